// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/icons.h"
#include "gui/metrics.h"
#include "gui/onscreenkeyboard.h"
#include "gui/theme.h"
#include "gui/widgets.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace vv;
using gui::Theme;

/// What a program that is read from right to left turns round, and what it does not.
class TstMirrored : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void wordsBeginWhereLinesDo_data();
    void wordsBeginWhereLinesDo();
    void arrowsAreTurned_data();
    void arrowsAreTurned();
    void signsStayWithTheirWords();
    void keyboardsAreNot();
};

void TstMirrored::wordsBeginWhereLinesDo_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<Qt::Alignment>("alignment");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("Latin") << u"Blue Transit"_s << Qt::Alignment(Qt::AlignLeft) << true;
    QTest::newRow("Arabic") << u"\u0645\u0648\u0633\u064a\u0642\u0649"_s << Qt::Alignment(Qt::AlignLeft) << true;
    QTest::newRow("Latin, at the end") << u"Blue Transit"_s << Qt::Alignment(Qt::AlignRight) << false;
}

/// Whatever language they are in: the next record's may be in another.
void TstMirrored::wordsBeginWhereLinesDo()
{
    QFETCH(QString, words);
    QFETCH(Qt::Alignment, alignment);
    QFETCH(bool, isRight);
    const Theme theme(gui::Metrics(), ThemeChoice::Dark);
    const std::unique_ptr<QLabel> label(gui::makeLabel(u"small"_s, words));
    label->setAlignment(alignment | Qt::AlignTop);
    label->resize(400, 30);
    const QImage image = label->grab().toImage();
    int first = image.width();
    int last = 0;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (Theme::contrast(image.pixelColor(x, y), theme.colours().background) < 3)
                continue;
            first = std::min(first, x);
            last = x;
        }
    }
    QVERIFY(first < last);
    QVERIFY(isRight ? last > 390 : first < 10);
}

void TstMirrored::arrowsAreTurned_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isTurned");
    QTest::newRow("back") << u"back"_s << true;
    QTest::newRow("forward") << u"forward"_s << true;
    QTest::newRow("play") << u"play"_s << false; // as on every machine
}

void TstMirrored::arrowsAreTurned()
{
    QFETCH(QString, name);
    QFETCH(bool, isTurned);
    const Theme theme(gui::Metrics(), ThemeChoice::Dark);
    const auto drawn = [&name] { return gui::icon(name).pixmap(24, 24).toImage(); };
    const QImage here = drawn();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    const QImage usual = drawn();
    QCOMPARE(here != usual, isTurned);
}

/// The dots at the end of an English text are at its end, whatever the direction of the window.
void TstMirrored::signsStayWithTheirWords()
{
    const Theme theme(gui::Metrics(), ThemeChoice::Dark);
    QPushButton button(u"Add a record..."_s);
    button.resize(200, 36);
    const QImage image = button.grab().toImage();
    int last = 0;
    int highest = 0; // that is drawn in the last column but few
    for (int x = 8; x < image.width() - 8; ++x) {
        for (int y = image.height() - 8; y >= 8; --y) {
            if (Theme::contrast(image.pixelColor(x, y), theme.colours().raised) < 4)
                continue;
            last = x;
            highest = y;
        }
    }
    QVERIFY(last > image.width() / 2);
    QVERIFY2(highest > image.height() / 2, qPrintable(QString::number(highest)));
}

void TstMirrored::keyboardsAreNot()
{
    const gui::Metrics metrics = gui::Metrics::forFinger(QApplication::font(), QGuiApplication::primaryScreen(), 1);
    const Theme theme(metrics, ThemeChoice::Dark);
    gui::OnScreenKeyboard keyboard(metrics);
    keyboard.resize(800, keyboard.sizeHint().height());
    keyboard.show();
    const auto *q = keyboard.findChild<QPushButton *>(u"key_q"_s);
    const auto *p = keyboard.findChild<QPushButton *>(u"key_p"_s);
    QVERIFY(q && p);
    QVERIFY(q->x() < p->x());
}

QTEST_MAIN(TstMirrored)
#include "tst_mirrored.moc"
