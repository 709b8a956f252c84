// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/discogsserver.h"
#include "demo/samplecollection.h"
#include "sync/rig.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vv;
using vv::demo::Fault;
using vv::test::Rig;
using Kind = Error::Kind;

class TstSyncer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void bringsEverythingOver();
    void aSecondRunChangesNothing();
    void takesOverWhatChanged();
    void oddTextsComeOverWhole();
    void aPageThatFailsIsTriedAgain_data();
    void aPageThatFailsIsTriedAgain();
    void liesAboutTypesAreMendedLater();
    void whatCannotBeMendedIsReported_data();
    void whatCannotBeMendedIsReported();
    void nothingIsRemovedWhenItFailed();
    void aCollectionThatShiftsIsReadAgain();
    void aCollectionThatKeepsShiftingLosesNothing();
    void aMassRemovalAsksFirst();
    void aMassRemovalOfWantsAsksFirst();
    void aBrokenCopyCostsNoOther();
    void cancelKeepsWhatWasRead();
    void cancelAtAnyMoment();
    void anotherAccountIsRefused();
    void aWantlistThatFailsIsAWarning();
    void detailsAreFetchedWhenAsked();
    void aFullDiskIsReported();
    void requestsAreFew();
    void requestsAreFewWhereSomeAreGone();

private:
    void compare(const QList<Copy> &actual, const QList<Copy> &expected);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<demo::DiscogsServer> m_server;
    std::unique_ptr<Rig> m_rig;
};

void TstSyncer::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<demo::DiscogsServer>(demo::generatedCollection(420, 7));
    m_server->setRateLimit(0);
    QVERIFY(m_server->listen());
    m_rig = std::make_unique<Rig>(m_server->root(), m_dir->filePath(u"vinylvault.db"_s), m_server->token());
}

void TstSyncer::cleanup()
{
    m_rig.reset();
    m_server.reset();
    m_dir.reset();
}

void TstSyncer::compare(const QList<Copy> &actual, const QList<Copy> &expected)
{
    QCOMPARE(actual.size(), expected.size());
    for (qsizetype i = 0; i < actual.size(); ++i) {
        Copy wanted = expected[i];
        wanted.fields.removeIf([](const FieldValue &field) { return field.value.isEmpty(); });
        std::sort(wanted.fields.begin(), wanted.fields.end(),
                  [](const FieldValue &a, const FieldValue &b) { return a.field < b.field; });
        QCOMPARE(actual[i].instance.value, wanted.instance.value);
        QCOMPARE(actual[i].folder.value, wanted.folder.value);
        QCOMPARE(actual[i].rating, wanted.rating);
        QCOMPARE(actual[i].added, wanted.added);
        QCOMPARE(actual[i].fields.size(), wanted.fields.size());
        for (qsizetype f = 0; f < wanted.fields.size(); ++f) {
            QCOMPARE(actual[i].fields[f].field.value, wanted.fields[f].field.value);
            QCOMPARE(actual[i].fields[f].value, wanted.fields[f].value);
        }
        QCOMPARE(actual[i].release.title, wanted.release.title);
        QVERIFY2(actual[i].release.artists == wanted.release.artists, qPrintable(wanted.release.title));
        QVERIFY2(actual[i].release.formats == wanted.release.formats, qPrintable(wanted.release.title));
        QCOMPARE(actual[i].release.genres, wanted.release.genres);
        QCOMPARE(actual[i].release.styles, wanted.release.styles);
        QCOMPARE(actual[i].release.year, wanted.release.year);
        QCOMPARE(actual[i].release.labels.size(), wanted.release.labels.size());
    }
}

