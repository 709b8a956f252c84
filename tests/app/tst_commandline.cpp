// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/discogsserver.h"
#include "demo/samplecollection.h"
#include "demo/serverthread.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vv;
using vv::demo::Fault;

namespace {

struct Ran {
    int code = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    /// The last line of `sync --json`.
    [[nodiscard]] QJsonObject last() const
    {
        return QJsonDocument::fromJson(out.trimmed().split('\n').last()).object();
    }
};

} // namespace

/// The real program as a process, against the stand-in: the contract of design.md §4.
class TstCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void threeThousandCopiesComeOverCompletely();
    void theLimitHoldsAcrossProcesses();
    void progressIsOneObjectALine();
    void exitCodes_data();
    void exitCodes();
    void aTokenIsNeeded();
    void aTokenFileMustBePrivate();
    void theTokenIsNowhere();
    void aSignalCancels();
    void aKilledSyncGoesOn();
    void aDryRunChangesNothing();
    void badPlaces_data();
    void badPlaces();
    void searchStatusPickAndPlay();
    void theSampleCollectionNeedsNothing();
    void wrongUse();

private:
    void serve(int copies);
    Ran run(const QStringList &arguments, const QByteArray &token = "a-token-for-the-tests");
    std::unique_ptr<QProcess> start(const QStringList &arguments, const QByteArray &token = "a-token-for-the-tests");
    static Ran finish(QProcess &process);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<demo::ServerThread> m_server;
};

void TstCommandLine::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TstCommandLine::cleanup()
{
    m_server.reset();
    m_dir.reset();
}

void TstCommandLine::serve(int copies)
{
    demo::ServerOptions options;
    options.rateLimit = 0;
    options.token = "a-token-for-the-tests";
    auto started = demo::ServerThread::start([copies] { return demo::generatedCollection(copies, 21); }, options);
    QVERIFY(started);
    m_server = std::move(*started);
}

std::unique_ptr<QProcess> TstCommandLine::start(const QStringList &arguments, const QByteArray &token)
{
    auto process = std::make_unique<QProcess>();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_dir->path());
    environment.insert(u"XDG_DATA_HOME"_s, m_dir->filePath(u"share"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, m_dir->filePath(u"config"_s));
    environment.insert(u"XDG_CACHE_HOME"_s, m_dir->filePath(u"cache"_s));
    environment.insert(u"XDG_STATE_HOME"_s, m_dir->filePath(u"state"_s));
    environment.insert(u"VINYLVAULT_DATA_DIR"_s, m_dir->filePath(u"data"_s));
    environment.insert(u"DISCOGS_TIMEOUT"_s, u"2"_s);
    environment.insert(u"DISCOGS_MAX_RETRIES"_s, u"1"_s);
    environment.remove(u"VINYLVAULT_TOKEN"_s);
    if (!token.isEmpty())
        environment.insert(u"VINYLVAULT_TOKEN"_s, QString::fromLatin1(token));
    if (m_server)
        environment.insert(u"VINYLVAULT_API_URL"_s, m_server->root().toString());
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(VV_PROGRAM), arguments);
    return process;
}

