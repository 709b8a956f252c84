// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/syncjournal.h"

#include "base/logging.h"
#include "models/backend.h"
#include "models/library.h"

#include <algorithm>
#include <functional>

namespace vv::models {

namespace {

using Edits = QList<store::PendingEdit>;

/// Replaces `list` by what was read, and tells whether that changed anything.
template <class T>
bool take(QList<T> &list, const Result<QList<T>> &read)
{
    if (!read) {
        qCWarning(lcModels) << "cannot read the sync's lists:" << read.error().detail;
        return false;
    }
    if (*read == list)
        return false;
    list = *read;
    return true;
}

Edits those(const Edits &edits, const std::function<bool(const store::PendingEdit &)> &wanted)
{
    Edits found;
    std::ranges::copy_if(edits, std::back_inserter(found), wanted);
    return found;
}

} // namespace

SyncJournal::SyncJournal(Library &library, Backend &backend, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &SyncJournal::refresh);
    const auto soon = [this] { m_soon.start(); };
    connect(&m_library, &Library::changed, this, &SyncJournal::refresh);
    connect(&backend, &Backend::editsChanged, this, soon);
    connect(&backend, &Backend::edited, this, soon);
    connect(&backend, &Backend::collectionChanged, this, soon);
    connect(&backend, &Backend::syncFinished, this, soon);
    connect(&backend, &Backend::copyRenumbered, this, soon);
    readEdits();
}

void SyncJournal::setFollowed(bool followed)
{
    if (std::exchange(m_followed, followed) != followed && followed)
        readLists();
}

void SyncJournal::refresh()
{
    m_soon.stop();
    readEdits();
    if (m_followed)
        readLists();
}

void SyncJournal::readEdits()
{
    const store::SyncReader *reader = m_library.syncReader();
    if (!take(m_edits, reader ? reader->edits() : Result<Edits>()))
        return;
    m_counts = {};
    for (const store::PendingEdit &edit : std::as_const(m_edits)) {
        int &count = edit.state == store::EditState::Conflict ? m_counts.conflicts
            : edit.state == store::EditState::Failed          ? m_counts.failed
                                                              : m_counts.pending;
        ++count;
    }
    Q_EMIT editsChanged();
}

void SyncJournal::readLists()
{
    const store::SyncReader *reader = m_library.syncReader();
    const bool changes
        = take(m_changes, reader ? reader->catalogueChanges(kMostRows) : decltype(reader->catalogueChanges(0))());
    const bool removed
        = take(m_removed, reader ? reader->removedCopies(kMostRows) : decltype(reader->removedCopies(0))());
    const bool runs = take(m_runs, reader ? reader->runs(kMostRows) : decltype(reader->runs(0))());
    if (changes || removed || runs)
        Q_EMIT listsChanged();
}

Edits SyncJournal::waiting() const
{
    return those(m_edits, [](const store::PendingEdit &edit) { return edit.state != store::EditState::Conflict; });
}

Edits SyncJournal::conflicts() const
{
    return those(m_edits, [](const store::PendingEdit &edit) { return edit.state == store::EditState::Conflict; });
}

Edits SyncJournal::editsOf(InstanceId instance, ReleaseId release) const
{
    using enum store::EditKind;
    return those(m_edits, [instance, release](const store::PendingEdit &pending) {
        const store::Edit &edit = pending.edit;
        const bool ofWant = edit.kind == Want || edit.kind == WantNotes || edit.kind == WantRating;
        if (!instance.isValid())
            return ofWant && edit.release == release;
        return edit.instance == instance || (edit.kind == Rating && edit.release == release);
    });
}

const store::PendingEdit *SyncJournal::failedFolderOf(const store::PendingEdit &edit) const
{
    using enum store::EditKind;
    const FolderId folder = edit.edit.kind == Move ? FolderId{edit.edit.value.toLongLong()}
        : edit.edit.kind == Add                    ? edit.edit.folder
                                                   : FolderId();
    const auto making = std::ranges::find_if(m_edits, [folder](const store::PendingEdit &other) {
        return other.edit.kind == MakeFolder && other.edit.folder == folder && other.state == store::EditState::Failed;
    });
    return making == m_edits.end() ? nullptr : &*making;
}

} // namespace vv::models
