// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangefixture.h"
#include "store/csvexport.h"
#include "store/releaserows.h"

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::store;
using namespace vv::test;

/// The website's CSV (discogs-api.md §10), read.
class TstCsvImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownExportChangesNothing();
    void unmatchedRowsAreLocal();
    void aKnownReleaseIsFoundByItsTracks();
    void severalCopiesOfARelease();
    void differencesBecomeEdits();
    void oneRatingForARelease();
    void datesOfOtherPrograms_data();
    void datesOfOtherPrograms();
    void foldersAreMade();
    void valuesADropdownDoesNotTake();
    void safeCellsComeBack();
    void anApostropheOfOnesOwnStays();
    void wantlist();
    void undo();
    void dryRun();
    void broken_data();
    void broken();
    void endsOfLines_data();
    void endsOfLines();
    void aMissingEndIsTold();
    void fieldsBeforeTheFirstSync();
    void twoFieldsOfOneName();
    void everySafeCellComesBack();
    void yearsThatAreNone();
    void problemsAreBounded();
    void tooManyRows();

private:
    static constexpr auto kHeader
        = "Catalog#,Artist,Title,Label,Format,Rating,Released,release_id,CollectionFolder,Date "
          "Added,Collection Media Condition,Collection Sleeve Condition,Collection Notes\r\n";

    /// Two copies of one release and one of another, in two folders.
    static void fill(Store &store)
    {
        VV_CHECK(store.writer().saveFolders({{{1}, u"Uncategorized"_s, 1}, {{4}, u"Jazz"_s, 1}}));
        VV_CHECK(store.writer().saveFields(
            {{{1}, u"Media Condition"_s, Field::Type::Dropdown, 1, true, {u"Mint (M)"_s, u"Very Good (VG)\n"_s}, 1},
             {{2}, u"Sleeve Condition"_s, Field::Type::Dropdown, 2, true, {u"Mint (M)"_s}, 1},
             {{3}, u"Notes"_s, Field::Type::Textarea, 3, true, {}, 3},
             {{4}, u"Cost"_s, Field::Type::Textarea, 4, true, {}, 1}}));
        Copy first = makeCopy(11, makeRelease(501, u"Ana Vidal"_s, u"Low Tide"_s, 1999), 4);
        first.added = utc(u"2024-05-09T17:15:14Z"_s);
        first.rating = 3;
        first.fields = {{{1}, u"Very Good (VG)\n"_s}, {{3}, u"first"_s}, {{4}, u"12.50"_s}};
        Copy second = makeCopy(12, first.release, 1);
        second.added = utc(u"2024-12-06T16:14:11Z"_s);
        second.rating = 3;
        Copy other = makeCopy(13, makeRelease(502, u"Nils"_s, u"Ebb"_s, 2001), 1);
        VV_CHECK(store.sync({first, second, other}));
        VV_CHECK(store.writer().saveAccount(7, u"ana"_s));
        (void)store.run(u"UPDATE users SET last_sync = 1"_s);
    }
    template <class T>
    static void VV_CHECK(const Result<T> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().detail));
    }
    [[nodiscard]] static QByteArray collectionCsv(const Store &store, const CsvOptions &options = {})
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        VV_CHECK(exportCollectionCsv(store.db(), buffer, options));
        return buffer.data();
    }
};

void TstCsvImport::ownExportChangesNothing()
{
    Store store;
    fill(store);
    const QByteArray before = exportedJson(store);
    for (const bool safe : {false, true}) {
        const ImportReport report = importOf(store, collectionCsv(store, {.safeCells = safe}));
        VV_IMPORTED(report);
        QCOMPARE(report.matched, 3);
        QCOMPARE(report.added + report.edits + report.folders, 0);
        QCOMPARE(report.warnings, QStringList());
        QVERIFY(exportedJson(store) == before);
    }
}

