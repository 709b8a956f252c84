// SPDX-License-Identifier: GPL-3.0-or-later
//
// What keys, wheel, mouse and fingers do on the wall.
#include "gui/wall/covergridview.h"

#include "gui/wall/dragpicture.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QDrag>
#include <QGestureEvent>
#include <QGuiApplication>
#include <QHash>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScroller>
#include <QStyleHints>
#include <QWheelEvent>

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace std::chrono_literals;

namespace vv::gui {

namespace {

constexpr int kWheelNotch = 120; ///< eighths of a degree
constexpr double kPinchStep = 1.12;
constexpr int kDraggedShape = 5; ///< at most so many times as wide as high
constexpr auto kHold = 500ms;    ///< that a finger stays for a long press

} // namespace

QModelIndex CoverGridView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (m_geometry.count() == 0)
        return {};
    const int last = m_geometry.count() - 1;
    if (!currentIndex().isValid())
        return indexOf(action == MoveEnd ? last : 0);

    const int row = currentIndex().row();
    const int linesAPage = std::max(1, (viewport()->height() - m_geometry.headerHeight()) / m_geometry.lineHeight());
    // A short last line of a group must not lose the column for good.
    const int column = row == m_columnKeptAt ? m_keptColumn : m_geometry.columnOf(row);
    const auto byLines = [&](int lines) {
        const int from = m_geometry.lineOf(row);
        const int line = std::clamp(from + lines, 0, m_geometry.lines() - 1);
        if (line == from)
            return row;
        const int found = m_geometry.rowIn(line, std::min(column, m_geometry.columns() - 1));
        m_keptColumn = column;
        m_columnKeptAt = found;
        return found;
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
        to = byLines(-1);
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

void CoverGridView::keyboardSearch(const QString &text)
{
    Q_EMIT typed(text);
}

void CoverGridView::keyPressEvent(QKeyEvent *event)
{
    // Enter always opens, also where the platform's item views do something else with it.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && !(event->modifiers() & ~Qt::KeypadModifier)) {
        if (currentIndex().isValid() && m_picking)
            toggle(currentIndex());
        else if (currentIndex().isValid())
            Q_EMIT activated(currentIndex());
        event->accept();
        return;
    }
    if (m_picking && moveOnly(event))
        return;
    const auto held = event->modifiers() & ~Qt::KeypadModifier;
    // Ctrl and the arrows go past records; this takes the one they have come to, or leaves it out again.
    if (event->key() == Qt::Key_Space && held == Qt::ControlModifier && currentIndex().isValid()
        && selectionMode() != SingleSelection) {
        toggle(currentIndex());
        event->accept();
        return;
    }
    // X11 makes a menu event of the Menu key only, and many keyboards have none.
    if (event->key() == Qt::Key_F10 && held == Qt::ShiftModifier && currentIndex().isValid()) {
        const QPoint at = visualRect(currentIndex()).center();
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, at, viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(viewport(), &menu);
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

/// While records are being picked, arrows choose nothing.
bool CoverGridView::moveOnly(QKeyEvent *event)
{
    static const QHash<int, CursorAction> kMoves{
        {Qt::Key_Left, MoveLeft},     {Qt::Key_Right, MoveRight},       {Qt::Key_Up, MoveUp},
        {Qt::Key_Down, MoveDown},     {Qt::Key_Home, MoveHome},         {Qt::Key_End, MoveEnd},
        {Qt::Key_PageUp, MovePageUp}, {Qt::Key_PageDown, MovePageDown},
    };
    const auto move = kMoves.constFind(event->key());
    if (move == kMoves.cend())
        return false;
    const QModelIndex index = moveCursor(*move, event->modifiers());
    if (index.isValid())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    event->accept();
    return true;
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
    case QEvent::NativeGesture: // of a touch pad
        if (const auto *gesture = static_cast<QNativeGestureEvent *>(event);
            gesture->gestureType() == Qt::ZoomNativeGesture) {
            pinch(1 + gesture->value());
            return true;
        }
        break;
    case QEvent::Gesture:
        if (auto *gesture = static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture)) {
            const auto *fingers = static_cast<QPinchGesture *>(gesture);
            m_pressed = QModelIndex(); // two fingers do not tap
            m_hold.stop();
            if (fingers->changeFlags() & QPinchGesture::ScaleFactorChanged)
                pinch(fingers->scaleFactor());
            event->accept();
            return true;
        }
        break;
    default:
        break;
    }
    return QListView::viewportEvent(event);
}

void CoverGridView::pinch(double factor)
{
    m_pinched *= factor;
    // A step of the size, however slowly the fingers get there.
    const int steps = static_cast<int>(std::log(std::clamp(m_pinched, 0.1, 10.0)) / std::log(kPinchStep));
    if (steps == 0)
        return;
    m_pinched /= std::pow(kPinchStep, steps);
    Q_EMIT zoomRequested(steps);
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
    if (m_pressed.isValid()) {
        update(m_pressed);
        // The scroller has kept the press back for a while, to see whether it becomes a drag.
        const double before = QScroller::scroller(viewport())
                                  ->scrollerProperties()
                                  .scrollMetric(QScrollerProperties::MousePressEventDelay)
                                  .toDouble();
        m_hold.start(std::max(0ms, kHold - std::chrono::milliseconds(std::lround(before * 1000))));
    }
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
        m_hold.stop();
    }
}

