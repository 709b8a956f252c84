// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/folderlist.h"

#include "gui/editor.h"
#include "gui/icons.h"
#include "gui/mirrored.h"
#include "gui/namefield.h"
#include "gui/navdelegate.h"
#include "gui/selection/folderdrop.h"
#include "gui/widgets.h"
#include "models/foldermodel.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vv::gui {

FolderList::FolderList(models::FolderModel &model, Editor &editor, const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_editor(editor)
    , m_metrics(metrics)
    , m_head(new QWidget)
    , m_list(new QListView)
    , m_name(new NameField(u"newFolderField"_s, tr("Name of the new folder"), NameField::WhenLeft::StaysWithText))
{
    m_list->setObjectName(u"folderList"_s);
    m_list->setAccessibleName(tr("Folders"));
    m_list->setModel(&m_model);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    setUpNavList(m_list, metrics);
    connect(new FolderDrop(m_list, m_model), &FolderDrop::dropped, this,
            [this](const QList<InstanceId> &records, FolderId folder) { m_editor.many().move(records, folder); });

    auto *add = makeIconButton(u"newFolderButton"_s, u"plus"_s, tr("New folder"));
    setKind(add, u"small"_s);
    add->setIconSize(QSize(metrics.icon, metrics.icon));
    auto *caption = new QHBoxLayout(m_head);
    caption->setContentsMargins(mirrored({10, 8, 2, 2}));
    caption->addWidget(makeLabel(u"caption"_s, tr("FOLDERS")), 1);
    caption->addWidget(add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_name);
    layout->addWidget(m_list, 1);
    layout->addStretch(0);

    connect(add, &QToolButton::clicked, this, &FolderList::askForName);
    connect(m_name, &NameField::named, this, &FolderList::makeFolder);
    connect(m_name, &NameField::givenUp, m_list, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_list, &QWidget::customContextMenuRequested, this, &FolderList::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection &selected) {
                if (!m_marking && !selected.isEmpty())
                    Q_EMIT chosen(m_model.folderAt(selected.indexes().constFirst().row()));
            });
    connect(&m_model, &models::FolderModel::renameRequested, &m_editor, &Editor::renameFolder);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        fitHeight();
        Q_EMIT renewed();
    });
    setUpKeys();
    fitHeight();
}

void FolderList::setUpKeys()
{
    auto *remove = new QAction(tr("Delete the folder"), m_list);
    remove->setObjectName(u"deleteFolderAction"_s);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(remove);
    connect(remove, &QAction::triggered, this, &FolderList::deleteCurrent);
}

void FolderList::fitHeight()
{
    m_list->setMaximumHeight(m_model.rowCount() * m_metrics.control + 2);
    m_head->setVisible(m_model.rowCount() > 0);
}

void FolderList::mark(FolderId folder)
{
    const QScopedValueRollback guard(m_marking, true);
    m_list->clearSelection();
    const int row = folder == kAllFolders ? -1 : m_model.rowOf(folder);
    if (row >= 0)
        m_list->selectionModel()->setCurrentIndex(m_model.index(row), QItemSelectionModel::ClearAndSelect);
}

void FolderList::askForName()
{
    m_name->ask();
}

void FolderList::makeFolder(const QString &name)
{
    m_editor.makeFolder(name);
    m_list->setFocus(Qt::OtherFocusReason);
}

void FolderList::deleteCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid() && m_model.canChange(m_model.folderAt(current.row())))
        m_editor.deleteFolder(m_model.folderAt(current.row()));
}

void FolderList::showMenu(const QPoint &at)
{
    const QModelIndex index = m_list->indexAt(at);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"folderMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("New folder…")), &QAction::triggered, this, &FolderList::askForName);
    if (index.isValid()) {
        const bool own = m_model.canChange(m_model.folderAt(index.row()));
        m_list->setCurrentIndex(index);
        QAction *rename = menu->addAction(tr("Rename"));
        rename->setEnabled(own);
        connect(rename, &QAction::triggered, this, [this] { m_list->edit(m_list->currentIndex()); });
        QAction *remove = menu->addAction(tr("Delete"));
        remove->setEnabled(own);
        connect(remove, &QAction::triggered, this, &FolderList::deleteCurrent);
    }
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

} // namespace vv::gui