void TstCsvImport::unmatchedRowsAreLocal()
{
    Store store;
    fill(store);
    const ImportReport report
        = importOf(store,
                   QByteArray(kHeader)
                       + "\"DX 1, DX 2\",Mira (3) & Joan,Salt,\"Quay, Quay\",\"2xLP, Album, RE, Gat\",4,1988,777,Jazz,"
                         "2020-02-01 12:00:00,Mint (M),,\"so, so\"\r\n");
    VV_IMPORTED(report);
    QCOMPARE(report.added, 1);
    QCOMPARE(report.matched, 0);
    QCOMPARE(report.edits, 0);
    QCOMPARE(store.number(u"SELECT count(*) FROM outbox"_s), 0);
    const QList<qint64> found
        = store.found({.folder = {}, .query = u"salt label:quay catno:dx year:1988 folder:jazz"_s});
    QCOMPARE(found.size(), 1);
    QVERIFY(found[0] >= kFirstLocalId);
    QCOMPARE(store.number(u"SELECT is_local FROM albums WHERE release_id = 777"_s), 1);
    const auto detail = store.reader().detail({found[0]});
    VV_OK(detail);
    QCOMPARE(detail->copy.rating, 4);
    QCOMPARE(detail->copy.added, utc(u"2020-02-01T20:00:00Z"_s));
    QCOMPARE(detail->folderName, u"Jazz"_s);
    QVERIFY(
        collectionCsv(store).contains("\"DX 1, DX 2\",Mira (3) & Joan,Salt,\"Quay, Quay\",\"2xLP, Album, RE, Gat\",4,"
                                      "1988,777,Jazz,2020-02-01 12:00:00,Mint (M),,\"so, so\","));
    // A second time it is there.
    const ImportReport again = importOf(store, collectionCsv(store));
    VV_IMPORTED(again);
    QCOMPARE(again.added, 0);
    QCOMPARE(again.matched, 4);
    QCOMPARE(again.edits, 0);
    // What Discogs says of the release takes the place of what the row said.
    ReleaseDetail full;
    full.release = makeRelease(777, u"Mira"_s, u"Salt"_s, 1989);
    VV_OK(store.writer().saveDetail(full, store.now));
    QCOMPARE(store.found({.folder = {}, .query = u"salt year:1989"_s}), found);
    VV_OK(store.sync({makeCopy(90, makeRelease(777, u"Mira"_s, u"Salt"_s, 1988))}, false));
    QCOMPARE(store.number(u"SELECT count(*) FROM release_artists WHERE release_id = 777 AND artist_id > 0"_s), 1);
}

/// What is known of a release that is only wanted so far is what its new copy is found by.
void TstCsvImport::aKnownReleaseIsFoundByItsTracks()
{
    Store store;
    fill(store);
    Want want;
    want.release = makeRelease(600, u"Mira"_s, u"Salt"_s, 1988);
    VV_OK(store.writer().replaceWants({want}, store.now));
    ReleaseDetail detail;
    detail.release = want.release;
    Track track;
    track.title = u"Breakwater"_s;
    detail.tracks = {track};
    VV_OK(store.writer().saveDetail(detail, store.now));
    const QByteArray rows = ",Mira,Salt,,LP,,1988,600,Jazz,,,,mine\r\n"
                            ",Mira,Salt,,LP,,1988,600,Uncategorized,,,,another\r\n";
    const ImportReport report = importOf(store, QByteArray(kHeader) + rows);
    VV_IMPORTED(report);
    QCOMPARE(report.added, 2);
    QCOMPARE(store.found({.folder = {}, .query = u"track:breakwater"_s}).size(), 2);
    QCOMPARE(store.found({.folder = {}, .query = u"track:breakwater notes:mine"_s}).size(), 1);
}

