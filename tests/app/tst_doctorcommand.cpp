// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/discogsserver.h"
#include "demo/samplecollection.h"
#include "demo/serverthread.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QProcess>
#include <QScopeGuard>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSysInfo>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vv;
using vv::demo::Fault;

namespace {

constexpr auto kToken = "a-token-for-the-tests";

struct Ran {
    int code = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonObject check(const QString &id) const
    {
        const QJsonArray all = object().value("checks"_L1).toArray();
        for (const QJsonValue &one : all) {
            if (one.toObject().value("id"_L1).toString() == id)
                return one.toObject();
        }
        return {};
    }
    [[nodiscard]] QString status(const QString &id) const { return check(id).value("status"_L1).toString(); }
};

/// Path, size, mode and time of everything below a folder; the request times are the one thing that may change.
QStringList snapshotOf(const QString &folder)
{
    QStringList all;
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        entries.next();
        const QFileInfo info = entries.fileInfo();
        if (!info.fileName().startsWith("request-times"_L1))
            all += u"%1 %2 %3 %4"_s.arg(info.filePath())
                       .arg(info.size())
                       .arg(int(info.permissions()), 0, 16)
                       .arg(info.lastModified().toMSecsSinceEpoch());
    }
    all.sort();
    return all;
}

bool sql(const QString &file, const QStringList &statements)
{
    bool done = false;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"breaks"_s);
        db.setDatabaseName(file);
        done = db.open();
        for (const QString &statement : statements)
            done &= QSqlQuery(db).exec(statement);
    }
    QSqlDatabase::removeDatabase(u"breaks"_s);
    return done;
}

bool write(const QString &name, const QByteArray &content, qint64 at = 0)
{
    QFile file(name);
    return file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(content) == content.size();
}

} // namespace

/// `doctor` as a process, on folders that were broken from outside.
class TstDoctorCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void nothingSetUpIsNoProblem();
    void allIsWell();
    void aLookChangesNothing_data();
    void aLookChangesNothing();
    void breaks_data();
    void breaks();
    void repairs_data();
    void repairs();
    void theNetwork_data();
    void theNetwork();
    void theClock_data();
    void theClock();
    void anotherAccountsToken();
    void othersSpendTheAllowance();
    void aStalledServerCostsTheTimeout();
    void aSignalEndsIt();
    void theTokenIsNotShown();
    void theSampleCollection();
    void repairIsForTheDoctorOnly();

private:
    [[nodiscard]] QString data() const { return m_dir->filePath(u"data"_s); }
    [[nodiscard]] QString file(const QString &name) const { return data() + u'/' + name; }
    [[nodiscard]] QString times() const { return file(u"request-times-127.0.0.1-%1"_s.arg(m_server->root().port())); }
    std::unique_ptr<QProcess> start(const QStringList &arguments, const QByteArray &token = kToken) const;
    static Ran finish(QProcess &process);
    Ran run(const QStringList &arguments, const QByteArray &token = kToken) const
    {
        return finish(*start(arguments, token));
    }
    Ran doctor(const QStringList &more = {}) const { return run(QStringList{u"doctor"_s, u"--json"_s} + more); }
    void breakIt(const QString &how);

    QTemporaryDir m_synced; ///< a data folder after a sync; each test works on a copy
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<demo::ServerThread> m_server;
};

std::unique_ptr<QProcess> TstDoctorCommand::start(const QStringList &arguments, const QByteArray &token) const
{
    auto process = std::make_unique<QProcess>();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_dir->path());
    for (const QString &kind : {u"DATA"_s, u"CONFIG"_s, u"CACHE"_s, u"STATE"_s})
        environment.insert(u"XDG_%1_HOME"_s.arg(kind), m_dir->filePath(kind.toLower()) + u"-home"_s);
    environment.insert(u"VINYLVAULT_DATA_DIR"_s, data());
    environment.insert(u"DISCOGS_TIMEOUT"_s, u"2"_s);
    environment.remove(u"VINYLVAULT_TOKEN"_s);
    if (!token.isEmpty())
        environment.insert(u"VINYLVAULT_TOKEN"_s, QString::fromLatin1(token));
    environment.insert(u"VINYLVAULT_API_URL"_s, m_server->root().toString());
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(VV_PROGRAM), arguments);
    return process;
}

