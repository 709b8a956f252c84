// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outbox.h"
#include "store/pushlist.h"
#include "storefixture.h"

#include <limits>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::store;
using namespace vv::test;

class TstCollectionWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accountIsKept();
    void accountOfAnotherIsRefused();
    void copyComesBackAsItWasSent();
    void copiesOfOneReleaseStayApart();
    void idsBeyond32Bits();
    void secondPassChangesNothing();
    void changesAreCountedOnce();
    void unchangedCopiesAreNotIndexedAgain();
    void releaseOfACopyMayChange();
    void removedCopyComesBackWithItsPlays();
    void onlyAConsistentPassRemoves();
    void copyOnTwoPagesIsOneRow();
    void passCounts();
    void aCopyThatWasLookedUpMeanwhileStays();
    void aClockThatWasSetBackHidesNoRemoval();
    void aRatingThatWasTakenIsNoConflictWhenTheCopyGoes();
    void pageOfAnEndedPassIsRefused();
    void unlistedFolderAndFieldAreKept();
    void localFactsSurvive();
    void wantsAreReplaced();
    void ownedReleaseIsNotOverwrittenByTheWantlist();
    void detailComesBack();
    void detailWithoutCopyIsHarmless();
    void goneReleaseIsNotAskedForAgain();
    void valueHistory();
    void runIsLogged();
    void playOfUnknownCopyIsRefused();
    void oddNumbersAreLeftOut();
    void brokenTextIsStored();
};

void TstCollectionWriter::accountIsKept()
{
    Store store;
    VV_OK(store.writer().saveAccount(77, u"Anna"_s));
    VV_OK(store.writer().saveAccount(77, u"anna.new"_s));
    VV_OK(store.writer().saveAccount(78, u"ANNA.NEW"_s));
    const auto account = store.reader().account();
    VV_OK(account);
    QVERIFY(account->has_value());
    QCOMPARE((*account)->userId, 78);
    QCOMPARE((*account)->username, u"ANNA.NEW"_s);
    QVERIFY(!(*account)->lastSync.isValid());
}

void TstCollectionWriter::accountOfAnotherIsRefused()
{
    Store store;
    VV_OK(store.writer().saveAccount(77, u"anna"_s));
    const auto other = store.writer().saveAccount(78, u"bruno"_s);
    QVERIFY(!other);
    QCOMPARE(other.error().kind, Error::Kind::WrongUse);
    for (const QString &word : {u"anna"_s, u"bruno"_s, u"--data-dir"_s, u"--account"_s})
        QVERIFY2(other.error().detail.contains(word), qPrintable(other.error().detail));
    QCOMPARE(store.reader().account().value()->username, u"anna"_s);
}

void TstCollectionWriter::copyComesBackAsItWasSent()
{
    Store store;
    Release release = makeRelease(501, u"Ana Vidal (2)"_s, u" Двойной  \u200bfür 東京 "_s, 0);
    release.master = {900};
    release.artists += {{11}, u"Nils Ørsted"_s, u"N. Ørsted"_s, u"&"_s, {}, {}};
    release.labels += {{7}, u"North Pier"_s, u"none"_s, u"Label"_s};
    release.formats = {{u"Box Set"_s, u"1"_s, {}, u" Numbered "_s},
                       {u"Vinyl"_s, u"2"_s, {u"LP"_s, u"Album"_s, u"Reissue"_s}, u""_s}};
    release.styles = {};
    Copy copy = makeCopy(9, release, 4);
    copy.rating = 5;
    copy.added = utc(u"2026-05-27T08:55:49-07:00"_s);
    copy.fields = {{{1}, u"Very Good Plus (VG+)\n"_s}, {{3}, u" line 1\n<br> line 2 "_s}};
    VV_OK(store.sync({copy}));

    const auto detail = store.reader().detail({9});
    VV_OK(detail);
    QVERIFY(detail->copy == copy);
    QVERIFY(!detail->detail);
    QCOMPARE(detail->fetched, store.now);
}

