// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/numbercolumns.h"

#include "storefixture.h"

using namespace Qt::StringLiterals;
using namespace vv::store;
using namespace vv::test;

class TstNumberColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void columnsOfRows();
    void noRows();
    void failure();
};

void TstNumberColumns::numbers_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QList<qint64>>("numbers");
    QTest::newRow("nothing") << QByteArray() << QList<qint64>();
    QTest::newRow("one") << QByteArray("7") << QList<qint64>{7};
    QTest::newRow("several") << QByteArray("7,-3,0") << QList<qint64>{7, -3, 0};
    QTest::newRow("unknown") << QByteArray("?,7,?") << QList<qint64>{-1, 7, -1};
    QTest::newRow("unknown alone") << QByteArray("?") << QList<qint64>{-1};
    QTest::newRow("largest") << QByteArray("9223372036854775807,-9223372036854775808")
                             << QList<qint64>{std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()};
    QTest::newRow("too large") << QByteArray("9223372036854775808,2") << QList<qint64>{-1, 2};
}

void TstNumberColumns::numbers()
{
    QFETCH(QByteArray, value);
    QTEST(numbersIn(value, -1), "numbers");
}

void TstNumberColumns::columnsOfRows()
{
    Store store;
    const auto columns = numberColumns(store.db(), {"a"_L1, "b"_L1},
                                       u"SELECT column1 AS a, column2 AS b FROM (VALUES (3, 1), (1, ?), (2, NULL)) "
                                       "ORDER BY a DESC"_s,
                                       {5});
    VV_OK(columns);
    QCOMPARE(columns->size(), 2);
    QCOMPARE(columns->at(0), (QList<qint64>{3, 2, 1}));
    QCOMPARE(columns->at(1), (QList<qint64>{1, 0, 5}));
}

void TstNumberColumns::noRows()
{
    Store store;
    const auto columns = numberColumns(store.db(), {"a"_L1}, u"SELECT instance_id AS a FROM albums"_s);
    VV_OK(columns);
    QCOMPARE(*columns, QList<QList<qint64>>{{}});
}

void TstNumberColumns::failure()
{
    Store store;
    QVERIFY(!numberColumns(store.db(), {"a"_L1}, u"SELECT a FROM nowhere"_s));
}

QTEST_GUILESS_MAIN(TstNumberColumns)
#include "tst_numbercolumns.moc"
