// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/collectionviews.h"

#include "gui/shelf/shelfdelegate.h"
#include "gui/shelf/shelfview.h"
#include "gui/table/recordtable.h"
#include "gui/table/tabledelegate.h"
#include "gui/wall/coverdelegate.h"
#include "gui/wall/covergridview.h"
#include "gui/wallpane.h"
#include "models/collectionmodel.h"

#include <QItemSelectionModel>
#include <QLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kTouchEdgeMm = 40;
constexpr qsizetype kMostSelected = 500; ///< that are kept for the next start

} // namespace

CollectionViews::CollectionViews(models::CollectionModel &model, covers::CoverService &covers, Settings &settings,
                                 const Metrics &metrics, QWidget *parent)
    : QStackedWidget(parent)
    , m_model(model)
    , m_covers(covers)
    , m_settings(settings)
    , m_metrics(metrics)
    , m_headers(settings.groupHeaders())
{
    setObjectName(u"collectionViews"_s);
    m_kind = settings.collectionView();
    if (metrics.touch && m_kind == CollectionView::Table) // its columns are not for fingers
        m_kind = CollectionView::Wall;
    make(m_kind);
    // The first view's own: that view remembers what was selected before the selection forgets it in a reset.
    m_selection = view()->selectionModel();
    setCurrentWidget(pane());
    setFocusProxy(view());
    connect(m_selection, &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!m_isTakingOver)
            Q_EMIT currentChanged(index);
    });
}

CollectionViews::~CollectionViews() = default;

CoverGridView *CollectionViews::view() const
{
    return pane()->wall();
}

CoverGridView *CollectionViews::makeTable()
{
    m_table = new RecordTable;
    m_table->setColumns(m_settings.tableColumns());
    m_table->setSorting(m_sorting);
    m_table->setItemDelegate(new TableDelegate(&m_covers, m_table));
    connect(m_table, &RecordTable::columnsChanged, this, [this] { m_settings.setTableColumns(m_table->columns()); });
    connect(m_table, &RecordTable::sortingChosen, this, &CollectionViews::sortingChosen);
    return m_table;
}

CoverGridView *CollectionViews::makeView(CollectionView kind)
{
    if (kind == CollectionView::Table) {
        CoverGridView *table = makeTable();
        table->setObjectName(u"collectionTable"_s);
        return table;
    }
    // The scroll bar is the rest of the right margin.
    const QMargins margins = m_metrics.touch ? QMargins(14, 6, 14, 14) : QMargins(18, 10, 8, 18);
    if (kind == CollectionView::Shelf) {
        auto *shelf = new ShelfView;
        shelf->setObjectName(u"collectionShelf"_s);
        shelf->setWallMargins(margins);
        shelf->setItemDelegate(new ShelfDelegate(&m_covers, shelf));
        return shelf;
    }
    auto *wall = new CoverGridView;
    wall->setObjectName(u"collectionView"_s);
    wall->setWallMargins(margins);
    if (m_metrics.touch)
        wall->setGap(12);
    auto *delegate = new CoverDelegate(&m_covers, wall);
    delegate->setShowsYear(!m_metrics.touch);
    wall->setItemDelegate(delegate);
    return wall;
}

WallPane *CollectionViews::make(CollectionView kind)
{
    CoverGridView *view = makeView(kind);
    view->setAccessibleName(tr("Records"));
    view->setTouchMode(m_metrics.touch);
    view->setSelectionMode(m_metrics.touch ? QAbstractItemView::SingleSelection : QAbstractItemView::ExtendedSelection);
    view->setPicking(m_picking);
    connect(view, &CoverGridView::held, this,
            [this](const QModelIndex &, const QPoint &at) { Q_EMIT menuRequested(at); });
    if (!m_metrics.touch) {
        view->setDragDropMode(QAbstractItemView::DragOnly);
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(view, &QWidget::customContextMenuRequested, this, [this, view](const QPoint &at) {
            const QRect current = view->visualRect(view->currentIndex());
            // The key for it asks in the middle of the view.
            Q_EMIT menuRequested(view->viewport()->mapToGlobal(current.contains(at) ? at : current.center()));
        });
    }
    auto *pane = new WallPane(m_model, m_metrics, view);
    if (m_selection) {
        const QItemSelectionModel *own = view->selectionModel();
        view->setSelectionModel(m_selection);
        delete own;
    }
    pane->setGroupHeaders(m_headers);
    m_panes[static_cast<size_t>(kind)] = pane;
    addWidget(pane);
    connect(pane, &WallPane::railToggled, this, &CollectionViews::railToggled);
    connect(view, &QAbstractItemView::activated, this, &CollectionViews::opened);
    connect(view, &CoverGridView::typed, this, &CollectionViews::typed);
    connect(view, &CoverGridView::zoomRequested, this, &CollectionViews::zoomRequested);
    applySettings();
    return pane;
}

