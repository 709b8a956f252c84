// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordtags.h"
#include "store/edit.h"

#include <QList>

namespace vv::models {
class Backend;
class Library;
} // namespace vv::models

namespace vv::gui {

/**
 * What the user can do to many records at once. Each call is one step that can be undone; what it would not change is
 * left alone by the store.
 * Thread: GUI.
 */
class BulkEditor
{
public:
    using Records = QList<InstanceId>;

    BulkEditor(models::Backend &backend, models::Library &library);

    void rate(const Records &records, int rating); ///< and all other copies of their releases
    void move(const Records &records, FolderId folder);
    void moveToNew(const Records &records, const QString &name); ///< makes the folder, unless there is one
    void setField(const Records &records, FieldId field, const QString &value);
    void remove(const Records &records);
    void addTag(const Records &records, const QString &tag) { m_tags.add(records, tag); }
    void removeTag(const Records &records, const QString &tag) { m_tags.remove(records, tag); }

private:
    template <class Make>
    void takeStep(const Records &records, Make make, QList<store::Edit> step = {});

    models::Backend &m_backend;
    models::Library &m_library;
    models::RecordTags m_tags;
};

} // namespace vv::gui