void TstCsvImport::severalCopiesOfARelease()
{
    Store store;
    fill(store);
    // The rows are in the other order, the first one has moved, a third copy is new.
    const QByteArray start = "NP 501,Ana Vidal,Low Tide,North Pier,\"LP, Album\",3,1999,501,";
    const ImportReport report
        = importOf(store,
                   QByteArray(kHeader) + start + "Uncategorized,2024-12-06 08:14:11,,,\r\n" + start
                       + "Uncategorized,2024-05-09 10:15:14,Very Good (VG),,first\r\n" + start + "Jazz,,,,third\r\n");
    VV_IMPORTED(report);
    QCOMPARE(report.matched, 2);
    QCOMPARE(report.added, 1);
    QCOMPARE(report.edits, 1);
    QCOMPARE(store.number(u"SELECT folder_id FROM albums WHERE instance_id = 11"_s), 1);
    QCOMPARE(store.number(u"SELECT folder_id FROM albums WHERE instance_id = 12"_s), 1);
    QCOMPARE(store.number(u"SELECT count(*) FROM albums WHERE release_id = 501"_s), 3);
    QCOMPARE(store.number(u"SELECT count(*) FROM albums WHERE release_id = 501 AND rating = 3"_s), 3);
}

void TstCsvImport::differencesBecomeEdits()
{
    Store store;
    fill(store);
    const ImportReport report = importOf(
        store,
        QByteArray(kHeader).replace("Collection Notes", "Collection Notes,Collection Cost")
            + "NP 501,Ana Vidal,Low Tide,North Pier,\"LP, Album\",5,1999,501,Jazz,2024-05-09 10:15:14,Mint (M),,,"
              "13.00\r\n"
              "NP 501,Ana Vidal,Low Tide,North Pier,\"LP, Album\",,1999,501,Uncategorized,2024-12-06 08:14:11,,,,"
              "\r\n");
    VV_IMPORTED(report);
    QCOMPARE(report.matched, 2);
    QCOMPARE(report.edits, 3); // the rating, the condition, the cost; an empty note takes none away
    QCOMPARE(store.number(u"SELECT count(*) FROM outbox"_s), 3);
    QCOMPARE(store.number(u"SELECT rating FROM albums WHERE instance_id = 12"_s), 5);
    const auto detail = store.reader().detail({11});
    VV_OK(detail);
    QCOMPARE(detail->fields.at(0).second, u"Mint (M)"_s);
    QCOMPARE(detail->fields.at(2).second, u"first"_s);
    QCOMPARE(detail->fields.at(3).second, u"13.00"_s);
}

/// Rows that disagree would otherwise be taken over in turns, one at each import.
void TstCsvImport::oneRatingForARelease()
{
    Store store;
    fill(store);
    const QByteArray start = "NP 501,Ana Vidal,Low Tide,North Pier,\"LP, Album\",";
    const QByteArray file = QByteArray(kHeader) + start + "4,1999,501,Jazz,2024-05-09 10:15:14,,,\r\n" + start
        + "2,1999,501,Uncategorized,2024-12-06 08:14:11,,,\r\n" + "X,Mira,Salt,Quay,LP,,1988,777,Jazz,,,,\r\n"
        + "X,Mira,Salt,Quay,LP,5,1988,777,Jazz,,,,\r\n";
    const ImportReport first = importOf(store, file);
    VV_IMPORTED(first);
    QCOMPARE(first.edits, 1);
    QCOMPARE(store.number(u"SELECT count(*) FROM albums WHERE release_id = 501 AND rating = 4"_s), 2);
    QCOMPARE(store.number(u"SELECT count(*) FROM albums WHERE release_id = 777 AND rating = 5"_s), 2);
    const ImportReport again = importOf(store, file);
    VV_IMPORTED(again);
    QCOMPARE(again.edits, 0);
    QCOMPARE(again.importId, 0);
}

