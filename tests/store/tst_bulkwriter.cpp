// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "store/bulkwriter.h"
#include "store/detailrows.h"
#include "store/releaserows.h"
#include "store/searchindex.h"
#include "store/transact.h"

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::store;
using namespace vv::test;

class TstBulkWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<Store>(); }
    void anyNumberOfRows_data();
    void anyNumberOfRows();
    void moreDescriptionsThanAreHeld();
    void oddTexts();
    void longTextsDoNotWait();
    void searchRows();
    void searchRowsInAnyOrder();
    void aFailureIsTold();

private:
    std::unique_ptr<Store> m_store;
};

namespace {

const QDateTime kNow = QDateTime::fromMSecsSinceEpoch(1760000000000, Qt::UTC);

Release plainRelease(qint64 id)
{
    return makeRelease(id, u"Ana Vidal"_s, u"Low Tide %1"_s.arg(id), 1970);
}

void add(BulkWriter &bulk, const Release &release)
{
    bulk.release(releaseValues(release, kNow));
}

} // namespace

/// Around the sizes of a statement and of what waits.
void TstBulkWriter::anyNumberOfRows_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {1, 31, 32, 33, 255, 256, 257, 600})
        QTest::addRow("%d", count) << count;
}

void TstBulkWriter::anyNumberOfRows()
{
    QFETCH(int, count);
    VV_OK(inTransaction(m_store->db(), [&](Statements &sql) {
        BulkWriter bulk(sql);
        Release release = plainRelease(7);
        for (int i = 0; i < count; ++i)
            release.styles += u"Style %1"_s.arg(i);
        add(bulk, release);
        bulk.flush();
        QCOMPARE(loadRelease(sql, release.id).styles, release.styles);
    }));
}

void TstBulkWriter::moreDescriptionsThanAreHeld()
{
    VV_OK(inTransaction(m_store->db(), [&](Statements &sql) {
        BulkWriter bulk(sql);
        Release release = plainRelease(7);
        release.formats.clear();
        for (int i = 0; i < 5; ++i) {
            Format format{.name = u"Vinyl"_s, .qty = QString::number(i), .descriptions = {}, .text = {}};
            for (int j = 0; j < 200; ++j)
                format.descriptions += u"%1 of %2"_s.arg(j).arg(i);
            release.formats += format;
        }
        add(bulk, release);
        bulk.flush();
        const Release stored = loadRelease(sql, release.id);
        QCOMPARE(stored.formats.size(), release.formats.size());
        for (qsizetype i = 0; i < stored.formats.size(); ++i)
            QCOMPARE(stored.formats[i].descriptions, release.formats[i].descriptions);
    }));
}

void TstBulkWriter::oddTexts()
{
    const QStringList odd{u"a"_s + QChar(0) + u"b"_s,
                          QChar(0xd800) + u"x"_s,
                          QChar(QChar::ByteOrderMark) + u"marked"_s,
                          u"\"quoted\\ ' \n"_s,
                          QString(),
                          u"\U0001f3b7"_s};
    VV_OK(inTransaction(m_store->db(), [&](Statements &sql) {
        BulkWriter bulk(sql);
        Release release = plainRelease(7);
        release.genres = odd;
        release.title = odd.first();
        add(bulk, release);
        ReleaseDetail detail;
        for (int i = 0; i < 40; ++i)
            detail.tracks += {.type = Track::Type::Track,
                              .position = u"A%1"_s.arg(i),
                              .title = odd[i % odd.size()],
                              .duration = {},
                              .artists = {},
                              .credits = {},
                              .parts = {}};
        ReleaseValues values;
        addDetail(values, release.id, detail, kNow);
        bulk.release(std::move(values));
        bulk.flush();
        const Release stored = loadRelease(sql, release.id);
        QCOMPARE(stored.title, release.title);
        for (qsizetype i = 0; i < odd.size(); ++i)
            QCOMPARE(stored.genres[i], storable(odd[i]));
        const QList<Track> tracks = loadTracks(sql, release.id);
        QCOMPARE(tracks.size(), detail.tracks.size());
        for (qsizetype i = 0; i < tracks.size(); ++i)
            QCOMPARE(tracks[i].title, storable(detail.tracks[i].title));
    }));
}

/// A file may have texts of any length; they must not pile up.
void TstBulkWriter::longTextsDoNotWait()
{
    VV_OK(inTransaction(m_store->db(), [&](Statements &sql) {
        BulkWriter bulk(sql);
        Release release = plainRelease(7);
        release.genres = {QString(100'000, u'x')};
        add(bulk, release);
        QCOMPARE(sql.one(u"SELECT length(name) FROM release_genres"_s), 100'000);
        bulk.flush();
    }));
}

void TstBulkWriter::searchRows()
{
    VV_OK(inTransaction(m_store->db(), [&](Statements &sql) {
        BulkWriter bulk(sql);
        for (int i = 1; i <= 100; ++i) {
            const Release release = plainRelease(i);
            add(bulk, release);
            const CopyRow copy{
                .instance = {1000 + i}, .release = release.id, .folder = kUncategorized, .rating = 3, .added = kNow};
            bulk.copy(copy, release, {}, searchValues(copy.instance, searchRow({release, {}, {}}, {})), kNow,
                      i % 2 == 0 ? kNow : QDateTime());
        }
        bulk.flush();
        QCOMPARE(sql.one(u"SELECT count(*) FROM search WHERE search MATCH 'vidal'"_s), 100);
        QCOMPARE(sql.one(u"SELECT rowid FROM search WHERE search MATCH 'title:77'"_s), 1077);
        QCOMPARE(sql.one(u"SELECT count(*) FROM albums WHERE removed_at IS NULL AND artist_sort = 'ana vidal'"_s), 50);
        QCOMPARE(sql.one(u"SELECT count(*) FROM albums WHERE removed_at = ?"_s, kNow), 50);
    }));
}

/// The index writes out what it has in memory before a row whose number is smaller than the one before: rows in falling
/// order, as they come, would each be a piece of their own.
void TstBulkWriter::searchRowsInAnyOrder()
{
    const auto sizeWith = [](bool falling) {
        const Store store;
        const auto done = inTransaction(store.db(), [&](Statements &sql) {
            BulkWriter bulk(sql);
            for (int i = 1; i <= 100; ++i) {
                const Release release = plainRelease(falling ? 101 - i : i);
                add(bulk, release);
                const CopyRow copy{.instance = {1000 + release.id.value},
                                   .release = release.id,
                                   .folder = kUncategorized,
                                   .added = kNow};
                bulk.copy(copy, release, {}, searchValues(copy.instance, searchRow({release, {}, {}}, {})), kNow, {});
            }
            bulk.flush();
        });
        return done ? store.number(u"SELECT sum(length(block)) FROM search_data"_s) : -1;
    };
    QVERIFY(sizeWith(false) > 0);
    QCOMPARE(sizeWith(true), sizeWith(false));
}

void TstBulkWriter::aFailureIsTold()
{
    const auto done = inTransaction(m_store->db(), [&](Statements &sql) {
        BulkWriter bulk(sql);
        bulk.play({5}, u"A"_s, kNow, true); // of a copy that is not there
        bulk.flush();
    });
    QVERIFY(!done);
    Statements sql(m_store->db());
    QCOMPARE(sql.one(u"SELECT count(*) FROM plays"_s), 0);
}

QTEST_GUILESS_MAIN(TstBulkWriter)
#include "tst_bulkwriter.moc"