void TstSyncer::bringsEverythingOver()
{
    QSignalSpy progress(&m_rig->syncer, &sync::Syncer::progressed);
    const SyncOutcome outcome = m_rig->sync();
    QVERIFY2(outcome.isOk(), qPrintable(outcome.error ? outcome.error->detail : QString()));
    QCOMPARE(outcome.added, 420);
    QCOMPARE(outcome.updated, 0);
    QCOMPARE(outcome.removed, 0);
    QCOMPARE(outcome.items, 420);
    QCOMPARE(outcome.warnings, QStringList());
    compare(m_rig->copies(), m_server->collection().copies());
    const auto account = m_rig->reader.account();
    QVERIFY(account && *account);
    QCOMPARE((*account)->username, m_server->collection().username());
    QVERIFY((*account)->lastSync.isValid());
    QCOMPARE(m_rig->reader.wants()->size(), m_server->collection().wants().size());
    int percent = 0;
    for (const auto &signal : std::as_const(progress)) {
        const auto told = signal.first().value<Progress>();
        QVERIFY(told.percent >= percent && told.percent <= 100);
        percent = told.percent;
    }
    QVERIFY(percent > 90);
}

void TstSyncer::aSecondRunChangesNothing()
{
    QVERIFY(m_rig->sync().isOk());
    const SyncOutcome outcome = m_rig->sync();
    QVERIFY(outcome.isOk());
    QCOMPARE(outcome.added + outcome.updated + outcome.removed, 0);
}

void TstSyncer::takesOverWhatChanged()
{
    QVERIFY(m_rig->sync().isOk());
    demo::Collection &collection = m_server->collection();
    const auto before = collection.copies();
    QVERIFY(m_rig->writer.addPlay(before[5].instance, u"A"_s, QDateTime::currentDateTimeUtc()));
    QVERIFY(m_rig->writer.addPlay(before[9].instance, u"B"_s, QDateTime::currentDateTimeUtc()));
    QVERIFY(collection.remove(before[5].instance));
    QVERIFY(collection.move(before[9].instance, collection.addFolder(u"Attic"_s)));
    QVERIFY(collection.rate(before[20].release.id, before[20].rating == 5 ? 1 : 5));
    const InstanceId twin = collection.add(before[30].release.id, kUncategorized);
    QVERIFY(twin.isValid());

    const SyncOutcome outcome = m_rig->sync();
    QVERIFY(outcome.isOk());
    QCOMPARE(outcome.added, 1);
    QCOMPARE(outcome.removed, 1);
    QVERIFY(outcome.updated >= 2);
    compare(m_rig->copies(), collection.copies());
    QCOMPARE(m_rig->reader.detail(before[9].instance)->plays, 1);
    QCOMPARE(m_rig->reader.detail(before[9].instance)->folderName, u"Attic"_s);
    QCOMPARE(m_rig->reader.detail(before[5].instance).error().kind, Kind::NotFound);
    QCOMPARE(m_rig->reader.totals()->plays, 2);
}

/// SQLite takes a first U+FEFF for a byte order mark; it occurs in real titles (discogs-api.md §8).
void TstSyncer::oddTextsComeOverWhole()
{
    demo::Collection &collection = m_server->collection();
    const QStringList titles{u"\ufeffBefore"_s, u"\ufeff\ufeffTwice"_s,      u"Be\ufefftween "_s,

                             u"  blanks  "_s,   u"\u200b静かな部屋\u200b"_s, u"\n"_s,
                             u"𝄞 \u202e"_s};
    const auto copies = collection.copies();
    for (qsizetype i = 0; i < titles.size(); ++i) {
        demo::ServedRelease changed = *collection.release(copies[i * 20].release.id);
        changed.release.title = titles[i];
        collection.putRelease(changed);
        QVERIFY(collection.setField(copies[i * 20].instance, kNotesField, titles[i]));
    }
    QVERIFY(m_rig->sync().isOk());
    compare(m_rig->copies(), collection.copies());
    QCOMPARE(m_rig->sync().updated, 0);
}

