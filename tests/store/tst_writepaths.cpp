// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangefixture.h"
#include "store/backup.h"
#include "store/checkup.h"

#include <QDir>

#include <sys/resource.h>

#include <csignal>
#include <functional>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::store;
using namespace vv::test;

namespace {

/// While this lives, no file of this process grows: what a disk without room looks like from here.
class NoRoom
{
public:
    NoRoom()
    {
        std::signal(SIGXFSZ, SIG_IGN); // it is to be an error
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = 0;
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~NoRoom() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(NoRoom)

private:
    rlimit m_before{};
};

/// One way to write: what it does to a connection, with files at hand in the folder of `store`.
struct Path {
    const char *name;
    bool needsPages; ///< it cannot do with those that are there already
    std::function<Result<void>(const QSqlDatabase &, const Store &)> write;
};

template <class T>
Result<void> without(const Result<T> &result)
{
    return result ? Result<void>() : fail(result.error());
}

Result<void> edited(const QSqlDatabase &db, const Store &store, const QList<Edit> &edits)
{
    return without(Outbox(db).apply(edits, store.now));
}

Result<void> imported(const QSqlDatabase &db, const Store &store, const QString &name)
{
    const ImportReport report = importFile(db, store.folder.filePath(name), {.dryRun = false, .now = store.now});
    return report.error ? fail(*report.error) : Result<void>();
}

QString longText()
{
    return u"long text "_s.repeated(20000);
}

ReleaseDetail longDetail()
{
    ReleaseDetail detail;
    detail.release = makeRelease(501, u"Ana"_s, u"Low Tide"_s, 1999);
    for (int i = 0; i < 400; ++i)
        detail.tracks += {Track::Type::Track, QString::number(i), u"A title of track %1"_s.arg(i), {}, {}, {}, {}};
    return detail;
}

QList<Copy> manyCopies()
{
    QList<Copy> copies;
    for (int i = 0; i < 100; ++i)
        copies += makeCopy(1000 + i, makeRelease(2000 + i, u"Artist %1"_s.arg(i), u"Title %1"_s.arg(i), 1990));
    return copies;
}

QList<Path> paths()
{
    using Db = const QSqlDatabase &;
    using Where = const Store &;
    const auto facts = [](Db db) { return LocalFacts(db); };
    return {
        {"play", false, [](Db db, Where at) { return without(CollectionWriter(db).addPlay({9}, u"A"_s, at.now)); }},
        {"rate", false, [](Db db, Where at) { return edited(db, at, {Edit::rate({9}, 4)}); }},
        {"move", false, [](Db db, Where at) { return edited(db, at, {Edit::move({9}, {4})}); }},
        {"field", true, [](Db db, Where at) { return edited(db, at, {Edit::setField({9}, {3}, longText())}); }},
        {"add", false, [](Db db, Where at) { return edited(db, at, {Edit::add({502}, {4})}); }},
        {"remove", false, [](Db db, Where at) { return edited(db, at, {Edit::remove({9})}); }},
        {"make a folder", false, [](Db db, Where at) { return edited(db, at, {Edit::makeFolder(u"Attic"_s)}); }},
        {"want", false, [](Db db, Where at) { return edited(db, at, {Edit::want({43})}); }},
        {"several edits", true,
         [](Db db, Where at) {
             return edited(
                 db, at,
                 {Edit::rate({9}, 2), Edit::move({9}, {4}), Edit::setField({9}, {3}, longText()), Edit::want({44})});
         }},
        {"withdraw", false,
         [](Db db, Where at) {
             QSqlQuery first(db);
             const bool any = first.exec(u"SELECT min(edit_id) FROM outbox"_s) && first.next();
             return Outbox(db).withdraw({any ? first.value(0).toLongLong() : 0}, at.now);
         }},
        {"tags", true,
         [=](Db db, Where) {
             return facts(db).setTags({9}, {u"rainy"_s, longText()});
         }},
        {"note", true, [=](Db db, Where) { return facts(db).setNote({9}, longText()); }},
        {"purchase", true,
         [=](Db db, Where at) {
             return facts(db).setPurchase({9}, Purchase{u"12.50"_s, u"EUR"_s, at.now, longText()});
         }},
        {"lend", true, [=](Db db, Where at) { return facts(db).lend({9}, longText(), at.now); }},
        {"give back", false, [=](Db db, Where at) { return facts(db).giveBack({10}, at.now); }},
        {"filter", true,
         [=](Db db, Where) {
             return without(facts(db).saveFilter({0, u"Wet"_s, longText(), {}}));
         }},
        {"on purpose", false,
         [=](Db db, Where) { return facts(db).setOnPurpose(DuplicateKind::Release, u"501"_s, true); }},
        {"import of JSON", true, [](Db db, Where at) { return imported(db, at, u"import.json"_s); }},
        {"import of CSV", true, [](Db db, Where at) { return imported(db, at, u"import.csv"_s); }},
        {"take an import back", false, [](Db db, Where at) { return without(undoLastImport(db, at.now)); }},
        {"page of a sync", true,
         [](Db db, Where at) -> Result<void> {
             QSqlQuery pass(db);
             const bool open = pass.exec(u"SELECT max(pass) FROM passes"_s) && pass.next();
             const qint64 number = open ? pass.value(0).toLongLong() : 0;
             pass.finish();
             return without(CollectionWriter(db).savePage(number, {.page = 2, .copies = manyCopies()}, at.now));
         }},
        {"begin of a sync", false,
         [](Db db, Where at) { return without(CollectionWriter(db).beginPass(at.now, PassKind::Quick)); }},
        {"wantlist", true,
         [](Db db, Where at) {
             return without(CollectionWriter(db).replaceWants(
                 {{at.now, 0, longText(), makeRelease(600, {}, u"Want"_s, 0)}}, at.now));
         }},
        {"detail", true, [](Db db, Where at) { return CollectionWriter(db).saveDetail(longDetail(), at.now); }},
        {"history", true,
         [](Db db, Where at) {
             return CollectionWriter(db).logRun({.kind = u"full"_s,
                                                 .started = at.now,
                                                 .finished = at.now,
                                                 .result = u"failed"_s,
                                                 .error = longText(),
                                                 .changes = {}});
         }},
    };
}

} // namespace

/// Whatever is written where nothing can be: it is reported, and the store is as it was.
class TstWritePaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void diskWithoutRoom_data() { rows(); }
    void diskWithoutRoom();
    void fullDisk_data() { rows(); }
    void fullDisk();
    void readOnly_data() { rows(); }
    void readOnly();
    void backupWithoutRoom();
    void readsWithoutRoom();

private:
    static void rows()
    {
        QTest::addColumn<int>("path");
        const auto all = paths();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << i;
    }
    [[nodiscard]] QByteArray state() const
    {
        QByteArray state = exportedJson(*m_store, {.images = true, .prices = true});
        for (const char *table : {"users", "passes", "journal", "sync_log", "release_details", "tracks", "imports",
                                  "import_rows", "search", "catalogue_changes", "renumbered"}) {
            const auto rows = m_store->number(u"SELECT count(*) FROM "_s + QString::fromLatin1(table));
            state += '\n' + QByteArray(table) + ' ' + QByteArray::number(rows);
        }
        return state + '\n' + QDir(m_store->folder.path()).entryList(QDir::Files).join(u' ').toUtf8();
    }
    /// Still sound, and writable again.
    void worksAgain(const Path &path)
    {
        const auto checked = examine(m_store->file());
        VV_OK(checked);
        QVERIFY2(checked->damage.isEmpty(), qPrintable(checked->damage.join(u'\n')));
        QVERIFY(checked->brokenReferences.isEmpty() && checked->isSearchSound());
        VV_OK(path.write(m_store->db(), *m_store));
    }

