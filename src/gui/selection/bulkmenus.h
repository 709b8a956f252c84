// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/selection/recordselection.h"
#include "store/sharedfacts.h"

#include <QMenu>

namespace vv::models {
class SharedRecords;
}

namespace vv::gui {

class Editor;

/// What the menus of the selection are about.
struct SelectionParts {
    RecordSelection &selection;
    models::SharedRecords &shared; ///< of the selection
    Editor &editor;
};

/**
 * Rate, move, tags: what can be done to all selected records by choosing from a list. Each menu is filled when it
 * opens; ticked is what all of them have. Several places show them: the bar and the context menu.
 */
class BulkMenus : public QObject
{
    Q_OBJECT

public:
    explicit BulkMenus(const SelectionParts &parts, QWidget *owner);

    [[nodiscard]] QMenu *rating() const { return m_rating; }
    [[nodiscard]] QMenu *folders() const { return m_folders; }
    [[nodiscard]] QMenu *tags() const { return m_tags; }
    /// All of it, as a menu of its own at this place.
    void openAll(const QPoint &global);
    /// One of them at `button`, above it where there is room.
    static void open(QMenu *menu, const QWidget *button);

Q_SIGNALS:
    void newFolderRequested();
    void newTagRequested();
    void fieldsRequested();
    void removalRequested();
    void clearRequested();

private:
    void fillRating();
    void fillFolders();
    void fillTags();
    void fillTagMenu(QMenu *menu, const QStringList &tags, bool giving);

    SelectionParts m_parts;
    QWidget *m_owner;
    QMenu *m_rating;
    QMenu *m_folders;
    QMenu *m_tags;
};

} // namespace vv::gui
