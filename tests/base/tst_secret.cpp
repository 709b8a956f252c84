// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "base/secret.h"

#include <QDebug>
#include <QTest>

using namespace Qt::StringLiterals;
using vv::Secret;

class TstSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsNothingOfItself();
    void isRedactedWhereverItTurnsUp();
    void aTokenParameterIsRedactedUnknown();
    void comparesByText();
    void plausible_data();
    void plausible();
};

void TstSecret::printsNothingOfItself()
{
    QString text;
    QDebug(&text) << Secret("hush-hush") << Secret();
    QVERIFY(!text.contains("hush"_L1));
    QVERIFY(text.contains("[secret]"_L1));
}

void TstSecret::isRedactedWhereverItTurnsUp()
{
    const Secret secret("very-secret-words");
    QCOMPARE(vv::redacted(u"you sent very-secret-words, twice: very-secret-words"_s),
             u"you sent [secret], twice: [secret]"_s);
}

void TstSecret::aTokenParameterIsRedactedUnknown()
{
    QCOMPARE(vv::redacted(u"GET /x?token=neverSeenBefore&page=2"_s), u"GET /x?token=[secret]&page=2"_s);
}

void TstSecret::comparesByText()
{
    QVERIFY(Secret("same-text") == Secret("same-text"));
    QVERIFY(!(Secret("same-text") == Secret("same-texT")));
    QVERIFY(!(Secret("same-text") == Secret("same")));
}

void TstSecret::plausible_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("plausible");
    QTest::newRow("token") << QByteArray("abcDEF0123456789_-~") << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("blank") << QByteArray("two words") << false;
    QTest::newRow("header split") << QByteArray("a\r\nX-Evil: 1") << false;
    QTest::newRow("not ASCII") << QByteArray("t\xc3\xb6ken") << false;
}

void TstSecret::plausible()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, plausible);
    QCOMPARE(vv::isPlausibleToken(text), plausible);
}

QTEST_APPLESS_MAIN(TstSecret)
#include "tst_secret.moc"
