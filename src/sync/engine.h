// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/paths.h"
#include "base/pressing.h"
#include "base/progress.h"
#include "base/secret.h"
#include "base/settings.h"
#include "net/requestqueue.h"
#include "store/backup.h"
#include "store/ignoredarticles.h"
#include "store/importlist.h"
#include "store/localfacts.h"
#include "store/outbox.h"
#include "store/playlog.h"
#include "store/tray.h"
#include "store/turntable.h"
#include "sync/importrunner.h"
#include "sync/livestate.h"
#include "sync/syncer.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <map>
#include <memory>

class QLockFile;
class QTimer;

namespace vv::net {
class ConnectionWatch;
class NetworkTransport;
class RequestTimes;
} // namespace vv::net
namespace vv::store {
class Database;
}

namespace vv::sync {

class DetailFetcher;
class DetailFiller;
class PressingSearch;
class TrayLookup;

/// What the engine works on.
struct EngineConfig {
    Locations places;
    QUrl apiRoot; ///< ends in a slash
    Tuning tuning;
    QString database = {};    ///< file; the one in `places` when empty
    bool fillDetails = false; ///< fetch missing details whenever there is nothing else to do
    /// What `tuning` allows is for this long. Shorter only against a server of one's own: benchmarks, tests that kill.
    std::chrono::milliseconds allowanceWindow = net::kAllowanceWindow;
    bool makeBackups = false; ///< one a day
    bool sendEdits = false;   ///< send what waits in the outbox by itself, and look for what others write
};

/// Who a token belongs to.
struct TokenOwner {
    qint64 userId = 0;
    QString username;

