// SPDX-License-Identifier: GPL-3.0-or-later
#include "covers/picture.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vv::covers {

namespace {

constexpr qint64 kMostPixels = 40'000'000;
constexpr int kPhotoEdge = 1200;
constexpr int kJpegQuality = 88;
constexpr std::array kFormats{"jpeg", "jpg", "png", "gif", "webp"};

QByteArray formatOf(QBuffer &buffer)
{
    const QByteArray format = QImageReader::imageFormat(&buffer);
    return std::ranges::find(kFormats, format) == kFormats.end() ? QByteArray() : format;
}

} // namespace

bool looksLikePicture(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    return buffer.open(QIODevice::ReadOnly) && !formatOf(buffer).isEmpty();
}

Result<QImage> decodePicture(const QByteArray &bytes, int edge)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const QByteArray format = formatOf(buffer);
    if (format.isEmpty())
        return fail(Error::Kind::Malformed, u"not a picture in a known format"_s);

    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    // Asked before anything is decoded. QImageReader's own limit of 128 MiB for the result stays in force as well.
    const QSize size = reader.size();
    if (size.isEmpty())
        return fail(Error::Kind::Malformed, u"a picture without a size"_s);
    if (qint64(size.width()) * size.height() > kMostPixels)
        return fail(Error::Kind::Malformed, u"a picture of %1 x %2 pixels"_s.arg(size.width()).arg(size.height()));
    if (std::max(size.width(), size.height()) > edge)
        reader.setScaledSize(size.scaled(edge, edge, Qt::KeepAspectRatio).expandedTo({1, 1}));

    QImage image = reader.read();
    if (image.isNull())
        return fail(Error::Kind::Malformed, reader.errorString());
    image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    return image;
}

Result<QByteArray> preparePhoto(const QByteArray &bytes)
{
    auto image = decodePicture(bytes, kPhotoEdge);
    if (!image)
        return fail(image.error());
    if (image->hasAlphaChannel()) {
        QImage opaque(image->size(), QImage::Format_RGB32);
        opaque.fill(Qt::white);
        QPainter(&opaque).drawImage(0, 0, *image);
        *image = opaque;
    }
    // Copied pixel by pixel, so that no text of the file comes along.
    const QStringList keys = image->textKeys();
    for (const QString &key : keys)
        image->setText(key, {});
    const QByteArray jpeg = encodePicture(*image);
    if (jpeg.isEmpty())
        return fail(Error::Kind::Malformed, u"the photo could not be written as JPEG"_s);
    return jpeg;
}

QByteArray encodePicture(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const bool ok = image.hasAlphaChannel() ? image.save(&buffer, "PNG") : image.save(&buffer, "JPEG", kJpegQuality);
    return ok ? bytes : QByteArray();
}

} // namespace vv::covers
