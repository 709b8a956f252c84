// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/turntable.h"

#include "storefixture.h"

#include "store/copyrows.h"
#include "store/transact.h"

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::store;
using vv::test::utc;

class TstTurntable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPlayPutsItOn();
    void anotherRecordTakesItsPlace();
    void turningNotesThatSideOnce();
    void whatIsNotOnCannotBeTurned();
    void takingOffNotesNothing();
    void aPlayThatNeverWasWasNotOn();
    void anEarlierPlayDoesNotMatter();
    void aPlayIsTakenBackToWhatWasOn();
    void puttingBackGivesWay();
    void itSurvivesASyncAndARestart();
    void aRemovedCopyIsNotOn();
    void itFollowsANewNumber();
    void aCopyThatIsNotThere();

private:
    [[nodiscard]] std::optional<OnTurntable> on() const { return Turntable(m_store->db()).now().value(); }
    [[nodiscard]] Result<PutOn> put(qint64 copy, const QString &side, const QString &at) const
    {
        return Turntable(m_store->db()).putOn({copy}, side, utc(at));
    }
    [[nodiscard]] int plays(qint64 copy) const { return m_store->reader().detail({copy})->plays; }
    [[nodiscard]] static QList<Copy> copies()
    {
        return {test::makeCopy(101, test::makeRelease(11, u"Orla Finch"_s, u"Hymns"_s, 1979)),
                test::makeCopy(102, test::makeRelease(12, u"Bo"_s, u"Other"_s, 1980))};
    }

    const QString m_first = u"2024-03-01T20:00:00Z"_s;
    const QString m_second = u"2024-03-01T20:25:00Z"_s;
    const QString m_third = u"2024-03-01T20:50:00Z"_s;
    std::unique_ptr<test::Store> m_store;
};

void TstTurntable::init()
{
    m_store = std::make_unique<test::Store>();
    VV_OK(m_store->sync(copies()));
}

void TstTurntable::aPlayPutsItOn()
{
    QVERIFY(!on());
    VV_OK(m_store->writer().addPlay({101}, {}, utc(m_first)));
    QCOMPARE(on(), (OnTurntable{{101}, {}, utc(m_first)}));
    QCOMPARE(plays(101), 1);
}

void TstTurntable::anotherRecordTakesItsPlace()
{
    VV_OK(put(101, u"A"_s, m_first));
    const auto second = put(102, u"B"_s, m_second);
    VV_OK(second);
    QCOMPARE(second->before, (OnTurntable{{101}, u"A"_s, utc(m_first)}));
    QCOMPARE(on(), (OnTurntable{{102}, u"B"_s, utc(m_second)}));
    QCOMPARE(m_store->number(u"SELECT count(*) FROM turntable"_s), 1);
}

void TstTurntable::turningNotesThatSideOnce()
{
    VV_OK(put(101, {}, m_first));
    const auto turned = Turntable(m_store->db()).turnTo({101}, u"B"_s, utc(m_second));
    VV_OK(turned);
    QVERIFY(*turned);
    QCOMPARE((*turned)->play.side, u"B"_s);
    QCOMPARE(on(), (OnTurntable{{101}, u"B"_s, utc(m_second)}));
    QCOMPARE(plays(101), 2);
    QCOMPARE(m_store->reader().detail({101})->history.constFirst(), (*turned)->play);
    const auto again = Turntable(m_store->db()).turnTo({101}, u"B"_s, utc(m_third));
    VV_OK(again);
    QVERIFY(!*again);
    QCOMPARE(on()->since, utc(m_second));
    QCOMPARE(plays(101), 2);
}

void TstTurntable::whatIsNotOnCannotBeTurned()
{
    QVERIFY(!Turntable(m_store->db()).turnTo({101}, u"B"_s, utc(m_first)).value());
    VV_OK(put(102, {}, m_first));
    QVERIFY(!Turntable(m_store->db()).turnTo({101}, u"B"_s, utc(m_second)).value());
    QCOMPARE(on()->copy, InstanceId{102});
    QCOMPARE(plays(101), 0);
}

