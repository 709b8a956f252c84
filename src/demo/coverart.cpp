// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/coverart.h"

#include "demo/coverpatterns.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>
#include <cstdlib>

namespace vv::demo {

namespace {

constexpr int kCacheKiB = 48 * 1024;
constexpr int kMargin = 36;
constexpr int kLargestText = 34;
constexpr int kSmallestText = 22;
constexpr double kMostUnrest = 0.18;

/// How much of `area` shows something else than the ground: text needs rest around it.
double unrest(const QImage &image, const QRect &area, const QColor &ground)
{
    int other = 0;
    int all = 0;
    for (int y = area.top(); y <= area.bottom(); y += 2) {
        for (int x = area.left(); x <= area.right(); x += 2) {
            if (!image.valid(x, y))
                continue;
            const QColor pixel = image.pixelColor(x, y);
            other += std::abs(pixel.lightness() - ground.lightness()) > 40;
            ++all;
        }
    }
    return all == 0 ? 0 : static_cast<double>(other) / all;
}

bool canWrite(const QFontMetricsF &metrics, const QString &text)
{
    const QList<uint> letters = text.toUcs4();
    return std::ranges::all_of(letters, [&](uint letter) { return metrics.inFontUcs4(letter); });
}

void drawTitle(QPainter &painter, const QImage &image, const QColor &ground, const QString &title)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return;
    QFont font;
    font.setBold(true);
    font.setLetterSpacing(QFont::PercentageSpacing, 102);
    const QString text = title.simplified().toUpper();
    constexpr double room = kCoverSide - 2 * kMargin;
    int size = kLargestText;
    font.setPixelSize(size);
    while (size > kSmallestText && QFontMetricsF(font).horizontalAdvance(text) > room)
        font.setPixelSize(--size);
    const QFontMetricsF metrics(font);
    // A row of boxes is worse than no title.
    if (!canWrite(metrics, text))
        return;
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
    constexpr double baseline = kCoverSide - 40;
    const QRectF plate(kMargin - 14, baseline - metrics.capHeight() - 14, metrics.horizontalAdvance(shown) + 28,
                       metrics.capHeight() + 28);
    const double scale = image.width() / kCoverSide;
    const QRect area = QRectF(plate.topLeft() * scale, plate.size() * scale).toRect();
    if (unrest(image, area, ground) > kMostUnrest)
        painter.fillRect(plate, ground);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(QPointF(kMargin, baseline), shown);
}

} // namespace

CoverArt::CoverArt()
    : m_encoded(kCacheKiB)
{}

QImage CoverArt::draw(const ServedRelease &served, int number, int edge)
{
    const Release &release = served.release;
    // A reissue keeps the cover; its id alone would give it another one.
    const qint64 seed = release.master.isValid() ? release.master.value : release.id.value;
    Dice dice(static_cast<quint64>(seed));
    const Palette palette = pickPalette(dice);

    QImage image(edge, edge, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setWindow(0, 0, static_cast<int>(kCoverSide), static_cast<int>(kCoverSide));
    painter.setViewport(0, 0, edge, edge);
    painter.setPen(Qt::NoPen);
    if (number == 0) {
        drawPattern(painter, palette, dice, release.title);
        drawTitle(painter, image, palette.ground, release.title);
    } else if (number == 1) {
        drawBack(painter, palette, dice);
    } else {
        drawLabel(painter, palette, dice);
    }
    return image;
}

QByteArray CoverArt::jpeg(const ServedRelease &served, int number, int edge)
{
    const Key key{served.release.id.value, number, edge};
    if (const QByteArray *known = m_encoded.object(key))
        return *known;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(edge < 600 ? 75 : 90);
    writer.write(draw(served, number, edge));
    m_encoded.insert(key, new QByteArray(bytes), 1 + static_cast<int>(bytes.size() / 1024));
    return bytes;
}

} // namespace vv::demo
