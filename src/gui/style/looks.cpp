// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/style/looks.h"

#include "gui/metrics.h"

#include <QHash>
#include <QToolButton>
#include <QVariant>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

using C = Colours;
using enum TextSize;

/// Without a ground of its own until the mouse is on it.
ButtonLook bare(int padding, double radius)
{
    return {.ground = nullptr,
            .line = nullptr,
            .hoverLine = nullptr,
            .checkedGround = nullptr,
            .disabledGround = nullptr,
            .radius = radius,
            .padding = padding};
}

/// Words that turn to the accent under the mouse.
ButtonLook wordsAlone(int padding, double radius, Height height, const TextLook &words)
{
    ButtonLook look = bare(padding, radius);
    look.hoverGround = look.heldGround = nullptr;
    look.hoverText = look.heldText = &C::accent;
    look.height = height;
    look.words = words;
    return look;
}

ButtonLook onAccent(ButtonLook look)
{
    look.ground = look.line = look.checkedGround = &C::accent;
    look.hoverGround = look.hoverLine = &C::accentHover;
    look.heldGround = &C::accentHeld;
    look.text = look.hoverText = look.heldText = &C::onAccent;
    look.focusLine = &C::text;
    look.words = {.weight = QFont::DemiBold};
    return look;
}

using Buttons = QHash<QString, ButtonLook>;

Buttons makeButtons()
{
    const TextLook small{.size = Small};
    Buttons all;
    all[u"primary"_s] = onAccent({.height = Height::MainControl});
    all[u"big"_s] = {.height = Height::MainControl};
    all[u"choice"_s] = {.padding = 10, .leading = true};
    all[u"danger"_s] = {.line = &C::danger,
                        .text = &C::danger,
                        .hoverLine = &C::danger,
                        .heldGround = &C::danger,
                        .heldText = &C::background,
                        .checkedGround = &C::background,
                        .focusLine = &C::danger};
    all[u"link"_s] = wordsAlone(0, 0, Height::Link, small);
    all[u"link"_s].underlined = true;
    all[u"chip"_s] = wordsAlone(7, 10, Height::Link, small);
    all[u"rowTitle"_s] = wordsAlone(0, 0, Height::Link, {.size = Small, .weight = QFont::DemiBold});
    all[u"rowTitle"_s].leading = all[u"rowTitle"_s].underlined = true;
    all[u"chipAdd"_s] = wordsAlone(11, 11, Height::Link, small);
    all[u"chipAdd"_s].line = &C::outline;
    all[u"chipAdd"_s].hoverLine = &C::accent;
    all[u"account"_s] = bare(10, 8);
    all[u"key"_s] = {.padding = 0};
    all[u"keyDone"_s] = onAccent({.padding = 0});
    all[u"small"_s] = bare(4, 4);
    all[u"small"_s].height = Height::Low;
    all[u"small"_s].checkedGround = &C::chosen;
    all[u"plain"_s] = bare(6, 8);
    all[u"rail"_s] = bare(0, 12);
    all[u"rail"_s].checkedGround = &C::raised;
    all[u"rail"_s].height = Height::Rail;
    return all;
}

const Buttons &buttons()
{
    static const Buttons all = makeButtons();
    return all;
}

const QHash<QString, TextLook> &labels()
{
    static const QHash<QString, TextLook> all{
        {u"caption"_s, {Caption, QFont::Normal, 1, QPalette::PlaceholderText}},
        {u"small"_s, {Small}},
        {u"muted"_s, {Small, QFont::Normal, 0, QPalette::PlaceholderText}},
        {u"strong"_s, {Small, QFont::DemiBold}},
        {u"accent"_s, {Usual, QFont::Normal, 0, QPalette::Highlight}},
        {u"cardTitle"_s, {Body, QFont::DemiBold}},
        {u"title"_s, {Title, QFont::Bold}},
        {u"head"_s, {Head, QFont::Bold}},
        {u"eyebrow"_s, {Small, QFont::Bold, 1, QPalette::Highlight}},
        {u"body"_s, {Body, QFont::Normal, 0, QPalette::PlaceholderText}},
        {u"track"_s, {Body}},
        {u"trackNow"_s, {Body, QFont::Bold, 0, QPalette::Highlight}},
        {u"danger"_s, {Small, QFont::Normal, 0, QPalette::BrightText}},
        {u"ok"_s, {Small, QFont::Normal, 0, QPalette::LinkVisited}},
    };
    return all;
}

