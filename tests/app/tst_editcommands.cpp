// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programrun.h"
#include "demo/discogsserver.h"
#include "demo/samplecollection.h"
#include "demo/serverthread.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;
using vv::test::Ran;

/// `edit`, `add`, `remove`, `conflicts` and `resolve` of the real program, against the stand-in (design.md §4).
class TstEditCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void editsWaitAndAreSent();
    void everythingWorksOffline();
    void addsAndRemoves();
    void barcodesGoThroughTheTray();
    void conflictsAreListedAndResolved_data();
    void conflictsAreListedAndResolved();
    void allConflictsAtOnce();
    void aDryRunSendsNothing();
    void wrongUseChangesNothing_data();
    void wrongUseChangesNothing();
    void withoutACollection();
    void aRefusalIsShown();
    void besideTheWindow();

private:
    [[nodiscard]] Ran run(const QStringList &arguments) { return (*m_program)(arguments + QStringList{u"--json"_s}); }
    [[nodiscard]] static QJsonObject json(const Ran &ran)
    {
        return QJsonDocument::fromJson(ran.out.trimmed().split('\n').last()).object();
    }
    [[nodiscard]] QJsonObject exported(qint64 instance);
    [[nodiscard]] QJsonObject status() { return json(run({u"status"_s})); }
    void onServer(const std::function<void(demo::Collection &)> &change);
    [[nodiscard]] QString fieldThere(qint64 instance, FieldId field);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<demo::ServerThread> m_server;
    std::unique_ptr<test::ProgramRun> m_program;
    QList<qint64> m_copies;
};

void TstEditCommands::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    demo::ServerOptions options;
    options.rateLimit = 0;
    options.token = "a-token-for-the-tests";
    auto started = demo::ServerThread::start([] { return demo::generatedCollection(20, 21); }, options);
    QVERIFY(started);
    m_server = std::move(*started);
    m_copies.clear();
    onServer([this](demo::Collection &collection) {
        collection.addFolder(u"Jazz shelf"_s);
        const auto copies = collection.copies();
        for (const Copy &copy : copies)
            m_copies += copy.instance.value;
    });
    m_program = std::make_unique<test::ProgramRun>(QStringLiteral(VV_PROGRAM), m_dir->path());
    m_program->set("VINYLVAULT_TOKEN", u"a-token-for-the-tests"_s);
    m_program->set("VINYLVAULT_API_URL", m_server->root().toString());
    const Ran synced = run({u"sync"_s});
    QVERIFY2(synced.code == 0, synced.err.constData());
}

void TstEditCommands::cleanup()
{
    m_server.reset();
    m_dir.reset();
}

void TstEditCommands::onServer(const std::function<void(demo::Collection &)> &change)
{
    m_server->run([&](demo::DiscogsServer &server) { change(server.collection()); });
}

QString TstEditCommands::fieldThere(qint64 instance, FieldId field)
{
    QString text;
    onServer([&](demo::Collection &collection) {
        for (const FieldValue &value : collection.copy({instance})->fields) {
            if (value.field == field)
                text = value.value;
        }
    });
    return text;
}

QJsonObject TstEditCommands::exported(qint64 instance)
{
    const auto copies = QJsonDocument::fromJson(run({u"export"_s}).out).object().value("copies"_L1).toArray();
    for (const QJsonValue &copy : copies) {
        if (copy["instance_id"_L1].toInteger() != instance)
            continue;
        QJsonObject found = copy.toObject();
        found.remove("fetched_at"_L1); // which every sync changes
        return found;
    }
    return {};
}

