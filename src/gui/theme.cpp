// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme.h"

#include "base/logging.h"
#include "gui/style.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QScreen>

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

Theme::Scheme systemScheme()
{
    QApplication::setPalette(QPalette()); // what the platform says, without what we set over it
    return Theme::schemeFor(QApplication::palette());
}

QString styleSheet(const Colours &c, const Metrics &m)
{
    QFile file(u":/vv/style.qss"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(lcGui) << "the style sheet is not in the program";
        return {};
    }
    QString sheet = QString::fromUtf8(file.readAll());
    const auto px = [](int value) { return QString(QString::number(value) + u"px"_s); };
    // Longer names first where one begins with another.
    const std::array<std::pair<QString, QString>, 25> words{{
        {u"@background"_s, c.background.name()},
        {u"@surface"_s, c.surface.name()},
        {u"@raised"_s, c.raised.name()},
        {u"@line"_s, c.line.name()},
        {u"@chosen"_s, c.chosen.name()},
        {u"@handle"_s, c.handle.name()},
        {u"@text"_s, c.text.name()},
        {u"@muted"_s, c.muted.name()},
        {u"@accentHover"_s, c.accent.lighter(110).name()},
        {u"@accent"_s, c.accent.name()},
        {u"@onAccent"_s, c.onAccent.name()},
        {u"@ok"_s, c.ok.name()},
        {u"@danger"_s, c.danger.name()},
        {u"@caption"_s, px(m.caption)},
        {u"@small"_s, px(m.small)},
        {u"@body"_s, px(m.body)},
        {u"@title"_s, px(m.title)},
        {u"@head"_s, px(m.head)},
        {u"@control"_s, px(m.control - 2)}, // without the border
        {u"@mainControl"_s, px(m.mainControl - 2)},
        {u"@scrollBar"_s, px(m.touch ? 6 : 10)},
        {u"@target"_s, px(m.control)},
        {u"@link"_s, px(m.touch ? m.control - 2 : 20)},
        {u"@menuPad"_s, px(m.touch ? std::max(7, (m.control - m.body * 4 / 3) / 2) : 7)},
        {u"@rail"_s, px(std::max(m.mainControl, 56) - 2)},
    }};
    for (const auto &[word, value] : words)
        sheet.replace(word, value);
    return sheet;
}

} // namespace

const Colours &Theme::colours(Scheme scheme)
{
    static const std::array<Colours, 4> table{{
        {QColor(0x141312), QColor(0x1D1B19), QColor(0x272421), QColor(0x35312C), QColor(0x35312C), QColor(0x5C554C),
         QColor(0xF2EDE4), QColor(0xA79F92), QColor(0xE9A23B), QColor(0x1A1408), QColor(0x7FB685), QColor(0xE0695A)},
        {QColor(0xF5F1E8), QColor(0xFFFFFF), QColor(0xFBF8F1), QColor(0xDED6C8), QColor(0xE9E2D5), QColor(0xB4AA9A),
         QColor(0x1F1B16), QColor(0x6E665A), QColor(0x995900), QColor(0xFFFFFF), QColor(0x37703F), QColor(0xB3402F)},
        {QColor(Qt::black), QColor(Qt::black), QColor(0x101010), QColor(0xB0B0B0), QColor(0x3A3A3A), QColor(0xB0B0B0),
         QColor(0xFFFFFF), QColor(0xE0E0E0), QColor(0xFFC247), QColor(Qt::black), QColor(0x8CFF9B), QColor(0xFF9D8F)},
        {QColor(0xFFFFFF), QColor(0xFFFFFF), QColor(0xF2F2F2), QColor(0x505050), QColor(0xD6D6D6), QColor(0x505050),
         QColor(Qt::black), QColor(0x2B2B2B), QColor(0x7A3E00), QColor(0xFFFFFF), QColor(0x0B5A1B), QColor(0x8E1405)},
    }};
    return table[static_cast<size_t>(scheme)];
}

QPalette Theme::palette(Scheme scheme)
{
    const Colours &c = colours(scheme);
    QPalette palette(c.text, c.raised, c.line.lighter(120), c.line.darker(120), c.line, c.text, c.text, c.surface,
                     c.background);
    const std::array<std::pair<QPalette::ColorRole, QColor>, 10> roles{{
        {QPalette::AlternateBase, c.raised},
        {QPalette::PlaceholderText, c.muted},
        {QPalette::Highlight, c.accent},
        {QPalette::HighlightedText, c.onAccent},
        {QPalette::Link, c.accent},
        {QPalette::LinkVisited, c.accent},
        {QPalette::BrightText, c.danger},
        {QPalette::ToolTipBase, c.raised},
        {QPalette::ToolTipText, c.text},
        {QPalette::Mid, c.line},
    }};
    for (const auto &[role, colour] : roles)
        palette.setColor(role, colour);
    QColor faded = c.muted;
    faded.setAlphaF(0.6F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.chosen);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c.muted);
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

void Theme::takeSheetOff()
{
    qApp->setStyleSheet({});
}

void Theme::putSheetOn()
{
    qApp->setStyleSheet(styleSheet(colours(), m_metrics));
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
}

void Theme::apply()
{
    m_scheme = chosen();
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    // In points, because views derive their own sizes from it by factors.
    const QScreen *screen = QGuiApplication::primaryScreen();
    font.setPointSizeF(m_metrics.body * 72.0 / (screen ? screen->logicalDotsPerInchY() : 96.0));
    // Qt polishes each widget once for each of its parents when one sheet takes the place of another, and once when it
    // comes in the place of none.
    takeSheetOff();
    QApplication::setFont(font);
    QApplication::setPalette(palette(m_scheme));
    putSheetOn();
    Q_EMIT changed();
}

} // namespace vv::gui
