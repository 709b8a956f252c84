// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/syncreader.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace vv::models {

class Backend;
class Library;

/**
 * What stands between here and Discogs: edits that wait, conflicts, what changed there, what was removed, past syncs.
 *
 * Edits are kept up to date always, because the wall and the badges show them; the other lists only while somebody
 * looks (setFollowed()). Signals of the backend that come together are read for once.
 * Thread: GUI. A failed read leaves a list as it was.
 */
class SyncJournal : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostRows = 1000; ///< of each list but the edits

    SyncJournal(Library &library, Backend &backend, QObject *parent = nullptr);

    void setFollowed(bool followed); ///< reads the lists at once when it begins
    void refresh();                  ///< reads now what otherwise the next turn of the event loop would

    [[nodiscard]] const QList<store::PendingEdit> &edits() const { return m_edits; } ///< all of them
    [[nodiscard]] QList<store::PendingEdit> waiting() const;                         ///< without conflicts
    [[nodiscard]] QList<store::PendingEdit> conflicts() const;
    /// Of a copy, its release's rating included; or of a want where there is no copy.
    [[nodiscard]] QList<store::PendingEdit> editsOf(InstanceId instance, ReleaseId release) const;
    /// The making of the folder a copy is to go into, where it has failed: until it is made `edit` is not sent. Else
    /// null.
    [[nodiscard]] const store::PendingEdit *failedFolderOf(const store::PendingEdit &edit) const;
    [[nodiscard]] const store::EditCounts &counts() const { return m_counts; }
    [[nodiscard]] const QList<store::CatalogueChange> &changes() const { return m_changes; }
    [[nodiscard]] const QList<store::RemovedCopy> &removed() const { return m_removed; }
    [[nodiscard]] const QList<store::SyncRun> &runs() const { return m_runs; }

Q_SIGNALS:
    void editsChanged(); ///< edits and counts
    void listsChanged(); ///< any of the others

private:
    void readEdits();
    void readLists();

    Library &m_library;
    QTimer m_soon;
    bool m_followed = false;
    QList<store::PendingEdit> m_edits;
    store::EditCounts m_counts;
    QList<store::CatalogueChange> m_changes;
    QList<store::RemovedCopy> m_removed;
    QList<store::SyncRun> m_runs;
};

} // namespace vv::models
