// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangefixture.h"
#include "store/csvexport.h"
#include "store/csvreader.h"
#include "store/pacifictime.h"

#include <QDir>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::store;
using namespace vv::test;

/// The website's CSV (discogs-api.md §10), written.
class TstCsvExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void row();
    void quotingOnlyWhereNeeded();
    void orderIsThatOfTheWebsite_data();
    void orderIsThatOfTheWebsite();
    void removedAndUnlisted();
    void wants();
    void formatsComeBack_data();
    void formatsComeBack();
    void websitesClock_data();
    void websitesClock();
    void clockAgreesWithTheSystems();
    void realExports();

private:
    [[nodiscard]] static QByteArray exported(const Store &store, const CsvOptions &options = {}, bool wants = false)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto done
            = wants ? exportWantlistCsv(store.db(), buffer, options) : exportCollectionCsv(store.db(), buffer, options);
        if (!done)
            qWarning("%s", qPrintable(done.error().detail));
        return buffer.data();
    }
    static constexpr auto kHeader
        = "Catalog#,Artist,Title,Label,Format,Rating,Released,release_id,CollectionFolder,Date "
          "Added,Collection Media Condition,Collection Sleeve Condition,Collection Notes";
};

void TstCsvExport::row()
{
    Store store;
    VV_OK(store.writer().saveFolders({{{1}, u"Uncategorized"_s, 1}, {{4}, u"Jazz"_s, 1}}));
    VV_OK(store.writer().saveFields({{{1}, u"Media Condition"_s, Field::Type::Dropdown, 1, true, {}, 1},
                                     {{3}, u"Notes"_s, Field::Type::Textarea, 3, true, {}, 3},
                                     {{4}, u"Cost"_s, Field::Type::Textarea, 4, true, {}, 1}}));
    Release release = makeRelease(501, u"Ana Vidal (2)"_s, u"Low Tide"_s, 1999);
    release.artists[0].anv = u"A. Vidal"_s;
    release.artists[0].join = u"&"_s;
    release.artists += {{12}, u"Nils"_s, {}, {}, {}, {}};
    release.labels = {
        {{7}, u"North Pier"_s, u"NP 1"_s, {}}, {{7}, u"North Pier"_s, u"NP 2"_s, {}}, {{8}, u"Quay"_s, u"NP 1"_s, {}}};
    release.formats = {{u"Vinyl"_s, u"2"_s, {u"LP"_s, u"Album"_s, u"Reissue"_s, u"Stereo"_s}, u"180g"_s}};
    Copy copy = makeCopy(9, release, 4);
    copy.rating = 3;
    copy.added = utc(u"2024-05-09T17:15:14Z"_s);
    copy.fields = {{{1}, u"Near Mint (NM or M-)\n"_s}, {{3}, u"  line 1\nline 2"_s}, {{4}, u"12.50"_s}};
    VV_OK(store.sync({copy}));
    QCOMPARE(exported(store),
             QByteArray(kHeader)
                 + ",Collection Cost\r\n"
                   "\"NP 1, NP 2\",Ana Vidal (2) & Nils,Low Tide,\"North Pier, North Pier, Quay\","
                   "\"2xLP, Album, RE, 180\",3,1999,501,Jazz,2024-05-09 10:15:14,Near Mint (NM or M-),,"
                   "\"  line 1\nline 2\",12.50\r\n");
}

void TstCsvExport::quotingOnlyWhereNeeded()
{
    Store store;
    Copy copy = makeCopy(9, makeRelease(501, u"=HYPERLINK(1)"_s, u"-12\" @ 45"_s, 0));
    copy.added = {};
    VV_OK(store.sync({copy}));
    QVERIFY(exported(store).contains("\r\nNP 501,=HYPERLINK(1),\"-12\"\" @ 45\",North Pier,\"LP, Album\",,0,501,"
                                     "Uncategorized,,,,\r\n"));
    QVERIFY(exported(store, {.safeCells = true}).contains("\r\nNP 501,'=HYPERLINK(1),\"'-12\"\" @ 45\",North Pier,"));
}

