// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wall/covergridview.h"

#include "gui/wall/groupheader.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vv::gui {

namespace {

constexpr auto kSettle = 150ms;

} // namespace

CoverGridView::CoverGridView(QWidget *parent)
    : QListView(parent)
{
    setObjectName(u"coverGrid"_s);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setUniformItemSizes(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setBackgroundRole(QPalette::Window); // opaque, so that scrolling paints only what comes in
    viewport()->grabGesture(Qt::PinchGesture);
    deriveFonts();

    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettle);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        m_flown = 0;
        Q_EMIT settled();
    });
    m_hold.setSingleShot(true);
    connect(&m_hold, &QTimer::timeout, this, &CoverGridView::noteHeld);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (m_placing)
            return;
        const int line = m_geometry.lineFrom(value);
        m_anchorRow = m_geometry.rowsOf(line).first;
        m_anchorPart = static_cast<double>(value - m_geometry.lineTop(line)) / m_geometry.lineHeight();
    });
}

CoverGridView::~CoverGridView() = default;

void CoverGridView::setCoverEdge(int edge)
{
    if (edge == m_wishedEdge)
        return;
    m_wishedEdge = edge;
    relayout();
}

void CoverGridView::setGap(int gap)
{
    if (gap == m_gap)
        return;
    m_gap = std::max(gap, 0);
    relayout();
}

void CoverGridView::setWallMargins(const QMargins &margins)
{
    if (margins == m_margins)
        return;
    m_margins = margins;
    relayout();
}

void CoverGridView::setGroups(const QList<int> &firstRows, const HeaderText &header)
{
    m_header = header;
    if (firstRows == m_groups) {
        viewport()->update();
        return;
    }
    m_groups = firstRows;
    relayout();
}

void CoverGridView::deriveFonts()
{
    m_titleFont = font();
    m_titleFont.setWeight(QFont::DemiBold);
    m_subtitleFont = font();
    if (const qreal points = font().pointSizeF(); points > 0) {
        m_titleFont.setPointSizeF(points * 1.08);
        m_subtitleFont.setPointSizeF(points * 0.96);
    }
}

int CoverGridView::count() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

QModelIndex CoverGridView::indexOf(int row) const
{
    return row < 0 ? QModelIndex() : model()->index(row, modelColumn(), rootIndex());
}

QRect CoverGridView::mirrored(const QRect &rect) const
{
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), rect);
}

WallGeometry CoverGridView::measured(int width) const
{
    const int half = m_gap / 2;
    const QMargins margins(std::max(m_margins.left(), half), std::max(m_margins.top(), half),
                           std::max(m_margins.right(), half), std::max(m_margins.bottom(), half));
    const int text
        = kTextSpace + QFontMetrics(m_titleFont).height() + kLineSpace + QFontMetrics(m_subtitleFont).height();
    return WallGeometry({.width = width,
                         .edge = m_wishedEdge,
                         .gap = m_gap,
                         .textHeight = text,
                         .margins = margins,
                         .count = count(),
                         .groups = m_groups,
                         .headerHeight = groupHeaderHeight(m_titleFont)});
}

int CoverGridView::contentHeightFor(int width) const
{
    return measured(width).contentHeight();
}

QRect CoverGridView::placed(const QRect &cell) const
{
    return mirrored(cell.translated(-horizontalOffset(), -verticalOffset()));
}

void CoverGridView::setTop(int row, double part)
{
    m_anchorRow = std::max(row, 0);
    m_anchorPart = part;
    updateGeometries();
    if (m_anchorRow == 0 && part <= 0)
        verticalScrollBar()->setValue(0);
    viewport()->update();
}

QRect CoverGridView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.parent() != rootIndex() || index.column() != modelColumn())
        return {};
    return placed(m_geometry.cell(index.row()));
}

