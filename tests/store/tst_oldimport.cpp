// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangefixture.h"

#include <QDir>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::store;
using namespace vv::test;

/// The database of the older VinylVault, read.
class TstOldImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void playsComeToTheCopy();
    void unknownAlbumsAreLocal();
    void laterVersionsHaveMore();
    void tracksInOtherForms_data();
    void tracksInOtherForms();
    void severalCopies();
    void twiceChangesNothing();
    void onlyLaterPlaysAreNew();
    void undo();
    void theTokenIsNeverCopied();
    void otherDatabases_data();
    void otherDatabases();
    void aDatabaseOfThisProgram();
    void numbersThatAreNoYear();
    void itsOwnFileIsLeftAlone();

private:
    /// A file with that script run.
    [[nodiscard]] static QString old(const Store &store, const QStringList &script)
    {
        const QString path = store.folder.filePath(u"old.db"_s);
        QFile::remove(path);
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
            db.setDatabaseName(path);
            if (!db.open())
                qFatal("no database");
            for (const QString &statement : script) {
                QSqlQuery query(db);
                if (!query.exec(statement))
                    qFatal("%s", qPrintable(statement));
            }
        }
        QSqlDatabase::removeDatabase(u"old"_s);
        return path;
    }
    [[nodiscard]] static QStringList tables()
    {
        return {
            u"CREATE TABLE users (id INTEGER PRIMARY KEY, discogs_username TEXT, user_token TEXT, last_sync TIMESTAMP, "
            "total_items INTEGER)"_s,
            u"CREATE TABLE albums (id INTEGER PRIMARY KEY, discogs_id INTEGER UNIQUE, title TEXT, artist TEXT, year "
            "INTEGER, cover_url TEXT, cover_cached BOOLEAN, genres TEXT, styles TEXT, tracklist TEXT, notes TEXT, "
            "rating INTEGER, date_added TIMESTAMP, folder_id INTEGER, play_count INTEGER, last_played TIMESTAMP)"_s,
            u"CREATE TABLE sync_log (id INTEGER PRIMARY KEY, sync_time TIMESTAMP, items_synced INTEGER, status TEXT)"_s,
            u"INSERT INTO users VALUES (1, 'ana', 'sEcReTsEcReTsEcReT', '2023-05-01 12:00:00', 3)"_s};
    }
    [[nodiscard]] static ImportReport imported(const Store &store, const QString &file, bool dryRun = false)
    {
        return importFile(store.db(), file, {.dryRun = dryRun, .now = store.now});
    }

    std::unique_ptr<Store> m_store;
};

void TstOldImport::init()
{
    m_store = std::make_unique<Store>();
    const auto synced = m_store->sync({makeCopy(11, makeRelease(501, u"Ana Vidal"_s, u"Low Tide"_s, 1999)),
                                       makeCopy(13, makeRelease(502, u"Nils"_s, u"Ebb"_s, 2001))});
    QVERIFY(synced.has_value());
}

void TstOldImport::playsComeToTheCopy()
{
    const QString file
        = old(*m_store,
              tables()
                  + QStringList{u"INSERT INTO albums (discogs_id, title, artist, rating, notes, play_count, "
                                u"last_played) VALUES (501, 'Low "
                                "Tide', 'Ana Vidal', 5, 'theirs', 3, '2023-04-01 20:15:00.123456')"_s,
                                u"INSERT INTO albums (discogs_id, title, play_count) VALUES (502, 'Ebb', 2)"_s});
    const ImportReport report = imported(*m_store, file);
    VV_IMPORTED(report);
    QCOMPARE(report.format, std::optional(ImportFormat::OldDatabase));
    QCOMPARE(report.matched, 2);
    QCOMPARE(report.added, 0);
    QCOMPARE(report.plays, 5);
    QCOMPARE(report.edits, 0); // Discogs has the rest, and newer
    const auto detail = m_store->reader().detail({11});
    VV_OK(detail);
    QCOMPARE(detail->plays, 3);
    QCOMPARE(detail->lastPlayed, QDateTime::fromString(u"2023-04-01T20:15:00.123Z"_s, Qt::ISODateWithMs));
    QCOMPARE(detail->copy.rating, 0);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM plays WHERE instance_id = 11 AND time_known = 1"_s), 1);
    // Without a last time: not later than the last sync.
    QCOMPARE(m_store->reader().detail({13})->lastPlayed, utc(u"2023-05-01T12:00:00Z"_s));
    QCOMPARE(m_store->number(u"SELECT count(*) FROM plays WHERE instance_id = 13 AND time_known = 0"_s), 2);
}

