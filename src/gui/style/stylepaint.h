// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>

class QPainter;

/// The strokes that Style is drawn with. All leave the painter as it was.
namespace vv::gui {

/// A ground with a line round it; both may be invalid, which is none.
struct BoxPaint {
    QColor ground;
    QColor line;
    double lineWidth = 1;
    double radius = 8;
    bool dashed = false;
};
void paintBox(QPainter *painter, const QRect &rect, const BoxPaint &box);

enum class Towards : quint8 { Up, Down, Left, Right };
void paintChevron(QPainter *painter, const QRect &place, Towards towards, const QColor &colour);

void paintTick(QPainter *painter, const QRect &place, const QColor &colour);

} // namespace vv::gui
