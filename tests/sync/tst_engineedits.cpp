// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "demo/discogsserver.h"
#include "demo/samplecollection.h"
#include "demo/serverthread.h"
#include "store/database.h"
#include "store/photos.h"
#include "store/syncreader.h"
#include "store/turntable.h"
#include "sync/iothread.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;
using vv::store::Edit;

/// Edits in the engine: shown at once, sent by themselves, taken back.
class TstEngineEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void editsAreSentByThemselves();
    void undoBeforeItIsSentIsNoWrite();
    void undoAfterItWasSent();
    void undoTakesStepsBackOneByOne();
    void ownFactsAreStepsLikeEdits();
    void anotherOrderIsAStep();
    void aPhotoIsAStepLikeAnEdit();
    void aDeletedFilterComesBack();
    void playsAreStepsToo();
    void flippingAndTakingOffAreSteps();
    void whatCannotBeIsSaid();
    void whatACommandWritesIsSent();
    void whatWasTriedIsNotTriedAgainBecauseOthersWrite();
    void waitsForTheConnection();
    void aSyncIsNotForgottenWhileEditsAreSent();
    void refreshesTheCopiesOfARelease();
    void aRefreshWithoutATokenFails();

private:
    template <class F>
    void onEngine(F call)
    {
        QMetaObject::invokeMethod(m_engine, [engine = m_engine, call] { call(*engine); });
    }
    void onServer(const std::function<void(demo::DiscogsServer &)> &call) { m_server->run(call); }
    [[nodiscard]] QString noteThere(InstanceId copy);
    [[nodiscard]] QString noteHere(InstanceId copy);
    [[nodiscard]] int writes();
    [[nodiscard]] int waiting();

    SystemClock m_clock;
    std::unique_ptr<demo::ServerThread> m_server;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<sync::IoThread> m_io;
    sync::Engine *m_engine = nullptr;
    InstanceId m_copy;
    InstanceId m_other;
    ReleaseId m_release;
};

/// Longer than the engine gives a user to change his mind.
constexpr int kSent = 15000;

void TstEngineEdits::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    demo::ServerOptions options;
    options.rateLimit = 0;
    auto started = demo::ServerThread::start([] { return demo::generatedCollection(8, 5); }, options);
    QVERIFY(started);
    m_server = std::move(*started);
    onServer([this](demo::DiscogsServer &server) {
        m_copy = server.collection().copies().at(0).instance;
        m_release = server.collection().copies().at(0).release.id;
        m_other = server.collection().copies().at(1).instance;
        server.collection().setField(m_copy, kNotesField, u"before"_s);
    });
    m_io = std::make_unique<sync::IoThread>(m_clock);
    const Locations places{
        .data = m_dir->path(), .cache = m_dir->path(), .shared = m_dir->path(), .config = m_dir->path()};
    m_engine = m_io->makeEngine({.places = places,
                                 .apiRoot = m_server->root(),
                                 .tuning = {.rateLimit = 60, .maxRetries = 0},
                                 .sendEdits = true});
    QSignalSpy finished(m_engine, &sync::Engine::syncFinished);
    onEngine([token = Secret(m_server->token())](sync::Engine &e) {
        e.open();
        e.setToken(token);
        e.sync({});
    });
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20000);
    QVERIFY(finished.first().first().value<SyncOutcome>().isOk());
    onServer([](demo::DiscogsServer &server) { server.forgetRequests(); });
}

void TstEngineEdits::cleanup()
{
    m_io.reset();
    m_server.reset();
    m_dir.reset();
}

QString TstEngineEdits::noteThere(InstanceId copy)
{
    QString text;
    onServer([&](demo::DiscogsServer &server) {
        for (const FieldValue &value : server.collection().copy(copy)->fields) {
            if (value.field == kNotesField)
                text = value.value;
        }
    });
    return text;
}

QString TstEngineEdits::noteHere(InstanceId copy)
{
    const auto database = store::Database::open(m_dir->filePath(u"vinylvault.db"_s), store::Database::Mode::ReadOnly);
    const auto detail = store::CollectionReader((*database)->handle()).detail(copy);
    if (detail) {
        for (const FieldValue &value : detail->copy.fields) {
            if (value.field == kNotesField)
                return value.value;
        }
    }
    return {};
}

int TstEngineEdits::writes()
{
    int count = 0;
    onServer([&](demo::DiscogsServer &server) {
        const auto requests = server.requests();
        for (const demo::RecordedRequest &request : requests)
            count += request.method == "GET" ? 0 : 1;
    });
    return count;
}

