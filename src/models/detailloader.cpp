// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detailloader.h"

#include "base/clock.h"
#include "models/backend.h"
#include "models/freshness.h"
#include "models/library.h"

#include <QTimer>

namespace vv::models {

using namespace std::chrono_literals;

namespace {

constexpr auto kPause = 250ms;
constexpr auto kLookAgain = 5min; ///< a kiosk may show one record all evening
constexpr std::chrono::milliseconds kLeaveAlone = 10min;

} // namespace

DetailLoader::DetailLoader(Library &library, Backend &backend, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_backend(backend)
    , m_clock(clock)
    , m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPause);
    connect(m_pause, &QTimer::timeout, this, &DetailLoader::fetch);
    auto *again = new QTimer(this);
    again->setInterval(kLookAgain);
    connect(again, &QTimer::timeout, this, &DetailLoader::look);
    again->start();
    connect(&m_library, &Library::changed, this, [this] {
        m_copies = {};
        m_details = {};
        show({});
    });
    connectBackend();
}

void DetailLoader::connectBackend()
{
    connect(&m_backend, &Backend::copyChanged, this, [this](InstanceId instance) {
        if (instance == m_instance)
            refresh();
    });
    connect(&m_backend, &Backend::copyRenumbered, this, [this](InstanceId before, InstanceId now) {
        if (before != m_instance)
            return;
        m_instance = now;
        refresh();
    });
    connect(&m_backend, &Backend::detailReady, this, [this](ReleaseId release) {
        answered(m_details, release, false);
        if (!isShown(release))
            return;
        m_error.reset();
        m_state = State::Ready;
        refresh();
    });
    connect(&m_backend, &Backend::detailFailed, this, [this](ReleaseId release, const Error &error) {
        answered(m_details, release, true);
        if (!isShown(release))
            return;
        if (!m_copy->detail) {
            m_error = error;
            m_state = State::Failed;
        }
        Q_EMIT changed();
    });
    connect(&m_backend, &Backend::copyRefreshed, this, [this](ReleaseId release) {
        if (isShown(release))
            refresh();
        // What is as old as before would be asked for again at every look.
        answered(m_copies, release, isShown(release) && copyIsOld());
    });
    connect(&m_backend, &Backend::copyRefreshFailed, this, [this](ReleaseId release) {
        answered(m_copies, release, true);
        if (isShown(release))
            Q_EMIT changed();
    });
}

void DetailLoader::answered(Attempts &attempts, ReleaseId release, bool failed)
{
    attempts.underWay.remove(release);
    if (failed)
        attempts.failed.insert(release, m_clock.monotonic());
    else
        attempts.failed.remove(release);
}

bool DetailLoader::isShown(ReleaseId release) const
{
    return m_copy && m_copy->copy.release.id == release;
}

bool DetailLoader::copyIsOld() const
{
    // One that Discogs does not have yet cannot be read from there.
    return m_copy && !isLocal(m_copy->copy.instance) && isOld(m_copy->fetched, m_clock.utc());
}

bool DetailLoader::detailIsOld() const
{
    return m_copy && (!m_copy->detail || isOld(m_copy->detailFetched, m_clock.utc()));
}

bool DetailLoader::hasFailedLately(const Attempts &attempts) const
{
    const auto failed = attempts.failed.constFind(m_copy->copy.release.id);
    return failed != attempts.failed.cend() && m_clock.monotonic() - *failed < kLeaveAlone;
}

bool DetailLoader::mayAsk(const Attempts &attempts) const
{
    return !attempts.underWay.contains(m_copy->copy.release.id) && !hasFailedLately(attempts);
}

std::optional<QDateTime> DetailLoader::outdated() const
{
    std::optional<QDateTime> oldest;
    const auto consider = [&oldest](const QDateTime &fetched) {
        // Of what came without a time there is no age to tell.
        if (fetched.isValid() && fetched.toMSecsSinceEpoch() > 0 && (!oldest || fetched < *oldest))
            oldest = fetched;
    };
    if (copyIsOld() && hasFailedLately(m_copies))
        consider(m_copy->fetched);
    if (m_copy && m_copy->detail && detailIsOld() && hasFailedLately(m_details))
        consider(m_copy->detailFetched);
    return oldest;
}

void DetailLoader::read()
{
    m_copy.reset();
    const store::CollectionReader *reader = m_instance.isValid() ? m_library.reader() : nullptr;
    if (!reader)
        return;
    auto found = reader->detail(m_instance);
    if (!found && isLocal(m_instance)) {
        // Discogs may have given it a number since.
        const auto now = m_library.syncReader()->currentNumber(m_instance);
        if (now && now->isValid() && *now != m_instance) {
            m_instance = *now;
            found = reader->detail(m_instance);
        }
    }
    if (found)
        m_copy = std::move(*found);
    else
        m_error = found.error();
}

void DetailLoader::show(InstanceId instance)
{
    if (instance == m_instance && m_copy)
        return refresh();
    m_pause->stop();
    m_instance = instance;
    m_error.reset();
    m_state = State::Nothing;
    read();
    if (m_copy)
        m_state = m_copy->detail ? State::Ready : State::Fetching;
    else if (m_error)
        m_state = State::Failed;
    if (m_copy && !m_copy->detail) // who comes back to it wants to see the tracks
        m_details.failed.remove(m_copy->copy.release.id);
    look();
    Q_EMIT changed();
}

void DetailLoader::refresh()
{
    if (!m_instance.isValid())
        return;
    read();
    if (!m_copy) {
        m_pause->stop();
        m_state = m_error ? State::Failed : State::Nothing;
    } else if (m_state == State::Nothing || m_copy->detail) {
        m_state = m_copy->detail ? State::Ready : State::Fetching;
    }
    Q_EMIT changed();
}

void DetailLoader::retry()
{
    if (!m_copy)
        return show(m_instance);
    m_error.reset();
    m_copies.failed.remove(m_copy->copy.release.id);
    m_details.failed.remove(m_copy->copy.release.id);
    if (!m_copy->detail)
        m_state = State::Fetching;
    Q_EMIT changed();
    fetch();
}

void DetailLoader::setAsking(bool asks)
{
    m_asks = asks;
    if (asks)
        look();
    else
        m_pause->stop();
}

void DetailLoader::look()
{
    if (!m_asks)
        return;
    if ((copyIsOld() && mayAsk(m_copies)) || (detailIsOld() && mayAsk(m_details)))
        m_pause->start();
}

void DetailLoader::fetch()
{
    if (!m_copy)
        return;
    const ReleaseId release = m_copy->copy.release.id;
    if (detailIsOld() && mayAsk(m_details)) {
        m_details.underWay.insert(release);
        m_backend.fetchDetail(release);
    }
    if (copyIsOld() && mayAsk(m_copies)) {
        m_copies.underWay.insert(release);
        m_backend.refreshCopies(release);
    }
}

} // namespace vv::models
