// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shelf/shelfview.h"

#include "gui/shelf/shelfdelegate.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kPull = 10;
constexpr int kBoard = 9;
constexpr int kBelow = 12; ///< the board
constexpr int kTabSide = 6;
constexpr int kCard = 3; ///< thickness of what stands between groups
constexpr int kLeastPitch = 20;
constexpr double kHeight = 1.36; ///< of a spine, in edges of a cover on the wall
constexpr double kPitch = 0.19;
constexpr double kTouchPitch = 0.23; ///< 9 mm where covers have 40
constexpr QSize kLabel{264, 92};
constexpr int kLabelApart = 6;

} // namespace

ShelfView::ShelfView(QWidget *parent)
    : CoverGridView(parent)
    , m_tabFont(font())
{}

ShelfView::~ShelfView() = default;

int ShelfView::pull()
{
    return kPull;
}

int ShelfView::spineHeight() const
{
    return static_cast<int>(coverEdge() * kHeight);
}

int ShelfView::pitch() const
{
    return std::max(kLeastPitch, static_cast<int>(coverEdge() * (touchMode() ? kTouchPitch : kPitch)));
}

int ShelfView::headroom() const
{
    return QFontMetrics(m_tabFont).height() + 6;
}

WallGeometry ShelfView::measured(int width) const
{
    const QMargins &margins = wallMargins();
    // Without the groups: records of the next one stand on the same board.
    return WallGeometry({.width = width,
                         .gap = 0,
                         .margins = margins,
                         .count = count(),
                         .groups = {},
                         .columns = std::max(1, (width - margins.left() - margins.right()) / pitch()),
                         .lineHeight = headroom() + kPull + spineHeight() + kBoard + kBelow});
}

QRect ShelfView::standIn(const QRect &cell) const
{
    return cell.adjusted(0, headroom() + kPull, 0, -kBoard - kBelow);
}

void ShelfView::updateGeometries()
{
    m_tabFont = font();
    if (const qreal points = font().pointSizeF(); points > 0)
        m_tabFont.setPointSizeF(points * 0.8);
    m_tabFont.setWeight(QFont::DemiBold);
    CoverGridView::updateGeometries();
}

QModelIndex ShelfView::pulled() const
{
    if (hovered().isValid())
        return hovered();
    return hasFocus() ? currentIndex() : QModelIndex();
}

QRect ShelfView::labelRect() const
{
    const QModelIndex index = pulled();
    if (!index.isValid() || touchMode())
        return {};
    const QRect cell = visualRect(index);
    const QRect stand = standIn(cell);
    QRect label(QPoint(), kLabel);
    label.moveCenter(stand.center());
    label.moveBottom(stand.top() - kPull - kLabelApart);
    const QRect screen = viewport()->rect();
    if (label.top() < screen.top()) // no room above the uppermost board
        label.moveTop(stand.bottom() + kBoard + kLabelApart);
    label.moveLeft(std::clamp(label.left(), 4, std::max(4, screen.width() - label.width() - 4)));
    return label;
}

void ShelfView::setHovered(const QModelIndex &index)
{
    if (hovered() == index)
        return;
    CoverGridView::setHovered(index);
    viewport()->update(); // the label goes along
}

void ShelfView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    CoverGridView::currentChanged(current, previous);
    viewport()->update();
}

void ShelfView::focusInEvent(QFocusEvent *event)
{
    CoverGridView::focusInEvent(event);
    viewport()->update();
}

void ShelfView::focusOutEvent(QFocusEvent *event)
{
    CoverGridView::focusOutEvent(event);
    viewport()->update();
}

void ShelfView::scrollContentsBy(int dx, int dy)
{
    CoverGridView::scrollContentsBy(dx, dy);
    if (!labelRect().isEmpty())
        viewport()->update(); // it was moved along, and may stand elsewhere now
}

void ShelfView::paintEvent(QPaintEvent *event)
{
    if (count() == 0)
        return;
    {
        QPainter painter(viewport());
        paintBoards(painter);
    }
    auto *delegate = qobject_cast<ShelfDelegate *>(itemDelegate());
    if (delegate)
        delegate->beginFrame();
    CoverGridView::paintEvent(event);
    if (delegate && delegate->isUnfinished())
        QMetaObject::invokeMethod(viewport(), qOverload<>(&QWidget::update), Qt::QueuedConnection);
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    paintTabs(painter);
    const QRect label = labelRect();
    if (delegate && !label.isEmpty())
        delegate->paintLabel(&painter, label, pulled());
}

void ShelfView::paintBoards(QPainter &painter) const
{
    const WallGeometry &geometry = geometryOfWall();
    const int bottom = verticalOffset() + viewport()->height();
    const QColor wood = palette().color(QPalette::Mid);
    const QMargins &margins = wallMargins();
    for (int line = geometry.lineFrom(verticalOffset()); line <= geometry.lineUntil(bottom); ++line) {
        const QRect cell(0, geometry.lineTop(line) - verticalOffset(), viewport()->width(), geometry.lineHeight());
        const QRect board = mirrored(QRect(margins.left() - 6, standIn(cell).bottom() + 1,
                                           cell.width() - margins.left() - margins.right() + 12, kBoard));
        QLinearGradient shade(board.topLeft(), board.bottomLeft());
        shade.setColorAt(0, wood.lighter(122));
        shade.setColorAt(1, wood.darker(112));
        painter.fillRect(board, shade);
        QLinearGradient shadow(board.bottomLeft(), board.bottomLeft() + QPoint(0, kBelow));
        shadow.setColorAt(0, QColor(0, 0, 0, 46));
        shadow.setColorAt(1, QColor(0, 0, 0, 0));
        painter.fillRect(QRect(board.left(), board.bottom() + 1, board.width(), kBelow - 4), shadow);
    }
}

void ShelfView::paintTabs(QPainter &painter) const
{
    const QList<int> &starts = groupStarts();
    const auto [first, last] = visibleRows();
    if (starts.isEmpty() || first < 0)
        return;
    const WallGeometry &geometry = geometryOfWall();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_tabFont);
    auto at = std::lower_bound(starts.cbegin(), starts.cend(), first);
    for (; at != starts.cend() && *at <= last; ++at) {
        const int line = geometry.lineOf(*at);
        const auto next = at + 1;
        const int end
            = next != starts.cend() && geometry.lineOf(*next) == line ? *next : geometry.rowsOf(line).second + 1;
        const QRect cell = visualRect(indexOf(*at));
        paintTab(painter, static_cast<int>(at - starts.cbegin()), cell, (end - *at) * cell.width() - 2);
    }
}

void ShelfView::paintTab(QPainter &painter, int group, const QRect &cell, int room) const
{
    const QFontMetrics metrics(m_tabFont);
    const QString title = header(group).title;
    const int width = std::min(std::max(room, cell.width()), metrics.horizontalAdvance(title) + 2 * kTabSide);
    const QRect stand = standIn(cell);
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(layoutDirection(), cell, rect); };
    QRect card(cell.left(), cell.top() + 2, kCard, stand.bottom() + 1 - cell.top() - 2);
    QRect tab(cell.left(), cell.top() + 2, width, headroom() - 2);
    const QColor paper = palette().color(QPalette::Highlight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(paper);
    painter.drawRoundedRect(place(tab), 3, 3);
    painter.fillRect(place(card), paper);
    painter.setPen(palette().color(QPalette::HighlightedText));
    painter.drawText(place(tab), Qt::AlignCenter | Qt::TextSingleLine,
                     metrics.elidedText(title, Qt::ElideRight, width - 4));
}

} // namespace vv::gui
