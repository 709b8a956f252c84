// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/progressmeter.h"

#include "base/clock.h"
#include "net/requestqueue.h"

#include <algorithm>

using std::chrono::milliseconds;

namespace vv::sync {

namespace {

constexpr milliseconds kInterval{100};
constexpr int kOtherRequests = 2; ///< wantlist and value, after the collection

/// Where each phase begins and ends on the way from 0 to 100. Nearly all the time goes into the collection's pages.
std::pair<int, int> span(Progress::Phase phase)
{
    switch (phase) {
    case Progress::Phase::Idle:
        return {0, 0};
    case Progress::Phase::Account:
        return {0, 1};
    case Progress::Phase::Folders:
        return {1, 3};
    case Progress::Phase::Collection:
        return {3, 93};
    case Progress::Phase::Wantlist:
        return {93, 97};
    case Progress::Phase::Value:
        return {97, 98};
    case Progress::Phase::Sending:
        return {98, 99};
    case Progress::Phase::Finishing:
        return {99, 100};
    case Progress::Phase::Details:
        return {0, 100};
    }
    return {0, 100};
}

} // namespace

ProgressMeter::ProgressMeter(const net::RequestQueue &queue, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_clock(clock)
{}

void ProgressMeter::start()
{
    m_progress = {};
    m_running = true;
    m_started = m_clock.monotonic();
    m_sentBefore = m_queue.sent();
    m_retriedBefore = m_queue.retried();
}

int ProgressMeter::requests() const
{
    return m_queue.sent() - m_sentBefore;
}

double ProgressMeter::seconds() const
{
    return std::chrono::duration<double>(m_clock.monotonic() - m_started).count();
}

void ProgressMeter::phase(Progress::Phase phase)
{
    m_phaseStarted = m_clock.monotonic();
    if (phase == Progress::Phase::Details)
        m_progress.percent = 0;
    m_progress.phase = phase;
    m_progress.page = m_progress.pages = m_progress.items = m_progress.total = 0;
    advance();
    update();
}

void ProgressMeter::counts(int page, int pages, int items, int total)
{
    m_progress.page = page;
    m_progress.pages = pages;
    m_progress.items = items;
    m_progress.total = total;
    advance();
    update();
}

void ProgressMeter::stop()
{
    m_running = false;
    m_progress.phase = Progress::Phase::Idle;
    m_progress.eta.reset();
    tell();
}

/// At once, and not when it is told: the last word of a fast run is how far it came.
void ProgressMeter::advance()
{
    const auto [from, to] = span(m_progress.phase);
    const double part = m_progress.pages > 0 ? double(m_progress.page) / m_progress.pages : 0.0;
    m_progress.percent = std::max(m_progress.percent, static_cast<int>(from + (to - from) * std::min(1.0, part)));
}

void ProgressMeter::update()
{
    const milliseconds since = m_clock.monotonic() - m_told;
    if (since >= kInterval)
        return tell();
    if (std::exchange(m_pending, true))
        return;
    m_clock.callLater(kInterval - since, this, [this] {
        if (m_pending && m_running)
            tell();
    });
}

void ProgressMeter::tell()
{
    m_pending = false;
    m_told = m_clock.monotonic();
    m_progress.requests = requests();
    m_progress.limit = m_queue.limit();
    m_progress.left = m_queue.left();
    m_progress.errors = std::max(m_progress.errors, m_queue.retried() - m_retriedBefore);
    estimate();
    Q_EMIT progressed(m_progress);
}

void ProgressMeter::estimate()
{
    m_progress.eta.reset();
    if (!m_running || m_progress.pages == 0)
        return;
    const int others = m_progress.phase == Progress::Phase::Collection ? kOtherRequests : 0;
    const int toCome = std::max(0, m_progress.pages - m_progress.page) + others;
    milliseconds left = m_queue.timeFor(std::max(1, toCome));
    if (m_progress.page > 0) {
        const milliseconds spent = m_told - m_phaseStarted;
        left = std::max(left, spent * toCome / m_progress.page);
    }
    m_progress.eta = std::chrono::ceil<std::chrono::seconds>(left);
}

} // namespace vv::sync