void TstCsvExport::orderIsThatOfTheWebsite_data()
{
    QTest::addColumn<QStringList>("labels"); ///< "label/number" in order
    QTest::newRow("case") << QStringList{u"apple/1"_s, u"Banana/1"_s, u"cherry/1"_s};
    QTest::newRow("punctuation, digits, letters")
        << QStringList{u"[PIAS]/1"_s, u"1-Off/1"_s, u"A-Wave/1"_s, u"A&M/1"_s, u"Abc/1"_s};
    QTest::newRow("accents") << QStringList{u"Æ Rec/1"_s, u"Background/1"_s, u"Crème/1"_s, u"Crippled/1"_s};
    QTest::newRow("then the number") << QStringList{u"A/A 1"_s, u"a/B 1"_s, u"A/c 1"_s};
}

void TstCsvExport::orderIsThatOfTheWebsite()
{
    QFETCH(QStringList, labels);
    Store store;
    QList<Copy> copies;
    for (qsizetype i = labels.size() - 1; i >= 0; --i) {
        Release release = makeRelease(501 + i, u"Ana"_s, labels[i], 1999);
        release.labels = {{{7}, labels[i].section(u'/', 0, 0), labels[i].section(u'/', 1), {}}};
        copies += makeCopy(9 - i, release);
    }
    VV_OK(store.sync(copies));
    QStringList found;
    const QList<QByteArray> lines = exported(store).split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        if (!line.isEmpty())
            found += QString::fromUtf8(line).section(u',', 2, 2);
    }
    QCOMPARE(found, labels);
}

void TstCsvExport::removedAndUnlisted()
{
    Store store;
    const Copy stays = makeCopy(9, makeRelease(501, u"Ana"_s, u"Low Tide"_s, 1999), 4711);
    VV_OK(store.sync({stays, makeCopy(10, makeRelease(502, u"Nils"_s, u"Ebb"_s, 1999))}));
    VV_OK(store.sync({stays}));
    const QByteArray csv = exported(store);
    QVERIFY(csv.contains("Folder 4711"));
    QVERIFY(!csv.contains("Ebb"));
}

void TstCsvExport::wants()
{
    Store store;
    VV_OK(store.writer().replaceWants(
        {{utc(u"2024-01-01T10:00:00Z"_s), 2, u"mono, \"sealed\""_s, makeRelease(601, u"Ana"_s, u"Ebb"_s, 1998)}},
        store.now));
    QCOMPARE(exported(store, {}, true),
             "Catalog#,Artist,Title,Label,Format,Rating,Released,release_id,Notes\r\n"
             "NP 601,Ana,Ebb,North Pier,\"LP, Album\",2,1998,601,"
             "\"mono, \"\"sealed\"\"\"\r\n"_ba);
}

void TstCsvExport::formatsComeBack_data()
{
    QTest::addColumn<QString>("format");
    for (const QString &format :
         {u"LP, Album"_s, u"2xLP, Album, RE, RM, Gat"_s, u"12\", EP"_s, u"7\", Single, Mono"_s, u"CD, Album"_s,
          u"3xCD, Comp + DVD, NTSC"_s, u"Box, Ltd, Num + LP + 7\""_s, u"Cass, Album"_s, u"LP, S/Sided, Etch, Cle"_s,
          u"File, MP3, 320"_s, u""_s, u"something else"_s, u"LP, \" Pi"_s, u"DVD-V"_s, u" + "_s})
        QTest::newRow(qPrintable(format)) << format;
}

void TstCsvExport::formatsComeBack()
{
    QFETCH(QString, format);
    const CsvRelease cells{u"NP 1, NP 2"_s, u"Ana (2) & Nils"_s, u"Low Tide"_s, u"A, B"_s, format, 1999};
    QCOMPARE(csvRelease(releaseFromCsv({501}, cells)), cells);
}

