// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangefixture.h"
#include "store/exportfile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <future>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::store;
using namespace vv::test;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TstExportFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesEveryFormat_data();
    void writesEveryFormat();
    void optionsArePassedOn();
    void onlyWhatASearchFinds_data() { writesEveryFormat_data(); }
    void onlyWhatASearchFinds();
    void aPartComesBack();
    void cancelLeavesTheOldFile();
    void tellsHowFarItIs();
    void whereNothingCanBeWritten();
    void neverOverTheCollection();
    void aPipeNobodyReads();
    void aPipeWhoseReaderHasStopped();
    void intoAPipe();
    void intoAFullDevice();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_store->folder.filePath(name); }

    std::unique_ptr<Store> m_store;
};

void TstExportFile::init()
{
    m_store = std::make_unique<Store>();
    RandomStore(3).fill(*m_store, 40);
}

void TstExportFile::writesEveryFormat_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("json") << int(ExportFormat::Json) << "{"_ba;
    QTest::newRow("csv") << int(ExportFormat::CollectionCsv) << "Catalog#,Artist,Title"_ba;
    QTest::newRow("wantlist") << int(ExportFormat::WantlistCsv) << "Catalog#,Artist,Title"_ba;
    QTest::newRow("html") << int(ExportFormat::Html) << "<!DOCTYPE html>"_ba;
    QTest::newRow("tellico") << int(ExportFormat::Tellico) << "<?xml"_ba;
}

void TstExportFile::writesEveryFormat()
{
    QFETCH(int, format);
    QFETCH(QByteArray, begins);
    const auto written
        = exportFile(m_store->file(), path(u"out"_s), m_store->now, {.format = static_cast<ExportFormat>(format)});
    VV_OK(written);
    QVERIFY(written->copies > 0 || written->wants > 0);
    const QByteArray text = contents(path(u"out"_s));
    QVERIFY2(text.trimmed().startsWith(begins), text.left(40).constData());
}

void TstExportFile::optionsArePassedOn()
{
    VV_OK(exportFile(m_store->file(), path(u"plain.json"_s), m_store->now, {}));
    VV_OK(exportFile(m_store->file(), path(u"all.json"_s), m_store->now, {.options = {.images = true}}));
    QVERIFY(!contents(path(u"plain.json"_s)).contains("https://img.example"));
    QVERIFY(contents(path(u"all.json"_s)).contains("https://img.example"));
    VV_OK(exportFile(m_store->file(), path(u"safe.csv"_s), m_store->now,
                     {.format = ExportFormat::CollectionCsv, .safeCells = true}));
    VV_OK(exportFile(m_store->file(), path(u"plain.csv"_s), m_store->now, {.format = ExportFormat::CollectionCsv}));
    QVERIFY(contents(path(u"safe.csv"_s)).contains("'=1+1"));
    QVERIFY(!contents(path(u"plain.csv"_s)).contains("'=1+1"));
}

void TstExportFile::onlyWhatASearchFinds()
{
    QFETCH(int, format);
    const Selection selection{.folder = {}, .query = u"rating:>=4"_s};
    const qsizetype found = m_store->found(selection).size();
    QVERIFY(found > 0 && found < m_store->found({}).size());
    const auto written = exportFile(m_store->file(), path(u"out"_s), m_store->now,
                                    {.format = static_cast<ExportFormat>(format), .selection = selection});
    if (static_cast<ExportFormat>(format) == ExportFormat::WantlistCsv) {
        QVERIFY(!written);
        QCOMPARE(int(written.error().kind), int(Error::Kind::WrongUse));
        return;
    }
    VV_OK(written);
    QCOMPARE(written->copies, int(found));
    QCOMPARE(written->wants, 0);
    const QByteArray text = contents(path(u"out"_s));
    if (static_cast<ExportFormat>(format) == ExportFormat::Tellico)
        QCOMPARE(text.count("<entry "), found);
    if (static_cast<ExportFormat>(format) == ExportFormat::Json) {
        const QJsonObject object = QJsonDocument::fromJson(text).object();
        QVERIFY(object.value("part"_L1).toBool());
        const auto copiesIn = [&](QLatin1StringView member) {
            QSet<qint64> numbers;
            const QJsonArray list = object.value(member).toArray();
            for (const QJsonValue &one : list)
                numbers.insert(one["instance_id"_L1].toInteger());
            return numbers;
        };
        const QSet<qint64> copies = copiesIn("copies"_L1);
        QCOMPARE(copies.size(), found);
        QVERIFY(copies.contains(copiesIn("plays"_L1)));
        QVERIFY(copies.contains(copiesIn("edits"_L1)));
        QCOMPARE(object.value("plays"_L1).toArray().size(), written->plays);
        for (const QLatin1StringView absent :
             {"wants"_L1, "removed"_L1, "values"_L1, "filters"_L1, "renumbered"_L1, "tray"_L1, "turntable"_L1})
            QVERIFY(!object.contains(absent));
    }
}

