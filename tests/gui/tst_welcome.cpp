// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/welcomepage.h"

#include "gui/windowharness.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace vv;

class TstWelcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newcomerIsWelcomed();
    void whoHasRecordsIsNot();
    void sampleCollection();
    void everyFailureIsSaid_data();
    void everyFailureIsSaid();
    void emptyTokenIsNotTested();
    void tokenIsHiddenUntilAskedFor();
    void pastedTokenLosesItsBlanks();
    void canBeCancelled();
    void successGoesToTheWall();
    void worksWithTheKeyboardAlone();

private:
    static void openForm(test::WindowHarness &harness)
    {
        QVERIFY(harness.open());
        auto *button = harness.find<QPushButton>("connectButton");
        QVERIFY(button && button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        auto *field = harness.find<QLineEdit>("tokenField");
        QVERIFY(field && field->isVisible());
    }
};

void TstWelcome::newcomerIsWelcomed()
{
    test::WindowHarness harness(0);
    QVERIFY(harness.open());
    QVERIFY(harness.find<QWidget>("welcomePage")->isVisible());
    QVERIFY(harness.find<QPushButton>("connectButton")->isVisible());
    QVERIFY(harness.find<QPushButton>("demoButton")->isVisible());
}

void TstWelcome::whoHasRecordsIsNot()
{
    test::WindowHarness harness(3);
    harness.backend.account = models::Backend::AccountState::None; // as with a lost token
    QVERIFY(harness.open());
    QVERIFY(!harness.window->findChild<QWidget *>(u"welcomePage"_s)); // nobody needs it
    QVERIFY(harness.find<QWidget>("collectionView")->isVisible());
    QCOMPARE(harness.find<QLabel>("syncHeading")->text(), u"Not connected"_s);
    QTest::mouseClick(harness.find<QPushButton>("syncConnectButton"), Qt::LeftButton);
    QVERIFY(harness.find<QLineEdit>("tokenField")->isVisible());
    QTest::mouseClick(harness.find<QPushButton>("connectBackButton"), Qt::LeftButton);
    QVERIFY(harness.find<QWidget>("collectionView")->isVisible());
}

void TstWelcome::sampleCollection()
{
    test::WindowHarness harness(0);
    QVERIFY(harness.open());
    QTest::mouseClick(harness.find<QPushButton>("demoButton"), Qt::LeftButton);
    QCOMPARE(harness.backend.demos, 1);
    QVERIFY(!harness.find<QWidget>("welcomePage")->isVisible());
}

void TstWelcome::everyFailureIsSaid_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("part");
    QTest::newRow("wrong token") << int(Error::Kind::NotAuthorised) << u"does not accept this token"_s;
    QTest::newRow("no network") << int(Error::Kind::Offline) << u"no connection"_s;
    QTest::newRow("slow") << int(Error::Kind::Timeout) << u"did not answer in time"_s;
    QTest::newRow("down") << int(Error::Kind::Server) << u"out of order"_s;
    QTest::newRow("blocked") << int(Error::Kind::Blocked) << u"blocks this program"_s;
    QTest::newRow("not Discogs") << int(Error::Kind::Malformed) << u"not seem to be Discogs"_s;
    QTest::newRow("nothing there") << int(Error::Kind::NotFound) << u"not seem to be Discogs"_s;
    QTest::newRow("too fast") << int(Error::Kind::RateLimited) << u"slow down"_s;
    QTest::newRow("forbidden") << int(Error::Kind::Forbidden) << u"does not let this token"_s;
    QTest::newRow("disk full") << int(Error::Kind::StorageFull) << u"no room"_s;
    QTest::newRow("another account") << int(Error::Kind::WrongUse) << u"belongs to milo"_s;
}

void TstWelcome::everyFailureIsSaid()
{
    QFETCH(int, kind);
    QFETCH(QString, part);
    test::WindowHarness harness(0);
    openForm(harness);
    QTest::keyClicks(harness.find<QLineEdit>("tokenField"), u"abcdef"_s);
    QTest::mouseClick(harness.find<QPushButton>("testTokenButton"), Qt::LeftButton);
    QCOMPARE(harness.backend.tokens, QList<QByteArray>{"abcdef"});
    QVERIFY(harness.find<QPushButton>("cancelConnectButton")->isVisible());
    QVERIFY(!harness.find<QPushButton>("testTokenButton")->isEnabled());
    Q_EMIT harness.backend.accountTested(fail(static_cast<Error::Kind>(kind), u"it belongs to milo"_s), {});
    const auto *status = harness.find<QLabel>("connectStatus");
    QVERIFY(status->isVisible());
    QVERIFY2(status->text().contains(part), qPrintable(status->text()));
    QVERIFY(harness.find<QPushButton>("testTokenButton")->isEnabled());
    QVERIFY(!harness.find<QPushButton>("cancelConnectButton")->isVisible());
    QCOMPARE(harness.find<QLineEdit>("tokenField")->text(), u"abcdef"_s); // to be mended, not typed again
}

