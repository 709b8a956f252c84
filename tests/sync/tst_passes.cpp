// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/dice.h"
#include "demo/discogsserver.h"
#include "demo/samplecollection.h"
#include "sync/rig.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;
using vv::demo::Fault;
using vv::sync::Reach;
using vv::test::Rig;

/// Which pages are asked for, and when a pass is believed.
class TstPasses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void goesOnWhereItWasInterrupted_data();
    void goesOnWhereItWasInterrupted();
    void beginsAnewWhenTheCollectionHasChanged_data();
    void beginsAnewWhenTheCollectionHasChanged();
    void aShiftThatAnAdditionHidesRemovesNothing_data();
    void aShiftThatAnAdditionHidesRemovesNothing();
    void aShiftInTheFirstSyncLosesNothing();
    void anyShiftLosesNothing_data();
    void anyShiftLosesNothing();
    void manyRemovalsTakeTwoPasses();
    void whatCannotBeLookedForTakesTwoPasses();
    void anUnfinishedWantlistIsCaughtUpWith();
    void pagesThatAreAllEmptyAreNoSuccess();
    void aBrokenEntryDoesNotKeepItFromBeingSynced();
    void nothingChangedIsThreeRequests();
    void quickTakesWhatWasAdded_data();
    void quickTakesWhatWasAdded();
    void whatQuickCannotExplainIsReadWhole_data();
    void whatQuickCannotExplainIsReadWhole();
    void quickIsFullWithoutAFullPassBefore();
    void anInterruptedPassComesBeforeAQuickOne();
    void dueIsFullAfterADay();

private:
    void start(int copies);
    void restart(); ///< as after a kill: what was not committed is gone
    /// Runs a sync and lets it go when `pages` pages of the collection were answered.
    void interruptAfter(int pages);
    [[nodiscard]] QList<int> pagesAsked(bool newestFirst = false) const;
    [[nodiscard]] QList<qint64> here();
    [[nodiscard]] QList<qint64> there() const;
    [[nodiscard]] QString lastKind();

    int m_allowance = 60;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<demo::DiscogsServer> m_server;
    std::unique_ptr<Rig> m_rig;
};

void TstPasses::init()
{
    m_allowance = 60;
    m_dir = std::make_unique<QTemporaryDir>();
}

void TstPasses::cleanup()
{
    m_rig.reset();
    m_server.reset();
    m_dir.reset();
}

void TstPasses::start(int copies)
{
    m_server = std::make_unique<demo::DiscogsServer>(demo::generatedCollection(copies, 11));
    m_server->setRateLimit(0);
    QVERIFY(m_server->listen());
    restart();
}

void TstPasses::restart()
{
    m_rig.reset();
    m_rig = std::make_unique<Rig>(m_server->root(), m_dir->filePath(u"vinylvault.db"_s), m_server->token(), nullptr,
                                  m_allowance);
}

void TstPasses::interruptAfter(int pages)
{
    m_server->inject(Fault::stall().on(u"folders/0/releases.*[?&]page=%1(&|$)"_s.arg(pages + 1)).always());
    m_server->inject(Fault::stall().on(u"folders/0/releases.*[?&]page=%1(&|$)"_s.arg(pages + 2)).always());
    m_server->inject(Fault::stall().on(u"folders/0/releases.*[?&]page=%1(&|$)"_s.arg(pages + 3)).always());
    m_rig->syncer.start({});
    QSqlQuery count(m_rig->database());
    QTRY_VERIFY(count.exec(u"SELECT count(*) FROM journal"_s) && count.next() && count.value(0).toInt() == pages);
    count.finish();
    QTRY_VERIFY(pagesAsked().size() >= std::min(pages + 3, 8)); // or they come in only when the next run has begun
    restart();
    m_server->clearFaults();
    m_server->forgetRequests();
}

