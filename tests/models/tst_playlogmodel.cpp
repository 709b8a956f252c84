// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectionfixture.h"
#include "models/figures.h"
#include "models/library.h"
#include "models/money.h"
#include "models/playlogmodel.h"
#include "store/playlog.h"
#include "store/transact.h"
#include "support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::models;
using Fixture = vv::test::CollectionFixture;

class TstPlayLogModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void daysHaveHeadings();
    void isSpoken();
    void unknownTimesStandApart();
    void dropsAPlayAtOnce();
    void keepsWhatIsChosen();
    void findsADay();
    void isSearched();
    void showsFormerCopies();
    void readsOnlyWhileWanted();
    void largeLogIsQuick();
    void figuresFollow();
    void figuresBeginWithAWeek();
    void figuresOfNoFile();
    void amounts_data();
    void amounts();

private:
    static QDateTime at(int day, int hour) { return QDateTime(QDate(2026, 5, day), QTime(hour, 30), Qt::UTC); }
    static qint64 play(const Fixture &fixture, int copy, const QDateTime &when, const QString &side = {})
    {
        return fixture.writer().addPlay(Fixture::instance(copy), side, when).value_or(0);
    }
    static QStringList rows(const PlayLogModel &model)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts += model.index(row).data().toString();
        return texts;
    }
    static void read(PlayLogModel &model)
    {
        QSignalSpy loaded(&model, &PlayLogModel::loaded);
        model.setWanted(true);
        QVERIFY(loaded.count() > 0 || loaded.wait());
    }
};

void TstPlayLogModel::daysHaveHeadings()
{
    Fixture fixture;
    QVERIFY(fixture.sync(Fixture::copies(3)));
    play(fixture, 1, at(4, 20));
    play(fixture, 2, at(4, 21), u"B"_s);
    play(fixture, 3, at(6, 1));
    Library library;
    library.open(fixture.file());
    PlayLogModel model(library);
    read(model);
    QCOMPARE(rows(model),
             (QStringList{u"Wednesday, 6 May 2026"_s, u"Dust Road Sessions"_s, u"Monday, 4 May 2026"_s,
                          u"Signal & Ash"_s, u"Low Tide Letters"_s}));
    QCOMPARE(model.plays(), 3);
    QVERIFY(model.index(2).data(PlayLogModel::IsHeadingRole).toBool());
    QCOMPARE(model.index(2).data(PlayLogModel::CountRole).toInt(), 2);
    QVERIFY(!(model.flags(model.index(2)) & Qt::ItemIsEnabled));
    QVERIFY(model.flags(model.index(3)) & Qt::ItemIsSelectable);
    QCOMPARE(model.index(3).data(PlayLogModel::SideRole).toString(), u"B"_s);
    QCOMPARE(model.index(3).data(InstanceRole).value<InstanceId>(), Fixture::instance(2));
}

void TstPlayLogModel::isSpoken()
{
    Fixture fixture;
    QVERIFY(fixture.sync(Fixture::copies(11)));
    play(fixture, 11, at(4, 21), u"B"_s);
    Library library;
    library.open(fixture.file());
    PlayLogModel model(library);
    read(model);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Monday, 4 May 2026, 1 play(s)"_s);
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(),
             u"Blue Transit, Miles Okoye, side B, Monday, 4 May 2026, 21:30"_s);
}

void TstPlayLogModel::unknownTimesStandApart()
{
    Fixture fixture;
    QVERIFY(fixture.sync(Fixture::copies(2)));
    play(fixture, 1, at(4, 20));
    QVERIFY(store::inTransaction(fixture.handle(), [&](store::Statements &sql) {
        sql.run(u"INSERT INTO plays (instance_id, side, played_at, time_known) VALUES (?, '', ?, 0)"_s,
                Fixture::instance(2), at(4, 22));
    }));
    play(fixture, 1, at(4, 23));
    Library library;
    library.open(fixture.file());
    PlayLogModel model(library);
    read(model);
    QCOMPARE(rows(model),
             (QStringList{u"Monday, 4 May 2026"_s, u"Low Tide Letters"_s, u"Low Tide Letters"_s,
                          u"Before Monday, 4 May 2026"_s, u"Signal & Ash"_s}));
    QVERIFY(model.index(4).data(PlayLogModel::TimeRole).toString().isEmpty());
    QVERIFY(model.index(4).data(Qt::AccessibleTextRole).toString().contains(u"before Monday, 4 May 2026"_s));
}

