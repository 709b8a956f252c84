// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangefixture.h"
#include "store/tray.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::store;
using namespace vv::test;

/// Our own export, read back.
class TstJsonImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOtherProgramsWrite();
    void aFolderByItsNameAlone();
    void fieldsByNameAlone_data();
    void fieldsByNameAlone();
    void fieldsByNameOverWhatIsHere();
    void manyUnknownFieldsAreToldTogether();
    void foldersAfterTheCopies();
    void playsThatAreOnlyCounted_data();
    void playsThatAreOnlyCounted();
    void comesBackByteByByte_data();
    void comesBackByteByByte();
    void membersInAnyOrder();
    void isSearchable();
    void theTrayComesAlong();
    void twiceChangesNothing();
    void differencesBecomeEdits();
    void anotherAccountIsRefused();
    void dryRunChangesNothing();
    void undoOfARestore();
    void undoOfAMerge();
    void undoKeepsWhatTheUserDid();
    void cancelled();
    void broken_data();
    void broken();
    void anyCutIsNoticed();

private:
    [[nodiscard]] static QByteArray tables(const Store &store)
    {
        return exportedJson(store, {.images = true, .prices = true});
    }
};

void TstJsonImport::comesBackByteByByte_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<bool>("images");
    QTest::addColumn<bool>("prices");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("%u", seed) << seed << (seed % 2 == 0) << (seed % 3 == 0);
}

void TstJsonImport::comesBackByteByByte()
{
    QFETCH(quint32, seed);
    QFETCH(bool, images);
    QFETCH(bool, prices);
    Store from;
    RandomStore(seed).fill(from, 30);
    const ExportOptions options{.images = images, .prices = prices};
    const QByteArray before = exportedJson(from, options);
    QVERIFY(before.size() > 10000);
    const Store to;
    const ImportReport report = importOf(to, before);
    VV_IMPORTED(report);
    QCOMPARE(report.format, std::optional(ImportFormat::Json));
    const QByteArray after = exportedJson(to, options);
    if (after != before) {
        qsizetype at = 0;
        while (at < after.size() && at < before.size() && after[at] == before[at])
            ++at;
        QCOMPARE(after.mid(at - 60, 200), before.mid(at - 60, 200));
    }
    QCOMPARE(after.size(), before.size());
    for (const Store *store :
         std::initializer_list<const Store *>{&from, &to}) // none of the indexes that were put off is missing
        QCOMPARE(store->number(u"SELECT count(*) FROM sqlite_schema WHERE type = 'index'"_s),
                 Store().number(u"SELECT count(*) FROM sqlite_schema WHERE type = 'index'"_s));
    QCOMPARE(to.number(u"SELECT count(*) FROM search"_s), to.number(u"SELECT count(*) FROM albums"_s));
    QCOMPARE(to.number(u"SELECT count(*) FROM pragma_foreign_key_check"_s), 0);
}

void TstJsonImport::membersInAnyOrder()
{
    Store from;
    RandomStore(5).fill(from, 20);
    const QByteArray before = tables(from).replace("\xef\xbb\xbf", "x"); // which QJsonDocument would lose
    // QJsonObject puts its keys in order: plays come before removed copies, edits before wants.
    const QByteArray sorted = QJsonDocument::fromJson(before).toJson(QJsonDocument::Indented);
    const Store to;
    const ImportReport report = importOf(to, sorted);
    VV_IMPORTED(report);
    QCOMPARE(QJsonDocument::fromJson(tables(to)), QJsonDocument::fromJson(before));
}

