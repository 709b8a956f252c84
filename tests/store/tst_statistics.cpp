// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/listeninglog.h"
#include "store/statistics.h"

#include "models/collectionfixture.h"
#include "store/playlog.h"
#include "store/transact.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::store;
using Fixture = test::CollectionFixture;

/// Time zones decide which day a play was on.
class TstStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }
    void nothingIsCounted();
    void recordsAndArtists();
    void decadesAndYears();
    void genres();
    void values();
    void playsOfTheYear();
    void calendarGoesByLocalDays();
    void unknownTimesCountButHaveNoDay();
    void foremost();
    void copiesThatLeftKeepTheirPlays();
    void logIsNewestFirst();
    void logIsSearched();

private:
    static QDateTime now() { return QDateTime(QDate(2026, 5, 6), QTime(20, 0)); } // a Wednesday
    static Statistics counted(const Fixture &fixture)
    {
        const auto figures = statistics(fixture.handle(), {.now = now().toUTC(), .calendarFrom = QDate(2026, 4, 27)});
        if (!figures) {
            QTest::qFail(qPrintable(figures.error().detail), __FILE__, __LINE__);
            return {};
        }
        return *figures;
    }
    static void play(const Fixture &fixture, int copy, const QDateTime &at)
    {
        QVERIFY(fixture.writer().addPlay(Fixture::instance(copy), u"A"_s, at.toUTC()));
    }
    static void playAtMost(const Fixture &fixture, int copy, const QDateTime &at)
    {
        QVERIFY(inTransaction(fixture.handle(), [&](Statements &sql) {
            sql.run(u"INSERT INTO plays (instance_id, side, played_at, time_known) VALUES (?, '', ?, 0)"_s,
                    Fixture::instance(copy), at.toUTC());
        }));
    }
    static Copy of(int n, int year, const QStringList &genres)
    {
        Copy copy = Fixture::copy(n);
        copy.release.year = year;
        copy.release.genres = genres;
        return copy;
    }
};

void TstStatistics::nothingIsCounted()
{
    const Fixture fixture;
    const Statistics figures = counted(fixture);
    QCOMPARE(figures.copies, 0);
    QCOMPARE(figures.plays, 0);
    QVERIFY(figures.decades.isEmpty() && figures.genres.isEmpty() && figures.values.isEmpty());
    QCOMPARE(figures.calendar, QList<int>(10, 0)); // 27 April to 6 May
}

void TstStatistics::recordsAndArtists()
{
    Fixture fixture;
    QList<Copy> copies = Fixture::copies(14); // the 13th and 14th are by the artists of the first two
    copies[2].release.artists = {{{194}, u"Various"_s, {}, {}, {}, {}}};
    copies[3].release.artists = {{{0}, u"Nobody Yet"_s, {}, {}, {}, {}}, {{0}, u"Somebody"_s, {}, {}, {}, {}}};
    copies[4].release.artists = {{{0}, u"nobody yet"_s, u"N. Yet"_s, {}, {}, {}}};
    Copy again = copies[0];
    again.instance = Fixture::instance(99); // another copy of the same release
    copies += again;
    QVERIFY(fixture.sync(copies));
    QCOMPARE(counted(fixture).copies, 15);
    QCOMPARE(counted(fixture).artists, 9 + 2); // twelve but three, and two without a number
    QVERIFY(fixture.sync(copies.mid(0, 2)));   // the others left
    QCOMPARE(counted(fixture).copies, 2);
    QCOMPARE(counted(fixture).artists, 2);
}

void TstStatistics::decadesAndYears()
{
    Fixture fixture;
    QVERIFY(fixture.sync({of(1, 1970, {}), of(2, 1979, {}), of(3, 1980, {}), of(4, 0, {}), of(5, 9999, {}),
                          of(6, -3, {}), of(7, 1969, {})}));
    const Statistics figures = counted(fixture);
    QCOMPARE(figures.decades, (QList<DecadeCount>{{1960, 1}, {1970, 2}, {1980, 1}, {9990, 1}}));
    QCOMPARE(figures.withoutYear, 2);
}