void TstPlayLogModel::dropsAPlayAtOnce()
{
    Fixture fixture;
    QVERIFY(fixture.sync(Fixture::copies(3)));
    const qint64 alone = play(fixture, 3, at(6, 1));
    const qint64 one = play(fixture, 1, at(4, 20));
    play(fixture, 2, at(4, 21));
    play(fixture, 2, at(2, 21));
    Library library;
    library.open(fixture.file());
    PlayLogModel model(library);
    read(model);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.drop(alone);
    QCOMPARE(removed.value(0).value(1).toInt(), 0); // with its day
    QCOMPARE(removed.value(0).value(2).toInt(), 1);
    model.drop(one);
    QCOMPARE(rows(model),
             (QStringList{u"Monday, 4 May 2026"_s, u"Signal & Ash"_s, u"Saturday, 2 May 2026"_s, u"Signal & Ash"_s}));
    model.drop(one); // it is gone
    QCOMPARE(model.rowCount(), 4);
    // The store still has them, so a read brings them back.
    QSignalSpy loaded(&model, &PlayLogModel::loaded);
    model.readAgain();
    QVERIFY(loaded.wait());
    QCOMPARE(model.plays(), 4);
}

void TstPlayLogModel::keepsWhatIsChosen()
{
    Fixture fixture;
    QVERIFY(fixture.sync(Fixture::copies(3)));
    const qint64 chosen = play(fixture, 1, at(4, 20));
    Library library;
    library.open(fixture.file());
    PlayLogModel model(library);
    read(model);
    const QPersistentModelIndex index(model.index(1));
    const qint64 newer = play(fixture, 2, at(5, 20));
    QSignalSpy loaded(&model, &PlayLogModel::loaded);
    model.look();
    QVERIFY(loaded.wait());
    QCOMPARE(index.row(), 3);
    QCOMPARE(index.data(PlayLogModel::PlayRole).toLongLong(), chosen);
    QCOMPARE(model.rowOf(newer), 1);
    QVERIFY(store::PlayLog(fixture.handle()).remove(chosen));
    model.look();
    QTRY_VERIFY(!index.isValid());
}

void TstPlayLogModel::findsADay()
{
    Fixture fixture;
    QVERIFY(fixture.sync(Fixture::copies(3)));
    play(fixture, 1, at(2, 20));
    play(fixture, 2, at(4, 20));
    play(fixture, 3, at(4, 21));
    Library library;
    library.open(fixture.file());
    PlayLogModel model(library);
    read(model);
    QCOMPARE(model.rowOfDay(QDate(2026, 5, 4)), 1);
    QCOMPARE(model.rowOfDay(QDate(2026, 5, 3)), 4); // the next older one
    QCOMPARE(model.rowOfDay(QDate(2026, 5, 1)), -1);
}

void TstPlayLogModel::isSearched()
{
    Fixture fixture;
    QVERIFY(fixture.sync(Fixture::copies(12)));
    for (int copy = 1; copy <= 12; ++copy)
        play(fixture, copy, at(copy, 20));
    Library library;
    library.open(fixture.file());
    PlayLogModel model(library);
    read(model);
    model.setFilter(u"artist:okoye"_s);
    QTRY_COMPARE(model.plays(), 1);
    model.setFilter({});
    QTRY_COMPARE(model.plays(), 12);
}

void TstPlayLogModel::showsFormerCopies()
{
    Fixture fixture;
    QVERIFY(fixture.sync(Fixture::copies(3)));
    play(fixture, 3, at(4, 20));
    QVERIFY(fixture.sync(Fixture::copies(2)));
    Library library;
    library.open(fixture.file());
    PlayLogModel model(library);
    read(model);
    QCOMPARE(model.index(1).data().toString(), u"Dust Road Sessions"_s);
    QVERIFY(!model.index(1).data(PlayLogModel::IsHereRole).toBool());
    QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().endsWith(u"not in the collection any more"_s));
}

void TstPlayLogModel::readsOnlyWhileWanted()
{
    Fixture fixture;
    QVERIFY(fixture.sync(Fixture::copies(3)));
    play(fixture, 1, at(4, 20));
    Library library;
    library.open(fixture.file());
    PlayLogModel model(library);
    const QSignalSpy loaded(&model, &PlayLogModel::loaded);
    model.look();
    QTest::qWait(0);
    QCOMPARE(loaded.count(), 0);
    QVERIFY(!model.isRead());
    read(model);
    QCOMPARE(model.plays(), 1);
    library.open({});
    QCOMPARE(model.rowCount(), 0);
}