/// Scanned bar codes are nowhere else. What is here stays, nothing comes twice, and all of it goes with the import.
void TstJsonImport::theTrayComesAlong()
{
    const QByteArray file = R"json({"vinylvault":1,"folders":[{"id":9,"name":"Jazz"}],
        "turntable":[{"instance_id":1,"side":"A","put_on":"2024-05-09T10:00:00Z"}],
        "copies":[{"instance_id":1,"release_id":501,"artist":"Ana","title":"Low Tide"}],
        "tray":[{"barcode":"0123456789012","folder":"Jazz","folder_id":9,"rating":7,"put_at":"2024-05-09T10:00:00Z",
                 "fields_by_id":{"3":"a note"},"pressings":[]},
                {"barcode":"","pressings":[{"release_id":77,"title":"Salt"},{"release_id":0}]},
                {"barcode":"0123456789012","folder":"Jazz","put_at":"2024-05-09T10:00:00Z"},
                {"barcode":"","pressings":[]}]})json";
    const auto fails = importOf(Store(), file);
    QVERIFY(!fails.isOk());   // the last one says nothing
    QCOMPARE(fails.added, 0); // what had come in before it is out again
    const QByteArray good = QByteArray(file).replace(R"(,
                {"barcode":"","pressings":[]})",
                                                     "");
    for (const bool isFresh : {true, false}) {
        Store store;
        if (!isFresh)
            VV_OK(store.sync({makeCopy(5, makeRelease(600, u"Mira"_s, u"Salt"_s, 1988))}));
        const ImportReport report = importOf(store, good);
        VV_IMPORTED(report);
        const auto rows = Tray(store.db()).rows();
        VV_OK(rows);
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->at(0).barcode, u"0123456789012"_s);
        QCOMPARE(rows->at(0).rating, 5);
        QCOMPARE(rows->at(0).fields, (QList<FieldValue>{{{3}, u"a note"_s}}));
        QCOMPARE(store.number(u"SELECT count(*) FROM folders WHERE name = 'Jazz' AND folder_id = %1"_s.arg(
                     rows->at(0).folder.value)),
                 1);
        QCOMPARE(rows->at(1).pressings.size(), 1);
        QCOMPARE(store.number(u"SELECT count(*) FROM turntable WHERE instance_id = 1 AND side = 'A'"_s), 1);
        Pressing found;
        found.id = {78};
        VV_OK(Tray(store.db()).found(rows->at(0).id, {found}, store.now));
        const ImportReport again = importOf(store, good);
        VV_IMPORTED(again);
        QCOMPARE(store.number(u"SELECT count(*) FROM tray"_s), 2); // known or not, it is the same scan
        const auto undone = undoLastImport(store.db(), store.now);
        VV_OK(undone);
        QCOMPARE(store.number(u"SELECT count(*) FROM tray"_s) + store.number(u"SELECT count(*) FROM turntable"_s), 0);
    }
}

void TstJsonImport::isSearchable()
{
    Store from;
    VV_OK(from.sync({makeCopy(9, makeRelease(501, u"Ana Vidal"_s, u"Low Tide"_s, 1999))}));
    ReleaseDetail detail;
    detail.release = makeRelease(501, u"Ana Vidal"_s, u"Low Tide"_s, 1999);
    detail.tracks = {{Track::Type::Track, u"A1"_s, u"Ebb"_s, {}, {}, {{{3}, u"Nils Ek"_s, {}, {}, {}, {}}}, {}}};
    detail.identifiers = {{u"Barcode"_s, u"4 006381 333931"_s, {}}};
    VV_OK(from.writer().saveDetail(detail, from.now));
    VV_OK(LocalFacts(from.db()).setTags({9}, {u"rainy"_s}));
    const Store to;
    VV_IMPORTED(importOf(to, exportedJson(from)));
    for (const QString &query : {u"vidal"_s, u"track:ebb"_s, u"credit:nils"_s, u"barcode:4006381333931"_s,
                                 u"tag:rainy"_s, u"label:\"north pier\""_s, u"year:1999"_s})
        QCOMPARE(to.found({.folder = {}, .query = query}), QList<qint64>{9});
}

void TstJsonImport::twiceChangesNothing()
{
    Store from;
    RandomStore(7).fill(from, 25);
    const QByteArray before = tables(from);
    const Store to;
    VV_IMPORTED(importOf(to, before));
    const ImportReport again = importOf(to, before);
    VV_IMPORTED(again);
    QCOMPARE(again.added, 0);
    QCOMPARE(again.plays, 0);
    QCOMPARE(again.facts, 0);
    QCOMPARE(again.edits, 0);
    QCOMPARE(again.wantsAdded, 0);
    QCOMPARE(again.importId, 0);
    QVERIFY(tables(to) == before);
}

