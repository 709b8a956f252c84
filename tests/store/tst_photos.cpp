// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangefixture.h"
#include "store/backup.h"
#include "store/photos.h"
#include "store/pushlist.h"

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::store;
using namespace vv::test;

/// Photos of the user's own, and the list of covers.
class TstPhotos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }
    void isShownInPlaceOfTheCover();
    void anotherPictureIsAnotherAddress();
    void putAnswersWithWhatWasThere();
    void refuses();
    void aSyncTouchesNothing();
    void stayWithARemovedCopy();
    void aNewNumberTakesThemAlong();
    void areExportedOnlyWhenAskedFor();
    void comeBackFromAnExport();
    void anImportIsTakenBack();
    void areInBackups();
    void listsTheCovers();

private:
    [[nodiscard]] Photos photos() const { return Photos(m_store->db()); }
    [[nodiscard]] QString shown(qint64 copy) const { return m_store->reader().summaries({{copy}})->first().coverUrl; }

    std::unique_ptr<Store> m_store;
    QList<Copy> m_copies;
    const QByteArray m_photo = "a picture"_ba;
};

void TstPhotos::init()
{
    m_store = std::make_unique<Store>();
    m_copies = {makeCopy(101, makeRelease(1, u"Miles Okoye"_s, u"Blue Transit"_s, 1961)),
                makeCopy(102, makeRelease(1, u"Miles Okoye"_s, u"Blue Transit"_s, 1961)),
                makeCopy(103, makeRelease(2, u"Marta Vellén"_s, u"Low Tide Letters"_s, 1974))};
    VV_OK(m_store->sync(m_copies));
}

void TstPhotos::isShownInPlaceOfTheCover()
{
    const QString cover = shown(101);
    VV_OK(photos().put({101}, m_photo, m_store->now));
    QCOMPARE(shown(101), u"photo:101/%1"_s.arg(m_store->now.toMSecsSinceEpoch()));
    QCOMPARE(shown(102), cover); // another copy of the same release
    QCOMPARE(photoCopy(shown(101)), InstanceId{101});
    QVERIFY(!photoCopy(cover).isValid());
    QCOMPARE(m_store->reader().detail({101})->photoUrl, shown(101));
    QVERIFY(m_store->reader().detail({102})->photoUrl.isEmpty());
    QCOMPARE(*photos().bytes({101}), m_photo);
    QVERIFY(photos().bytes({102})->isEmpty());
    VV_OK(photos().put({101}, {}, m_store->now));
    QCOMPARE(shown(101), cover);
    QVERIFY(!*photos().has({101}));
}

void TstPhotos::anotherPictureIsAnotherAddress()
{
    VV_OK(photos().put({101}, m_photo, m_store->now));
    const QString first = shown(101);
    VV_OK(photos().put({101}, "another"_ba, m_store->now.addSecs(-3600))); // the clock was set back
    QVERIFY(shown(101) != first);
}

void TstPhotos::putAnswersWithWhatWasThere()
{
    QVERIFY(photos().put({101}, m_photo, m_store->now)->isEmpty());
    QCOMPARE(*photos().put({101}, "another"_ba, m_store->now), m_photo);
    QCOMPARE(*photos().put({101}, {}, m_store->now), "another"_ba);
}

void TstPhotos::refuses()
{
    const auto none = photos().put({9}, m_photo, m_store->now);
    QVERIFY(!none);
    QCOMPARE(int(none.error().kind), int(Error::Kind::NotFound));
    const auto large = photos().put({101}, QByteArray(Photos::kMostBytes + 1, 'x'), m_store->now);
    QVERIFY(!large);
    QCOMPARE(int(large.error().kind), int(Error::Kind::WrongUse));
}

void TstPhotos::aSyncTouchesNothing()
{
    VV_OK(photos().put({101}, m_photo, m_store->now));
    for (const int i : {0, 1})
        m_copies[i].release.coverUrl = u"https://img.example/new.jpg"_s;
    VV_OK(m_store->sync(m_copies));
    QCOMPARE(*photos().bytes({101}), m_photo);
    QCOMPARE(shown(102), u"https://img.example/new.jpg"_s);
}

void TstPhotos::stayWithARemovedCopy()
{
    VV_OK(photos().put({101}, m_photo, m_store->now));
    VV_OK(m_store->sync({m_copies[1], m_copies[2]}));
    QVERIFY(m_store->reader().summaries({{101}})->isEmpty());
    QCOMPARE(*photos().bytes({101}), m_photo);
    VV_OK(m_store->sync(m_copies));
    QVERIFY(shown(101).startsWith(kPhotoAddress));
}