void TstCollectionWriter::copiesOfOneReleaseStayApart()
{
    Store store;
    const Release release = makeRelease(501, u"Ana Vidal"_s, u"Low Tide"_s, 1999);
    const auto changes = store.sync({makeCopy(9, release), makeCopy(10, release, 2)});
    VV_OK(changes);
    QCOMPARE(*changes, (Changes{2, 0, 0}));
    QCOMPARE(store.number(u"SELECT count(*) FROM albums"_s), 2);
    QCOMPARE(store.number(u"SELECT count(*) FROM releases"_s), 1);
}

void TstCollectionWriter::idsBeyond32Bits()
{
    Store store;
    const qint64 big = 4294967297;
    const qint64 biggest = std::numeric_limits<qint64>::max();
    const Release release = makeRelease(2157651358, u"Ana Vidal"_s, u"Low Tide"_s, 1999);
    VV_OK(store.sync({makeCopy(big, release), makeCopy(biggest, release)}));
    QCOMPARE(store.found({}), (QList<qint64>{big, biggest}));
    QCOMPARE(store.found({.folder = {}, .query = u"tide"_s}).size(), 2);
    const auto summaries = store.reader().summaries({{biggest}, {big}});
    VV_OK(summaries);
    QCOMPARE(summaries->size(), 2);
    QCOMPARE(summaries->at(0).instance.value, biggest);
    QCOMPARE(summaries->at(1).instance.value, big);
    QCOMPARE(summaries->at(1).release.value, 2157651358);
}

void TstCollectionWriter::secondPassChangesNothing()
{
    Store store;
    Copy copy = makeCopy(9, makeRelease(501, u"Ana Vidal"_s, u"Low Tide"_s, 1999));
    copy.fields = {{{1}, u"Mint (M)"_s}, {{3}, u""_s}};
    VV_OK(store.sync({copy}));
    const auto again = store.sync({copy});
    VV_OK(again);
    QCOMPARE(*again, Changes{});
    copy.fields.removeLast(); // empty and absent mean the same
    const auto third = store.sync({copy});
    VV_OK(third);
    QCOMPARE(*third, Changes{});
}

void TstCollectionWriter::changesAreCountedOnce()
{
    Store store;
    Release shared = makeRelease(501, u"Ana Vidal"_s, u"Low Tide"_s, 1999);
    Copy first = makeCopy(9, shared);
    Copy second = makeCopy(10, shared);
    Copy third = makeCopy(11, makeRelease(502, u"Nils"_s, u"Snow"_s, 2001));
    VV_OK(store.sync({first, second, third}));

    shared.year = 2000;
    first.release = second.release = shared;
    second.rating = 3;
    CollectionWriter writer = store.writer();
    const auto pass = writer.beginPass(store.now);
    VV_OK(pass);
    const auto pageOne = writer.savePage(*pass, {.page = 1, .copies = {first}}, store.now);
    VV_OK(pageOne);
    const auto pageTwo = writer.savePage(*pass, {.page = 2, .copies = {second, third}}, store.now);
    VV_OK(pageTwo);
    QCOMPARE(pageOne->updated + pageTwo->updated, 2);
    QCOMPARE(pageOne->added + pageTwo->added, 0);
    VV_OK(writer.finishPass(*pass, *pass, store.now));
    QCOMPARE(store.reader().summaries({{10}}).value().constFirst().year, 2000);
    QCOMPARE(store.found({.folder = {}, .query = u"year:2000"_s}), (QList<qint64>{9, 10}));
}

void TstCollectionWriter::unchangedCopiesAreNotIndexedAgain()
{
    Store store;
    Copy copy = makeCopy(9, makeRelease(501, u"Ana Vidal"_s, u"Low Tide"_s, 1999));
    VV_OK(store.sync({copy}));
    // FTS5 writes a new segment for whatever is written; nothing may be added here.
    const QString state = u"SELECT count(*) + coalesce(sum(length(block)), 0) FROM search_data"_s;
    const qint64 before = store.number(state);
    VV_OK(store.sync({copy}));
    copy.rating = 4; // not in the index either
    VV_OK(store.sync({copy}));
    QCOMPARE(store.number(state), before);
}

