// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/syncstatus.h"

#include "models/backend.h"
#include "models/library.h"

namespace vv::models {

SyncStatus::SyncStatus(Library &library, Backend &backend, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_backend(backend)
    , m_progress(backend.progress())
    , m_connectivity(backend.connectivity())
{
    connect(&m_backend, &Backend::accountChanged, this, [this] {
        m_error.reset();
        update();
    });
    connect(&m_backend, &Backend::syncStarted, this, [this] {
        m_error.reset();
        m_progress = m_backend.progress();
        update();
    });
    connect(&m_backend, &Backend::progressed, this, [this](const Progress &progress) {
        m_progress = progress;
        update();
    });
    connect(&m_backend, &Backend::syncFinished, this, [this](const SyncOutcome &outcome) {
        m_error = outcome.isCancelled() ? std::nullopt : outcome.error;
        readLastSync();
        update();
    });
    connect(&m_backend, &Backend::connectivityChanged, this, [this](const Connectivity &connectivity) {
        m_connectivity = connectivity;
        // It has found its way back: why the last sync could not is of no use any more.
        if (connectivity.state == Connectivity::State::Online && isUnreachable())
            m_error.reset();
        update();
    });
    connect(&m_backend, &Backend::detailsProgressed, this, &SyncStatus::changed);
    connect(&m_library, &Library::changed, this, [this] {
        m_error.reset();
        readLastSync();
        update();
    });
    readLastSync();
    update();
}

void SyncStatus::readLastSync()
{
    const store::CollectionReader *reader = m_library.reader();
    const auto account = reader ? reader->account() : Result<std::optional<store::Account>>();
    m_lastSync = account && *account ? (*account)->lastSync : QDateTime();
}

DetailProgress SyncStatus::details() const
{
    return m_backend.details();
}

bool SyncStatus::isUnreachable() const
{
    return m_error
        && (m_error->kind == Error::Kind::Offline || m_error->kind == Error::Kind::Timeout
            || m_error->kind == Error::Kind::Blocked);
}

void SyncStatus::update()
{
    using enum State;
    const bool cutOff
        = m_connectivity.state == Connectivity::State::Offline || m_connectivity.state == Connectivity::State::Blocked;
    if (m_backend.isSyncing())
        m_state = Syncing;
    else if (m_backend.accountState() == Backend::AccountState::None)
        m_state = NoAccount;
    else if (isUnreachable() || (!m_error && cutOff))
        m_state = Offline;
    else if (m_error)
        m_state = Failed;
    else
        m_state = m_lastSync.isValid() ? Synced : Never;
    Q_EMIT changed();
}

} // namespace vv::models