Ran TstDoctorCommand::finish(QProcess &process)
{
    process.closeWriteChannel();
    if (!process.waitForFinished(30000))
        process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

void TstDoctorCommand::initTestCase()
{
    init();
    QVERIFY(QDir().rmdir(data()) || !QDir(data()).exists());
    const Ran synced = run({u"sync"_s});
    QVERIFY2(synced.code == 0, synced.err.constData());
    QVERIFY(QFile::copy(file(u"vinylvault.db"_s), m_synced.filePath(u"vinylvault.db"_s)));
    cleanup();
}

void TstDoctorCommand::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    demo::ServerOptions options;
    options.rateLimit = 60;
    options.token = kToken;
    auto started = demo::ServerThread::start([] { return demo::generatedCollection(200, 21); }, options);
    QVERIFY(started);
    m_server = std::move(*started);
    if (!QFile::exists(m_synced.filePath(u"vinylvault.db"_s)))
        return;
    QVERIFY(QDir().mkpath(file(u"cache"_s)));
    QVERIFY(QFile::copy(m_synced.filePath(u"vinylvault.db"_s), file(u"vinylvault.db"_s)));
    // So that making it does not change the folder's time.
    QVERIFY(QFile(times()).open(QIODevice::WriteOnly));
}

void TstDoctorCommand::cleanup()
{
    m_server.reset();
    m_dir.reset();
}

void TstDoctorCommand::nothingSetUpIsNoProblem()
{
    QVERIFY(QDir(data()).removeRecursively());
    const QStringList before = snapshotOf(m_dir->path());
    const Ran ran = run({u"doctor"_s, u"--json"_s}, {});
    QVERIFY2(ran.code == 0, ran.err.constData());
    QCOMPARE(snapshotOf(m_dir->path()), before);
    QCOMPARE(ran.out.count('\n'), 1);
    QCOMPARE(ran.err, QByteArray());
    const QJsonObject object = ran.object();
    QCOMPARE(object.keys(), (QStringList{u"checks"_s, u"ok"_s, u"problems"_s, u"warnings"_s}));
    QCOMPARE(object.value("ok"_L1).toBool(), true);
    for (const QString &id : {u"data_folder"_s, u"database"_s, u"search_index"_s, u"cover_cache"_s, u"token_store"_s,
                              u"token"_s, u"token_account"_s})
        QCOMPARE(ran.status(id), u"skipped"_s);
    QCOMPARE(ran.status(u"discogs"_s), u"ok"_s);
    QCOMPARE(ran.status(u"clock"_s), u"ok"_s);
}

void TstDoctorCommand::allIsWell()
{
    const Ran ran = doctor();
    QVERIFY2(ran.code == 0, ran.out.constData());
    QCOMPARE(ran.object().value("problems"_L1).toInt(-1), 0);
    QCOMPARE(ran.object().value("warnings"_L1).toInt(-1), 0);
    for (const QString &id :
         {u"data_folder"_s, u"file_modes"_s, u"database"_s, u"database_integrity"_s, u"database_references"_s,
          u"database_schema"_s, u"search_index"_s, u"database_log"_s, u"sync_lock"_s, u"cache_folder"_s,
          u"token_store"_s, u"connection"_s, u"discogs"_s, u"token"_s, u"token_account"_s, u"clock"_s, u"allowance"_s})
        QVERIFY2(ran.status(id) == "ok"_L1, qPrintable(id));
    const QJsonObject one = ran.check(u"database"_s);
    QCOMPARE(one.keys(), (QStringList{u"advice"_s, u"found"_s, u"id"_s, u"repaired"_s, u"status"_s}));
    QVERIFY(one.value("found"_L1).toString().contains("200 copies"_L1));
    const Ran byName = doctor({u"--api-url"_s, u"http://localhost:%1"_s.arg(m_server->root().port())});
    QVERIFY2(byName.code == 0, byName.out.constData());
    QVERIFY(byName.check(u"name_lookup"_s).value("found"_L1).toString().contains("127.0.0.1"_L1));
    const Ran inWords = run({u"doctor"_s});
    QCOMPARE(inWords.code, 0);
    QVERIFY(inWords.out.contains("Nothing is wrong."));
}