Ran TstCommandLine::finish(QProcess &process)
{
    process.closeWriteChannel();
    if (!process.waitForFinished(120000))
        process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

Ran TstCommandLine::run(const QStringList &arguments, const QByteArray &token)
{
    return finish(*start(arguments, token));
}

void TstCommandLine::threeThousandCopiesComeOverCompletely()
{
    serve(3000);
    const Ran synced = run({u"sync"_s, u"--json"_s});
    QVERIFY2(synced.code == 0, synced.err.constData());
    QCOMPARE(synced.last().value("added"_L1).toInt(), 3000);

    const Ran exported = run({u"export"_s, u"--format"_s, u"json"_s});
    QCOMPARE(exported.code, 0);
    const QJsonArray copies = exported.object().value("copies"_L1).toArray();
    QCOMPARE(copies.size(), 3000);
    QHash<qint64, QJsonObject> byId;
    for (const QJsonValue &copy : copies)
        byId.insert(copy.toObject().value("instance_id"_L1).toInteger(), copy.toObject());
    QCOMPARE(byId.size(), 3000);

    QList<Copy> served;
    QHash<FolderId, QString> folders;
    QHash<FieldId, QString> fields;
    m_server->run([&](demo::DiscogsServer &server) {
        served = server.collection().copies();
        for (const Folder &folder : server.collection().folders())
            folders.insert(folder.id, folder.name);
        for (const Field &field : server.collection().fields())
            fields.insert(field.id, field.name);
    });
    for (const Copy &copy : std::as_const(served)) {
        const QJsonObject got = byId.value(copy.instance.value);
        QCOMPARE(got.value("release_id"_L1).toInteger(), copy.release.id.value);
        QCOMPARE(got.value("folder"_L1).toString(), folders.value(copy.folder));
        QCOMPARE(got.value("rating"_L1).toInt(), copy.rating);
        QCOMPARE(got.value("title"_L1).toString(), copy.release.title);
        QCOMPARE(got.value("year"_L1).toInt(), copy.release.year);
        QCOMPARE(got.value("date_added"_L1).toString(), copy.added.toUTC().toString(Qt::ISODate));
        const QJsonArray artists = got.value("artists"_L1).toArray();
        QCOMPARE(artists.size(), copy.release.artists.size());
        for (qsizetype i = 0; i < artists.size(); ++i)
            QCOMPARE(artists[i].toObject().value("name"_L1).toString(), copy.release.artists[i].name);
        const QJsonObject values = got.value("fields"_L1).toObject();
        int filled = 0;
        for (const FieldValue &field : copy.fields) {
            if (field.value.isEmpty())
                continue;
            ++filled;
            QCOMPARE(values.value(fields.value(field.field)).toString(), field.value);
        }
        QCOMPARE(values.size(), filled);
    }
}

void TstCommandLine::theLimitHoldsAcrossProcesses()
{
    serve(500);
    m_server->run([](demo::DiscogsServer &server) { server.setRateLimit(60); });
    // Each run needs ten requests; the sixth would be over 55, so it waits and is stopped.
    for (int i = 0; i < 5; ++i)
        QCOMPARE(run({u"sync"_s, u"--full"_s, u"--json"_s}).code, 0);
    const auto sixth = start({u"sync"_s, u"--full"_s, u"--json"_s});
    QVERIFY(sixth->waitForStarted());
    QTest::qWait(1500);
    sixth->terminate();
    QCOMPARE(finish(*sixth).code, 130);
    m_server->run([](demo::DiscogsServer &server) {
        QVERIFY(server.mostRequestsInWindow() <= 55);
        QVERIFY(server.mostRequestsInWindow() >= 50);
        QCOMPARE(server.count429(), 0);
    });
}

void TstCommandLine::progressIsOneObjectALine()
{
    serve(350);
    const Ran synced = run({u"sync"_s, u"--json"_s});
    QCOMPARE(synced.code, 0);
    const auto lines = synced.out.trimmed().split('\n');
    QVERIFY(lines.size() >= 2);
    for (const QByteArray &line : lines) {
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(line, &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        const bool last = line == lines.last();
        QCOMPARE(object.value("event"_L1).toString(), last ? u"finished"_s : u"progress"_s);
    }
    const QJsonObject last = synced.last();
    // The same members when it could not even begin.
    qputenv("DISCOGS_RATE_LIMIT", "none");
    const QJsonObject refused = run({u"sync"_s, u"--json"_s}).last();
    qunsetenv("DISCOGS_RATE_LIMIT");
    QCOMPARE(refused.keys(), last.keys());
    const Ran misread = run({u"sync"_s, u"--json"_s, u"--api-url"_s, u"http://example.com"_s});
    QCOMPARE(misread.code, 2);
    QCOMPARE(misread.last().keys(), last.keys());
    for (const auto key : {"result"_L1, "error"_L1, "added"_L1, "updated"_L1, "removed"_L1, "pushed"_L1, "conflicts"_L1,
                           "requests"_L1, "seconds"_L1})
        QVERIFY2(last.contains(key), key.data());
    QCOMPARE(last.value("result"_L1).toString(), u"ok"_s);
}

void TstCommandLine::exitCodes_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("code");
    QTest::newRow("wrong token") << u"401"_s << 3;
    QTest::newRow("private") << u"403"_s << 1;
    QTest::newRow("blocked") << u"403-html"_s << 4;
    QTest::newRow("not Discogs") << u"404"_s << 1;
    QTest::newRow("a web site") << u"html"_s << 1;
    QTest::newRow("server down") << u"500"_s << 4;
    QTest::newRow("gateway") << u"502-html"_s << 4;
    QTest::newRow("no answer") << u"close"_s << 4;
    QTest::newRow("silence") << u"stall"_s << 4;
}

void TstCommandLine::exitCodes()
{
    QFETCH(QString, fault);
    QFETCH(int, code);
    serve(10);
    m_server->run([&](demo::DiscogsServer &server) { server.inject(Fault::named(fault)->always()); });
    const Ran ran = run({u"sync"_s, u"--json"_s});
    QCOMPARE(ran.code, code);
    QCOMPARE(ran.last().value("event"_L1).toString(), u"finished"_s);
    QCOMPARE(ran.last().value("result"_L1).toString(), u"failed"_s);
    QCOMPARE(ran.err.trimmed().count('\n'), 0);
    QVERIFY(ran.err.startsWith("vinylvault: "));
}

void TstCommandLine::aTokenIsNeeded()
{
    serve(10);
    const Ran ran = run({u"sync"_s, u"--json"_s}, {});
    QCOMPARE(ran.code, 3);
    QVERIFY(ran.err.contains("vinylvault setup"));
    QCOMPARE(ran.last().value("result"_L1).toString(), u"failed"_s);
    m_server->run([](demo::DiscogsServer &server) { QVERIFY(server.requests().isEmpty()); });
}

void TstCommandLine::aTokenFileMustBePrivate()
{
    serve(10);
    QFile file(m_dir->filePath(u"token"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a-token-for-the-tests\n");
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    const QStringList arguments{u"sync"_s, u"--json"_s, u"--token-file"_s, file.fileName()};
    QCOMPARE(run(arguments, {}).code, 2);
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(run(arguments, {}).code, 0);
}

void TstCommandLine::theTokenIsNowhere()
{
    serve(10);
    qputenv("QT_LOGGING_RULES", "*.debug=true;qt.*.debug=false");
    m_server->run([](demo::DiscogsServer &server) {
        Fault echo = Fault::status(422).on(u"/wants"_s).always();
        echo.body = R"({"message":"you sent a-token-for-the-tests"})";
        server.inject(echo);
    });
    const Ran ran = run({u"sync"_s, u"--json"_s});
    qunsetenv("QT_LOGGING_RULES");
    QCOMPARE(ran.code, 0);
    QVERIFY(!ran.out.contains("a-token-for-the-tests"));
    QVERIFY(!ran.err.contains("a-token-for-the-tests"));
    QVERIFY(ran.err.contains("vv.net"));
    QDirIterator files(m_dir->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int looked = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("a-token-for-the-tests"), qPrintable(file.fileName()));
        ++looked;
    }
    QVERIFY(looked >= 2);
}

void TstCommandLine::aSignalCancels()
{
    serve(800);
    m_server->run([](demo::DiscogsServer &server) { server.inject(Fault::stall().on(u"[?&]page=6"_s).always()); });
    const auto process = start({u"sync"_s, u"--json"_s});
    QVERIFY(process->waitForStarted());
    QByteArray out;
    QTRY_VERIFY_WITH_TIMEOUT((out += process->readAllStandardOutput()).contains("\"items\":700"), 20000);
    QTest::qWait(600); // it tells others twice a second
    const QJsonObject meanwhile = run({u"status"_s, u"--json"_s}).object();
    QCOMPARE(meanwhile.value("state"_L1).toString(), u"syncing"_s);
    QVERIFY(meanwhile.value("percent"_L1).toInt() > 50 && meanwhile.value("percent"_L1).toInt() < 100);
    QVERIFY(meanwhile.value("eta_s"_L1).isDouble());
    QCOMPARE(meanwhile.value("progress"_L1).toObject().value("items"_L1).toInt(), 700);
    QCOMPARE(meanwhile.value("connection"_L1).toObject().value("state"_L1).toString(), u"online"_s);
    process->terminate();
    const Ran ran = finish(*process);
    QCOMPARE(ran.code, 130);
    QCOMPARE(ran.last().value("result"_L1).toString(), u"cancelled"_s);
    QVERIFY(run({u"status"_s, u"--json"_s}).object().value("items"_L1).toInt() == 700);
}

void TstCommandLine::aKilledSyncGoesOn()
{
    serve(600);
    m_server->run([](demo::DiscogsServer &server) { server.setLatency(20ms); });
    for (int round = 0; round < 4; ++round) {
        const auto process = start({u"sync"_s, u"--json"_s});
        QVERIFY(process->waitForStarted());
        QTest::qWait(60 + round * 45);
        process->kill();
        process->waitForFinished();
    }
    // The request times of the killed runs count, so the last one gets a host of its own.
    demo::ServerOptions options;
    options.rateLimit = 0;
    options.token = "a-token-for-the-tests";
    auto other = demo::ServerThread::start([] { return demo::generatedCollection(600, 21); }, options);
    QVERIFY(other);
    m_server = std::move(*other);
    const Ran ran = run({u"sync"_s, u"--json"_s});
    QVERIFY2(ran.code == 0, ran.err.constData());
    QCOMPARE(ran.last().value("items"_L1).toInt(), 600);
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"check"_s);
        db.setDatabaseName(m_dir->filePath(u"data/vinylvault.db"_s));
        QVERIFY(db.open());
        QSqlQuery query(db);
        QVERIFY(query.exec(u"PRAGMA integrity_check"_s) && query.next());
        QCOMPARE(query.value(0).toString(), u"ok"_s);
        QVERIFY(query.exec(u"PRAGMA foreign_key_check"_s));
        QVERIFY(!query.next());
    }
    QSqlDatabase::removeDatabase(u"check"_s);
}

