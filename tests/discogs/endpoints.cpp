// SPDX-License-Identifier: GPL-3.0-or-later
#include "discogs/endpoints.h"

#include "demo/releasedetails.h"
#include "demo/samplecollection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::test {

using discogs::Client;
using net::Lane;

namespace {

const QString kEmptyFolder = u"An empty folder"_s;

/// Only whether it worked is asked for.
template <class T>
Done<T> only(Done<void> done)
{
    return [done = std::move(done)](const Result<T> &result) {
        if (result)
            done({});
        else
            done(fail(result.error()));
    };
}

/// What the calls speak of.
struct Targets {
    QString user;
    discogs::CopyRef copy;
    FolderId otherFolder;
    FolderId emptyFolder;
    FieldId textField;
    ReleaseId release;
    QString catno;   ///< of `release`
    QString barcode; ///< as a scanner gives it: found at the first try
    ReleaseId wanted;
    MasterId master;
    ArtistId artist;
    LabelId label;
    discogs::ListId list;
};

Targets targetsIn(const demo::Collection &collection)
{
    Targets targets;
    targets.user = collection.username();
    const QList<Copy> copies = collection.copies();
    const auto copy = std::find_if(copies.begin(), copies.end(), [&](const Copy &candidate) {
        const demo::ServedRelease *served = collection.release(candidate.release.id);
        return served && !served->isGone && candidate.release.master.value > 0 && !candidate.release.artists.isEmpty()
            && !candidate.release.labels.isEmpty() && candidate.release.labels.first().id.value > 0
            && !demo::barcodeOf(*served).isEmpty();
    });
    if (copy == copies.end())
        qFatal("no copy has everything that is asked for");
    targets.copy = {copy->instance, copy->release.id, copy->folder};
    targets.release = copy->release.id;
    targets.catno = copy->release.labels.first().catno;
    targets.barcode = demo::barcodeOf(*collection.release(targets.release));
    targets.master = copy->release.master;
    targets.artist = copy->release.artists.first().id;
    targets.label = copy->release.labels.first().id;
    for (const Folder &folder : collection.folders()) {
        if (folder.name == kEmptyFolder)
            targets.emptyFolder = folder.id;
        else if (folder.id.value > 0 && folder.id != copy->folder)
            targets.otherFolder = folder.id;
    }
    for (const Field &field : collection.fields()) {
        if (field.type != Field::Type::Dropdown)
            targets.textField = field.id;
    }
    targets.wanted = collection.wants().first().release;
    targets.list = {collection.lists().first().id};
    return targets;
}

} // namespace

demo::Collection collectionForEndpoints()
{
    demo::Collection collection = demo::generatedCollection(40, 7);
    collection.addFolder(kEmptyFolder);
    return collection;
}