void TstEditCommands::editsWaitAndAreSent()
{
    const qint64 copy = m_copies[3];
    const int stars = exported(copy).value("rating"_L1).toInt() == 4 ? 2 : 4;
    const Ran edited
        = run({u"edit"_s, QString::number(copy), u"--rating"_s, QString::number(stars), u"--folder"_s, u"jazz shelf"_s,
               u"--field"_s, u"Notes=a=b \"c\" 🎺\nline two"_s, u"--field"_s, u"media condition=VG+"_s});
    QVERIFY2(edited.code == 0, edited.err.constData());
    QCOMPARE(json(edited).value("instance_id"_L1).toInteger(), copy);
    QCOMPARE(json(edited).value("rating"_L1).toInt(), stars);
    QCOMPARE(json(edited).value("pending_edits"_L1).toInt(), 4);
    QCOMPARE(status().value("pending_edits"_L1).toInt(), 4);
    const QJsonObject here = exported(copy);
    QCOMPARE(here.value("folder"_L1).toString(), u"Jazz shelf"_s);
    QCOMPARE(here.value("fields"_L1)["Notes"_L1].toString(), u"a=b \"c\" 🎺\nline two"_s);
    const Ran synced = run({u"sync"_s});
    QVERIFY2(synced.code == 0, synced.err.constData());
    QCOMPARE(json(synced).value("pushed"_L1).toInt(), 4);
    QCOMPARE(json(synced).value("conflicts"_L1).toInt(), 0);
    QCOMPARE(status().value("pending_edits"_L1).toInt(), 0);
    QCOMPARE(fieldThere(copy, kNotesField), u"a=b \"c\" 🎺\nline two"_s);
    QCOMPARE(fieldThere(copy, kMediaCondition), u"Very Good Plus (VG+)"_s);
    QCOMPARE(exported(copy), here);
}

void TstEditCommands::everythingWorksOffline()
{
    m_server->run([](demo::DiscogsServer &server) { server.pause(); });
    QCOMPARE(run({u"edit"_s, QString::number(m_copies[0]), u"--field"_s, u"Notes="_s}).code, 0);
    QCOMPARE(run({u"edit"_s, QString::number(m_copies[0]), u"--field"_s, u"Notes=offline"_s}).code, 0);
    QCOMPARE(run({u"remove"_s, QString::number(m_copies[1])}).code, 0);
    QCOMPARE(run({u"add"_s, u"249504"_s, u"--folder"_s, u"Jazz shelf"_s}).code, 0);
    QCOMPARE(status().value("pending_edits"_L1).toInt(), 3);
    const Ran failed = run({u"sync"_s});
    QCOMPARE(failed.code, 4);
    QCOMPARE(status().value("pending_edits"_L1).toInt(), 3);
    bool there = false;
    m_server->run([&](demo::DiscogsServer &server) {
        (void)server.resume();
        there = server.collection().release({249504}) != nullptr;
    });
    const Ran synced = run({u"sync"_s});
    QVERIFY2(synced.code == 0, synced.err.constData());
    QCOMPARE(fieldThere(m_copies[0], kNotesField), u"offline"_s);
    QVERIFY(exported(m_copies[1]).isEmpty());
    // The stand-in has no such release: that is said, and nothing else is held up by it.
    QCOMPARE(there, false);
    QCOMPARE(status().value("failed_edits"_L1).toInt(), 1);
    QVERIFY(!json(run({u"conflicts"_s})).value("failed"_L1)[0]["problem"_L1].toString().isEmpty());
}

void TstEditCommands::addsAndRemoves()
{
    const qint64 release = exported(m_copies[2]).value("release_id"_L1).toInteger();
    const Ran added = run({u"add"_s, QString::number(release), u"--folder"_s, u"Jazz shelf"_s});
    QVERIFY2(added.code == 0, added.err.constData());
    const qint64 local = json(added).value("instance_id"_L1).toInteger();
    QVERIFY(local > 0);
    QCOMPARE(run({u"play"_s, QString::number(local), u"--side"_s, u"A"_s}).code, 0);
    QCOMPARE(run({u"edit"_s, QString::number(local), u"--field"_s, u"Sleeve Condition=Generic"_s}).code, 0);
    QCOMPARE(run({u"sync"_s}).code, 0);
    QCOMPARE(status().value("items"_L1).toInt(), 21);
    // By the number that was printed, as a script would.
    const Ran edited = run({u"edit"_s, QString::number(local), u"--field"_s, u"Notes=second copy"_s});
    QVERIFY2(edited.code == 0, edited.err.constData());
    const qint64 now = json(edited).value("instance_id"_L1).toInteger();
    QVERIFY(now != local);
    QCOMPARE(json(edited).value("plays"_L1).toInt(), 1);
    QCOMPARE(fieldThere(now, kSleeveCondition), u"Generic"_s);
    const Ran removed = run({u"remove"_s, QString::number(local)});
    QCOMPARE(removed.code, 0);
    QCOMPARE(json(removed).value("release_id"_L1).toInteger(), release);
    QCOMPARE(run({u"sync"_s}).code, 0);
    qsizetype left = 0;
    onServer([&](demo::Collection &collection) { left = collection.size(); });
    QCOMPARE(left, 20);
    QCOMPARE(run({u"remove"_s, QString::number(local)}).code, 1); // it is gone already
}