void TstSyncer::aPageThatFailsIsTriedAgain_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *name : {"close", "reset", "truncate", "garbage", "500", "502-html", "503", "403-html", "html",
                             "bad-json", "empty", "bad-utf8", "stall", "redirect-loop"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TstSyncer::aPageThatFailsIsTriedAgain()
{
    QFETCH(QString, fault);
    const auto known = Fault::named(fault);
    QVERIFY2(known, qPrintable(Fault::names().join(u' ')));
    m_server->inject(known->on(u"/folders/0/releases"_s).times(2));
    const SyncOutcome outcome = m_rig->sync();
    QVERIFY2(outcome.isOk(), qPrintable(outcome.error ? outcome.error->detail : QString()));
    QCOMPARE(outcome.added, 420);
    compare(m_rig->copies(), m_server->collection().copies());
}

void TstSyncer::liesAboutTypesAreMendedLater()
{
    m_server->inject(Fault::wrongTypes().on(u"/folders/0/releases"_s).times(2));
    m_rig->sync();
    m_server->clearFaults();
    QVERIFY(m_rig->sync({.removeMany = true}).isOk());
    compare(m_rig->copies(), m_server->collection().copies());
}

void TstSyncer::whatCannotBeMendedIsReported_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("html");
    QTest::addColumn<int>("kind");
    QTest::newRow("401") << 401 << false << static_cast<int>(Kind::NotAuthorised);
    QTest::newRow("403") << 403 << false << static_cast<int>(Kind::Forbidden);
    QTest::newRow("403 html") << 403 << true << static_cast<int>(Kind::Blocked);
    QTest::newRow("404") << 404 << false << static_cast<int>(Kind::Malformed);
    QTest::newRow("500") << 500 << false << static_cast<int>(Kind::Server);
    QTest::newRow("502 html") << 502 << true << static_cast<int>(Kind::Server);
}

void TstSyncer::whatCannotBeMendedIsReported()
{
    QFETCH(int, status);
    QFETCH(bool, html);
    QFETCH(int, kind);
    m_server->inject((html ? Fault::html(status) : Fault::status(status)).on(u"/oauth/identity"_s).always());
    const SyncOutcome outcome = m_rig->sync();
    QVERIFY(outcome.error);
    QCOMPARE(static_cast<int>(outcome.error->kind), kind);
    QVERIFY(!m_rig->syncer.isRunning());
    QCOMPARE(m_rig->reader.totals()->copies, 0);
}

void TstSyncer::nothingIsRemovedWhenItFailed()
{
    QVERIFY(m_rig->sync().isOk());
    const auto before = m_server->collection().copies();
    QVERIFY(m_server->collection().remove(before[3].instance));
    m_server->inject(Fault::status(500).on(u"page=4"_s).always());
    const SyncOutcome outcome = m_rig->sync();
    QVERIFY(outcome.error);
    QCOMPARE(outcome.removed, 0);
    QCOMPARE(m_rig->reader.totals()->copies, 420);
}

void TstSyncer::aCollectionThatShiftsIsReadAgain()
{
    const auto before = m_server->collection().copies();
    m_server->inject(Fault::before([&](demo::DiscogsServer &server) {
                         server.collection().remove(before[1].instance);
                         server.collection().add(before[2].release.id, kUncategorized);
                         server.collection().add(before[3].release.id, kUncategorized);
                     })
                         .on(u"folders/0/releases.*[?&]page=3"_s)
                         .times(1));
    const SyncOutcome outcome = m_rig->sync();
    QVERIFY(outcome.isOk());
    QCOMPARE(outcome.warnings, QStringList());
    compare(m_rig->copies(), m_server->collection().copies());
}

void TstSyncer::aCollectionThatKeepsShiftingLosesNothing()
{
    QVERIFY(m_rig->sync().isOk());
    const auto before = m_server->collection().copies();
    qsizetype next = 0;
    m_server->inject(
        Fault::before([&](demo::DiscogsServer &server) { server.collection().remove(before[next++].instance); })
            .on(u"folders/0/releases.*[?&]page=2"_s)
            .always());
    const SyncOutcome outcome = m_rig->sync();
    QVERIFY(outcome.isOk());
    QCOMPARE(outcome.removed, 0);
    QCOMPARE(outcome.warnings.size(), 1);
    QCOMPARE(next, 3);
    QCOMPARE(m_rig->reader.totals()->copies, 420);
}