void TstJsonImport::differencesBecomeEdits()
{
    Store store;
    VV_OK(store.writer().saveFolders({{{1}, u"Uncategorized"_s, 1}, {{4}, u"Jazz"_s, 0}}));
    VV_OK(store.writer().saveFields({{{3}, u"Notes"_s, Field::Type::Textarea, 3, true, {}, 3}}));
    Copy copy = makeCopy(9, makeRelease(501, u"Ana"_s, u"Low Tide"_s, 1999), 4);
    copy.rating = 4;
    copy.fields = {{{3}, u"as it was"_s}};
    VV_OK(store.sync({copy}));
    VV_OK(store.writer().addPlay({9}, u"A"_s, store.now));
    VV_OK(LocalFacts(store.db()).setTags({9}, {u"rainy"_s}));
    const QByteArray before = exportedJson(store);
    // Since then Discogs has other values, and a tag was taken off.
    copy.rating = 2;
    copy.folder = {1};
    copy.fields = {{{3}, u"changed there"_s}};
    VV_OK(store.sync({copy}));
    VV_OK(LocalFacts(store.db()).setTags({9}, {}));
    const ImportReport report = importOf(store, before);
    VV_IMPORTED(report);
    QCOMPARE(report.matched, 1);
    QCOMPARE(report.edits, 3);
    QCOMPARE(report.facts, 1);
    QCOMPARE(report.plays, 0);
    QCOMPARE(store.number(u"SELECT count(*) FROM outbox WHERE state = 'pending'"_s), 3);
    const auto detail = store.reader().detail({9});
    VV_OK(detail);
    QCOMPARE(detail->copy.rating, 4);
    QCOMPARE(detail->copy.folder, FolderId{4});
    QCOMPARE(detail->copy.fields.first().value, u"as it was"_s);
}

void TstJsonImport::anotherAccountIsRefused()
{
    Store from;
    VV_OK(from.writer().saveAccount(1, u"ana"_s));
    Store to;
    VV_OK(to.writer().saveAccount(2, u"nils"_s));
    const ImportReport report = importOf(to, exportedJson(from));
    QVERIFY(!report.isOk());
    QVERIFY(report.error->detail.contains(u"ana"_s) && report.error->detail.contains(u"nils"_s));
}

void TstJsonImport::dryRunChangesNothing()
{
    Store from;
    RandomStore(9).fill(from, 25);
    const Store to;
    const QByteArray empty = tables(to);
    const ImportReport dry = importOf(to, tables(from), true);
    VV_IMPORTED(dry);
    QVERIFY(dry.isDryRun);
    QVERIFY(!dry.items.isEmpty());
    QVERIFY(tables(to) == empty);
    QCOMPARE(to.number(u"SELECT count(*) FROM imports"_s), 0);
    const ImportReport real = importOf(to, tables(from));
    QCOMPARE(dry.added, real.added);
    QCOMPARE(dry.plays, real.plays);
    QCOMPARE(dry.wantsAdded, real.wantsAdded);
    QVERIFY(real.importId > 0);
}

