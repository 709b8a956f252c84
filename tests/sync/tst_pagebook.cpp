// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pagebook.h"

#include <QTest>

using vv::sync::PageBook;

class TstPageBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForPageOneFirst();
    void asksForEveryPageOnce();
    void anEmptyListingIsComplete();
    void growsWithTheListing();
    void endsWhereTheListingEnds();
    void consistency_data();
    void consistency();
};

void TstPageBook::asksForPageOneFirst()
{
    PageBook book;
    QCOMPARE(book.next(), 1);
    QVERIFY(!book.next());
    QVERIFY(!book.isComplete());
}

void TstPageBook::asksForEveryPageOnce()
{
    PageBook book;
    QCOMPARE(book.next(), 1);
    book.received({1, 3, 100, 250}, 0);
    QCOMPARE(book.next(), 2);
    QCOMPARE(book.next(), 3);
    QVERIFY(!book.next());
    book.received({3, 3, 100, 250}, 0);
    QVERIFY(!book.isComplete());
    book.received({2, 3, 100, 250}, 0);
    QVERIFY(book.isComplete());
    QVERIFY(book.isConsistent(250));
}

void TstPageBook::anEmptyListingIsComplete()
{
    PageBook book;
    QCOMPARE(book.next(), 1);
    book.received({1, 1, 100, 0}, 0);
    QVERIFY(!book.next());
    QVERIFY(book.isConsistent(0));
}

void TstPageBook::growsWithTheListing()
{
    PageBook book;
    QCOMPARE(book.next(), 1);
    book.received({1, 2, 100, 200}, 0);
    QCOMPARE(book.next(), 2);
    book.received({2, 3, 100, 201}, 0);
    QCOMPARE(book.next(), 3);
    book.received({3, 3, 100, 201}, 0);
    QVERIFY(book.isComplete());
    QVERIFY(!book.isConsistent(201));
}

void TstPageBook::endsWhereTheListingEnds()
{
    PageBook book;
    QCOMPARE(book.next(), 1);
    book.received({1, 2000000000, 100, 200}, 0);
    QCOMPARE(book.next(), 2);
    QCOMPARE(book.next(), 3);
    book.missing();
    QVERIFY(!book.next());
    book.missing();
    QVERIFY(book.isComplete());
    QVERIFY(!book.isConsistent(100));
}

void TstPageBook::consistency_data()
{
    QTest::addColumn<int>("items");
    QTest::addColumn<int>("skipped");
    QTest::addColumn<int>("distinct");
    QTest::addColumn<bool>("consistent");
    QTest::newRow("all there") << 150 << 0 << 150 << true;
    QTest::newRow("one read twice") << 150 << 0 << 149 << false;
    QTest::newRow("one too many") << 150 << 0 << 151 << false;
    QTest::newRow("one could not be read") << 150 << 1 << 149 << true;
}

void TstPageBook::consistency()
{
    QFETCH(int, items);
    QFETCH(int, skipped);
    QFETCH(int, distinct);
    QFETCH(bool, consistent);
    PageBook book;
    QCOMPARE(book.next(), 1);
    book.received({1, 2, 100, items}, 0);
    QCOMPARE(book.next(), 2);
    QVERIFY(!book.isConsistent(distinct));
    book.received({2, 2, 100, items}, skipped);
    QCOMPARE(book.isConsistent(distinct), consistent);
}

QTEST_APPLESS_MAIN(TstPageBook)
#include "tst_pagebook.moc"
