// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowharness.h"

#include "gui/filters/filterchip.h"
#include "gui/filters/filtertext.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::gui;
using namespace vv::test;
using store::Subject;

class TstFilterBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chipsSayWhatIsAskedFor_data();
    void chipsSayWhatIsAskedFor();
    void chipsFollowTheLine();
    void aChipIsTakenOutByKeys();
    void aChipIsTakenOutByItsCross();
    void aChipIsChanged();
    void bracketsAreChangedInTheLine();
    void theBuilderWritesTheQuery();
    void theBuilderOffersWhatThereIs();
    void theBuilderRefusesNonsense();
    void escapeLeavesTheBuilder();
    void tabReachesEverything();
    void usualOnesAreOfferedInAnEmptyLine();

private:
    static QStringList chips(const WindowHarness &harness)
    {
        QStringList texts;
        const auto found = harness.find<QWidget>("filterBar")->findChildren<FilterChip *>();
        for (const FilterChip *chip : found) {
            if (chip->isVisible())
                texts.append(chip->text());
        }
        return texts;
    }
    static FilterChip *chip(const WindowHarness &harness, int which)
    {
        return harness.find<QWidget>("filterBar")->findChildren<FilterChip *>().value(which);
    }
    static QLineEdit *search(const WindowHarness &harness) { return harness.find<QLineEdit>("searchField"); }
    static void type(const WindowHarness &harness, const QString &query)
    {
        search(harness)->setFocus();
        search(harness)->selectAll();
        QTest::keyClicks(search(harness), query);
        QTest::keyClick(search(harness), Qt::Key_Return); // at once, and out of the line
    }
    static void choose(const WindowHarness &harness, const char *box, int value)
    {
        auto *found = harness.find<QComboBox>(box);
        found->setCurrentIndex(found->findData(value));
        QCOMPARE(found->currentData().toInt(), value);
    }
};

void TstFilterBar::chipsSayWhatIsAskedFor_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("chip");
    const auto row
        = [](const QString &query, const QString &chip) { QTest::newRow(qPrintable(query)) << query << chip; };
    row(u"miles"_s, u"miles"_s);
    row(u"artist:miles"_s, u"Artist: miles"_s);
    row(u"year:1970..1979"_s, u"Year: 1970–1979"_s);
    row(u"year:0"_s, u"Year: not known"_s);
    row(u"-format:cd"_s, u"Not Format: cd"_s);
    row(u"rating:>=4"_s, u"Rating: at least 4"_s);
    row(u"rating:0"_s, u"Rating: none"_s);
    row(u"added:<30d"_s, u"Added: in the last 30 day(s)"_s);
    row(u"played:>1y"_s, u"Last played: more than 1 year(s) ago"_s);
    row(u"label:\"blue note\""_s, u"Label: “blue note”"_s);
    row(u"is:loaned"_s, u"Lent to somebody"_s);
    row(u"-has:notes"_s, u"Not Has notes"_s);
    row(u"(jazz OR soul)"_s, u"(jazz OR soul)"_s);
}

void TstFilterBar::chipsSayWhatIsAskedFor()
{
    QFETCH(QString, query);
    QFETCH(QString, chip);
    const auto terms = models::termsOf(query);
    QCOMPARE(terms.size(), 1);
    QCOMPARE(termTitle(terms.constFirst()), chip);
}

void TstFilterBar::chipsFollowTheLine()
{
    WindowHarness harness(12);
    QVERIFY(harness.open());
    QVERIFY(!harness.find<QWidget>("filterBar")->isVisible());
    type(harness, u"artist:okoye year:1960..1969"_s);
    QCOMPARE(chips(harness), (QStringList{u"Artist: okoye"_s, u"Year: 1960–1969"_s}));
    type(harness, u"artist:okoye"_s);
    QCOMPARE(chips(harness), QStringList{u"Artist: okoye"_s});
    QTest::keyClick(search(harness), Qt::Key_Escape);
    QCOMPARE(chips(harness), QStringList());
}