void TstEditCommands::barcodesGoThroughTheTray()
{
    onServer([](demo::Collection &collection) {
        const auto put = [&](qint64 id, const QString &barcode) {
            demo::ServedRelease made = *collection.release(collection.releases().constFirst());
            made.release.id = {id};
            made.release.title = u"From the shop"_s;
            made.barcode = barcode;
            collection.putRelease(made);
        };
        put(9'000'001, u"4091000000010"_s);
        put(9'000'002, u"4091000000027"_s);
        put(9'000'003, u"4091000000027"_s);
    });
    m_server->run([](demo::DiscogsServer &server) { server.pause(); }); // in a shop without a network
    for (const QString &barcode : {u"4 091000 000010"_s, u"4091000000027"_s, u"4000000000006"_s}) {
        const Ran scanned = run({u"add"_s, u"--barcode"_s, barcode, u"--folder"_s, u"Jazz shelf"_s});
        QVERIFY2(scanned.code == 0, scanned.err.constData());
    }
    const auto tray = [](const Ran &ran, QLatin1StringView what) {
        return json(ran).value("tray"_L1).toObject().value(what).toInt(-1);
    };
    const Ran none = run({u"add"_s, u"--tray"_s});
    QCOMPARE(json(none).value("added"_L1).toInt(-1), 0);
    QCOMPARE(tray(none, "waiting"_L1), 3);
    QCOMPARE(run({u"sync"_s}).code, 4);
    m_server->run([](demo::DiscogsServer &server) { (void)server.resume(); });
    QCOMPARE(run({u"sync"_s}).code, 0);
    const Ran added = run({u"add"_s, u"--tray"_s});
    QVERIFY2(added.code == 0, added.err.constData());
    QCOMPARE(json(added).value("added"_L1).toInt(), 1); // of which it is certain
    QCOMPARE(tray(added, "several"_L1), 1);
    QCOMPARE(tray(added, "unknown"_L1), 1);
    QCOMPARE(run({u"sync"_s}).code, 0);
    QList<InstanceId> there;
    onServer([&](demo::Collection &collection) {
        there = collection.copiesOf({9'000'001});
        QVERIFY(collection.copiesOf({9'000'002}).isEmpty() && collection.copiesOf({9'000'003}).isEmpty());
    });
    QCOMPARE(there.size(), 1);
}

void TstEditCommands::conflictsAreListedAndResolved_data()
{
    QTest::addColumn<QString>("side");
    QTest::addColumn<QString>("result");
    QTest::newRow("mine") << u"mine"_s << u"from here"_s;
    QTest::newRow("discogs") << u"discogs"_s << u"from there"_s;
}

void TstEditCommands::conflictsAreListedAndResolved()
{
    QFETCH(QString, side);
    QFETCH(QString, result);
    const qint64 copy = m_copies[4];
    const QString base = fieldThere(copy, kNotesField);
    QCOMPARE(run({u"edit"_s, QString::number(copy), u"--field"_s, u"Notes=from here"_s}).code, 0);
    onServer([&](demo::Collection &collection) { collection.setField({copy}, kNotesField, u"from there"_s); });
    const Ran synced = run({u"sync"_s}); // also a quick one finds it before it writes
    QVERIFY2(synced.code == 0, synced.err.constData());
    QCOMPARE(json(synced).value("conflicts"_L1).toInt(), 1);
    QCOMPARE(fieldThere(copy, kNotesField), u"from there"_s);
    const QJsonArray conflicts = json(run({u"conflicts"_s})).value("conflicts"_L1).toArray();
    QCOMPARE(conflicts.size(), 1);
    const QJsonObject conflict = conflicts[0].toObject();
    QCOMPARE(conflict.value("base"_L1).toString(), base);
    QCOMPARE(conflict.value("mine"_L1).toString(), u"from here"_s);
    QCOMPARE(conflict.value("discogs"_L1).toString(), u"from there"_s);
    QCOMPARE(conflict.value("instance_id"_L1).toInteger(), copy);
    QCOMPARE(conflict.value("field"_L1).toString(), u"Notes"_s);
    const QString id = QString::number(conflict.value("id"_L1).toInteger());
    QCOMPARE(run({u"resolve"_s, id}).code, 2);
    QCOMPARE(run({u"resolve"_s, id, u"--take"_s, u"both"_s}).code, 2);
    QCOMPARE(run({u"resolve"_s, id, u"--take"_s, side}).code, 0);
    QCOMPARE(run({u"resolve"_s, id, u"--take"_s, side}).code, 1);
    QCOMPARE(run({u"sync"_s}).code, 0);
    QCOMPARE(fieldThere(copy, kNotesField), result);
    QCOMPARE(exported(copy).value("fields"_L1)["Notes"_L1].toString(), result);
    QCOMPARE(status().value("conflicts"_L1).toInt(), 0);
}

