// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programrun.h"
#include "demo/discogsserver.h"
#include "demo/samplecollection.h"
#include "demo/serverthread.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;
using vv::test::Ran;

/// `backup`, `restore` and the doctor's way back, of the real program.
class TstBackupCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void thereAndBack();
    void anOlderDatabaseIsBroughtUpToDate_data();
    void anOlderDatabaseIsBroughtUpToDate();
    void aSyncMakesOneADay();
    void theDoctorRestores();
    void wrongUse_data();
    void wrongUse();

private:
    [[nodiscard]] Ran run(const QStringList &arguments) { return (*m_program)(arguments + QStringList{u"--json"_s}); }
    [[nodiscard]] static QJsonObject json(const Ran &ran)
    {
        return QJsonDocument::fromJson(ran.out.trimmed().split('\n').last()).object();
    }
    [[nodiscard]] QString database() const { return m_dir->filePath(u"vault/vinylvault.db"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<demo::ServerThread> m_server;
    std::unique_ptr<test::ProgramRun> m_program;
    QString m_copy;
};

void TstBackupCommands::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    demo::ServerOptions options;
    options.rateLimit = 0;
    options.token = "a-token-for-the-tests";
    auto started = demo::ServerThread::start([] { return demo::generatedCollection(30, 21); }, options);
    QVERIFY(started);
    m_server = std::move(*started);
    m_server->run([this](demo::DiscogsServer &server) {
        m_copy = QString::number(server.collection().copies().first().instance.value);
    });
    m_program = std::make_unique<test::ProgramRun>(QStringLiteral(VV_PROGRAM), m_dir->path());
    m_program->set("VINYLVAULT_TOKEN", u"a-token-for-the-tests"_s);
    m_program->set("VINYLVAULT_API_URL", m_server->root().toString());
    const Ran synced = run({u"sync"_s});
    QVERIFY2(synced.code == 0, synced.err.constData());
}

void TstBackupCommands::cleanup()
{
    m_server.reset();
    m_dir.reset();
}

void TstBackupCommands::thereAndBack()
{
    QCOMPARE(run({u"play"_s, m_copy}).code, 0);
    const QString file = m_dir->filePath(u"kept.db"_s);
    const Ran made = run({u"backup"_s, file});
    QVERIFY2(made.code == 0, made.err.constData());
    QCOMPARE(json(made).value("copies"_L1).toInt(), 30);
    QCOMPARE(json(made).value("plays"_L1).toInt(), 1);
    QCOMPARE(run({u"play"_s, m_copy}).code, 0);
    QCOMPARE(json(run({u"status"_s})).value("plays"_L1).toInt(), 2);
    const Ran restored = run({u"restore"_s, file});
    QVERIFY2(restored.code == 0, restored.err.constData());
    QCOMPARE(json(run({u"status"_s})).value("plays"_L1).toInt(), 1);
    const QString aside = json(restored).value("set_aside"_L1).toString();
    QVERIFY(QFile::exists(aside));
    QCOMPARE(run({u"restore"_s, aside}).code, 0);
    QCOMPARE(json(run({u"status"_s})).value("plays"_L1).toInt(), 2);
}

void TstBackupCommands::anOlderDatabaseIsBroughtUpToDate_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("search") << QStringList{u"search"_s, u"."_s};
    QTest::newRow("status") << QStringList{u"status"_s};
    QTest::newRow("pick") << QStringList{u"pick"_s};
    QTest::newRow("export") << QStringList{u"export"_s, u"out.json"_s};
    QTest::newRow("backup") << QStringList{u"backup"_s, u"out.db"_s};
}

/// After an update of the program there may be no network for a sync, and nobody at the window.
void TstBackupCommands::anOlderDatabaseIsBroughtUpToDate()
{
    QFETCH(QStringList, command);
    if (command.last().startsWith(u"out."_s))
        command.last() = m_dir->filePath(command.last());
    QVERIFY(QDir(m_dir->filePath(u"vault"_s)).removeRecursively());
    QVERIFY(QDir(m_dir->path()).mkdir(u"vault"_s));
    QVERIFY(QFile::copy(QStringLiteral(VV_FIXTURES "/db/v8.db"), database()));
    QVERIFY(QFile::setPermissions(database(), QFile::ReadOwner | QFile::WriteOwner));
    const Ran ran = run(command);
    QVERIFY2(ran.code == 0, ran.err.constData());
    QVERIFY(!QDir(m_dir->filePath(u"vault"_s)).entryList({u"*backup*"_s}).isEmpty());
}

void TstBackupCommands::aSyncMakesOneADay()
{
    QCOMPARE(json(run({u"restore"_s})).value("backups"_L1).toArray().size(), 1);
    QCOMPARE(run({u"sync"_s}).code, 0);
    const QJsonArray backups = json(run({u"restore"_s})).value("backups"_L1).toArray();
    QCOMPARE(backups.size(), 1); // not two on one day
    QCOMPARE(backups[0]["reason"_L1].toString(), u"daily"_s);
    QCOMPARE(run({u"restore"_s, backups[0]["file"_L1].toString()}).code, 0);
}

void TstBackupCommands::theDoctorRestores()
{
    QFile file(database());
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (qint64 at = 4096; at < file.size(); at += 8192) {
        file.seek(at);
        file.write(QByteArray(1500, '\xa5'));
    }
    file.close();
    const Ran looked = run({u"doctor"_s});
    QCOMPARE(looked.code, 5);
    QVERIFY(looked.out.contains("--repair"));
    const Ran mended = run({u"doctor"_s, u"--repair"_s});
    QVERIFY2(mended.code == 0, mended.out.constData());
    QCOMPARE(json(run({u"status"_s})).value("items"_L1).toInt(), 30);
    QCOMPARE(QDir(m_dir->filePath(u"vault/set-aside"_s)).entryList({u"*.db"_s}).size(), 1);
}

void TstBackupCommands::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments"); ///< DIR stands for a folder
    QTest::addColumn<int>("code");
    QTest::newRow("no file") << QStringList{u"backup"_s} << 2;
    QTest::newRow("a folder") << QStringList{u"backup"_s, u"DIR"_s} << 2;
    QTest::newRow("a folder that is not there") << QStringList{u"backup"_s, u"DIR/no/where.db"_s} << 1;
    QTest::newRow("over another file") << QStringList{u"backup"_s, u"DIR/letter.txt"_s} << 2;
    QTest::newRow("restoring a letter") << QStringList{u"restore"_s, u"DIR/letter.txt"_s} << 5;
    QTest::newRow("restoring nothing") << QStringList{u"restore"_s, u"DIR/nothing.db"_s} << 1;
}

void TstBackupCommands::wrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFile letter(m_dir->filePath(u"letter.txt"_s));
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("Dear Ana, how are you these days?") > 0);
    letter.close();
    arguments.replaceInStrings(u"DIR"_s, m_dir->path());
    const Ran ran = run(arguments);
    QCOMPARE(ran.code, code);
    QCOMPARE(ran.err.trimmed().count('\n'), 0);
    QVERIFY(!ran.err.trimmed().isEmpty());
    QCOMPARE(json(run({u"status"_s})).value("items"_L1).toInt(), 30);
    QVERIFY(letter.open(QIODevice::ReadOnly));
    QCOMPARE(letter.readAll(), "Dear Ana, how are you these days?"_ba);
}

QTEST_GUILESS_MAIN(TstBackupCommands)
#include "tst_backupcommands.moc"