QList<Endpoint> allEndpoints(const demo::Collection &collection)
{
    using namespace discogs;
    const Targets to = targetsIn(collection);
    const QString user = to.user;
    constexpr auto kLane = Lane::Interactive;

    QList<Endpoint> all;
    const auto add = [&all](const char *name, Taking taking, auto call) -> Endpoint & {
        return all.emplaceBack(Endpoint{.name = QString::fromLatin1(name), .taking = taking, .call = std::move(call)});
    };
    const auto read
        = [&add](const char *name, auto call) -> Endpoint & { return add(name, Taking::Read, std::move(call)); };

    read("identity", [](Client &c, auto done) { return c.identity(only<Identity>(done)); });
    read("profile", [=](Client &c, auto done) { return c.profile(user, kLane, only<Profile>(done)); });
    add("editProfile", Taking::Written, [=](Client &c, auto done) {
        ProfileEdit edit;
        edit.location = u"Tromsø"_s;
        return c.editProfile(user, edit, only<Profile>(done));
    });
    read("lists", [=](Client &c, auto done) { return c.lists(user, 1, 50, kLane, only<Page<UserList>>(done)); });
    read("list", [=](Client &c, auto done) { return c.list(to.list, kLane, only<UserListDetail>(done)); });

    read("folders", [=](Client &c, auto done) { return c.folders(user, only<QList<Folder>>(done)); });
    add("createFolder", Taking::Written,
        [=](Client &c, auto done) { return c.createFolder(user, u"Boxes"_s, only<Folder>(done)); })
        .idempotent
        = false;
    add("renameFolder", Taking::Written,
        [=](Client &c, auto done) { return c.renameFolder(user, to.emptyFolder, u"Crates"_s, only<Folder>(done)); });
    add("deleteFolder", Taking::Nothing,
        [=](Client &c, auto done) { return c.deleteFolder(user, to.emptyFolder, done); })
        .goneIsDone
        = true;
    read("fields", [=](Client &c, auto done) { return c.fields(user, only<QList<Field>>(done)); });
    read("value", [=](Client &c, auto done) { return c.value(user, kLane, only<CollectionValue>(done)); });
    read("collectionPage",
         [=](Client &c, auto done) { return c.collectionPage(user, kAllFolders, {}, kLane, only<Page<Copy>>(done)); });
    read("copiesOf",
         [=](Client &c, auto done) { return c.copiesOf(user, to.release, 1, 100, kLane, only<Page<Copy>>(done)); });
    add("addCopy", Taking::Written,
        [=](Client &c, auto done) { return c.addCopy(user, kUncategorized, to.release, only<AddedCopy>(done)); })
        .idempotent
        = false;
    add("moveCopy", Taking::Nothing,
        [=](Client &c, auto done) { return c.moveCopy(user, to.copy, to.otherFolder, done); });
    add("rateCopy", Taking::Nothing, [=](Client &c, auto done) { return c.rateCopy(user, to.copy, 4, done); });
    add("removeCopy", Taking::Nothing, [=](Client &c, auto done) { return c.removeCopy(user, to.copy, done); });
    add("setField", Taking::Nothing,
        [=](Client &c, auto done) { return c.setField(user, to.copy, to.textField, u"obi"_s, done); });

    read("wants", [=](Client &c, auto done) { return c.wants(user, 1, 100, kLane, only<Page<Want>>(done)); });
    add("putWant", Taking::Lenient, [=](Client &c, auto done) {
        return c.putWant(user, to.release, {.rating = 3, .notes = u"obi"_s}, only<Want>(done));
    });
    add("editWant", Taking::Lenient, [=](Client &c, auto done) {
        return c.editWant(user, to.wanted, {.rating = 3, .notes = u"obi"_s}, only<Want>(done));
    });
    add("deleteWant", Taking::Nothing, [=](Client &c, auto done) { return c.deleteWant(user, to.wanted, done); })
        .goneIsDone
        = true;

    read("release", [=](Client &c, auto done) { return c.release(to.release, kLane, only<ReleaseDetail>(done)); });
    read("releaseRating",
         [=](Client &c, auto done) { return c.releaseRating(user, to.release, kLane, only<int>(done)); });
    add("putReleaseRating", Taking::Written,
        [=](Client &c, auto done) { return c.putReleaseRating(user, to.release, 5, only<int>(done)); });
    add("deleteReleaseRating", Taking::Nothing,
        [=](Client &c, auto done) { return c.deleteReleaseRating(user, to.release, done); });
    read("communityRating",
         [=](Client &c, auto done) { return c.communityRating(to.release, kLane, only<CommunityRating>(done)); });
    read("master", [=](Client &c, auto done) { return c.master(to.master, kLane, only<Master>(done)); });
    read("masterVersions", [=](Client &c, auto done) {
        return c.masterVersions(to.master, 1, 50, {}, {}, kLane, only<Page<MasterVersion>>(done));
    });
    read("artist", [=](Client &c, auto done) { return c.artist(to.artist, kLane, only<ArtistInfo>(done)); });
    read("artistReleases", [=](Client &c, auto done) {
        return c.artistReleases(to.artist, 1, 50, {}, kLane, only<Page<ArtistRelease>>(done));
    });
    read("label", [=](Client &c, auto done) { return c.label(to.label, kLane, only<LabelInfo>(done)); });
    read("labelReleases",
         [=](Client &c, auto done) { return c.labelReleases(to.label, 1, 50, kLane, only<Page<LabelRelease>>(done)); });
    read("search", [=](Client &c, auto done) {
        SearchQuery query;
        query.type = u"release"_s;
        return c.search(query, kLane, only<Page<SearchResult>>(done));
    });
    read("searchBarcode",
         [=](Client &c, auto done) { return c.searchBarcode(to.barcode, kLane, only<Page<SearchResult>>(done)); });
    read("searchCatno",
         [=](Client &c, auto done) { return c.searchCatno(to.catno, kLane, only<Page<SearchResult>>(done)); });
    read("marketplaceStats", [=](Client &c, auto done) {
        return c.marketplaceStats(to.release, u"EUR"_s, kLane, only<MarketplaceStats>(done));
    });
    read("priceSuggestions",
         [=](Client &c, auto done) { return c.priceSuggestions(to.release, kLane, only<PriceSuggestions>(done)); });
    return all;
}

} // namespace vv::test
