// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hits.h"

#include <QTest>

using namespace vv::store;

class TstHits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void together_data();
    void together();
};

void TstHits::together_data()
{
    const Hits low{{1, 2, 3}, false};
    const Hits even{{2, 4}, false};
    const Hits notLow{{1, 2, 3}, true};
    const Hits notEven{{2, 4}, true};
    const Hits none{{}, false};
    const Hits all{{}, true};
    QTest::addColumn<Hits>("a");
    QTest::addColumn<Hits>("b");
    QTest::addColumn<Hits>("inBoth");
    QTest::addColumn<Hits>("inEither");
    QTest::newRow("both listed") << low << even << Hits{{2}, false} << Hits{{1, 2, 3, 4}, false};
    QTest::newRow("one excluded") << low << notEven << Hits{{1, 3}, false} << Hits{{4}, true};
    QTest::newRow("the other excluded") << notLow << even << Hits{{4}, false} << Hits{{1, 3}, true};
    QTest::newRow("both excluded") << notLow << notEven << Hits{{1, 2, 3, 4}, true} << Hits{{2}, true};
    QTest::newRow("with none") << low << none << none << low;
    QTest::newRow("with all") << low << all << low << all;
    QTest::newRow("none with all") << none << all << none << all;
}

void TstHits::together()
{
    QFETCH(Hits, a);
    QFETCH(Hits, b);
    QFETCH(Hits, inBoth);
    QFETCH(Hits, inEither);
    QVERIFY(both(a, b) == inBoth);
    QVERIFY(either(a, b) == inEither);
    QVERIFY(others(others(a)) == a);
    QCOMPARE(inBoth.isNone(), inBoth.ids.isEmpty() && !inBoth.allBut);
}

QTEST_GUILESS_MAIN(TstHits)
#include "tst_hits.moc"