void TstExportFile::aPartComesBack()
{
    for (quint32 seed = 1; seed <= 6; ++seed) {
        Store from;
        RandomStore(seed).fill(from, 30);
        const Selection selection{.folder = {}, .query = u"rating:0..2"_s};
        const qsizetype found = from.found(selection).size();
        QVERIFY(found > 0);
        VV_OK(exportFile(from.file(), path(u"part.json"_s), from.now, {.selection = selection}));
        // Into an empty folder, and over what it was taken from.
        const Store to;
        const ImportReport report = importFile(to.db(), path(u"part.json"_s), {.dryRun = false, .now = to.now});
        QVERIFY2(report.isOk(), report.error ? qPrintable(report.error->detail) : "");
        QCOMPARE(report.added, int(found));
        QCOMPARE(to.found({}).size(), found);
        const ImportReport again = importFile(from.db(), path(u"part.json"_s), {.dryRun = false, .now = from.now});
        QVERIFY2(again.isOk(), again.error ? qPrintable(again.error->detail) : "");
        QCOMPARE(again.added, 0);
        QCOMPARE(again.matched, int(found));
    }
}

void TstExportFile::cancelLeavesTheOldFile()
{
    const QString there = fileWith(*m_store, "as it was", u"kept.json"_s);
    int asked = 0;
    const auto stopped
        = exportFile(m_store->file(), there, m_store->now, {}, {.cancelled = [&] { return ++asked > 1; }});
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    QCOMPARE(contents(there), "as it was"_ba);
    QVERIFY(!exportFile(m_store->file(), path(u"none.json"_s), m_store->now, {}, {.cancelled = [] { return true; }}));
    QCOMPARE(QDir(m_store->folder.path()).entryList({u"none.json*"_s}), QStringList());
}

void TstExportFile::tellsHowFarItIs()
{
    m_store = std::make_unique<Store>();
    RandomStore(4).fill(*m_store, 600);
    QList<qint64> told;
    VV_OK(exportFile(m_store->file(), path(u"out.json"_s), m_store->now, {},
                     {.progress = [&](qint64 bytes) { told += bytes; },
                      .cancelled =
                          [&] {
                              if (told.isEmpty()) // as long as it takes until somebody is told
                                  QTest::qSleep(60);
                              return false;
                          }}));
    QVERIFY(!told.isEmpty());
    QVERIFY(std::is_sorted(told.cbegin(), told.cend()));
    QVERIFY(told.last() <= QFileInfo(path(u"out.json"_s)).size());
}

void TstExportFile::whereNothingCanBeWritten()
{
    const auto nowhere = exportFile(m_store->file(), path(u"no/such/out.json"_s), m_store->now, {});
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, Error::Kind::NotFound);
    QVERIFY(nowhere.error().detail.contains(u"out.json"_s));
    if (geteuid() == 0)
        QSKIP("the superuser may write everywhere");
    QDir(m_store->folder.path()).mkdir(u"locked"_s);
    QFile::setPermissions(path(u"locked"_s), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    const auto locked = exportFile(m_store->file(), path(u"locked/out.json"_s), m_store->now, {});
    QVERIFY(!locked);
    QCOMPARE(locked.error().kind, Error::Kind::ReadOnly);
}

void TstExportFile::neverOverTheCollection()
{
    QVERIFY(QFile::link(m_store->file(), path(u"link.json"_s)));
    for (const QString &file : {m_store->file(), path(u"link.json"_s), QString(m_store->file() + u"-wal"_s)}) {
        const auto written = exportFile(m_store->file(), file, m_store->now, {});
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::WrongUse);
    }
    QVERIFY(m_store->reader().totals()->copies > 0);
}

void TstExportFile::aPipeNobodyReads()
{
    const QString pipe = path(u"pipe.json"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    int asked = 0;
    const auto stopped
        = exportFile(m_store->file(), pipe, m_store->now, {}, {.cancelled = [&] { return ++asked > 2; }});
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    QVERIFY(asked > 2);
}

void TstExportFile::aPipeWhoseReaderHasStopped()
{
    m_store = std::make_unique<Store>();
    RandomStore(4).fill(*m_store, 600); // more than a pipe holds
    const QString pipe = path(u"pipe.json"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const int reader = ::open(QFile::encodeName(pipe).constData(), O_RDONLY | O_NONBLOCK);
    QVERIFY(reader >= 0);
    QElapsedTimer waited;
    waited.start();
    const auto stopped
        = exportFile(m_store->file(), pipe, m_store->now, {}, {.cancelled = [&] { return waited.elapsed() > 1000; }});
    ::close(reader);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    QVERIFY2(stopped.error().detail.contains("not whole"_L1), qPrintable(stopped.error().detail));
}

/// Who reads from it gets the export, and it is a pipe afterwards, too.
void TstExportFile::intoAPipe()
{
    const QString pipe = path(u"pipe.json"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    auto read = std::async(std::launch::async, [&] { return contents(pipe); });
    const auto written = exportFile(m_store->file(), pipe, m_store->now, {});
    if (!written) { // or the reader would wait for ever
        QFile end(pipe);
        QVERIFY(end.open(QIODevice::WriteOnly));
    }
    const QByteArray got = read.get();
    VV_OK(written);
    QCOMPARE(got, exportedJson(*m_store));
    struct stat info = {};
    QCOMPARE(::stat(QFile::encodeName(pipe).constData(), &info), 0);
    QVERIFY(S_ISFIFO(info.st_mode));
}

void TstExportFile::intoAFullDevice()
{
    struct stat info = {};
    const bool isDevice = ::stat("/dev/full", &info) == 0 && S_ISCHR(info.st_mode);
    if (!isDevice || geteuid() == 0)
        QSKIP("only as a user who may not put a file in the place of a device");
    const auto written = exportFile(m_store->file(), u"/dev/full"_s, m_store->now, {});
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::StorageFull);
}

QTEST_GUILESS_MAIN(TstExportFile)
#include "tst_exportfile.moc"