void TstCsvImport::datesOfOtherPrograms_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QDateTime>("added");
    QTest::newRow("of the website") << QByteArray("2024-05-09 10:15:14") << utc(u"2024-05-09T17:15:14Z"_s);
    QTest::newRow("without seconds") << QByteArray("2024-05-09 10:15") << utc(u"2024-05-09T17:15:00Z"_s);
    QTest::newRow("with a T") << QByteArray("2024-05-09T10:15:14") << utc(u"2024-05-09T17:15:14Z"_s);
    QTest::newRow("left out where summer begins in Europe")
        << QByteArray("2024-03-31T02:30:00") << utc(u"2024-03-31T09:30:00Z"_s);
    QTest::newRow("in UTC") << QByteArray("2024-05-09T10:15:14Z") << utc(u"2024-05-09T10:15:14Z"_s);
    QTest::newRow("in its zone") << QByteArray("2024-05-09 10:15:14-04:00") << utc(u"2024-05-09T14:15:14Z"_s);
    QTest::newRow("the day alone") << QByteArray("2024-12-06") << utc(u"2024-12-06T08:00:00Z"_s);
    QTest::newRow("in an order nobody knows") << QByteArray("5/9/2024") << QDateTime();
    QTest::newRow("no date") << QByteArray("lately") << QDateTime();
}

void TstCsvImport::datesOfOtherPrograms()
{
    QFETCH(QByteArray, cell);
    QFETCH(QDateTime, added);
    Store store;
    const ImportReport report
        = importOf(store, QByteArray(kHeader) + "X,Mira,Salt,Quay,LP,,1988,777,," + cell + ",,,\r\n");
    VV_IMPORTED(report);
    const auto copies = store.found({.folder = {}, .query = u"salt"_s});
    QCOMPARE(copies.size(), 1);
    QCOMPARE(store.reader().detail({copies[0]})->copy.added, added);
    const bool isTold = std::ranges::any_of(report.warnings, [&](const QString &text) {
        return text.contains(QString::fromUtf8(cell)) && text.startsWith("line 2"_L1);
    });
    QCOMPARE(isTold, !added.isValid());
}

void TstCsvImport::foldersAreMade()
{
    Store store;
    fill(store);
    const ImportReport report
        = importOf(store,
                   QByteArray(kHeader)
                       + "NP 502,Nils,Ebb,North Pier,\"LP, Album\",,2001,502,Attic,,,,\r\n"
                         "X,Mira,Salt,Quay,LP,,1988,777,attic,,,,\r\nX,Mira,Salz,Quay,LP,,1988,778,jazz,,,,\r\n");
    VV_IMPORTED(report);
    QCOMPARE(report.folders, 1);
    QCOMPARE(store.number(u"SELECT count(*) FROM folders"_s), 3);
    QCOMPARE(store.number(u"SELECT count(*) FROM albums WHERE folder_id = (SELECT folder_id FROM folders "
                          "WHERE name = 'Attic')"_s),
             2);
    QCOMPARE(store.number(u"SELECT count(*) FROM outbox WHERE kind = 'make_folder'"_s), 1);
}

void TstCsvImport::valuesADropdownDoesNotTake()
{
    Store store;
    fill(store);
    const ImportReport report = importOf(
        store, QByteArray(kHeader) + "NP 502,Nils,Ebb,North Pier,\"LP, Album\",,2001,502,Uncategorized,,shiny,vg,\r\n");
    VV_IMPORTED(report);
    QCOMPARE(report.edits, 0);
    QCOMPARE(report.warnings.size(), 2);
    QVERIFY(report.warnings[0].contains(u"shiny"_s));
}

void TstCsvImport::safeCellsComeBack()
{
    Store store;
    fill(store);
    VV_OK(Outbox(store.db()).apply({Edit::setField({13}, {3}, u"-10 %"_s)}, store.now));
    const QByteArray before = exportedJson(store);
    const QByteArray csv = collectionCsv(store, {.safeCells = true});
    QVERIFY(csv.contains("'-10 %"));
    VV_IMPORTED(importOf(store, csv));
    QVERIFY(exportedJson(store) == before);
}