QList<int> TstPasses::pagesAsked(bool newestFirst) const
{
    QList<int> pages;
    const auto requests = m_server->requests();
    for (const demo::RecordedRequest &request : requests) {
        const bool isNewest = request.query.queryItemValue(u"sort_order"_s) == "desc"_L1;
        if (request.path.endsWith(u"/folders/0/releases"_s) && isNewest == newestFirst)
            pages += request.query.queryItemValue(u"page"_s).toInt();
    }
    return pages;
}

QList<qint64> TstPasses::here()
{
    QList<qint64> ids;
    const auto copies = m_rig->copies();
    for (const Copy &copy : copies)
        ids += copy.instance.value;
    return ids;
}

QList<qint64> TstPasses::there() const
{
    QList<qint64> ids;
    const auto copies = m_server->collection().copies();
    for (const Copy &copy : copies)
        ids += copy.instance.value;
    std::sort(ids.begin(), ids.end());
    return ids;
}

QString TstPasses::lastKind()
{
    QSqlQuery row(m_rig->database());
    return row.exec(u"SELECT kind FROM sync_log ORDER BY sync_id DESC LIMIT 1"_s) && row.next()
        ? row.value(0).toString()
        : QString();
}

void TstPasses::goesOnWhereItWasInterrupted_data()
{
    QTest::addColumn<int>("pages");
    for (int pages : {1, 3, 6})
        QTest::addRow("after page %d", pages) << pages;
}

void TstPasses::goesOnWhereItWasInterrupted()
{
    QFETCH(int, pages);
    start(720);
    interruptAfter(pages);
    const SyncOutcome outcome = m_rig->sync();
    QVERIFY2(outcome.isOk(), qPrintable(outcome.error ? outcome.error->detail : QString()));
    QCOMPARE(outcome.warnings, QStringList());
    QCOMPARE(here(), there());
    auto asked = pagesAsked();
    QCOMPARE(asked.first(), pages); // is it still the same?
    std::sort(asked.begin(), asked.end());
    QList<int> wanted;
    for (int page = pages; page <= 8; ++page)
        wanted += page;
    QCOMPARE(asked, wanted);
}

void TstPasses::beginsAnewWhenTheCollectionHasChanged_data()
{
    QTest::addColumn<bool>("removed");
    QTest::addColumn<bool>("added");
    QTest::newRow("one removed") << true << false;
    QTest::newRow("one added") << false << true;
    QTest::newRow("one of each") << true << true;
}

void TstPasses::beginsAnewWhenTheCollectionHasChanged()
{
    QFETCH(bool, removed);
    QFETCH(bool, added);
    start(720);
    interruptAfter(4);
    const auto copies = m_server->collection().copies();
    if (removed)
        QVERIFY(m_server->collection().remove(copies[20].instance));
    if (added)
        m_server->collection().add(copies[30].release.id, kUncategorized, QDateTime::currentDateTimeUtc().addSecs(-60));
    const SyncOutcome outcome = m_rig->sync();
    QVERIFY(outcome.isOk());
    QCOMPARE(outcome.warnings, QStringList());
    QCOMPARE(here(), there());
    QCOMPARE(pagesAsked().count(1), 1);
}

void TstPasses::aShiftThatAnAdditionHidesRemovesNothing_data()
{
    QTest::addColumn<bool>("dated");
    QTest::newRow("added now") << false;
    QTest::newRow("added with an older date") << true;
}

/// One taken out of a page that was read and one added at the end: as many as before, but a copy has slipped from page
/// 4 to page 3 between the two.
void TstPasses::aShiftThatAnAdditionHidesRemovesNothing()
{
    QFETCH(bool, dated);
    start(720);
    QVERIFY(m_rig->sync().isOk());
    const auto copies = m_server->collection().copies();
    QDateTime newest;
    for (const Copy &copy : copies)
        newest = std::max(newest, copy.added);
    m_server->inject(Fault::before([&](demo::DiscogsServer &server) {
                         server.collection().remove(copies[1].instance);
                         server.collection().add(copies[2].release.id, kUncategorized,
                                                 dated ? newest.addSecs(1) : QDateTime());
                     })
                         .on(u"folders/0/releases.*[?&]page=4(&|$)"_s)
                         .times(1));
    const SyncOutcome outcome = m_rig->sync();
    QVERIFY(outcome.isOk());
    QCOMPARE(outcome.warnings, QStringList());
    QCOMPARE(outcome.removed, 1);
    QCOMPARE(here(), there());
}

