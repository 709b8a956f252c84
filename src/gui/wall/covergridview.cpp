// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wall/covergridview.h"

#include "models/roles.h"

#include <QGuiApplication>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QScroller>
#include <QStyle>
#include <QStyleHints>
#include <QWheelEvent>

#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vv::gui {

namespace {

constexpr auto kSettle = 150ms;
constexpr int kWheelNotch = 120;           ///< eighths of a degree
constexpr qsizetype kMostRemembered = 500; ///< selected rows looked up again after a reset

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
    deriveFonts();

    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettle);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        m_flown = 0;
        Q_EMIT settled();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (m_placing)
            return;
        const int line = m_geometry.lineAt(value);
        const double top = m_geometry.cell(line * m_geometry.columns()).top();
        m_anchorRow = line * m_geometry.columns();
        m_anchorPart = (value - top) / m_geometry.lineHeight();
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

WallGeometry CoverGridView::measured() const
{
    const int half = m_gap / 2;
    const QMargins margins(std::max(m_margins.left(), half), std::max(m_margins.top(), half),
                           std::max(m_margins.right(), half), std::max(m_margins.bottom(), half));
    const int text
        = kTextSpace + QFontMetrics(m_titleFont).height() + kLineSpace + QFontMetrics(m_subtitleFont).height();
    return {viewport()->width(), m_wishedEdge, m_gap, text, margins, count()};
}

QRect CoverGridView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.parent() != rootIndex() || index.column() != modelColumn())
        return {};
    return mirrored(m_geometry.cell(index.row()).translated(0, -verticalOffset()));
}

QModelIndex CoverGridView::indexAt(const QPoint &point) const
{
    if (!model())
        return {};
    const QPoint at = mirrored({point, QSize(1, 1)}).topLeft();
    return indexOf(m_geometry.rowAt(at.x(), at.y() + verticalOffset()));
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
    const QRect cell = m_geometry.cell(index.row());
    const int height = viewport()->height();
    const int value = verticalOffset();
    // The first and last line take the margin along, or the end of the wall would stay hidden.
    const int top = index.row() < m_geometry.columns() ? 0 : cell.top();
    const bool last = index.row() / m_geometry.columns() == m_geometry.lines() - 1;
    const int bottom = last ? m_geometry.contentHeight() : cell.top() + cell.height();
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

QModelIndex CoverGridView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (m_geometry.count() == 0)
        return {};
    const int last = m_geometry.count() - 1;
    if (!currentIndex().isValid())
        return indexOf(action == MoveEnd ? last : 0);

    const int columns = m_geometry.columns();
    const int row = currentIndex().row();
    const int linesAPage = std::max(1, viewport()->height() / m_geometry.lineHeight());
    const auto byLines = [&](int lines) {
        const int column = row % columns;
        const int line = std::clamp(row / columns + lines, 0, m_geometry.lines() - 1);
        return std::min(line * columns + column, last);
    };
    int to = row;
    switch (action) {
    case MoveLeft:
        to = isRightToLeft() ? row + 1 : row - 1;
        break;
    case MoveRight:
        to = isRightToLeft() ? row - 1 : row + 1;
        break;
    case MovePrevious:
        to = row - 1;
        break;
    case MoveNext:
        to = row + 1;
        break;
    case MoveUp:
        to = row < columns ? row : row - columns;
        break;
    case MoveDown:
        to = byLines(1);
        break;
    case MovePageUp:
        to = byLines(-linesAPage);
        break;
    case MovePageDown:
        to = byLines(linesAPage);
        break;
    case MoveHome:
        to = 0;
        break;
    case MoveEnd:
        to = last;
        break;
    }
    return indexOf(std::clamp(to, 0, last));
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
            region += mirrored(m_geometry.cell(row).translated(0, -verticalOffset()));
    }
    return region;
}

