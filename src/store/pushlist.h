// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "base/result.h"
#include "store/collectionwriter.h"
#include "store/edit.h"

#include <QSet>
#include <QSqlDatabase>

namespace vv::store {

/// The value of an EditKind::Remove that is to take the copy away, and not to find out whether one did.
inline constexpr QLatin1StringView kGone{"0"};

/// One edit that is to be sent.
struct PushEdit {
    qint64 id = 0;
    Edit edit;                         ///< `folder` is the one to add to, or was when it was first sent
    bool maybeSent = false;            ///< an earlier try may have got through
    bool isUnwanted = false;           ///< Add, MakeFolder: taken back since; only to be looked for
    QDateTime sentAt;                  ///< of the last try
    std::optional<QSet<qint64>> known; ///< Add, MakeFolder: what was there before the first try

    friend bool operator==(const PushEdit &, const PushEdit &) = default;
};

/// What is to be sent of one want.
struct WantPush {
    ReleaseId release;
    bool remove = false;
    bool add = false;
    std::optional<QString> notes;
    std::optional<int> rating;

    friend bool operator==(const WantPush &, const WantPush &) = default;
};

/**
 * The network's side of the outbox: what is to be sent, and what became of it.
 *
 * Everything is noted before it is sent and after it was answered, each in one transaction: a kill in between leaves an
 * edit that may have arrived, and what Discogs has then decides.
 * Thread: that of its connection. Errors: Storage kinds.
 */
class PushList
{
public:
    explicit PushList(QSqlDatabase db);

    [[nodiscard]] Result<int> size() const; ///< edits that are to be sent
    /// The newest of them; invalid when there is none.
    [[nodiscard]] Result<QDateTime> newestEdit() const;
    /// Folders to be made and renamed (`deletions` false) or deleted, in the order in which it was asked for.
    [[nodiscard]] Result<QList<PushEdit>> folderEdits(bool deletions) const;
    /// Folders that are to be called otherwise, whatever became of that so far.
    [[nodiscard]] Result<QSet<FolderId>> foldersToRename() const;
    /// Releases with copies that something is to be sent of; the oldest edit first.
    [[nodiscard]] Result<QList<ReleaseId>> releases() const;
    /// What is to be sent of a release's copies, in order. An edit that waits for another one is not among them.
    [[nodiscard]] Result<QList<PushEdit>> copyEdits(ReleaseId release) const;
    /// The folder a copy is in on Discogs, as far as is known.
    [[nodiscard]] Result<FolderId> folderOnDiscogs(InstanceId copy) const;
    /// Any copy of the release that Discogs has; none when there is none.
    [[nodiscard]] Result<InstanceId> copyOnDiscogs(ReleaseId release) const;
    /// Whether all its copies were read since then, and after the newest edit of them was last sent.
    [[nodiscard]] Result<bool> wasReadSince(ReleaseId release, const QDateTime &since) const;
    [[nodiscard]] Result<QList<WantPush>> wants() const;

    /// About to be sent. `known` where it makes something new.
    [[nodiscard]] Result<void> sending(const PushEdit &edit, const QDateTime &now);
    /// Discogs has taken `sent`; the user may have changed it again since.
    [[nodiscard]] Result<void> taken(const PushEdit &edit, const QDateTime &now);
    /// It was not taken: `final`, or to be tried again.
    [[nodiscard]] Result<void> notTaken(qint64 id, const QString &why, bool final, bool maybeArrived);
    /// It has not arrived, and is not wanted any more: there is nothing to add and nothing to take away.
    [[nodiscard]] Result<void> neverArrived(const PushEdit &edit);
    /// The copy is on Discogs, under this number.
    [[nodiscard]] Result<void> added(const PushEdit &edit, InstanceId number, const QDateTime &now);
    [[nodiscard]] Result<void> removed(const PushEdit &edit, const QDateTime &now);
    /// What was to be kept after all is not there (any more): it is to be added again.
    [[nodiscard]] Result<void> addInstead(const PushEdit &edit);
    [[nodiscard]] Result<void> folderMade(const PushEdit &edit, const Folder &folder);
    [[nodiscard]] Result<void> folderDone(const PushEdit &edit); ///< renamed or deleted
    /// About to be sent.
    [[nodiscard]] Result<void> sendingWant(const WantPush &want, const QDateTime &now);
    /// `there` is the want as Discogs has it now; none when it was removed.
    [[nodiscard]] Result<void> wantTaken(const WantPush &want, const std::optional<Want> &there, const QDateTime &now);
    [[nodiscard]] Result<void> wantNotTaken(const WantPush &want, const QString &why, bool final);

private:
    QSqlDatabase m_db;
};

} // namespace vv::store
