// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accountbook.h"
#include "app/programadding.h"
#include "app/programexchange.h"
#include "app/sample.h"
#include "app/tokenkeeper.h"
#include "base/paths.h"
#include "base/settings.h"
#include "models/backend.h"
#include "models/library.h"
#include "sync/iothread.h"
#include "sync/schedule.h"

#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace vv {
class Clock;
}

namespace vv::app {

/**
 * The Backend of the real program: passes what the window asks on to the engine on the I/O thread, and what the engine
 * tells back to the window, not more often than eyes can follow.
 *
 * It owns what changes with the account: which data folder, which API root, which token. Changing the account ends the
 * engine and starts another: what was asked of the old one before is still done, its answers are not heard any more.
 * Thread: GUI.
 */
class ProgramBackend final : public models::Backend
{
    Q_OBJECT

public:
    struct Config {
        Locations places; ///< of any of the accounts
        QUrl apiRoot;
        Tuning tuning;
        QString account;  ///< to open; empty = the one that was open last
        GivenToken token; ///< for the account that is opened first, which is the main one unless `account` says another
        bool demo = false;
        std::chrono::milliseconds allowanceWindow = net::kAllowanceWindow; ///< as EngineConfig has it
        std::optional<Locations> demoPlaces = {}; ///< unless they are those sampleLocations() gives
    };

    ProgramBackend(Config config, sync::IoThread &io, models::Library &library, Settings &settings, Clock &clock);
    ~ProgramBackend() override;

    void start(); ///< looks for a token and opens the store; answers with accountChanged()

    [[nodiscard]] AccountState accountState() const override { return m_state; }
    [[nodiscard]] QString username() const override { return m_username; }
    [[nodiscard]] bool isDemo() const override { return m_sample != nullptr; }
    [[nodiscard]] bool isSyncing() const override { return m_syncing; }
    [[nodiscard]] Progress progress() const override { return m_progress; }
    [[nodiscard]] Connectivity connectivity() const override { return m_connectivity; }
    [[nodiscard]] DetailProgress details() const override { return m_details; }
    [[nodiscard]] bool canUndo() const override { return m_canUndo; }
    [[nodiscard]] QDateTime nextSync() const override;
    [[nodiscard]] models::TokenInfo token() const override { return m_tokenInfo; }
    [[nodiscard]] QList<models::AccountEntry> accounts() const override { return m_accounts; }
    [[nodiscard]] models::Exchange &exchange() override { return m_exchange; }
    [[nodiscard]] models::Adding &adding() override { return m_adding; }

    void connectAccount(const Secret &token, models::ConnectAs as) override;
    void cancelConnect() override;
    void testToken() override;
    void removeToken() override;
    void switchAccount(const QString &name) override;
    void removeAccount(const QString &name) override;
    void startDemo() override;
    void startSync() override;
    void startFullSync() override;
    void removeMissing() override;
    void cancelSync() override;
    void setFillDetails(bool on) override;
    void setSyncInterval(std::chrono::hours interval) override;
    void setTuning(const Tuning &tuning) override;
    void fetchDetail(ReleaseId release) override;
    void recordPlay(InstanceId instance, const QString &side) override;
    void turnTo(InstanceId instance, const QString &side) override;
    void takeOff() override;
    void removePlay(qint64 id) override;
    void edit(const QList<store::Edit> &edits) override;
    void setOwnFacts(const QList<store::OwnChange> &changes) override;
    void setArticles(const store::OwnArticles &own) override;
    void setPhoto(InstanceId copy, const models::PhotoInput &photo) override; // programphotos.cpp
    void saveFilter(const store::SavedFilter &filter) override;
    void deleteFilter(qint64 id) override;
    void setOnPurpose(store::DuplicateKind kind, const QString &key, bool onPurpose) override;
    void undo() override;
    void withdrawEdits(const QList<qint64> &ids) override;
    void retryEdits(const QList<qint64> &ids) override;
    void resolveConflicts(const QList<qint64> &ids, store::Side side) override;
    void forgetCatalogueChanges() override;
    void refreshCopies(ReleaseId release) override;
    [[nodiscard]] QList<store::Backup> backups() const override { return store::backupsOf(m_places.database()); }
    void backUp() override;
    void restoreBackup(const QString &file) override;

Q_SIGNALS:
    /// The collection cannot be used at all: the data folder or the database is not what it should be.
    void storeFailed(const vv::Error &error);

private:
    /// A token that was sent to Discogs, and what for.
    struct TokenTest {
        Secret token;
        std::optional<models::ConnectAs> connectAs; ///< empty: the token in use was tested
    };
    using Job = std::function<void()>;

