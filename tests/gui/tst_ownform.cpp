// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/choicebutton.h"
#include "gui/inplacetext.h"
#include "gui/windowharness.h"
#include "models/roles.h"
#include "store/database.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace vv;
using store::OwnFacts;
using test::CollectionFixture;

/// Tags, notes, prices and loans in the window.
class TstOwnForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tagsAreTyped();
    void notesOfTwoRecordsStayApart();
    void pricesAreUnderstoodOrNot();
    void lendsAndTakesBack();
    void undoBarSaysWhatWasDone();
    void duplicatesCanBeOnPurpose();

private:
    void open(test::WindowHarness &harness)
    {
        QVERIFY(harness.open());
        select(harness, 2);
        harness.find<QWidget>("detailPane")->findChild<QPushButton *>(u"editButton"_s)->click();
        QVERIFY(inForm<gui::InPlaceText>(harness, "ownTags")->isVisible());
    }
    static void select(const test::WindowHarness &harness, int n)
    {
        auto *wall = harness.find<QAbstractItemView>("collectionView");
        const auto found
            = wall->model()->match(wall->model()->index(0, 0), models::InstanceRole,
                                   QVariant::fromValue(CollectionFixture::instance(n)), 1, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        wall->setCurrentIndex(found.constFirst());
    }
    template <class T>
    static T *inForm(const test::WindowHarness &harness, const char *name)
    {
        return harness.find<QWidget>("detailPane")->findChild<T *>(QString::fromLatin1(name));
    }
    static void type(gui::InPlaceText *text, const QString &words)
    {
        text->setFocus();
        text->selectAll();
        QTest::keyClicks(text, words);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    }
    /// As the engine does it.
    static void keep(test::WindowHarness &harness)
    {
        const auto database = store::Database::open(harness.fixture.file(), store::Database::Mode::ReadWrite);
        QVERIFY(database);
        const auto step = harness.backend.own.constLast();
        const auto before = store::LocalFacts((*database)->handle()).put(step);
        QVERIFY(before);
        Q_EMIT harness.backend.ownFactsSet(step, *before, false);
    }
    static QStringList factsShown(const test::WindowHarness &harness)
    {
        QStringList texts;
        const auto labels = harness.find<QWidget>("detailPane")->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            texts += label->text();
        return texts;
    }
};

void TstOwnForm::tagsAreTyped()
{
    test::WindowHarness harness(5);
    open(harness);
    type(inForm<gui::InPlaceText>(harness, "ownTags"), u"signed, Jazz night,signed"_s);
    OwnFacts facts;
    facts.tags = {u"Jazz night"_s, u"signed"_s};
    QCOMPARE(harness.backend.own, (QList<QList<store::OwnChange>>{{{CollectionFixture::instance(2), facts}}}));
    keep(harness);
    QCOMPARE(inForm<gui::InPlaceText>(harness, "ownTags")->toPlainText(), u"Jazz night, signed"_s);
    auto *done = inForm<QPushButton>(harness, "editDoneButton");
    done->setFocus();
    QTest::keyClick(done, Qt::Key_Space);
    QCOMPARE(harness.window->focusWidget(), inForm<QPushButton>(harness, "editButton"));
    QCOMPARE(harness.backend.own.size(), 1); // leaving saves nothing again
    QVERIFY(factsShown(harness).contains(u"Jazz night, signed"_s));
}

void TstOwnForm::notesOfTwoRecordsStayApart()
{
    test::WindowHarness harness(5);
    open(harness);
    auto *note = inForm<gui::InPlaceText>(harness, "ownNote");
    note->setFocus();
    QTest::keyClicks(note, u"mine"_s);
    select(harness, 3);
    QCOMPARE(harness.backend.own.size(), 1);
    QCOMPARE(harness.backend.own.constFirst().constFirst().copy, CollectionFixture::instance(2));
    QCOMPARE(harness.backend.own.constFirst().constFirst().facts.note, u"mine"_s);
    harness.find<QPushButton>("editButton")->click();
    QCOMPARE(inForm<gui::InPlaceText>(harness, "ownNote")->toPlainText(), QString());
}