QModelIndex CoverGridView::indexAt(const QPoint &point) const
{
    if (!model())
        return {};
    if (m_geometry.groups() > 0 && point.y() <= headerRect(topGroup()).bottom())
        return {}; // the header that stays at the top hides what is below it
    const QPoint at = mirrored({point, QSize(1, 1)}).topLeft();
    return indexOf(m_geometry.rowAt(at.x() + horizontalOffset(), at.y() + verticalOffset()));
}

int CoverGridView::horizontalOffset() const
{
    return 0;
}

int CoverGridView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void CoverGridView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int line = m_geometry.lineOf(index.row());
    const int height = viewport()->height();
    const int value = verticalOffset();
    // The first and last line take the margin along, or the end of the wall would stay hidden; the others the header
    // above them, or the one that stays at the top would hide them.
    const int top = line == 0 ? 0 : m_geometry.lineTop(line) - m_geometry.headerHeight();
    const bool last = line == m_geometry.lines() - 1;
    const int bottom = last ? m_geometry.contentHeight() : m_geometry.lineTop(line) + m_geometry.lineHeight();
    int wanted = value;
    switch (hint) {
    case EnsureVisible:
        if (top < value || bottom - top > height)
            wanted = top;
        else if (bottom > value + height)
            wanted = bottom - height;
        break;
    case PositionAtTop:
        wanted = top;
        break;
    case PositionAtBottom:
        wanted = bottom - height;
        break;
    case PositionAtCenter:
        wanted = (top + bottom - height) / 2;
        break;
    }
    verticalScrollBar()->setValue(wanted);
}

void CoverGridView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    if (!selectionModel())
        return;
    // From record to record in reading order, as in text; the rectangle may be turned inside out.
    const QPoint from = mirrored({rect.topLeft(), QSize(1, 1)}).topLeft();
    const QPoint to = mirrored({rect.bottomRight(), QSize(1, 1)}).topLeft();
    const int a = m_geometry.rowNear(from.x(), from.y() + verticalOffset());
    const int b = m_geometry.rowNear(to.x(), to.y() + verticalOffset());
    if (a < 0)
        return selectionModel()->select(QItemSelection(), command);
    selectionModel()->select(QItemSelection(indexOf(std::min(a, b)), indexOf(std::max(a, b))), command);
}

QRegion CoverGridView::visualRegionForSelection(const QItemSelection &selection) const
{
    // Only what is on the screen: a selection of everything is one range, not a hundred thousand rectangles.
    const auto [first, last] = visibleRows();
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        for (int row = std::max(first, range.top()); row <= std::min(last, range.bottom()) && row >= 0; ++row)
            region += placed(m_geometry.cell(row));
    }
    return region;
}

std::pair<int, int> CoverGridView::visibleRows() const
{
    if (m_geometry.count() == 0)
        return {-1, -1};
    const int top = verticalOffset();
    const int bottom = top + std::max(viewport()->height() - 1, 0);
    return {m_geometry.rowsOf(m_geometry.lineFrom(top)).first, m_geometry.rowsOf(m_geometry.lineUntil(bottom)).second};
}

int CoverGridView::topGroup() const
{
    return m_geometry.groupAt(verticalOffset());
}

QRect CoverGridView::headerRect(int group) const
{
    const int height = m_geometry.headerHeight();
    int top = m_geometry.headerTop(group) - verticalOffset();
    if (group == topGroup()) {
        // Stays while its covers pass below, until the next one pushes it out.
        const int next = group + 1 < m_geometry.groups() ? m_geometry.headerTop(group + 1) - verticalOffset() : height;
        top = std::max(top, std::min(0, next - height));
    }
    return {0, top, viewport()->width(), height};
}

std::pair<int, int> CoverGridView::nearbyRows() const
{
    const auto [first, last] = visibleRows();
    if (first < 0)
        return {first, last};
    const int screen = last - first + 1;
    return {std::max(0, first - screen), std::min(m_geometry.count() - 1, last + screen)};
}