int TstEngineEdits::waiting()
{
    const auto database = store::Database::open(m_dir->filePath(u"vinylvault.db"_s), store::Database::Mode::ReadOnly);
    return store::SyncReader((*database)->handle()).editCounts()->all();
}

void TstEngineEdits::editsAreSentByThemselves()
{
    QSignalSpy edited(m_engine, &sync::Engine::edited);
    QSignalSpy synced(m_engine, &sync::Engine::syncFinished);
    QSignalSpy sent(m_engine, &sync::Engine::editsSent);
    onEngine([this](sync::Engine &e) {
        e.edit({Edit::setField(m_copy, kNotesField, u"one"_s)});
        e.edit({Edit::setField(m_copy, kNotesField, u"two"_s)});
    });
    QTRY_COMPARE(edited.count(), 2);
    QCOMPARE(noteHere(m_copy), u"two"_s);
    QCOMPARE(writes(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(noteThere(m_copy), u"two"_s, kSent);
    QTRY_COMPARE(sent.count(), 1);
    QCOMPARE(sent.first().first().value<SyncOutcome>().pushed, 1);
    QCOMPARE(writes(), 1);
    QCOMPARE(waiting(), 0);
    QCOMPARE(synced.count(), 0); // it is none
}

void TstEngineEdits::undoBeforeItIsSentIsNoWrite()
{
    QSignalSpy possible(m_engine, &sync::Engine::undoChanged);
    QSignalSpy edited(m_engine, &sync::Engine::edited);
    onEngine([this](sync::Engine &e) {
        e.edit({Edit::setField(m_copy, kNotesField, u"one"_s), Edit::remove(m_other)});
        e.undo();
        e.undo(); // there is no other
    });
    QTRY_COMPARE(edited.count(), 2);
    QCOMPARE(edited.last().at(1).toBool(), true);
    // What is said to be taken back is what was done, not what takes it back.
    QCOMPARE(edited.last().at(0).value<QList<Edit>>(), edited.first().at(0).value<QList<Edit>>());
    QTRY_COMPARE(possible.count(), 2);
    QCOMPARE(possible.last().first().toBool(), false);
    QCOMPARE(noteHere(m_copy), u"before"_s);
    QCOMPARE(waiting(), 0);
}

void TstEngineEdits::undoAfterItWasSent()
{
    onEngine([this](sync::Engine &e) { e.edit({Edit::setField(m_copy, kNotesField, u"one"_s)}); });
    QTRY_COMPARE_WITH_TIMEOUT(noteThere(m_copy), u"one"_s, kSent);
    onEngine([](sync::Engine &e) { e.undo(); });
    QTRY_COMPARE(noteHere(m_copy), u"before"_s);
    QTRY_COMPARE_WITH_TIMEOUT(noteThere(m_copy), u"before"_s, kSent);
}

void TstEngineEdits::undoTakesStepsBackOneByOne()
{
    onEngine([this](sync::Engine &e) {
        for (const QString &text : {u"one"_s, u"two"_s, u"three"_s})
            e.edit({Edit::setField(m_copy, kNotesField, text)});
        e.undo();
    });
    QTRY_COMPARE(noteHere(m_copy), u"two"_s);
    onEngine([](sync::Engine &e) { e.undo(); });
    QTRY_COMPARE(noteHere(m_copy), u"one"_s);
    onEngine([](sync::Engine &e) { e.undo(); });
    QTRY_COMPARE(noteHere(m_copy), u"before"_s);
}

void TstEngineEdits::ownFactsAreStepsLikeEdits()
{
    QSignalSpy own(m_engine, &sync::Engine::ownFactsSet);
    QSignalSpy edited(m_engine, &sync::Engine::edited);
    store::OwnFacts tagged;
    tagged.tags = {u"signed"_s};
    onEngine([&](sync::Engine &e) {
        e.setOwnFacts({{m_copy, tagged}});
        e.edit({Edit::setField(m_copy, kNotesField, u"one"_s)});
        e.undo();
    });
    QTRY_COMPARE(edited.count(), 2);
    QCOMPARE(own.count(), 1);
    QCOMPARE(noteHere(m_copy), u"before"_s);
    const auto tags = [this] {
        const auto database
            = store::Database::open(m_dir->filePath(u"vinylvault.db"_s), store::Database::Mode::ReadOnly);
        return store::LocalFacts((*database)->handle()).of(m_copy)->tags;
    };
    QCOMPARE(tags(), QStringList{u"signed"_s});
    onEngine([](sync::Engine &e) { e.undo(); });
    QTRY_COMPARE(own.count(), 2);
    QVERIFY(own.last().at(2).toBool());
    QCOMPARE(tags(), QStringList());
    QCOMPARE(waiting(), 0);
}

void TstEngineEdits::anotherOrderIsAStep()
{
    QSignalSpy set(m_engine, &sync::Engine::articlesSet);
    QSignalSpy changed(m_engine, &sync::Engine::collectionChanged);
    QSignalSpy undoable(m_engine, &sync::Engine::undoChanged);
    const auto list = [this] {
        const auto database
            = store::Database::open(m_dir->filePath(u"vinylvault.db"_s), store::Database::Mode::ReadOnly);
        return store::ownArticles((*database)->handle()).value();
    };
    onEngine([](sync::Engine &e) {
        e.setArticles(QStringList{u"Os"_s, u"os"_s});
        e.setArticles(QStringList{u"os"_s}); // is no step
        e.undo();
    });
    QTRY_COMPARE(set.count(), 3);
    QCOMPARE(set.at(0).at(0).value<store::OwnArticles>(), store::OwnArticles(QStringList{u"os"_s}));
    QVERIFY(!set.at(1).at(1).toBool());
    QVERIFY(set.at(2).at(1).toBool());
    QCOMPARE(set.at(2).at(0).value<store::OwnArticles>(), store::OwnArticles());
    QVERIFY(!changed.isEmpty());
    QCOMPARE(undoable.last().at(0).toBool(), false);
    QCOMPARE(list(), store::OwnArticles());
}

void TstEngineEdits::aPhotoIsAStepLikeAnEdit()
{
    QSignalSpy set(m_engine, &sync::Engine::photoSet);
    const auto photo = [this] {
        const auto database
            = store::Database::open(m_dir->filePath(u"vinylvault.db"_s), store::Database::Mode::ReadOnly);
        return *store::Photos((*database)->handle()).bytes(m_copy);
    };
    onEngine([&](sync::Engine &e) {
        e.setPhoto(m_copy, "first"_ba);
        e.setPhoto(m_copy, "second"_ba);
    });
    QTRY_COMPARE(set.count(), 2);
    QCOMPARE(photo(), "second"_ba);
    onEngine([](sync::Engine &e) { e.undo(); });
    QTRY_COMPARE(set.count(), 3);
    QCOMPARE(photo(), "first"_ba);
    QVERIFY(set.last().at(1).toBool());
    QVERIFY(set.last().at(2).toBool());
    onEngine([](sync::Engine &e) { e.undo(); });
    QTRY_COMPARE(set.count(), 4);
    QCOMPARE(photo(), QByteArray());
    QVERIFY(!set.last().at(1).toBool());
    QCOMPARE(waiting(), 0); // nothing of it is sent
}

void TstEngineEdits::aDeletedFilterComesBack()
{
    QSignalSpy deleted(m_engine, &sync::Engine::filterDeleted);
    QSignalSpy changed(m_engine, &sync::Engine::filtersChanged);
    const auto filters = [this] {
        const auto database
            = store::Database::open(m_dir->filePath(u"vinylvault.db"_s), store::Database::Mode::ReadOnly);
        return store::LocalFacts((*database)->handle()).filters().value();
    };
    onEngine([](sync::Engine &e) { e.saveFilter({.id = 0, .name = u"Jazz"_s, .query = u"genre:jazz"_s, .sort = {}}); });
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(filters().size(), 1);
    const qint64 id = filters().constFirst().id;
    onEngine([id](sync::Engine &e) { e.deleteFilter(id); });
    QTRY_COMPARE(deleted.count(), 1);
    QVERIFY(filters().isEmpty());
    onEngine([](sync::Engine &e) { e.undo(); });
    QTRY_COMPARE(deleted.count(), 2);
    QCOMPARE(filters().constFirst().query, u"genre:jazz"_s);
}

void TstEngineEdits::playsAreStepsToo()
{
    QSignalSpy changed(m_engine, &sync::Engine::playChanged);
    const auto plays = [this] {
        const auto database
            = store::Database::open(m_dir->filePath(u"vinylvault.db"_s), store::Database::Mode::ReadOnly);
        return store::CollectionReader((*database)->handle()).detail(m_copy)->history;
    };
    onEngine([this](sync::Engine &e) { e.recordPlay(m_copy, u"B"_s); });
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(plays().size(), 1);
    const store::Play play = plays().constFirst();
    onEngine([play](sync::Engine &e) { e.removePlay(play.id); });
    QTRY_COMPARE(changed.count(), 2);
    QVERIFY(plays().isEmpty());
    onEngine([](sync::Engine &e) { e.undo(); });
    QTRY_COMPARE(changed.count(), 3);
    QCOMPARE(plays(), QList<store::Play>{play});
    QCOMPARE(changed.last().at(1).toBool(), true);
    QCOMPARE(changed.last().at(2).toBool(), true);
    onEngine([](sync::Engine &e) { e.undo(); });
    QTRY_COMPARE(changed.count(), 4);
    QVERIFY(plays().isEmpty());
}

void TstEngineEdits::flippingAndTakingOffAreSteps()
{
    QSignalSpy played(m_engine, &sync::Engine::playChanged);
    QSignalSpy takenOff(m_engine, &sync::Engine::takenOff);
    const auto database = store::Database::open(m_dir->filePath(u"vinylvault.db"_s), store::Database::Mode::ReadOnly);
    const auto side = [&database] {
        const auto on = store::Turntable((*database)->handle()).now().value();
        return on ? u"on "_s + on->side : u"off"_s;
    };
    const auto plays
        = [&](InstanceId copy) { return store::CollectionReader((*database)->handle()).detail(copy)->plays; };
    onEngine([this](sync::Engine &e) {
        e.turnTo(m_copy, u"B"_s); // it is not on
        e.recordPlay(m_copy, {});
        e.turnTo(m_copy, u"B"_s);
        e.turnTo(m_copy, u"B"_s); // it is up
        e.takeOff();
        e.takeOff(); // it is off
    });
    QTRY_COMPARE(takenOff.count(), 1);
    QCOMPARE(played.count(), 2);
    QCOMPARE(plays(m_copy), 2);
    QCOMPARE(side(), u"off"_s);
    onEngine([](sync::Engine &e) { e.undo(); });
    QTRY_COMPARE(takenOff.count(), 2);
    QVERIFY(takenOff.last().at(1).toBool());
    QCOMPARE(side(), u"on B"_s);
    onEngine([](sync::Engine &e) { e.undo(); });
    QTRY_COMPARE(played.count(), 3);
    QCOMPARE(side(), u"on "_s);
    QCOMPARE(plays(m_copy), 1);
    onEngine([](sync::Engine &e) { e.undo(); });
    QTRY_COMPARE(played.count(), 4);
    QCOMPARE(side(), u"off"_s);
    QCOMPARE(plays(m_copy), 0);

    // A play that never was is not on, and is again when that is taken back.
    onEngine([this](sync::Engine &e) { e.recordPlay(m_other, u"A"_s); });
    QTRY_COMPARE(played.count(), 5);
    onEngine([id = played.last().first().value<store::Play>().id](sync::Engine &e) { e.removePlay(id); });
    QTRY_COMPARE(played.count(), 6);
    QCOMPARE(side(), u"off"_s);
    onEngine([](sync::Engine &e) { e.undo(); });
    QTRY_COMPARE(played.count(), 7);
    QCOMPARE(side(), u"on A"_s);
    QCOMPARE(plays(m_other), 1);
}

void TstEngineEdits::whatCannotBeIsSaid()
{
    QSignalSpy failed(m_engine, &sync::Engine::writeFailed);
    QSignalSpy edited(m_engine, &sync::Engine::edited);
    onEngine([](sync::Engine &e) { e.edit({Edit::rate({4711}, 3)}); });
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(edited.count(), 0);
}

void TstEngineEdits::whatACommandWritesIsSent()
{
    QSignalSpy changed(m_engine, &sync::Engine::editsChanged);
    {
        const auto database
            = store::Database::open(m_dir->filePath(u"vinylvault.db"_s), store::Database::Mode::ReadWrite);
        QVERIFY(store::Outbox((*database)->handle())
                    .apply({Edit::setField(m_copy, kNotesField, u"by a command"_s)}, m_clock.utc()));
    }
    QTRY_VERIFY_WITH_TIMEOUT(changed.count() > 0, kSent);
    QTRY_COMPARE_WITH_TIMEOUT(noteThere(m_copy), u"by a command"_s, kSent);
}

void TstEngineEdits::whatWasTriedIsNotTriedAgainBecauseOthersWrite()
{
    QSignalSpy sent(m_engine, &sync::Engine::editsSent);
    QSignalSpy changed(m_engine, &sync::Engine::editsChanged);
    onServer([](demo::DiscogsServer &server) { server.inject(demo::Fault::status(503).forMethod("POST").always()); });
    onEngine([this](sync::Engine &e) { e.edit({Edit::setField(m_copy, kNotesField, u"later"_s)}); });
    QTRY_COMPARE_WITH_TIMEOUT(sent.count(), 1, 2 * kSent);
    QCOMPARE(waiting(), 1);
    changed.clear();
    {
        const auto database
            = store::Database::open(m_dir->filePath(u"vinylvault.db"_s), store::Database::Mode::ReadWrite);
        QVERIFY(store::CollectionWriter((*database)->handle()).addPlay(m_copy, {}, m_clock.utc()));
    }
    QTRY_VERIFY_WITH_TIMEOUT(changed.count() > 0, kSent);
    QTest::qWait(6000); // a new edit would have been sent by now
    QCOMPARE(sent.count(), 1);
}

void TstEngineEdits::waitsForTheConnection()
{
    QSignalSpy sent(m_engine, &sync::Engine::editsSent);
    onServer([](demo::DiscogsServer &server) { server.pause(); });
    onEngine([this](sync::Engine &e) { e.edit({Edit::setField(m_copy, kNotesField, u"later"_s)}); });
    QTRY_COMPARE_WITH_TIMEOUT(sent.count(), 1, kSent);
    QVERIFY(!sent.first().first().value<SyncOutcome>().isOk());
    QCOMPARE(waiting(), 1);
    onServer([](demo::DiscogsServer &server) { (void)server.resume(); });
    QTRY_COMPARE_WITH_TIMEOUT(noteThere(m_copy), u"later"_s, 60000);
}

void TstEngineEdits::aSyncIsNotForgottenWhileEditsAreSent()
{
    QSignalSpy synced(m_engine, &sync::Engine::syncFinished);
    QSignalSpy sent(m_engine, &sync::Engine::editsSent);
    onServer([](demo::DiscogsServer &server) {
        server.inject(demo::Fault::delay(std::chrono::milliseconds(1500)).always());
    });
    onEngine([this](sync::Engine &e) { e.edit({Edit::setField(m_copy, kNotesField, u"one"_s)}); });
    const auto asked = [this] {
        bool any = false;
        onServer([&](demo::DiscogsServer &server) { any = !server.requests().isEmpty(); });
        return any;
    };
    QTRY_VERIFY_WITH_TIMEOUT(asked(), kSent);
    onServer([](demo::DiscogsServer &server) { server.clearFaults(); });
    onEngine([](sync::Engine &e) { e.sync({.reach = sync::Reach::Full}); });
    QTRY_COMPARE_WITH_TIMEOUT(synced.count(), 1, 30000);
    QVERIFY(synced.first().first().value<SyncOutcome>().isOk());
    QCOMPARE(sent.count(), 1);
    QCOMPARE(noteThere(m_copy), u"one"_s);
}

void TstEngineEdits::refreshesTheCopiesOfARelease()
{
    QSignalSpy refreshed(m_engine, &sync::Engine::copiesRefreshed);
    onServer(
        [this](demo::DiscogsServer &server) { server.collection().setField(m_copy, kNotesField, u"elsewhere"_s); });
    onEngine([this](sync::Engine &e) {
        e.refreshCopies(m_release);
        e.refreshCopies(m_release); // is the same request
    });
    QTRY_COMPARE(refreshed.count(), 1);
    QCOMPARE(noteHere(m_copy), u"elsewhere"_s);
    int requests = 0;
    onServer([&](demo::DiscogsServer &server) { requests = static_cast<int>(server.requests().size()); });
    QCOMPARE(requests, 1);
}

void TstEngineEdits::aRefreshWithoutATokenFails()
{
    QSignalSpy failed(m_engine, &sync::Engine::copiesRefreshFailed);
    onEngine([this](sync::Engine &e) {
        e.setToken({});
        e.refreshCopies(m_release);
    });
    QTRY_COMPARE(failed.count(), 1);
}

QTEST_GUILESS_MAIN(TstEngineEdits)
#include "tst_engineedits.moc"