void TstCsvExport::websitesClock_data()
{
    QTest::addColumn<QString>("utcText");
    QTest::addColumn<QString>("wall");
    QTest::newRow("summer") << u"2024-05-09T17:15:14Z"_s << u"2024-05-09 10:15:14"_s;
    QTest::newRow("winter") << u"2024-12-06T16:14:11Z"_s << u"2024-12-06 08:14:11"_s;
    QTest::newRow("before the spring gap") << u"2024-03-10T09:59:59Z"_s << u"2024-03-10 01:59:59"_s;
    QTest::newRow("after it") << u"2024-03-10T10:00:00Z"_s << u"2024-03-10 03:00:00"_s;
    QTest::newRow("first of two") << u"2024-11-03T08:30:00Z"_s << u"2024-11-03 01:30:00"_s;
    QTest::newRow("the old rules") << u"2006-10-29T08:30:00Z"_s << u"2006-10-29 01:30:00"_s;
    QTest::newRow("around New Year") << u"2025-01-01T03:00:00Z"_s << u"2024-12-31 19:00:00"_s;
}

void TstCsvExport::websitesClock()
{
    QFETCH(QString, utcText);
    QFETCH(QString, wall);
    QCOMPARE(pacificText(utc(utcText)), wall);
    QCOMPARE(fromPacificText(wall), utc(utcText));
    QVERIFY(!fromPacificText(u"yesterday"_s).isValid());
    QVERIFY(pacificText({}).isEmpty());
}

void TstCsvExport::clockAgreesWithTheSystems()
{
    const QTimeZone zone("America/Los_Angeles");
    if (!zone.isValid())
        QSKIP("this system has no list of time zones");
    for (QDateTime at = utc(u"2000-01-01T00:30:00Z"_s); at < utc(u"2030-01-01T00:00:00Z"_s);
         at = at.addSecs(7 * 3600)) {
        const QString wall = at.toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm:ss"_s);
        if (pacificText(at) != wall)
            QCOMPARE(pacificText(at), wall);
        if (pacificText(fromPacificText(wall)) != wall)
            QCOMPARE(pacificText(fromPacificText(wall)), wall);
    }
}

/// Exports of the website, where they are at hand: read and written again, they are the same but for the order of rows
/// with the same label and number.
void TstCsvExport::realExports()
{
    const QString given = qEnvironmentVariable("VV_SHARED_FIXTURES");
    const QDir folder((given.isEmpty() ? u"" VV_FIXTURES "/../../../shared/fixtures"_s : given) + u"/csv"_s);
    const QStringList files = folder.entryList({u"*.csv"_s}, QDir::Files);
    if (files.isEmpty())
        QSKIP("the website's exports are not here; VV_SHARED_FIXTURES says where they are");
    for (const QString &name : files) {
        const Store store;
        const ImportReport report = importFile(store.db(), folder.filePath(name), {.dryRun = false, .now = store.now});
        VV_IMPORTED(report);
        QCOMPARE(report.format, std::optional(ImportFormat::CollectionCsv));
        QCOMPARE(report.added, report.rows);
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray original = file.readAll();
        const auto rows = [](const QByteArray &csv) {
            QBuffer buffer;
            buffer.setData(csv);
            buffer.open(QIODevice::ReadOnly);
            CsvReader reader(buffer);
            QStringList found;
            for (auto row = reader.next(); row && *row; row = reader.next())
                found += (*row)->join(QChar(1));
            return found;
        };
        const QStringList was = rows(original);
        const QStringList is = rows(exported(store));
        QCOMPARE(is.size(), was.size());
        qsizetype moved = 0;
        for (qsizetype i = 0; i < was.size(); ++i)
            moved += was[i] == is[i] ? 0 : 1;
        qInfo("%s: %lld of %lld rows in another place", qPrintable(name), static_cast<long long>(moved),
              static_cast<long long>(was.size()));
        QStringList a = was;
        QStringList b = is;
        a.sort();
        b.sort();
        for (qsizetype i = 0; i < a.size(); ++i)
            QCOMPARE(b[i], a[i]);
        // Not a byte more or less, either: quoting and ends of lines are those of the website.
        QCOMPARE(exported(store).size(), original.size());
    }
}

QTEST_GUILESS_MAIN(TstCsvExport)
#include "tst_csvexport.moc"