void TstOwnForm::pricesAreUnderstoodOrNot()
{
    test::WindowHarness harness(5);
    open(harness);
    auto *price = inForm<gui::InPlaceText>(harness, "ownPrice");
    const auto *problem = inForm<QLabel>(harness, "ownPriceProblem");
    type(price, u"cheap"_s);
    QVERIFY(problem->isVisible());
    QVERIFY(harness.backend.own.isEmpty());
    type(price, u"12.50 EUR"_s);
    QVERIFY(!problem->isVisible());
    QCOMPARE(harness.backend.own.size(), 1);
    QCOMPARE(harness.backend.own.constLast().constFirst().facts.purchase,
             (store::Purchase{u"12.50"_s, u"EUR"_s, {}, {}}));
    keep(harness);
    type(inForm<gui::InPlaceText>(harness, "ownSeller"), u"Groove Corner"_s);
    keep(harness);
    type(inForm<gui::InPlaceText>(harness, "ownDay"), u"2024-05-31"_s);
    const auto bought = harness.backend.own.constLast().constFirst().facts.purchase;
    QCOMPARE(bought->seller, u"Groove Corner"_s);
    QCOMPARE(bought->bought.toLocalTime().date(), QDate(2024, 5, 31));
    QCOMPARE(bought->amount, u"12.50"_s);
    keep(harness);
    for (const char *name : {"ownPrice", "ownSeller", "ownDay"}) {
        auto *text = inForm<gui::InPlaceText>(harness, name);
        text->setFocus();
        text->selectAll();
        QTest::keyClick(text, Qt::Key_Delete);
    }
    QTest::keyClick(inForm<gui::InPlaceText>(harness, "ownDay"), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!harness.backend.own.constLast().constFirst().facts.purchase);
}

void TstOwnForm::lendsAndTakesBack()
{
    test::WindowHarness harness(5);
    open(harness);
    auto *who = inForm<QLineEdit>(harness, "lendTo");
    auto *lend = inForm<QPushButton>(harness, "lendButton");
    lend->click(); // to nobody
    QVERIFY(harness.backend.own.isEmpty());
    QTest::keyClicks(who, u"Ana"_s);
    auto *until = inForm<gui::ChoiceButton>(harness, "lendUntil");
    until->choiceMenu()->actions().at(2)->trigger();
    lend->click();
    const store::Loan loan = harness.backend.own.constLast().constFirst().facts.loans.constFirst();
    QCOMPARE(loan.borrower, u"Ana"_s);
    QCOMPARE(loan.lent.secsTo(loan.due), 14 * 24 * 3600);
    keep(harness);
    QVERIFY(!who->isVisible());
    QVERIFY(inForm<QLabel>(harness, "lentText")->text().contains(u"Ana"_s));
    inForm<QPushButton>(harness, "giveBackButton")->click();
    QVERIFY(harness.backend.own.constLast().constFirst().facts.loans.constFirst().returned.isValid());
    keep(harness);
    QVERIFY(who->isVisible());
    QVERIFY(who->text().isEmpty());
}

void TstOwnForm::undoBarSaysWhatWasDone()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    OwnFacts lent;
    lent.loans = {{u"Ana"_s, harness.clock.utc(), {}, {}}};
    const InstanceId copy = CollectionFixture::instance(1);
    Q_EMIT harness.backend.ownFactsSet({{copy, lent}}, {{copy, {}}}, false);
    const auto *text = harness.find<QLabel>("undoText");
    QCOMPARE(text->text(), u"Lent to Ana"_s);
    QVERIFY(harness.find<QPushButton>("undoButton")->isVisible());
    Q_EMIT harness.backend.ownFactsSet({{copy, {}}}, {{copy, lent}}, true);
    QCOMPARE(text->text(), u"Taken back: Lent to Ana"_s);
    QVERIFY(!harness.find<QPushButton>("undoButton")->isVisible());
}

void TstOwnForm::duplicatesCanBeOnPurpose()
{
    test::WindowHarness harness(5);
    auto copies = harness.fixture.copies(5);
    copies[3].release = copies[1].release;
    QVERIFY(harness.fixture.sync(copies));
    QVERIFY(harness.open());
    select(harness, 2);
    auto *menu = harness.find<QMenu>("recordMenu");
    QVERIFY(menu);
    Q_EMIT menu->aboutToShow();
    auto *onPurpose = menu->findChild<QAction *>(u"onPurposeAction_release"_s);
    QVERIFY(onPurpose);
    QVERIFY(!onPurpose->isChecked());
    onPurpose->trigger();
    QCOMPARE(harness.backend.purposes.size(), 1);
    QCOMPARE(harness.backend.purposes.constFirst(),
             std::tuple(store::DuplicateKind::Release, QString::number(CollectionFixture::release(2).value), true));
}

QTEST_MAIN(TstOwnForm)
#include "tst_ownform.moc"
