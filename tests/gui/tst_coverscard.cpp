// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/choicebutton.h"
#include "gui/coverscard.h"
#include "gui/windowharness.h"

#include <QBuffer>
#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;

/// The settings' card of the covers.
class TstCoversCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsHeld();
    void theCapCountsAtOnce();
    void emptiesAfterAsking();
    void switchesTheBackgroundOff();

private:
    /// The covers get something to hold.
    static void fetchOne(test::WindowHarness &harness)
    {
        QSignalSpy ready(harness.covers.get(), &covers::CoverService::ready);
        harness.covers->request({u"http://127.0.0.1:1/one.jpeg"_s, 600});
        QTRY_COMPARE(ready.size(), 1);
    }
    static test::FakeTransport::Answer aPicture(const net::HttpRequest &)
    {
        QImage image(600, 600, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "JPEG");
        net::HttpReply reply;
        reply.status = 200;
        reply.body = bytes;
        reply.headers = {{"content-type", "image/jpeg"}};
        return {reply};
    }
};

void TstCoversCard::saysWhatIsHeld()
{
    test::WindowHarness harness(0, test::WindowHarness::Mode::Desktop, aPicture);
    fetchOne(harness);
    gui::CoversCard card(*harness.covers, harness.settings);
    card.show();
    auto *use = card.findChild<QLabel *>(u"coverUse"_s);
    QTRY_VERIFY(use->text().endsWith(u"1 cover(s)"_s));
    QVERIFY2(use->text().contains(u"of 2 GB"_s), qPrintable(use->text()));
}

void TstCoversCard::theCapCountsAtOnce()
{
    test::WindowHarness harness(0, test::WindowHarness::Mode::Desktop, aPicture);
    gui::CoversCard card(*harness.covers, harness.settings);
    card.show();
    auto *cap = card.findChild<gui::ChoiceButton *>(u"coverCap"_s);
    QCOMPARE(cap->choiceMenu()->actions().size(), 5);
    cap->choiceMenu()->actions().first()->trigger();
    QCOMPARE(harness.settings.coverCap(), 500 * kMegabyte);
    auto *use = card.findChild<QLabel *>(u"coverUse"_s);
    QTRY_VERIFY2(use->text().contains(u"of 500 MB"_s), qPrintable(use->text()));
}

void TstCoversCard::emptiesAfterAsking()
{
    test::WindowHarness harness(0, test::WindowHarness::Mode::Desktop, aPicture);
    fetchOne(harness);
    gui::CoversCard card(*harness.covers, harness.settings);
    card.show();
    auto *use = card.findChild<QLabel *>(u"coverUse"_s);
    auto *empty = card.findChild<QPushButton *>(u"emptyCoversButton"_s);
    QTRY_VERIFY(empty->isEnabled());
    empty->click();
    card.findChild<QPushButton *>(u"emptyCoversNoButton"_s)->click();
    empty->click();
    QVERIFY(use->text().endsWith(u"1 cover(s)"_s));
    card.findChild<QPushButton *>(u"emptyCoversYesButton"_s)->click();
    QTRY_VERIFY(use->text().endsWith(u"0 cover(s)"_s));
    QVERIFY(!empty->isEnabled());
}

void TstCoversCard::switchesTheBackgroundOff()
{
    test::WindowHarness harness(0, test::WindowHarness::Mode::Desktop, aPicture);
    gui::CoversCard card(*harness.covers, harness.settings);
    card.show();
    auto *fill = card.findChild<QCheckBox *>(u"fillCovers"_s);
    auto *text = card.findChild<QLabel *>(u"coverProgress"_s);
    QVERIFY(fill->isChecked());
    Q_EMIT harness.covers->fillProgressed({});
    fill->click();
    QVERIFY(!harness.settings.fillCovers());
    QVERIFY(text->text().contains(u"when you look"_s));
    fill->click();
    QVERIFY(harness.settings.fillCovers());
    QVERIFY(!text->text().contains(u"when you look"_s));
}

QTEST_MAIN(TstCoversCard)
#include "tst_coverscard.moc"
