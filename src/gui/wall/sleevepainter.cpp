// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wall/sleevepainter.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr double kLeastForWords = 50; ///< the title is then five pixels high

/// Ground, two inks for the motif and one for the words, chosen to print well together; words have at least 4.5:1.
struct Inks {
    QRgb ground;
    QRgb first;
    QRgb second;
    QRgb words;
};

constexpr std::array kInks{
    Inks{0xff1f3a4d, 0xffe2b04a, 0xffc8553d, 0xfff6efe0}, Inks{0xff4a1f2e, 0xffe88d67, 0xfff3d9b1, 0xfffbf1e4},
    Inks{0xff20403a, 0xff8fc0a9, 0xffe8c468, 0xfff3f2e4}, Inks{0xff2b2350, 0xffb497e7, 0xfff2a65a, 0xfff5f0fb},
    Inks{0xffe9dcc3, 0xffc2452d, 0xff2f5d62, 0xff2a211a}, Inks{0xff3a2a1d, 0xffd98e4a, 0xff7fa99b, 0xfff7ecdc},
    Inks{0xff12353b, 0xfff07c5b, 0xfff5d491, 0xfff2f5ee}, Inks{0xffd9e2dc, 0xff3c6e71, 0xffd95d39, 0xff17272b},
    Inks{0xff2d2f36, 0xffdfe06a, 0xff6fb7c8, 0xfff3f3ee}, Inks{0xff5a2a1a, 0xfff2c14e, 0xffe4572e, 0xfffff3df},
    Inks{0xfff0d9b5, 0xff8a3b5c, 0xffe08e45, 0xff33202b}, Inks{0xff233329, 0xffc9a227, 0xff94b49f, 0xfff1f3e6},
};

/// The same on every machine and in every run, which qHash() is not.
class Dice
{
public:
    explicit Dice(const QString &text)
    {
        for (const QChar letter : text) {
            m_state ^= letter.unicode();
            m_state *= 1099511628211ULL;
        }
    }
    int roll(int sides)
    {
        // One step of splitmix64; similar texts must not give similar sleeves.
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
        mixed ^= mixed >> 31;
        return static_cast<int>(mixed % static_cast<quint64>(sides));
    }
    double between(double low, double high) { return low + (high - low) * roll(1000) / 999.0; }

private:
    quint64 m_state = 14695981039346656037ULL;
};

// The motifs draw on a square of side 1 and leave the lower third quieter, where the title stands.

void rings(QPainter &painter, const Inks &inks, Dice &dice)
{
    const QPointF centre(dice.between(0.35, 0.75), dice.between(0.22, 0.42));
    double radius = dice.between(0.42, 0.52);
    QPointF at = centre;
    for (int i = 0; radius > 0.05; ++i) {
        painter.setBrush(QColor::fromRgba(i % 2 == 0 ? inks.first : inks.second));
        painter.drawEllipse(at, radius, radius);
        radius *= dice.between(0.62, 0.76);
        at += QPointF(radius * dice.between(-0.12, 0.12), radius * 0.08);
    }
}

void bars(QPainter &painter, const Inks &inks, Dice &dice)
{
    const int count = 7 + dice.roll(4);
    const double step = 1.0 / count;
    for (int i = 0; i < count; ++i) {
        painter.setBrush(QColor::fromRgba(dice.roll(3) == 0 ? inks.second : inks.first));
        painter.drawRect(QRectF(i * step + step * 0.18, 0, step * 0.64, dice.between(0.15, 0.66)));
    }
}

void hills(QPainter &painter, const Inks &inks, Dice &dice)
{
    painter.setBrush(QColor::fromRgba(inks.second));
    painter.drawEllipse(QPointF(dice.between(0.25, 0.75), dice.between(0.2, 0.3)), 0.13, 0.13);
    painter.setBrush(QColor::fromRgba(inks.first));
    const double phase = dice.between(0, 2 * std::numbers::pi);
    const double height = dice.between(0.06, 0.11);
    for (int layer = 0; layer < 2; ++layer) {
        const double base = 0.5 + layer * 0.12;
        QPainterPath path(QPointF(0, 0.68 + layer * 0.02));
        for (int i = 0; i <= 24; ++i)
            path.lineTo(i / 24.0, base - height * std::sin(phase + layer * 1.9 + i / 24.0 * 2 * std::numbers::pi));
        path.lineTo(1, 0.68 + layer * 0.02);
        path.closeSubpath();
        painter.setOpacity(layer == 0 ? 0.55 : 1.0);
        painter.drawPath(path);
    }
    painter.setOpacity(1);
}

void rays(QPainter &painter, const Inks &inks, Dice &dice)
{
    const QPointF from(dice.between(-0.1, 1.1), -0.05);
    const int count = 6 + dice.roll(4);
    for (int i = 0; i < count; ++i) {
        const double at = -0.3 + 1.6 * (i + dice.between(0.1, 0.4)) / count;
        const double width = dice.between(0.025, 0.06);
        painter.setBrush(QColor::fromRgba(i % 3 == 1 ? inks.second : inks.first));
        painter.drawPolygon(QPolygonF({from, QPointF(at, 0.66), QPointF(at + width, 0.66)}));
    }
}