    friend bool operator==(const TokenOwner &, const TokenOwner &) = default;
};

/**
 * Everything that talks to Discogs or writes to the database: transport, queue, client, syncer and the only writing
 * connection. IoThread puts it on its thread; nothing outside calls it but through queued slots.
 *
 * Every slot is short; the answers come as signals.
 */
class Engine : public QObject
{
    Q_OBJECT

public:
    Engine(EngineConfig config, Clock &clock);
    ~Engine() override;

public Q_SLOTS:
    void open(); ///< opens and migrates the database; answers with opened()
    void setToken(const vv::Secret &token);
    /// `number` comes back with the answer: an earlier one may be on its way when the next test is asked for.
    void testToken(const vv::Secret &token, int number = 0);
    void cancelTest();
    void sync(const vv::sync::SyncOptions &options);
    void cancelSync();
    void fetchDetail(vv::ReleaseId release);
    void setFillDetails(bool on);
    void setTuning(const vv::Tuning &tuning);                      ///< from the next request on
    void recordPlay(vv::InstanceId instance, const QString &side); ///< it is on the turntable then; one step to undo
    /// Notes a play of that side, if `instance` is on and that side is not up. One step to undo.
    void turnTo(vv::InstanceId instance, const QString &side);
    void takeOff();             ///< of the turntable; one step to undo
    void removePlay(qint64 id); ///< one that never was; one step to undo
    void edit(const QList<vv::store::Edit> &edits);
    void setOwnFacts(const QList<vv::store::OwnChange> &changes); ///< one step to undo
    /// The user's own picture of a copy, as JPEG; empty takes it away. One step to undo. Answers with photoSet().
    void setPhoto(vv::InstanceId copy, const QByteArray &jpeg);
    void setOnPurpose(vv::store::DuplicateKind kind, const QString &key, bool onPurpose);
    void saveFilter(const vv::store::SavedFilter &filter); ///< a new one, or in place of the one with its id
    void deleteFilter(qint64 id);                          ///< one step to undo
    void setArticles(const vv::store::OwnArticles &own);   ///< puts everything in order anew; one step to undo
    void undo(); ///< the newest step of those above that was not taken back yet
    void withdrawEdits(const QList<qint64> &ids);
    void retryEdits(const QList<qint64> &ids);
    void resolveConflicts(const QList<qint64> &ids, vv::store::Side side);
    void forgetCatalogueChanges();
    void refreshCopies(vv::ReleaseId release);
    void backUp(vv::store::BackupReason reason); ///< answers with backedUp()
    /// When a run that is under way has ended. What else would write meanwhile is done afterwards. Answers with
    /// imported(), or with importTakenBack() or takeBackFailed().
    void runImport(const vv::sync::ImportWish &wish);
    void cancelImport();
    // enginetray.cpp
    /// Takes the place of the search before, which is not answered any more. Answers with searched().
    void search(const vv::Lookup &lookup, int number);
    void cancelSearch();
    void putInTray(const QList<vv::store::TrayRow> &rows);
    void takeFromTray(const QList<qint64> &ids); ///< one step to undo
    void lookAgain(qint64 id);
    void addTray();    ///< what is ready of it; one step to undo
    void lookUpTray(); ///< what waits in it; answers with trayLookedUp() once, when a round under way is over

Q_SIGNALS:
    void opened(const std::optional<vv::Error> &error);
    void tokenTested(const vv::Result<vv::sync::TokenOwner> &owner, int number);
    void syncStarted();
    void progressed(const vv::Progress &progress);
    void collectionChanged();
    void syncFinished(const vv::SyncOutcome &outcome);
    void detailReady(vv::ReleaseId release);
    void detailsProgressed(const vv::DetailProgress &progress);
    void detailFailed(vv::ReleaseId release, const vv::Error &error);
    /// A play was noted (`there`) or taken out, by the user or, `undone`, by taking a step back.
    void playChanged(const vv::store::Play &play, bool there, bool undone);
    void takenOff(const vv::store::OnTurntable &what, bool undone);
    void writeFailed(const vv::Error &error);
    /// Another one than the newest was made, or why that failed: Damaged when the database is.
    void backedUp(const vv::Result<QString> &file);
    void importProgressed(int percent);
    void imported(const vv::store::ImportReport &report);
    void importTakenBack(const vv::store::ImportUndone &undone);
    void takeBackFailed(const vv::Error &error);
    void importsChanged(const QList<vv::store::PastImport> &imports); ///< those that can be taken back, newest first
    void edited(const QList<vv::store::Edit> &edits, bool undone);    ///< those, or those taken back
    void ownFactsSet(const QList<vv::store::OwnChange> &now, const QList<vv::store::OwnChange> &before, bool undone);
    void photoSet(vv::InstanceId copy, bool hasPhoto, bool undone);
    void filtersChanged();
    void filterDeleted(const vv::store::SavedFilter &filter, bool undone);
    void articlesSet(const vv::store::OwnArticles &own, bool undone);
    void undoChanged(bool possible);
    void editsChanged(); ///< what waits, conflicts, or what is known to have changed on Discogs
    void editsSent(const vv::SyncOutcome &outcome); ///< outside of a sync
    void copyRenumbered(vv::InstanceId before, vv::InstanceId now);
    void copiesRefreshed(vv::ReleaseId release);
    void copiesRefreshFailed(vv::ReleaseId release, const vv::Error &error);
    void connectivityChanged(const vv::Connectivity &connectivity);
    void searched(const vv::Result<vv::Pressings> &pressings, int number);
    void trayChanged();
    void trayTaken(int count, bool undone);
    void trayLookedUp();

private:
    /// Somebody who rates five records in a row, or one record five times, is given the time to do so.
    static constexpr std::chrono::milliseconds kSendAfter{4000};

