// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace vv::gui {

/// What a drawn sleeve is printed in; the words have at least 4.5:1 on the ground.
struct SleeveColours {
    QColor ground;
    QColor words;
    QColor mark; ///< of the motif
};

/**
 * Draws the sleeve of a record that has no picture: colours and motif follow from artist and title, so the same record
 * looks the same on every machine, and both are written on it.
 */
class SleevePainter
{
public:
    /// `square` is filled to its edges; rounding corners is the caller's business. Changes the painter's pen, brush
    /// and font.
    static void paint(QPainter &painter, const QRectF &square, const QString &artist, const QString &title);
    [[nodiscard]] static SleeveColours colours(const QString &artist, const QString &title);
};

} // namespace vv::gui