void CoverGridView::noteHeld()
{
    const QModelIndex index = m_pressed;
    m_pressed = QModelIndex();
    if (!index.isValid() || !selectionModel())
        return;
    update(index);
    QScroller::scroller(viewport())->stop(); // what opens now gets the release
    selectionModel()->setCurrentIndex(index,
                                      m_picking ? QItemSelectionModel::Select : QItemSelectionModel::ClearAndSelect);
    Q_EMIT held(index, viewport()->mapToGlobal(m_pressedAt));
}

void CoverGridView::toggle(const QModelIndex &index)
{
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::Toggle);
}

void CoverGridView::setPicking(bool picking)
{
    if (picking == m_picking)
        return;
    m_picking = picking;
    // Arrows then move without choosing.
    setSelectionMode(picking ? MultiSelection : SingleSelection);
    viewport()->update();
}

void CoverGridView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_touch || event->button() != Qt::LeftButton)
        return QListView::mouseReleaseEvent(event);
    const QModelIndex index = m_pressed;
    m_pressed = QModelIndex();
    m_hold.stop();
    if (!index.isValid())
        return;
    update(index);
    // The scroller sends a release from far away when it takes the drag over.
    if (indexAt(event->position().toPoint()) != index || !selectionModel())
        return;
    if (m_picking)
        return toggle(index);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    Q_EMIT clicked(index);
    Q_EMIT activated(index);
}

void CoverGridView::startDrag(Qt::DropActions)
{
    const QModelIndexList indexes = selectedIndexes();
    QMimeData *records = indexes.isEmpty() ? nullptr : model()->mimeData(indexes);
    if (!records)
        return;
    // The cover alone where a cell is higher than wide; of a line of the table its beginning.
    QRect cell = visualRect(currentIndex()).intersected(viewport()->rect());
    if (cell.height() > cell.width() && cell.width() * 2 > cell.height())
        cell.setHeight(cell.width());
    cell.setWidth(std::min(cell.width(), cell.height() * kDraggedShape));
    auto *drag = new QDrag(this); // deletes itself
    drag->setMimeData(records);
    if (!cell.isEmpty())
        drag->setPixmap(dragPicture(viewport()->grab(cell), static_cast<int>(indexes.size()), palette(), font()));
    drag->exec(Qt::MoveAction);
}

void CoverGridView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!m_touch)
        QListView::mouseDoubleClickEvent(event);
    else
        mousePressEvent(event); // two quick taps are two taps
}

} // namespace vv::gui