void tiles(QPainter &painter, const Inks &inks, Dice &dice)
{
    constexpr int kAcross = 5;
    constexpr int kDown = 3;
    for (int i = 0; i < kAcross * kDown; ++i) {
        const QRectF cell(0.09 + i % kAcross * 0.17, 0.09 + i / kAcross * 0.18, 0.135, 0.135);
        painter.setBrush(QColor::fromRgba(dice.roll(2) == 0 ? inks.first : inks.second));
        if (const int shape = dice.roll(5); shape < 2)
            painter.drawEllipse(cell);
        else if (shape < 4)
            painter.drawRect(cell);
        else
            painter.drawPie(cell.adjusted(0, 0, cell.width(), cell.height()), 90 * 16, 90 * 16);
    }
}

QFont wordsFont(const QPainter &painter, double pixels, QFont::Weight weight)
{
    QFont font = painter.font();
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels))));
    font.setWeight(weight);
    return font;
}

/// `text` broken into at most `most` lines of `width`; the last one is elided.
QStringList brokenUp(const QString &text, const QFont &font, double width, int most)
{
    QTextLayout layout(text, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == most - 1) {
            lines.append(QFontMetricsF(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

/// Where words could not be read, two strokes in their place and colour.
void paintStrokes(QPainter &painter, const QRectF &square, const Inks &inks)
{
    const QRectF ground(square.left(), square.top() + square.height() * 0.7, square.width(), square.height() * 0.3);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(ground, QColor::fromRgba(inks.ground));
    QColor words = QColor::fromRgba(inks.words);
    const auto stroke = [&](double across, double down, int alpha) {
        words.setAlpha(alpha);
        painter.fillRect(QRectF(square.left() + square.width() * 0.09, ground.top() + ground.height() * down,
                                square.width() * across, std::max(1.0, square.height() * 0.045)),
                         words);
    };
    stroke(0.62, 0.25, 220);
    stroke(0.4, 0.58, 150);
}

/// The first roll of a record's dice.
const Inks &inksBy(Dice &dice)
{
    return kInks[static_cast<size_t>(dice.roll(static_cast<int>(kInks.size())))];
}

} // namespace

SleeveColours SleevePainter::colours(const QString &artist, const QString &title)
{
    Dice dice(artist + u'\n' + title);
    const Inks &inks = inksBy(dice);
    return {QColor::fromRgba(inks.ground), QColor::fromRgba(inks.words), QColor::fromRgba(inks.first)};
}

void SleevePainter::paint(QPainter &painter, const QRectF &square, const QString &artist, const QString &title)
{
    Dice dice(artist + u'\n' + title);
    const Inks &inks = inksBy(dice);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(square, Qt::IntersectClip);
    painter.fillRect(square, QColor::fromRgba(inks.ground));
    painter.setPen(Qt::NoPen);
    painter.save();
    painter.translate(square.topLeft());
    painter.scale(square.width(), square.height());
    using Motif = void (*)(QPainter &, const Inks &, Dice &);
    constexpr std::array<Motif, 5> kMotifs{rings, bars, hills, rays, tiles};
    kMotifs[static_cast<size_t>(dice.roll(static_cast<int>(kMotifs.size())))](painter, inks, dice);
    painter.restore();

    if (square.height() < kLeastForWords) {
        paintStrokes(painter, square, inks);
        painter.restore();
        return;
    }
    const double margin = square.width() * 0.07;
    const QFont titleFont = wordsFont(painter, square.height() * 0.098, QFont::Bold);
    const QFont artistFont = wordsFont(painter, square.height() * 0.072, QFont::Normal);
    const double width = square.width() - 2 * margin;
    const double titleStep = QFontMetricsF(titleFont).height() * 0.94;
    const double artistStep = QFontMetricsF(artistFont).height();
    const QStringList titleLines = brokenUp(title, titleFont, width, 2);
    const QStringList artistLines = artist.isEmpty() ? QStringList() : brokenUp(artist, artistFont, width, 1);
    const double bottom = square.bottom() - square.height() * 0.055;
    double top = bottom - titleStep * static_cast<double>(titleLines.size())
        - artistStep * static_cast<double>(artistLines.size());

    // The words stand on ground of their own, so that no motif can come between them and the eye.
    QRectF ground = square;
    ground.setTop(std::min(square.top() + square.height() * 0.66, top - square.height() * 0.03));
    painter.fillRect(ground, QColor::fromRgba(inks.ground));
    painter.setPen(QColor::fromRgba(inks.words));
    const auto write = [&](const QStringList &lines, const QFont &font, double step) {
        painter.setFont(font);
        for (const QString &line : lines) {
            painter.drawText(QRectF(square.left() + margin, top, width, step),
                             Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, line);
            top += step;
        }
    };
    write(titleLines, titleFont, titleStep);
    write(artistLines, artistFont, artistStep);
    painter.restore();
}

} // namespace vv::gui