void TstCollectionWriter::releaseOfACopyMayChange()
{
    Store store;
    VV_OK(store.sync({makeCopy(9, makeRelease(501, u"Ana Vidal"_s, u"Low Tide"_s, 1999))}));
    VV_OK(store.writer().addPlay({9}, u"A"_s, store.now));
    const auto changes = store.sync({makeCopy(9, makeRelease(777, u"Ana Vidal"_s, u"High Water"_s, 1998))});
    VV_OK(changes);
    QCOMPARE(*changes, (Changes{0, 1, 0}));
    QCOMPARE(store.number(u"SELECT count(*) FROM albums"_s), 1);
    QCOMPARE(store.found({.folder = {}, .query = u"water plays:1"_s}), QList<qint64>{9});
    QVERIFY(store.found({.folder = {}, .query = u"tide"_s}).isEmpty());
    QCOMPARE(store.number(u"SELECT count(*) FROM releases WHERE release_id = 501"_s), 0);
}

void TstCollectionWriter::removedCopyComesBackWithItsPlays()
{
    Store store;
    Copy kept = makeCopy(9, makeRelease(501, u"Ana Vidal"_s, u"Low Tide"_s, 1999));
    Copy lost = makeCopy(10, makeRelease(502, u"Nils"_s, u"Snow"_s, 2001));
    lost.fields = {{{3}, u"from the attic"_s}};
    VV_OK(store.sync({kept, lost}));
    VV_OK(store.writer().addPlay({10}, u"B"_s, store.now));

    const auto removal = store.sync({kept});
    VV_OK(removal);
    QCOMPARE(*removal, (Changes{0, 0, 1}));
    QCOMPARE(store.found({}), QList<qint64>{9});
    QVERIFY(store.found({.folder = {}, .query = u"snow"_s}).isEmpty());
    const auto gone = store.reader().detail({10});
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, Error::Kind::NotFound);
    QCOMPARE(store.reader().totals()->copies, 1);
    QCOMPARE(store.number(u"SELECT count(*) FROM album_fields WHERE instance_id = 10"_s), 1);

    const auto back = store.sync({kept, lost});
    VV_OK(back);
    QCOMPARE(*back, (Changes{1, 0, 0}));
    const auto detail = store.reader().detail({10});
    VV_OK(detail);
    QCOMPARE(detail->plays, 1);
    QVERIFY(detail->copy == lost);
}

void TstCollectionWriter::onlyAConsistentPassRemoves()
{
    Store store;
    VV_OK(store.sync({makeCopy(9, makeRelease(501, u"Ana"_s, u"Low Tide"_s, 1999)),
                      makeCopy(10, makeRelease(502, u"Nils"_s, u"Snow"_s, 2001))}));
    const auto changes = store.sync({makeCopy(9, makeRelease(501, u"Ana"_s, u"Low Tide"_s, 1999))}, false);
    VV_OK(changes);
    QCOMPARE(*changes, Changes{});
    QCOMPARE(store.found({}).size(), 2);
}

void TstCollectionWriter::copyOnTwoPagesIsOneRow()
{
    Store store;
    const Copy copy = makeCopy(9, makeRelease(501, u"Ana"_s, u"Low Tide"_s, 1999));
    CollectionWriter writer = store.writer();
    const auto pass = writer.beginPass(store.now);
    VV_OK(pass);
    QCOMPARE(writer.savePage(*pass, {.page = 1, .copies = {copy, copy}}, store.now).value(), (Changes{1, 0, 0}));
    QCOMPARE(writer.savePage(*pass, {.page = 2, .copies = {copy}}, store.now).value(), Changes{});
    QCOMPARE(writer.passCounts(*pass, store.now).value(), std::pair(1, 0));
    QCOMPARE(store.number(u"SELECT count(*) FROM search"_s), 1);
    QCOMPARE(store.number(u"SELECT copies FROM journal WHERE page = 2"_s), 1);
}