void TstOldImport::unknownAlbumsAreLocal()
{
    const QString file = old(
        *m_store,
        tables()
            + QStringList{
                u"INSERT INTO albums (discogs_id, title, artist, year, genres, styles, notes, rating, date_added, "
                "folder_id, play_count, last_played) VALUES (777, 'Salt', 'Mira (3)', 1988, '[\"Rock\", "
                "\"Pop\"]', 'Dream Pop, Shoegaze', 'so so', 4, '2020-02-01T12:00:00-08:00', 4, 1, "
                "'2021-01-01 10:00:00')"_s,
                u"INSERT INTO albums (discogs_id, title) VALUES (NULL, 'nothing')"_s});
    const ImportReport report = imported(*m_store, file);
    VV_IMPORTED(report);
    QCOMPARE(report.added, 1);
    QCOMPARE(report.plays, 1);
    QCOMPARE(report.warnings.size(), 1);
    const auto found = m_store->found({.folder = {}, .query = u"salt genre:rock style:shoegaze year:1988 plays:1"_s});
    QCOMPARE(found.size(), 1);
    QVERIFY(found[0] >= kFirstLocalId);
    const auto detail = m_store->reader().detail({found[0]});
    VV_OK(detail);
    QCOMPARE(detail->copy.rating, 4);
    QCOMPARE(detail->copy.added, utc(u"2020-02-01T20:00:00Z"_s));
    QCOMPARE(detail->copy.folder, kUncategorized); // folder 4 is not known here
    QCOMPARE(detail->copy.fields, (QList<FieldValue>{{kNotesField, u"so so"_s}}));
    QCOMPARE(m_store->number(u"SELECT count(*) FROM outbox"_s), 0);
}

void TstOldImport::laterVersionsHaveMore()
{
    QStringList script = tables();
    for (const QString &column : {u"country"_s, u"format_details"_s, u"label_info"_s, u"barcode"_s, u"catalog_number"_s,
                                  u"master_id"_s, u"condition"_s, u"sleeve_condition"_s})
        script += u"ALTER TABLE albums ADD COLUMN %1 TEXT"_s.arg(column);
    script += u"INSERT INTO albums (discogs_id, title, artist, country, barcode, tracklist, cover_url, format_details, "
              "label_info, catalog_number, master_id, condition) VALUES (777, 'Salt', 'Mira', 'Portugal', '5 601234 "
              "567890', "
              "'[{\"position\":\"A1\",\"type_\":\"track\",\"title\":\"Breakwater\",\"duration\":\"3:45\"},"
              "\"Undertow\"]', 'https://img.example/777.jpg', "
              "'[{\"name\":\"Vinyl\",\"qty\":\"2\",\"descriptions\":[\"LP\"]}]', "
              "'[{\"name\":\"Quay\",\"catno\":\"Q 1\"}]', 'Q 1', 900, 'Near Mint (NM or M-)')"_s;
    script += u"INSERT INTO albums (discogs_id, title, artist, format_details, label_info, catalog_number) "
              "VALUES (778, 'Salz', 'Mira', 'LP, Album', 'Pier', 'P 7')"_s;
    VV_IMPORTED(imported(*m_store, old(*m_store, script)));
    const auto first = m_store->found({.folder = {}, .query = u"label:quay catno:q1 media:nm"_s});
    QCOMPARE(first.size(), 1);
    const Release release = m_store->reader().detail({first[0]})->copy.release;
    QCOMPARE(release.master, MasterId{900});
    QCOMPARE(release.formats, (QList<Format>{{u"Vinyl"_s, u"2"_s, {u"LP"_s}, {}}}));
    QCOMPARE(release.coverUrl, u"https://img.example/777.jpg"_s);
    QCOMPARE(m_store->found({.folder = {}, .query = u"track:breakwater track:undertow country:portugal"_s}), first);
    QCOMPARE(m_store->found({.folder = {}, .query = u"barcode:5601234567890"_s}), first);
    const auto detail = m_store->reader().detail({first[0]});
    VV_OK(detail);
    QVERIFY(detail->detail.has_value());
    QCOMPARE(detail->detail->tracks.constFirst().duration, u"3:45"_s);
    QCOMPARE(m_store->number(u"SELECT fetched_at FROM release_details WHERE release_id = 777"_s), 0); // still to come
    const auto second = m_store->found({.folder = {}, .query = u"label:pier catno:p7 format:lp format:vinyl"_s});
    QCOMPARE(second.size(), 1);
}

