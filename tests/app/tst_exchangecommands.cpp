// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programrun.h"
#include "demo/discogsserver.h"
#include "demo/samplecollection.h"
#include "demo/serverthread.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace vv;
using vv::test::Ran;

/// `export` and `import` of the real program (design.md §4).
class TstExchangeCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void formatsByNameAndOption_data();
    void formatsByNameAndOption();
    void wrongUse_data();
    void wrongUse();
    void whatASearchFinds();
    void whatWasMeant();
    void thereAndBack();
    void dryRunMakesNothing();
    void rowsOfTheWebsite();
    void brokenFiles_data();
    void brokenFiles();
    void interruptedChangesNothing();
    void interruptedWhileNobodyReads();
    void outputThatIsLostIsNoSuccess_data();
    void outputThatIsLostIsNoSuccess();
    void foldersThatHoldNothingToRead();
    void theCollectionItselfIsNoFileToExchange();

private:
    [[nodiscard]] Ran run(const QStringList &arguments) const { return (*m_program)(arguments); }
    [[nodiscard]] Ran run(const QString &data, const QStringList &arguments) const
    {
        return run(QStringList{u"--data-dir"_s, at(data)} + arguments);
    }
    [[nodiscard]] static QJsonObject json(const Ran &ran)
    {
        return QJsonDocument::fromJson(ran.out.trimmed().split('\n').last()).object();
    }
    [[nodiscard]] QString at(const QString &name) const { return m_dir.filePath(name); }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    [[nodiscard]] static QByteArray withoutTime(QByteArray json)
    {
        const auto from = json.indexOf("\"exported_at\"");
        return json.remove(from, json.indexOf(',', from) - from);
    }

    QTemporaryDir m_dir;
    std::unique_ptr<test::ProgramRun> m_program;
};

void TstExchangeCommands::initTestCase()
{
    demo::ServerOptions options;
    options.rateLimit = 0;
    options.token = "a-token-for-the-tests";
    auto server = demo::ServerThread::start([] { return demo::generatedCollection(60, 21); }, options);
    QVERIFY(server);
    m_program = std::make_unique<test::ProgramRun>(QStringLiteral(VV_PROGRAM), m_dir.path());
    m_program->set("VINYLVAULT_TOKEN", u"a-token-for-the-tests"_s);
    m_program->set("VINYLVAULT_API_URL", (*server)->root().toString());
    const Ran synced = run({u"sync"_s});
    QVERIFY2(synced.code == 0, synced.err.constData());
    const auto copies = json(run({u"export"_s})).value("copies"_L1).toArray();
    QCOMPARE(copies.size(), 60);
    const QString copy = QString::number(copies[3]["instance_id"_L1].toInteger());
    QCOMPARE(run({u"play"_s, copy, u"--side"_s, u"A"_s}).code, 0);
    QCOMPARE(run({u"edit"_s, copy, u"--rating"_s, u"5"_s}).code, 0);
    m_program->set("VINYLVAULT_API_URL", u"http://127.0.0.1:1"_s); // everything else works without a network
}

void TstExchangeCommands::cleanupTestCase()
{
    m_program.reset();
}

void TstExchangeCommands::formatsByNameAndOption_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("json") << QStringList{u"FILE.json"_s} << "{\"vinylvault\":1,"_ba;
    QTest::newRow("json when nothing is said") << QStringList{u"FILE"_s} << "{\"vinylvault\":1,"_ba;
    QTest::newRow("csv") << QStringList{u"FILE.csv"_s} << "Catalog#,Artist,"_ba;
    QTest::newRow("wantlist") << QStringList{u"FILE.csv"_s, u"--wants"_s} << "Catalog#,Artist,"_ba;
    QTest::newRow("html") << QStringList{u"FILE.HTML"_s} << "<!DOCTYPE html>"_ba;
    QTest::newRow("xml") << QStringList{u"FILE.xml"_s} << "<?xml version=\"1.0\""_ba;
    QTest::newRow("the option counts") << QStringList{u"FILE.txt"_s, u"--format"_s, u"csv"_s} << "Catalog#,"_ba;
    QTest::newRow("standard output") << QStringList{u"-"_s, u"--format"_s, u"csv"_s} << "Catalog#,Artist,"_ba;
    QTest::newRow("standard output, too") << QStringList{u"--format"_s, u"html"_s, u"--images"_s} << "<!DOCTYPE"_ba;
}