void TstStatistics::genres()
{
    Fixture fixture;
    QVERIFY(fixture.sync({of(1, 1970, {u"Jazz"_s, u"Funk / Soul"_s}), of(2, 1970, {u"Jazz"_s}), of(3, 1970, {u""_s}),
                          of(4, 1970, {}), of(5, 1970, {u"Rock"_s, u"Rock"_s})}));
    const Statistics figures = counted(fixture);
    QCOMPARE(figures.genres, (QList<GenreCount>{{u"Jazz"_s, 2}, {u"Funk / Soul"_s, 1}, {u"Rock"_s, 1}}));
    QCOMPARE(figures.withoutGenre, 2);
}

void TstStatistics::values()
{
    Fixture fixture;
    const auto note
        = [&](const QString &median, const QDateTime &at) { QVERIFY(fixture.writer().saveValue(median, at.toUTC())); };
    note(u"€90.00"_s, now().addYears(-5));
    note(u"€100.00"_s, now().addYears(-3)); // still held when the two years began
    note(u"€120.00"_s, now().addMonths(-5));
    note(u"€120.00"_s, now().addMonths(-4)); // nothing new
    note(u"€110.00"_s, now().addMonths(-1));
    note(u"€900.00"_s, now().addYears(1)); // a clock was wrong
    QStringList medians;
    const auto noted = counted(fixture).values;
    for (const NotedValue &value : noted)
        medians += value.median;
    QCOMPARE(medians, (QStringList{u"€100.00"_s, u"€120.00"_s, u"€110.00"_s}));
    QCOMPARE(noted.constFirst().at, now().addYears(-3).toUTC());
}

void TstStatistics::playsOfTheYear()
{
    Fixture fixture;
    QVERIFY(fixture.sync(Fixture::copies(3)));
    play(fixture, 1, QDateTime(QDate(2025, 12, 31), QTime(23, 59, 59)));
    play(fixture, 1, QDateTime(QDate(2026, 1, 1), QTime(0, 0))); // 23:00 of the year before in UTC
    play(fixture, 2, QDateTime(QDate(2026, 12, 31), QTime(23, 59)));
    play(fixture, 2, QDateTime(QDate(2027, 1, 1), QTime(0, 0)));
    const Statistics figures = counted(fixture);
    QCOMPARE(figures.playedThisYear, 2);
    QCOMPARE(figures.plays, 4);
    QCOMPARE(figures.neverPlayed, 1);
}

void TstStatistics::calendarGoesByLocalDays()
{
    Fixture fixture;
    QVERIFY(fixture.sync(Fixture::copies(2)));
    play(fixture, 1, QDateTime(QDate(2026, 4, 26), QTime(23, 59)));
    play(fixture, 1, QDateTime(QDate(2026, 4, 27), QTime(0, 0)));
    play(fixture, 1, QDateTime(QDate(2026, 5, 5), QTime(23, 59)));
    play(fixture, 2, QDateTime(QDate(2026, 5, 6), QTime(0, 30)));
    play(fixture, 2, QDateTime(QDate(2026, 5, 6), QTime(23, 0))); // later today
    play(fixture, 2, QDateTime(QDate(2026, 5, 7), QTime(0, 0)));  // to come
    const Statistics figures = counted(fixture);
    QCOMPARE(figures.calendarFrom, QDate(2026, 4, 27));
    QCOMPARE(figures.calendar, (QList<int>{1, 0, 0, 0, 0, 0, 0, 0, 1, 2}));
}