void TstWelcome::emptyTokenIsNotTested()
{
    test::WindowHarness harness(0);
    openForm(harness);
    QTest::mouseClick(harness.find<QPushButton>("testTokenButton"), Qt::LeftButton);
    QVERIFY(harness.backend.tokens.isEmpty());
    QVERIFY(harness.find<QLabel>("connectStatus")->isVisible());
}

void TstWelcome::tokenIsHiddenUntilAskedFor()
{
    test::WindowHarness harness(0);
    openForm(harness);
    const auto *field = harness.find<QLineEdit>("tokenField");
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    harness.find<QToolButton>("showTokenButton")->click();
    QCOMPARE(field->echoMode(), QLineEdit::Normal);
    harness.find<QToolButton>("showTokenButton")->click();
    QCOMPARE(field->echoMode(), QLineEdit::Password);
}

void TstWelcome::pastedTokenLosesItsBlanks()
{
    test::WindowHarness harness(0);
    openForm(harness);
    QGuiApplication::clipboard()->setText(u"  abc\tdef \n"_s);
    harness.find<QPushButton>("pasteTokenButton")->click();
    QTest::keyClick(harness.find<QLineEdit>("tokenField"), Qt::Key_Return);
    QCOMPARE(harness.backend.tokens, QList<QByteArray>{"abcdef"});
}

void TstWelcome::canBeCancelled()
{
    test::WindowHarness harness(0);
    openForm(harness);
    QTest::keyClicks(harness.find<QLineEdit>("tokenField"), u"abcdef"_s);
    harness.find<QPushButton>("testTokenButton")->click();
    harness.find<QPushButton>("cancelConnectButton")->click();
    QCOMPARE(harness.backend.connectCancels, 1);
    QVERIFY(harness.find<QPushButton>("testTokenButton")->isEnabled());
    Q_EMIT harness.backend.accountTested(fail(Error::Kind::Cancelled, {}), {});
    QVERIFY(!harness.find<QLabel>("connectStatus")->isVisible());
}

void TstWelcome::successGoesToTheWall()
{
    test::WindowHarness harness(0);
    openForm(harness);
    QTest::keyClicks(harness.find<QLineEdit>("tokenField"), u"abcdef"_s);
    harness.find<QPushButton>("testTokenButton")->click();
    harness.backend.account = models::Backend::AccountState::Connected;
    Q_EMIT harness.backend.accountTested(u"okoye"_s, u"system key store"_s);
    Q_EMIT harness.backend.accountChanged();
    QVERIFY(harness.find<QLabel>("connectedTitle")->text().contains(u"okoye"_s));
    QVERIFY(harness.find<QLabel>("connectedText")->text().contains(u"system key store"_s));
    QVERIFY(harness.find<QLineEdit>("tokenField")->text().isEmpty()); // it does not stay in the window
    QCOMPARE(harness.backend.syncs, 1);
    harness.find<QPushButton>("connectedButton")->click();
    QVERIFY(!harness.find<QWidget>("welcomePage")->isVisible());
    QVERIFY(harness.find<QWidget>("collectionPage")->isVisible());
}

void TstWelcome::worksWithTheKeyboardAlone()
{
    test::WindowHarness harness(0);
    QVERIFY(harness.open());
    QTRY_VERIFY(harness.find<QPushButton>("connectButton")->hasFocus());
    QTest::keyClick(harness.window->focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(harness.find<QLineEdit>("tokenField")->hasFocus());
    QTest::keyClicks(harness.window->focusWidget(), u"abcdef"_s);
    QTest::keyClick(harness.window->focusWidget(), Qt::Key_Return);
    QCOMPARE(harness.backend.tokens.size(), 1);
    QTest::keyClick(harness.window.get(), Qt::Key_Escape);
    QCOMPARE(harness.backend.connectCancels, 1);
    QTest::keyClick(harness.window.get(), Qt::Key_Escape);
    QTRY_VERIFY(harness.find<QPushButton>("demoButton")->isVisible());
    QTest::keyClick(harness.window.get(), Qt::Key_Escape);
    QVERIFY(harness.window->isVisible()); // Esc never quits
}

QTEST_MAIN(TstWelcome)
#include "tst_welcome.moc"