void TstPhotos::aNewNumberTakesThemAlong()
{
    const auto made = Outbox(m_store->db()).apply({Edit::add({1}, {})}, m_store->now);
    QVERIFY(made);
    const InstanceId local = made->instances.first();
    VV_OK(photos().put(local, m_photo, m_store->now));
    PushList list(m_store->db());
    VV_OK(list.added(list.copyEdits({1})->first(), {900}, m_store->now));
    QCOMPARE(*photos().bytes({900}), m_photo);
    QCOMPARE(*photos().bytes(local), m_photo); // by its old number
    QCOMPARE(photoCopy(shown(900)), InstanceId{900});
    QCOMPARE(m_store->number(u"SELECT count(*) FROM pragma_foreign_key_check"_s), 0);
}

void TstPhotos::areExportedOnlyWhenAskedFor()
{
    const QByteArray without = exportedJson(*m_store);
    VV_OK(photos().put({101}, m_photo, m_store->now));
    QCOMPARE(exportedJson(*m_store), without);
    QVERIFY(exportedJson(*m_store, {.images = true}).contains(m_photo.toBase64()));
}

void TstPhotos::comeBackFromAnExport()
{
    VV_OK(photos().put({101}, m_photo, m_store->now));
    VV_OK(photos().put({103}, "of a removed one"_ba, m_store->now));
    VV_OK(m_store->sync({m_copies[0], m_copies[1]}));
    const QByteArray file = exportedJson(*m_store, {.images = true});
    const Store fresh;
    VV_IMPORTED(importOf(fresh, file));
    QCOMPARE(*Photos(fresh.db()).bytes({101}), m_photo);
    QCOMPARE(*Photos(fresh.db()).bytes({103}), "of a removed one"_ba);
    QCOMPARE(exportedJson(fresh, {.images = true}), file);
}

void TstPhotos::anImportIsTakenBack()
{
    VV_OK(photos().put({101}, m_photo, m_store->now));
    const QByteArray file = exportedJson(*m_store, {.images = true});
    Store other;
    VV_OK(other.sync(m_copies));
    VV_IMPORTED(importOf(other, file));
    QCOMPARE(*Photos(other.db()).bytes({101}), m_photo);
    VV_IMPORTED(importOf(other, file)); // a second time nothing changes
    VV_OK(Photos(other.db()).put({102}, "mine"_ba, other.now));
    while (undoLastImport(other.db(), other.now)) {}
    QVERIFY(!*Photos(other.db()).has({101}));
    QVERIFY(*Photos(other.db()).has({102}));
}

void TstPhotos::areInBackups()
{
    VV_OK(photos().put({101}, m_photo, m_store->now));
    const auto file = makeBackup(m_store->db(), BackupReason::Asked, m_store->now);
    VV_OK(file);
    QVERIFY(!file->isEmpty());
    const auto kept = Database::open(*file, Database::Mode::ReadOnly);
    VV_OK(kept);
    QCOMPARE(*Photos((*kept)->handle()).bytes({101}), m_photo);
}

void TstPhotos::listsTheCovers()
{
    Release thumbOnly = makeRelease(3, u"Orla Finch"_s, u"Hymns"_s, 1979);
    thumbOnly.coverUrl.clear();
    Release none = makeRelease(4, u"Orla Finch"_s, u"More Hymns"_s, 1980);
    none.coverUrl.clear();
    none.thumbUrl.clear();
    const Release wanted = makeRelease(5, u"Dr. Omega"_s, u"Dub Cartography"_s, 1978);
    VV_OK(m_store->sync(m_copies + QList<Copy>{makeCopy(104, thumbOnly), makeCopy(105, none)}));
    VV_OK(m_store->writer().replaceWants({Want{m_store->now, 0, {}, wanted}}, m_store->now));

    QStringList all;
    std::optional<ReleaseId> after = ReleaseId{0};
    int chunks = 0;
    while (after) {
        const auto chunk = photos().covers(*after, 2);
        VV_OK(chunk);
        all += chunk->urls;
        after = chunk->next;
        ++chunks;
    }
    QCOMPARE(all,
             (QStringList{u"https://img.example/1-600.jpg"_s, u"https://img.example/2-600.jpg"_s,
                          u"https://img.example/3-150.jpg"_s, u"https://img.example/5-600.jpg"_s}));
    QCOMPARE(chunks, 3);
    // What was removed is not fetched.
    VV_OK(m_store->sync({m_copies[0], m_copies[1]}));
    QCOMPARE(photos().covers({0}, 100)->urls,
             (QStringList{u"https://img.example/1-600.jpg"_s, u"https://img.example/5-600.jpg"_s}));
}

QTEST_GUILESS_MAIN(TstPhotos)
#include "tst_photos.moc"
