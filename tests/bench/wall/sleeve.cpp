// SPDX-License-Identifier: GPL-3.0-or-later
#include "wall/sleeve.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>

namespace vv::bench {

QByteArray sleeve(int shapes)
{
    QImage image(600, 600, QImage::Format_RGB32);
    image.fill(QColor(40, 44, 60));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QRandomGenerator dice(1);
    const auto any = [&](int below) { return static_cast<int>(dice.bounded(quint32(below))); };
    for (int i = 0; i < shapes; ++i) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(any(256), any(256), any(256), 90));
        painter.drawEllipse(QPoint(any(600), any(600)), 2 + any(20), 2 + any(20));
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 90);
    return bytes;
}

} // namespace vv::bench