    // programbackend.cpp
    /// `before` runs on the I/O thread when the old engine is gone and before the new one opens its database.
    void useStore(const Locations &places, const QUrl &apiRoot, const Job &before = {});
    void connectEngine();
    void connectEdits(); // programedits.cpp, with the functions that edit
    void setUndo(bool possible);
    /// Has the engine do something on its own thread.
    void tell(std::function<void(sync::Engine &)> what);
    void storeOpened(const std::optional<Error> &error);
    void lookForDamage();
    void useToken(const Secret &token);
    void setAccount(AccountState state);

    // programaccounts.cpp
    [[nodiscard]] QString firstAccount() const;
    [[nodiscard]] TokenKeeper &keeper(const QString &account);
    [[nodiscard]] QString noteKey(const QString &account) const;
    /// With a token that is known already, or looking for one.
    void openAccount(const QString &account, const std::optional<TokenFound> &known = {}, const Job &before = {});
    void leaveAccount();
    void tokenFound(const TokenFound &found);
    void tokenTested(const Result<sync::TokenOwner> &owner, int number);
    [[nodiscard]] Result<QString> accountFor(const sync::TokenOwner &owner, models::ConnectAs as) const;
    void tokenGood(const Secret &token, const sync::TokenOwner &owner, models::ConnectAs as);
    void tokenAnswered(bool good); ///< Discogs said something about the token in use
    void setToken(const models::TokenInfo &info);
    void accountRetired(const QString &account, const QString &label, bool wasOpen, const Result<QString> &folder);
    void readAccounts();

    void readUsername();
    void syncWhenDue();
    void beginSync(const sync::SyncOptions &options);
    void addSampleHistory();

    Config m_config;
    sync::IoThread &m_io;
    models::Library &m_library;
    Clock &m_clock;
    Settings &m_settings;
    AccountBook m_book;
    std::map<QString, std::unique_ptr<TokenKeeper>> m_keepers; ///< all that were used: some keep a token in memory
    QString m_account;                                         ///< open, or the one to come back to from the sample
    QString m_startAccount;                                    ///< the one that a given token is for
    QList<models::AccountEntry> m_accounts;
    Secret m_token; ///< in use
    models::TokenInfo m_tokenInfo;
    std::optional<TokenTest> m_test; ///< under way
    int m_tests = 0;                 ///< number of the newest test; answers to older ones do not count
    int m_round = 0;                 ///< counts the accounts opened, so that late answers are known as such
    std::unique_ptr<Sample> m_sample;
    bool m_sampleIsNew = false;       ///< its copies come for the first time
    sync::Engine *m_engine = nullptr; ///< lives on the I/O thread
    std::unique_ptr<QObject> m_ears;  ///< for that engine: what an older one said last is not heard through it
    Locations m_places;               ///< in use now
    bool m_storeOpen = false;
    AccountState m_state = AccountState::Unknown;
    QString m_username;
    bool m_syncing = false;
    Progress m_progress;
    Connectivity m_connectivity;
    DetailProgress m_details;
    bool m_canUndo = false;
    ProgramExchange m_exchange;
    ProgramAdding m_adding;
    sync::Schedule m_schedule;
    QTimer m_lookAtSchedule;
    QTimer m_changes; ///< gathers collectionChanged()
    QTimer m_lookForDamage;
};

} // namespace vv::app
