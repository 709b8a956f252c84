// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/coverpatterns.h"

#include <QPainter>
#include <QPainterPath>
#include <QString>

#include <array>
#include <cmath>
#include <numbers>

namespace vv::demo {

namespace {

constexpr double kSide = kCoverSide;

double span(Dice &dice, double from, double to)
{
    return from + dice.unit() * (to - from);
}

void circle(QPainter &painter, double x, double y, double radius, const QColor &colour)
{
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(x, y), radius, radius);
}

void block(QPainter &painter, double x, double y, double width, double height, const QColor &colour)
{
    painter.fillRect(QRectF(x, y, width, height), colour);
}

QColor between(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int from, int to) { return static_cast<int>(from + (to - from) * share); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

void rings(QPainter &painter, const Palette &palette, Dice &dice)
{
    double radius = span(dice, 210, 262);
    double x = span(dice, 270, 330);
    double y = span(dice, 275, 325);
    const double drift = span(dice, -0.62, 0.62);
    const int count = dice.between(4, 6);
    const double shrink = radius / (count + 0.25);
    for (int i = 0; i < count; ++i) {
        circle(painter, x, y, radius, i % 2 == 0 ? palette.first : palette.second);
        radius -= shrink;
        x += shrink * drift;
        y += shrink * span(dice, -0.12, 0.12);
    }
}

void bars(QPainter &painter, const Palette &palette, Dice &dice)
{
    const int count = dice.between(7, 11);
    const double pitch = kSide / count;
    const double width = pitch * span(dice, 0.58, 0.8);
    const bool floating = dice.chance(50);
    for (int i = 0; i < count; ++i) {
        const double height = span(dice, 120, 470);
        const double top = floating ? kSide - height - span(dice, 0, 90) : kSide - height;
        const QColor &colour = dice.chance(68) ? palette.first : palette.second;
        block(painter, i * pitch + (pitch - width) / 2, top, width, floating ? height : height + 1, colour);
    }
}

void waves(QPainter &painter, const Palette &palette, Dice &dice)
{
    circle(painter, span(dice, 170, 430), span(dice, 130, 210), span(dice, 58, 96),
           dice.chance(50) ? palette.second : palette.first);
    const int layers = dice.between(2, 3);
    for (int layer = 0; layer < layers; ++layer) {
        const double height = 330 + layer * span(dice, 70, 105);
        const double swing = span(dice, 40, 95) * (dice.chance(50) ? 1 : -1);
        QPainterPath hill(QPointF(0, height));
        hill.cubicTo(kSide * 0.3, height - swing * 1.6, kSide * 0.45, height + swing * 1.7, kSide * 0.72,
                     height + swing * 0.5);
        hill.cubicTo(kSide * 0.85, height - swing * 0.2, kSide * 0.92, height - swing, kSide, height - swing * 0.9);
        hill.lineTo(kSide, kSide);
        hill.lineTo(0, kSide);
        hill.closeSubpath();
        painter.fillPath(hill,
                         layer == 0       ? palette.first
                             : layer == 1 ? palette.second
                                          : between(palette.second, palette.ground, 0.45));
    }
}

void crossingLines(QPainter &painter, const Palette &palette, Dice &dice)
{
    const int count = dice.between(11, 15);
    const double tilt = span(dice, 30, 110);
    const double pen = span(dice, 13, 19);
    for (int i = 0; i < count; ++i) {
        const double y = -20 + (kSide + 40) * i / (count - 1);
        const QColor &colour = dice.chance(50) ? palette.first : palette.second;
        painter.setPen(QPen(colour, pen, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(-20, y + span(dice, -tilt, tilt) / 2),
                         QPointF(kSide + 20, y + span(dice, -tilt, tilt)));
    }
    painter.setPen(Qt::NoPen);
}

void slot(QPainter &painter, const Palette &palette, Dice &dice)
{
    const double edge = span(dice, 400, 440);
    const double left = (kSide - edge) / 2;
    const double top = left - 12;
    block(painter, left, top, edge, edge, palette.first);
    circle(painter, kSide / 2, top + edge / 2, edge * span(dice, 0.4, 0.43), palette.second);
    const double width = span(dice, 34, 60);
    painter.save();
    painter.translate(kSide / 2, top + edge / 2);
    painter.rotate(dice.pick(std::array{0, 0, 90, 45, -45}));
    block(painter, -width / 2, -edge * 0.43, width, edge * 0.86, palette.ground);
    painter.restore();
}

void dotsAndSquares(QPainter &painter, const Palette &palette, Dice &dice)
{
    const int count = dice.between(5, 7);
    const double pitch = kSide / count;
    const double radius = pitch * 0.36;
    for (int row = 0; row < count; ++row) {
        for (int column = 0; column < count; ++column) {
            const double x = (column + 0.5) * pitch + (dice.chance(18) ? pitch * 0.3 : 0);
            const double y = (row + 0.5) * pitch;
            const QColor &colour = dice.chance(55) ? palette.first : palette.second;
            if (dice.chance(8))
                continue;
            if (dice.chance(52))
                circle(painter, x, y, radius, colour);
            else
                block(painter, x - radius, y - radius, radius * 2, radius * 2, colour);
        }
    }
}

void gradientStripes(QPainter &painter, const Palette &palette, Dice &dice)
{
    const int count = dice.between(9, 14);
    const bool upright = dice.chance(40);
    double at = 40;
    for (int i = 0; i < count; ++i) {
        const double share = static_cast<double>(i) / (count - 1);
        const double thick = 5 + 34 * share;
        const QColor colour = between(palette.first, palette.second, share);
        if (upright)
            block(painter, at, 0, thick, kSide, colour);
        else
            block(painter, 0, at, kSide, thick, colour);
        at += thick + (kSide - 40 - count * 22) / count;
    }
}

void triangles(QPainter &painter, const Palette &palette, Dice &dice)
{
    const int count = dice.between(3, 5);
    const double pitch = kSide / count;
    for (int row = 0; row < count; ++row) {
        for (int column = 0; column < count; ++column) {
            const QRectF cell(column * pitch, row * pitch, pitch, pitch);
            const QColor &one = dice.chance(50) ? palette.first : palette.second;
            QPolygonF half;
            if (dice.chance(50))
                half << cell.topLeft() << cell.topRight() << (dice.chance(50) ? cell.bottomLeft() : cell.bottomRight());
            else
                half << cell.bottomLeft() << cell.bottomRight() << (dice.chance(50) ? cell.topLeft() : cell.topRight());
            if (dice.chance(14))
                continue;
            painter.setBrush(one);
            painter.drawPolygon(half);
        }
    }
}

void arcs(QPainter &painter, const Palette &palette, Dice &dice)
{
    const int count = dice.between(2, 4);
    const double pitch = kSide / count;
    for (int row = 0; row < count; ++row) {
        for (int column = 0; column < count; ++column) {
            const double left = column * pitch;
            const double top = row * pitch;
            const QPointF corner(left + (dice.chance(50) ? pitch : 0), top + (dice.chance(50) ? pitch : 0));
            painter.save();
            painter.setClipRect(QRectF(left, top, pitch, pitch));
            const int bands = 4;
            for (int band = 0; band < bands; ++band) {
                const QColor &colour = band % 2 == 1 ? palette.ground : (band == 0 ? palette.first : palette.second);
                circle(painter, corner.x(), corner.y(), pitch * (bands - band) / (bands + 0.3), colour);
            }
            painter.restore();
        }
    }
}

/// Letters need fonts and so a QGuiApplication; blocks of a 3x5 raster do not.
void letterGrid(QPainter &painter, const Palette &palette, Dice &dice, const QString &title)
{
    const int count = 7;
    const double pitch = kSide / count;
    const size_t seed = qHash(title, 7);
    for (int row = 0; row < count; ++row) {
        for (int column = 0; column < count; ++column) {
            const quint64 shape = Dice(seed + static_cast<quint64>((row * count + column) % 11)).next();
            const QColor &colour = dice.chance(15) ? palette.second : palette.first;
            const double dot = pitch * 0.17;
            for (int bit = 0; bit < 15; ++bit) {
                if ((shape >> (bit * 3) & 7) < 5) {
                    block(painter, column * pitch + pitch * 0.2 + bit % 3 * dot * 1.12,
                          row * pitch + pitch * 0.06 + bit / 3 * dot * 1.03, dot, dot, colour);
                }
            }
        }
    }
}

void fan(QPainter &painter, const Palette &palette, Dice &dice)
{
    const QPointF root(span(dice, 120, 480), dice.chance(60) ? kSide + 30 : 300);
    const int rays = dice.between(9, 14) * 2;
    for (int i = 0; i < rays; ++i) {
        const double from = i * 2 * std::numbers::pi / rays;
        const double to = (i + 1) * 2 * std::numbers::pi / rays;
        QPolygonF ray;
        ray << root << root + QPointF(std::cos(from), std::sin(from)) * 1100
            << root + QPointF(std::cos(to), std::sin(to)) * 1100;
        if (i % 2 == 0) {
            painter.setBrush(palette.first);
            painter.drawPolygon(ray);
        }
    }
    const double radius = span(dice, 120, 190);
    circle(painter, root.x(), std::min(root.y(), kSide), radius, palette.ground);
    circle(painter, root.x(), std::min(root.y(), kSide), radius - 26, palette.second);
}

void orbits(QPainter &painter, const Palette &palette, Dice &dice)
{
    const QPointF centre(span(dice, 240, 360), span(dice, 240, 340));
    const int count = dice.between(6, 9);
    for (int i = 1; i <= count; ++i) {
        const double radius = i * 34 + 20;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(between(palette.ground, palette.first, 0.75), 4));
        painter.drawEllipse(centre, radius, radius);
        painter.setPen(Qt::NoPen);
        const double angle = span(dice, 0, 2 * std::numbers::pi);
        circle(painter, centre.x() + radius * std::cos(angle), centre.y() + radius * std::sin(angle), span(dice, 9, 25),
               dice.chance(45) ? palette.first : palette.second);
    }
    circle(painter, centre.x(), centre.y(), 34, palette.second);
}

void halfCircles(QPainter &painter, const Palette &palette, Dice &dice)
{
    const int rows = dice.between(3, 4);
    const double pitch = kSide / rows;
    for (int row = 0; row < rows; ++row) {
        const int columns = dice.between(1, 2) * (row % 2 + 1);
        const double width = kSide / columns;
        for (int column = 0; column < columns; ++column) {
            const bool up = dice.chance(50);
            const QRectF box(column * width + 8, row * pitch + (up ? 8 : 8 - pitch), width - 16, 2 * pitch - 16);
            painter.save();
            painter.setClipRect(QRectF(column * width, row * pitch + 8, width, pitch - 16));
            painter.setBrush(dice.chance(55) ? palette.first : palette.second);
            painter.drawEllipse(box);
            painter.restore();
        }
    }
}

void nestedSquares(QPainter &painter, const Palette &palette, Dice &dice)
{
    const double turn = span(dice, -9, 9);
    const int count = dice.between(6, 9);
    painter.save();
    painter.translate(kSide / 2, kSide / 2 - 14);
    for (int i = 0; i < count; ++i) {
        const double half = 245.0 * (count - i) / count;
        const QColor &colour = i % 2 == 1 ? palette.ground : (i % 4 == 0 ? palette.first : palette.second);
        block(painter, -half, -half, 2 * half, 2 * half, colour);
        painter.rotate(turn);
    }
    painter.restore();
}

using Family = void (*)(QPainter &, const Palette &, Dice &);

} // namespace

Palette pickPalette(Dice &dice)
{
    static const std::array<std::array<quint32, 3>, 22> palettes{{
        {0x1F2F4A, 0xE8B872, 0xD6562A}, {0x5A2D47, 0xCFC8DE, 0xB48AB8}, {0x264653, 0xE9C46A, 0x2A9D8F},
        {0x1B1B3A, 0xFF206E, 0xF8F83B}, {0x0B1224, 0xFFEEDD, 0xC4D86C}, {0x3A1F2D, 0xFF7F50, 0xF2C14E},
        {0x114B5F, 0xE4FDE1, 0xF45B69}, {0x13203F, 0xFCA311, 0xE5E5E5}, {0x2D3B38, 0xCB8F73, 0xDFD58A},
        {0x4A2B32, 0xFFE0AD, 0xE06A5C}, {0x0B3C49, 0xF8E3D8, 0xDE602B}, {0x33302B, 0xF9DC5C, 0xC3EBC0},
        {0x2B2D42, 0xEF8354, 0xBFC0C0}, {0x3D2645, 0xF0A6CA, 0xF4E04D}, {0x1E3D32, 0xA3C9A8, 0xF2D0A4},
        {0x7B2D26, 0xF0E4CF, 0xE0A458}, {0x101820, 0xF2AA4C, 0x7A9E9F}, {0x40376E, 0xF2D7A6, 0xDD7373},
        {0x143642, 0x9FD8CB, 0xEC9A29}, {0x5C4742, 0xF3E9D2, 0x88AB75}, {0x2E294E, 0x9BC53D, 0xF5E663},
        {0x223843, 0xEFF1F3, 0xD77A61},
    }};
    const auto &colours = dice.pick(palettes);
    Palette palette{QColor::fromRgb(colours[0]), QColor::fromRgb(colours[1]), QColor::fromRgb(colours[2])};
    if (dice.chance(30))
        std::swap(palette.first, palette.second);
    return palette;
}

void drawPattern(QPainter &painter, const Palette &palette, Dice &dice, const QString &title)
{
    // The first ones are the family of the design and come more often.
    static constexpr std::array<Family, 17> families{
        rings,     bars, waves, crossingLines, slot,        dotsAndSquares, rings, waves, gradientStripes,
        triangles, arcs, fan,   orbits,        halfCircles, nestedSquares,  bars,  slot,
    };
    block(painter, 0, 0, kSide, kSide, palette.ground);
    painter.setPen(Qt::NoPen);
    const int which = dice.below(static_cast<int>(families.size()) + 1);
    if (which == static_cast<int>(families.size()))
        letterGrid(painter, palette, dice, title);
    else
        families[static_cast<size_t>(which)](painter, palette, dice);
}

void drawBack(QPainter &painter, const Palette &palette, Dice &dice)
{
    block(painter, 0, 0, kSide, kSide, between(palette.ground, QColor(0xF0, 0xE8, 0xDA), 0.82));
    block(painter, 0, 0, kSide, 70, palette.ground);
    for (int side = 0; side < 2; ++side) {
        for (int row = 0; row < dice.between(5, 8); ++row) {
            const double y = 130 + row * 38;
            block(painter, 50 + side * 270, y, 18, 10, palette.second.darker(120));
            block(painter, 80 + side * 270, y, span(dice, 70, 180), 10, palette.ground);
        }
    }
    for (double x = 440; x < 550;) {
        const double width = span(dice, 1.5, 6);
        block(painter, x, 520, width, 46, palette.ground);
        x += width + span(dice, 2, 6);
    }
}

void drawLabel(QPainter &painter, const Palette &palette, Dice &dice)
{
    block(painter, 0, 0, kSide, kSide, between(palette.ground, QColor(0xD9, 0xC7, 0xA8), 0.6));
    painter.setPen(Qt::NoPen);
    circle(painter, kSide / 2, kSide / 2, 290, QColor(0x14, 0x13, 0x12));
    painter.setBrush(Qt::NoBrush);
    for (double radius = 282; radius > 150; radius -= span(dice, 4, 11)) {
        painter.setPen(QPen(QColor(255, 255, 255, 20), 1.5));
        painter.drawEllipse(QPointF(kSide / 2, kSide / 2), radius, radius);
    }
    painter.setPen(Qt::NoPen);
    circle(painter, kSide / 2, kSide / 2, 140, palette.first);
    circle(painter, kSide / 2, kSide / 2, 128, palette.second);
    block(painter, kSide / 2 - 80, kSide / 2 - 62, 160, 12, palette.ground);
    block(painter, kSide / 2 - 56, kSide / 2 + 44, 112, 8, palette.ground);
    block(painter, kSide / 2 - 40, kSide / 2 + 62, 80, 8, palette.ground);
    circle(painter, kSide / 2, kSide / 2, 11, QColor(0x14, 0x13, 0x12));
}

} // namespace vv::demo
