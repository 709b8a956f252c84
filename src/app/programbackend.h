// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sample.h"
#include "app/tokenkeeper.h"
#include "base/paths.h"
#include "base/settings.h"
#include "models/backend.h"
#include "models/library.h"
#include "sync/iothread.h"

#include <QTimer>

namespace vv {
class Clock;
}

namespace vv::app {

/**
 * The Backend of the real program: passes what the window asks on to the engine on the I/O thread, and what the engine
 * tells back to the window, not more often than eyes can follow.
 *
 * It owns what changes with the account: which data folder, which API root, which token.
 * Thread: GUI.
 */
class ProgramBackend final : public models::Backend
{
    Q_OBJECT

public:
    struct Config {
        Locations places;
        QUrl apiRoot;
        Tuning tuning;
        QString account;
        QString tokenFile;
        bool demo = false;
    };

    ProgramBackend(Config config, sync::IoThread &io, models::Library &library, Clock &clock);
    ~ProgramBackend() override;

    void start(); ///< looks for a token and opens the store; answers with accountChanged()

    [[nodiscard]] AccountState accountState() const override { return m_state; }
    [[nodiscard]] QString username() const override { return m_username; }
    [[nodiscard]] bool isDemo() const override { return m_sample != nullptr; }
    [[nodiscard]] bool isSyncing() const override { return m_syncing; }
    [[nodiscard]] Progress progress() const override { return m_progress; }
    [[nodiscard]] Connectivity connectivity() const override { return m_connectivity; }

    void connectAccount(const Secret &token) override;
    void cancelConnect() override;
    void startDemo() override;
    void startSync() override;
    void cancelSync() override;
    void fetchDetail(ReleaseId release) override;
    void recordPlay(InstanceId instance, const QString &side) override;

Q_SIGNALS:
    /// The collection cannot be used at all: the data folder or the database is not what it should be.
    void storeFailed(const vv::Error &error);

private:
    void useStore(const Locations &places, const QUrl &apiRoot);
    void storeOpened(const std::optional<Error> &error);
    void useToken(const Secret &token);
    void setAccount(AccountState state);
    void tokenTested(const Result<sync::TokenOwner> &owner);
    void readUsername();
    void syncWhenDue();

    Config m_config;
    sync::IoThread &m_io;
    models::Library &m_library;
    Clock &m_clock;
    TokenKeeper m_keeper;
    std::unique_ptr<Sample> m_sample;
    sync::Engine *m_engine = nullptr; ///< lives on the I/O thread
    Locations m_places;               ///< in use now
    bool m_storeOpen = false;
    AccountState m_state = AccountState::Unknown;
    QString m_username;
    Secret m_tested; ///< the token that is being tried
    bool m_syncing = false;
    Progress m_progress;
    Connectivity m_connectivity;
    QTimer m_changes; ///< gathers collectionChanged()
};

} // namespace vv::app