void TstCommandLine::aDryRunChangesNothing()
{
    serve(120);
    const Ran first = run({u"sync"_s, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(first.code, 0);
    QCOMPARE(first.last().value("added"_L1).toInt(), 120);
    QVERIFY(!QFile::exists(m_dir->filePath(u"data/vinylvault.db"_s)));

    QCOMPARE(run({u"sync"_s}).code, 0);
    InstanceId gone;
    m_server->run([&](demo::DiscogsServer &server) {
        gone = server.collection().copies().first().instance;
        server.collection().remove(gone);
    });
    const Ran second = run({u"sync"_s, u"--dry-run"_s});
    QCOMPARE(second.code, 0);
    QVERIFY2(second.out.contains("remove 1"), second.out.constData());
    QVERIFY(second.out.contains(QByteArray::number(gone.value)));
    QCOMPARE(run({u"status"_s, u"--json"_s}).object().value("items"_L1).toInt(), 120);
}

void TstCommandLine::badPlaces_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("code");
    QTest::newRow("a file instead of a folder") << u"file"_s << 1;
    QTest::newRow("a folder that cannot be made") << u"proc"_s << 1;
    QTest::newRow("a newer database") << u"newer"_s << 1;
    QTest::newRow("garbage") << u"garbage"_s << 5;
}

void TstCommandLine::badPlaces()
{
    QFETCH(QString, place);
    QFETCH(int, code);
    serve(10);
    const QString data = m_dir->filePath(u"data"_s);
    QStringList where;
    QByteArray before;
    const QString database = data + u"/vinylvault.db"_s;
    if (place == "file"_L1) {
        QFile file(data);
        QVERIFY(file.open(QIODevice::WriteOnly));
    } else if (place == "proc"_L1) {
        where = {u"--data-dir"_s, u"/proc/vinylvault"_s};
    } else if (place == "newer"_L1) {
        QCOMPARE(run({u"sync"_s}).code, 0);
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
            db.setDatabaseName(database);
            QVERIFY(db.open());
            QSqlQuery query(db);
            QVERIFY(query.exec(u"PRAGMA journal_mode=DELETE"_s));
            QVERIFY(query.exec(u"PRAGMA user_version=9999"_s));
        }
        QSqlDatabase::removeDatabase(u"newer"_s);
    } else {
        QVERIFY(QDir().mkpath(data));
        QFile file(database);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(20000, 'x'));
    }
    if (QFile file(database); file.open(QIODevice::ReadOnly))
        before = file.readAll();

    const Ran ran = run(QStringList{u"sync"_s, u"--json"_s} + where);
    QCOMPARE(ran.code, code);
    QCOMPARE(ran.last().value("event"_L1).toString(), u"finished"_s);
    QVERIFY(ran.err.startsWith("vinylvault: "));
    QCOMPARE(ran.err.trimmed().count('\n'), 0);
    if (QFile file(database); file.open(QIODevice::ReadOnly))
        QCOMPARE(file.readAll(), before);
}