void TstJsonImport::undoOfARestore()
{
    Store from;
    RandomStore(11).fill(from, 25);
    const Store to;
    const QByteArray empty = tables(to);
    const ImportReport report = importOf(to, tables(from));
    VV_IMPORTED(report);
    const QByteArray imported = tables(to);
    const auto stopped = undoLastImport(to.db(), to.now, [asked = 0]() mutable { return ++asked > 9; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    QCOMPARE(tables(to), imported);
    const auto undone = undoLastImport(to.db(), to.now);
    VV_OK(undone);
    QCOMPARE(undone->copies, report.added);
    QCOMPARE(undone->file, u"import.file"_s);
    QVERIFY(tables(to).size() < 1000);
    for (const QString &table : {u"albums"_s, u"releases"_s, u"plays"_s, u"search"_s, u"outbox"_s, u"imports"_s,
                                 u"import_rows"_s, u"users"_s, u"tags"_s, u"tracks"_s})
        QCOMPARE(to.number(u"SELECT count(*) FROM "_s + table), 0);
    const auto none = undoLastImport(to.db(), to.now);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, Error::Kind::NotFound);
}

void TstJsonImport::undoOfAMerge()
{
    Store store;
    RandomStore(13).fill(store, 25);
    const QByteArray before = tables(store);
    // What the file has differs in everything that an import looks at.
    QJsonObject root = QJsonDocument::fromJson(before).object();
    QJsonArray copies = root.value("copies"_L1).toArray();
    for (qsizetype i = 0; i < copies.size(); ++i) {
        QJsonObject copy = copies[i].toObject();
        copy.insert(u"rating"_s, 5);
        copy.insert(u"folder"_s, i % 2 == 0 ? u"Attic"_s : u"Cellar"_s);
        copy.insert(u"fields_by_id"_s, QJsonObject{{u"3"_s, u"note %1"_s.arg(i)}});
        copy.insert(u"tags"_s, QJsonArray{u"new %1"_s.arg(i)});
        if (i % 3 == 0)
            copy.insert(u"instance_id"_s, 9000 + i);
        copies[i] = copy;
    }
    root.insert(u"copies"_s, copies);
    const ImportReport report = importOf(store, QJsonDocument(root).toJson());
    VV_IMPORTED(report);
    QVERIFY(report.added > 3 && report.edits > 10 && report.facts > 5 && report.folders == 1);
    QVERIFY(tables(store) != before);
    const auto undone = undoLastImport(store.db(), store.now);
    VV_OK(undone);
    QCOMPARE(undone->copies, report.added);
    QCOMPARE(undone->kept, 0);
    // Edits that were there before and were changed by the import have its time.
    const auto plain = [](const QByteArray &json) {
        QJsonObject object = QJsonDocument::fromJson(json).object();
        object.remove("edits"_L1);
        return object;
    };
    const QJsonObject is = plain(tables(store));
    const QJsonObject was = plain(before);
    for (const QString &member : was.keys()) {
        const QJsonArray list = is.value(member).toArray();
        const QJsonArray wanted = was.value(member).toArray();
        QCOMPARE(list.size(), wanted.size());
        for (qsizetype i = 0; i < list.size(); ++i)
            QCOMPARE(QJsonDocument(list[i].toObject()).toJson(), QJsonDocument(wanted[i].toObject()).toJson());
    }
}

void TstJsonImport::undoKeepsWhatTheUserDid()
{
    Store from;
    VV_OK(from.sync({makeCopy(9, makeRelease(501, u"Ana"_s, u"Low Tide"_s, 1999)),
                     makeCopy(10, makeRelease(502, u"Nils"_s, u"Ebb"_s, 1999))}));
    Store to;
    VV_IMPORTED(importOf(to, exportedJson(from)));
    VV_OK(to.writer().addPlay({9}, u"A"_s, to.now));
    const auto undone = undoLastImport(to.db(), to.now);
    VV_OK(undone);
    QCOMPARE(undone->copies, 2);
    QCOMPARE(to.number(u"SELECT count(*) FROM plays"_s), 1);
    QCOMPARE(to.number(u"SELECT count(*) FROM albums WHERE removed_at IS NOT NULL"_s), 1);
    QCOMPARE(to.number(u"SELECT count(*) FROM albums"_s), 1);
}

void TstJsonImport::cancelled()
{
    Store from;
    RandomStore(15).fill(from, 25);
    const Store to;
    const QByteArray empty = tables(to);
    int asked = 0;
    const ImportReport report
        = importFile(to.db(), fileWith(to, tables(from)),
                     {.dryRun = false, .now = to.now, .progress = {}, .cancelled = [&] { return ++asked > 3; }});
    QVERIFY(!report.isOk());
    QCOMPARE(report.error->kind, Error::Kind::Cancelled);
    QCOMPARE(report.added, 0);
    QVERIFY(tables(to) == empty);
}

void TstJsonImport::broken_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &content, const QString &says) {
        QTest::newRow(name) << content << says;
    };
    row("nothing", "", u"nothing that can be imported"_s);
    row("a picture", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), u"nothing that can be imported"_s);
    row("JSON of another program", R"({"releases":[]})", u"not an export of VinylVault"_s);
    row("a later version", R"({"vinylvault":2,"copies":[]})", u"update VinylVault"_s);
    row("cut off", R"({"vinylvault":1,"copies":[{"instance_id":1)", u"cut off"_s);
    row("cut off between", R"({"vinylvault":1,"copies":[])", u"cut off"_s);
    row("something after it", R"({"vinylvault":1}{})", u"after the end"_s);
    row("a member twice", R"({"vinylvault":1,"copies":[],"copies":[]})", u"there twice"_s);
    row("a copy twice",
        R"({"vinylvault":1,"copies":[{"instance_id":1,"release_id":2},{"instance_id":1,"release_id":2}]})",
        u"copy 1 is there twice"_s);
    row("no number", R"({"vinylvault":1,"copies":[{"instance_id":1}]})", u"release is missing"_s);
    row("no object", R"({"vinylvault":1,"copies":[7]})", u"copies[0]: this is no object"_s);
    row("no sound value", R"({"vinylvault":1,"copies":[{"instance_id":01x}]})", u"not sound"_s);
    row("a play of nothing", R"({"vinylvault":1,"plays":[{"instance_id":4,"played_at":"2024-01-01T10:00:00Z"}]})",
        u"copy 4"_s);
    row("an edit of nothing",
        R"({"vinylvault":1,"edits":[{"kind":"folder","instance_id":4,"base":"1","value":"2","state":"pending"}]})",
        u"copy 4"_s);
    row("an edit of no kind", R"({"vinylvault":1,"edits":[{"kind":"burn","state":"pending"}]})", u"not known"_s);
    row("nested too deep", R"({"vinylvault":1,"x":)" + QByteArray(2000, '[') + QByteArray(2000, ']') + '}',
        u"nested deeper"_s);
    row("Latin-1", "{\"vinylvault\":1,\"folders\":[{\"name\":\"M\xfcnchen\"}]}", u"not sound"_s);
    const QString wide = u"{\"vinylvault\":1}"_s;
    row("UTF-16", QByteArray("\xff\xfe") + QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2),
        u"UTF-16"_s);
    row("a list of another program", R"([{"release_id":501,"title":"Low Tide"}])", u"no export of VinylVault"_s);
    row("a later line", "{\"vinylvault\":1,\n\"copies\":[\n{\"instance_id\":1}]}", u"line 3"_s);
}

