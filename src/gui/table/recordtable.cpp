// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/table/recordtable.h"

#include "gui/table/tablecolumns.h"
#include "gui/table/tableheader.h"

#include <QFontInfo>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kPadding = 14;   ///< of a line, above and below its text together
constexpr int kRowsInEdge = 4; ///< a line is this part of a cover on the wall

/// Whether its words are of any length, so that more room shows more of them.
bool isSpread(models::Column column)
{
    using enum models::Column;
    switch (column) {
    case Artist:
    case Title:
    case Label:
    case Format:
    case Folder:
    case Genres:
    case Styles:
    case Tags:
        return true;
    default:
        return false;
    }
}

} // namespace

RecordTable::RecordTable(QWidget *parent)
    : CoverGridView(parent)
    , m_header(new TableHeader(this))
    , m_menu(new QMenu(this))
{
    m_menu->setObjectName(u"columnsMenu"_s);
    m_header->setModel(new TableColumns(m_header));
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setWallMargins({12, 0, 12, 0});
    setTabOrder(this, m_header);

    connect(m_header, &QHeaderView::sectionResized, this, [this](int, int, int width) {
        if (m_isSetting || width == 0) // it is about to be hidden, and does not say so yet
            return;
        keepWidths();
        m_isChosen = true;
        placeCells();
        Q_EMIT columnsChanged();
    });
    connect(m_header, &QHeaderView::sectionMoved, this, [this] {
        if (m_isSetting)
            return;
        placeCells();
        Q_EMIT columnsChanged();
    });
    connect(m_header, &QHeaderView::sectionClicked, this, &RecordTable::sortBy);
    connect(m_header, &TableHeader::sectionFocused, this, &RecordTable::see);
    connect(m_header, &TableHeader::menuRequested, this, [this](const QPoint &at) { m_menu->popup(at); });
    connect(m_menu, &QMenu::aboutToShow, this, &RecordTable::fillMenu);
    setColumns({});
    fillMenu();
}

RecordTable::~RecordTable() = default;

void RecordTable::setColumns(const QList<TableColumn> &columns)
{
    m_isSetting = true;
    const double scale = QFontInfo(font()).pixelSize() / 14.0; // usual widths are for type of 14 px
    const auto wanted = completed(columns);
    const auto usual = completed({});
    m_isChosen = false;
    for (int place = 0; place < wanted.size(); ++place) {
        const TableColumn &column = wanted[place];
        const int section = static_cast<int>(*models::columnNamed(column.name));
        const int width = columns.isEmpty() ? static_cast<int>(column.width * scale) : column.width;
        m_widths[section] = std::max(width, m_header->minimumSectionSize());
        const auto asUsual = std::ranges::find(usual, column.name, &TableColumn::name);
        m_isChosen = m_isChosen
            || (!columns.isEmpty() && asUsual != usual.end()
                && m_widths[section]
                    != std::max(static_cast<int>(asUsual->width * scale), m_header->minimumSectionSize()));
        m_header->moveSection(m_header->visualIndex(section), place);
        m_header->setSectionHidden(section, !column.shown);
    }
    m_isSetting = false;
    place();
}

QList<TableColumn> RecordTable::columns() const
{
    QList<TableColumn> columns;
    for (int place = 0; place < m_header->count(); ++place) {
        const int section = m_header->logicalIndex(place);
        columns.append({models::columnName(static_cast<models::Column>(section)), m_widths[section],
                        !m_header->isSectionHidden(section)});
    }
    return columns;
}

void RecordTable::fillMenu()
{
    m_menu->clear();
    const int shown = m_header->count() - m_header->hiddenSectionCount();
    for (int section = 0; section < m_header->count(); ++section) {
        const bool isShown = !m_header->isSectionHidden(section);
        QAction *action = m_menu->addAction(m_header->model()->headerData(section, Qt::Horizontal).toString());
        action->setObjectName(models::columnName(static_cast<models::Column>(section)));
        action->setCheckable(true);
        action->setChecked(isShown);
        action->setEnabled(!isShown || shown > 1); // a table without columns shows nothing, not even a header
        connect(action, &QAction::triggered, this, [this, section](bool on) {
            m_isSetting = true;
            m_header->setSectionHidden(section, !on);
            m_isSetting = false;
            place();
            Q_EMIT columnsChanged();
        });
    }
    m_menu->addSeparator();
    QAction *usual = m_menu->addAction(tr("The usual columns"));
    usual->setObjectName(u"usualColumns"_s);
    connect(usual, &QAction::triggered, this, [this] {
        setColumns({});
        Q_EMIT columnsChanged();
    });
}

void RecordTable::setSorting(const models::Sorting &sorting)
{
    m_sorting = sorting;
    showSorting();
}