void TstSyncer::aMassRemovalAsksFirst()
{
    QVERIFY(m_rig->sync().isOk());
    const auto before = m_server->collection().copies();
    for (int i = 0; i < 60; ++i)
        QVERIFY(m_server->collection().remove(before[i].instance));
    SyncOutcome outcome = m_rig->sync();
    QVERIFY(outcome.isOk());
    QCOMPARE(outcome.removed, 0);
    QCOMPARE(outcome.warnings.size(), 1);
    QCOMPARE(m_rig->reader.totals()->copies, 420);

    outcome = m_rig->sync({.removeMany = true});
    QVERIFY(outcome.isOk());
    QCOMPARE(outcome.removed, 60);
    QCOMPARE(m_rig->reader.totals()->copies, 360);
}

void TstSyncer::aMassRemovalOfWantsAsksFirst()
{
    demo::Collection &there = m_server->collection();
    const auto copies = there.copies();
    for (int i = 0; there.wants().size() < 60; ++i)
        there.putWant({.release = copies[i].release.id, .rating = 3, .notes = u"with the insert"_s});
    QVERIFY(m_rig->sync().isOk());
    const auto before = *m_rig->reader.wants();
    QCOMPARE(before.size(), 60);

    // Few at a time go as they went there.
    const auto wants = there.wants();
    for (int i = 0; i < 20; ++i)
        there.removeWant(wants[i].release);
    SyncOutcome outcome = m_rig->sync();
    QVERIFY(outcome.isOk());
    QCOMPARE(outcome.heldBackWants, 0);
    QCOMPARE(m_rig->reader.wants()->size(), 40);

    for (int i = 20; i < 60; ++i)
        there.removeWant(wants[i].release);
    const auto kept = *m_rig->reader.wants();
    outcome = m_rig->sync();
    QVERIFY(outcome.isOk());
    QCOMPARE(outcome.heldBackWants, 40);
    QCOMPARE(outcome.warnings.size(), 1);
    QCOMPARE(*m_rig->reader.wants(), kept);

    outcome = m_rig->sync({.removeMany = true});
    QVERIFY(outcome.isOk());
    QCOMPARE(outcome.heldBackWants, 0);
    QVERIFY(m_rig->reader.wants()->isEmpty());
}

void TstSyncer::aBrokenCopyCostsNoOther()
{
    m_server->inject(Fault::mutate([](QJsonValue &value) {
                         QJsonObject page = value.toObject();
                         QJsonArray releases = page.value("releases"_L1).toArray();
                         QJsonObject first = releases.first().toObject();
                         first.remove("basic_information"_L1);
                         releases.replace(0, first);
                         page.insert("releases"_L1, releases);
                         value = page;
                     })
                         .on(u"folders/0/releases.*[?&]page=2"_s)
                         .always());
    const SyncOutcome outcome = m_rig->sync();
    QVERIFY(outcome.isOk());
    QCOMPARE(outcome.added, 419);
    QCOMPARE(outcome.warnings.size(), 2);
    QVERIFY(outcome.warnings.first().contains("basic_information"_L1));
}

void TstSyncer::cancelKeepsWhatWasRead()
{
    m_server->inject(Fault::stall().on(u"folders/0/releases.*[?&]page=5"_s).always());
    QSignalSpy finished(&m_rig->syncer, &sync::Syncer::finished);
    m_rig->syncer.start({});
    QTRY_COMPARE(m_rig->reader.totals()->copies, 400);
    m_rig->syncer.cancel();
    QCOMPARE(finished.count(), 1);
    QVERIFY(finished.first().first().value<SyncOutcome>().isCancelled());
    QCOMPARE(m_rig->reader.totals()->copies, 400);
    m_server->clearFaults();
    QVERIFY(m_rig->sync().isOk());
    compare(m_rig->copies(), m_server->collection().copies());
}