    std::unique_ptr<Store> m_store;
};

void TstWritePaths::init()
{
    m_store = std::make_unique<Store>();
    CollectionWriter writer = m_store->writer();
    VV_OK(writer.saveAccount(77, u"collector"_s));
    VV_OK(writer.saveFolders({{{0}, u"All"_s, 2}, {{1}, u"Uncategorized"_s, 2}, {{4}, u"Left"_s, 0}}));
    VV_OK(writer.saveFields({{{3}, u"Notes"_s, Field::Type::Textarea, 3, false, {}, 3}}));
    VV_OK(m_store->sync({makeCopy(9, makeRelease(501, u"Ana"_s, u"Low Tide"_s, 1999)),
                         makeCopy(10, makeRelease(502, u"Nils"_s, u"Ebb"_s, 2001))}));
    VV_OK(Outbox(m_store->db()).apply({Edit::rate({10}, 5)}, m_store->now));
    VV_OK(LocalFacts(m_store->db()).lend({10}, u"Mia"_s, m_store->now));
    (void)fileWith(*m_store, "release_id,Artist,Title,CollectionFolder\r\n600,Mira,Salt,Left\r\n", u"first.csv"_s);
    VV_OK(imported(m_store->db(), *m_store, u"first.csv"_s));
    QByteArray csv = "Catalog#,Artist,Title,Label,Format,Rating,Released,release_id,CollectionFolder,Date Added\r\n";
    for (int i = 0; i < 300; ++i)
        csv += "Q 1,Mira,Salt,Quay,LP,,1988," + QByteArray::number(700000 + i) + ",Left,\r\n";
    (void)fileWith(*m_store, csv, u"import.csv"_s);
    Store other;
    RandomStore(3).fill(other, 40);
    (void)fileWith(*m_store, exportedJson(other), u"import.json"_s);
    VV_OK(m_store->writer().beginPass(m_store->now));
}

