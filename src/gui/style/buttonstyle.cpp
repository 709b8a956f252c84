// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/style/buttonstyle.h"

#include "gui/style/dress.h"
#include "gui/style/stylepaint.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace vv::gui {

namespace {

constexpr int kLine = 1;
constexpr int kIconGap = 4;
constexpr int kArrow = 10; ///< with text of the usual size
constexpr int kArrowGap = 6;

bool isUnderMouse(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
}

bool isHeld(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Sunken) && option.state.testFlag(QStyle::State_Enabled);
}

QColor wordsColour(const QStyleOption &option, const ButtonLook &look, const Dress &dress)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return dress.colours.disabled;
    if (isHeld(option))
        return dress.of(look.heldText);
    return dress.of(isUnderMouse(option) ? look.hoverText : look.text);
}

/// Of what is ticked, or can be.
QColor markColour(const QStyleOption &option, bool filled, const Dress &dress)
{
    const Colours &c = dress.colours;
    if (!option.state.testFlag(QStyle::State_Enabled))
        return c.disabled;
    if (filled)
        return isHeld(option) ? c.accentHeld : isUnderMouse(option) ? c.accentHover : c.accent;
    return isUnderMouse(option) || isHeld(option) ? c.text : c.muted;
}

/// Of the chevron behind the words, with the gap before it.
int arrowWidth(const QWidget *button, const Dress &dress)
{
    return arrowOf(button) == Qt::NoArrow ? 0 : dress.metrics.grown(kArrow) + kArrowGap;
}

/// Before its words, and after them.
int sideOf(const ButtonLook &look)
{
    return look.padding + (look.underlined ? 0 : kLine);
}

QRect within(const QRect &rect, const ButtonLook &look)
{
    const int side = sideOf(look);
    return rect.adjusted(side, kLine, -side, -kLine);
}

} // namespace

void paintButtonGround(QPainter *painter, const QStyleOption &option, const QWidget *button, const Dress &dress)
{
    const ButtonLook &look = buttonLook(button);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    Colour ground = look.ground;
    Colour line = look.line;
    if (!enabled) {
        ground = look.disabledGround;
        line = look.line ? &Colours::line : nullptr;
    } else if (isHeld(option)) {
        ground = look.heldGround;
    } else if (option.state.testFlag(QStyle::State_On)) {
        ground = look.checkedGround;
    } else if (isUnderMouse(option)) {
        ground = look.hoverGround;
    }
    if (isUnderMouse(option))
        line = isHeld(option) && look.heldGround == &Colours::accentHeld ? look.heldGround : look.hoverLine;
    const bool focused = option.state.testFlag(QStyle::State_HasFocus) && !look.underlined;
    paintBox(painter, option.rect,
             {.ground = dress.of(ground),
              .line = dress.of(focused ? look.focusLine : line),
              .lineWidth = focused ? 2.0 : 1.0,
              .radius = look.radius});
}

void paintButtonWords(QPainter *painter, const QStyleOptionButton &option, const QWidget *button, const Dress &dress,
                      bool mnemonics)
{
    const ButtonLook &look = buttonLook(button);
    QRect room = within(option.rect, look);
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | (mnemonics ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const QSize icon = option.icon.isNull() ? QSize() : option.icon.actualSize(option.iconSize);
    const int between = icon.isEmpty() || option.text.isEmpty() ? 0 : kIconGap;
    const int words = option.text.isEmpty() ? 0 : option.fontMetrics.size(flags, option.text).width();
    const int arrow = arrowWidth(button, dress);
    const QSize needed(std::min(room.width(), std::max(0, icon.width()) + between + words + arrow), room.height());
    room = QStyle::alignedRect(option.direction, (look.leading ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter,
                               needed, room);
    if (look.underlined && option.state.testFlag(QStyle::State_HasFocus)) {
        const int below = std::min(room.center().y() + option.fontMetrics.height() / 2, option.rect.bottom() - 1);
        painter->fillRect(room.left(), below, room.width(), 2, dress.of(look.focusLine));
    }
    if (!icon.isEmpty()) {
        const QRect place = QStyle::alignedRect(
            option.direction, Qt::AlignVCenter | (words > 0 ? Qt::AlignLeft : Qt::AlignHCenter), icon, room);
        const bool enabled = option.state.testFlag(QStyle::State_Enabled);
        option.icon.paint(painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled,
                          option.state.testFlag(QStyle::State_On) ? QIcon::On : QIcon::Off);
    }
    if (arrow > 0) {
        const QSize edge(arrow - kArrowGap, arrow - kArrowGap);
        paintChevron(painter, QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, edge, room),
                     arrowOf(button) == Qt::UpArrow ? Towards::Up : Towards::Down, wordsColour(option, look, dress));
    }
    if (words == 0)
        return;
    const int before = icon.isEmpty() ? 0 : icon.width() + between;
    const QRect place = QStyle::visualRect(option.direction, room, room.adjusted(before, 0, -arrow, 0));
    const bool fits = words <= place.width();
    const QString text
        = fits ? option.text : option.fontMetrics.elidedText(option.text, Qt::ElideRight, place.width(), flags);
    painter->setPen(wordsColour(option, look, dress));
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // of these words, whatever the window's is
    painter->drawText(place, flags | QStyle::visualAlignment(option.direction, Qt::AlignLeft), text);
}

QStyleOptionToolButton toolButtonWords(QStyleOptionToolButton option, const QWidget *button, const Dress &dress)
{
    const ButtonLook &look = buttonLook(button);
    option.palette.setColor(QPalette::ButtonText, wordsColour(option, look, dress));
    option.rect = within(option.rect, look);
    return option;
}

QSize buttonSize(const QSize &words, const QWidget *button, const Dress &dress)
{
    const ButtonLook &look = buttonLook(button);
    const int least = pixels(look.height, dress.metrics);
    const QSize size = words + QSize(2 * sideOf(look) + arrowWidth(button, dress), 2 * kLine);
    return size.expandedTo(QSize(look.height == Height::Rail ? least : 0, least));
}

void paintTickBox(QPainter *painter, const QStyleOption &option, const Dress &dress)
{
    const bool checked = option.state.testFlag(QStyle::State_On);
    const bool filled = checked && option.state.testFlag(QStyle::State_Enabled);
    const QColor line = markColour(option, filled, dress);
    const QColor empty = isHeld(option) ? dress.colours.chosen : QColor();
    paintBox(painter, option.rect,
             {.ground = filled ? line : empty, .line = line, .lineWidth = 2, .radius = option.rect.width() * 0.28});
    if (checked)
        paintTick(painter, option.rect.adjusted(2, 2, -2, -2), filled ? dress.colours.onAccent : line);
}

void paintRadio(QPainter *painter, const QStyleOption &option, const Dress &dress)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool checked = option.state.testFlag(QStyle::State_On);
    const QColor line = markColour(option, checked && enabled, dress);
    const double edge = option.rect.width();
    paintBox(painter, option.rect,
             {.ground = checked    ? dress.colours.onAccent
                  : isHeld(option) ? dress.colours.chosen
                                   : QColor(),
              .line = line,
              .lineWidth = checked ? edge * 0.28 : 2.0,
              .radius = edge / 2});
}

} // namespace vv::gui
