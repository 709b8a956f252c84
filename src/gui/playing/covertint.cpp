// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/playing/covertint.h"

#include "gui/theme.h"

#include <QImage>
#include <QPalette>

#include <algorithm>
#include <array>

namespace vv::gui {

namespace {

constexpr int kSample = 24; // pixels a side that are looked at
constexpr double kMost = 0.6;
constexpr double kStep = 0.05;
constexpr double kReadable = 4.5;
constexpr double kHighContrast = 20.5;

constexpr std::size_t kHues = 12;
constexpr double kGrey = 0.15;      // saturation up to which a pixel has no colour
constexpr double kColourful = 0.03; // share of a cover that its strongest hue must have to be its colour

/// A mean of colours in the making.
struct Sum {
    double red = 0;
    double green = 0;
    double blue = 0;
    double weight = 0;

    void add(const QColor &colour, double share)
    {
        red += colour.red() * share;
        green += colour.green() * share;
        blue += colour.blue() * share;
        weight += share;
    }
    [[nodiscard]] QColor mean() const
    {
        return {static_cast<int>(red / weight), static_cast<int>(green / weight), static_cast<int>(blue / weight)};
    }
};

QColor mixed(const QColor &a, const QColor &b, double ofB)
{
    const auto mix = [ofB](int from, int to) { return static_cast<int>(from + (to - from) * ofB); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

} // namespace

QColor coverColour(const QImage &cover)
{
    if (cover.isNull())
        return {};
    const QImage small = cover.scaled(kSample, kSample, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                             .convertToFormat(QImage::Format_RGB32);
    std::array<Sum, kHues> hues;
    Sum all;
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x) {
            const QColor pixel = small.pixelColor(x, y);
            all.add(pixel, 1);
            // What is nearly grey has a hue by chance.
            if (const double saturation = pixel.hsvSaturationF(); saturation > kGrey)
                hues[static_cast<std::size_t>(std::max(0, pixel.hsvHue())) * kHues / 360].add(pixel, saturation);
        }
    }
    const Sum &strongest = *std::ranges::max_element(hues, {}, &Sum::weight);
    return strongest.weight > all.weight * kColourful ? strongest.mean() : all.mean();
}

QColor tintedGround(const QPalette &palette, const QColor &colour)
{
    const QColor ground = palette.color(QPalette::Window);
    if (!colour.isValid() || Theme::contrast(ground, palette.color(QPalette::WindowText)) >= kHighContrast)
        return ground;
    const auto readable = [&](const QColor &tinted) {
        return std::ranges::all_of(
            std::initializer_list{QPalette::WindowText, QPalette::PlaceholderText, QPalette::Highlight},
            [&](QPalette::ColorRole role) {
                const QColor words = palette.color(role);
                // Where a theme has less to begin with, a tint must not take any more.
                return Theme::contrast(tinted, words) >= std::min(kReadable, Theme::contrast(ground, words));
            });
    };
    for (double share = kMost; share > kStep; share -= kStep) {
        if (const QColor tinted = mixed(ground, colour, share); readable(tinted))
            return tinted;
    }
    return ground;
}

} // namespace vv::gui