void TstOldImport::tracksInOtherForms_data()
{
    QTest::addColumn<QString>("tracklist");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("lines") << u"Breakwater\n Undertow \n\n"_s << QStringList{u"Breakwater"_s, u"Undertow"_s};
    QTest::newRow("titles") << u"[\"Breakwater\", \"\"]"_s << QStringList{u"Breakwater"_s};
    QTest::newRow("cut off") << u"[{\"title\":\"Breakwater\"},{\"ti"_s << QStringList();
    QTest::newRow("null") << u"null"_s << QStringList();
    QTest::newRow("an object") << u"{\"title\":\"Breakwater\"}"_s << QStringList();
}

void TstOldImport::tracksInOtherForms()
{
    QFETCH(QString, tracklist);
    QFETCH(QStringList, titles);
    const QString row = u"INSERT INTO albums (discogs_id, title, tracklist) VALUES (777, 'Salt', '%1')"_s;
    VV_IMPORTED(imported(*m_store, old(*m_store, tables() + QStringList{row.arg(tracklist)})));
    const auto found = m_store->found({.folder = {}, .query = u"salt"_s});
    QCOMPARE(found.size(), 1);
    const auto detail = m_store->reader().detail({found[0]});
    VV_OK(detail);
    QStringList there;
    for (const Track &track : detail->detail.value_or(ReleaseDetail()).tracks)
        there += track.title;
    QCOMPARE(there, titles);
}

void TstOldImport::severalCopies()
{
    Copy second = makeCopy(12, makeRelease(501, u"Ana Vidal"_s, u"Low Tide"_s, 1999), 4);
    VV_OK(m_store->sync({second}, false));
    QStringList script = tables();
    script[1].replace(u"UNIQUE"_s, u""_s);
    script
        += u"INSERT INTO albums (discogs_id, title, folder_id, play_count, last_played) VALUES (501, 'Low Tide', 4, 1, "
           "'2023-01-01 10:00:00'), (501, 'Low Tide', 1, 2, '2023-01-02 10:00:00'), (501, 'Low Tide', 1, 3, "
           "'2023-01-03 10:00:00')"_s;
    const ImportReport report = imported(*m_store, old(*m_store, script));
    VV_IMPORTED(report);
    QCOMPARE(report.matched, 2);
    QCOMPARE(report.added, 1);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM plays WHERE instance_id = 12"_s), 1);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM plays WHERE instance_id = 11"_s), 2);
}

