// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/table/tabledelegate.h"

#include "gui/starslabel.h"
#include "gui/table/recordtable.h"
#include "models/roles.h"
#include "store/edit.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kSide = 8;   ///< free space at both sides of a text
constexpr int kAround = 3; ///< round a cover
constexpr int kStarEdge = 13;
constexpr int kStarPitch = 15;
constexpr int kDot = 8;
constexpr int kKept = 150; ///< lines: what a large screen shows, and what is scrolled back to
constexpr int kBar = 3;    ///< at the beginning of a line that is selected

QColor faint(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

/// Where a cell is in a line.
QRect placeOf(const RecordTable::Cell &cell, const QStyleOptionViewItem &option)
{
    const QRect &line = option.rect;
    return QStyle::visualRect(option.direction, line,
                              QRect(line.left() + cell.start, line.top(), cell.width, line.height()));
}

} // namespace

TableDelegate::TableDelegate(covers::CoverService *covers, RecordTable *table)
    : CoverDelegate(covers, table)
    , m_table(table)
    , m_titles(kKept)
    , m_plain(kKept * 7)
{}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintGround(painter, option);
    m_plain.setFont(option.font);
    m_titles.setFont(m_table->titleFont());
    const QColor text = option.palette.color(QPalette::Text);
    const QColor muted = option.palette.color(QPalette::PlaceholderText);
    const QRect screen = m_table->viewport()->rect();
    const auto &cells = m_table->cells();
    for (const RecordTable::Cell &cell : cells) {
        QRect place = placeOf(cell, option);
        if (!place.intersects(screen))
            continue;
        if (cell.column == models::Column::Cover) {
            paintCover(painter, option, place, index);
            continue;
        }
        place.adjust(kSide, 0, -kSide, 0);
        if (cell.column == models::Column::Rating) {
            paintStars(painter, option, place, index.data(models::RatingRole).toInt());
            continue;
        }
        const bool isTitle = cell.column == models::Column::Title;
        if (isTitle)
            place = QStyle::visualRect(option.direction, place,
                                       place.adjusted(paintDot(painter, option, place, index), 0, 0, 0));
        const QString words = index.data(models::columnRole(cell.column)).toString();
        painter->setPen(isTitle || cell.column == models::Column::Artist ? text : muted);
        (isTitle ? m_titles : m_plain).draw(*painter, place, words, option.direction, models::isFigure(cell.column));
    }
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(
        option.palette.color(option.state.testFlag(QStyle::State_Selected) ? QPalette::Highlight : QPalette::Text), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option.rect.intersected(screen.adjusted(0, -4096, 0, 4096))).adjusted(1, 1, -1, -1),
                             4, 4);
    painter->setRenderHint(QPainter::Antialiasing, false);
}

void TableDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const QColor accent = option.palette.color(QPalette::Highlight);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected)
        painter->fillRect(option.rect, faint(accent, 44));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      faint(option.palette.color(QPalette::Mid), 150));
    if (isSelected)
        painter->fillRect(QStyle::visualRect(option.direction, option.rect,
                                             QRect(option.rect.topLeft(), QSize(kBar, option.rect.height() - 1))),
                          accent);
}

void TableDelegate::paintCover(QPainter *painter, const QStyleOptionViewItem &option, const QRect &cell,
                               const QModelIndex &index) const
{
    const int edge = std::min(cell.height() - 2 * kAround - 1, cell.width() - 2 * kAround);
    if (edge < kSide)
        return;
    QRect place(0, 0, edge, edge);
    place.moveCenter(cell.center());
    const QColor ground = option.palette.color(QPalette::AlternateBase);
    if (const QPixmap *pixmap = face(index, edge, painter->device()->devicePixelRatioF(), ground))
        painter->drawPixmap(place.topLeft(), *pixmap);
    else
        painter->fillRect(place, ground);
}

void TableDelegate::paintStars(QPainter *painter, const QStyleOptionViewItem &option, const QRect &cell,
                               int rating) const
{
    // Painted once: ten polygons a line would be a third of a page's time.
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QColor colour = option.palette.color(QPalette::Highlight);
    if (m_star.isNull() || m_starColour != colour.rgb() || m_star.devicePixelRatio() != ratio) {
        m_starColour = colour.rgb();
        m_star = QPixmap((QSizeF(kStarPitch, kStarEdge) * ratio).toSize());
        m_star.setDevicePixelRatio(ratio);
        m_star.fill(Qt::transparent);
        QPainter drawing(&m_star);
        drawing.setRenderHint(QPainter::Antialiasing);
        drawing.setPen(Qt::NoPen);
        drawing.setBrush(colour);
        drawing.drawPolygon(starShape(QPointF(kStarEdge / 2.0, kStarEdge / 2.0 + 0.5), kStarEdge / 2.0));
    }
    if (rating <= 0)
        return;
    // All of them, closer together where the column is narrow: four would be another rating than five.
    const int room = std::max(cell.width() - kStarEdge, 0);
    const int pitch = rating > 1 ? std::min(kStarPitch, room / (rating - 1)) : kStarPitch;
    const QSize size((rating - 1) * pitch + kStarEdge, kStarEdge);
    const QRect place = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, size, cell);
    for (int star = 0; star < rating; ++star)
        painter->drawPixmap(place.left() + star * pitch, place.top(), m_star);
}

/// Of edits that have not reached Discogs; the width it takes.
int TableDelegate::paintDot(QPainter *painter, const QStyleOptionViewItem &option, const QRect &cell,
                            const QModelIndex &index) const
{
    const QVariant state = index.data(models::EditStateRole);
    if (!state.isValid())
        return 0;
    const auto edit = static_cast<store::EditState>(state.toInt());
    const bool needsUser = edit == store::EditState::Conflict || edit == store::EditState::Failed;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(option.palette.color(needsUser ? QPalette::BrightText : QPalette::Highlight));
    painter->drawEllipse(QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {kDot, kDot}, cell));
    painter->setRenderHint(QPainter::Antialiasing, false);
    return kDot + kSide / 2;
}

bool TableDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    const auto &cells = m_table->cells();
    for (const RecordTable::Cell &cell : cells) {
        const QRect place = placeOf(cell, option);
        if (!index.isValid() || !place.contains(event->pos()) || cell.column == models::Column::Cover)
            continue;
        const QString words = index.data(models::columnRole(cell.column)).toString();
        const QFontMetrics metrics(cell.column == models::Column::Title ? m_table->titleFont() : option.font);
        const bool fits = metrics.horizontalAdvance(words) <= place.width() - 2 * kSide;
        QToolTip::showText(event->globalPos(), fits ? QString() : words.toHtmlEscaped(), view, place);
        return true;
    }
    return CoverDelegate::helpEvent(event, view, option, index);
}

} // namespace vv::gui
