// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/settings.h"
#include "gui/metrics.h"
#include "gui/style/colours.h"

#include <QObject>
#include <QPalette>

namespace vv::gui {

class Style;

/**
 * The look of the program: our Style with its colours, palette and type sizes, for the whole QApplication.
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
