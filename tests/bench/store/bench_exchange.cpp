// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how long exports and imports take, by the clock and of processor time, and how far the process grows
// meanwhile. The latter is what counts on a machine that does other things, too. bench_exchange [COPIES [ROUNDS]]; what
// is exported is the same for the same number of copies.
#include "store/collectionreader.h"
#include "store/csvexport.h"
#include "store/database.h"
#include "store/exporter.h"
#include "store/htmlexport.h"
#include "store/importer.h"
#include "store/jsonwriter.h"
#include "store/releasejson.h"
#include "store/tellicoexport.h"
#include "support/memorymeter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>

using namespace Qt::StringLiterals;
using namespace vv;

namespace {

const QDateTime kNow = QDateTime::fromMSecsSinceEpoch(1760000000000, Qt::UTC);
constexpr int kTracks = 12; // of every other release

QString word(int seed)
{
    static const QStringList kWords{u"Low"_s,    u"Tide"_s,   u"Harbour"_s, u"Lantern"_s, u"Quiet"_s,   u"Orchard"_s,
                                    u"Signal"_s, u"Winter"_s, u"Glass"_s,   u"Parade"_s,  u"Ember"_s,   u"Atlas"_s,
                                    u"Velvet"_s, u"Motor"_s,  u"Garden"_s,  u"Echo"_s,    u"Meridian"_s};
    return kWords[seed % static_cast<int>(kWords.size())];
}

store::KnownRelease known(int i)
{
    store::KnownRelease known;
    Release &release = known.release;
    release.id = {100000 + i};
    release.master = {200000 + i / 2};
    release.title = word(i) + u' ' + word(i / 3 + 5) + u' ' + QString::number(i);
    release.year = 1950 + i % 70;
    release.artists = {{{i % 9000 + 1}, word(i / 7) + u' ' + word(i / 11 + 3), {}, {}, {}, {}}};
    release.labels = {{{i % 900 + 1}, word(i / 13) + u" Records"_s, u"NP %1"_s.arg(i), u"Label"_s}};
    release.formats = {{u"Vinyl"_s, u"1"_s, {u"LP"_s, u"Album"_s}, {}}};
    release.genres = {u"Jazz"_s};
    release.styles = {u"Modal"_s, u"Hard Bop"_s};
    if (i % 2 != 0)
        return known;
    ReleaseDetail detail;
    detail.country = u"UK"_s;
    detail.released = QString::number(release.year);
    detail.status = u"Accepted"_s;
    detail.have = i;
    detail.identifiers = {{u"Barcode"_s, QString::number(4006381300000 + i), {}}};
    for (int track = 0; track < kTracks; ++track)
        detail.tracks += {.type = Track::Type::Track,
                          .position = (track < kTracks / 2 ? u"A"_s : u"B"_s) + QString::number(track % 6 + 1),
                          .title = word(i + track) + u' ' + word(i / 5 + track * 3),
                          .duration = u"4:%1"_s.arg(10 + track),
                          .artists = {},
                          .credits = {},
                          .parts = {}};
    known.detail = detail;
    known.detailFetched = kNow;
    return known;
}

/// An export as this program writes it, made without a database.
void generate(QIODevice &out, int copies)
{
    store::JsonWriter json(out);
    json.beginObject().key(u"vinylvault").value(1);
    json.key(u"folders").beginArray().beginObject().key(u"id").value(1).key(u"name").value(u"Uncategorized"_s);
    json.key(u"count").value(copies).endObject().endArray();
    json.key(u"copies").beginArray();
    for (int i = 0; i < copies; ++i) {
        const store::KnownRelease release = known(i);
        json.beginObject()
            .key(u"instance_id")
            .value(2148000000LL + i)
            .key(u"release_id")
            .value(release.release.id.value);
        json.key(u"master_id").value(release.release.master.value).key(u"folder").value(u"Uncategorized"_s);
        json.key(u"folder_id").value(1).key(u"rating").value(i % 6);
        store::writeTime(json, u"date_added", kNow.addSecs(-60LL * i));
        store::writeTime(json, u"fetched_at", kNow);
        store::writeRelease(json, release.release, {});
        store::writeContents(json, release);
        json.key(u"fields_by_id").beginObject().key(u"1").value(u"Very Good Plus (VG+)"_s);
        json.key(u"2").value(u"Near Mint (NM or M-)"_s).endObject();
        store::writeDetail(json, release, {});
        json.endObject();
    }
    json.endArray();
    json.key(u"plays").beginArray();
    for (int i = 0; i < copies; i += 3) {
        json.beginObject().key(u"instance_id").value(2148000000LL + i).key(u"side").value(u"A"_s);
        store::writeTime(json, u"played_at", kNow.addSecs(-3600LL * i));
        json.endObject();
    }
    json.endArray().endObject();
    (void)json.flush();
}

qint64 median(QList<qint64> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

/// Runs `work` so many times and prints the median and the most it took of memory.
qint64 measure(const char *what, int rounds, const std::function<bool(int)> &work)
{
    QList<qint64> times;
    QList<qint64> processor;
    qint64 grown = 0;
    for (int round = 0; round < rounds; ++round) {
        const test::MemoryMeter meter;
        QElapsedTimer timer;
        timer.start();
        const std::clock_t before = std::clock();
        if (!work(round)) {
            std::printf("%s failed\n", what);
            std::exit(1);
        }
        times += timer.elapsed();
        processor += (std::clock() - before) * 1000 / CLOCKS_PER_SEC;
        grown = std::max(grown, meter.growth().value_or(0));
    }
    const qint64 middle = median(times);
    std::printf("%-28s %7.2f s, %.2f s of processor, grew by %.0f MiB\n", what, double(middle) / 1000,
                double(median(processor)) / 1000, double(grown) / 1024 / 1024);
    std::fflush(stdout);
    return middle;
}

bool imported(const QString &database, const QString &file)
{
    const auto db = store::Database::open(database, store::Database::Mode::ReadWrite);
    const auto report = store::importFile((*db)->handle(), file, {.dryRun = false, .now = kNow});
    if (report.error)
        std::printf("%s\n", qPrintable(report.error->detail));
    return report.isOk();
}

bool exported(const QString &database, const QString &file)
{
    const auto db = store::Database::open(database, store::Database::Mode::ReadOnly);
    QFile out(file);
    return out.open(QIODevice::WriteOnly) && store::exportJson((*db)->handle(), out, kNow).has_value();
}

using Exporter = std::function<Result<store::ExportCounts>(const QSqlDatabase &, QIODevice &)>;

bool exportedAs(const QString &database, const QString &file, const Exporter &write)
{
    const auto db = store::Database::open(database, store::Database::Mode::ReadOnly);
    QFile out(file);
    return out.open(QIODevice::WriteOnly) && write((*db)->handle(), out).has_value();
}

void generateCsv(QIODevice &out, int rows)
{
    out.write(store::csvRow(store::collectionColumns()));
    for (int i = 0; i < rows; ++i) {
        const store::CsvRelease cells = store::csvRelease(known(i).release);
        out.write(store::csvRow({cells.catno, cells.artist, cells.title, cells.label, cells.format, QString(),
                                 QString::number(cells.year), QString::number(100000 + i), u"Uncategorized"_s,
                                 u"2024-05-09 10:15:14"_s, u"Near Mint (NM or M-)"_s, QString(), u"a note"_s}));
    }
}

/// That many are found by a word of a title.
bool isFound(const QString &database, int least)
{
    const auto db = store::Database::open(database, store::Database::Mode::ReadOnly);
    const auto found = store::CollectionReader((*db)->handle()).find({.folder = {}, .query = u"title:harbour"_s});
    return found && found->ids.size() >= least;
}

/// The most the whole process ever held, in MiB; Linux only.
double peak()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

bool same(const QString &a, const QString &b)
{
    QFile one(a);
    QFile two(b);
    if (!one.open(QIODevice::ReadOnly) || !two.open(QIODevice::ReadOnly) || one.size() != two.size())
        return false;
    while (!one.atEnd()) {
        if (one.read(1 << 20) != two.read(1 << 20))
            return false;
    }
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const int copies = argc > 1 ? QByteArray(argv[1]).toInt() : 100000;
    const int rounds = std::max(1, argc > 2 ? QByteArray(argv[2]).toInt() : 3);
    const QTemporaryDir dir;
    const auto at = [&](const QString &name) { return dir.filePath(name); };
    {
        QFile file(at(u"made.json"_s));
        if (!file.open(QIODevice::WriteOnly))
            return 1;
        generate(file, copies);
    }
    if (!imported(at(u"from.db"_s), at(u"made.json"_s)))
        return 1;
    std::printf("%d copies, %d tracks for every other, medians of %d\n", copies, kTracks, rounds);
    const qint64 out
        = measure("export as JSON", rounds, [&](int) { return exported(at(u"from.db"_s), at(u"1.json"_s)); });
    const qint64 in = measure("import into an empty folder", rounds,
                              [&](int round) { return imported(at(u"to%1.db"_s.arg(round)), at(u"1.json"_s)); });
    std::printf("%-28s %7.2f s\n", "there and back", double(out + in) / 1000);
    if (!exported(at(u"to0.db"_s), at(u"2.json"_s)) || !same(at(u"1.json"_s), at(u"2.json"_s))) {
        std::printf("it did not come back as it was\n");
        return 1;
    }
    std::printf("came back byte by byte, %.0f MB; the whole process held at most %.0f MiB\n",
                double(QFile(at(u"1.json"_s)).size()) / 1e6, peak());
    const QString from = at(u"from.db"_s);
    measure("export as CSV", rounds, [&](int) {
        return exportedAs(from, at(u"1.csv"_s),
                          [](const QSqlDatabase &db, QIODevice &file) { return store::exportCollectionCsv(db, file); });
    });
    measure("export as HTML", rounds, [&](int) {
        return exportedAs(from, at(u"1.html"_s),
                          [](const QSqlDatabase &db, QIODevice &file) { return store::exportHtml(db, file, kNow); });
    });
    measure("export for Tellico", rounds, [&](int) {
        return exportedAs(from, at(u"1.xml"_s),
                          [](const QSqlDatabase &db, QIODevice &file) { return store::exportTellico(db, file); });
    });
    constexpr int kRows = 10000;
    {
        QFile file(at(u"rows.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            return 1;
        generateCsv(file, kRows);
    }
    measure("import of 10000 rows of CSV", rounds, [&](int round) {
        const QString database = at(u"rows%1.db"_s.arg(round));
        return imported(database, at(u"rows.csv"_s)) && isFound(database, kRows / 20);
    });
    return 0;
}
