// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/elidedtexts.h"

#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QStyle>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;

namespace {

constexpr QSize kPicture(220, 30);

QFont fontOf(int pixels)
{
    QFont font;
    font.setPixelSize(pixels);
    return font;
}

/// Without the white above and below: other fonts that a text needs make its line higher, and Qt then moves it.
QImage withoutMargins(const QImage &image)
{
    const auto isWhite = [&](int y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != qRgb(255, 255, 255))
                return false;
        }
        return true;
    };
    int top = 0;
    int bottom = image.height() - 1;
    while (top < bottom && isWhite(top))
        ++top;
    while (bottom > top && isWhite(bottom))
        --bottom;
    return image.copy(0, top, image.width(), bottom - top + 1);
}

template <class Draw>
QImage drawn(Draw draw)
{
    QImage image(kPicture, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::black);
    draw(painter);
    return image;
}

} // namespace

/// Looks as elidedText() and drawText() do together.
class TstElidedTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAsDrawnByQt_data();
    void looksAsDrawnByQt();
    void standsOnOneBaseLine();
    void followsTheFont();
    void drawsNothingWithoutRoom();
};

void TstElidedTexts::looksAsDrawnByQt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<bool>("atEnd");
    const QList<std::pair<const char *, QString>> texts{
        {"short", u"Blue Transit"_s},
        {"long", u"A rather long title with the featured guests and the place of the recording"_s},
        {"figure", u"12.50 €"_s},
        {"grade", u"VG+"_s},
        {"inches", u"7\", 45 RPM"_s},
        {"two lines", u"One\nline after another"_s},
        {"Hebrew", u"שלום עולם"_s},
        {"long Hebrew", u"שלום עולם שלום עולם שלום עולם שלום עולם שלום עולם"_s},
        {"Japanese", u"青い列車"_s},
        {"mixed", u"Live – שלום (1961)"_s},
        {"accents", u"Sigur Rós – Ágætis byrjun, Ł ø ß"_s},
        {"ampersand", u"Drums & Bass"_s},
        {"spaces", u"  two in front and behind  "_s},
    };
    for (const auto &[name, text] : texts) {
        for (const int width : {190, 90, 12}) {
            for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                for (const bool atEnd : {false, true})
                    QTest::addRow("%s, %d, %s%s", name, width, direction == Qt::LeftToRight ? "ltr" : "rtl",
                                  atEnd ? ", at the end" : "")
                        << text << width << direction << atEnd;
            }
        }
    }
}

void TstElidedTexts::looksAsDrawnByQt()
{
    QFETCH(const QString, text);
    QFETCH(const int, width);
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const bool, atEnd);
    const QFont font = fontOf(14);
    const QRect place(5, 3, width, 21);
    const QImage byQt = drawn([&](QPainter &painter) {
        painter.setFont(font);
        painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        const auto side = QStyle::visualAlignment(direction, atEnd ? Qt::AlignRight : Qt::AlignLeft);
        painter.drawText(place, static_cast<int>(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, width));
    });
    gui::ElidedTexts texts(10);
    texts.setFont(font);
    for (int time = 0; time < 2; ++time) {
        const QImage ours = drawn([&](QPainter &painter) { texts.draw(painter, place, text, direction, atEnd); });
        QCOMPARE(withoutMargins(ours), withoutMargins(byQt));
    }
}

void TstElidedTexts::standsOnOneBaseLine()
{
    gui::ElidedTexts texts(10);
    texts.setFont(fontOf(14));
    const auto begins = [&](const QString &text) {
        return drawn([&](QPainter &painter) {
                   texts.draw(painter, {5, 3, 200, 21}, text, Qt::LeftToRight);
               })
            .copy(0, 0, 14, kPicture.height());
    };
    const QImage latin = begins(u"H"_s);
    QVERIFY(latin != begins({}));
    QCOMPARE(begins(u"H 青い列車"_s), latin);
    QCOMPARE(begins(u"H שלום"_s), latin);
}

void TstElidedTexts::followsTheFont()
{
    gui::ElidedTexts texts(10);
    const QRect place(5, 3, 200, 21);
    const auto picture = [&](int pixels) {
        texts.setFont(fontOf(pixels));
        return drawn([&](QPainter &painter) { texts.draw(painter, place, u"Blue Transit"_s, Qt::LeftToRight); });
    };
    const QImage small = picture(10);
    QVERIFY(picture(16) != small);
    QCOMPARE(picture(10), small);
}

void TstElidedTexts::drawsNothingWithoutRoom()
{
    gui::ElidedTexts texts(10);
    texts.setFont(fontOf(14));
    const QImage nothing = drawn([](QPainter &) {});
    QCOMPARE(drawn([&](QPainter &painter) {
                 texts.draw(painter, {5, 3, 0, 21}, u"Blue"_s, Qt::LeftToRight);
             }),
             nothing);
    QCOMPARE(drawn([&](QPainter &painter) {
                 texts.draw(painter, {5, 3, -4, 21}, u"Blue"_s, Qt::LeftToRight);
             }),
             nothing);
    QVERIFY(drawn([&](QPainter &painter) {
                texts.draw(painter, {5, 3, 90, 21}, u"Blue"_s, Qt::LeftToRight);
            })
            != nothing);
}

QTEST_MAIN(TstElidedTexts)
#include "tst_elidedtexts.moc"
