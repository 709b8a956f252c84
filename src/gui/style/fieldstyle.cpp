// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/style/fieldstyle.h"

#include "gui/style/dress.h"
#include "gui/style/stylepaint.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kSide = 10;

/// Beside the words, for the arrow.
int arrowRoom(const QStyleOption &option)
{
    return std::max(28, option.fontMetrics.height() * 3 / 2);
}

/// As large as a letter, in the middle of `room`.
QRect arrowPlace(const QStyleOption &option, const QRect &room)
{
    const int edge = std::min({option.fontMetrics.height(), room.width(), room.height()});
    return QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {edge, edge}, room);
}

QColor wordsColour(const Dress &dress, bool enabled)
{
    return enabled ? dress.colours.text : dress.colours.disabled;
}

} // namespace

void paintField(QPainter *painter, const QStyleOption &option, const Dress &dress, bool written)
{
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    const bool held = option.state.testFlag(QStyle::State_Sunken) && option.state.testFlag(QStyle::State_Enabled);
    const Colours &c = dress.colours;
    paintBox(painter, option.rect,
             {.ground = written ? c.surface
                  : held        ? c.chosen
                  : hovered     ? c.hover
                                : c.raised,
              .line = focused ? c.accent
                  : hovered   ? c.muted
                              : c.outline,
              .lineWidth = focused ? 2.0 : 1.0});
}

void paintCombo(QPainter *painter, const QStyleOptionComboBox &option, const Dress &dress)
{
    paintField(painter, option, dress, option.editable);
    paintChevron(painter, arrowPlace(option, fieldPart(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxArrow)),
                 Towards::Down, wordsColour(dress, option.state.testFlag(QStyle::State_Enabled)));
}

void paintComboWords(QPainter *painter, const QStyleOptionComboBox &option, const Dress &dress)
{
    const QRect place = fieldPart(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxEditField);
    painter->setPen(wordsColour(dress, option.state.testFlag(QStyle::State_Enabled)));
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // of these words, whatever the window's is
    painter->drawText(place, QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, place.width()));
}

void paintSpin(QPainter *painter, const QStyleOptionSpinBox &option, const Dress &dress)
{
    paintField(painter, option, dress);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const auto paintStep = [&](QStyle::SubControl part, Towards towards, QAbstractSpinBox::StepEnabledFlag step) {
        const bool possible = enabled && option.stepEnabled.testFlag(step);
        const bool meant = possible && option.activeSubControls == part
            && (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken));
        paintChevron(painter, arrowPlace(option, fieldPart(QStyle::CC_SpinBox, option, part)), towards,
                     meant ? dress.colours.accent : wordsColour(dress, possible));
    };
    paintStep(QStyle::SC_SpinBoxUp, Towards::Up, QAbstractSpinBox::StepUpEnabled);
    paintStep(QStyle::SC_SpinBoxDown, Towards::Down, QAbstractSpinBox::StepDownEnabled);
}

QRect fieldPart(QStyle::ComplexControl control, const QStyleOptionComplex &option, QStyle::SubControl part)
{
    const QRect all = option.rect;
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, all, rect); };
    const int room = arrowRoom(option);
    const QRect side(all.right() - room + 1, all.top(), room, all.height());
    const QRect words = all.adjusted(kSide, 2, -room, -2);
    if (control == QStyle::CC_ComboBox) {
        if (part == QStyle::SC_ComboBoxArrow)
            return placed(side);
        return part == QStyle::SC_ComboBoxEditField ? placed(words) : all;
    }
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return placed(side.adjusted(0, 3, 0, -side.height() / 2));
    case QStyle::SC_SpinBoxDown:
        return placed(side.adjusted(0, side.height() / 2, 0, -3));
    case QStyle::SC_SpinBoxEditField:
        return placed(words);
    default:
        return all;
    }
}

int aroundWords(const QStyleOption &option)
{
    constexpr int kLines = 2;
    return kSide + arrowRoom(option) + kLines;
}

int lineEditSide(const QWidget *line)
{
    constexpr int kLine = 1;
    return (kindOf(line) == "low"_L1 ? 8 : kSide) + kLine;
}

} // namespace vv::gui
