// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wall/dragpicture.h"

#include "gui/widgets.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPalette>

namespace vv::gui {

namespace {

constexpr int kEdge = 88;   ///< of the picture at most, either way
constexpr int kAround = 12; ///< for the badge
constexpr int kStacked = 3; ///< how far a sleeve under the first shows

} // namespace

QPixmap dragPicture(const QPixmap &record, int count, const QPalette &palette, const QFont &font)
{
    const qreal ratio = record.devicePixelRatio();
    const QSize size = record.deviceIndependentSize().toSize().scaled(kEdge, kEdge, Qt::KeepAspectRatio);
    QPixmap picture((size + QSize(kAround, kAround) * 2) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRect place(QPoint(kAround, kAround), size);
    if (count > 1) {
        painter.setBrush(palette.color(QPalette::Button));
        painter.setPen(palette.color(QPalette::Mid));
        painter.drawRoundedRect(place.translated(kStacked, kStacked), 4, 4);
    }
    painter.setOpacity(0.9);
    painter.drawPixmap(place, record);
    painter.setOpacity(1);
    if (count < 2)
        return picture;
    QFont bold = font;
    bold.setBold(true);
    painter.setFont(bold);
    const QString text = numberText(count);
    const QFontMetrics metrics(bold);
    const int height = metrics.height() + 4;
    const int width = std::max(height, metrics.horizontalAdvance(text) + height / 2 + 4);
    const QRectF badge(place.right() - width + kAround, place.top() - kAround / 2.0, width, height);
    painter.setBrush(palette.color(QPalette::Highlight));
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
    painter.setPen(palette.color(QPalette::HighlightedText));
    painter.drawText(badge, Qt::AlignCenter, text);
    return picture;
}

} // namespace vv::gui
