// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "gui/metrics.h"
#include "gui/navdelegate.h"

#include <QHash>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QListWidget;
class QListWidgetItem;

namespace vv::models {
class FolderModel;
}

namespace vv::gui {

class AccountButton;
class Editor;
class FilterList;
class FolderList;
class SyncCard;

/// The desktop window's left side: name, pages, folders with their counts, and at the foot whose records
/// these are and the sync card.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    /// Takes `filters`, `account` and `card` as its children.
    Sidebar(models::FolderModel &folders, Editor &editor, FilterList *filters, AccountButton *account, SyncCard *card,
            const Metrics &metrics, QWidget *parent = nullptr);

    /// Leaves the better part of a window of this width to the pages, also with large text.
    void fitInto(int window);
    void setCounts(int copies, int wants);
    void setSyncBadge(int toDecide); ///< conflicts and failures on the Sync page
    /// What is on: its side, which may be short enough to be shown, and all of it in words; empty = nothing is.
    void setPlaying(const QString &side, const QString &spoken);
    /// Marks where the window is, without a signal. An empty page name with a folder marks the folder.
    void mark(const QString &page, FolderId folder = kAllFolders);

Q_SIGNALS:
    void pageChosen(const QString &page);
    void folderChosen(vv::FolderId folder);

private:
    [[nodiscard]] NavDelegate::Beside roomBeside() const;

    models::FolderModel &m_folderModel;
    Metrics m_metrics;
    QHBoxLayout *m_head;
    QLabel *m_logo = nullptr;
    QListWidget *m_pages;
    QHash<QString, QListWidgetItem *> m_items; ///< by page
    FolderList *m_folders;
    SyncCard *m_card;
    QString m_page;
    FolderId m_folder;
    int m_usualWidth = 0;
    bool m_marking = false;
};

} // namespace vv::gui