void TstCollectionWriter::passCounts()
{
    Store store;
    QList<Copy> copies;
    for (int i = 1; i <= 5; ++i)
        copies += makeCopy(i, makeRelease(500 + i, u"Ana"_s, u"Low Tide"_s, 1999));
    VV_OK(store.sync(copies));
    CollectionWriter writer = store.writer();
    const auto pass = writer.beginPass(store.now);
    VV_OK(pass);
    QCOMPARE(writer.passCounts(*pass, store.now).value(), std::pair(0, 5));
    VV_OK(writer.savePage(*pass, {.page = 1, .copies = copies.mid(0, 3)}, store.now));
    QCOMPARE(writer.passCounts(*pass, store.now).value(), std::pair(3, 2));
    QCOMPARE(writer.finishPass(*pass, *pass, store.now).value(), (Changes{0, 0, 2}));
    VV_OK(writer.saveAccount(1, u"anna"_s));
    VV_OK(store.sync(copies));
    const auto account = store.reader().account();
    QCOMPARE((*account)->lastSync, store.now);
    QCOMPARE((*account)->totalItems, 5);
}

void TstCollectionWriter::aCopyThatWasLookedUpMeanwhileStays()
{
    Store store;
    const Copy seen = makeCopy(1, makeRelease(501, u"Ana"_s, u"Low Tide"_s, 1999));
    const Copy lookedUp = makeCopy(2, makeRelease(502, u"Ana"_s, u"High Tide"_s, 2001));
    VV_OK(store.sync({seen, makeCopy(3, makeRelease(503, u"Ana"_s, u"Ebb"_s, 2002))}));
    CollectionWriter writer = store.writer();
    const QDateTime begun = store.now.addSecs(60);
    const auto pass = writer.beginPass(begun);
    VV_OK(pass);
    VV_OK(writer.savePage(*pass, {.page = 1, .copies = {seen}}, begun.addSecs(1)));
    VV_OK(writer.saveCopiesOf(lookedUp.release.id, {lookedUp}, begun.addSecs(2)));
    const QDateTime end = begun.addSecs(3);
    QCOMPARE(writer.passCounts(*pass, end).value(), std::pair(1, 1));
    QCOMPARE(writer.unseenBy(*pass, 9, end)->size(), 1);
    QCOMPARE(writer.finishPass(*pass, *pass, end).value(), (Changes{0, 0, 1}));
    QCOMPARE(store.found({}), (QList<qint64>{1, 2}));
}

void TstCollectionWriter::aClockThatWasSetBackHidesNoRemoval()
{
    Store store;
    const Copy seen = makeCopy(1, makeRelease(501, u"Ana"_s, u"Low Tide"_s, 1999));
    VV_OK(store.sync({seen, makeCopy(3, makeRelease(503, u"Ana"_s, u"Ebb"_s, 2002))}));
    store.now = store.now.addDays(-1);
    QCOMPARE(store.sync({seen})->removed, 1);
}

void TstCollectionWriter::aRatingThatWasTakenIsNoConflictWhenTheCopyGoes()
{
    Store store;
    const Copy copy = makeCopy(1, makeRelease(501, u"Ana"_s, u"Low Tide"_s, 1999));
    VV_OK(store.sync({copy}));
    VV_OK(Outbox(store.db()).apply({Edit::rate({1}, copy.rating == 4 ? 3 : 4)}, store.now));
    PushList list(store.db());
    const auto edits = list.copyEdits({501});
    VV_OK(edits);
    VV_OK(list.sending(edits->first(), store.now));
    VV_OK(list.taken(edits->first(), store.now));
    VV_OK(store.sync({}));
    QCOMPARE(store.number(u"SELECT count(*) FROM outbox"_s), 0);
}

void TstCollectionWriter::pageOfAnEndedPassIsRefused()
{
    Store store;
    const Copy copy = makeCopy(9, makeRelease(501, u"Ana"_s, u"Low Tide"_s, 1999));
    CollectionWriter writer = store.writer();
    const auto first = writer.beginPass(store.now);
    const auto second = writer.beginPass(store.now);
    VV_OK(first);
    VV_OK(second);
    QVERIFY(*second > *first);
    QCOMPARE(writer.savePage(*first, {.page = 1, .copies = {copy}}, store.now).error().kind, Error::Kind::WrongUse);
    QCOMPARE(writer.finishPass(*first, *first, store.now).error().kind, Error::Kind::WrongUse);
    QCOMPARE(store.number(u"SELECT count(*) FROM albums"_s), 0);
    VV_OK(writer.savePage(*second, {.page = 1, .copies = {copy}}, store.now));
}