/// Each way to break the data folder that both a look and a repair have to live with.
void TstDoctorCommand::breakIt(const QString &how)
{
    const QString database = file(u"vinylvault.db"_s);
    const qint64 size = QFileInfo(database).size();
    if (how == "damaged pages"_L1)
        QVERIFY(write(database, QByteArray(8 * 4096, 'x'), size / 2 / 4096 * 4096));
    else if (how == "garbage"_L1)
        QVERIFY(QFile::resize(database, 0) && write(database, QByteArray(20000, 'x')));
    else if (how == "cut off"_L1)
        QVERIFY(QFile::resize(database, size / 3));
    else if (how == "empty"_L1)
        QVERIFY(QFile::resize(database, 0));
    else if (how == "index"_L1)
        QVERIFY(sql(database,
                    {u"PRAGMA writable_schema = ON"_s,
                     u"UPDATE sqlite_schema SET sql = replace(sql, 'title_sort, artist_sort', 'artist_sort, "
                     "title_sort') WHERE name = 'albums_by_title'"_s}));
    else if (how == "search index"_L1)
        QVERIFY(sql(database, {u"DELETE FROM search WHERE rowid IN (SELECT rowid FROM search LIMIT 9)"_s}));
    else if (how == "references"_L1)
        QVERIFY(sql(database, {u"INSERT INTO plays (instance_id, side, played_at) VALUES (7, 'A', 1)"_s}));
    else if (how == "newer"_L1)
        QVERIFY(sql(database, {u"PRAGMA user_version = 9999"_s}));
    else if (how == "a folder"_L1)
        QVERIFY(QFile::remove(database) && QDir().mkpath(database));
    else if (how == "covers"_L1)
        QVERIFY(write(file(u"cache/thumbnails.db"_s), QByteArray(9000, 'x')));
    else if (how == "malformed lock"_L1)
        QVERIFY(write(file(u"sync.lock"_s), "?\n"));
    else if (how == "dead lock"_L1)
        QVERIFY(write(file(u"sync.lock"_s), "2147483000\nvinylvault\n" + QSysInfo::machineHostName().toUtf8() + '\n'));
    else if (how == "foreign lock"_L1)
        QVERIFY(write(file(u"sync.lock"_s), "1\nvinylvault\nanother-machine\n"));
    else if (how == "request times"_L1)
        QVERIFY(write(times(), QByteArray(777, 'x')));
    else if (how == "settings"_L1)
        QVERIFY(write(file(u"settings.ini"_s), QByteArray(500, '\0')));
    else if (how == "live state"_L1)
        QVERIFY(write(file(u"running.json"_s), QByteArray(5000, '{')));
    else if (how == "sealed file"_L1)
        QVERIFY(write(file(u"secrets.sealed"_s), QByteArray(100, 'x'))
                && QFile::setPermissions(file(u"secrets.sealed"_s), QFile::ReadOwner | QFile::WriteOwner));
    else if (how == "no cache"_L1)
        QVERIFY(QDir().rmdir(file(u"cache"_s)));
    else if (how == "cache is a file"_L1)
        QVERIFY(QDir().rmdir(file(u"cache"_s)) && write(file(u"cache"_s), "x"));
    else if (how == "data is a file"_L1)
        QVERIFY(QDir(data()).removeRecursively() && write(data(), "x"));
    else if (how == "open to others"_L1)
        QVERIFY(QFile::setPermissions(database, QFile::Permissions(0x6666)));
    else if (how == "log without its database"_L1)
        QVERIFY(QFile::remove(database) && write(database + u"-wal"_s, QByteArray(4096, 'x')));
    else if (how == "garbage log"_L1)
        QVERIFY(write(database + u"-wal"_s, QByteArray(70000, 'x')));
    else if (how == "garbage log and index"_L1)
        QVERIFY(write(database + u"-wal"_s, QByteArray(70000, 'x'))
                && write(database + u"-shm"_s, QByteArray(40000, 'x')));
    else if (how == "garbage journal"_L1)
        QVERIFY(write(database + u"-journal"_s, QByteArray(9000, 'x')));
    else if (how != "nothing"_L1)
        QFAIL("no such way");
}