void CollectionViews::setKind(CollectionView kind)
{
    if (kind == m_kind)
        return;
    const CoverGridView *before = view();
    const auto [first, last] = before->visibleRows();
    const int top = before->top().first;
    const int current = m_selection->currentIndex().row();
    const bool wasSeen = current >= first && current <= last && current >= 0;
    const bool hadFocus = before->hasFocus();

    m_kind = kind;
    WallPane *now = pane() ? pane() : make(kind);
    setCurrentWidget(now);
    setFocusProxy(view());
    now->setGeometry(rect()); // where it scrolls to depends on its size
    now->layout()->activate();
    takeOver();
    view()->setTop(top);
    if (wasSeen)
        view()->scrollTo(m_selection->currentIndex());
    if (hadFocus)
        view()->setFocus(Qt::OtherFocusReason);
    Q_EMIT railToggled();
}

/// Tells the view what Shift goes on from: it knows only of what was chosen in itself.
void CollectionViews::takeOver()
{
    const QModelIndex current = m_selection->currentIndex();
    if (!current.isValid())
        return;
    const QItemSelection selected = m_selection->selection();
    // The other end of the records that are selected together with it.
    int from = current.row();
    for (const QItemSelectionRange &range : selected) {
        if (range.contains(current))
            from = current.row() == range.bottom() ? range.top() : current.row() == range.top() ? range.bottom() : from;
    }
    const bool follows = view()->hasAutoScroll();
    view()->setAutoScroll(false);
    m_isTakingOver = true;
    // With one record at a time it does not look at the keys that are held, as those of a shortcut still are.
    const auto mode = view()->selectionMode();
    view()->setSelectionMode(QAbstractItemView::SingleSelection);
    view()->setCurrentIndex(m_model.index(from));
    view()->setSelectionMode(mode);
    m_selection->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m_selection->select(selected, QItemSelectionModel::ClearAndSelect);
    m_isTakingOver = false;
    view()->setAutoScroll(follows);
}

void CollectionViews::select(const QModelIndex &index)
{
    view()->setCurrentIndex(index); // where Shift goes on from; it looks at the keys that are held
    m_selection->select(index, QItemSelectionModel::ClearAndSelect);
    view()->scrollTo(index);
}

void CollectionViews::setSorting(const models::Sorting &sorting)
{
    m_sorting = sorting;
    if (m_table)
        m_table->setSorting(sorting);
}

void CollectionViews::setGroupHeaders(bool on)
{
    m_headers = on;
    for (WallPane *pane : m_panes) {
        if (pane)
            pane->setGroupHeaders(on);
    }
}

void CollectionViews::setPicking(bool picking)
{
    m_picking = picking;
    for (const WallPane *pane : m_panes) {
        if (pane)
            pane->wall()->setPicking(picking);
    }
}

void CollectionViews::applySettings()
{
    const int forFinger = static_cast<int>(kTouchEdgeMm * m_metrics.pixelsPerMm);
    const int edge = m_metrics.touch ? std::max(forFinger, m_settings.coverEdge()) : m_settings.coverEdge();
    for (const WallPane *pane : m_panes) {
        if (pane)
            pane->wall()->setCoverEdge(edge);
    }
}

CollectionPlace CollectionViews::place() const
{
    CollectionPlace place;
    const QModelIndex current = m_selection->currentIndex();
    place.currentRow = current.row();
    place.current = m_model.instanceAt(current.row());
    place.topRow = view()->top().first;
    place.top = m_model.instanceAt(place.topRow);
    const auto ranges = m_selection->selection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom() && place.selected.size() < kMostSelected; ++row) {
            if (row != place.currentRow)
                place.selected.append(m_model.instanceAt(row));
        }
    }
    return place;
}

void CollectionViews::goTo(const CollectionPlace &place)
{
    const int last = m_model.rowCount() - 1;
    if (last < 0)
        return;
    // What is gone has left a neighbour in its row.
    const auto rowOf = [this, last](InstanceId instance, int row) {
        const int found = m_model.rowOf(instance);
        return found >= 0 ? found : std::clamp(row, 0, last);
    };
    QItemSelection selected;
    for (const InstanceId instance : place.selected) {
        if (const QModelIndex index = m_model.index(m_model.rowOf(instance)); index.isValid())
            selected.select(index, index);
    }
    const bool follows = view()->hasAutoScroll();
    view()->setAutoScroll(false); // who had scrolled away from it is not to be thrown back
    if (place.currentRow >= 0)
        m_selection->setCurrentIndex(m_model.index(rowOf(place.current, place.currentRow)),
                                     QItemSelectionModel::ClearAndSelect);
    m_selection->select(selected, QItemSelectionModel::Select);
    view()->setAutoScroll(follows);
    view()->setTop(rowOf(place.top, place.topRow));
}

} // namespace vv::gui