/// The same while nothing is known yet that could be missed.
void TstPasses::aShiftInTheFirstSyncLosesNothing()
{
    start(720);
    const auto copies = m_server->collection().copies();
    m_server->inject(Fault::before([&](demo::DiscogsServer &server) {
                         server.collection().remove(copies[1].instance);
                         server.collection().add(copies[2].release.id, kUncategorized);
                     })
                         .on(u"folders/0/releases.*[?&]page=4(&|$)"_s)
                         .times(1));
    const SyncOutcome outcome = m_rig->sync();
    QVERIFY(outcome.isOk());
    QCOMPARE(outcome.warnings, QStringList());
    QCOMPARE(here(), there());
}

void TstPasses::anyShiftLosesNothing_data()
{
    QTest::addColumn<int>("seed");
    const int count = qEnvironmentVariableIsSet("VV_SEQUENCES") ? qEnvironmentVariableIntValue("VV_SEQUENCES") : 3;
    for (int seed = 1; seed <= count; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

/// Copies come, go and move between any two pages, three of which are on their way and arrive in any order.
void TstPasses::anyShiftLosesNothing()
{
    QFETCH(int, seed);
    constexpr int kRounds = 10;
    demo::Dice dice(demo::Dice(static_cast<quint64>(seed)).next());
    m_allowance = 1'000'000;
    start(dice.between(510, 699));
    auto &collection = m_server->collection();
    const FolderId shelf = collection.addFolder(u"Elsewhere"_s);
    const auto releases = collection.releases();
    const auto idsOf = [](const QList<Copy> &copies) {
        QSet<InstanceId> ids;
        for (const Copy &copy : copies)
            ids.insert(copy.instance);
        return ids;
    };
    for (int round = 0; round < kRounds; ++round) {
        const auto before = idsOf(collection.copies());
        const auto change = [&](demo::DiscogsServer &server) {
            auto &shifting = server.collection();
            const auto &order = shifting.order(kAllFolders, demo::SortKey::Added, Qt::AscendingOrder);
            const InstanceId copy = dice.pick(order);
            const int what = dice.below(4);
            if (what == 0)
                shifting.remove(copy);
            else if (what == 1)
                shifting.move(copy, shelf);
            else if (what == 2)
                shifting.add(dice.pick(releases), shelf);
            else // as one that is put in with an older date, or replaced
                shifting.add(dice.pick(releases), shelf, shifting.copy(copy)->added.addSecs(dice.between(-1, 1)));
        };
        const int changes = dice.between(1, 4);
        for (int i = 0; i < changes; ++i)
            m_server->inject(
                Fault::before(change).on(u"folders/0/releases.*[?&]page=%1(&|$)"_s.arg(dice.between(1, 6))));
        for (int page = 1; page <= 7; ++page)
            m_server->inject(Fault::delay(std::chrono::milliseconds(dice.below(4)))
                                 .on(u"folders/0/releases.*[?&]page=%1(&|$)"_s.arg(page)));
        QVERIFY(m_rig->sync().isOk());
        m_server->clearFaults();
        const auto after = idsOf(collection.copies());
        QSet<InstanceId> now;
        const auto mine = here();
        for (const qint64 id : mine)
            now.insert({id});
        QCOMPARE(now.size(), mine.size());
        QVERIFY2(now.contains(before & after), "a copy that was there all the time is not here");
        QVERIFY2((before | after).contains(now), "a copy is here that never was there");
        // When it stands still, both are the same.
        QVERIFY(m_rig->sync().isOk());
        QCOMPARE(here(), there());
        const auto copies = m_rig->copies();
        for (const Copy &copy : copies)
            QCOMPARE(copy.folder, collection.copy(copy.instance)->folder);
    }
}

void TstPasses::manyRemovalsTakeTwoPasses()
{
    start(720);
    QVERIFY(m_rig->sync().isOk());
    const auto copies = m_server->collection().copies();
    for (int i = 0; i < 40; ++i)
        QVERIFY(m_server->collection().remove(copies[i * 3].instance));
    m_server->forgetRequests();
    const SyncOutcome outcome = m_rig->sync();
    QVERIFY(outcome.isOk());
    QCOMPARE(outcome.removed, 40);
    QCOMPARE(here(), there());
    QCOMPARE(pagesAsked().count(1), 2);
}

void TstPasses::whatCannotBeLookedForTakesTwoPasses()
{
    start(320);
    QVERIFY(m_rig->sync().isOk());
    const auto copies = m_server->collection().copies();
    QVERIFY(m_server->collection().remove(copies[3].instance));
    m_server->inject(Fault::status(404).on(u"collection/releases/"_s).always());
    m_server->forgetRequests();
    SyncOutcome outcome = m_rig->sync();
    QVERIFY(outcome.isOk());
    QCOMPARE(outcome.removed, 1);
    QCOMPARE(here(), there());
    QCOMPARE(pagesAsked().count(1), 2);
    // And the same while an addition hides that the pages have shifted.
    m_server->inject(Fault::before([&](demo::DiscogsServer &server) {
                         server.collection().remove(copies[5].instance);
                         server.collection().add(copies[6].release.id, kUncategorized, copies.last().added.addSecs(1));
                     })
                         .on(u"folders/0/releases.*[?&]page=4(&|$)"_s)
                         .times(1));
    outcome = m_rig->sync();
    QVERIFY(outcome.isOk());
    QCOMPARE(outcome.removed, 0); // what was there in the first of the two passes waits for the next run
    const auto now = there();
    for (const qint64 id : now)
        QVERIFY(here().contains(id));
    QVERIFY(m_rig->sync().isOk());
    QCOMPARE(here(), now);
}

void TstPasses::anUnfinishedWantlistIsCaughtUpWith()
{
    start(120);
    m_server->inject(Fault::status(500).on(u"/wants"_s).times(3));
    QVERIFY(m_rig->sync({.reach = Reach::Due}).isOk());
    QCOMPARE(m_rig->reader.wants()->size(), 0);
    QVERIFY(m_rig->sync({.reach = Reach::Due}).isOk());
    QCOMPARE(m_rig->reader.wants()->size(), m_server->collection().wants().size());
    QVERIFY(m_rig->reader.wants()->size() > 0);
}

void TstPasses::pagesThatAreAllEmptyAreNoSuccess()
{
    start(120);
    m_server->inject(Fault::mutate([](QJsonValue &json) {
                         QJsonObject page = json.toObject();
                         page.insert(u"releases"_s, QJsonArray());
                         json = page;
                     })
                         .on(u"folders/0/releases"_s)
                         .always());
    const SyncOutcome outcome = m_rig->sync();
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, Error::Kind::Malformed);
}

void TstPasses::aBrokenEntryDoesNotKeepItFromBeingSynced()
{
    start(250);
    m_server->inject(Fault::mutate([](QJsonValue &json) {
                         QJsonObject page = json.toObject();
                         QJsonArray releases = page.value("releases"_L1).toArray();
                         releases[4] = QJsonObject{{u"instance_id"_s, 42}};
                         page.insert(u"releases"_s, releases);
                         json = page;
                     })
                         .on(u"folders/0/releases.*[?&]page=2(&|$)"_s)
                         .always());
    const SyncOutcome outcome = m_rig->sync();
    QVERIFY(outcome.isOk());
    QCOMPARE(outcome.items, 249);
    const auto account = m_rig->reader.account();
    QVERIFY((*account)->lastSync.isValid());
    QVERIFY((*account)->lastFull.isValid());
}

void TstPasses::nothingChangedIsThreeRequests()
{
    start(720);
    QVERIFY(m_rig->sync().isOk());
    QCOMPARE(lastKind(), u"full"_s);
    const SyncOutcome outcome = m_rig->sync({.reach = Reach::Quick});
    QVERIFY(outcome.isOk());
    QCOMPARE(outcome.requests, 3);
    QCOMPARE(outcome.added + outcome.updated + outcome.removed, 0);
    QCOMPARE(lastKind(), u"quick"_s);
}

void TstPasses::quickTakesWhatWasAdded_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("requests");
    QTest::newRow("a few") << 7 << 3;
    QTest::newRow("more than a page") << 230 << 5;
}