void TstOldImport::twiceChangesNothing()
{
    const QString file
        = old(*m_store,
              tables()
                  + QStringList{u"INSERT INTO albums (discogs_id, title, play_count, last_played) VALUES "
                                "(501, 'Low Tide', 3, '2023-04-01 20:15:00'), (777, 'Salt', 2, NULL)"_s});
    VV_IMPORTED(imported(*m_store, file, true));
    QCOMPARE(m_store->number(u"SELECT count(*) FROM plays"_s), 0);
    VV_IMPORTED(imported(*m_store, file));
    const QByteArray once = exportedJson(*m_store);
    const ImportReport again = imported(*m_store, file);
    VV_IMPORTED(again);
    QCOMPARE(again.importId, 0);
    QCOMPARE(again.matched, 2);
    QVERIFY(exportedJson(*m_store) == once);
}

/// The other program was used on after the first import, and so was this one.
void TstOldImport::onlyLaterPlaysAreNew()
{
    const auto with = [this](int low, const QString &lastLow, int salt, const QString &lastSalt) {
        const auto row = [](int release, const QString &title, int plays, const QString &last) {
            return u"INSERT INTO albums (discogs_id, title, play_count, last_played) VALUES (%1, '%2', %3, %4)"_s
                .arg(release)
                .arg(title)
                .arg(plays)
                .arg(last);
        };
        return old(*m_store,
                   tables() + QStringList{row(501, u"Low Tide"_s, low, lastLow), row(777, u"Salt"_s, salt, lastSalt)});
    };
    VV_IMPORTED(imported(*m_store, with(3, u"'2023-04-01 20:15:00'"_s, 1, u"'2023-04-02 20:15:00'"_s)));
    VV_OK(m_store->writer().addPlay({11}, {}, m_store->now));
    const ImportReport later = imported(*m_store, with(5, u"'2023-04-20 20:15:00'"_s, 2, u"'2023-04-21 20:15:00'"_s));
    VV_IMPORTED(later);
    QCOMPARE(later.plays, 3);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM plays WHERE instance_id = 11"_s), 6);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM plays WHERE instance_id = 11 AND time_known = 1"_s), 3);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM plays"_s), 8);
    // Once more, with the same counts: nothing, also where a last time is not known.
    const ImportReport again = imported(*m_store, with(5, u"'2023-04-20 20:15:00'"_s, 2, u"'2023-04-21 20:15:00'"_s));
    VV_IMPORTED(again);
    QCOMPARE(again.plays, 0);
    const ImportReport timeless = imported(*m_store, with(5, u"NULL"_s, 3, u"NULL"_s));
    VV_IMPORTED(timeless);
    QCOMPARE(timeless.plays, 1);
}

void TstOldImport::undo()
{
    const QByteArray before = exportedJson(*m_store);
    const QString file
        = old(*m_store,
              tables()
                  + QStringList{u"INSERT INTO albums (discogs_id, title, play_count, last_played) VALUES "
                                "(501, 'Low Tide', 3, '2023-04-01 20:15:00'), (777, 'Salt', 2, NULL)"_s});
    VV_IMPORTED(imported(*m_store, file));
    const auto undone = undoLastImport(m_store->db(), m_store->now);
    VV_OK(undone);
    QCOMPARE(undone->plays, 5);
    QCOMPARE(undone->copies, 1);
    QVERIFY(exportedJson(*m_store) == before);
}

void TstOldImport::theTokenIsNeverCopied()
{
    const QString file
        = old(*m_store, tables() + QStringList{u"INSERT INTO albums (discogs_id, title) VALUES (777, 'Salt')"_s});
    VV_IMPORTED(imported(*m_store, file));
    m_store->database.reset();
    for (const QString &name : {u"vinylvault.db"_s, u"vinylvault.db-wal"_s}) {
        QFile written(m_store->folder.filePath(name));
        if (written.open(QIODevice::ReadOnly))
            QVERIFY(!written.readAll().contains("sEcReT"));
    }
}

