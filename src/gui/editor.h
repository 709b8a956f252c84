// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/edittext.h"
#include "gui/owneditor.h"
#include "gui/selection/bulkeditor.h"
#include "store/collectionreader.h"

#include <QObject>

#include <optional>

namespace vv::models {
class Backend;
class Library;
class SyncJournal;
class WantlistModel;
} // namespace vv::models

namespace vv::gui {

/// A record on a page: a copy, or where `instance` is none the want of a release.
struct RecordRef {
    InstanceId instance;
    ReleaseId release;

    friend bool operator==(const RecordRef &, const RecordRef &) = default;
    [[nodiscard]] bool isWant() const noexcept { return !instance.isValid() && release.isValid(); }
};

/**
 * What the user can do to a record, put as edits: the one place where the pages ask for changes.
 *
 * Nothing changes on a page until the backend has said edited(): what is shown comes from the store. What would change
 * nothing is not asked for.
 * Thread: GUI.
 */
class Editor : public QObject
{
    Q_OBJECT

public:
    Editor(models::Backend &backend, models::Library &library, models::WantlistModel &wants,
           models::SyncJournal &journal, Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] OwnEditor &own() { return m_own; }    ///< for what Discogs does not know
    [[nodiscard]] BulkEditor &many() { return m_many; } ///< for many records at once

    void rate(const RecordRef &record, int rating);
    void move(InstanceId copy, FolderId folder);
    void moveToNew(InstanceId copy, const QString &name); ///< makes the folder, unless there is one of this name
    void setField(InstanceId copy, FieldId field, const QString &value);
    void remove(InstanceId copy);
    void setWanted(ReleaseId release, bool wanted);
    void setWantNotes(ReleaseId release, const QString &notes);
    void makeFolder(const QString &name);
    void renameFolder(FolderId folder, const QString &name);
    void deleteFolder(FolderId folder);
    void restore(InstanceId copy);
    void addAgain(InstanceId copy);
    /// A copy of what may not be known here yet; a want of it is fulfilled.
    void add(ReleaseId release, FolderId folder);
    void withdraw(const QList<store::PendingEdit> &edits);
    void retry(const QList<store::PendingEdit> &edits);
    void resolve(const QList<store::PendingEdit> &edits, store::Side side);

    [[nodiscard]] bool isWanted(ReleaseId release) const;
    [[nodiscard]] QString wantedTitle(ReleaseId release) const; ///< "Artist – Title"; empty = not wanted
    [[nodiscard]] QList<store::CopySummary> copiesOf(ReleaseId release) const; ///< in the collection
    [[nodiscard]] QList<Folder> folders() const;                               ///< that a copy can be put into
    [[nodiscard]] QList<store::PendingEdit> editsOf(const RecordRef &record) const;
    [[nodiscard]] EditNames names() const; ///< as the store has them now

Q_SIGNALS:
    void refused();      ///< an edit could not even be kept here
    void editsChanged(); ///< editsOf() may answer something else

private:
    void takeStep(const store::Edit &edit);

    models::Backend &m_backend;
    models::Library &m_library;
    models::WantlistModel &m_wants;
    models::SyncJournal &m_journal;
    OwnEditor m_own;
    BulkEditor m_many;
};

} // namespace vv::gui