void TstJsonImport::broken()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    const Store store;
    const QByteArray before = tables(store);
    const ImportReport report = importOf(store, content);
    QVERIFY(!report.isOk());
    QVERIFY2(report.error->detail.contains(says), qPrintable(report.error->detail));
    QCOMPARE(report.error->kind, Error::Kind::Storage);
    QVERIFY(tables(store) == before);
    VV_OK(store.sync({makeCopy(9, makeRelease(501, u"Ana"_s, u"Low Tide"_s, 1999))})); // the transaction is over
}

void TstJsonImport::anyCutIsNoticed()
{
    Store from;
    RandomStore(3).fill(from, 2);
    const QByteArray whole = exportedJson(from);
    const Store to;
    for (qsizetype size = 1; size < whole.size(); size += 97) {
        const ImportReport report = importOf(to, whole.first(size));
        QVERIFY2(!report.isOk(), qPrintable(QString::number(size)));
        QCOMPARE(to.number(u"SELECT count(*) FROM albums"_s), 0);
    }
}

/// Nothing but what the format promises, and names alone where it has objects.
void TstJsonImport::whatOtherProgramsWrite()
{
    Store store;
    const ImportReport report = importOf(store, R"json({"vinylvault":1,"copies":[
        {"instance_id":1,"release_id":501,"artists":["Miles Okoye","Ana Vidal"],"title":"Blue Transit","year":1961,
         "labels":["Quay"],"formats":["Vinyl"],"country":"Norway",
         "tracks":[{"position":"A1","title":"Breakwater","duration":"4:05"}]},
        {"instance_id":2,"release_id":502,"artist":"Mira","title":"Salt"}]})json");
    VV_IMPORTED(report);
    QCOMPARE(report.added, 2);
    for (const QString &query : {u"artist:okoye"_s, u"artist:vidal"_s, u"label:quay"_s, u"format:vinyl"_s,
                                 u"country:norway"_s, u"track:breakwater"_s})
        QCOMPARE(store.found({.folder = {}, .query = query}), QList<qint64>{1});
    QCOMPARE(store.found({.folder = {}, .query = u"artist:mira"_s}), QList<qint64>{2});
    const auto detail = store.reader().detail({1});
    VV_OK(detail);
    QVERIFY(detail->detail);
    QCOMPARE(detail->detail->country, u"Norway"_s);
    QCOMPARE(detail->detail->tracks.size(), 1);
    QCOMPARE(detail->detail->tracks[0].duration, u"4:05"_s);
    QVERIFY(!store.reader().detail({2})->detail);
    const auto missing = store.reader().releasesWithoutDetail(10); // what Discogs says is still to be fetched
    VV_OK(missing);
    QCOMPARE(missing->size(), 2);
}

/// What another program writes knows folders by their names.
void TstJsonImport::aFolderByItsNameAlone()
{
    const Store store;
    VV_IMPORTED(importOf(store,
                         "{\"vinylvault\":1,\"copies\":["
                         "{\"instance_id\":5,\"release_id\":7,\"title\":\"a\",\"folder\":\"Attic\"},"
                         "{\"instance_id\":6,\"release_id\":7,\"title\":\"a\"}]}"));
    QCOMPARE(store.found({.folder = {}, .query = u"folder:attic"_s}), (QList<qint64>{5}));
    const QByteArray json = exportedJson(store);
    QVERIFY2(json.contains("\"folder\":\"Uncategorized\""), json.constData());
}

