// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/selection/bulkeditor.h"

#include "models/backend.h"
#include "models/library.h"

#include <algorithm>

namespace vv::gui {

BulkEditor::BulkEditor(models::Backend &backend, models::Library &library)
    : m_backend(backend)
    , m_library(library)
    , m_tags(backend, library)
{}

template <class Make>
void BulkEditor::takeStep(const Records &records, Make make, QList<store::Edit> step)
{
    if (records.isEmpty())
        return;
    step.reserve(step.size() + records.size());
    for (const InstanceId record : records)
        step.append(make(record));
    m_backend.edit(step);
}

void BulkEditor::rate(const Records &records, int rating)
{
    takeStep(records, [rating](InstanceId record) { return store::Edit::rate(record, rating); });
}

void BulkEditor::move(const Records &records, FolderId folder)
{
    if (folder.isValid() && folder != kAllFolders)
        takeStep(records, [folder](InstanceId record) { return store::Edit::move(record, folder); });
}

void BulkEditor::moveToNew(const Records &records, const QString &name)
{
    const QString wanted = name.trimmed();
    if (wanted.isEmpty())
        return;
    const store::CollectionReader *reader = m_library.reader();
    const auto folders = reader ? reader->folders().value_or(QList<store::FolderCount>()) : QList<store::FolderCount>();
    const auto there = std::ranges::find_if(
        folders, [&wanted](const store::FolderCount &each) { return each.folder.name == wanted; });
    if (there != folders.end())
        return move(records, there->folder.id);
    takeStep(records, &store::Edit::moveToMade, {store::Edit::makeFolder(wanted)});
}

void BulkEditor::setField(const Records &records, FieldId field, const QString &value)
{
    takeStep(records, [&](InstanceId record) { return store::Edit::setField(record, field, value); });
}

void BulkEditor::remove(const Records &records)
{
    takeStep(records, &store::Edit::remove);
}

} // namespace vv::gui