void TstExchangeCommands::formatsByNameAndOption()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, start);
    const bool toFile = arguments.first().startsWith(u"FILE"_s);
    const QString name = arguments.first().replace(u"FILE"_s, u"out"_s);
    if (toFile)
        arguments.first() = at(name);
    const Ran ran = run(QStringList{u"export"_s} + arguments);
    QVERIFY2(ran.code == 0, ran.err.constData());
    const QByteArray written = toFile ? content(name) : ran.out;
    QVERIFY2(written.startsWith(start), written.left(100).constData());
}

void TstExchangeCommands::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown format") << QStringList{u"export"_s, u"--format"_s, u"pdf"_s};
    QTest::newRow("unknown name") << QStringList{u"export"_s, u"out.doc"_s};
    QTest::newRow("wants as JSON") << QStringList{u"export"_s, u"--wants"_s};
    QTest::newRow("safe cells as HTML") << QStringList{u"export"_s, u"x.html"_s, u"--safe-cells"_s};
    QTest::newRow("pictures as CSV") << QStringList{u"export"_s, u"x.csv"_s, u"--images"_s};
    QTest::newRow("a search of the wantlist")
        << QStringList{u"export"_s, u"x.csv"_s, u"--wants"_s, u"--search"_s, u"miles"_s};
    QTest::newRow("an empty search") << QStringList{u"export"_s, u"x.csv"_s, u"--search="_s};
    QTest::newRow("nothing to import") << QStringList{u"import"_s};
    QTest::newRow("a file and undo") << QStringList{u"import"_s, u"x.json"_s, u"--undo"_s};
    QTest::newRow("undo only in part") << QStringList{u"import"_s, u"--undo"_s, u"--dry-run"_s};
    QTest::newRow("an option of export") << QStringList{u"import"_s, u"x.json"_s, u"--images"_s};
}

void TstExchangeCommands::wrongUse()
{
    QFETCH(QStringList, arguments);
    const Ran ran = run(arguments);
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.err.trimmed().count('\n'), 0);
}

void TstExchangeCommands::whatASearchFinds()
{
    const auto found = json(run({u"search"_s, u"--json"_s, u"rating:5"_s})).value("count"_L1).toInt();
    QVERIFY(found > 0 && found < 60);
    const Ran part = run({u"export"_s, at(u"part.json"_s), u"--search"_s, u"rating:5"_s, u"--json"_s});
    QVERIFY2(part.code == 0, part.err.constData());
    QCOMPARE(json(part).value("copies"_L1).toInt(), found);
    const Ran rest = run({u"export"_s, u"--format"_s, u"csv"_s, u"--search"_s, u"-rating:5"_s});
    QVERIFY2(rest.code == 0, rest.err.constData());
    QVERIFY(rest.out.count("\r\n") >= 60 - found + 1);
    const Ran in = run(u"parts"_s, {u"import"_s, at(u"part.json"_s), u"--json"_s});
    QVERIFY2(in.code == 0, in.err.constData());
    QCOMPARE(json(in).value("added"_L1).toInt(), found);
}

void TstExchangeCommands::whatWasMeant()
{
    QString artist;
    QString word;
    for (int i = 0; i < 40 && word.size() <= 4; ++i) { // some artists have short names only
        artist = json(run({u"pick"_s, u"--json"_s})).value("artist"_L1).toString();
        const auto words = artist.split(u' ');
        word = *std::max_element(words.cbegin(), words.cend(),
                                 [](const QString &a, const QString &b) { return a.size() < b.size(); });
    }
    QVERIFY2(word.size() > 4, qPrintable(artist));
    QString typed = word;
    typed.insert(2, u"q"_s);
    const Ran ran = run({u"search"_s, u"--json"_s, typed});
    QCOMPARE(ran.code, 0);
    QCOMPARE(json(ran).value("count"_L1).toInt(), 0);
    const QJsonArray suggestions = json(ran).value("suggestions"_L1).toArray();
    QVERIFY2(suggestions.contains(word.toLower()), ran.out.constData());
    const Ran plain = run({u"search"_s, typed});
    QVERIFY2(plain.err.contains("Did you mean: "), plain.err.constData());
    QVERIFY(json(run({u"search"_s, u"--json"_s, word})).value("suggestions"_L1).toArray().isEmpty());
}