std::pair<int, int> CoverGridView::visibleRows() const
{
    if (m_geometry.count() == 0)
        return {-1, -1};
    const int top = verticalOffset();
    const int columns = m_geometry.columns();
    const int first = std::min(m_geometry.lineAt(top) * columns, m_geometry.count() - 1);
    const int last = m_geometry.lineAt(top + std::max(viewport()->height() - 1, 0)) * columns + columns - 1;
    return {first, std::min(last, m_geometry.count() - 1)};
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
    if (std::exchange(m_visible, rows) != rows)
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
    viewport()->update();
}

void CoverGridView::updateGeometries()
{
    deriveFonts();
    m_geometry = measured();
    QScrollBar *bar = verticalScrollBar();
    const int height = viewport()->height();
    const int columns = m_geometry.columns();
    m_placing = true;
    bar->setSingleStep(std::max(1, m_geometry.lineHeight() / 4));
    bar->setPageStep(std::max(1, height));
    bar->setRange(0, std::max(0, m_geometry.contentHeight() - height));
    if (m_anchorRow > 0 || m_anchorPart > 0) {
        const double part = m_anchorPart * m_geometry.lineHeight();
        bar->setValue(m_geometry.cell(m_anchorRow / columns * columns).top() + static_cast<int>(std::lround(part)));
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
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State state = option.state & ~QStyle::State_MouseOver;
    const bool focused = hasFocus();
    const QModelIndex current = currentIndex();
    // Backwards, because covers asked for last come first: so they arrive from the top.
    for (int row = last; row >= first; --row) {
        option.rect = mirrored(m_geometry.cell(row).translated(0, -verticalOffset()));
        if (!event->region().intersects(option.rect))
            continue;
        const QModelIndex index = indexOf(row);
        option.state = state;
        option.state.setFlag(QStyle::State_Selected, selectionModel() && selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, focused && index == current);
        option.state.setFlag(QStyle::State_MouseOver, index == m_hovered);
        option.state.setFlag(QStyle::State_Sunken, index == m_pressed);
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
}

void CoverGridView::setModel(QAbstractItemModel *model)
{
    for (const auto &connection : std::as_const(m_modelConnections))
        disconnect(connection);
    m_modelConnections.clear();
    // Before the base class connects: its selection model clears itself on the same signal.
    if (model) {
        m_modelConnections = {
            connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &CoverGridView::remember),
            connect(model, &QAbstractItemModel::rowsRemoved, this, [this] { scheduleDelayedItemsLayout(); }),
        };
    }
    m_anchorRow = 0;
    m_anchorPart = 0;
    QListView::setModel(model);
    // After the selection model was told, or it would forget again what is restored.
    if (model)
        m_modelConnections.append(
            connect(model, &QAbstractItemModel::modelReset, this, &CoverGridView::restore, Qt::QueuedConnection));
    relayout();
}

void CoverGridView::setRootIndex(const QModelIndex &index)
{
    QAbstractItemView::setRootIndex(index);
    relayout();
}

void CoverGridView::reset()
{
    m_hovered = QModelIndex();
    m_pressed = QModelIndex();
    QAbstractItemView::reset();
    relayout();
}

void CoverGridView::remember()
{
    m_remembered = {};
    if (currentIndex().isValid()) {
        m_remembered.current = currentIndex().data(models::InstanceRole);
        m_remembered.row = currentIndex().row();
    }
    if (!selectionModel())
        return;
    const auto ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom() && m_remembered.selected.size() < kMostRemembered; ++row)
            m_remembered.selected.append(indexOf(row).data(models::InstanceRole));
    }
}

void CoverGridView::restore()
{
    const Remembered was = std::exchange(m_remembered, {});
    if (!model() || !selectionModel() || currentIndex().isValid())
        return; // somebody has chosen already
    const int start = std::min(was.row, count() - 1);
    const auto find = [&](const QVariant &instance) -> QModelIndex {
        if (!instance.isValid() || start < 0)
            return {};
        const auto found
            = model()->match(indexOf(start), models::InstanceRole, instance, 1, Qt::MatchExactly | Qt::MatchWrap);
        return found.value(0);
    };
    if (const QModelIndex current = find(was.current); current.isValid()) {
        // Whoever has scrolled away from it is not to be thrown back.
        const bool follows = hasAutoScroll();
        setAutoScroll(false);
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        setAutoScroll(follows);
    }
    QItemSelection selection;
    for (const QVariant &instance : was.selected) {
        if (const QModelIndex index = find(instance); index.isValid())
            selection.select(index, index);
    }
    if (!selection.isEmpty())
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void CoverGridView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    // Not QListView's: it would lay out again, and no size here depends on data.
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
}