    [[nodiscard]] static Error notOpen();
    [[nodiscard]] net::RequestQueue::Config queueConfig(const Secret &token) const;
    void connectNetwork(); ///< on the engine's own thread, where its timers and sockets belong
    void refuseSync(const Error &error);
    void fillDetails();
    void fillDetailsSoon();
    void makeSyncer();
    void runEnded(const SyncOutcome &outcome);
    [[nodiscard]] Result<void> lock(); ///< so that no other process syncs the same collection
    struct PhotoStep {
        InstanceId copy;
        QByteArray jpeg; ///< empty = none
    };
    /// What takes a step back; one of them.
    struct UndoStep {
        QList<store::Edit> edits = {}; ///< that take back those `done`
        QList<store::OwnChange> own = {};
        std::optional<store::SavedFilter> filter = {};   ///< to be kept again
        std::optional<store::Play> noted = {};           ///< to be taken out
        std::optional<store::Play> removed = {};         ///< to be put back
        std::optional<store::OnTurntable> on = {};       ///< to be on again, with a play or alone
        std::optional<store::TrayEmptied> tray = {};     ///< to be filled again
        std::optional<store::OwnArticles> articles = {}; ///< to be in use again
        std::optional<PhotoStep> photo = {};
        QList<store::Edit> done = {};
    };
    void apply(const QList<store::Edit> &edits);
    void takeBack(const UndoStep &step);
    void put(const QList<store::OwnChange> &changes, bool undoing);
    void keepAgain(store::SavedFilter filter);
    // engineplays.cpp
    void noted(const Result<store::PutOn> &done);
    void takeOut(qint64 play, bool undoing, const std::optional<store::OnTurntable> &before = {});
    void putBack(const store::Play &play, const std::optional<store::OnTurntable> &on);
    void putBackOn(const store::OnTurntable &on);
    void sortWithout(const store::OwnArticles &own, bool undoing);
    void putPhoto(const PhotoStep &step, bool undoing); // enginephotos.cpp
    void remember(const UndoStep &step);
    /// What the user did to edits that wait.
    void settled(const Result<void> &done);
    void sendLater(std::chrono::milliseconds delay);
    void send();
    void lookForOthers();
    void noteTried();
    void backUpWhenDue();
    void copiesReceived(ReleaseId release, const Result<QList<Copy>> &copies);
    // engineimport.cpp
    void makeImporter();
    void refuseImport(const ImportWish &wish, const Error &error);
    /// Whether an import has the database now; `job` is done when it has ended then.
    [[nodiscard]] bool waits(std::function<void()> job);
    void importEnded(bool changed);
    void tellImports();
    // enginetray.cpp
    void makeTray();
    void refillTray(const store::TrayEmptied &step);
    void tellOthers(); ///< a little later, because much changes at once

    EngineConfig m_config;
    Clock &m_clock;
    LiveStateFile m_liveFile;
    LiveState m_live;
    bool m_telling = false;
    bool m_hasToken = false;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::CollectionWriter> m_writer;
    std::unique_ptr<store::CollectionReader> m_reader;
    std::unique_ptr<store::Outbox> m_outbox;
    QList<UndoStep> m_undo;     ///< newest last
    bool m_sendingOnly = false; ///< the run under way is no sync
    bool m_editedSince = false; ///< while a run was under way
    QDateTime m_tried;          ///< the newest edit that a run has tried to send
    std::optional<SyncOptions> m_nextSync;
    std::optional<ImportWish> m_nextImport; ///< waits for the run under way
    std::unique_ptr<ImportRunner> m_importer;
    QList<std::function<void()>> m_afterImport;
    QList<store::PastImport> m_imports; ///< as last told
    quint64 m_sendNumber = 0;           ///< of the newest wish to send; older ones do nothing
    qint64 m_dataVersion = 0;
    QTimer *m_lookForOthers = nullptr;
    QTimer *m_lookForBackups = nullptr;
    bool m_backingUp = false;
    std::map<ReleaseId, net::Call> m_refreshes;
    std::unique_ptr<net::NetworkTransport> m_transport;
    std::unique_ptr<net::RequestTimes> m_times;
    std::unique_ptr<net::RequestQueue> m_queue;
    std::unique_ptr<net::ConnectionWatch> m_watch;
    std::unique_ptr<discogs::Client> m_client;
    std::unique_ptr<Syncer> m_syncer;
    std::unique_ptr<DetailFetcher> m_details;
    std::unique_ptr<DetailFiller> m_filler;
    std::unique_ptr<PressingSearch> m_search;
    std::unique_ptr<TrayLookup> m_trayLookup;
    std::unique_ptr<net::RequestQueue> m_testQueue; ///< with a token that is only being tried
    std::unique_ptr<discogs::Client> m_testClient;
    net::Call m_test;
};

} // namespace vv::sync

Q_DECLARE_METATYPE(vv::sync::SyncOptions)
Q_DECLARE_METATYPE(vv::sync::TokenOwner)
