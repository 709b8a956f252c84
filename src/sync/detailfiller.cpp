// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/detailfiller.h"

#include "base/clock.h"
#include "base/logging.h"
#include "discogs/client.h"
#include "net/requestqueue.h"
#include "net/status.h"
#include "store/collectionreader.h"
#include "store/collectionwriter.h"

namespace vv::sync {

namespace {

constexpr size_t kFilledAtOnce = 2; ///< one of the queue's three stays free for the user
constexpr int kBatch = 200;
constexpr int kMostFailures = 5;
constexpr std::chrono::milliseconds kTellFillingEvery{1000};
constexpr std::chrono::milliseconds kRest = std::chrono::minutes(10);

} // namespace

DetailFiller::DetailFiller(discogs::Client &client, const net::RequestQueue &queue, store::CollectionWriter &writer,
                           const store::CollectionReader &reader, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_queue(queue)
    , m_writer(writer)
    , m_reader(reader)
    , m_clock(clock)
{}

DetailFiller::~DetailFiller() = default;

void DetailFiller::start()
{
    if (m_running)
        return;
    m_running = true;
    ++m_round;
    m_failed.clear();
    m_next.clear();
    ask();
    tell();
}

void DetailFiller::stop()
{
    if (!std::exchange(m_running, false))
        return;
    m_calls.clear();
    tell();
}

bool DetailFiller::findMore()
{
    const auto missing = m_reader.releasesWithoutDetail(kBatch + static_cast<int>(m_useless.size() + m_calls.size()));
    if (!missing) {
        qCWarning(lcSync).noquote() << "the missing details could not be looked up:" << missing.error().detail;
        return false;
    }
    for (const ReleaseId release : *missing) {
        if (!m_useless.contains(release) && !m_calls.contains(release))
            m_next += release;
    }
    return !m_next.isEmpty();
}

void DetailFiller::ask()
{
    while (m_running && m_calls.size() < kFilledAtOnce) {
        if (m_next.isEmpty() && !findMore()) {
            if (m_calls.empty())
                stop();
            return;
        }
        const ReleaseId release = m_next.takeFirst();
        m_calls[release]
            = m_client.release(release, net::Lane::Details,
                               [this, release](const Result<ReleaseDetail> &answer) { received(release, answer); });
    }
}

void DetailFiller::received(ReleaseId release, const Result<ReleaseDetail> &answer)
{
    m_calls.erase(release);
    Result<void> kept;
    if (answer) {
        kept = m_writer.saveDetail(*answer, m_clock.utc());
        m_failed.clear();
    } else if (answer.error().kind == Error::Kind::NotFound || answer.error().kind == Error::Kind::Gone) {
        kept = m_writer.markReleaseGone(release, m_clock.utc());
        m_failed.clear();
    } else {
        qCInfo(lcSync).noquote() << "no detail of release" << release.value << answer.error().detail;
        if (net::concernsAllRequests(answer.error())) {
            // At the second time it is not the connection but this release, whose answer is always cut off.
            if (m_endedBy.contains(release))
                m_useless.insert(release);
            m_endedBy.insert(release);
            return stop();
        }
        m_useless.insert(release);
        m_failed += release;
        if (m_failed.size() >= kMostFailures)
            return rest();
    }
    if (!kept) {
        qCWarning(lcSync).noquote() << "a detail could not be kept:" << kept.error().detail;
        return stop();
    }
    if (answer)
        Q_EMIT ready(release);
    ask();
    if (!m_running || std::exchange(m_telling, true))
        return;
    m_clock.callLater(kTellFillingEvery, this, [this] {
        m_telling = false;
        if (m_running)
            tell();
    });
}

/// A server that is ill says so of every release; that says nothing about them.
void DetailFiller::rest()
{
    for (const ReleaseId release : std::as_const(m_failed))
        m_useless.remove(release);
    stop();
    m_clock.callLater(kRest, this, [this, round = m_round] {
        if (round == m_round)
            start();
    });
}

void DetailFiller::tell()
{
    const auto totals = m_reader.totals();
    if (!totals)
        return;
    DetailProgress progress{.done = totals->releases - totals->detailsMissing, .total = totals->releases, .eta = {}};
    if (m_running)
        progress.eta = std::chrono::ceil<std::chrono::seconds>(
            m_queue.timeFor(std::max(1, totals->detailsMissing), net::Lane::Details));
    Q_EMIT progressed(progress);
}

} // namespace vv::sync