const QHash<QString, PanelLook> &panels()
{
    static const QHash<QString, PanelLook> all{
        {u"card"_s, {&C::raised, &C::line, 1, 8}},
        {u"panel"_s, {&C::surface, &C::line, 1, 12}},
        {u"question"_s, {&C::background, &C::line, 1, 8}},
        {u"chip"_s, {&C::raised, &C::line, 1, 14}},
        {u"dropTarget"_s, {nullptr, &C::accent, 2, 8}},
        {u"dot"_s, {&C::accent, &C::surface, 2, 7}},
        {u"separator"_s, {&C::line}},
        {u"side"_s, {&C::surface}},
        {u"sideAtStart"_s, {.ground = &C::surface, .line = &C::line, .edges = Qt::RightEdge}},
        {u"sideAtEnd"_s, {.ground = &C::surface, .line = &C::line, .edges = Qt::LeftEdge}},
        {u"toolbar"_s, {.line = &C::line, .edges = Qt::BottomEdge}},
    };
    return all;
}

Colour colourOf(QPalette::ColorRole role)
{
    switch (role) {
    case QPalette::PlaceholderText:
        return &C::muted;
    case QPalette::Highlight:
        return &C::accent;
    case QPalette::BrightText:
        return &C::danger;
    case QPalette::LinkVisited:
        return &C::ok;
    default:
        return &C::text;
    }
}

} // namespace

const TextLook *labelLook(const QString &kind)
{
    const auto found = labels().constFind(kind);
    return found == labels().cend() ? nullptr : &*found;
}

const ButtonLook &buttonLook(const QWidget *button)
{
    static const ButtonLook withText;
    static const ButtonLook tool{.padding = 10};
    const auto found = buttons().constFind(kindOf(button));
    if (found != buttons().cend())
        return *found;
    return qobject_cast<const QToolButton *>(button) ? tool : withText;
}

const PanelLook *panelLook(const QString &kind)
{
    const auto found = panels().constFind(kind);
    return found == panels().cend() ? nullptr : &*found;
}

QString kindOf(const QWidget *widget)
{
    return widget ? widget->property("kind").toString() : QString();
}

Qt::ArrowType arrowOf(const QWidget *button)
{
    const QVariant arrow = button ? button->property("arrow") : QVariant();
    return arrow.isValid() ? static_cast<Qt::ArrowType>(arrow.toInt()) : Qt::NoArrow;
}

int pixels(Height height, const Metrics &metrics)
{
    constexpr int kLow = 22;
    switch (height) {
    case Height::Control:
        break;
    case Height::MainControl:
        return metrics.mainControl;
    case Height::Link:
    case Height::Low:
        return metrics.touch ? metrics.control : kLow;
    case Height::Rail:
        return std::max(metrics.mainControl, 56);
    }
    return metrics.control;
}

int pixels(TextSize size, const Metrics &metrics)
{
    switch (size) {
    case Usual:
        break;
    case Caption:
        return metrics.caption;
    case Small:
        return metrics.small;
    case Body:
        return metrics.body;
    case Title:
        return metrics.title;
    case Head:
        return metrics.head;
    }
    return 0;
}

QList<ColourPair> colourPairs()
{
    QList<ColourPair> all;
    const auto addButton = [&all](const QString &where, const ButtonLook &look) {
        all += {where, look.text, look.ground};
        all += {where + u", under the mouse"_s, look.hoverText, look.hoverGround};
        all += {where + u", held"_s, look.heldText, look.heldGround};
        all += {where + u", checked"_s, look.text, look.checkedGround};
    };
    addButton(u"button"_s, {});
    for (auto each = buttons().cbegin(); each != buttons().cend(); ++each)
        addButton(each.key() + u" button"_s, each.value());
    for (auto each = labels().cbegin(); each != labels().cend(); ++each)
        all += {each.key() + u" label"_s, colourOf(each->role), nullptr};
    all += {u"chosen entry"_s, &C::text, &C::chosen};
    all += {u"selected text"_s, &C::onAccent, &C::accent};
    return all;
}

} // namespace vv::gui
