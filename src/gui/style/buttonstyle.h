// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionToolButton;
class QWidget;

/// How Style draws what is pressed, by the tables of looks.h.
namespace vv::gui {

struct Dress;

/// Ground, line and ring of the focus, of push buttons and tool buttons.
void paintButtonGround(QPainter *painter, const QStyleOption &option, const QWidget *button, const Dress &dress);
/// Icon and text of a push button; `mnemonics` are underlined.
void paintButtonWords(QPainter *painter, const QStyleOptionButton &option, const QWidget *button, const Dress &dress,
                      bool mnemonics);
/// What QCommonStyle needs to draw icon and text of a tool button in our colours and within our padding.
[[nodiscard]] QStyleOptionToolButton toolButtonWords(QStyleOptionToolButton option, const QWidget *button,
                                                     const Dress &dress);
[[nodiscard]] QSize buttonSize(const QSize &words, const QWidget *button, const Dress &dress);

void paintTickBox(QPainter *painter, const QStyleOption &option, const Dress &dress);
void paintRadio(QPainter *painter, const QStyleOption &option, const Dress &dress);

} // namespace vv::gui