void TstCsvImport::anApostropheOfOnesOwnStays()
{
    Store store;
    Copy copy = makeCopy(9, makeRelease(501, u"Ana"_s, u"Low Tide"_s, 1999));
    copy.fields = {{{3}, u"'-30-' is the title"_s}};
    VV_OK(store.sync({copy}));
    for (const bool safe : {false, true}) {
        const ImportReport report = importOf(store, collectionCsv(store, {.safeCells = safe}));
        VV_IMPORTED(report);
        QCOMPARE(report.matched, 1);
        QCOMPARE(report.edits, 0);
    }
}

void TstCsvImport::wantlist()
{
    Store store;
    fill(store);
    VV_OK(store.writer().replaceWants({{{}, 2, u"mono"_s, makeRelease(601, u"Ana"_s, u"Ebb"_s, 1998)}}, store.now));
    const QByteArray before = exportedJson(store);
    const QByteArray csv = "Catalog#,Artist,Title,Label,Format,Rating,Released,release_id,Notes\r\n"
                           "NP 601,Ana,Ebb,North Pier,\"LP, Album\",4,1998,601,\r\n"
                           "Q 1,Mira,Salt,Quay,LP,,1988,777,first press\r\n"
                           "Q 1,Mira,Salt,Quay,LP,,1988,777,again\r\n";
    const ImportReport report = importOf(store, csv);
    VV_IMPORTED(report);
    QCOMPARE(report.format, std::optional(ImportFormat::WantlistCsv));
    QCOMPARE(report.wantsAdded, 1);
    QCOMPARE(report.wantsMatched, 1);
    QCOMPARE(report.edits, 1);
    const auto wants = store.reader().wants();
    VV_OK(wants);
    QCOMPARE(wants->size(), 2);
    QCOMPARE(store.number(u"SELECT count(*) FROM wants WHERE release_id = 777 AND notes = 'first press'"_s), 1);
    QCOMPARE(store.number(u"SELECT count(*) FROM outbox WHERE kind = 'want'"_s), 1);
    QCOMPARE(importOf(store, csv).importId, 0);
    const auto undone = undoLastImport(store.db(), store.now);
    VV_OK(undone);
    QCOMPARE(undone->wants, 1);
    QVERIFY(exportedJson(store) == before);
}

void TstCsvImport::undo()
{
    Store store;
    fill(store);
    const QByteArray before = exportedJson(store);
    const ImportReport report
        = importOf(store,
                   QByteArray(kHeader)
                       + "NP 501,Ana Vidal,Low Tide,North Pier,\"LP, Album\",5,1999,501,Attic,2024-05-09 10:15:14,"
                         "Mint (M),,other\r\n"
                         "X,Mira,Salt,Quay,LP,,1988,777,Attic,,,,\r\nX,Mira,Salt,Quay,LP,,1988,777,Attic,,,,\r\n");
    VV_IMPORTED(report);
    QCOMPARE(report.added, 2);
    QVERIFY(report.edits == 4 && report.folders == 1);
    QVERIFY(exportedJson(store) != before);
    const auto undone = undoLastImport(store.db(), store.now);
    VV_OK(undone);
    QCOMPARE(undone->copies, 2);
    QCOMPARE(undone->kept, 0);
    QVERIFY(exportedJson(store) == before);
}

void TstCsvImport::dryRun()
{
    Store store;
    fill(store);
    const QByteArray before = exportedJson(store);
    const ImportReport report
        = importOf(store, QByteArray(kHeader) + "X,Mira,Salt,Quay,LP,,1988,777,Attic,,,,\r\n", true);
    VV_IMPORTED(report);
    QCOMPARE(report.added, 1);
    QCOMPARE(report.folders, 1);
    QCOMPARE(report.items.size(), 2);
    QVERIFY(report.items[1].text.contains(u"Mira – Salt"_s));
    QVERIFY(exportedJson(store) == before);
}