void TstWritePaths::diskWithoutRoom()
{
    QFETCH(int, path);
    const Path way = paths()[path];
    const QByteArray before = state();
    Result<void> refused;
    {
        const NoRoom noRoom;
        refused = way.write(m_store->db(), *m_store);
    }
    QVERIFY(!refused);
    QVERIFY2(refused.error().kind == Error::Kind::Storage || refused.error().kind == Error::Kind::StorageFull,
             qPrintable(refused.error().detail));
    QVERIFY(!refused.error().detail.isEmpty());
    QCOMPARE(state(), before);
    worksAgain(way);
}

void TstWritePaths::fullDisk()
{
    QFETCH(int, path);
    const Path way = paths()[path];
    QVERIFY(m_store->run(u"VACUUM"_s)); // no page is free
    const QByteArray before = state();
    const qint64 pages = m_store->number(u"PRAGMA page_count"_s);
    QCOMPARE(m_store->number(u"PRAGMA max_page_count = %1"_s.arg(pages)), pages);
    const auto refused = way.write(m_store->db(), *m_store);
    if (way.needsPages)
        QVERIFY(!refused);
    if (refused)
        return;
    QVERIFY2(refused.error().kind == Error::Kind::StorageFull, qPrintable(refused.error().detail));
    QVERIFY2(refused.error().detail.contains(u"Free some space"_s), qPrintable(refused.error().detail));
    QVERIFY(m_store->run(u"PRAGMA max_page_count = 1000000"_s));
    QCOMPARE(state(), before);
    worksAgain(way);
}

void TstWritePaths::readOnly()
{
    QFETCH(int, path);
    const Path way = paths()[path];
    const QByteArray before = state();
    {
        const auto reading = Database::open(m_store->file(), Database::Mode::ReadOnly);
        VV_OK(reading);
        const auto refused = way.write((*reading)->handle(), *m_store);
        QVERIFY(!refused);
        QVERIFY2(refused.error().kind == Error::Kind::ReadOnly, qPrintable(refused.error().detail));
    }
    QCOMPARE(state(), before);
    worksAgain(way);
}

/// Not even for the log and its index, which SQLite makes before it reads a file that nobody has open.
void TstWritePaths::readsWithoutRoom()
{
    const QString file = m_store->folder.filePath(u"alone/vinylvault.db"_s);
    QVERIFY(QDir(m_store->folder.path()).mkpath(u"alone"_s));
    VV_OK(writeBackup(m_store->db(), file));
    {
        const auto db = Database::open(file, Database::Mode::ReadWrite); // with a log from now on
        VV_OK(db);
    }
    Result<qsizetype> found;
    {
        const NoRoom noRoom; // nor for what this test has to say
        const auto db = Database::open(file, Database::Mode::ReadOnly);
        if (!db) {
            found = fail(db.error());
        } else {
            const auto ids = CollectionReader((*db)->handle()).find({.folder = {}, .query = u"low tide"_s});
            found = ids ? Result<qsizetype>(ids->ids.size()) : fail(ids.error());
        }
    }
    VV_OK(found);
    QCOMPARE(*found, 1);
}

void TstWritePaths::backupWithoutRoom()
{
    const QByteArray before = state();
    const QString target = m_store->folder.filePath(u"backup.db"_s);
    (void)fileWith(*m_store, "an older one", u"backup.db"_s);
    Result<void> refused;
    {
        const NoRoom noRoom;
        refused = writeBackup(m_store->db(), target);
    }
    QVERIFY(!refused);
    QFile kept(target);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), "an older one");
    QVERIFY(kept.remove());
    QCOMPARE(state(), before);
    // Reading is enough for one.
    const auto reading = Database::open(m_store->file(), Database::Mode::ReadOnly);
    VV_OK(reading);
    VV_OK(writeBackup((*reading)->handle(), target));
    VV_OK(checkBackup(target));
}

QTEST_GUILESS_MAIN(TstWritePaths)
#include "tst_writepaths.moc"
