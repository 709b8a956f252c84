// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wall/groupheader.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPalette>
#include <QStyle>

namespace vv::gui {

namespace {

constexpr int kAbove = 8;
constexpr int kBelow = 6;
constexpr int kApart = 12; ///< title and note

} // namespace

int groupHeaderHeight(const QFont &title)
{
    return kAbove + QFontMetrics(title).height() + kBelow + 1;
}

void paintGroupHeader(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction, const GroupHeader &header,
                      const QFont &titleFont, const QFont &noteFont, const QPalette &palette)
{
    painter.save();
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), palette.color(QPalette::Mid));
    const QRect text = rect.adjusted(0, kAbove, 0, -kBelow - 1);
    const int noteWidth = QFontMetrics(noteFont).horizontalAdvance(header.note);
    const auto aligned = [direction](Qt::Alignment side) {
        return static_cast<int>(QStyle::visualAlignment(direction, side | Qt::AlignVCenter)) | Qt::TextSingleLine;
    };
    painter.setFont(noteFont);
    painter.setPen(palette.color(QPalette::PlaceholderText));
    painter.drawText(text, aligned(Qt::AlignRight), header.note);
    painter.setFont(titleFont);
    painter.setPen(palette.color(QPalette::Text));
    const QSize room(std::max(0, text.width() - noteWidth - kApart), text.height());
    painter.drawText(QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignTop, room, text), aligned(Qt::AlignLeft),
                     QFontMetrics(titleFont).elidedText(header.title, Qt::ElideRight, room.width()));
    painter.restore();
}

} // namespace vv::gui
