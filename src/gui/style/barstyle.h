// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOptionProgressBar;
class QStyleOptionSlider;

/// How Style draws scroll bars, sliders and bars of progress.
namespace vv::gui {

struct Dress;

void paintScrollBar(QPainter *painter, const QStyleOptionSlider &option, const Dress &dress);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);
[[nodiscard]] int scrollBarWidth(const Dress &dress);

void paintSlider(QPainter *painter, const QStyleOptionSlider &option, const Dress &dress);
[[nodiscard]] QRect sliderPart(const QStyleOptionSlider &option, QStyle::SubControl part, const Dress &dress);
[[nodiscard]] int sliderHandle(const Dress &dress);

/// `moment` is how far the piece has come that wanders while it is not known how much there is to do, 0..1.
void paintProgress(QPainter *painter, const QStyleOptionProgressBar &option, const Dress &dress, double moment);
[[nodiscard]] bool isBusy(const QStyleOptionProgressBar &option);
[[nodiscard]] int progressHeight();

} // namespace vv::gui