void TstPasses::quickTakesWhatWasAdded()
{
    QFETCH(int, count);
    QFETCH(int, requests);
    start(420);
    QVERIFY(m_rig->sync().isOk());
    const auto copies = m_server->collection().copies();
    for (int i = 0; i < count; ++i)
        m_server->collection().add(copies[i].release.id, kUncategorized);
    const SyncOutcome outcome = m_rig->sync({.reach = Reach::Quick});
    QVERIFY(outcome.isOk());
    QCOMPARE(outcome.added, count);
    QCOMPARE(outcome.requests, requests);
    QCOMPARE(lastKind(), u"quick"_s);
    QCOMPARE(here(), there());
}

void TstPasses::whatQuickCannotExplainIsReadWhole_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"removed", "moved", "one of each"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TstPasses::whatQuickCannotExplainIsReadWhole()
{
    QFETCH(QString, what);
    start(420);
    QVERIFY(m_rig->sync().isOk());
    auto &collection = m_server->collection();
    const auto copies = collection.copies();
    const Copy &old = copies[5];
    if (what != "moved"_L1)
        QVERIFY(collection.remove(old.instance));
    if (what == "one of each"_L1)
        collection.add(copies[9].release.id, old.folder);
    if (what == "moved"_L1)
        QVERIFY(collection.move(old.instance, collection.addFolder(u"Elsewhere"_s)));
    const SyncOutcome outcome = m_rig->sync({.reach = Reach::Quick});
    QVERIFY(outcome.isOk());
    QCOMPARE(lastKind(), u"full"_s);
    QCOMPARE(here(), there());
    if (what == "moved"_L1)
        QCOMPARE(outcome.updated, 1);
    else
        QCOMPARE(outcome.removed, 1);
}