void TstCollectionWriter::unlistedFolderAndFieldAreKept()
{
    Store store;
    VV_OK(store.writer().saveFolders({{{0}, u"All"_s, 1}, {{1}, u"Uncategorized"_s, 0}}));
    VV_OK(store.writer().saveFields({{{1}, u"Media"_s, Field::Type::Dropdown, 1, true, {u"Mint (M)"_s}, 1}}));
    Copy copy = makeCopy(9, makeRelease(501, u"Ana"_s, u"Low Tide"_s, 1999), 4711);
    copy.fields = {{{8}, u"from the attic"_s}};
    VV_OK(store.sync({copy}));
    const auto detail = store.reader().detail({9});
    VV_OK(detail);
    QCOMPARE(detail->folderName, u"Folder 4711"_s);
    QCOMPARE(detail->fields.size(), 2);
    QCOMPARE(detail->fields[0].first.options, QStringList{u"Mint (M)"_s});
    QCOMPARE(detail->fields[0].second, QString());
    QCOMPARE(detail->fields[1].first.name, u"Field 8"_s);
    QCOMPARE(detail->fields[1].second, u"from the attic"_s);
    const auto folders = store.reader().folders();
    VV_OK(folders);
    QCOMPARE(folders->size(), 2);
    QCOMPARE(folders->at(1).folder.name, u"Folder 4711"_s);
    QCOMPARE(folders->at(1).copies, 1);
    QCOMPARE(store.found({.folder = FolderId{4711}, .query = {}}), QList<qint64>{9});
}

void TstCollectionWriter::localFactsSurvive()
{
    Store store;
    const Copy copy = makeCopy(9, makeRelease(501, u"Ana"_s, u"Low Tide"_s, 1999));
    VV_OK(store.sync({copy}));
    VV_OK(store.writer().addPlay({9}, u"A"_s, store.now));
    VV_OK(store.writer().addPlay({9}, u"B"_s, store.now.addSecs(60)));
    QVERIFY(store.run(u"INSERT INTO tags VALUES (9, 'rainy')"_s));
    Copy changed = copy;
    changed.rating = 2;
    changed.release.title = u"Lower Tide"_s;
    VV_OK(store.sync({changed}));
    VV_OK(store.sync({}));
    VV_OK(store.sync({changed}));
    const auto detail = store.reader().detail({9});
    VV_OK(detail);
    QCOMPARE(detail->plays, 2);
    QCOMPARE(detail->lastPlayed, store.now.addSecs(60));
    QCOMPARE(store.found({.folder = {}, .query = u"tag:rainy lower"_s}), QList<qint64>{9});
}

void TstCollectionWriter::wantsAreReplaced()
{
    Store store;
    Want want{store.now, 3, u"the mono one"_s, makeRelease(601, u"Ana"_s, u"Low Tide"_s, 1999)};
    Want newer{store.now.addDays(1), 0, {}, makeRelease(602, u"Nils"_s, u"Snow"_s, 2001)};
    VV_OK(store.writer().replaceWants({want, newer, want}, store.now));
    auto wants = store.reader().wants();
    VV_OK(wants);
    QCOMPARE(wants->size(), 2);
    QVERIFY(wants->at(0) == newer);
    QVERIFY(wants->at(1) == want);
    VV_OK(store.writer().replaceWants({newer}, store.now));
    wants = store.reader().wants();
    QCOMPARE(wants->size(), 1);
    QCOMPARE(store.number(u"SELECT count(*) FROM releases"_s), 1);
    QCOMPARE(store.reader().totals()->wants, 1);
}