void RecordTable::showSorting()
{
    int section = -1;
    for (int i = 0; i < models::kColumns; ++i) {
        if (models::sortKeyOf(static_cast<models::Column>(i)) == m_sorting.key)
            section = i;
    }
    m_header->setSortIndicator(section, m_sorting.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void RecordTable::sortBy(int section)
{
    if (const auto key = models::sortKeyOf(static_cast<models::Column>(section))) {
        m_sorting = *key == m_sorting.key ? models::Sorting{*key, !m_sorting.descending} : models::usualSorting(*key);
        Q_EMIT sortingChosen(m_sorting);
    }
    showSorting(); // Qt has turned its arrow already, also over a column that gives no order
}

int RecordTable::rowHeight() const
{
    return std::max(QFontMetrics(titleFont()).height() + kPadding, coverEdge() / kRowsInEdge);
}

WallGeometry RecordTable::measured(int width) const
{
    return WallGeometry({.width = std::max(width, m_header->length()),
                         .gap = 0,
                         .count = count(),
                         .groups = groupStarts(),
                         .headerHeight = groupHeaderHeight(titleFont()),
                         .columns = 1,
                         .lineHeight = rowHeight()});
}

int RecordTable::horizontalOffset() const
{
    return horizontalScrollBar()->value();
}

/// The columns as wide as they were chosen, and wider where there is room.
void RecordTable::place()
{
    spread();
    placeCells();
}

void RecordTable::placeCells()
{
    m_cells.clear();
    for (int place = 0; place < m_header->count(); ++place) {
        const int section = m_header->logicalIndex(place);
        if (!m_header->isSectionHidden(section))
            m_cells.append({static_cast<models::Column>(section), m_header->sectionPosition(section),
                            m_header->sectionSize(section)});
    }
    relayout();
}

void RecordTable::spread()
{
    m_spreadOver = viewport()->width();
    int room = m_spreadOver;
    int shares = 0;
    const auto share
        = [this](int section) { return isSpread(static_cast<models::Column>(section)) ? m_widths[section] : 0; };
    for (int section = 0; section < m_header->count(); ++section) {
        if (m_header->isSectionHidden(section))
            continue;
        room -= m_widths[section];
        shares += share(section);
    }
    m_isSetting = true;
    for (int section = 0; section < m_header->count(); ++section) {
        if (m_header->isSectionHidden(section))
            continue;
        const int part = share(section);
        const int extra = !m_isChosen && room > 0 && part > 0 ? room * part / shares : 0;
        room -= extra;
        shares -= part;
        m_header->resizeSection(section, m_widths[section] + extra);
    }
    m_isSetting = false;
}

/// Who makes one column wider or narrower wants the others to stay as they see them.
void RecordTable::keepWidths()
{
    for (int section = 0; section < m_header->count(); ++section) {
        if (!m_header->isSectionHidden(section))
            m_widths[section] = m_header->sectionSize(section);
    }
}

void RecordTable::updateGeometries()
{
    if (m_isPlacing)
        return; // the margins below resize the viewport
    m_isPlacing = true;
    const int height = m_header->sizeHint().height();
    setViewportMargins(0, height, 0, 0);
    if (m_spreadOver != viewport()->width())
        place();
    const QRect below = viewport()->geometry();
    m_header->setGeometry(below.left(), below.top() - height, below.width(), height);
    QScrollBar *bar = horizontalScrollBar();
    bar->setPageStep(viewport()->width());
    bar->setSingleStep(24);
    bar->setRange(0, std::max(0, m_header->length() - viewport()->width()));
    m_isPlacing = false;
    CoverGridView::updateGeometries();
}

void RecordTable::scrollContentsBy(int dx, int dy)
{
    m_header->setOffset(horizontalOffset());
    CoverGridView::scrollContentsBy(isRightToLeft() ? -dx : dx, dy);
    if (dx != 0)
        viewport()->update(); // headings of groups stay where they are
}

void RecordTable::see(int section)
{
    const int start = m_header->sectionPosition(section);
    const int end = start + m_header->sectionSize(section);
    QScrollBar *bar = horizontalScrollBar();
    if (start < bar->value())
        bar->setValue(start);
    else if (end > bar->value() + viewport()->width())
        bar->setValue(end - viewport()->width());
}

QModelIndex RecordTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveLeft && action != MoveRight)
        return CoverGridView::moveCursor(action, modifiers);
    QScrollBar *bar = horizontalScrollBar();
    bar->triggerAction((action == MoveRight) != isRightToLeft() ? QScrollBar::SliderSingleStepAdd
                                                                : QScrollBar::SliderSingleStepSub);
    return currentIndex();
}

} // namespace vv::gui