void TstStatistics::unknownTimesCountButHaveNoDay()
{
    Fixture fixture;
    QVERIFY(fixture.sync(Fixture::copies(2)));
    playAtMost(fixture, 1, QDateTime(QDate(2026, 5, 1), QTime(12, 0)));
    playAtMost(fixture, 1, QDateTime(QDate(2026, 5, 1), QTime(12, 0)));
    const Statistics figures = counted(fixture);
    QCOMPARE(figures.plays, 2);
    QCOMPARE(figures.playedThisYear, 0);
    QCOMPARE(figures.calendar, QList<int>(10, 0));
    QCOMPARE(figures.neverPlayed, 1);
    QCOMPARE(figures.foremost.value(0).plays, 2);
}

void TstStatistics::foremost()
{
    Fixture fixture;
    QVERIFY(fixture.sync(Fixture::copies(8)));
    for (int copy = 1; copy <= 7; ++copy)
        play(fixture, copy, now().addDays(-copy));
    play(fixture, 3, now());
    play(fixture, 7, now().addDays(40)); // the future is played, too
    const auto most = counted(fixture).foremost;
    QCOMPARE(most.size(), kMostPlayed);
    QCOMPARE(most[0].instance, Fixture::instance(7));
    QCOMPARE(most[0].plays, 2);
    QCOMPARE(most[1].title, u"Dust Road Sessions"_s);
    QCOMPARE(most[1].artist, u"Ibrahim Saré Trio"_s);
    QCOMPARE(most[2].instance, Fixture::instance(1)); // of those with one, the latest first
}

void TstStatistics::copiesThatLeftKeepTheirPlays()
{
    Fixture fixture;
    QVERIFY(fixture.sync(Fixture::copies(3)));
    play(fixture, 3, now().addDays(-1));
    QVERIFY(fixture.sync(Fixture::copies(2)));
    const Statistics figures = counted(fixture);
    QCOMPARE(figures.plays, 1);
    QCOMPARE(figures.playedThisYear, 1);
    QCOMPARE(figures.calendar.value(8), 1);
    QVERIFY(figures.foremost.isEmpty());
    QCOMPARE(figures.neverPlayed, 2);
    QCOMPARE(listeningLog(fixture.handle(), {})->size(), 1);
    const auto former = formerCopies(fixture.handle(), {Fixture::instance(1), Fixture::instance(3), {77}});
    QVERIFY(former);
    QCOMPARE(former->size(), 1);
    QCOMPARE(former->constFirst().instance, Fixture::instance(3));
    QCOMPARE(former->constFirst().title, u"Dust Road Sessions"_s);
}

void TstStatistics::logIsNewestFirst()
{
    Fixture fixture;
    QVERIFY(fixture.sync(Fixture::copies(2)));
    play(fixture, 1, now().addDays(-2));
    play(fixture, 2, now());
    playAtMost(fixture, 1, now().addDays(-2)); // of the same moment, the later noted first
    const auto log = listeningLog(fixture.handle(), u"  "_s);
    QVERIFY(log);
    QCOMPARE(log->size(), 3);
    QCOMPARE(log->at(0).copy, Fixture::instance(2));
    QCOMPARE(log->at(0).at, now().toMSecsSinceEpoch());
    QVERIFY(!log->at(1).timeKnown);
    QCOMPARE(log->at(2).side, u"A"_s);
}

void TstStatistics::logIsSearched()
{
    Fixture fixture;
    QVERIFY(fixture.sync(Fixture::copies(12)));
    for (int copy = 1; copy <= 12; ++copy)
        play(fixture, copy, now().addDays(-copy));
    const auto found = listeningLog(fixture.handle(), u"artist:okoye"_s);
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->constFirst().copy, Fixture::instance(11));
    QCOMPARE(listeningLog(fixture.handle(), u"year:1970..1979"_s)->size(), 4);
    QCOMPARE(listeningLog(fixture.handle(), u"zzzz"_s)->size(), 0);
}

QTEST_GUILESS_MAIN(TstStatistics)
#include "tst_statistics.moc"