void TstCsvImport::broken_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &content, const QString &says) {
        QTest::newRow(name) << content << says;
    };
    const QByteArray header(kHeader);
    row("other columns", "Artist,Title\r\nAna,Low Tide\r\n", u"no column \"release_id\""_s);
    row("semicolons", "Artist;Title;release_id\r\n", u"not separated by commas"_s);
    row("a column twice", "release_id,Date Added,release_id\r\n",
        u"line 1: the column \"release_id\" is there twice"_s);
    row("too few cells", header + "a,b\r\n", u"line 2: there are 2 cells, but 13 columns"_s);
    row("too many cells", header + QByteArray(13, ',') + "\r\n", u"line 2: there are 14 cells"_s);
    row("no number", header + ",,,,,,,x,,,,,\r\n", u"line 2: \"x\" is not the number of a release"_s);
    row("a number of ours", header + ",,,,,,,4503599627370496,,,,,\r\n", u"is not the number of a release"_s);
    row("rating of six", header + ",,,,,6,,5,,,,,\r\n", u"line 2: \"6\" is not a rating"_s);
    row("cut off in a quote", header + ",,,,,,,5,,,,,\"no", u"line 2: a quote is opened"_s);
    row("cut off in a row", header + ",,,,,,,5,,\r\n", u"line 2"_s);
    row("a later line", header + ",,,,,,,5,,,,,\"a\r\nb\"\r\n,,,,,,,x,,,,,\r\n", u"line 4"_s);
    row("Latin-1", header + ",M\xfcnchen,,,,,,5,,,,,\r\n", u"line 2: this is not UTF-8"_s);
    row("NUL", header + QByteArray(",\0,,,,,,5,,,,,\r\n", 16), u"line 2: there is a NUL"_s);
}

void TstCsvImport::broken()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    Store store;
    fill(store);
    const QByteArray before = exportedJson(store);
    const ImportReport report = importOf(store, content);
    QVERIFY(!report.isOk());
    QVERIFY2(report.error->detail.contains(says), qPrintable(report.error->detail));
    QVERIFY2(report.error->detail.endsWith(u"Nothing was changed."_s), qPrintable(report.error->detail));
    QCOMPARE(report.error->kind, Error::Kind::Storage);
    QVERIFY(!report.problems.isEmpty());
    QVERIFY(report.problems.constFirst().line > 0);
    QVERIFY(exportedJson(store) == before);
}

void TstCsvImport::endsOfLines_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("CRLF") << "\r\n"_ba;
    QTest::newRow("LF") << "\n"_ba;
    QTest::newRow("CR") << "\r"_ba;
}

void TstCsvImport::endsOfLines()
{
    QFETCH(QByteArray, end);
    const Store store;
    const QByteArray header = QByteArray(kHeader).trimmed();
    const ImportReport report = importOf(store, header + end + ",,,,,,,5,,,,,a" + end + ",,,,,,,6,,,,,b" + end);
    VV_IMPORTED(report);
    QCOMPARE(report.added, 2);
    QVERIFY(!report.warnings.join(u'|').contains(u"cut off"_s));
}

/// Such a file is sound as far as it goes, so that only the missing end of its last line tells.
void TstCsvImport::aMissingEndIsTold()
{
    const Store store;
    const ImportReport report = importOf(store, QByteArray(kHeader) + ",,,,,,,5,,,,,a\r\n,,,,,,,6,,,,,half a no");
    VV_IMPORTED(report);
    QCOMPARE(report.added, 2);
    QVERIFY2(report.warnings.join(u'|').contains(u"line 3: the file ends without the end of this line"_s),
             qPrintable(report.warnings.join(u'|')));
}

/// Until the account's own list of fields was read there are the three that every account has.
void TstCsvImport::fieldsBeforeTheFirstSync()
{
    const Store store;
    VV_IMPORTED(importOf(store, QByteArray(kHeader) + "X,Mira,Salt,Quay,LP,,1988,777,,,Mint (M),,\r\n"));
    const ImportReport more
        = importOf(store, QByteArray(kHeader) + "X,Mira,Salt,Quay,LP,,1988,777,,,Mint (M),,a note\r\n");
    VV_IMPORTED(more);
    QCOMPARE(more.edits, 1);
    QVERIFY(!more.warnings.join(u'|').contains(u"a note"_s));
    const QByteArray json = exportedJson(store);
    QVERIFY2(json.contains("\"fields\":{\"Media Condition\":\"Mint (M)\",\"Notes\":\"a note\"}"), json.constData());
    QVERIFY2(json.contains("\"folder\":\"Uncategorized\""), json.constData());
}