void TstCollectionWriter::ownedReleaseIsNotOverwrittenByTheWantlist()
{
    Store store;
    const Copy copy = makeCopy(9, makeRelease(501, u"Ana"_s, u"Low Tide"_s, 1999));
    VV_OK(store.sync({copy}));
    Want want{store.now, 0, {}, copy.release};
    want.release.thumbUrl.clear();
    VV_OK(store.writer().replaceWants({want}, store.now));
    const auto again = store.sync({copy});
    VV_OK(again);
    QCOMPARE(*again, Changes{});
    QCOMPARE(store.reader().summaries({{9}})->constFirst().thumbUrl, copy.release.thumbUrl);
}

void TstCollectionWriter::detailComesBack()
{
    Store store;
    const Copy copy = makeCopy(9, makeRelease(501, u"Ana"_s, u"Low Tide"_s, 1999));
    VV_OK(store.sync({copy}));
    QCOMPARE(store.reader().releasesWithoutDetail(10).value(), QList<ReleaseId>{{501}});

    ReleaseDetail detail;
    detail.release = copy.release;
    detail.country = u"UK & Europe"_s;
    detail.released = u"1999-05-00"_s;
    detail.notes = u"Recorded at [l=Harbour]\r\n"_s;
    detail.status = u"Accepted"_s;
    detail.url = u"https://site.example/501"_s;
    detail.credits = {{{31}, u"Kim Novy (3)"_s, u"K. Novy"_s, {}, u"Artwork [Original]"_s, u"A1 to A3"_s}};
    detail.series = {{{41}, u"Harbour Tapes"_s, u"3"_s, u"Series"_s}};
    detail.companies = {{{42}, u"Plant"_s, {}, u"Pressed By"_s}};
    detail.identifiers = {{u"Barcode"_s, u"4 012345 678901"_s, u"Text"_s}, {u"Matrix / Runout"_s, u"NP-1 A"_s, {}}};
    Track heading{Track::Type::Heading, {}, u"Side One"_s, {}, {}, {}, {}};
    Track index{Track::Type::Index, {}, u"Suite"_s, u"8:00"_s, {}, {}, {}};
    index.parts = {{Track::Type::Track, u"A1a"_s, u"Ebb"_s, u"4:00"_s, {}, {}, {}},
                   {Track::Type::Track, u"A1b"_s, u"Flow"_s, {}, {{{33}, u"Guest"_s, {}, {}, {}, {}}}, {}, {}}};
    Track plain{
        Track::Type::Track, u"A2\t"_s, u"Grünes Glas"_s, u"3:05"_s, {}, {{{34}, u"Bo"_s, {}, {}, u"Drums"_s, {}}}, {}};
    detail.tracks = {heading, index, plain};
    detail.images = {{true, u"https://img.example/a"_s, u"https://img.example/b"_s, 600, 590}};
    detail.videos = {{u"https://video.example/1"_s, u"Live"_s, {}, 181}};
    detail.have = 12;
    detail.want = 3;
    detail.ratingAverage = 4.25;
    detail.ratingCount = 8;
    detail.lowestPrice = 9.5;
    detail.forSale = 2;
    detail.weightGrams = 230;
    detail.changed = utc(u"2024-02-03T04:05:06Z"_s);
    VV_OK(store.writer().saveDetail(detail, store.now));

    const auto read = store.reader().detail({9});
    VV_OK(read);
    QVERIFY(read->detail.has_value());
    QVERIFY(read->detail->tracks == detail.tracks);
    QVERIFY(*read->detail == detail);
    QCOMPARE(read->detailFetched, store.now);
    QVERIFY(store.reader().releasesWithoutDetail(10)->isEmpty());
    QCOMPARE(store.reader().totals()->detailsMissing, 0);
    for (const QString &query : {u"track:flow"_s, u"grunes"_s, u"credit:novy"_s, u"guest"_s, u"barcode:4012345678901"_s,
                                 u"country:europe"_s, u"\"4 012345\""_s})
        QCOMPARE(store.found({.folder = {}, .query = query}), QList<qint64>{9});

    detail.tracks = {plain};
    detail.lowestPrice.reset();
    VV_OK(store.writer().saveDetail(detail, store.now));
    QVERIFY(*store.reader().detail({9})->detail == detail);
    QVERIFY(store.found({.folder = {}, .query = u"track:flow"_s}).isEmpty());
}