void TstDoctorCommand::breaks_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("code");
    QTest::newRow("damaged pages") << u""_s << u"problem"_s << 5;
    QTest::newRow("garbage") << u"database"_s << u"problem"_s << 5;
    QTest::newRow("cut off") << u""_s << u"problem"_s << 5;
    QTest::newRow("empty") << u"database"_s << u"skipped"_s << 0;
    QTest::newRow("index") << u"database_integrity"_s << u"problem"_s << 5;
    QTest::newRow("search index") << u"search_index"_s << u"problem"_s << 1;
    QTest::newRow("references") << u"database_references"_s << u"problem"_s << 5;
    QTest::newRow("newer") << u"database_schema"_s << u"problem"_s << 1;
    QTest::newRow("a folder") << u"database"_s << u"problem"_s << 1;
    QTest::newRow("covers") << u"cover_cache"_s << u"warning"_s << 0;
    QTest::newRow("malformed lock") << u"sync_lock"_s << u"problem"_s << 1;
    QTest::newRow("dead lock") << u"sync_lock"_s << u"warning"_s << 0;
    QTest::newRow("foreign lock") << u"sync_lock"_s << u"problem"_s << 1;
    QTest::newRow("request times") << u"request_times"_s << u"warning"_s << 0;
    QTest::newRow("settings") << u"settings"_s << u"warning"_s << 0;
    QTest::newRow("live state") << u"data_folder"_s << u"ok"_s << 0;
    QTest::newRow("no cache") << u"cache_folder"_s << u"skipped"_s << 0;
    QTest::newRow("cache is a file") << u"cache_folder"_s << u"problem"_s << 1;
    QTest::newRow("data is a file") << u"data_folder"_s << u"problem"_s << 1;
    QTest::newRow("open to others") << u"file_modes"_s << u"warning"_s << 0;
    QTest::newRow("log without its database") << u"database"_s << u"warning"_s << 0;
    QTest::newRow("garbage log") << u"database_log"_s << u"warning"_s << 0;
    QTest::newRow("garbage log and index") << u"database_log"_s << u"warning"_s << 0;
    QTest::newRow("garbage journal") << u"database"_s << u"ok"_s << 0;
}

void TstDoctorCommand::breaks()
{
    QFETCH(QString, id);
    QFETCH(QString, status);
    QFETCH(int, code);
    breakIt(QString::fromLatin1(QTest::currentDataTag()));
    const QStringList before = snapshotOf(m_dir->path());
    QTest::qWait(15);
    const Ran ran = doctor();
    QVERIFY2(ran.code == code, ran.out.constData());
    if (!id.isEmpty())
        QVERIFY2(ran.status(id) == status, ran.out.constData());
    if (status == "problem"_L1 || status == "warning"_L1)
        QVERIFY(id.isEmpty() || !ran.check(id).value("advice"_L1).toString().isEmpty());
    QCOMPARE(ran.err.isEmpty(), code == 0);
    // The checks behind the broken one ran as well.
    QCOMPARE(ran.status(u"token"_s), u"ok"_s);
    QCOMPARE(snapshotOf(m_dir->path()), before);
}

void TstDoctorCommand::aLookChangesNothing_data()
{
    QTest::addColumn<QString>("state");
    QTest::newRow("nothing") << u"nothing"_s;
    QTest::newRow("open elsewhere") << u"open"_s;
}

void TstDoctorCommand::aLookChangesNothing()
{
    QFETCH(QString, state);
    const auto leave = qScopeGuard([] { QSqlDatabase::removeDatabase(u"other"_s); });
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        if (state == "open"_L1) {
            db.setDatabaseName(file(u"vinylvault.db"_s));
            QVERIFY(db.open());
            QVERIFY(QSqlQuery(db).exec(u"UPDATE albums SET rating = 5"_s));
        }
        const QStringList before = snapshotOf(m_dir->path());
        QTest::qWait(15);
        const Ran ran = doctor();
        QVERIFY2(ran.code == 0, ran.out.constData());
        QCOMPARE(ran.status(u"database_integrity"_s), u"ok"_s);
        QCOMPARE(snapshotOf(m_dir->path()), before);
    }
}

void TstDoctorCommand::repairs_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("index") << u"database_integrity"_s;
    QTest::newRow("search index") << u"search_index"_s;
    QTest::newRow("covers") << u"cover_cache"_s;
    QTest::newRow("malformed lock") << u"sync_lock"_s;
    QTest::newRow("dead lock") << u"sync_lock"_s;
    QTest::newRow("foreign lock") << u"sync_lock"_s;
    QTest::newRow("request times") << u"request_times"_s;
    QTest::newRow("no cache") << u"cache_folder"_s;
    QTest::newRow("open to others") << u"file_modes"_s;
    QTest::newRow("garbage log") << u"database_log"_s;
    // These are left as they are.
    QTest::newRow("damaged pages") << u""_s;
    QTest::newRow("garbage") << u""_s;
    QTest::newRow("newer") << u""_s;
    QTest::newRow("references") << u""_s;
}

