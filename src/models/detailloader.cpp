// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detailloader.h"

#include "base/clock.h"
#include "models/backend.h"
#include "models/library.h"

#include <QTimer>

namespace vv::models {

using namespace std::chrono_literals;

namespace {

constexpr auto kPause = 250ms;
constexpr int kFreshDays = 30;

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
    connect(&m_library, &Library::changed, this, [this] { show({}); });
    connect(&m_backend, &Backend::copyChanged, this, [this](InstanceId instance) {
        if (instance == m_instance)
            refresh();
    });
    connect(&m_backend, &Backend::detailReady, this, [this](ReleaseId release) {
        if (!m_copy || m_copy->copy.release.id != release)
            return;
        m_pause->stop();
        m_state = State::Ready;
        refresh();
    });
    connect(&m_backend, &Backend::detailFailed, this, [this](ReleaseId release, const Error &error) {
        if (!m_copy || m_copy->copy.release.id != release || m_state != State::Fetching)
            return;
        m_error = error;
        m_state = State::Failed;
        Q_EMIT changed();
    });
}

bool DetailLoader::isFresh() const
{
    return m_copy && m_copy->detail && m_copy->detailFetched.isValid()
        && m_copy->detailFetched.daysTo(m_clock.utc()) <= kFreshDays;
}

void DetailLoader::read()
{
    m_copy.reset();
    const store::CollectionReader *reader = m_instance.isValid() ? m_library.reader() : nullptr;
    if (!reader)
        return;
    auto found = reader->detail(m_instance);
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
    if (m_copy && isFresh()) {
        m_state = State::Ready;
    } else if (m_copy) {
        m_state = State::Fetching;
        m_pause->start();
    } else if (m_error) {
        m_state = State::Failed;
    }
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
    }
    Q_EMIT changed();
}

void DetailLoader::retry()
{
    if (!m_copy)
        return show(m_instance);
    m_error.reset();
    m_state = State::Fetching;
    Q_EMIT changed();
    fetch();
}

void DetailLoader::fetch()
{
    if (m_copy)
        m_backend.fetchDetail(m_copy->copy.release.id);
}

} // namespace vv::models
