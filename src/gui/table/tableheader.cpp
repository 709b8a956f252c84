// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/table/tableheader.h"

#include "models/columns.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kBeside = 8;
constexpr int kArrow = 14;
constexpr int kWidthStep = 16;
constexpr int kLeastWidth = 36;

} // namespace

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(u"tableHeader"_s);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setMinimumSectionSize(kLeastWidth);
    setFocusPolicy(Qt::TabFocus);
    setFrameShape(NoFrame);
    viewport()->setAttribute(Qt::WA_Hover);
    say();
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), fontMetrics().height() + 14};
}

int TableHeader::currentSection() const
{
    if (m_current >= 0 && m_current < count() && !isSectionHidden(m_current))
        return m_current;
    return count() > 0 ? beside(-1, 1) : -1;
}

/// The next one that is shown, in this direction; the same where there is none. From -1: the first.
int TableHeader::beside(int section, int step) const
{
    for (int at = (section < 0 ? -1 : visualIndex(section)) + step; at >= 0 && at < count(); at += step) {
        if (!isSectionHidden(logicalIndex(at)))
            return logicalIndex(at);
    }
    return section;
}

void TableHeader::say()
{
    const int section = currentSection();
    setAccessibleName(section < 0
                          ? tr("Columns")
                          : tr("Columns, now at %1").arg(model()->headerData(section, Qt::Horizontal).toString()));
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    if (const int rest = viewport()->width() - length(); rest > 0) // what no column stands over
        painter.fillRect(isRightToLeft() ? QRect(0, 0, rest, height()) : QRect(length(), 0, rest, height()),
                         palette().color(QPalette::Window));
    painter.fillRect(0, viewport()->height() - 1, viewport()->width(), 1, palette().color(QPalette::Mid));
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    painter->fillRect(rect, palette().color(QPalette::Window));
    const bool isFigure = models::isFigure(static_cast<models::Column>(section));
    QRect room = rect.adjusted(kBeside, 0, -kBeside, 0);
    painter->setFont(font());
    painter->setPen(palette().color(isSorted ? QPalette::Text : QPalette::PlaceholderText));
    if (isSorted) {
        const QRect arrow = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter,
                                                QSize(kArrow, room.height()), room.adjusted(-4, 0, 4, 0));
        // Up is from A on, as in every other program.
        painter->drawText(arrow, Qt::AlignCenter, sortIndicatorOrder() == Qt::AscendingOrder ? u"▴"_s : u"▾"_s);
        room = QStyle::visualRect(layoutDirection(), room, room.adjusted(0, 0, -kArrow + 2, 0));
    }
    const auto side = QStyle::visualAlignment(layoutDirection(), isFigure ? Qt::AlignRight : Qt::AlignLeft);
    if (section != static_cast<int>(models::Column::Cover)) // which speaks for itself, and is too narrow for a word
        painter->drawText(room, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                          fontMetrics().elidedText(model()->headerData(section, Qt::Horizontal).toString(),
                                                   Qt::ElideRight, room.width()));
    if (hasFocus() && section == currentSection()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -2), 4, 4);
    }
}

void TableHeader::keyPressEvent(QKeyEvent *event)
{
    const int section = currentSection();
    const bool isSideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const bool isEnter
        = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    if (section < 0 || (!isSideways && !isEnter) || (isEnter && held)) {
        event->ignore(); // the page's
        return;
    }
    m_current = section;
    if (isEnter) {
        Q_EMIT sectionClicked(section);
        return;
    }
    const int step = (event->key() == Qt::Key_Right) != isRightToLeft() ? 1 : -1;
    if (held == Qt::ControlModifier)
        moveSection(visualIndex(section), visualIndex(beside(section, step)));
    else if (held == Qt::ShiftModifier)
        resizeSection(section, std::max(kLeastWidth, sectionSize(section) + step * kWidthStep));
    else
        m_current = beside(section, step);
    say();
    viewport()->update();
    Q_EMIT sectionFocused(m_current);
}

void TableHeader::contextMenuEvent(QContextMenuEvent *event)
{
    const int section = currentSection();
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard && section >= 0;
    Q_EMIT menuRequested(isByKey ? viewport()->mapToGlobal(QPoint(sectionViewportPosition(section), height()))
                                 : event->globalPos());
    event->accept();
}

void TableHeader::focusInEvent(QFocusEvent *event)
{
    QHeaderView::focusInEvent(event);
    say();
    viewport()->update();
    if (const int section = currentSection(); section >= 0)
        Q_EMIT sectionFocused(section);
}

void TableHeader::focusOutEvent(QFocusEvent *event)
{
    QHeaderView::focusOutEvent(event);
    viewport()->update();
}

} // namespace vv::gui
