// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/progress.h"
#include "base/result.h"
#include "base/secret.h"
#include "base/settings.h"
#include "store/backup.h"
#include "store/edit.h"
#include "store/ignoredarticles.h"
#include "store/localfacts.h"
#include "store/playlog.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

#include <chrono>
#include <optional>

namespace vv::models {

class Adding;
class Exchange;

/// Where the open account's token is and what is known about it. Never the token.
struct TokenInfo {
    enum class Place : quint8 { Nowhere, KeyStore, SealedFile, Memory, Environment, File };
    enum class State : quint8 {
        None,       ///< there is none
        Untested,   ///< Discogs has never answered about it
        Testing,    ///< it is being asked
        Good,       ///< it accepted it, at `tested`
        Refused,    ///< it did not, at `tested`
        Unknown,    ///< it could not be asked: `problem` says why; `tested` is when it last accepted it
        Unreadable, ///< there is one, or should be, that cannot be used: `problem` says why
    };

    Place place = Place::Nowhere;
    State state = State::None;
    QDateTime tested; ///< UTC; invalid = never
    std::optional<Error> problem;

    /// One that was handed over at the start can only be changed where it comes from.
    [[nodiscard]] bool isGiven() const { return place == Place::Environment || place == Place::File; }
    friend bool operator==(const TokenInfo &, const TokenInfo &) = default;
};

/// One of the accounts on this machine.
struct AccountEntry {
    QString name;     ///< as `--account` takes it; empty = the main one
    QString username; ///< of Discogs; empty until known
    bool isOpen = false;

    friend bool operator==(const AccountEntry &, const AccountEntry &) = default;
};

/// A picture that the user has chosen: one of the two.
struct PhotoInput {
    QString file;
    QByteArray bytes; ///< in any of the formats that are read

    friend bool operator==(const PhotoInput &, const PhotoInput &) = default;
};

/// For whom a token is connected.
enum class ConnectAs : quint8 {
    ThisAccount,    ///< the open one; with an owner already, the token has to be that user's
    AnotherAccount, ///< the token's owner gets an account, unless there is one
};

/**
 * What the window asks of the rest of the program: everything that leaves the GUI thread goes through here and comes
 * back as a signal. The application puts the I/O thread behind it, tests a fake.
 *
 * Thread: GUI. No function blocks.
 */
class Backend : public QObject
{
    Q_OBJECT

public:
    /// Whether there is an account to sync with.
    enum class AccountState : quint8 { Unknown, None, Connected };
    Q_ENUM(AccountState)

    using QObject::QObject;

