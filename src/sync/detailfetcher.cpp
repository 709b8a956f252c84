// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/detailfetcher.h"

#include "base/clock.h"
#include "discogs/client.h"

namespace vv::sync {

namespace {

constexpr size_t kFetchedAtOnce = 2;
constexpr qsizetype kMostWaiting = 4;

} // namespace

DetailFetcher::DetailFetcher(discogs::Client &client, store::CollectionWriter &writer, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_writer(writer)
    , m_clock(clock)
{}

DetailFetcher::~DetailFetcher() = default;

void DetailFetcher::fetch(ReleaseId release)
{
    if (!release.isValid() || m_calls.contains(release))
        return;
    m_waiting.removeAll(release);
    m_waiting.append(release);
    while (m_waiting.size() > kMostWaiting) {
        const ReleaseId given = m_waiting.takeFirst();
        Q_EMIT failed(given, {Error::Kind::Cancelled, QStringLiteral("others were opened since")});
    }
    next();
}

void DetailFetcher::next()
{
    while (m_calls.size() < kFetchedAtOnce && !m_waiting.isEmpty()) {
        const ReleaseId release = m_waiting.takeLast();
        m_calls[release]
            = m_client.release(release, net::Lane::Interactive,
                               [this, release](const Result<ReleaseDetail> &answer) { received(release, answer); });
    }
}

void DetailFetcher::hold()
{
    m_held = true;
}

void DetailFetcher::goOn()
{
    m_held = false;
    const auto kept = std::exchange(m_kept, {});
    for (const auto &[release, answer] : kept)
        received(release, answer);
}

void DetailFetcher::received(ReleaseId release, const Result<ReleaseDetail> &answer)
{
    if (m_held) {
        m_kept.append({release, answer});
        return;
    }
    m_calls.erase(release);
    std::optional<Error> error;
    if (!answer) {
        error = answer.error();
        if (error->kind == Error::Kind::NotFound || error->kind == Error::Kind::Gone) {
            if (const auto marked = m_writer.markReleaseGone(release, m_clock.utc()); !marked)
                error = marked.error();
        }
    } else if (const auto saved = m_writer.saveDetail(*answer, m_clock.utc()); !saved) {
        error = saved.error();
    }
    if (error)
        Q_EMIT failed(release, *error);
    else
        Q_EMIT ready(release);
    next();
}

} // namespace vv::sync