namespace {

constexpr auto kFields = R"j("fields":[{"id":1,"name":"Media Condition","type":"dropdown","position":1,"options":)j"
                         R"j(["Mint (M)","Very Good (VG)"]},{"id":3,"name":"Remarks","type":"textarea","position":2},)j"
                         R"j({"id":4,"name":"Cost","type":"textarea","position":3},)j"
                         R"j({"id":5,"name":"Cost","type":"textarea","position":4}])j";

/// An export of that copy, as another program writes it.
QByteArray oneCopy(const QByteArray &members, const QByteArray &before = {}, const QByteArray &after = {})
{
    return R"({"vinylvault":1,)" + before + R"("copies":[{"instance_id":5,"release_id":7,"title":"a",)" + members + "}]"
        + after + '}';
}

QByteArray fieldsOf(const Store &store)
{
    const QJsonArray copies = QJsonDocument::fromJson(exportedJson(store)).object().value("copies"_L1).toArray();
    return QJsonDocument(copies.at(0)["fields_by_id"_L1].toObject()).toJson(QJsonDocument::Compact);
}

} // namespace

void TstJsonImport::fieldsByNameAlone_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("warns");
    const auto row = [](const char *name, const QByteArray &file, const QByteArray &fields, const QString &warns = {}) {
        QTest::newRow(name) << file << fields << warns;
    };
    const QByteArray listed = QByteArray(kFields) + ',';
    const QByteArray listedAfter = ',' + QByteArray(kFields);
    const QString noShelf = u"The field \"Shelf\" is not known here and was left out of copy 5."_s;
    row("before a first sync", oneCopy(R"j("fields":{"Media Condition":"Mint (M)","Notes":"n"})j"),
        R"j({"1":"Mint (M)","3":"n"})j");
    row("case and blanks", oneCopy(R"j("fields":{" sleeve CONDITION ":"Generic"})j"), R"j({"2":"Generic"})j");
    row("of the list of the file", oneCopy(R"j("fields":{"remarks":"n","Cost":"12"})j", listed),
        R"j({"3":"n","4":"12"})j");
    row("of a list after the copies", oneCopy(R"j("fields":{"Remarks":"n","Cost":"12"})j", {}, listedAfter),
        R"j({"3":"n","4":"12"})j");
    row("a usual name for another one", oneCopy(R"j("fields":{"Notes":"n"})j", listed), R"j({"3":"n"})j");
    row("two of one name", oneCopy(R"j("fields":{"Cost":"12","Cost (5)":"13"})j", listed), R"j({"4":"12","5":"13"})j");
    row("two of one name after the copies",
        oneCopy(R"j("fields":{"Cost":"12","cost":"13","COST":"14"})j", {}, listedAfter), R"j({"4":"14","5":"12"})j",
        u"The field \"cost\" is not known here and was left out of copy 5."_s);
    row("a dropdown that is nearly met", oneCopy(R"j("fields":{"Media Condition":"mint (m) "})j", listed),
        R"j({"1":"Mint (M)"})j");
    row("a field without a name", oneCopy(R"j("fields":{"Field 9":"x"})j", listed), R"j({"9":"x"})j");
    row("a number", oneCopy(R"j("fields":{"Cost":12.5})j", listed), R"j({"4":"12.5"})j");
    row("by number, too", oneCopy(R"j("fields":{"Cost":"old","Shelf":"A"},"fields_by_id":{"5":"new"})j", listed),
        R"j({"5":"new"})j");
    row("by number, but none", oneCopy(R"j("fields":{"Cost":"old"},"fields_by_id":{})j", listed), R"j({"4":"old"})j");
    row("not known", oneCopy(R"j("fields":{"Shelf":"A","Notes":"n"})j"), R"j({"3":"n"})j", noShelf);
    row("nor in the list of the file", oneCopy(R"j("fields":{"Shelf":"A"})j", listed), "{}", noShelf);
    row("not known and empty", oneCopy(R"j("fields":{"Shelf":"","Bin":null})j"), "{}");
    row("no text", oneCopy(R"j("fields":{"Notes":["n"]})j"), "{}",
        u"The field \"Notes\" is no text and was left out of copy 5."_s);
}

