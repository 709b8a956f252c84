// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timeofday.h"
#include "gui/owntext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;

/// Tags, prices and days as people type them.
class TstOwnText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tags();
    void prices_data();
    void prices();
    void pricesComeBackAsTheyAreShown();
    void days_data();
    void days();
};

void TstOwnText::tags()
{
    QCOMPARE(gui::tagsFrom(u" signed ,Jazz  night,, SIGNED"_s), (QStringList{u"Jazz night"_s, u"signed"_s}));
    QCOMPARE(gui::tagsFrom(u" , "_s), QStringList());
    QCOMPARE(gui::tagsFrom(gui::tagsText({u"a"_s, u"b c"_s})), (QStringList{u"a"_s, u"b c"_s}));
}

void TstOwnText::prices_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("amount"); // empty: it is none
    QTest::addColumn<QString>("currency");
    const auto row = [](const char *typed, const char *locale, const char *amount, const char *currency) {
        QTest::addRow("%s in %s", typed, locale) << QString::fromUtf8(typed) << QString::fromLatin1(locale)
                                                 << QString::fromLatin1(amount) << QString::fromLatin1(currency);
    };
    row("12.50 EUR", "en_US", "12.50", "EUR");
    row("EUR 12,50", "en_US", "12.50", "EUR");
    row("12,5", "de_DE", "12.5", "EUR");
    row("12.50", "en_US", "12.50", "USD");
    row("12.50", "de_DE", "12.50", "EUR");
    row("€7", "en_US", "7", "EUR");
    row("7 €", "de_DE", "7", "EUR");
    row("$7", "en_CA", "7", "CAD");
    row("$7", "de_DE", "7", "USD");
    row("£1,200.50", "en_GB", "1200.50", "GBP");
    row("1.200,50 eur", "de_DE", "1200.50", "EUR");
    row("1.200", "de_DE", "1200", "EUR");
    row("1,200", "en_US", "1200", "USD");
    row("1 200,5 SEK", "sv_SE", "1200.5", "SEK");
    row("1'200.50 CHF", "de_CH", "1200.50", "CHF");
    row("3000 ¥", "ja_JP", "3000", "JPY");
    row("cheap", "en_US", "", "");
    row("-3 EUR", "en_US", "", "");
    row("3 EUR USD", "en_US", "", "");
    row("EUR 3 USD", "en_US", "", "");
    row("EUR", "en_US", "", "");
    row("1.2.3,4,5", "en_US", "", "");
}

void TstOwnText::prices()
{
    QFETCH(QString, typed);
    QFETCH(QString, locale);
    QFETCH(QString, amount);
    QFETCH(QString, currency);
    const auto price = gui::priceFrom(typed, QLocale(locale));
    QCOMPARE(price.has_value(), !amount.isEmpty());
    if (!price)
        return;
    QCOMPARE(price->amount, amount);
    QCOMPARE(price->currency, currency);
}

void TstOwnText::pricesComeBackAsTheyAreShown()
{
    for (const char *name : {"en_US", "de_DE", "de_CH", "fr_FR", "es_ES", "ja_JP", "pt_BR"}) {
        const QLocale locale(QString::fromLatin1(name));
        for (const QString &amount : {u"12.50"_s, u"0.99"_s, u"1200.00"_s, u"1234567.25"_s}) {
            const store::Purchase bought{amount, u"EUR"_s, {}, {}};
            const auto again = gui::priceFrom(gui::priceText(bought, locale), locale);
            QVERIFY2(again == bought, qPrintable(u"%1: %2"_s.arg(locale.name(), gui::priceText(bought, locale))));
        }
    }
}

void TstOwnText::days_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QDate>("day");
    const QDate day(2024, 5, 31);
    for (const char *name : {"en_US", "en_GB", "de_DE", "fr_FR", "es_ES", "ja_JP"}) {
        const QLocale locale(QString::fromLatin1(name));
        QTest::addRow("short in %s", name) << locale.toString(day, QLocale::ShortFormat) << locale.name() << day;
        QTest::addRow("as shown in %s", name) << vv::dayText(day, locale) << locale.name() << day;
        QTest::addRow("long in %s", name) << locale.toString(day, QLocale::LongFormat) << locale.name() << day;
        QTest::addRow("ISO in %s", name) << u" 2024-05-31 "_s << locale.name() << day;
    }
    QTest::newRow("before 1950") << u"1949-03-01"_s << u"en_US"_s << QDate(1949, 3, 1);
    QTest::newRow("none") << u"some day"_s << u"en_US"_s << QDate();
    QTest::newRow("no such day") << u"2024-02-31"_s << u"en_US"_s << QDate();
}

void TstOwnText::days()
{
    QFETCH(QString, typed);
    QFETCH(QString, locale);
    QFETCH(QDate, day);
    QCOMPARE(gui::dayFrom(typed, QLocale(locale)).value_or(QDate()), day);
}

QTEST_GUILESS_MAIN(TstOwnText)
#include "tst_owntext.moc"