void TstPasses::quickIsFullWithoutAFullPassBefore()
{
    start(120);
    QVERIFY(m_rig->sync({.reach = Reach::Quick}).isOk());
    QCOMPARE(lastKind(), u"full"_s);
    QCOMPARE(here(), there());
}

void TstPasses::anInterruptedPassComesBeforeAQuickOne()
{
    start(720);
    QVERIFY(m_rig->sync().isOk());
    m_server->collection().rate(m_server->collection().copies()[700].release.id, 1);
    interruptAfter(2);
    const SyncOutcome outcome = m_rig->sync({.reach = Reach::Due});
    QVERIFY(outcome.isOk());
    QCOMPARE(lastKind(), u"full"_s);
    QVERIFY(!pagesAsked().contains(1));
}

void TstPasses::dueIsFullAfterADay()
{
    start(120);
    QVERIFY(m_rig->sync().isOk());
    QVERIFY(m_rig->sync({.reach = Reach::Due}).isOk());
    QCOMPARE(lastKind(), u"quick"_s);
    QSqlQuery age(m_rig->database());
    QVERIFY(age.exec(u"UPDATE users SET last_full = last_full - 25 * 3600 * 1000"_s));
    QVERIFY(m_rig->sync({.reach = Reach::Due}).isOk());
    QCOMPARE(lastKind(), u"full"_s);
    QVERIFY(m_rig->sync({.reach = Reach::Due}).isOk());
    QCOMPARE(lastKind(), u"quick"_s);
}

QTEST_GUILESS_MAIN(TstPasses)
#include "tst_passes.moc"