void TstCollectionWriter::detailWithoutCopyIsHarmless()
{
    Store store;
    ReleaseDetail detail;
    detail.release = makeRelease(501, u"Ana"_s, u"Low Tide"_s, 1999);
    VV_OK(store.writer().saveDetail(detail, store.now));
    QVERIFY(store.found({}).isEmpty());
    VV_OK(store.sync({makeCopy(9, detail.release)}));
}

void TstCollectionWriter::goneReleaseIsNotAskedForAgain()
{
    Store store;
    VV_OK(store.sync({makeCopy(9, makeRelease(501, u"Ana"_s, u"Low Tide"_s, 1999)),
                      makeCopy(12, makeRelease(502, u"Ana"_s, u"Ebb"_s, 1999)),
                      makeCopy(11, makeRelease(503, u"Ana"_s, u"Flow"_s, 1999))}));
    QCOMPARE(store.reader().releasesWithoutDetail(2).value(), (QList<ReleaseId>{{502}, {503}}));
    VV_OK(store.writer().markReleaseGone({502}, store.now));
    VV_OK(store.writer().markReleaseGone({502}, store.now));
    QCOMPARE(store.reader().releasesWithoutDetail(10).value(), (QList<ReleaseId>{{503}, {501}}));
    QCOMPARE(store.reader().totals()->detailsMissing, 2);
}

void TstCollectionWriter::valueHistory()
{
    Store store;
    VV_OK(store.writer().saveAccount(1, u"anna"_s));
    VV_OK(store.writer().saveValue({}));
    VV_OK(store.writer().saveValue(u"€1,458.87"_s));
    VV_OK(store.writer().saveValue(u"€1,458.87"_s));
    QCOMPARE(store.number(u"SELECT count(*) FROM collection_values"_s), 1);
    QCOMPARE(store.reader().account().value()->value, u"€1,458.87"_s);
}

void TstCollectionWriter::runIsLogged()
{
    Store store;
    VV_OK(store.writer().logRun(
        {u"full"_s, store.now, store.now.addSecs(3), u"failed"_s, u"offline"_s, {1, 2, 3}, 4, 5}));
    QCOMPARE(store.number(u"SELECT count(*) FROM sync_log WHERE result = 'failed' AND error = 'offline' AND added = 1 "
                          "AND updated = 2 AND removed = 3 AND items = 4 AND requests = 5"_s),
             1);
}

void TstCollectionWriter::playOfUnknownCopyIsRefused()
{
    Store store;
    const auto refused = store.writer().addPlay({5}, u"A"_s, store.now);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::NotFound);
}

void TstCollectionWriter::oddNumbersAreLeftOut()
{
    Store store;
    Copy rated = makeCopy(9, makeRelease(501, u"Ana"_s, u"Low Tide"_s, -3));
    rated.rating = 9;
    rated.added = {};
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"left out"_s));
    VV_OK(store.sync({rated, makeCopy(0, makeRelease(502, u"Ana"_s, u"Ebb"_s, 1999))}));
    QCOMPARE(store.found({}), QList<qint64>{9});
    QCOMPARE(store.reader().detail({9})->copy.rating, 5);
    QVERIFY(!store.reader().detail({9})->copy.added.isValid());
}

void TstCollectionWriter::brokenTextIsStored()
{
    Store store;
    Copy copy = makeCopy(9, makeRelease(501, u"Ana"_s, u"a"_s + QChar(0xd800) + u"b"_s, 1999));
    copy.fields = {{{3}, QString(QChar(0xdc00))}};
    VV_OK(store.sync({copy}));
    QCOMPARE(store.reader().summaries({{9}})->constFirst().title, u"a\ufffdb"_s);
    const auto again = store.sync({copy});
    VV_OK(again);
    QCOMPARE(*again, Changes{});
}

QTEST_GUILESS_MAIN(TstCollectionWriter)
#include "tst_collectionwriter.moc"
