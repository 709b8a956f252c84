// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/releaseloader.h"

#include "base/clock.h"
#include "models/backend.h"
#include "models/freshness.h"
#include "models/library.h"

#include <QTimer>

namespace vv::models {

using namespace std::chrono_literals;

namespace {

constexpr auto kPause = 250ms;

} // namespace

ReleaseLoader::ReleaseLoader(Library &library, Backend &backend, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_backend(backend)
    , m_clock(clock)
    , m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPause);
    connect(m_pause, &QTimer::timeout, this, [this] {
        if (isOutOfDate()) // somebody else may have asked for it meanwhile
            fetch();
    });
    connect(&m_library, &Library::changed, this, [this] {
        m_underWay.clear();
        show({});
    });
    connect(&m_backend, &Backend::detailReady, this, [this](ReleaseId release) { answered(release, std::nullopt); });
    connect(&m_backend, &Backend::detailFailed, this,
            [this](ReleaseId release, const Error &error) { answered(release, error); });
}

void ReleaseLoader::show(ReleaseId release)
{
    const bool isAnother = release != m_release;
    if (isAnother) {
        m_pause->stop();
        m_release = release;
        m_error.reset();
        m_failed = false;
    }
    read();
    if (m_release.isValid() && isOutOfDate() && !m_failed && !m_underWay.contains(m_release))
        m_pause->start();
}

void ReleaseLoader::read()
{
    m_facts = {};
    const store::CollectionReader *reader = m_release.isValid() ? m_library.reader() : nullptr;
    if (!reader)
        return;
    if (auto facts = reader->releaseFacts(m_release))
        m_facts = std::move(*facts);
    else
        m_error = facts.error();
}

void ReleaseLoader::retry()
{
    m_error.reset();
    m_failed = false;
    fetch();
    Q_EMIT changed();
}

bool ReleaseLoader::isOutOfDate() const
{
    return !m_facts.detail || isOld(m_facts.fetched, m_clock.utc());
}

std::optional<QDateTime> ReleaseLoader::outdated() const
{
    const bool isKnown = m_facts.detail && m_facts.fetched.isValid() && m_facts.fetched.toMSecsSinceEpoch() > 0;
    return isKnown && m_failed && isOutOfDate() ? std::optional(m_facts.fetched) : std::nullopt;
}

void ReleaseLoader::fetch()
{
    if (!m_release.isValid() || m_underWay.contains(m_release))
        return;
    m_underWay.insert(m_release);
    m_backend.fetchDetail(m_release);
}

void ReleaseLoader::answered(ReleaseId release, const std::optional<Error> &error)
{
    m_underWay.remove(release);
    if (!release.isValid() || release != m_release)
        return;
    m_failed = error.has_value();
    m_error.reset();
    read();
    if (!m_error && !m_facts.detail)
        m_error = error;
    Q_EMIT changed();
}

} // namespace vv::models
