// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/coverart.h"

#include "demo/coverpatterns.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QImageWriter>
#include <QPainter>

namespace vv::demo {

namespace {

constexpr int kCacheKiB = 48 * 1024;
constexpr int kMargin = 36;
constexpr int kLargestText = 34;
constexpr int kSmallestText = 22;

void drawTitle(QPainter &painter, const QString &title)
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
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(QPointF(kMargin, kCoverSide - 40), QFontMetricsF(font).elidedText(text, Qt::ElideRight, room));
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
        drawTitle(painter, release.title);
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