void TstCsvImport::twoFieldsOfOneName()
{
    Store store;
    fill(store);
    VV_OK(store.writer().saveFields({{{3}, u"Notes"_s, Field::Type::Textarea, 1, true, {}, 3},
                                     {{8}, u"Notes"_s, Field::Type::Textarea, 2, true, {}, 1},
                                     {{9}, u"Cost"_s, Field::Type::Textarea, 3, true, {}, 1},
                                     {{10}, u"Cost"_s, Field::Type::Textarea, 4, true, {}, 1}}));
    const QByteArray header = QByteArray(kHeader).trimmed();
    const ImportReport report = importOf(store,
                                         header
                                             + ",Collection Notes,Collection Cost,Collection Cost,Collection Cost\r\n"
                                               "X,Mira,Salt,Quay,LP,,1988,778,,,,,first,second,5,6,7\r\n");
    VV_IMPORTED(report);
    QVERIFY(report.warnings.join(u'|').contains(u"\"Collection Cost\" is not known here"_s));
    const QByteArray json = exportedJson(store);
    QVERIFY2(json.contains("\"fields_by_id\":{\"3\":\"first\",\"8\":\"second\",\"9\":\"5\",\"10\":\"6\"}"),
             json.constData());
}

/// What keeps a spreadsheet from taking a cell for a formula is taken away again.
void TstCsvImport::everySafeCellComesBack()
{
    Store store;
    fill(store);
    for (const QByteArray &start : {"="_ba, "+"_ba, "-"_ba, "@"_ba, "\t"_ba}) {
        const QByteArray release = QByteArray::number(880 + start[0]);
        VV_IMPORTED(
            importOf(store, QByteArray(kHeader) + "X,Mira,'" + start + "1,Quay,LP,,1988," + release + ",,,,,\r\n"));
        Statements sql(store.db());
        QCOMPARE(loadRelease(sql, {release.toLongLong()}).title.toUtf8(), start + "1");
    }
}

void TstCsvImport::yearsThatAreNone()
{
    const Store store;
    VV_IMPORTED(importOf(store,
                         QByteArray(kHeader)
                             + "X,M,S,Q,LP,,99999,777,,,,,\r\nX,M,S,Q,LP,,-3,778,,,,,\r\n"
                               "X,M,S,Q,LP,,1988,779,,,,,\r\n"));
    QCOMPARE(store.found({.folder = {}, .query = u"year:0"_s}).size(), 2);
    QCOMPARE(store.found({.folder = {}, .query = u"year:1988"_s}).size(), 1);
}

void TstCsvImport::problemsAreBounded()
{
    const Store store;
    const ImportReport report = importOf(store, QByteArray(kHeader) + QByteArray("x\r\n").repeated(5000));
    QCOMPARE(report.problems.size(), 20);
    QCOMPARE(report.moreProblems, 4980);
    QCOMPARE(report.problems[4].line, 6);
    QVERIFY(report.error->detail.contains(u"and 4999 more problems"_s));
}

void TstCsvImport::tooManyRows()
{
    const Store store;
    const ImportReport report
        = importOf(store, QByteArray(kHeader) + QByteArray(",,,,,,,5,,,,,\r\n").repeated(250'001));
    QVERIFY(!report.isOk());
    QVERIFY2(report.error->detail.contains(u"more than 250000 rows"_s), qPrintable(report.error->detail));
}

QTEST_GUILESS_MAIN(TstCsvImport)
#include "tst_csvimport.moc"