void CoverGridView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    scheduleDelayedItemsLayout();
}

void CoverGridView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
}

void CoverGridView::keyboardSearch(const QString &text)
{
    Q_EMIT typed(text);
}

void CoverGridView::keyPressEvent(QKeyEvent *event)
{
    // Enter always opens, also where the platform's item views do something else with it.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && !(event->modifiers() & ~Qt::KeypadModifier)) {
        if (currentIndex().isValid())
            Q_EMIT activated(currentIndex());
        event->accept();
        return;
    }
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier) && !event->text().isEmpty()
        && !event->matches(QKeySequence::SelectAll) && !event->matches(QKeySequence::Copy)) {
        event->ignore(); // a shortcut of the window, not a search
        return;
    }
    QListView::keyPressEvent(event);
}

void CoverGridView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        m_zoomRest = 0;
        QAbstractItemView::wheelEvent(event);
        return;
    }
    m_zoomRest += event->angleDelta().y();
    if (const int steps = m_zoomRest / kWheelNotch; steps != 0) {
        m_zoomRest -= steps * kWheelNotch;
        Q_EMIT zoomRequested(steps);
    }
    event->accept();
}

bool CoverGridView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverMove:
        if (!m_touch)
            setHovered(indexAt(static_cast<QHoverEvent *>(event)->position().toPoint()));
        break;
    case QEvent::HoverLeave:
    case QEvent::Leave:
        setHovered({});
        break;
    default:
        break;
    }
    return QListView::viewportEvent(event);
}

void CoverGridView::setHovered(const QModelIndex &index)
{
    if (m_hovered == index)
        return;
    if (m_hovered.isValid())
        update(m_hovered);
    m_hovered = index;
    if (m_hovered.isValid())
        update(m_hovered);
}

void CoverGridView::setTouchMode(bool touch)
{
    if (touch == m_touch)
        return;
    m_touch = touch;
    setHovered({});
    if (touch)
        QScroller::grabGesture(viewport(), QScroller::LeftMouseButtonGesture);
    else
        QScroller::ungrabGesture(viewport());
}

void CoverGridView::mousePressEvent(QMouseEvent *event)
{
    if (!m_touch || event->button() != Qt::LeftButton)
        return QListView::mousePressEvent(event);
    // A finger that goes down may become a drag: nothing is chosen before it is lifted.
    m_pressed = indexAt(event->position().toPoint());
    m_pressedAt = event->position().toPoint();
    if (m_pressed.isValid())
        update(m_pressed);
    event->accept();
}

void CoverGridView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_touch)
        return QListView::mouseMoveEvent(event);
    const int moved = (event->position().toPoint() - m_pressedAt).manhattanLength();
    if (m_pressed.isValid() && moved > QGuiApplication::styleHints()->startDragDistance()) {
        update(m_pressed);
        m_pressed = QModelIndex();
    }
}

void CoverGridView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_touch || event->button() != Qt::LeftButton)
        return QListView::mouseReleaseEvent(event);
    const QModelIndex index = m_pressed;
    m_pressed = QModelIndex();
    if (!index.isValid())
        return;
    update(index);
    // The scroller sends a release from far away when it takes the drag over.
    if (indexAt(event->position().toPoint()) != index || !selectionModel())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    Q_EMIT clicked(index);
    Q_EMIT activated(index);
}

void CoverGridView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!m_touch)
        QListView::mouseDoubleClickEvent(event);
    else
        mousePressEvent(event); // two quick taps are two taps
}

} // namespace vv::gui
