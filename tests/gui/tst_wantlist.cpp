// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/choicebutton.h"
#include "gui/messagepanel.h"
#include "gui/starslabel.h"
#include "gui/windowharness.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vv;
using store::Edit;
using test::CollectionFixture;

/// The page of the wantlist, driven by keys.
class TstWantlist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSearchedAndOrdered();
    void coversKeepOffTheEdge();
    void tracksAndPricesAreFetched();
    void isRated();
    void emptyLeadsToAdding();

private:
    static Want want(int n, const QString &notes = {})
    {
        Want made;
        made.release = CollectionFixture::copy(n).release;
        made.added = QDateTime::fromSecsSinceEpoch(1'600'000'000 + n, Qt::UTC);
        made.notes = notes;
        return made;
    }
};

void TstWantlist::isSearchedAndOrdered()
{
    test::WindowHarness harness(3);
    QVERIFY(harness.fixture.writer().replaceWants({want(8), want(9, u"with insert"_s), want(10)}, harness.clock.utc()));
    QVERIFY(harness.open());
    QTest::keyClick(harness.window.get(), Qt::Key_4, Qt::ControlModifier);
    auto *wall = harness.find<QAbstractItemView>("wantlistView");
    QTRY_VERIFY(wall->model()->rowCount() > 0);
    auto *line = harness.find<QLineEdit>("wantSearchField");
    QVERIFY(wall->hasFocus());
    QTest::keyClick(harness.window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(line->hasFocus());
    QTest::keyClicks(line, u"insert"_s);
    QTRY_COMPARE(wall->model()->rowCount(), 1);
    QVERIFY(harness.find<QLabel>("detailTitle")); // the pane goes along
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(wall->hasFocus());
    QTest::keyClick(harness.window.get(), Qt::Key_Escape); // first the search, then the page
    QCOMPARE(wall->model()->rowCount(), 3);
    QVERIFY(harness.find<QWidget>("wantlistPage")->isVisible());
    QTest::keyClicks(wall, u"xyzzy"_s); // typing on the wall searches
    QTRY_COMPARE(wall->model()->rowCount(), 0);
    const auto *message = harness.find<QWidget>("wantlistPage")->findChild<gui::MessagePanel *>();
    QVERIFY(message->isVisible());
    message->findChild<QPushButton *>(u"messageAction"_s)->click();
    QCOMPARE(wall->model()->rowCount(), 3);
    auto *order = harness.find<gui::ChoiceButton>("wantOrderChoice");
    const auto actions = order->choiceMenu()->actions();
    actions.at(1)->trigger(); // by artist: Dr. Omega, Hollow Pines, Lena Brandt
    QCOMPARE(wall->model()->index(0, 0).data().toString(), u"Dub Cartography"_s);
    QTest::keyClick(harness.window.get(), Qt::Key_Escape);
    QVERIFY(harness.find<QWidget>("collectionPage")->isVisible());
}

void TstWantlist::coversKeepOffTheEdge()
{
    test::WindowHarness harness(3);
    QVERIFY(harness.fixture.writer().replaceWants({want(8), want(9), want(10), want(11), want(12), want(13), want(14)},
                                                  harness.clock.utc()));
    QVERIFY(harness.open());
    QTest::keyClick(harness.window.get(), Qt::Key_4, Qt::ControlModifier);
    auto *wall = harness.find<QAbstractItemView>("wantlistView");
    QTRY_COMPARE(wall->model()->rowCount(), 7);
    const auto rightEdge = [wall] {
        int edge = 0;
        for (int row = 0; row < wall->model()->rowCount(); ++row)
            edge = std::max(edge, wall->visualRect(wall->model()->index(row, 0)).right() + 1);
        return edge;
    };
    QVERIFY(!wall->verticalScrollBar()->isVisible());
    const int left = wall->visualRect(wall->model()->index(0, 0)).left();
    QVERIFY2(wall->width() - rightEdge() >= left, qPrintable(QString::number(wall->width() - rightEdge())));
    harness.window->resize(1280, 400); // where a scroll bar takes a part of the margin
    QTRY_VERIFY(wall->verticalScrollBar()->isVisible());
    QVERIFY(wall->width() - rightEdge() >= left);
}

/// In the pane and on the page of a want, as of a record that is owned.
void TstWantlist::tracksAndPricesAreFetched()
{
    test::WindowHarness harness(3);
    QVERIFY(harness.fixture.writer().replaceWants({want(8), want(9)}, harness.clock.utc()));
    QVERIFY(harness.fixture.writer().saveValue(u"€1,000.00"_s, harness.clock.utc().addDays(-9)));
    QVERIFY(harness.open());
    QTest::keyClick(harness.window.get(), Qt::Key_4, Qt::ControlModifier);
    auto *wall = harness.find<QAbstractItemView>("wantlistView");
    QTRY_VERIFY(wall->model()->rowCount() > 0);
    wall->setCurrentIndex(wall->model()->index(0, 0));
    const auto isAsked = [&](int n) { return harness.backend.fetched.contains(CollectionFixture::release(n)); };
    QTRY_VERIFY(isAsked(8) || isAsked(9));
    const int n = isAsked(8) ? 8 : 9;
    ReleaseDetail detail = CollectionFixture::detail(n);
    detail.forSale = 3;
    detail.lowestPrice = 7.25;
    QVERIFY(harness.fixture.writer().saveDetail(detail, harness.clock.utc()));
    Q_EMIT harness.backend.detailReady(CollectionFixture::release(n));
    const auto says = [&](const char *page, const QString &text) {
        const auto labels = harness.find<QWidget>(page)->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    };
    QVERIFY(says("detailPane", u"La sal y la luna"_s));
    QTest::keyClick(wall, Qt::Key_Return);
    QVERIFY(harness.find<QWidget>("albumPage")->isVisible());
    QVERIFY(says("albumPage", u"La sal y la luna"_s));
    QVERIFY(says("albumPage", u"3, from €7.25"_s));
    // What is said of one is not said of the next.
    QTest::keyClick(harness.window.get(), Qt::Key_Escape);
    QVERIFY(wall->isVisible());
    wall->setCurrentIndex(wall->model()->index(1, 0));
    QTRY_VERIFY(!says("detailPane", u"La sal y la luna"_s));
    Q_EMIT harness.backend.detailFailed(CollectionFixture::release(n == 8 ? 9 : 8), Error{Error::Kind::Offline, {}});
    QVERIFY(harness.find<QWidget>("detailPane")->findChild<QWidget *>(u"detailProblem"_s)->isVisible());
}

void TstWantlist::isRated()
{
    test::WindowHarness harness(3);
    QVERIFY(harness.fixture.writer().replaceWants({want(8)}, harness.clock.utc()));
    QVERIFY(harness.open());
    QTest::keyClick(harness.window.get(), Qt::Key_4, Qt::ControlModifier);
    auto *wall = harness.find<QAbstractItemView>("wantlistView");
    QTRY_VERIFY(wall->model()->rowCount() > 0);
    wall->setCurrentIndex(wall->model()->index(0, 0));
    QTest::keyClick(harness.window.get(), Qt::Key_4, Qt::AltModifier);
    QCOMPARE(harness.backend.edits.constLast(), QList{Edit::rateWant(CollectionFixture::release(8), 4)});
}

void TstWantlist::emptyLeadsToAdding()
{
    test::WindowHarness harness(3);
    QVERIFY(harness.open());
    QTest::keyClick(harness.window.get(), Qt::Key_4, Qt::ControlModifier);
    const auto *message = harness.find<QWidget>("wantlistPage")->findChild<gui::MessagePanel *>();
    QVERIFY(message->isVisible());
    message->findChild<QPushButton *>(u"messageAction"_s)->click();
    QVERIFY(harness.find<QWidget>("addPage")->isVisible());
}

QTEST_MAIN(TstWantlist)
#include "tst_wantlist.moc"
