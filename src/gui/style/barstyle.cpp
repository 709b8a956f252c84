// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/style/barstyle.h"

#include "gui/style/dress.h"
#include "gui/style/stylepaint.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>
#include <cmath>

namespace vv::gui {

namespace {

constexpr int kLeastHandle = 32;
constexpr int kKnob = 18;
constexpr int kGroove = 4;

/// Along the bar from its start: where the handle begins, and how long it is.
struct Handle {
    int at;
    int length;
};

Handle handleOf(const QStyleOptionSlider &option)
{
    const bool lies = option.orientation == Qt::Horizontal;
    const int room = lies ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    if (range <= 0)
        return {0, room};
    const int length = std::clamp(int(qint64(room) * option.pageStep / (range + option.pageStep)),
                                  std::min(kLeastHandle, room), room);
    return {QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, room - length,
                                            option.upsideDown),
            length};
}

} // namespace

void paintScrollBar(QPainter *painter, const QStyleOptionSlider &option, const Dress &dress)
{
    if (option.maximum <= option.minimum)
        return;
    const bool hovered = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider)
        && (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    const bool held = hovered && option.state.testFlag(QStyle::State_Sunken);
    paintBox(painter, scrollBarPart(option, QStyle::SC_ScrollBarSlider).adjusted(1, 1, -1, -1),
             {.ground = held ? dress.colours.text
                  : hovered  ? dress.colours.muted
                             : dress.colours.handle,
              .line = {},
              .radius = 3});
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const bool lies = option.orientation == Qt::Horizontal;
    const QRect all = option.rect;
    const Handle handle = handleOf(option);
    const int end = (lies ? all.width() : all.height()) - handle.at - handle.length;
    const auto piece = [&](int from, int length) {
        const QRect rect = lies ? QRect(all.left() + from, all.top(), length, all.height())
                                : QRect(all.left(), all.top() + from, all.width(), length);
        return lies ? QStyle::visualRect(option.direction, all, rect) : rect;
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return piece(handle.at, handle.length);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, handle.at);
    case QStyle::SC_ScrollBarAddPage:
        return piece(handle.at + handle.length, end);
    case QStyle::SC_ScrollBarGroove:
        return all;
    default:
        return {}; // no buttons
    }
}

int scrollBarWidth(const Dress &dress)
{
    return dress.metrics.touch ? 6 : 10;
}

void paintSlider(QPainter *painter, const QStyleOptionSlider &option, const Dress &dress)
{
    const Colours &c = dress.colours;
    const QRect groove = sliderPart(option, QStyle::SC_SliderGroove, dress);
    const QRect knob = sliderPart(option, QStyle::SC_SliderHandle, dress);
    QRect done = groove;
    if (option.upsideDown) // QSlider's direction is always from left to right: this says what is mirrored
        done.setLeft(knob.center().x());
    else
        done.setRight(knob.center().x());
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    paintBox(painter, groove, {.ground = c.groove, .line = {}, .radius = 2});
    paintBox(painter, done, {.ground = enabled ? c.accent : c.disabled, .line = {}, .radius = 2});
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool hovered
        = option.activeSubControls.testFlag(QStyle::SC_SliderHandle) && option.state.testFlag(QStyle::State_MouseOver);
    paintBox(painter, knob,
             {.ground = !enabled       ? c.disabled
                  : focused || hovered ? c.accent
                                       : c.text,
              .line = focused ? c.text : QColor(),
              .lineWidth = 2,
              .radius = knob.width() / 2.0});
}

QRect sliderPart(const QStyleOptionSlider &option, QStyle::SubControl part, const Dress &dress)
{
    const QRect all = option.rect;
    const int knob = sliderHandle(dress);
    if (part == QStyle::SC_SliderGroove)
        return {all.left(), all.center().y() - kGroove / 2 + 1, all.width(), kGroove};
    if (part != QStyle::SC_SliderHandle)
        return all;
    const int at = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                   all.width() - knob, option.upsideDown);
    return {all.left() + at, all.center().y() - knob / 2 + 1, knob, knob};
}

int sliderHandle(const Dress &dress)
{
    return dress.metrics.grown(kKnob);
}

bool isBusy(const QStyleOptionProgressBar &option)
{
    return option.minimum == 0 && option.maximum == 0;
}

void paintProgress(QPainter *painter, const QStyleOptionProgressBar &option, const Dress &dress, double moment)
{
    constexpr double kPiece = 0.3; // of the bar
    const QRect all = option.rect;
    paintBox(painter, all, {.ground = dress.colours.groove, .line = {}, .radius = 2});
    double from = 0;
    double until = 0;
    if (isBusy(option)) {
        from = moment * (1 + kPiece) - kPiece;
        until = std::min(1.0, from + kPiece);
        from = std::max(0.0, from);
    } else if (option.maximum > option.minimum) {
        until = std::clamp((double(option.progress) - option.minimum) / (double(option.maximum) - option.minimum), 0.0,
                           1.0);
    }
    const int start = int(std::lround(from * all.width()));
    const int width = int(std::lround(until * all.width())) - start;
    if (width <= 0)
        return;
    const QRect piece(all.left() + start, all.top(), width, all.height());
    paintBox(painter, QStyle::visualRect(option.direction, all, piece),
             {.ground = dress.colours.accent, .line = {}, .radius = 2});
}

int progressHeight()
{
    return 4;
}

} // namespace vv::gui
