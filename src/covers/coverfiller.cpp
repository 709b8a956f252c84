// SPDX-License-Identifier: GPL-3.0-or-later
#include "covers/coverfiller.h"

#include "base/clock.h"
#include "base/logging.h"
#include "covers/thumbnailstore.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace vv::covers {

namespace {

constexpr auto kPace = 1s;
constexpr qsizetype kAtOnce = 2;
constexpr qsizetype kMostFailures = 5;
constexpr auto kRest = 10min;

} // namespace

CoverFiller::CoverFiller(ThumbnailStore &store, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{}

CoverFiller::~CoverFiller() = default;

void CoverFiller::use(std::shared_ptr<PictureSource> source)
{
    stop();
    m_source = std::move(source);
    m_useless.clear();
    m_progress = {};
    begin();
}

void CoverFiller::setOn(bool on)
{
    if (std::exchange(m_on, on) == on)
        return;
    if (on)
        begin();
    else
        stop();
}

void CoverFiller::lookAgain()
{
    using State = FillProgress::State;
    if (m_progress.state == State::Looking || m_progress.state == State::Fetching || m_progress.state == State::Resting)
        m_lookAgain = true;
    else
        begin();
}

void CoverFiller::stop()
{
    ++m_step;
    m_next.clear();
    m_underWay.clear();
    m_lookAgain = false;
    set(FillProgress::State::Off);
}

void CoverFiller::begin()
{
    if (!m_on || !m_source)
        return set(FillProgress::State::Off);
    m_lookAgain = false;
    m_from.reset();
    m_atEnd = false;
    m_next.clear();
    m_progress = {.state = FillProgress::State::Looking, .kept = 0, .total = 0};
    later(0ms, &CoverFiller::count);
}

void CoverFiller::count()
{
    const PictureSource::Chunk chunk = m_source->coverUrls(m_from);
    m_progress.total += static_cast<int>(chunk.urls.size());
    m_progress.kept
        += static_cast<int>(std::ranges::count_if(chunk.urls, [this](const QString &url) { return m_store.has(url); }));
    m_from = chunk.next;
    if (m_from)
        return later(0ms, &CoverFiller::count);
    if (m_progress.kept == m_progress.total)
        return set(FillProgress::State::Done);
    set(FillProgress::State::Fetching);
    goOn();
}

bool CoverFiller::isFull() const
{
    return m_store.isInMemory() || m_store.totalBytes() >= m_store.cap() / 10 * 9;
}

void CoverFiller::goOn()
{
    using State = FillProgress::State;
    if (isFull())
        return set(State::Full);
    set(m_notBefore - m_clock.monotonic() > kPace ? State::Resting : State::Fetching);
    if (m_underWay.size() >= kAtOnce)
        return; // an answer takes it up again
    if (m_next.isEmpty() && !m_atEnd) {
        m_atEnd = !findMore();
        return later(0ms, &CoverFiller::goOn);
    }
    if (m_next.isEmpty()) {
        if (!m_underWay.isEmpty())
            return;
        return m_lookAgain ? begin() : set(State::Done);
    }
    const ms now = m_clock.monotonic();
    if (m_notBefore > now)
        return later(m_notBefore - now, &CoverFiller::goOn);
    const QString url = m_next.takeFirst();
    m_notBefore = now + kPace;
    if (!m_store.has(url)) { // somebody may have looked at it meanwhile
        m_underWay.insert(url);
        Q_EMIT fetchWanted(url);
        later(kPace, &CoverFiller::goOn);
        return;
    }
    m_notBefore = now;
    later(0ms, &CoverFiller::goOn);
}

bool CoverFiller::findMore()
{
    const PictureSource::Chunk chunk = m_source->coverUrls(m_from);
    for (const QString &url : chunk.urls) {
        if (!m_useless.contains(url) && !m_underWay.contains(url) && !m_store.has(url))
            m_next += url;
    }
    m_from = chunk.next;
    return m_from.has_value();
}

void CoverFiller::fetched(const QString &url, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return failed(url, 0ms, 0ms);
    if (!m_on || !m_underWay.remove(url))
        return; // that was before it was switched off
    const bool isNew = !m_store.has(url);
    m_store.put(url, kOriginalEdge, bytes);
    m_failed.clear();
    if (!m_store.has(url)) {
        qCInfo(lcCovers) << "covers are not fetched in the background while they cannot be kept";
        m_next.prepend(url);
        return rest(kRest);
    }
    if (isNew && m_progress.kept < m_progress.total)
        ++m_progress.kept;
    tell();
    goOn();
}

void CoverFiller::failed(const QString &url, ms retryAfter, ms restOfAll)
{
    if (!m_on || !m_underWay.remove(url))
        return;
    if (restOfAll > 0ms && retryAfter <= restOfAll) {
        m_next.prepend(url);
        return rest(restOfAll);
    }
    m_useless.insert(url);
    if (restOfAll > 0ms)
        return rest(restOfAll);
    m_failed += url;
    if (m_failed.size() < kMostFailures)
        return goOn();
    for (const QString &failed : std::as_const(m_failed))
        m_useless.remove(failed);
    m_next = m_failed + m_next;
    rest(kRest);
}

void CoverFiller::rest(ms span)
{
    m_failed.clear();
    m_notBefore = std::max(m_notBefore, m_clock.monotonic() + span);
    set(FillProgress::State::Resting);
    later(m_notBefore - m_clock.monotonic(), &CoverFiller::goOn);
}

void CoverFiller::later(ms delay, void (CoverFiller::*step)())
{
    m_clock.callLater(delay, this, [this, step, number = ++m_step] {
        if (number == m_step)
            (this->*step)();
    });
}

void CoverFiller::set(FillProgress::State state)
{
    m_progress.state = state;
    tell();
}

void CoverFiller::tell()
{
    if (m_progress == m_told)
        return;
    m_told = m_progress;
    Q_EMIT progressed(m_told);
}

} // namespace vv::covers
