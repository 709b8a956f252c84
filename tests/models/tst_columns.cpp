// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns.h"
#include "models/money.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::models;

class TstColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnHasItsNameTitleAndRole();
    void texts_data();
    void texts();
    void signs_data();
    void signs();
    void amounts();
};

void TstColumns::everyColumnHasItsNameTitleAndRole()
{
    QSet<QString> names;
    QSet<QString> titles;
    for (int i = 0; i < kColumns; ++i) {
        const auto column = static_cast<Column>(i);
        names.insert(columnName(column));
        titles.insert(columnTitle(column));
        QCOMPARE(columnNamed(columnName(column)), std::optional(column));
        QCOMPARE(columnOfRole(columnRole(column)), std::optional(column));
    }
    QCOMPARE(names.size(), kColumns);
    QCOMPARE(titles.size(), kColumns);
    QCOMPARE(columnNamed(u"nothing"_s), std::optional<Column>());
    QCOMPARE(columnOfRole(Qt::DisplayRole), std::optional<Column>());
    QCOMPARE(columnOfRole(columnRole(Column::Tags) + 1), std::optional<Column>());
}

void TstColumns::texts_data()
{
    QTest::addColumn<Column>("column");
    QTest::addColumn<QString>("text");
    QTest::newRow("year") << Column::Year << u"1961"_s;
    QTest::newRow("year not known") << Column::OriginalYear << QString();
    QTest::newRow("condition in letters") << Column::Media << u"NM"_s;
    QTest::newRow("condition of its own") << Column::Sleeve << u"Generic"_s;
    QTest::newRow("never played") << Column::LastPlayed << QString();
    QTest::newRow("not played") << Column::Plays << QString();
    QTest::newRow("rating") << Column::Rating << u"4 star(s)"_s;
    QTest::newRow("value") << Column::Value << u"€12.50"_s;
    QTest::newRow("cover") << Column::Cover << QString();
}

void TstColumns::texts()
{
    QFETCH(Column, column);
    QFETCH(QString, text);
    store::CopySummary row;
    row.year = 1961;
    row.rating = 4;
    store::RowFacts facts;
    facts.media = u"Near Mint (NM or M-)"_s;
    facts.sleeve = u"Generic"_s;
    facts.value = 12.5;
    QCOMPARE(columnText(column, row, facts, u"€"_s), text);
}

void TstColumns::signs_data()
{
    QTest::addColumn<QString>("worded");
    QTest::addColumn<QString>("sign");
    QTest::newRow("before") << u"€1,458.87"_s << u"€"_s;
    QTest::newRow("after") << u"1.458,87 €"_s << u"€"_s;
    QTest::newRow("with a letter") << u"CA$12.00"_s << u"CA$"_s;
    QTest::newRow("a code") << u"EUR 12.00"_s << u"€"_s;
    QTest::newRow("none") << u"1,458.87"_s << QString();
}

void TstColumns::signs()
{
    QFETCH(QString, worded);
    QFETCH(QString, sign);
    QCOMPARE(signIn(worded), sign);
}

void TstColumns::amounts()
{
    QCOMPARE(moneyText(23400.4, 0, u"€"_s), u"€23,400"_s);
    QCOMPARE(moneyText(5, 2, QString()), u"5.00"_s);
    QCOMPARE(moneyText(5, 2, u"SEK"_s), u"SEK\u00a05.00"_s);
    QLocale::setDefault(QLocale(u"de_DE"_s));
    const auto asBefore = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
    QCOMPARE(moneyText(23400.4, 0, u"€"_s), u"23.400\u00a0€"_s);
    QCOMPARE(currencySign(u"CHF"_s), u"CHF"_s);
}

QTEST_GUILESS_MAIN(TstColumns)
#include "tst_columns.moc"
