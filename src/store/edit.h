// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

/// What a user changes of what Discogs knows, too (design.md §5.4).
namespace vv::store {

/// Lists may lag behind a write (discogs-api.md §11.6); nobody knows for how long.
inline constexpr qint64 kMayLag = 60; ///< s

/// Which property an edit is of. Everything but Restore waits in the outbox until Discogs has it.
enum class EditKind : quint8 {
    Rating,       ///< of all copies of a release; value "0".."5"
    Move,         ///< of a copy; value is the folder's number, empty = the one made before in the same batch
    Field,        ///< of a copy; value is the text, empty = none
    Add,          ///< a copy to the collection, a new one or one that was removed
    Remove,       ///< a copy from the collection
    Restore,      ///< a removed copy, here only
    MakeFolder,   ///< value is the name
    RenameFolder, ///< value is the name
    DeleteFolder,
    Want, ///< whether a release is on the wantlist; value "1" or "0"
    WantNotes,
    WantRating, ///< value "0".."5"
};

/// The kind's name in the database and in `--json` output, e.g. "rating".
[[nodiscard]] QString editKindName(EditKind kind);
[[nodiscard]] std::optional<EditKind> editKindFromName(const QString &name);

/**
 * One thing to change. Make one with the functions below; which numbers count depends on the kind.
 *
 * Numbers may be old ones: what was added here has a number of its own until Discogs gives it one, and both name it.
 */
struct Edit {
    EditKind kind = EditKind::Rating;
    InstanceId instance;
    ReleaseId release;
    FolderId folder;
    FieldId field;
    QString value;

    friend bool operator==(const Edit &, const Edit &) = default;

    [[nodiscard]] static Edit rate(InstanceId copy, int rating);
    [[nodiscard]] static Edit move(InstanceId copy, FolderId folder);
    /// Into the folder that an edit before it in the same batch makes.
    [[nodiscard]] static Edit moveToMade(InstanceId copy);
    [[nodiscard]] static Edit setField(InstanceId copy, FieldId field, const QString &value);
    [[nodiscard]] static Edit add(ReleaseId release, FolderId folder);
    /// A copy that was removed, on Discogs too: as a new one there, with everything it has here.
    [[nodiscard]] static Edit addAgain(InstanceId copy);
    /// The same here only; it is left alone by every sync.
    [[nodiscard]] static Edit restore(InstanceId copy);
    [[nodiscard]] static Edit remove(InstanceId copy);
    /// `inPlaceOf` is a deleted one that other edits, of the same undo step perhaps, still name.
    [[nodiscard]] static Edit makeFolder(const QString &name, FolderId inPlaceOf = {});
    [[nodiscard]] static Edit renameFolder(FolderId folder, const QString &name);
    [[nodiscard]] static Edit deleteFolder(FolderId folder);
    [[nodiscard]] static Edit want(ReleaseId release);
    [[nodiscard]] static Edit dropWant(ReleaseId release);
    [[nodiscard]] static Edit setWantNotes(ReleaseId release, const QString &notes);
    [[nodiscard]] static Edit rateWant(ReleaseId release, int rating);
};

enum class EditState : quint8 {
    Pending,    ///< waits to be sent
    Confirming, ///< Discogs has taken it, but has not shown it yet
    Conflict,   ///< changed on Discogs, too, and differently: the user decides
    Failed,     ///< Discogs refuses it; `problem` says why
};

/// The state's name in the database and in `--json` output, e.g. "pending".
[[nodiscard]] QString editStateName(EditState state);

/// An edit in the outbox, with what a person needs to recognise it.
struct PendingEdit {
    qint64 id = 0;
    Edit edit;
    QString base;                  ///< what Discogs had when it was made
    std::optional<QString> theirs; ///< Conflict: what Discogs has now; empty = it was removed there
    EditState state = EditState::Pending;
    QString problem;  ///< why the last try failed, in English; may be there while Pending, too
    QDateTime edited; ///< UTC

    QString artist;   ///< of the record it is about
    QString title;    ///< of the record, or the folder's name
    QString property; ///< Field: its name
    /// `base`, `edit.value` and `theirs` as a person reads them: folders by name.
    QString baseText;
    QString valueText;
    std::optional<QString> theirsText;

    friend bool operator==(const PendingEdit &, const PendingEdit &) = default;
};

/// Which side of a conflict counts.
enum class Side : quint8 { Mine, Discogs };

/// What somebody changed of a release in the Discogs database.
struct CatalogueChange {
    ReleaseId release;
    InstanceId instance; ///< a copy of it; none when there is none any more
    QString artist;
    QString title;
    QString property; ///< "title", "artist", "year", "label", "format", "genre" or "style"
    QString before;
    QString after;
    QDateTime noticed; ///< UTC

    friend bool operator==(const CatalogueChange &, const CatalogueChange &) = default;
};

/// A copy that was removed, here or on Discogs.
struct RemovedCopy {
    InstanceId instance;
    ReleaseId release;
    QString artist;
    QString title;
    QString format;
    QDateTime removed; ///< UTC
    int plays = 0;

    friend bool operator==(const RemovedCopy &, const RemovedCopy &) = default;
};

} // namespace vv::store

Q_DECLARE_METATYPE(vv::store::Edit)
Q_DECLARE_METATYPE(vv::store::Side)
