// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/metrics.h"

#include <QFont>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QScreen>

#include <algorithm>
#include <cmath>

namespace vv::gui {

namespace {

constexpr double kUsualPixelSize = 13.4; // a system font of 10 pt at 96 dpi
constexpr double kTouchMm = 9;
constexpr double kMainTouchMm = 12;
constexpr double kLeastXHeightMm = 2.5;
constexpr double kControlToText = 1.7; ///< at the least

int rounded(double value)
{
    return static_cast<int>(std::lround(value));
}

void scaleType(Metrics &metrics, double factor)
{
    for (int *size : {&metrics.caption, &metrics.small, &metrics.body, &metrics.title, &metrics.head, &metrics.icon})
        *size = rounded(*size * factor);
}

} // namespace

Metrics Metrics::forMouse(const QFont &font, double textScale)
{
    Metrics metrics;
    const double factor = std::clamp(QFontInfo(font).pixelSize() / kUsualPixelSize, 1.0, 2.5) * textScale;
    scaleType(metrics, factor);
    metrics.control = rounded(metrics.control * factor);
    metrics.mainControl = metrics.control;
    return metrics;
}

Metrics Metrics::forFinger(const QFont &font, const QScreen *screen, double scale, double textScale)
{
    Metrics metrics = forMouse(font, textScale);
    metrics.touch = true;
    const double dpi = screen ? screen->physicalDotsPerInch() : 0;
    metrics.pixelsPerMm = std::clamp((dpi > 0 ? dpi : 96.0) / 25.4, 2.5, 9.0) * scale;

    QFont probe = font;
    probe.setPixelSize(100);
    const double xHeight = std::max(QFontMetricsF(probe).xHeight() / 100, 0.4);
    const int least
        = static_cast<int>(std::ceil(kLeastXHeightMm * metrics.pixelsPerMm / xHeight * std::max(textScale, 1.0)));
    metrics.caption = std::max(metrics.caption, least);
    metrics.small = std::max(metrics.small, least);
    metrics.body = std::max(metrics.body, rounded(least * 1.08));
    metrics.title = std::max(metrics.title, rounded(least * 1.3));
    metrics.head = std::max(metrics.head, rounded(least * 1.45));
    metrics.control = std::max(rounded(kTouchMm * metrics.pixelsPerMm), rounded(metrics.body * kControlToText));
    metrics.mainControl = std::max(rounded(kMainTouchMm * metrics.pixelsPerMm), metrics.control);
    metrics.icon = std::max(metrics.icon, metrics.control * 6 / 10);
    return metrics;
}

} // namespace vv::gui
