// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/dice.h"

#include <QColor>

class QPainter;
class QString;

namespace vv::demo {

struct Palette {
    QColor ground;
    QColor first;
    QColor second;
};

/// Side of the square the patterns are drawn in.
inline constexpr double kCoverSide = 600;

[[nodiscard]] Palette pickPalette(Dice &dice);
/// Fills the square (0, 0)-(kCoverSide, kCoverSide) with one of the pattern families.
void drawPattern(QPainter &painter, const Palette &palette, Dice &dice, const QString &title);
/// What is printed on the back: a column of lines and a code.
void drawBack(QPainter &painter, const Palette &palette, Dice &dice);
/// The record's label on a table.
void drawLabel(QPainter &painter, const Palette &palette, Dice &dice);

} // namespace vv::demo
