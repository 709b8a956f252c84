// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QFontMetrics;
class QPainter;
class QStyleOptionMenuItem;

/// How Style draws the entries of menus.
namespace vv::gui {

struct Dress;

/// `mnemonics` are underlined; `iconEdge` is the style's PM_SmallIconSize.
void paintMenuItem(QPainter *painter, const QStyleOptionMenuItem &item, const Dress &dress, bool mnemonics,
                   int iconEdge);
[[nodiscard]] int menuEntryHeight(const QFontMetrics &font, const Dress &dress);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &item, const QSize &words, const Dress &dress,
                                 int iconEdge);

} // namespace vv::gui
