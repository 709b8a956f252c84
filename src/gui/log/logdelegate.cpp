// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/log/logdelegate.h"

#include "gui/icons.h"
#include "gui/widgets.h"
#include "models/playlogmodel.h"

#include <QGuiApplication>
#include <QListView>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

using Model = models::PlayLogModel;

constexpr int kPad = 7;
constexpr int kTextGap = 12;
constexpr int kSign = 13;
constexpr int kTouchSign = 20;

} // namespace

LogDelegate::LogDelegate(covers::CoverService &covers, const Metrics &metrics, QListView *view)
    : QStyledItemDelegate(view)
    , m_metrics(metrics)
    , m_view(view)
    , m_cover(covers, view)
    , m_remove(icon(u"close"_s))
{}

QFont LogDelegate::fontOf(int pixels, bool bold) const
{
    QFont font = m_view->font();
    font.setPixelSize(pixels);
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

int LogDelegate::lineHeight(int pixels) const
{
    return QFontMetrics(fontOf(pixels)).height();
}

int LogDelegate::edge() const
{
    return lineHeight(m_metrics.body) + lineHeight(m_metrics.small) + 2;
}

QSize LogDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {160, std::max(edge() + 2 * kPad, m_metrics.touch ? m_metrics.control : 0)};
}

QRect LogDelegate::removeRect(const QRect &row) const
{
    const int side = std::max(m_metrics.touch ? m_metrics.control : 0, m_metrics.grown(kSign) + 2 * kPad);
    return QStyle::alignedRect(m_view->layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, {side, row.height()}, row);
}

void LogDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // of each text, whatever the window's is
    if (index.data(Model::IsHeadingRole).toBool())
        paintHeading(painter, option, index);
    else
        paintPlay(painter, option, index);
    painter->restore();
}

void LogDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette palette = QGuiApplication::palette();
    const QRect line = option.rect.adjusted(kPad, 0, -kPad, -kPad);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QString count = tr("%Ln play(s)", nullptr, index.data(Model::CountRole).toInt());
    const QFont small = fontOf(m_metrics.small);
    const int wide = QFontMetrics(small).horizontalAdvance(count) + kTextGap;
    painter->setFont(small);
    painter->setPen(palette.color(QPalette::PlaceholderText));
    painter->drawText(line, trailing(option.direction) | Qt::AlignBottom, count);
    const QFont strong = fontOf(m_metrics.body, true);
    painter->setFont(strong);
    painter->setPen(palette.color(QPalette::Text));
    const QRect text = line.adjusted(mirrored ? wide : 0, 0, mirrored ? 0 : -wide, 0);
    painter->drawText(text, leading(option.direction) | Qt::AlignBottom,
                      QFontMetrics(strong).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->setPen(palette.color(QPalette::Mid));
    painter->drawLine(option.rect.left() + kPad, option.rect.bottom() - 1, option.rect.right() - kPad,
                      option.rect.bottom() - 1);
}

void LogDelegate::paintPlay(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette palette = QGuiApplication::palette();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool mirrored = option.direction == Qt::RightToLeft;
    if (selected || focused || hovered) {
        painter->setPen(focused       ? QPen(palette.color(QPalette::Highlight), 2)
                            : hovered ? QPen(palette.color(QPalette::Mid))
                                      : QPen(Qt::NoPen));
        painter->setBrush(selected ? palette.brush(QPalette::Button) : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 8, 8);
    }
    const QRect sign = removeRect(option.rect);
    const int size = m_metrics.touch ? std::max(kTouchSign, m_metrics.grown(kSign)) : m_metrics.grown(kSign);
    if (selected || hovered || m_metrics.touch)
        m_remove.paint(painter, QStyle::alignedRect(option.direction, Qt::AlignCenter, {size, size}, sign));

    QRect line = option.rect.adjusted(kPad, 0, -kPad, 0);
    line = mirrored ? line.adjusted(sign.width() - kPad, 0, 0, 0) : line.adjusted(0, 0, kPad - sign.width(), 0);
    const QRect cover = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {edge(), edge()}, line);
    m_cover.paint(painter, cover, index);
    const int taken = edge() + kTextGap;
    line.adjust(mirrored ? 0 : taken, 0, mirrored ? -taken : 0, 0);

    QStringList when;
    if (const QString side = index.data(Model::SideRole).toString(); !side.isEmpty())
        when += tr("Side %1").arg(side);
    when += index.data(Model::TimeRole).toString();
    when.removeAll(QString());
    const QFont small = fontOf(m_metrics.small);
    const QString end = QFontMetrics(small).elidedText(when.join(u" · "_s), Qt::ElideRight, line.width() / 2);
    const int room = QFontMetrics(small).horizontalAdvance(end) + kTextGap;
    painter->setFont(small);
    painter->setPen(palette.color(QPalette::PlaceholderText));
    painter->drawText(line, trailing(option.direction) | Qt::AlignVCenter, end);
    line.adjust(mirrored ? room : 0, 0, mirrored ? 0 : -room, 0);

    const int side = leading(option.direction);
    const int top = option.rect.center().y() - edge() / 2;
    const QFont strong = fontOf(m_metrics.body, true);
    const QRect first(line.x(), top, line.width(), lineHeight(m_metrics.body));
    const QRect second(line.x(), first.bottom() + 2, line.width(), lineHeight(m_metrics.small));
    const bool isHere = index.data(Model::IsHereRole).toBool();
    painter->setFont(strong);
    painter->setPen(palette.color(isHere ? QPalette::Text : QPalette::PlaceholderText));
    painter->drawText(first, side | Qt::AlignVCenter,
                      QFontMetrics(strong).elidedText(index.data().toString(), Qt::ElideRight, first.width()));
    painter->setFont(small);
    painter->setPen(palette.color(QPalette::PlaceholderText));
    const QString artist = index.data(models::ArtistRole).toString();
    const QString below = isHere ? artist : QString(artist + u" · "_s + tr("not in the collection any more"));
    painter->drawText(second, side | Qt::AlignVCenter,
                      QFontMetrics(small).elidedText(below, Qt::ElideRight, second.width()));
}

} // namespace vv::gui