void TstOldImport::otherDatabases_data()
{
    QTest::addColumn<QStringList>("script");
    QTest::addColumn<bool>("damaged");
    QTest::addColumn<QString>("says");
    QTest::newRow("of another program") << QStringList{u"CREATE TABLE albums (name TEXT)"_s} << false
                                        << u"not of the older VinylVault"_s;
    QTest::newRow("without albums") << QStringList{u"CREATE TABLE x (name TEXT)"_s} << false
                                    << u"not of the older VinylVault"_s;
    QTest::newRow("damaged") << tables() << true << u"damaged"_s;
}

void TstOldImport::otherDatabases()
{
    QFETCH(QStringList, script);
    QFETCH(bool, damaged);
    QFETCH(QString, says);
    const QByteArray before = exportedJson(*m_store);
    const QString path = old(*m_store, script);
    if (damaged) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(100);
        file.write(QByteArray(4000, 'x'));
    }
    const ImportReport report = imported(*m_store, path);
    QVERIFY(!report.isOk());
    QVERIFY2(report.error->detail.contains(says), qPrintable(report.error->detail));
    QVERIFY2(report.error->detail.endsWith(u". Nothing was changed."_s), qPrintable(report.error->detail));
    QVERIFY2(!report.error->detail.contains(u".."_s), qPrintable(report.error->detail));
    QVERIFY2(!report.error->detail.contains(u"data folder"_s), qPrintable(report.error->detail));
    QVERIFY(exportedJson(*m_store) == before);
}

/// Its way back is another one.
void TstOldImport::aDatabaseOfThisProgram()
{
    const Store other;
    VV_OK(other.writer().saveAccount(8, u"somebody"_s));
    const ImportReport report = imported(*m_store, other.file());
    QVERIFY(!report.isOk());
    QVERIFY2(report.error->detail.contains(u"vinylvault restore"_s), qPrintable(report.error->detail));
}

void TstOldImport::numbersThatAreNoYear()
{
    const Store store;
    VV_IMPORTED(imported(
        store,
        old(store,
            tables() << u"INSERT INTO albums (id, discogs_id, title, year, genres) VALUES "
                        "(1, 71, 'a', 99999999999, 'null'), (2, 72, 'b', -5, NULL), (3, 73, 'c', 1988, '')"_s)));
    QCOMPARE(store.found({.folder = {}, .query = u"year:0"_s}).size(), 2);
    QCOMPARE(store.found({.folder = {}, .query = u"year:1988"_s}).size(), 1);
    QCOMPARE(store.found({.folder = {}, .query = u"genre:null"_s}).size(), 0);
}

/// By any name: opening and closing it would drop the locks of the connections that use it.
void TstOldImport::itsOwnFileIsLeftAlone()
{
    const QString own = m_store->db().databaseName();
    const QString link = m_store->folder.filePath(u"link.db"_s);
    const QString twin = m_store->folder.filePath(u"twin.db"_s);
    QVERIFY(QFile::link(own, link));
    QCOMPARE(::link(QFile::encodeName(own).constData(), QFile::encodeName(twin).constData()), 0);
    const QString roundabout = m_store->folder.filePath(u"./../"_s) + QDir(m_store->folder.path()).dirName() + u'/'
        + QFileInfo(own).fileName();
    const QStringList files{own, link, twin, roundabout, own + u"-wal"_s, own + u"-shm"_s};
    for (const QString &file : files) {
        QVERIFY2(QFileInfo::exists(file), qPrintable(file));
        const ImportReport report = imported(*m_store, file);
        QVERIFY2(report.error && report.error->detail.contains("is the collection that is open here"_L1),
                 qPrintable(file));
        QVERIFY(!report.format);
    }
    QCOMPARE(m_store->number(u"SELECT count(*) FROM albums"_s), 2);
}

QTEST_GUILESS_MAIN(TstOldImport)
#include "tst_oldimport.moc"
