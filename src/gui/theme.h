// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/settings.h"
#include "gui/metrics.h"

#include <QColor>
#include <QObject>
#include <QPalette>

namespace vv::gui {

class Style;

/// The colours of design.md §6. In a palette they are: background Window, surface Base, raised Button and
/// AlternateBase, line Mid, muted PlaceholderText, accent Highlight and Link, on accent HighlightedText, danger
/// BrightText.
struct Colours {
    QColor background;
    QColor surface;
    QColor raised;
    QColor line;
    QColor chosen; ///< ground of the entry of a menu or list that is chosen, and of a button held down
    QColor handle; ///< of scroll bars and sliders' grooves
    QColor text;
    QColor muted;
    QColor accent;
    QColor onAccent;
    QColor ok;
    QColor danger;
};

/**
 * The look of the program: Fusion with our own palette, type sizes and style sheet, for the whole QApplication.
 *
 * With ThemeChoice::System it is dark or light as the platform's palette is, and of high contrast where the platform's
 * is; it follows when the platform changes (systemChanged(), called on QEvent::ThemeChange).
 */
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Scheme : quint8 { Dark, Light, ContrastDark, ContrastLight };
    Q_ENUM(Scheme)

    Theme(const Metrics &metrics, ThemeChoice choice, QObject *parent = nullptr);

    void setChoice(ThemeChoice choice);
    void setMetrics(const Metrics &metrics);
    /// Between the two, widgets are made: that takes a fraction of the time, because under a style sheet Qt polishes a
    /// widget with all that is in it whenever it gets another parent.
    void takeSheetOff();
    void putSheetOn();
    void setStill(bool still); ///< no motion, whatever the platform says
    void systemChanged();
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] const Colours &colours() const { return colours(m_scheme); }
    [[nodiscard]] static const Colours &colours(Scheme scheme);
    [[nodiscard]] static QPalette palette(Scheme scheme);
    /// What fits a platform whose palette is this one.
    [[nodiscard]] static Scheme schemeFor(const QPalette &platform);
    /// As WCAG 2 defines it, 1..21.
    [[nodiscard]] static double contrast(const QColor &a, const QColor &b);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Scheme chosen() const;
    void apply();

    Metrics m_metrics;
    Style *m_style; ///< the application's, which owns it
    ThemeChoice m_choice;
    Scheme m_system;
    Scheme m_scheme;
};

} // namespace vv::gui