void TstJsonImport::fieldsByNameAlone()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, fields);
    QFETCH(QString, warns);
    const Store store;
    const ImportReport dry = importOf(store, file, true);
    VV_IMPORTED(dry);
    QCOMPARE(store.number(u"SELECT count(*) FROM album_fields"_s), 0);
    const ImportReport report = importOf(store, file);
    VV_IMPORTED(report);
    QCOMPARE(fieldsOf(store), fields);
    QCOMPARE(dry.warnings, report.warnings);
    if (warns.isEmpty())
        QCOMPARE(report.warnings, QStringList());
    else
        QVERIFY2(report.warnings.contains(warns), qPrintable(report.warnings.join(u'\n')));
    if (fields.contains("\"n\""))
        QCOMPARE(store.found({.folder = {}, .query = u"notes:n"_s}), QList<qint64>{5});

    const QByteArray before = tables(store);
    const ImportReport again = importOf(store, file);
    VV_IMPORTED(again);
    QCOMPARE(again.importId, 0);
    QCOMPARE(again.warnings, report.warnings);
    QVERIFY(tables(store) == before);

    VV_OK(undoLastImport(store.db(), store.now));
    QCOMPARE(store.number(u"SELECT count(*) FROM album_fields"_s), 0);
}

/// Folders may come after the copies that name them, and two may have one name.
void TstJsonImport::foldersAfterTheCopies()
{
    const Store store;
    VV_IMPORTED(importOf(store,
                         oneCopy(R"("folder":"Attic")", {},
                                 R"(,"folders":[{"id":0,"name":"All"},{"id":1,"name":"Uncategorized"},)"
                                 R"({"id":8,"name":"Attic"},{"id":9,"name":"Jazz"},{"id":10,"name":"Jazz"}])")));
    const QJsonObject out = QJsonDocument::fromJson(exportedJson(store)).object();
    QStringList names;
    const QJsonArray folders = out.value("folders"_L1).toArray();
    for (const QJsonValue &folder : folders)
        names += folder["name"_L1].toString();
    names.sort();
    QCOMPARE(names, (QStringList{u"All"_s, u"Attic"_s, u"Jazz"_s, u"Jazz"_s, u"Uncategorized"_s}));
    QCOMPARE(out.value("copies"_L1)[0]["folder"_L1].toString(), u"Attic"_s);
}

void TstJsonImport::playsThatAreOnlyCounted_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QByteArray>("plays"); // of the list
    QTest::addColumn<int>("here");         // before
    QTest::addColumn<int>("after");
    QTest::addColumn<QString>("last");
    const QByteArray one = R"({"instance_id":5,"played_at":"2024-05-01T10:00:00Z"})";
    const QString may = u"2024-05-01T10:00:00Z"_s;
    QTest::newRow("no list") << QByteArray(R"("plays":3,"last_played":"2024-05-01T10:00:00Z")") << QByteArray() << 0
                             << 3 << may;
    QTest::newRow("a list with one of them")
        << QByteArray(R"("plays":3,"last_played":"2024-05-01T10:00:00Z")") << one << 0 << 3 << may;
    QTest::newRow("a list with more") << QByteArray(R"("plays":0)") << one << 0 << 1 << may;
    QTest::newRow("nobody knows when") << QByteArray(R"("plays":2)") << QByteArray() << 0 << 2 << QString();
    QTest::newRow("some are here") << QByteArray(R"("plays":3,"last_played":"2024-05-01T10:00:00Z")") << QByteArray()
                                   << 2 << 3 << may;
    QTest::newRow("more are here") << QByteArray(R"("plays":1,"last_played":"2020-05-01T10:00:00Z")") << QByteArray()
                                   << 2 << 2 << u"2023-01-02T00:00:00Z"_s;
    QTest::newRow("no number") << QByteArray(R"("plays":"many","last_played":7)") << QByteArray() << 0 << 0
                               << QString();
    QTest::newRow("less than none") << QByteArray(R"("plays":-4)") << QByteArray() << 0 << 0 << QString();
}