    [[nodiscard]] virtual AccountState accountState() const = 0;
    [[nodiscard]] virtual QString username() const = 0; ///< empty until known
    [[nodiscard]] virtual bool isDemo() const = 0;
    [[nodiscard]] virtual bool isSyncing() const = 0;
    [[nodiscard]] virtual Progress progress() const = 0;
    [[nodiscard]] virtual Connectivity connectivity() const = 0;
    [[nodiscard]] virtual DetailProgress details() const = 0;
    [[nodiscard]] virtual TokenInfo token() const = 0;
    [[nodiscard]] virtual bool canUndo() const = 0;
    /// When the next scheduled sync is due; invalid when there is none.
    [[nodiscard]] virtual QDateTime nextSync() const = 0;
    /// Those with data here, and the open one; the main one first, the others by name.
    [[nodiscard]] virtual QList<AccountEntry> accounts() const = 0;
    [[nodiscard]] virtual Exchange &exchange() = 0; ///< lives as long as this
    [[nodiscard]] virtual Adding &adding() = 0;     ///< the same

public Q_SLOTS:
    /// Tries `token` against the API and, if it is good, keeps it; the one before is kept until then. Where its owner
    /// has another account here, that one is opened. Answers with accountTested().
    virtual void connectAccount(const vv::Secret &token, vv::models::ConnectAs as) = 0;
    virtual void cancelConnect() = 0;
    /// Asks Discogs about the token, or looks for one again where none could be read. Answers with tokenChanged().
    virtual void testToken() = 0;
    /// From every place where it is kept; the collection stays. Nothing happens to a given one.
    virtual void removeToken() = 0;
    /// Opens another account; a sync under way is cancelled.
    virtual void switchAccount(const QString &name) = 0;
    /// Puts an account's data aside and removes its token. Answers with accountRemoved() or accountProblem().
    virtual void removeAccount(const QString &name) = 0;
    /// Switches to the sample collection and starts its sync.
    virtual void startDemo() = 0;
    virtual void startSync() = 0;     ///< reads what is due; all of it once a day
    virtual void startFullSync() = 0; ///< reads everything
    /// The same, and what is not on Discogs any more is removed here, however much it is (SyncOutcome::heldBack).
    virtual void removeMissing() = 0;
    virtual void cancelSync() = 0;
    /// Fetches the full answer for a release and keeps it; answers with detailReady() or detailFailed().
    virtual void fetchDetail(vv::ReleaseId release) = 0;
    /// Whether missing details are fetched in the background; kept in the settings.
    virtual void setFillDetails(bool on) = 0;
    /// Between syncs that begin by themselves, from now on; 0 = none does. Kept in the settings.
    virtual void setSyncInterval(std::chrono::hours interval) = 0;
    /// How hard Discogs is asked, from the next request on. Kept in the settings.
    virtual void setTuning(const Tuning &tuning) = 0;
    /// The copy is on the turntable. One step to undo. Answers with copyChanged() and playChanged(), or writeFailed().
    virtual void recordPlay(vv::InstanceId instance, const QString &side) = 0;
    /// Another side of the copy that is on is up now. One step to undo. Answers as recordPlay() does, and not at all
    /// when that copy is not on any more or that side is up already.
    virtual void turnTo(vv::InstanceId instance, const QString &side) = 0;
    /// Nothing is on the turntable any more. One step to undo. Answers with takenOff(), if something was on.
    virtual void takeOff() = 0;
    /// One that never was. One step to undo. Answers as recordPlay() does.
    virtual void removePlay(qint64 id) = 0;
    /// Changes what Discogs knows, too: here at once, there as soon as it can be reached. All of it is one step to
    /// undo. Answers with edited() or writeFailed().
    virtual void edit(const QList<vv::store::Edit> &edits) = 0;
    /// What only this program knows of copies; one step to undo. Answers with ownFactsSet() or writeFailed().
    virtual void setOwnFacts(const QList<vv::store::OwnChange> &changes) = 0;
    /// The user's own picture of a copy in place of the one that Discogs has; nothing in `photo` takes it away. One
    /// step to undo. Answers with photoSet(), or with writeFailed(): WrongUse with a sentence when it is no picture.
    virtual void setPhoto(vv::InstanceId copy, const vv::models::PhotoInput &photo) = 0;
    /// A new one, or in place of the one with its id. Answers with filtersChanged() or writeFailed().
    virtual void saveFilter(const vv::store::SavedFilter &filter) = 0;
    /// One step to undo. Answers with filterDeleted() or writeFailed().
    virtual void deleteFilter(qint64 id) = 0;
    /// Words that do not count in front of a name (store/ignoredarticles.h): puts all records in order anew, which
    /// takes a second or two with very many. One step to undo. Answers with articlesSet() or writeFailed().
    virtual void setArticles(const vv::store::OwnArticles &own) = 0;
    /// Copies that look like duplicates are to be there, or are not any more.
    virtual void setOnPurpose(vv::store::DuplicateKind kind, const QString &key, bool onPurpose) = 0;
    /// Takes the newest step back that was not taken back yet; nothing without one. Answers with edited(),
    /// ownFactsSet() or writeFailed().
    virtual void undo() = 0;
    /// Edits that wait are taken back to what Discogs has.
    virtual void withdrawEdits(const QList<qint64> &ids) = 0;
    virtual void retryEdits(const QList<qint64> &ids) = 0; ///< those that failed
    virtual void resolveConflicts(const QList<qint64> &ids, vv::store::Side side) = 0;
    virtual void forgetCatalogueChanges() = 0;
    /// Of the open account's database; newest first.
    [[nodiscard]] virtual QList<store::Backup> backups() const = 0;
    virtual void backUp() = 0; ///< answers with backedUp()
    /// Puts a backup in the place of the open account's database, also of one that cannot be opened; empty = the newest
    /// sound one. Answers with backupRestored().
    virtual void restoreBackup(const QString &file) = 0;
    /// Reads all copies of a release from Discogs again; answers with copyRefreshed() or copyRefreshFailed().
    virtual void refreshCopies(vv::ReleaseId release) = 0;

Q_SIGNALS:
    /// `keptIn` is empty on failure, else says where the token is kept ("system key store", ...).
    void accountTested(const vv::Result<QString> &username, const QString &keptIn);
    void accountChanged();
    /// Another account, or the sample collection, is about to be opened: nothing the window shows counts any more.
    void accountSwitched();
    void accountsChanged();                                           ///< accounts() has changed
    void tokenChanged();                                              ///< token() has changed
    void accountRemoved(const QString &label, const QString &folder); ///< `folder` is where its data lies now
    /// Something about accounts or tokens could not be done; `detail` is in the user's language.
    void accountProblem(const vv::Error &error);
    /// The database behind the models is another one; readers must be made anew.
    void storeChanged();
    void syncStarted();
    void progressed(const vv::Progress &progress); ///< at most 10 a second
    void syncFinished(const vv::SyncOutcome &outcome);
    /// Rows were written: at most 4 a second during a sync.
    void collectionChanged();
    void copyChanged(vv::InstanceId instance);
    void detailReady(vv::ReleaseId release);
    void detailsProgressed(const vv::DetailProgress &progress); ///< of those filled in in the background
    void detailFailed(vv::ReleaseId release, const vv::Error &error);
    void writeFailed(const vv::Error &error);
    /// This step was taken, or this one taken back (`undone`). Rows have changed.
    void edited(const QList<vv::store::Edit> &edits, bool undone);
    void ownFactsSet(const QList<vv::store::OwnChange> &now, const QList<vv::store::OwnChange> &before, bool undone);
    /// A play was noted (`there`) or taken out, by the user or, `undone`, by taking a step back.
    void playChanged(const vv::store::Play &play, bool there, bool undone);
    /// Off the turntable, or, `undone`, back on it.
    void takenOff(const vv::store::OnTurntable &what, bool undone);
    void articlesSet(const vv::store::OwnArticles &own, bool undone);
    void photoSet(vv::InstanceId copy, bool hasPhoto, bool undone);
    void filtersChanged();
    void filterDeleted(const vv::store::SavedFilter &filter, bool undone);
    void undoChanged(bool possible); ///< whether there is a step to take back
    /// What waits to be sent, conflicts or the list of changes on Discogs have changed.
    void editsChanged();
    /// A copy that was added here has got its number from Discogs.
    void copyRenumbered(vv::InstanceId before, vv::InstanceId now);
    void copyRefreshed(vv::ReleaseId release);
    void backedUp(const vv::Result<QString> &file); ///< also the daily ones
    /// The file the database from before is in now.
    void backupRestored(const vv::Result<QString> &setAside);
    void copyRefreshFailed(vv::ReleaseId release, const vv::Error &error);
    void connectivityChanged(const vv::Connectivity &connectivity);
};

} // namespace vv::models

Q_DECLARE_METATYPE(vv::models::ConnectAs)
