// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filterlist.h"

#include "gui/mirrored.h"
#include "gui/namefield.h"
#include "gui/navdelegate.h"
#include "gui/widgets.h"
#include "models/backend.h"
#include "models/filtermodel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vv::gui {

FilterList::FilterList(models::FilterModel &model, models::Backend &backend, const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_backend(backend)
    , m_metrics(metrics)
    , m_head(new QWidget)
    , m_add(makeIconButton(u"newFilterButton"_s, u"plus"_s, tr("Keep this search")))
    , m_list(new QListView)
    , m_name(new NameField(u"newFilterField"_s, tr("Name of this search"), NameField::WhenLeft::Goes))
{
    m_list->setObjectName(u"filterList"_s);
    m_list->setAccessibleName(tr("Saved searches"));
    m_list->setModel(&m_model);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    setUpNavList(m_list, metrics, u"search"_s);

    setKind(m_add, u"small"_s);
    m_add->setIconSize(QSize(metrics.icon, metrics.icon));
    auto *caption = new QHBoxLayout(m_head);
    caption->setContentsMargins(mirrored({10, 8, 2, 2}));
    caption->addWidget(makeLabel(u"caption"_s, tr("SEARCHES")), 1);
    caption->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_name);
    layout->addWidget(m_list, 1);

    auto *remove = new QAction(tr("Delete the saved search"), m_list);
    remove->setObjectName(u"deleteFilterAction"_s);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(remove);
    connect(remove, &QAction::triggered, this, &FilterList::deleteCurrent);

    connect(m_add, &QToolButton::clicked, this, &FilterList::askForName);
    connect(m_name, &NameField::named, this, &FilterList::keep);
    connect(m_name, &NameField::givenUp, m_list, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_list, &QWidget::customContextMenuRequested, this, &FilterList::showMenu);
    const auto choose = [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT chosen(m_model.filters().at(index.row()));
    };
    connect(m_list, &QAbstractItemView::clicked, this, choose);
    connect(m_list, &QAbstractItemView::activated, this, choose);
    connect(&m_model, &models::FilterModel::renameRequested, &m_backend, &models::Backend::saveFilter);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &FilterList::fit);
    connect(&m_backend, &models::Backend::filtersChanged, &m_model, &models::FilterModel::refresh);
    fit();
}

void FilterList::setSearch(const QString &query, const QString &sorting)
{
    m_query = query.trimmed();
    m_sorting = sorting;
    fit();
}

void FilterList::fit()
{
    const bool canKeep = !m_query.isEmpty();
    if (!canKeep)
        m_name->hide();
    m_add->setEnabled(canKeep);
    m_add->setToolTip(canKeep ? tr("Keep this search") : tr("Search for something to keep it"));
    m_list->setMaximumHeight(m_model.rowCount() * m_metrics.control + 2);
    setVisible(canKeep || m_model.rowCount() > 0);
    m_list->clearSelection();
    if (const int row = m_model.rowOf(m_query); row >= 0)
        m_list->selectionModel()->setCurrentIndex(m_model.index(row), QItemSelectionModel::ClearAndSelect);
}

void FilterList::askForName()
{
    if (!m_query.isEmpty())
        m_name->ask(m_query);
}

void FilterList::keep(const QString &name)
{
    m_backend.saveFilter({.id = 0, .name = name, .query = m_query, .sort = m_sorting});
    m_list->setFocus(Qt::OtherFocusReason);
}

void FilterList::deleteCurrent()
{
    if (const QModelIndex current = m_list->currentIndex(); current.isValid())
        m_backend.deleteFilter(m_model.filters().at(current.row()).id);
}

void FilterList::showMenu(const QPoint &at)
{
    const QModelIndex index = m_list->indexAt(at);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"filterMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Rename")), &QAction::triggered, this, [this] { m_list->edit(m_list->currentIndex()); });
    connect(menu->addAction(tr("Delete")), &QAction::triggered, this, &FilterList::deleteCurrent);
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

} // namespace vv::gui
