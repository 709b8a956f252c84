// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointF>

class QPainter;

namespace vv::gui {

/// What every drawn record is made of, in each theme: vinyl is black and the label is ours.
inline constexpr QRgb kVinyl = 0xff0c0b0a;
inline constexpr QRgb kRecordLabel = 0xffe9a23b;
inline constexpr QRgb kLabelPrint = 0xff1a1408;

/// A record without its label, with a soft shadow of `shadow` pixels round it. Changes the painter's pen and brush.
void paintDisc(QPainter &painter, const QPointF &centre, qreal radius, int grooves, int shadow);

} // namespace vv::gui