void TstDoctorCommand::repairs()
{
    QFETCH(QString, id);
    breakIt(QString::fromLatin1(QTest::currentDataTag()));
    QFile database(file(u"vinylvault.db"_s));
    QVERIFY(database.open(QIODevice::ReadOnly));
    const QByteArray before = database.readAll();
    const Ran ran = doctor({u"--repair"_s});
    if (id.isEmpty()) {
        QVERIFY(ran.code == 5 || ran.code == 1);
        database.seek(0);
        QVERIFY(database.readAll() == before);
        return;
    }
    QVERIFY2(ran.code == 0, ran.out.constData());
    QVERIFY2(ran.check(id).value("repaired"_L1).toBool(), ran.out.constData());
    QVERIFY(ran.status(id) == "ok"_L1 || ran.status(id) == "skipped"_L1);
    const Ran again = doctor();
    QCOMPARE(again.code, 0);
    QCOMPARE(again.object().value("warnings"_L1).toInt(-1), 0);
    QVERIFY(!again.check(id).value("repaired"_L1).toBool());
    QVERIFY(again.check(u"database"_s).value("found"_L1).toString().contains("200 copies"_L1));
}

void TstDoctorCommand::theNetwork_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("code");
    QTest::newRow("wrong token") << u"401"_s << u"token"_s << 3;
    QTest::newRow("blocked") << u"403-html"_s << u"discogs"_s << 4;
    QTest::newRow("a web page") << u"html"_s << u"discogs"_s << 1;
    QTest::newRow("server down") << u"503"_s << u"discogs"_s << 4;
    QTest::newRow("garbage") << u"garbage"_s << u"discogs"_s << 4;
    QTest::newRow("redirected") << u"redirect-loop"_s << u"discogs"_s << 1;
    QTest::newRow("refused") << u"refused"_s << u"connection"_s << 4;
}

void TstDoctorCommand::theNetwork()
{
    QFETCH(QString, fault);
    QFETCH(QString, id);
    QFETCH(int, code);
    m_server->run([&](demo::DiscogsServer &server) {
        if (fault == "refused"_L1)
            server.pause();
        else
            server.inject(fault == "401"_L1 ? Fault::status(401).on(u"identity"_s).always()
                                            : Fault::named(fault)->always());
    });
    const Ran ran = doctor();
    QVERIFY2(ran.code == code, ran.out.constData());
    QCOMPARE(ran.status(id), u"problem"_s);
    QVERIFY(!ran.check(id).value("advice"_L1).toString().isEmpty());
    QCOMPARE(ran.err.trimmed().count('\n'), 0);
    QVERIFY(ran.err.startsWith("vinylvault: doctor: "));
    QCOMPARE(ran.status(u"database"_s), u"ok"_s);
    QCOMPARE(ran.status(u"clock"_s), code == 3 ? u"ok"_s : u"skipped"_s);
    // Qt sends a request again by itself when what comes is no HTTP.
    if (fault != "garbage"_L1)
        m_server->run([](demo::DiscogsServer &server) { QVERIFY(server.requests().size() <= 2); });
}

void TstDoctorCommand::theClock_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("code");
    QTest::newRow("right") << 10 << u"ok"_s << 0;
    QTest::newRow("ten minutes") << -600 << u"warning"_s << 0;
    QTest::newRow("years") << 400 * 86400 << u"problem"_s << 1;
}

void TstDoctorCommand::theClock()
{
    QFETCH(int, offset);
    QFETCH(QString, status);
    QFETCH(int, code);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server, offset] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, offset] {
            if (!socket->readAll().contains("\r\n\r\n"))
                return;
            const QDateTime there = QDateTime::currentDateTimeUtc().addSecs(offset);
            const QByteArray body = R"({"id": 1, "username": "somebody"})";
            socket->write(
                "HTTP/1.1 200 OK\r\nDate: " + QLocale::c().toString(there, u"ddd, dd MMM yyyy hh:mm:ss"_s).toLatin1()
                + " GMT\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
                + "\r\n\r\n" + body);
        });
    });
    QVERIFY(QFile::remove(file(u"vinylvault.db"_s)));
    const auto process
        = start({u"doctor"_s, u"--json"_s, u"--api-url"_s, u"http://127.0.0.1:%1"_s.arg(server.serverPort())});
    QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 20000);
    const Ran ran = finish(*process);
    QVERIFY2(ran.code == code, ran.out.constData());
    QCOMPARE(ran.status(u"clock"_s), status);
    QCOMPARE(ran.status(u"token"_s), u"ok"_s);
}