void TstTurntable::takingOffNotesNothing()
{
    VV_OK(put(101, u"A"_s, m_first));
    const auto off = Turntable(m_store->db()).takeOff();
    VV_OK(off);
    QCOMPARE(*off, (OnTurntable{{101}, u"A"_s, utc(m_first)}));
    QVERIFY(!on());
    QCOMPARE(plays(101), 1);
    QVERIFY(!Turntable(m_store->db()).takeOff().value());
    VV_OK(Turntable(m_store->db()).putBack(**off));
    QCOMPARE(on(), *off);
    QCOMPARE(plays(101), 1);
}

void TstTurntable::aPlayThatNeverWasWasNotOn()
{
    const auto play = put(101, u"A"_s, m_first);
    VV_OK(play);
    const auto removed = PlayLog(m_store->db()).remove(play->play.id);
    VV_OK(removed);
    QCOMPARE(removed->tookOff, (OnTurntable{{101}, u"A"_s, utc(m_first)}));
    QVERIFY(!on());
    VV_OK(PlayLog(m_store->db()).putBack(play->play, removed->tookOff));
    QCOMPARE(on(), (OnTurntable{{101}, u"A"_s, utc(m_first)}));
}

void TstTurntable::anEarlierPlayDoesNotMatter()
{
    const auto earlier = put(101, u"A"_s, m_first);
    VV_OK(earlier);
    VV_OK(put(101, u"A"_s, m_second));
    const auto removed = PlayLog(m_store->db()).remove(earlier->play.id);
    VV_OK(removed);
    QVERIFY(!removed->tookOff);
    QCOMPARE(on(), (OnTurntable{{101}, u"A"_s, utc(m_second)}));
}

void TstTurntable::aPlayIsTakenBackToWhatWasOn()
{
    VV_OK(put(101, u"A"_s, m_first));
    const auto second = put(102, {}, m_second);
    VV_OK(second);
    VV_OK(PlayLog(m_store->db()).remove(second->play.id, second->before));
    QCOMPARE(on(), (OnTurntable{{101}, u"A"_s, utc(m_first)}));
    QCOMPARE(plays(102), 0);
}

void TstTurntable::puttingBackGivesWay()
{
    VV_OK(put(101, u"A"_s, m_first));
    const auto off = Turntable(m_store->db()).takeOff();
    VV_OK(put(102, {}, m_second)); // by another program
    VV_OK(Turntable(m_store->db()).putBack(**off));
    QCOMPARE(on()->copy, InstanceId{102});
}

void TstTurntable::itSurvivesASyncAndARestart()
{
    VV_OK(put(101, u"B"_s, m_first));
    VV_OK(m_store->sync(copies()));
    m_store->reopen();
    QCOMPARE(on(), (OnTurntable{{101}, u"B"_s, utc(m_first)}));
}

void TstTurntable::aRemovedCopyIsNotOn()
{
    VV_OK(put(101, u"B"_s, m_first));
    VV_OK(m_store->sync({copies().constLast()}));
    QVERIFY(!on());
    VV_OK(m_store->sync(copies()));
    QCOMPARE(on()->copy, InstanceId{101});
}

void TstTurntable::itFollowsANewNumber()
{
    VV_OK(put(101, u"B"_s, m_first));
    VV_OK(inTransaction(m_store->db(), [](Statements &sql) { renumberCopy(sql, {101}, {105}); }));
    QCOMPARE(on(), (OnTurntable{{105}, u"B"_s, utc(m_first)}));
    const auto turned = Turntable(m_store->db()).turnTo({101}, u"A"_s, utc(m_second)); // who asks does not know yet
    VV_OK(turned);
    QVERIFY(*turned);
    QCOMPARE(on()->copy, InstanceId{105});
}

void TstTurntable::aCopyThatIsNotThere()
{
    VV_OK(put(101, {}, m_first));
    const auto other = put(999, {}, m_second);
    QVERIFY(!other);
    QCOMPARE(other.error().kind, Error::Kind::NotFound);
    QCOMPARE(on()->copy, InstanceId{101}); // all of it or none of it
}

QTEST_GUILESS_MAIN(TstTurntable)
#include "tst_turntable.moc"
