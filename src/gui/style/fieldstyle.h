// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionComplex;
class QStyleOptionSpinBox;
class QWidget;

/// How Style draws what is written or chosen in: lines, texts, combo boxes and spin boxes.
namespace vv::gui {

struct Dress;

/// Ground and line of a field; of one that is chosen from when not `written`.
void paintField(QPainter *painter, const QStyleOption &option, const Dress &dress, bool written = true);
void paintCombo(QPainter *painter, const QStyleOptionComboBox &option, const Dress &dress);
void paintComboWords(QPainter *painter, const QStyleOptionComboBox &option, const Dress &dress);
void paintSpin(QPainter *painter, const QStyleOptionSpinBox &option, const Dress &dress);

/// Of CC_ComboBox and CC_SpinBox.
[[nodiscard]] QRect fieldPart(QStyle::ComplexControl control, const QStyleOptionComplex &option,
                              QStyle::SubControl part);
/// What a combo box or spin box needs beside its words.
[[nodiscard]] int aroundWords(const QStyleOption &option);
/// Left and right of the words in a line to write in, its frame included.
[[nodiscard]] int lineEditSide(const QWidget *line);

} // namespace vv::gui