void TstDoctorCommand::anotherAccountsToken()
{
    QVERIFY(sql(file(u"vinylvault.db"_s), {u"UPDATE users SET user_id = 99, username = 'somebody-else'"_s}));
    const Ran ran = doctor();
    QCOMPARE(ran.code, 1);
    QCOMPARE(ran.status(u"token"_s), u"ok"_s);
    QCOMPARE(ran.status(u"token_account"_s), u"problem"_s);
    QVERIFY(ran.check(u"token_account"_s).value("found"_L1).toString().contains("somebody-else"_L1));
}

void TstDoctorCommand::othersSpendTheAllowance()
{
    // What was sent from here is forgotten, so it is somebody else's.
    for (int i = 0; i < 6; ++i)
        QCOMPARE(doctor().status(u"allowance"_s), u"ok"_s);
    QVERIFY(QFile::remove(times()));
    const Ran ran = doctor();
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.status(u"allowance"_s), u"warning"_s);
}

void TstDoctorCommand::aStalledServerCostsTheTimeout()
{
    m_server->run([](demo::DiscogsServer &server) { server.inject(Fault::stall().always()); });
    QElapsedTimer clock;
    clock.start();
    const Ran ran = doctor();
    QCOMPARE(ran.code, 4);
    QCOMPARE(ran.status(u"discogs"_s), u"problem"_s);
    QVERIFY2(clock.elapsed() < 4500, qPrintable(QString::number(clock.elapsed())));
    m_server->run([](demo::DiscogsServer &server) { QCOMPARE(server.requests().size(), 1); });
}

void TstDoctorCommand::aSignalEndsIt()
{
    m_server->run([](demo::DiscogsServer &server) { server.inject(Fault::stall().always()); });
    for (const bool json : {false, true}) {
        const auto process = start(json ? QStringList{u"doctor"_s, u"--json"_s} : QStringList{u"doctor"_s});
        const auto asked = [this, json] {
            qsizetype requests = 0;
            m_server->run([&](demo::DiscogsServer &server) { requests = server.requests().size(); });
            return requests > (json ? 1 : 0);
        };
        QTRY_VERIFY_WITH_TIMEOUT(asked(), 10000);
        QElapsedTimer clock;
        clock.start();
        process->terminate();
        const Ran ran = finish(*process);
        QCOMPARE(ran.code, 130);
        QVERIFY(clock.elapsed() < 1000);
        if (json)
            QCOMPARE(ran.object().value("ok"_L1), QJsonValue(false));
    }
}

void TstDoctorCommand::theTokenIsNotShown()
{
    const QString name = m_dir->filePath(u"token"_s);
    QVERIFY(write(name, kToken));
    QVERIFY(QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    const Ran open = run({u"doctor"_s, u"--json"_s, u"--token-file"_s, name}, {});
    QCOMPARE(open.code, 3);
    QCOMPARE(open.status(u"token_file"_s), u"problem"_s);
    const Ran closed = run({u"doctor"_s, u"--json"_s, u"--repair"_s, u"--token-file"_s, name}, {});
    QCOMPARE(closed.code, 0);
    QVERIFY(closed.check(u"token_file"_s).value("repaired"_L1).toBool());
    QCOMPARE(closed.status(u"token"_s), u"ok"_s);
    m_server->run([](demo::DiscogsServer &server) {
        Fault echo = Fault::status(403).always();
        echo.body = R"({"message":"you sent a-token-for-the-tests"})";
        server.inject(echo);
    });
    const Ran echoed = run({u"doctor"_s});
    QVERIFY(echoed.out.contains("you sent"));
    for (const Ran &ran : {open, closed, echoed}) {
        QVERIFY(!ran.out.contains(kToken));
        QVERIFY(!ran.err.contains(kToken));
    }
}

void TstDoctorCommand::theSampleCollection()
{
    const Ran ran = run({u"--demo"_s, u"doctor"_s, u"--json"_s}, {});
    QVERIFY2(ran.code == 0 || ran.code == 1, ran.out.constData());
    QCOMPARE(ran.status(u"token"_s), u"ok"_s);
}

void TstDoctorCommand::repairIsForTheDoctorOnly()
{
    QCOMPARE(run({u"status"_s, u"--repair"_s}).code, 2);
    QCOMPARE(run({u"doctor"_s, u"me"_s}).code, 2);
}

QTEST_GUILESS_MAIN(TstDoctorCommand)
#include "tst_doctorcommand.moc"