void TstSyncer::cancelAtAnyMoment()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 25; ++round) {
        QSignalSpy finished(&m_rig->syncer, &sync::Syncer::finished);
        m_rig->syncer.start({});
        const int turns = random.bounded(60);
        for (int i = 0; i < turns && m_rig->syncer.isRunning(); ++i)
            QCoreApplication::processEvents();
        m_rig->syncer.cancel();
        QCOMPARE(finished.count(), 1);
        QVERIFY(!m_rig->syncer.isRunning());
    }
    QVERIFY(m_rig->sync().isOk());
    compare(m_rig->copies(), m_server->collection().copies());
}

void TstSyncer::anotherAccountIsRefused()
{
    QVERIFY(m_rig->sync().isOk());
    m_server->setCollection(demo::Collection(u"somebody-else"_s));
    m_server->inject(Fault::mutate([](QJsonValue &value) {
                         QJsonObject identity = value.toObject();
                         identity.insert("id"_L1, 999999);
                         value = identity;
                     })
                         .on(u"/oauth/identity"_s)
                         .always());
    const SyncOutcome outcome = m_rig->sync();
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, Kind::WrongUse);
    QCOMPARE(m_rig->reader.totals()->copies, 420);
}

void TstSyncer::aWantlistThatFailsIsAWarning()
{
    m_server->inject(Fault::status(403).on(u"/wants"_s).always());
    m_server->inject(Fault::status(403).on(u"/collection/value"_s).always());
    const SyncOutcome outcome = m_rig->sync();
    QVERIFY(outcome.isOk());
    QCOMPARE(outcome.warnings.size(), 2);
    QCOMPARE(outcome.added, 420);
}

void TstSyncer::detailsAreFetchedWhenAsked()
{
    m_server->setCollection(demo::generatedCollection(12, 3));
    QVERIFY(m_rig->sync({.details = true}).isOk());
    QCOMPARE(m_rig->reader.totals()->detailsMissing, 0);
    const auto first = m_server->collection().copies().first();
    const auto detail = m_rig->reader.detail(first.instance);
    QVERIFY(detail && detail->detail);
    QVERIFY(!detail->detail->tracks.isEmpty());
}

void TstSyncer::aFullDiskIsReported()
{
    QSqlQuery limit(m_rig->database());
    QVERIFY(limit.exec(u"PRAGMA page_count"_s) && limit.next());
    const int pages = limit.value(0).toInt();
    limit.finish();
    QVERIFY(limit.exec(u"PRAGMA max_page_count = %1"_s.arg(pages + 60)));
    limit.finish();
    const SyncOutcome outcome = m_rig->sync();
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, Kind::StorageFull);
    QVERIFY(limit.exec(u"PRAGMA integrity_check"_s) && limit.next());
    QCOMPARE(limit.value(0).toString(), u"ok"_s);
    QCOMPARE(m_rig->reader.totals()->copies % 100, 0);
}

void TstSyncer::requestsAreFew()
{
    const SyncOutcome outcome = m_rig->sync();
    QVERIFY(outcome.isOk());
    QVERIFY(outcome.requests <= (420 + 99) / 100 + 6);
    QCOMPARE(outcome.requests, int(m_server->requests().size()));
    QVERIFY(m_server->connections() <= 4);
    QVERIFY(m_server->mostInFlight() <= 3);
}

void TstSyncer::requestsAreFewWhereSomeAreGone()
{
    QVERIFY(m_rig->sync().isOk());
    const auto copies = m_server->collection().copies();
    for (int i = 0; i < 15; ++i)
        m_server->collection().remove(copies[i * 20].instance);
    const SyncOutcome outcome = m_rig->sync({.reach = sync::Reach::Full});
    QVERIFY(outcome.isOk());
    QCOMPARE(outcome.removed, 15);
    compare(m_rig->copies(), m_server->collection().copies());
    QVERIFY2(outcome.requests <= 2 * ((405 + 99) / 100) + 6, qPrintable(QString::number(outcome.requests)));
}

QTEST_GUILESS_MAIN(TstSyncer)
#include "tst_syncer.moc"