void TstJsonImport::playsThatAreOnlyCounted()
{
    QFETCH(QByteArray, members);
    QFETCH(QByteArray, plays);
    QFETCH(int, here);
    QFETCH(int, after);
    QFETCH(QString, last);
    Store store;
    if (here > 0)
        VV_OK(store.sync({makeCopy(5, makeRelease(7, u"Ana"_s, u"Low Tide"_s, 1999))}));
    for (int day = 1; day <= here; ++day)
        VV_OK(store.writer().addPlay({5}, {}, QDateTime(QDate(2023, 1, day), QTime(0, 0), Qt::UTC)));
    const QByteArray before = tables(store);
    const QByteArray file = oneCopy(members, {}, R"(,"plays":[)" + plays + ']');
    const auto playsOf = [&store] {
        const QJsonArray copies = QJsonDocument::fromJson(exportedJson(store)).object().value("copies"_L1).toArray();
        return std::pair(copies.at(0)["plays"_L1].toInt(), copies.at(0)["last_played"_L1].toString());
    };
    const ImportReport dry = importOf(store, file, true);
    VV_IMPORTED(dry);
    QCOMPARE(dry.plays, after - here);
    QVERIFY(tables(store) == before);

    const ImportReport report = importOf(store, file);
    VV_IMPORTED(report);
    QCOMPARE(report.plays, after - here);
    QCOMPARE(playsOf().first, after);
    if (!last.isEmpty())
        QCOMPARE(playsOf().second, last);
    const ImportReport again = importOf(store, file);
    VV_IMPORTED(again);
    QCOMPARE(again.plays, 0);
    QCOMPARE(playsOf().first, after);
}

void TstJsonImport::fieldsByNameOverWhatIsHere()
{
    Store store;
    VV_OK(store.writer().saveFields({{{1}, u"Media Condition"_s, Field::Type::Dropdown, 1, true, {u"Mint (M)"_s}, 1},
                                     {{3}, u"Notes"_s, Field::Type::Textarea, 3, true, {}, 3},
                                     {{8}, u"Price"_s, Field::Type::Textarea, 4, true, {}, 1}}));
    Copy copy = makeCopy(5, makeRelease(7, u"Ana"_s, u"Low Tide"_s, 1999));
    copy.fields = {{{3}, u"as it was"_s}};
    VV_OK(store.sync({copy}));
    const QByteArray before = tables(store);
    // The file's own list knows by another name what is here, and comes after the copies.
    const QByteArray file
        = oneCopy(R"("fields":{"notes":"new","Cost":"12","Media Condition":"Chrome","Sleeve Condition":"G"})", {},
                  R"(,"fields":[{"id":8,"name":"Cost","type":"textarea"}])");
    const ImportReport dry = importOf(store, file, true);
    VV_IMPORTED(dry);
    QVERIFY(tables(store) == before);
    const ImportReport report = importOf(store, file);
    VV_IMPORTED(report);
    QCOMPARE(fieldsOf(store), QByteArray(R"({"3":"new","8":"12"})"));
    QCOMPARE(report.edits, 2);
    QCOMPARE(report.warnings,
             (QStringList{u"\"Chrome\" is not a value that the field 1 takes; it was left as it is."_s,
                          u"The field \"Sleeve Condition\" is not known here and was left out of copy 5."_s}));
    QCOMPARE(dry.edits, report.edits);
    QCOMPARE(dry.warnings, report.warnings);
    QCOMPARE(importOf(store, file).importId, 0);
    VV_OK(undoLastImport(store.db(), store.now));
    QVERIFY(tables(store) == before);
}

void TstJsonImport::manyUnknownFieldsAreToldTogether()
{
    QByteArray copies;
    for (int i = 1; i <= 9; ++i)
        copies += QByteArray(i > 1 ? "," : "") + R"({"instance_id":)" + QByteArray::number(i)
            + R"(,"release_id":7,"title":"a","fields":{"Shelf":"A","Bin )" + QByteArray::number(i) + R"(":"B"}})";
    const Store store;
    const ImportReport report = importOf(store, R"({"vinylvault":1,"copies":[)" + copies + "]}");
    VV_IMPORTED(report);
    QCOMPARE(report.warnings.size(), 9); // of ten names
    QVERIFY(report.warnings.contains(u"The field \"Bin 3\" is not known here and was left out of copy 3."_s));
    QCOMPARE(report.warnings.last(), u"2 more names of fields are not known here and were left out."_s);
    QByteArray sameName = copies;
    for (int i = 1; i <= 9; ++i)
        sameName.replace(QByteArray("Bin " + QByteArray::number(i)), "Notes");
    const ImportReport shelf = importOf(Store(), R"({"vinylvault":1,"copies":[)" + sameName + "]}");
    VV_IMPORTED(shelf);
    QCOMPARE(shelf.warnings,
             QStringList{u"The field \"Shelf\" is not known here and was left out of the copies 1, 2, 3, 4, 5 and 4 "
                         "more."_s});
}

QTEST_GUILESS_MAIN(TstJsonImport)
#include "tst_jsonimport.moc"