void TstEditCommands::allConflictsAtOnce()
{
    for (int i = 0; i < 3; ++i)
        QCOMPARE(run({u"edit"_s, QString::number(m_copies[i]), u"--field"_s, u"Notes=mine %1"_s.arg(i)}).code, 0);
    onServer([&](demo::Collection &collection) {
        for (int i = 0; i < 3; ++i)
            collection.setField({m_copies[i]}, kNotesField, u"theirs"_s);
    });
    QCOMPARE(json(run({u"sync"_s})).value("conflicts"_L1).toInt(), 3);
    const Ran resolved = run({u"resolve"_s, u"all"_s, u"--take"_s, u"mine"_s});
    QCOMPARE(resolved.code, 0);
    QCOMPARE(json(resolved).value("resolved"_L1).toInt(), 3);
    QCOMPARE(json(run({u"sync"_s})).value("pushed"_L1).toInt(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(fieldThere(m_copies[i], kNotesField), u"mine %1"_s.arg(i));
}

void TstEditCommands::aDryRunSendsNothing()
{
    QCOMPARE(run({u"edit"_s, QString::number(m_copies[0]), u"--field"_s, u"Notes=later"_s}).code, 0);
    const Ran dry = run({u"sync"_s, u"--dry-run"_s});
    QCOMPARE(dry.code, 0);
    QCOMPARE(json(dry).value("pushed"_L1).toInt(), 1);
    QVERIFY(fieldThere(m_copies[0], kNotesField) != "later"_L1);
    QCOMPARE(status().value("pending_edits"_L1).toInt(), 1);
}

void TstEditCommands::wrongUseChangesNothing_data()
{
    QTest::addColumn<QStringList>("arguments"); ///< "COPY" stands for a copy that is there
    QTest::addColumn<int>("code");
    QTest::newRow("nothing to change") << QStringList{u"edit"_s, u"COPY"_s} << 2;
    QTest::newRow("no number") << QStringList{u"edit"_s, u"blue"_s, u"--rating"_s, u"1"_s} << 2;
    QTest::newRow("no such copy") << QStringList{u"edit"_s, u"42"_s, u"--rating"_s, u"1"_s} << 1;
    QTest::newRow("rating of six") << QStringList{u"edit"_s, u"COPY"_s, u"--rating"_s, u"6"_s} << 2;
    QTest::newRow("rating of none") << QStringList{u"edit"_s, u"COPY"_s, u"--rating"_s, u"x"_s} << 2;
    QTest::newRow("no such folder") << QStringList{u"edit"_s, u"COPY"_s, u"--folder"_s, u"Attic"_s} << 2;
    QTest::newRow("no such field") << QStringList{u"edit"_s, u"COPY"_s, u"--field"_s, u"Price=3"_s} << 2;
    QTest::newRow("a field without a value") << QStringList{u"edit"_s, u"COPY"_s, u"--field"_s, u"Notes"_s} << 2;
    QTest::newRow("none of the options") << QStringList{u"edit"_s, u"COPY"_s,    u"--rating"_s,
                                                        u"1"_s,    u"--field"_s, u"Media Condition=shiny"_s}
                                         << 2;
    QTest::newRow("a side for an edit") << QStringList{u"edit"_s, u"COPY"_s, u"--side"_s, u"A"_s} << 2;
    QTest::newRow("no release") << QStringList{u"add"_s, u"-5"_s} << 2;
    QTest::newRow("no barcode") << QStringList{u"add"_s, u"--barcode"_s, u"abc"_s} << 2;
    QTest::newRow("nothing to add") << QStringList{u"add"_s} << 2;
    QTest::newRow("two ways to add") << QStringList{u"add"_s, u"5"_s, u"--tray"_s} << 2;
    QTest::newRow("added to nowhere") << QStringList{u"add"_s, u"5"_s, u"--folder"_s, u"Attic"_s} << 2;
    QTest::newRow("removing nothing") << QStringList{u"remove"_s} << 2;
    QTest::newRow("resolving nothing") << QStringList{u"resolve"_s, u"7"_s, u"--take"_s, u"mine"_s} << 1;
    QTest::newRow("resolving a word") << QStringList{u"resolve"_s, u"seven"_s, u"--take"_s, u"mine"_s} << 2;
    QTest::newRow("resolving neither way") << QStringList{u"resolve"_s, u"7"_s} << 2;
}

void TstEditCommands::wrongUseChangesNothing()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    arguments.replaceInStrings(u"COPY"_s, QString::number(m_copies[0]));
    const Ran ran = run(arguments);
    QCOMPARE(ran.code, code);
    QCOMPARE(ran.err.trimmed().count('\n'), 0); // one line
    QVERIFY(!ran.err.trimmed().isEmpty());
    QCOMPARE(status().value("pending_edits"_L1).toInt(), 0);
}

void TstEditCommands::withoutACollection()
{
    m_program->set("VINYLVAULT_DATA_DIR", m_dir->filePath(u"nowhere"_s));
    for (const QStringList &arguments :
         {QStringList{u"edit"_s, u"1"_s, u"--rating"_s, u"1"_s}, QStringList{u"add"_s, u"1"_s},
          QStringList{u"remove"_s, u"1"_s}, QStringList{u"conflicts"_s},
          QStringList{u"resolve"_s, u"1"_s, u"--take"_s, u"mine"_s}}) {
        const Ran ran = run(arguments);
        QCOMPARE(ran.code, 1);
        QVERIFY(ran.err.contains("sync"));
    }
}

void TstEditCommands::aRefusalIsShown()
{
    m_server->run([](demo::DiscogsServer &server) {
        server.inject(demo::Fault::invalidDetail().on(u"/fields/3"_s).forMethod("POST").always());
    });
    QCOMPARE(run({u"edit"_s, QString::number(m_copies[0]), u"--field"_s, u"Notes=no"_s}).code, 0);
    const Ran synced = run({u"sync"_s});
    QCOMPARE(synced.code, 0);
    QVERIFY(!json(synced).value("warnings"_L1).toArray().isEmpty());
    const QJsonArray failed = json(run({u"conflicts"_s})).value("failed"_L1).toArray();
    QCOMPARE(failed.size(), 1);
    QVERIFY(!failed[0]["problem"_L1].toString().isEmpty());
}

void TstEditCommands::besideTheWindow()
{
    const QString database = m_dir->filePath(u"vault/vinylvault.db"_s);
    const auto window = m_program->start({});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_dir->filePath(u"vault/running.lock"_s)), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(database + u"-wal"_s), 20000);
    QCOMPARE(run({u"play"_s, QString::number(m_copies[0])}).code, 0);
    // Who comes and goes leaves the log to those who stay.
    QVERIFY(QFile::exists(database + u"-wal"_s));
    QCOMPARE(run({u"edit"_s, QString::number(m_copies[1]), u"--field"_s, u"Notes=by a command"_s}).code, 0);
    QTRY_COMPARE_WITH_TIMEOUT(fieldThere(m_copies[1], kNotesField), u"by a command"_s, 30000);
    QTRY_COMPARE_WITH_TIMEOUT(status().value("pending_edits"_L1).toInt(), 0, 10000);
    QVERIFY(run({u"restore"_s, m_dir->filePath(u"none.db"_s)}).code != 0);
    const QString backup = m_dir->filePath(u"kept.db"_s);
    QCOMPARE(run({u"backup"_s, backup}).code, 0);
    QCOMPARE(run({u"restore"_s, backup}).code, 1); // not under an open window
    QCOMPARE(run({u"edit"_s, QString::number(m_copies[2]), u"--field"_s, u"Notes=the last"_s}).code, 0);
    window->terminate();
    QVERIFY(window->waitForFinished(20000));
    QCOMPARE(exported(m_copies[2]).value("fields"_L1)["Notes"_L1].toString(), u"the last"_s);
    QCOMPARE(status().value("plays"_L1).toInt(), 1);
    const Ran doctor = run({u"doctor"_s});
    QVERIFY2(doctor.code != 5, doctor.out.constData());
}

QTEST_GUILESS_MAIN(TstEditCommands)
#include "tst_editcommands.moc"
