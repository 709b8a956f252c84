// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/playlog.h"
#include "store/turntable.h"

#include "storefixture.h"

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::store;
using vv::test::utc;

class TstPlayLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void historyIsNewestFirst();
    void aPlayIsTakenOutAndPutBack();
    void putBackTwiceIsOnce();
    void whatIsNotThere();
    void manyAtOncePutNothingOn();

private:
    std::unique_ptr<test::Store> m_store;
};

void TstPlayLog::init()
{
    m_store = std::make_unique<test::Store>();
    VV_OK(m_store->sync({test::makeCopy(101, test::makeRelease(11, u"Orla Finch"_s, u"Hymns"_s, 1979)),
                         test::makeCopy(102, test::makeRelease(12, u"Bo"_s, u"Other"_s, 1980))}));
}

void TstPlayLog::historyIsNewestFirst()
{
    VV_OK(m_store->writer().addPlay({101}, u"A"_s, utc(u"2024-01-01T10:00:00Z"_s)));
    VV_OK(m_store->writer().addPlay({101}, u"B"_s, utc(u"2024-03-01T10:00:00Z"_s)));
    VV_OK(m_store->writer().addPlay({102}, {}, utc(u"2024-04-01T10:00:00Z"_s)));
    VV_OK(m_store->writer().addPlay({101}, {}, utc(u"2024-02-01T10:00:00Z"_s)));
    const auto detail = m_store->reader().detail({101});
    VV_OK(detail);
    QCOMPARE(detail->plays, 3);
    QCOMPARE(detail->history.size(), 3);
    QCOMPARE(detail->history[0].side, u"B"_s);
    QCOMPARE(detail->history[0].at, utc(u"2024-03-01T10:00:00Z"_s));
    QCOMPARE(detail->history[1].at, utc(u"2024-02-01T10:00:00Z"_s));
    QVERIFY(detail->history[0].timeKnown);
    QCOMPARE(m_store->reader().detail({102})->history.size(), 1);
}

void TstPlayLog::aPlayIsTakenOutAndPutBack()
{
    VV_OK(m_store->writer().addPlay({101}, u"A"_s, utc(u"2024-01-01T10:00:00Z"_s)));
    const auto id = m_store->writer().addPlay({101}, u"B"_s, utc(u"2024-03-01T10:00:00Z"_s));
    VV_OK(id);
    const auto removed = PlayLog(m_store->db()).remove(*id);
    VV_OK(removed);
    QCOMPARE(removed->play, (Play{*id, {101}, u"B"_s, utc(u"2024-03-01T10:00:00Z"_s), true}));
    QCOMPARE(m_store->reader().detail({101})->plays, 1);
    QCOMPARE(m_store->reader().detail({101})->lastPlayed, utc(u"2024-01-01T10:00:00Z"_s));
    VV_OK(PlayLog(m_store->db()).putBack(removed->play));
    QCOMPARE(m_store->reader().detail({101})->history.constFirst(), removed->play);
}

void TstPlayLog::putBackTwiceIsOnce()
{
    const auto id = m_store->writer().addPlay({101}, {}, utc(u"2024-01-01T10:00:00Z"_s));
    const auto removed = PlayLog(m_store->db()).remove(*id);
    VV_OK(PlayLog(m_store->db()).putBack(removed->play));
    VV_OK(PlayLog(m_store->db()).putBack(removed->play));
    QCOMPARE(m_store->reader().detail({101})->plays, 1);
}

void TstPlayLog::whatIsNotThere()
{
    const auto removed = PlayLog(m_store->db()).remove(4711);
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, Error::Kind::NotFound);
    const auto back = PlayLog(m_store->db()).putBack({1, {999}, {}, utc(u"2024-01-01T10:00:00Z"_s), true});
    QVERIFY(!back);
    QCOMPARE(back.error().kind, Error::Kind::NotFound);
}

void TstPlayLog::manyAtOncePutNothingOn()
{
    const QDateTime at = utc(u"2024-01-01T10:00:00Z"_s);
    VV_OK(PlayLog(m_store->db())
              .note({{.copy = {101}, .side = u"A"_s, .at = at},
                     {.copy = {999}, .at = at}, // nobody has it
                     {.copy = {101}, .side = u"B"_s, .at = at.addSecs(1200), .timeKnown = false}}));
    const auto detail = m_store->reader().detail({101});
    QCOMPARE(detail->plays, 2);
    QCOMPARE(detail->history.constFirst().side, u"B"_s);
    QVERIFY(!detail->history.constFirst().timeKnown);
    const auto on = Turntable(m_store->db()).now();
    VV_OK(on);
    QVERIFY(!*on);
}

QTEST_GUILESS_MAIN(TstPlayLog)
#include "tst_playlog.moc"