void TstExchangeCommands::thereAndBack()
{
    QCOMPARE(run({u"export"_s, at(u"all.json"_s), u"--images"_s, u"--prices"_s}).code, 0);
    const Ran in = run(u"restored"_s, {u"import"_s, at(u"all.json"_s), u"--json"_s});
    QVERIFY2(in.code == 0, in.err.constData());
    QCOMPARE(json(in).value("result"_L1).toString(), u"ok"_s);
    QCOMPARE(json(in).value("format"_L1).toString(), u"json"_s);
    QCOMPARE(json(in).value("added"_L1).toInt(), 60);
    QCOMPARE(json(in).value("plays"_L1).toInt(), 1);
    QCOMPARE(json(in).value("edits"_L1).toInt(), 1);
    QCOMPARE(run(u"restored"_s, {u"export"_s, at(u"again.json"_s), u"--images"_s, u"--prices"_s}).code, 0);
    QCOMPARE(withoutTime(content(u"again.json"_s)), withoutTime(content(u"all.json"_s)));
    const QJsonObject status = json(run(u"restored"_s, {u"status"_s, u"--json"_s}));
    QCOMPARE(status.value("items"_L1).toInt(), 60);
    QCOMPARE(status.value("pending_edits"_L1).toInt(), 1);
    // For people, and back to nothing.
    const Ran undone = run(u"restored"_s, {u"import"_s, u"--undo"_s});
    QCOMPARE(undone.code, 0);
    QVERIFY2(undone.out.startsWith("Taken back: 60 copies"), undone.out.constData());
    QCOMPARE(run(u"restored"_s, {u"import"_s, u"--undo"_s}).code, 1);
}

void TstExchangeCommands::dryRunMakesNothing()
{
    QCOMPARE(run({u"export"_s, at(u"all.json"_s)}).code, 0);
    const Ran dry = run(u"untouched"_s, {u"import"_s, at(u"all.json"_s), u"--dry-run"_s, u"--json"_s});
    QVERIFY2(dry.code == 0, dry.err.constData());
    QCOMPARE(json(dry).value("added"_L1).toInt(), 60);
    QVERIFY(json(dry).value("dry_run"_L1).toBool());
    QCOMPARE(json(dry).value("items"_L1).toArray().size(), 60);
    QVERIFY(!QFile::exists(at(u"untouched/vinylvault.db"_s)));
    const QByteArray before = withoutTime(run({u"export"_s}).out);
    const Ran words = run({u"import"_s, at(u"all.json"_s), u"--dry-run"_s});
    QCOMPARE(words.code, 0);
    QVERIFY2(words.out.contains("60 were here already"), words.out.constData());
    QCOMPARE(withoutTime(run({u"export"_s}).out), before);
}

void TstExchangeCommands::rowsOfTheWebsite()
{
    QCOMPARE(run({u"export"_s, at(u"rows.csv"_s)}).code, 0);
    QByteArray csv = content(u"rows.csv"_s);
    const Ran same = run({u"import"_s, at(u"rows.csv"_s), u"--json"_s});
    QVERIFY2(same.code == 0, same.err.constData());
    QCOMPARE(json(same).value("matched"_L1).toInt(), 60);
    QCOMPARE(json(same).value("edits"_L1).toInt(), 0);
    QVERIFY(!json(same).value("can_be_undone"_L1).toBool());
    const int cells = static_cast<int>(csv.left(csv.indexOf('\r')).count(','));
    csv += "Q 1,Mira,Salt,Quay,LP,3,1988,777,Attic" + QByteArray(cells - 8, ',') + "\r\n";
    write(u"more.csv"_s, csv);
    const Ran more = run({u"import"_s, at(u"more.csv"_s), u"--json"_s});
    QCOMPARE(more.code, 0);
    QCOMPARE(json(more).value("format"_L1).toString(), u"csv"_s);
    QCOMPARE(json(more).value("added"_L1).toInt(), 1);
    QCOMPARE(json(more).value("folders"_L1).toInt(), 1);
    QVERIFY(json(more).value("can_be_undone"_L1).toBool());
    QVERIFY(run({u"search"_s, u"artist:mira folder:attic"_s}).out.contains("Salt"));
    QCOMPARE(run({u"import"_s, u"--undo"_s, u"--json"_s}).code, 0);
    QVERIFY(!run({u"search"_s, u"artist:mira"_s}).out.contains("Salt"));
}

void TstExchangeCommands::brokenFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<qint64>("line");
    QTest::newRow("cut off JSON") << "{\"vinylvault\":1,\"copies\":[{"_ba << qint64(0);
    QTest::newRow("no export") << "hello\n"_ba << qint64(0);
    QTest::newRow("other columns") << "Artist,Title\r\nAna,Ebb\r\n"_ba << qint64(1);
    QTest::newRow("too few cells") << "release_id,Date Added\r\n5,\r\n6\r\n"_ba << qint64(3);
}

