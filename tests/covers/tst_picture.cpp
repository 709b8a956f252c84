// SPDX-License-Identifier: GPL-3.0-or-later
#include "covers/picture.h"

#include <QBuffer>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::covers;

namespace {

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QImage filled(int width, int height, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(width, height, format);
    image.fill(QColor(200, 80, 40, format == QImage::Format_ARGB32 ? 128 : 255));
    return image;
}

/// A small PNG that says it is as large as it likes.
QByteArray bomb(quint32 width, quint32 height)
{
    QByteArray png = encoded(filled(4, 4), "PNG");
    qToBigEndian(width, png.data() + 16);
    qToBigEndian(height, png.data() + 20);
    // libpng refuses a header with a wrong checksum before it looks at the size.
    quint32 crc = 0xffffffff;
    for (int i = 12; i < 29; ++i) {
        crc ^= static_cast<quint8>(png[i]);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    qToBigEndian(~crc, png.data() + 29);
    return png;
}

} // namespace

class TstPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scalesDownKeepingTheShape_data();
    void scalesDownKeepingTheShape();
    void transparencySurvives();
    void refuses_data();
    void refuses();
    void looksAtBytesNotNames();
    void photosAreTurnedAndWithoutNotes();
    void photosHaveABound();
};

void TstPicture::scalesDownKeepingTheShape_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("edge");
    QTest::addColumn<QSize>("result");
    QTest::newRow("square") << QSize(600, 600) << 150 << QSize(150, 150);
    QTest::newRow("wide") << QSize(600, 300) << 150 << QSize(150, 75);
    QTest::newRow("tall") << QSize(300, 600) << 300 << QSize(150, 300);
    QTest::newRow("small stays small") << QSize(120, 90) << 300 << QSize(120, 90);
    QTest::newRow("a line") << QSize(900, 1) << 150 << QSize(150, 1);
}

void TstPicture::scalesDownKeepingTheShape()
{
    QFETCH(QSize, size);
    QFETCH(int, edge);
    QFETCH(QSize, result);
    for (const char *format : {"JPEG", "PNG"}) {
        const auto image = decodePicture(encoded(filled(size.width(), size.height()), format), edge);
        QVERIFY2(image.has_value(), format);
        QCOMPARE(image->size(), result);
        QCOMPARE(image->format(), QImage::Format_RGB32);
        const auto again = decodePicture(encodePicture(*image), edge);
        QVERIFY(again.has_value());
        QCOMPARE(again->size(), result);
    }
}

void TstPicture::transparencySurvives()
{
    const auto image = decodePicture(encoded(filled(200, 200, QImage::Format_ARGB32), "PNG"), 150);
    QVERIFY(image.has_value());
    QCOMPARE(image->format(), QImage::Format_ARGB32_Premultiplied);
    const auto again = decodePicture(encodePicture(*image), 150);
    QVERIFY(again.has_value());
    QVERIFY(qAbs(again->pixelColor(75, 75).alpha() - 128) <= 2);
}

void TstPicture::refuses_data()
{
    const QByteArray jpeg = encoded(filled(300, 300), "JPEG");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a web page") << "<!DOCTYPE html><html><body>Just a moment</body></html>"_ba;
    QTest::newRow("SVG") << R"(<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>)"_ba;
    QTest::newRow("PPM") << encoded(filled(10, 10), "PPM");
    QTest::newRow("cut in the header") << jpeg.left(40);
    QTest::newRow("a bomb of 60000 x 60000") << bomb(60000, 60000);
    QTest::newRow("41 megapixels") << bomb(41000, 1000);
    QTest::newRow("negative size") << bomb(0xffffffff, 0xffffffff);
}

void TstPicture::refuses()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    const auto image = decodePicture(bytes, 150);
    QVERIFY(!image.has_value());
    QCOMPARE(image.error().kind, Error::Kind::Malformed);
    QVERIFY(timer.elapsed() < 500);
}

void TstPicture::photosAreTurnedAndWithoutNotes()
{
    QImage image(400, 200, QImage::Format_RGB32);
    image.fill(Qt::blue);
    for (int y = 0; y < 200; ++y) {
        for (int x = 0; x < 200; ++x)
            image.setPixel(x, y, qRgb(255, 0, 0)); // the left half
    }
    QByteArray bytes = encoded(image, "JPEG");
    // As a camera held upright writes it: EXIF orientation 6, and a note of its maker.
    QByteArray exif = QByteArray::fromHex("4578696600004d4d002a00000008" // Exif, big endian
                                          "0002"                         // two entries
                                          "010f00020000000400000000"     // maker, replaced below
                                          "011200030000000100060000"     // orientation 6
                                          "00000000");
    exif.replace(exif.indexOf(QByteArray::fromHex("010f000200000004")) + 8, 4, "Cam\0", 4);
    const auto length = static_cast<quint16>(exif.size() + 2);
    const QByteArray segment = QByteArray::fromHex("ffe1") + char(length >> 8) + char(length & 0xff) + exif;
    bytes.insert(2, segment);
    QVERIFY(bytes.contains("Cam"));

    const auto photo = preparePhoto(bytes);
    QVERIFY(photo);
    QVERIFY(!photo->contains("Cam"));
    QVERIFY(!photo->contains("Exif"));
    QVERIFY(photo->startsWith("\xff\xd8"));
    const QImage upright = QImage::fromData(*photo);
    QCOMPARE(upright.size(), QSize(200, 400));
    QVERIFY(upright.pixelColor(100, 50).red() > 200); // what was left is on top
    QVERIFY(upright.pixelColor(100, 350).blue() > 200);
}

void TstPicture::photosHaveABound()
{
    QImage large(1500, 750, QImage::Format_ARGB32);
    large.fill(Qt::transparent);
    const auto photo = preparePhoto(encoded(large, "PNG"));
    QVERIFY(photo);
    const QImage kept = QImage::fromData(*photo);
    QCOMPARE(kept.size(), QSize(1200, 600));
    QVERIFY(kept.pixelColor(10, 10).lightness() > 240); // not black
    QVERIFY(!preparePhoto("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
    QVERIFY(!preparePhoto({}));
}

void TstPicture::looksAtBytesNotNames()
{
    QVERIFY(looksLikePicture(encoded(filled(10, 10), "JPEG")));
    QVERIFY(looksLikePicture(encoded(filled(10, 10), "PNG")));
    QVERIFY(!looksLikePicture("{\"message\":\"no\"}"_ba));
    QVERIFY(!looksLikePicture({}));
}

QTEST_GUILESS_MAIN(TstPicture)
#include "tst_picture.moc"