/// The GUI thread has to come by while it is read, and may not be held up when it is put in place.
void TstPlayLogModel::largeLogIsQuick()
{
    Fixture fixture;
    QVERIFY(fixture.sync(Fixture::copies(12)));
    QVERIFY(store::inTransaction(fixture.handle(), [&](store::Statements &sql) {
        for (int i = 0; i < 50000; ++i)
            sql.run(u"INSERT INTO plays (instance_id, side, played_at) VALUES (?, 'A', ?)"_s,
                    Fixture::instance(1 + i % 12), at(1, 0).addSecs(-3600LL * i));
    }));
    Library library;
    library.open(fixture.file());
    PlayLogModel model(library);
    read(model);
    QCOMPARE(model.plays(), 50000);
    const int last = model.rowCount() - 1;
    QVERIFY(last > 52000); // 2,083 days
    QCOMPARE(model.index(last).data(PlayLogModel::PlayRole).toLongLong(), 50000);
    QCOMPARE(model.rowOf(50000), last);
}

void TstPlayLogModel::figuresFollow()
{
    Fixture fixture;
    QVERIFY(fixture.sync(Fixture::copies(3)));
    Library library;
    library.open(fixture.file());
    test::FakeClock clock;
    clock.setUtc(at(6, 20));
    Figures figures(library, clock);
    QSignalSpy changed(&figures, &Figures::changed);
    QTest::qWait(0);
    QCOMPARE(changed.count(), 0); // nobody looks
    figures.setWanted(true);
    QVERIFY(!figures.get());
    QVERIFY(changed.wait());
    QCOMPARE(figures.get()->copies, 3);
    QCOMPARE(figures.get()->playedThisYear, 0);
    play(fixture, 1, at(6, 19));
    figures.look(); // waits for a while, and shows those from before
    QCOMPARE(figures.get()->playedThisYear, 0);
    QTRY_COMPARE(figures.get()->playedThisYear, 1);
}

void TstPlayLogModel::figuresBeginWithAWeek()
{
    Fixture fixture;
    QVERIFY(fixture.sync(Fixture::copies(1)));
    Library library;
    library.open(fixture.file());
    test::FakeClock clock;
    clock.setUtc(at(6, 20)); // a Wednesday
    Figures figures(library, clock);
    QSignalSpy changed(&figures, &Figures::changed);
    figures.setWanted(true);
    QVERIFY(changed.wait());
    QCOMPARE(figures.get()->calendarFrom.dayOfWeek(), int(Qt::Monday));
    QCOMPARE(figures.get()->calendar.size(), 25 * 7 + 3);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    Figures american(library, clock);
    QSignalSpy again(&american, &Figures::changed);
    american.setWanted(true);
    QVERIFY(again.wait());
    QCOMPARE(american.get()->calendarFrom.dayOfWeek(), int(Qt::Sunday));
    QCOMPARE(american.get()->calendar.size(), 25 * 7 + 4);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TstPlayLogModel::figuresOfNoFile()
{
    Library library;
    test::FakeClock clock;
    Figures figures(library, clock);
    figures.setWanted(true);
    QVERIFY(figures.get());
    QCOMPARE(figures.get()->copies, 0);
    QVERIFY(!figures.error());
}

void TstPlayLogModel::amounts_data()
{
    QTest::addColumn<QString>("worded");
    QTest::addColumn<double>("amount"); // -1 = none
    QTest::newRow("euros") << u"€1,458.87"_s << 1458.87;
    QTest::newRow("millions") << u"$1,234,567.00"_s << 1234567.0;
    QTest::newRow("no decimals") << u"¥123,456"_s << 123456.0;
    QTest::newRow("comma last") << u"1.458,87 €"_s << 1458.87;
    QTest::newRow("blanks") << u"CHF 1 458.5"_s << 1458.5;
    QTest::newRow("nothing") << QString() << -1.0;
    QTest::newRow("words") << u"n/a"_s << -1.0;
}

void TstPlayLogModel::amounts()
{
    QFETCH(QString, worded);
    QFETCH(double, amount);
    QCOMPARE(amountIn(worded).value_or(-1), amount);
}

QTEST_GUILESS_MAIN(TstPlayLogModel)
#include "tst_playlogmodel.moc"