void TstExchangeCommands::brokenFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(qint64, line);
    write(u"broken"_s, content);
    const QByteArray before = withoutTime(run({u"export"_s}).out);
    const Ran ran = run({u"import"_s, at(u"broken"_s), u"--json"_s});
    QCOMPARE(ran.code, 1);
    QCOMPARE(ran.err.trimmed().count('\n'), 0);
    QCOMPARE(json(ran).value("result"_L1).toString(), u"failed"_s);
    if (line > 0)
        QCOMPARE(json(ran).value("problems"_L1)[0]["line"_L1].toInteger(), line);
    QCOMPARE(withoutTime(run({u"export"_s}).out), before);
    QCOMPARE(run({u"import"_s, at(u"not there"_s)}).code, 1);
}

void TstExchangeCommands::interruptedChangesNothing()
{
    QByteArray csv = "Catalog#,Artist,Title,Label,Format,Rating,Released,release_id,CollectionFolder,Date Added\r\n";
    for (int i = 0; i < 20000; ++i)
        csv += "Q 1,Mira,Salt,Quay,LP,,1988," + QByteArray::number(700000 + i) + ",Uncategorized,\r\n";
    write(u"long.csv"_s, csv);
    const QByteArray before = withoutTime(run({u"export"_s}).out);
    int glances = 0;
    const Ran ran = (*m_program)({u"import"_s, at(u"long.csv"_s), u"--json"_s}, {}, [&](qint64 process) {
        if (++glances == 40)
            ::kill(static_cast<pid_t>(process), SIGINT);
    });
    QCOMPARE(ran.code, 130);
    QCOMPARE(json(ran).value("result"_L1).toString(), u"cancelled"_s);
    QCOMPARE(withoutTime(run({u"export"_s}).out), before);
}

/// A script's time limit ends an export into a pipe without a reader.
void TstExchangeCommands::interruptedWhileNobodyReads()
{
    const QString pipe = at(u"nobody.json"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    int glances = 0;
    const Ran ran = (*m_program)({u"export"_s, pipe}, {}, [&](qint64 process) {
        if (++glances == 100)
            ::kill(static_cast<pid_t>(process), SIGTERM);
    });
    QCOMPARE(ran.code, 130);
    QVERIFY2(ran.err.contains("was stopped"), ran.err.constData());
}

void TstExchangeCommands::outputThatIsLostIsNoSuccess_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *command : {"status", "pick", "conflicts", "restore", "--json status", "--json search salt",
                                "export", "export --format csv", "export --format html", "export --format xml"})
        QTest::newRow(command) << QString::fromLatin1(command).split(u' ');
}

void TstExchangeCommands::outputThatIsLostIsNoSuccess()
{
    QFETCH(QStringList, arguments);
    if (!QFileInfo::exists(u"/dev/full"_s))
        QSKIP("this system has no device that is always full");
    QCOMPARE(run(arguments).code, 0);
    const Ran lost = m_program->into(u"/dev/full"_s, arguments);
    QCOMPARE(lost.code, 1);
    QVERIFY2(!lost.err.isEmpty(), lost.err.constData());
}

void TstExchangeCommands::foldersThatHoldNothingToRead()
{
    write(u"plain.txt"_s, "no folder");
    QVERIFY(QFile::link(at(u"nowhere"_s), at(u"dangling"_s)));
    for (const QString &place : {u"plain.txt"_s, u"dangling"_s}) {
        for (const QString &command : {u"status"_s, u"pick"_s}) {
            const Ran ran = run(place, {command});
            QCOMPARE(ran.code, 1);
            QVERIFY2(ran.err.contains("Choose another data folder"), ran.err.constData());
        }
    }
}

void TstExchangeCommands::theCollectionItselfIsNoFileToExchange()
{
    const QString own = at(u"vault/vinylvault.db"_s);
    QVERIFY(QFileInfo::exists(own));
    const QByteArray before = withoutTime(run({u"export"_s}).out);
    const Ran in = run({u"import"_s, own});
    QCOMPARE(in.code, 1);
    QVERIFY2(in.err.contains("is the collection that is open here"), in.err.constData());
    const Ran out = run({u"export"_s, own, u"--format"_s, u"json"_s});
    QCOMPARE(out.code, 1);
    QVERIFY2(out.err.contains("is the collection itself"), out.err.constData());
    QCOMPARE(withoutTime(run({u"export"_s}).out), before);
}

QTEST_GUILESS_MAIN(TstExchangeCommands)
#include "tst_exchangecommands.moc"
