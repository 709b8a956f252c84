// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/log/logview.h"

#include "gui/log/logdelegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScroller>

using namespace Qt::StringLiterals;

namespace vv::gui {

LogView::LogView(QWidget *parent)
    : QListView(parent)
{
    setObjectName(u"logView"_s);
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
}

void LogView::setLogDelegate(LogDelegate *delegate)
{
    m_delegate = delegate;
    setItemDelegate(delegate);
}

void LogView::setTouchMode(bool touch)
{
    m_touch = touch;
    if (touch)
        QScroller::grabGesture(viewport(), QScroller::LeftMouseButtonGesture);
}

QModelIndex LogView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    QModelIndex there = QListView::moveCursor(action, modifiers);
    const bool isUp = action == MoveUp || action == MovePageUp || action == MovePrevious || action == MoveLeft;
    // A heading has a play below it, and one above it but for the first.
    if (there.isValid() && !(there.flags() & Qt::ItemIsEnabled))
        there = there.siblingAtRow(isUp && there.row() > 0 ? there.row() - 1 : there.row() + 1);
    if (there.row() == 1 && isUp)
        scrollToTop(); // with its heading
    return there;
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (plain && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        if (currentIndex().isValid())
            Q_EMIT removeRequested(currentIndex());
        return;
    }
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (currentIndex().isValid())
            Q_EMIT openRequested(currentIndex());
        return;
    }
    if (plain && !event->text().isEmpty() && event->text().at(0).isPrint() && event->text().at(0) != u' ') {
        Q_EMIT typed(event->text());
        return;
    }
    QListView::keyPressEvent(event);
}

bool LogView::isOnSign(const QPoint &at) const
{
    const QModelIndex index = indexAt(at);
    return index.flags() & Qt::ItemIsEnabled && m_delegate && m_delegate->removeRect(visualRect(index)).contains(at);
}

void LogView::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->pos()) : QModelIndex();
}

void LogView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex pressed = m_pressed;
    m_pressed = QModelIndex();
    if (!pressed.isValid() || !(pressed.flags() & Qt::ItemIsEnabled) || indexAt(event->pos()) != pressed)
        return;
    if (isOnSign(event->pos()))
        Q_EMIT removeRequested(pressed);
    else if (m_touch)
        Q_EMIT openRequested(pressed);
}

void LogView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.flags() & Qt::ItemIsEnabled && !isOnSign(event->pos()))
        Q_EMIT openRequested(index);
}

void LogView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!(index.flags() & Qt::ItemIsEnabled))
        return;
    setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"logMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex meant(index);
    connect(menu->addAction(tr("Open this record")), &QAction::triggered, this,
            [this, meant] { Q_EMIT openRequested(meant); });
    connect(menu->addAction(tr("Played by mistake: remove this play")), &QAction::triggered, this,
            [this, meant] { Q_EMIT removeRequested(meant); });
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

} // namespace vv::gui
