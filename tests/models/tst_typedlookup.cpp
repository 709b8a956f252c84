// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/typedlookup.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;
using models::typedLookup;

class TstTypedLookup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guesses_data();
    void guesses();
    void isToldOtherwise();
};

void TstTypedLookup::guesses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    const auto row = [](const QString &typed, LookupKind kind, const QString &text = {}) {
        QTest::newRow(qUtf8Printable(typed)) << typed << int(kind) << (text.isNull() ? typed : text);
    };
    row(u"5099749534728"_s, LookupKind::Barcode);
    row(u"075678263521"_s, LookupKind::Barcode);
    row(u" 0 75678-26352 1\n"_s, LookupKind::Barcode, u"075678263521"_s);
    row(u"96385074"_s, LookupKind::Barcode); // EAN-8, its check digit is right
    row(u"96385075"_s, LookupKind::Release); // with eight digits it is a release number
    row(u"249504"_s, LookupKind::Release);
    row(u"[r249504]"_s, LookupKind::Release, u"249504"_s);
    row(u"https://www.discogs.com/release/249504-x"_s, LookupKind::Release, u"249504"_s);
    row(u"BLP 4003"_s, LookupKind::Catno);
    row(u"blp 4003"_s, LookupKind::Catno);
    row(u"SHVL804"_s, LookupKind::Catno);
    row(u"ECM 1064 ST"_s, LookupKind::Catno);
    row(u"2310-123"_s, LookupKind::Catno);
    row(u"BST  84003"_s, LookupKind::Catno, u"BST 84003"_s);
    row(u"kind of blue"_s, LookupKind::Text);
    row(u"Abba 1976"_s, LookupKind::Text);
    row(u"U2"_s, LookupKind::Text);
    row(u"blink 182 cheshire cat"_s, LookupKind::Text);
    row(u"静かな部屋"_s, LookupKind::Text);
}

void TstTypedLookup::guesses()
{
    QFETCH(QString, typed);
    QFETCH(int, kind);
    QFETCH(QString, text);
    const auto found = typedLookup(typed);
    QVERIFY(found);
    QCOMPARE(int(found->kind), kind);
    QCOMPARE(found->text, text);
}

void TstTypedLookup::isToldOtherwise()
{
    QVERIFY(!typedLookup(u" \t"));
    QVERIFY(!typedLookup(u"https://www.discogs.com/master/1-x")); // of all pressings, which?
    QCOMPARE(typedLookup(u"249504", LookupKind::Text), (Lookup{LookupKind::Text, u"249504"_s}));
    QCOMPARE(typedLookup(u"249504", LookupKind::Catno), (Lookup{LookupKind::Catno, u"249504"_s}));
    QCOMPARE(typedLookup(u"12-34", LookupKind::Barcode), (Lookup{LookupKind::Barcode, u"1234"_s}));
    QVERIFY(!typedLookup(u"kind of blue", LookupKind::Barcode));
    QVERIFY(!typedLookup(u"kind of blue", LookupKind::Release));
}

QTEST_APPLESS_MAIN(TstTypedLookup)
#include "tst_typedlookup.moc"