void TstFilterBar::aChipIsTakenOutByKeys()
{
    WindowHarness harness(12);
    QVERIFY(harness.open());
    type(harness, u"vinyl -artist:okoye year:1960.."_s);
    chip(harness, 1)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QCOMPARE(search(harness)->text(), u"vinyl year:1960.."_s);
    QVERIFY(chip(harness, 1)->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    QCOMPARE(search(harness)->text(), u"vinyl"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QCOMPARE(search(harness)->text(), QString());
    QVERIFY(search(harness)->hasFocus());
}

void TstFilterBar::aChipIsTakenOutByItsCross()
{
    WindowHarness harness(12);
    QVERIFY(harness.open());
    type(harness, u"rating:>=4 plays:0"_s);
    chip(harness, 0)->findChild<QToolButton *>(u"filterChipRemove"_s)->click();
    QCOMPARE(search(harness)->text(), u"plays:0"_s);
}

void TstFilterBar::aChipIsChanged()
{
    WindowHarness harness(12);
    QVERIFY(harness.open());
    type(harness, u"vinyl -year:1960..1969"_s);
    chip(harness, 1)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(harness.find<QWidget>("filterBuilder")->isVisible());
    QCOMPARE(harness.find<QComboBox>("filterSubject")->currentData().toInt(), static_cast<int>(Subject::Year));
    QVERIFY(harness.find<QCheckBox>("filterNot")->isChecked());
    auto *value = harness.find<QLineEdit>("filterValueLine");
    QVERIFY(value->hasFocus());
    QCOMPARE(value->text(), u"1960"_s);
    QCOMPARE(harness.find<QLineEdit>("filterUpToLine")->text(), u"1969"_s);
    QTest::keyClicks(value, u"1955"_s);
    QTest::keyClick(value, Qt::Key_Return);
    QCOMPARE(search(harness)->text(), u"vinyl -year:1955..1969"_s);
    QVERIFY(!harness.find<QWidget>("filterBuilder")->isVisible());
    QVERIFY(chip(harness, 1)->isAncestorOf(QApplication::focusWidget()));
}

void TstFilterBar::bracketsAreChangedInTheLine()
{
    WindowHarness harness(12);
    QVERIFY(harness.open());
    type(harness, u"vinyl (jazz OR soul)"_s);
    chip(harness, 1)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(search(harness)->hasFocus());
    QCOMPARE(search(harness)->selectedText(), u"(jazz OR soul)"_s);
}

void TstFilterBar::theBuilderWritesTheQuery()
{
    WindowHarness harness(12);
    QVERIFY(harness.open());
    type(harness, u"vinyl OR jazz"_s);
    harness.find<QToolButton>("filterButton")->click();
    QVERIFY(harness.find<QComboBox>("filterSubject")->hasFocus());
    choose(harness, "filterSubject", static_cast<int>(Subject::Rating));
    choose(harness, "filterOperator", static_cast<int>(models::FilterOperator::AtLeast));
    auto *value = harness.find<QLineEdit>("filterValueLine");
    value->setFocus();
    QTest::keyClicks(value, u"4"_s);
    QTest::keyClick(value, Qt::Key_Return);
    QCOMPARE(search(harness)->text(), u"(vinyl OR jazz) rating:>=4"_s);
    QCOMPARE(chips(harness).size(), 2);
    harness.find<QPushButton>("addFilterButton")->click();
    choose(harness, "filterSubject", static_cast<int>(Subject::HasNotes));
    QVERIFY(!value->isVisible());
    harness.find<QCheckBox>("filterNot")->click();
    harness.find<QPushButton>("filterDone")->click();
    QCOMPARE(search(harness)->text(), u"(vinyl OR jazz) rating:>=4 -has:notes"_s);
}

void TstFilterBar::theBuilderOffersWhatThereIs()
{
    WindowHarness harness(12);
    QVERIFY(harness.open());
    harness.find<QToolButton>("filterButton")->click();
    choose(harness, "filterSubject", static_cast<int>(Subject::Folder));
    auto *values = harness.find<QComboBox>("filterValue");
    QTRY_COMPARE(values->count(), 2);
    QCOMPARE(values->itemText(0), u"Jazz wall"_s);
    values->setCurrentIndex(0);
    harness.find<QPushButton>("filterDone")->click();
    QCOMPARE(search(harness)->text(), u"folder:\"Jazz wall\""_s);
    harness.find<QPushButton>("addFilterButton")->click();
    choose(harness, "filterSubject", static_cast<int>(Subject::Added));
    values->setCurrentIndex(values->findData(u"30d"_s));
    QCOMPARE(values->currentText(), u"30 day(s)"_s);
    harness.find<QPushButton>("filterDone")->click();
    QCOMPARE(search(harness)->text(), u"folder:\"Jazz wall\" added:<30d"_s);
}

void TstFilterBar::theBuilderRefusesNonsense()
{
    WindowHarness harness(12);
    QVERIFY(harness.open());
    harness.find<QToolButton>("filterButton")->click();
    choose(harness, "filterSubject", static_cast<int>(Subject::Year));
    auto *value = harness.find<QLineEdit>("filterValueLine");
    value->setFocus();
    QTest::keyClicks(value, u"soon"_s);
    QTest::keyClick(value, Qt::Key_Return);
    QVERIFY(harness.find<QLabel>("filterHint")->isVisible());
    QVERIFY(harness.find<QWidget>("filterBuilder")->isVisible());
    QCOMPARE(search(harness)->text(), QString());
}

void TstFilterBar::escapeLeavesTheBuilder()
{
    WindowHarness harness(12);
    QVERIFY(harness.open());
    type(harness, u"vinyl"_s);
    harness.find<QPushButton>("addFilterButton")->click();
    QTest::keyClick(harness.find<QComboBox>("filterSubject"), Qt::Key_Escape);
    QVERIFY(!harness.find<QWidget>("filterBuilder")->isVisible());
    QCOMPARE(search(harness)->text(), u"vinyl"_s);
    QVERIFY(harness.find<QPushButton>("addFilterButton")->hasFocus());

    // Also from the wall, and before the search is left.
    harness.find<QPushButton>("addFilterButton")->click();
    QVERIFY(harness.find<QWidget>("filterBuilder")->isVisible());
    auto *wall = harness.find<QAbstractItemView>("collectionView");
    wall->setFocus();
    QTest::keyClick(wall, Qt::Key_Escape);
    QVERIFY(!harness.find<QWidget>("filterBuilder")->isVisible());
    QCOMPARE(search(harness)->text(), u"vinyl"_s);
    QVERIFY(wall->hasFocus());
    QTest::keyClick(wall, Qt::Key_Escape);
    QCOMPARE(search(harness)->text(), QString());
}

void TstFilterBar::tabReachesEverything()
{
    WindowHarness harness(12);
    QVERIFY(harness.open());
    type(harness, u"artist:okoye plays:0"_s);
    search(harness)->setFocus();
    QStringList met;
    for (int i = 0; i < 40 && !met.contains(u"addFilterButton"_s); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        met.append(QApplication::focusWidget()->objectName());
    }
    QCOMPARE(met.count(u"filterChipButton"_s), 2);
    QVERIFY(met.contains(u"addFilterButton"_s));
}

void TstFilterBar::usualOnesAreOfferedInAnEmptyLine()
{
    WindowHarness harness(12);
    QVERIFY(harness.open());
    auto *unrated = harness.find<QPushButton>("usualUnrated");
    QVERIFY(!unrated->isVisible());
    QTest::keyClick(harness.window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search(harness)->hasFocus());
    QVERIFY(unrated->isVisible());
    unrated->click();
    QCOMPARE(search(harness)->text(), u"rating:0"_s);
    QVERIFY(!unrated->isVisible());
    QCOMPARE(chips(harness), QStringList{u"Rating: none"_s});
}

QTEST_MAIN(TstFilterBar)

#include "tst_filterbar.moc"
