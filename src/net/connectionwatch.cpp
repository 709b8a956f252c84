// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/connectionwatch.h"

#include "base/clock.h"
#include "base/logging.h"
#include "net/requestqueue.h"

#include <QNetworkInformation>
#include <QRandomGenerator>

#include <algorithm>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace vv::net {

namespace {

constexpr milliseconds kFirstGap = 5s;
constexpr milliseconds kLongestGap = 5min;
constexpr milliseconds kBlockedGap = 1min; ///< a bot check is not to be provoked
constexpr milliseconds kLongestBlocked = 30min;
constexpr milliseconds kRefusedFor = 1min;     ///< after a 429 that does not say
constexpr milliseconds kSettling = 1s;         ///< a network that has just come up has no names yet
constexpr milliseconds kWorthTelling = 1500ms; ///< shorter waits for the allowance are not shown

bool isCutOff(Connectivity::State state)
{
    return state == Connectivity::State::Offline || state == Connectivity::State::Blocked;
}

} // namespace

ConnectionWatch::ConnectionWatch(RequestQueue &queue, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_clock(clock)
{
    connect(&m_queue, &RequestQueue::answered, this, &ConnectionWatch::noteSuccess);
    connect(&m_queue, &RequestQueue::failed, this, &ConnectionWatch::noteError);
    connect(&m_queue, &RequestQueue::waiting, this, &ConnectionWatch::noteWaiting);

    if (const QNetworkInformation *system = QNetworkInformation::instance()) {
        connect(system, &QNetworkInformation::reachabilityChanged, this, [this] {
            if (!isCutOff(m_state.state))
                return;
            m_misses = 0;
            lookLater(kSettling);
        });
    }
}

ConnectionWatch::~ConnectionWatch() = default;

void ConnectionWatch::loadSystemHints()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        qCDebug(lcNet) << "the system does not tell of changes of the network";
}

void ConnectionWatch::tokenChanged()
{
    if (m_state.state == Connectivity::State::NotAuthorised)
        set({});
}

void ConnectionWatch::look()
{
    if (m_probing)
        return;
    ++m_wake;
    m_probing = true;
    ApiRequest request;
    request.retries = 0;
    m_probe = m_queue.send(request, [this](const Result<ApiReply> &) { m_probing = false; });
}

void ConnectionWatch::lookLater(milliseconds gap)
{
    const quint64 wake = ++m_wake;
    // Within a quarter of it, or all kiosks behind one router come back in the same second.
    gap -= milliseconds(QRandomGenerator::global()->bounded(static_cast<int>(gap.count() / 4) + 1));
    Connectivity told = m_state;
    told.until = m_clock.utc().addMSecs(gap.count());
    set(told);
    m_clock.callLater(gap, this, [this, wake] {
        if (wake == m_wake)
            look();
    });
}

void ConnectionWatch::noteSuccess()
{
    m_misses = 0;
    ++m_wake;
    set({Connectivity::State::Online, {}});
}

void ConnectionWatch::noteError(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
    case Error::Kind::Blocked: {
        const bool blocked = error.kind == Error::Kind::Blocked;
        m_state.state = blocked ? Connectivity::State::Blocked : Connectivity::State::Offline;
        const milliseconds first = blocked ? kBlockedGap : kFirstGap;
        const milliseconds longest = blocked ? kLongestBlocked : kLongestGap;
        // Requests that fail together are one reason to wait, not several.
        if (m_probing)
            ++m_misses;
        return lookLater(std::min(first * (1 << std::min(m_misses, 10)), longest));
    }
    case Error::Kind::NotAuthorised:
        m_misses = 0;
        ++m_wake;
        return set({Connectivity::State::NotAuthorised, {}});
    case Error::Kind::RateLimited:
        m_misses = 0;
        ++m_wake;
        return wait(error.retryAfter ? milliseconds(*error.retryAfter) : kRefusedFor);
    case Error::Kind::Cancelled:
        return;
    default:
        return noteSuccess(); // it answered, though not what was hoped for
    }
}

void ConnectionWatch::noteWaiting(milliseconds time)
{
    // While nothing gets through, that is what there is to say.
    if (time > kWorthTelling && !isCutOff(m_state.state))
        wait(time);
}

void ConnectionWatch::wait(milliseconds time)
{
    set({Connectivity::State::Waiting, m_clock.utc().addMSecs(time.count())});
    // Whoever waited may be gone by then, and nobody else would say that it is over.
    const quint64 wake = ++m_wake;
    m_clock.callLater(time, this, [this, wake] {
        if (wake == m_wake && m_state.state == Connectivity::State::Waiting)
            set({Connectivity::State::Online, {}});
    });
}

void ConnectionWatch::set(const Connectivity &state)
{
    if (m_state == state && !isCutOff(state.state))
        return;
    m_state = state;
    Q_EMIT changed(m_state);
}

} // namespace vv::net
