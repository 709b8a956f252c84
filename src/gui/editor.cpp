// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor.h"

#include "base/display.h"
#include "models/backend.h"
#include "models/library.h"
#include "models/syncjournal.h"
#include "models/wantlistmodel.h"
#include "store/ownership.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kLately = 20; ///< removed copies among which one that was just removed is looked for

QList<qint64> idsOf(const QList<store::PendingEdit> &edits)
{
    QList<qint64> ids;
    ids.reserve(edits.size());
    for (const store::PendingEdit &edit : edits)
        ids.append(edit.id);
    return ids;
}

} // namespace

Editor::Editor(models::Backend &backend, models::Library &library, models::WantlistModel &wants,
               models::SyncJournal &journal, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_library(library)
    , m_wants(wants)
    , m_journal(journal)
    , m_own(backend, library, clock)
    , m_many(backend, library)
{
    connect(&m_journal, &models::SyncJournal::editsChanged, this, &Editor::editsChanged);
    connect(&m_backend, &models::Backend::writeFailed, this, &Editor::refused);
}

void Editor::takeStep(const store::Edit &edit)
{
    m_backend.edit({edit});
}

void Editor::rate(const RecordRef &record, int rating)
{
    if (record.instance.isValid())
        takeStep(store::Edit::rate(record.instance, rating));
    else if (record.isWant())
        takeStep(store::Edit::rateWant(record.release, rating));
}

void Editor::move(InstanceId copy, FolderId folder)
{
    if (copy.isValid() && folder.isValid())
        takeStep(store::Edit::move(copy, folder));
}

void Editor::moveToNew(InstanceId copy, const QString &name)
{
    const QString wanted = name.trimmed();
    if (!copy.isValid() || wanted.isEmpty())
        return;
    const auto known = folders();
    const auto there = std::ranges::find(known, wanted, &Folder::name);
    if (there != known.end())
        move(copy, there->id);
    else
        m_backend.edit({store::Edit::makeFolder(wanted), store::Edit::moveToMade(copy)});
}

void Editor::setField(InstanceId copy, FieldId field, const QString &value)
{
    if (copy.isValid())
        takeStep(store::Edit::setField(copy, field, value));
}

void Editor::remove(InstanceId copy)
{
    if (copy.isValid())
        takeStep(store::Edit::remove(copy));
}

void Editor::setWanted(ReleaseId release, bool wanted)
{
    if (release.isValid() && wanted != isWanted(release))
        takeStep(wanted ? store::Edit::want(release) : store::Edit::dropWant(release));
}

void Editor::setWantNotes(ReleaseId release, const QString &notes)
{
    if (release.isValid())
        takeStep(store::Edit::setWantNotes(release, notes));
}

void Editor::makeFolder(const QString &name)
{
    const QString wanted = name.trimmed();
    if (!wanted.isEmpty())
        takeStep(store::Edit::makeFolder(wanted));
}

void Editor::renameFolder(FolderId folder, const QString &name)
{
    const QString wanted = name.trimmed();
    if (!wanted.isEmpty())
        takeStep(store::Edit::renameFolder(folder, wanted));
}

void Editor::deleteFolder(FolderId folder)
{
    takeStep(store::Edit::deleteFolder(folder));
}

void Editor::restore(InstanceId copy)
{
    takeStep(store::Edit::restore(copy));
}

void Editor::addAgain(InstanceId copy)
{
    takeStep(store::Edit::addAgain(copy));
}

void Editor::add(ReleaseId release, FolderId folder)
{
    if (!release.isValid())
        return;
    QList<store::Edit> step{store::Edit::add(release, folder)};
    const bool wanted = isWanted(release);
    const bool known = wanted || !copiesOf(release).isEmpty();
    if (wanted)
        step.append(store::Edit::dropWant(release));
    m_backend.edit(step);
    if (!known)
        m_backend.fetchDetail(release); // until then it has a number and no name
}

void Editor::withdraw(const QList<store::PendingEdit> &edits)
{
    m_backend.withdrawEdits(idsOf(edits));
}

void Editor::retry(const QList<store::PendingEdit> &edits)
{
    m_backend.retryEdits(idsOf(edits));
}

void Editor::resolve(const QList<store::PendingEdit> &edits, store::Side side)
{
    m_backend.resolveConflicts(idsOf(edits), side);
}

bool Editor::isWanted(ReleaseId release) const
{
    return m_library.ownership({release}).value(release).isWanted;
}

QString Editor::wantedTitle(ReleaseId release) const
{
    const Want *want = m_wants.find(release);
    return want ? recordText(displayArtist(want->release.artists), want->release.title) : QString();
}

QList<store::CopySummary> Editor::copiesOf(ReleaseId release) const
{
    const store::CollectionReader *reader = m_library.reader();
    const auto copies = reader ? reader->copiesOf(release) : Result<QList<InstanceId>>();
    const auto found = copies && !copies->isEmpty() ? reader->summaries(*copies) : Result<QList<store::CopySummary>>();
    return found.value_or(QList<store::CopySummary>());
}

QList<Folder> Editor::folders() const
{
    QList<Folder> found;
    const store::CollectionReader *reader = m_library.reader();
    const auto read = reader ? reader->folders() : Result<QList<store::FolderCount>>();
    for (const store::FolderCount &folder : read.value_or(QList<store::FolderCount>()))
        found.append(folder.folder);
    return found;
}

QList<store::PendingEdit> Editor::editsOf(const RecordRef &record) const
{
    return m_journal.editsOf(record.instance, record.release);
}

EditNames Editor::names() const
{
    EditNames names;
    names.folder = [this](FolderId id) {
        const auto known = folders();
        const auto found = std::ranges::find(known, id, &Folder::id);
        return found == known.end() ? QString() : found->name;
    };
    names.field = [this](FieldId id) {
        const store::CollectionReader *reader = m_library.reader();
        const auto known = reader ? reader->fields().value_or(QList<Field>()) : QList<Field>();
        const auto found = std::ranges::find(known, id, &Field::id);
        return found == known.end() ? QString() : found->name;
    };
    names.record = [this](const store::Edit &edit) {
        if (!edit.instance.isValid()) { // was just added
            const auto copies = copiesOf(edit.release);
            return copies.isEmpty() ? QString() : copies.constFirst().title;
        }
        const store::CollectionReader *reader = m_library.reader();
        const auto rows = reader ? reader->summaries({edit.instance}).value_or(QList<store::CopySummary>())
                                 : QList<store::CopySummary>();
        if (!rows.isEmpty())
            return rows.constFirst().title;
        const store::SyncReader *removed = m_library.syncReader();
        const auto lately = removed ? removed->removedCopies(kLately).value_or(QList<store::RemovedCopy>())
                                    : QList<store::RemovedCopy>();
        const auto found = std::ranges::find(lately, edit.instance, &store::RemovedCopy::instance);
        return found == lately.end() ? QString() : found->title;
    };
    return names;
}

} // namespace vv::gui