void TstCommandLine::searchStatusPickAndPlay()
{
    serve(200);
    QCOMPARE(run({u"search"_s, u"anything"_s}).code, 1);
    const QJsonObject empty = run({u"status"_s, u"--json"_s}).object();
    QCOMPARE(empty.value("state"_L1).toString(), u"never_synced"_s);
    QCOMPARE(empty.value("items"_L1).toInt(), 0);
    QCOMPARE(empty.value("online"_L1).toBool(), true);

    QCOMPARE(run({u"sync"_s}).code, 0);
    const QJsonObject status = run({u"status"_s, u"--json"_s}).object();
    for (const auto key : {"state"_L1, "online"_L1, "items"_L1, "total"_L1, "percent"_L1, "eta_s"_L1, "last_sync"_L1,
                           "pending_edits"_L1, "details_missing"_L1, "rate"_L1})
        QVERIFY2(status.contains(key), key.data());
    QCOMPARE(status.value("state"_L1).toString(), u"synced"_s);
    QCOMPARE(status.value("items"_L1).toInt(), 200);
    QCOMPARE(status.value("percent"_L1).toInt(), 100);
    QVERIFY(status.value("rate"_L1).toObject().value("left"_L1).toInt() < 55);

    const QJsonObject picked = run({u"pick"_s, u"--json"_s}).object();
    const qint64 instance = picked.value("instance_id"_L1).toInteger();
    QVERIFY(instance > 0);
    const Ran found = run({u"search"_s, u"--json"_s, picked.value("title"_L1).toString()});
    QCOMPARE(found.code, 0);
    bool there = false;
    const QJsonArray rows = found.object().value("copies"_L1).toArray();
    for (const QJsonValue &row : rows)
        there |= row.toObject().value("instance_id"_L1).toInteger() == instance;
    QVERIFY(there);

    const Ran played = run({u"play"_s, QString::number(instance), u"--side"_s, u"A"_s, u"--json"_s});
    QCOMPARE(played.code, 0);
    QCOMPARE(played.object().value("plays"_L1).toInt(), 1);
    QCOMPARE(run({u"play"_s, u"12345"_s}).code, 1);
    QCOMPARE(run({u"play"_s, u"blue"_s}).code, 2);

    const QString file = m_dir->filePath(u"out.json"_s);
    QCOMPARE(run({u"export"_s, file}).code, 0);
    QFile exported(file);
    QVERIFY(exported.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(exported.readAll()).object().value("plays"_L1).toArray().size(), 1);
    QCOMPARE(run({u"export"_s, m_dir->filePath(u"out.doc"_s)}).code, 2);
    QCOMPARE(run({u"export"_s, u"/no/such/folder/out.json"_s}).code, 1);
}

void TstCommandLine::theSampleCollectionNeedsNothing()
{
    const Ran ran = run({u"--demo"_s, u"sync"_s, u"--json"_s}, {});
    QVERIFY2(ran.code == 0, ran.err.constData());
    QVERIFY(ran.last().value("items"_L1).toInt() >= 250);
}

void TstCommandLine::wrongUse()
{
    for (const QStringList &arguments : {QStringList{u"dance"_s}, QStringList{u"sync"_s, u"--token"_s, u"x"_s},
                                         QStringList{u"sync"_s, u"--api-url"_s, u"http://example.com"_s}}) {
        const Ran ran = run(arguments);
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.err.startsWith("vinylvault: "));
    }
    qputenv("DISCOGS_RATE_LIMIT", "600");
    const Ran ran = run({u"sync"_s});
    qunsetenv("DISCOGS_RATE_LIMIT");
    QCOMPARE(ran.code, 2);
    QVERIFY(ran.err.contains("DISCOGS_RATE_LIMIT"));
}

QTEST_GUILESS_MAIN(TstCommandLine)
#include "tst_commandline.moc"