void CoverGridView::noteVisibleRows()
{
    const auto rows = visibleRows();
    if (std::exchange(m_visible, rows) == rows)
        return;
    m_settle.start();
    Q_EMIT visibleRowsChanged(rows.first, rows.second);
}

bool CoverGridView::isFlying() const
{
    return m_settle.isActive() && m_flown > viewport()->height();
}

void CoverGridView::doItemsLayout()
{
    // QListView's own would visit every row.
    QAbstractItemView::doItemsLayout();
}

void CoverGridView::relayout()
{
    updateGeometries();
    m_settle.start(); // other records may be where others were
    viewport()->update();
}

void CoverGridView::updateGeometries()
{
    deriveFonts();
    m_geometry = measured(viewport()->width());
    QScrollBar *bar = verticalScrollBar();
    const int height = viewport()->height();
    m_placing = true;
    bar->setSingleStep(std::max(1, scrollStep()));
    bar->setPageStep(std::max(1, height));
    bar->setRange(0, std::max(0, m_geometry.contentHeight() - height));
    if (m_geometry.count() > 0 && (m_anchorRow > 0 || m_anchorPart > 0)) {
        const double part = m_anchorPart * m_geometry.lineHeight();
        const int line = m_geometry.lineOf(std::min(m_anchorRow, m_geometry.count() - 1));
        bar->setValue(m_geometry.lineTop(line) + static_cast<int>(std::lround(part)));
    }
    m_placing = false;
    QAbstractItemView::updateGeometries();
    noteVisibleRows();
}

void CoverGridView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    relayout();
}

void CoverGridView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LayoutDirectionChange)
        relayout();
}

void CoverGridView::scrollContentsBy(int dx, int dy)
{
    scrollDirtyRegion(dx, dy);
    viewport()->scroll(dx, dy);
    if (m_geometry.groups() > 0) // the header that stays at the top was moved along
        viewport()->update(0, 0, viewport()->width(), m_geometry.headerHeight() + std::max(dy, 0));
    m_flown += std::abs(dy);
    m_settle.start();
    noteVisibleRows();
}

void CoverGridView::paintEvent(QPaintEvent *event)
{
    const auto [first, last] = visibleRows();
    if (first < 0)
        return;
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // of each text, whatever the window's is
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State state = option.state & ~QStyle::State_MouseOver;
    const bool focused = hasFocus();
    const QModelIndex current = currentIndex();
    // Where nothing is picked, what is shown beside the wall is what the keys are on.
    const bool nothingPicked = !m_touch && selectionModel() && !selectionModel()->hasSelection();
    // Backwards, because covers asked for last come first: so they arrive from the top.
    for (int row = last; row >= first; --row) {
        option.rect = placed(m_geometry.cell(row));
        if (!event->region().intersects(option.rect))
            continue;
        const QModelIndex index = indexOf(row);
        option.state = state;
        option.state.setFlag(QStyle::State_Selected,
                             (selectionModel() && selectionModel()->isSelected(index))
                                 || (nothingPicked && index == current));
        option.state.setFlag(QStyle::State_HasFocus, focused && index == current);
        option.state.setFlag(QStyle::State_MouseOver, index == m_hovered);
        option.state.setFlag(QStyle::State_Sunken, index == m_pressed);
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
    paintHeaders(painter, event->region());
}

void CoverGridView::paintHeaders(QPainter &painter, const QRegion &region) const
{
    if (m_geometry.groups() == 0 || !m_header)
        return;
    const int last = m_geometry.groupAt(verticalOffset() + viewport()->height() - 1);
    for (int group = last; group >= topGroup(); --group) {
        const QRect rect = headerRect(group);
        if (!region.intersects(rect))
            continue;
        painter.fillRect(rect, palette().color(QPalette::Window));
        const QRect inside = mirrored(rect.adjusted(m_margins.left(), 0, -m_margins.right(), 0));
        paintGroupHeader(painter, inside, layoutDirection(), m_header(group), m_titleFont, m_subtitleFont, palette());
    }
}

} // namespace vv::gui
