// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme.h"

#include "gui/style/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QScreen>
#include <QToolTip>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>

// Resources of a static library are dropped by the linker unless somebody names them; must be outside any namespace.
static void loadResources()
{
    Q_INIT_RESOURCE(resources);
}

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr double kHighContrast = 20.5; // black and white have 21; ordinary themes stay well below

double luminance(const QColor &colour)
{
    const auto linear
        = [](float part) { return part <= 0.03928F ? part / 12.92 : std::pow((double(part) + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// In the order of the struct, without the two that follow from the accent: away from the words on it.
Colours coloursOf(const std::array<QRgb, 16> &rgb)
{
    const auto at = [&rgb](size_t i) { return QColor(rgb[i]); };
    const QColor accent = at(12);
    const bool isBright = qGray(rgb[12]) > 127;
    return {.background = at(0),
            .surface = at(1),
            .raised = at(2),
            .hover = at(3),
            .line = at(4),
            .outline = at(5),
            .chosen = at(6),
            .handle = at(7),
            .groove = at(8),
            .text = at(9),
            .muted = at(10),
            .disabled = at(11),
            .accent = accent,
            .accentHover = isBright ? accent.lighter(110) : accent.darker(118),
            .accentHeld = isBright ? accent.darker(118) : accent.darker(145),
            .onAccent = at(13),
            .ok = at(14),
            .danger = at(15)};
}

Theme::Scheme systemScheme()
{
    QApplication::setPalette(QPalette()); // what the platform says, without what we set over it
    return Theme::schemeFor(QApplication::palette());
}

} // namespace

const Colours &Theme::colours(Scheme scheme)
{
    static const std::array<Colours, 4> table{
        coloursOf({0x141312, 0x1D1B19, 0x272421, 0x2E2A26, 0x35312C, 0x4F4941, 0x35312C, 0x5C554C, 0x453F39, 0xF2EDE4,
                   0xA79F92, 0x7B7469, 0xE9A23B, 0x1A1408, 0x7FB685, 0xE0695A}),
        coloursOf({0xF5F1E8, 0xFFFFFF, 0xFBF8F1, 0xEDE6D9, 0xDED6C8, 0xCCC2B0, 0xE4DCCE, 0xB4AA9A, 0xD3CABB, 0x1F1B16,
                   0x6E665A, 0x9C9385, 0x995900, 0xFFFFFF, 0x37703F, 0xB3402F}),
        coloursOf({0x000000, 0x000000, 0x101010, 0x262626, 0xB0B0B0, 0xB0B0B0, 0x3A3A3A, 0xB0B0B0, 0x4A4A4A, 0xFFFFFF,
                   0xE0E0E0, 0x8C8C8C, 0xFFC247, 0x000000, 0x8CFF9B, 0xFF9D8F}),
        coloursOf({0xFFFFFF, 0xFFFFFF, 0xF2F2F2, 0xE4E4E4, 0x505050, 0x505050, 0xD0D0D0, 0x505050, 0xC8C8C8, 0x000000,
                   0x2B2B2B, 0x757575, 0x7A3E00, 0xFFFFFF, 0x0B5A1B, 0x8E1405}),
    };
    return table[static_cast<size_t>(scheme)];
}

QPalette Theme::palette(Scheme scheme)
{
    const Colours &c = colours(scheme);
    QPalette palette(c.text, c.raised, c.line.lighter(120), c.line.darker(120), c.line, c.text, c.text, c.surface,
                     c.background);
    const std::array<std::pair<QPalette::ColorRole, QColor>, 11> roles{{
        {QPalette::AlternateBase, c.raised},
        {QPalette::PlaceholderText, c.muted},
        {QPalette::Highlight, c.accent},
        {QPalette::HighlightedText, c.onAccent},
        {QPalette::Link, c.accent},
        {QPalette::LinkVisited, c.ok},
        {QPalette::BrightText, c.danger},
        {QPalette::ToolTipBase, c.raised},
        {QPalette::ToolTipText, c.text},
        {QPalette::Mid, c.line},
        {QPalette::Midlight, c.hover},
    }};
    for (const auto &[role, colour] : roles)
        palette.setColor(role, colour);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.chosen);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c.disabled);
    return palette;
}

double Theme::contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)}); // by value, unlike minmax(a, b)
    return (lighter + 0.05) / (darker + 0.05);
}

Theme::Scheme Theme::schemeFor(const QPalette &platform)
{
    const QColor window = platform.color(QPalette::Window);
    const QColor text = platform.color(QPalette::WindowText);
    const bool dark = luminance(window) < luminance(text);
    if (contrast(window, text) >= kHighContrast)
        return dark ? Scheme::ContrastDark : Scheme::ContrastLight;
    return dark ? Scheme::Dark : Scheme::Light;
}

Theme::Theme(const Metrics &metrics, ThemeChoice choice, QObject *parent)
    : QObject(parent)
    , m_metrics(metrics)
    , m_style(new Style)
    , m_choice(choice)
    , m_system(systemScheme())
    , m_scheme(m_system)
{
    loadResources();
    QApplication::setStyle(m_style);
    apply();
}

void Theme::setChoice(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

void Theme::setStill(bool still)
{
    m_style->setStill(still);
}

void Theme::systemChanged()
{
    m_system = systemScheme();
    apply();
}

Theme::Scheme Theme::chosen() const
{
    switch (m_choice) {
    case ThemeChoice::System:
        break;
    case ThemeChoice::Dark:
        return Scheme::Dark;
    case ThemeChoice::Light:
        return Scheme::Light;
    case ThemeChoice::Contrast:
        return m_system == Scheme::Dark || m_system == Scheme::ContrastDark ? Scheme::ContrastDark
                                                                            : Scheme::ContrastLight;
    }
    return m_system;
}

void Theme::setMetrics(const Metrics &metrics)
{
    m_metrics = metrics;
    apply();
    const auto widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (!widget->testAttribute(Qt::WA_WState_Polished))
            continue; // does it when it is shown
        m_style->polish(widget);
        QEvent changed(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &changed);
    }
}

void Theme::apply()
{
    m_scheme = chosen();
    m_style->setDress({colours(), m_metrics});
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    // In points, because views derive their own sizes from it by factors.
    const QScreen *screen = QGuiApplication::primaryScreen();
    font.setPointSizeF(m_metrics.body * 72.0 / (screen ? screen->logicalDotsPerInchY() : 96.0));
    if (font != QApplication::font())
        QApplication::setFont(font);
    font.setPixelSize(m_metrics.small);
    QToolTip::setFont(font);
    QApplication::setPalette(palette(m_scheme));
    QToolTip::setPalette(palette(m_scheme));
    Q_EMIT changed();
}

} // namespace vv::gui
