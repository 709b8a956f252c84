// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timeofday.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;

class TstTimeOfDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasNoSeconds_data();
    void hasNoSeconds();
    void hasTheWholeYear();
};

void TstTimeOfDay::hasNoSeconds_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("time");
    QTest::newRow("none") << QLocale::c() << u"21:47"_s;
    QTest::newRow("German") << QLocale(u"de_DE"_s) << u"21:47"_s;
    QTest::newRow("Japanese") << QLocale(u"ja_JP"_s) << u"21:47"_s;
    QTest::newRow("English") << QLocale(u"en_US"_s) << u"9:47 PM"_s;
}

void TstTimeOfDay::hasNoSeconds()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, time);
    const QDateTime moment(QDate(2026, 11, 30), QTime(21, 47, 38));
    const auto plain = [](QString text) { return text.replace(u'\u202f', u' '); }; // which of the two blanks it is
    QCOMPARE(plain(timeOfDayText(moment.time(), locale)), time);
    const QString both = plain(dayAndTimeText(moment, locale));
    QVERIFY2(both.endsWith(time), qPrintable(both));
    QVERIFY2(both.contains(dayText(moment.date(), locale)), qPrintable(both));
}

void TstTimeOfDay::hasTheWholeYear()
{
    const QDate day(2026, 11, 30);
    QCOMPARE(dayText(day, QLocale(u"en_US"_s)), u"11/30/2026"_s);
    QCOMPARE(dayText(day, QLocale(u"de_DE"_s)), u"30.11.2026"_s);
    QCOMPARE(dayText(day, QLocale(u"fr_FR"_s)), u"30/11/2026"_s);
    QCOMPARE(dayText(day, QLocale(u"ja_JP"_s)), u"2026/11/30"_s);
}

QTEST_GUILESS_MAIN(TstTimeOfDay)
#include "tst_timeofday.moc"
