// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/style/colours.h"

#include <QFont>
#include <QList>
#include <QMargins>
#include <QPalette>
#include <QString>

class QWidget;

/// What each kind of widget looks like (setKind() in gui/widgets.h), in tables that Style draws by.
namespace vv::gui {

struct Metrics;

/// One of the theme's; nullptr is none, so that what is behind is seen.
using Colour = QColor Colours::*;

enum class TextSize : quint8 { Usual, Caption, Small, Body, Title, Head };

struct TextLook {
    TextSize size = TextSize::Usual;
    QFont::Weight weight = QFont::Normal;
    qreal spacing = 0;                           ///< between letters, in pixels
    QPalette::ColorRole role = QPalette::NoRole; ///< the widget's own
};

/// How high a button is at least.
enum class Height : quint8 { Control, MainControl, Link, Rail, Low };

struct ButtonLook {
    Colour ground = &Colours::raised;
    Colour line = &Colours::outline;
    Colour text = &Colours::text;
    Colour hoverGround = &Colours::hover;
    Colour hoverLine = &Colours::muted;
    Colour hoverText = &Colours::text;
    Colour heldGround = &Colours::chosen;
    Colour heldText = &Colours::text;
    Colour checkedGround = &Colours::chosen;
    Colour disabledGround = &Colours::raised;
    Colour focusLine = &Colours::accent;
    double radius = 8;
    int padding = 14; ///< left and right, within the line of one pixel
    Height height = Height::Control;
    bool leading = false;    ///< its text begins where lines begin
    bool underlined = false; ///< the focus is a line below its words, which stand in the column they belong to
    TextLook words = {};
};

/// A panel behind other widgets.
struct PanelLook {
    Colour ground = nullptr;
    Colour line = nullptr;
    double lineWidth = 1;
    double radius = 0;
    Qt::Edges edges = {}; ///< lines along these alone, in a left-to-right layout
};

/// The look of a label of this kind; of one that has none in the table, nullptr.
[[nodiscard]] const TextLook *labelLook(const QString &kind);
[[nodiscard]] const ButtonLook &buttonLook(const QWidget *button);
/// nullptr: it is not a panel of ours.
[[nodiscard]] const PanelLook *panelLook(const QString &kind);
[[nodiscard]] QString kindOf(const QWidget *widget);
[[nodiscard]] Qt::ArrowType arrowOf(const QWidget *button); ///< setArrow() in gui/widgets.h

[[nodiscard]] int pixels(Height height, const Metrics &metrics);
/// 0 with TextSize::Usual.
[[nodiscard]] int pixels(TextSize size, const Metrics &metrics);

/// Every pair of text and ground in these tables, for checks of contrast.
struct ColourPair {
    QString where;
    Colour text;
    Colour ground; ///< nullptr: any that a page may have
};
[[nodiscard]] QList<ColourPair> colourPairs();

} // namespace vv::gui
