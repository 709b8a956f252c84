// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "base/result.h"
#include "discogs/account.h"
#include "discogs/catalogue.h"
#include "discogs/market.h"
#include "discogs/page.h"
#include "discogs/search.h"
#include "net/call.h"
#include "net/requestqueue.h"

#include <QList>
#include <QString>

#include <optional>

namespace vv::discogs {

/// Where a copy is, as the paths of its writes need it. `folder` is the one it is in now; after a move it is the new
/// one.
struct CopyRef {
    InstanceId instance;
    ReleaseId release;
    FolderId folder;
};

/// What to write of a want; what is empty is left as it is.
struct WantEdit {
    std::optional<int> rating; ///< 0..5
    std::optional<QString> notes;
};

/// What to write of the own profile; what is empty is left as it is.
struct ProfileEdit {
    std::optional<QString> name;
    std::optional<QString> homePage;
    std::optional<QString> location;
    std::optional<QString> about;
    std::optional<QString> currency;
};

/**
 * The Discogs API, one function an endpoint.
 *
 * Calls:  go through the queue, which waits for its allowance and retries. Dropping the Call gives the request up.
 *         Writes take Lane::Write; where a read has no lane it takes the one its doc names.
 * Errors: those of net::RequestQueue, and Malformed when the answer is not what the endpoint should give; `detail`
 *         names the member.
 * Thread: that of the queue; `done` runs there from the event loop, never inside the function. The client may be gone
 *         by then, the queue may not.
 * Source: discogs-api.md §6; the shapes are in §7.
 */
class Client
{
public:
    explicit Client(net::RequestQueue &queue);

    // -- account (§6.1) --

    /// Whose token it is; Lane::Interactive. NotAuthorised with a bad one, Malformed when this is not Discogs at all.
    [[nodiscard]] net::Call identity(Done<Identity> done);
    [[nodiscard]] net::Call profile(const QString &user, net::Lane lane, Done<Profile> done);
    [[nodiscard]] net::Call editProfile(const QString &user, const ProfileEdit &edit, Done<Profile> done);
    /// Private lists only for their owner.
    [[nodiscard]] net::Call lists(const QString &user, int page, int perPage, net::Lane lane,
                                  Done<Page<UserList>> done);
    [[nodiscard]] net::Call list(ListId list, net::Lane lane, Done<UserListDetail> done);

    // -- collection (§6.2) --

    /// Folder 0 (All) first; only that one for anybody but the owner. Lane::Listing.
    [[nodiscard]] net::Call folders(const QString &user, Done<QList<Folder>> done);
    /// Sent once; createFolderOnce() (discogs/additions.h) also looks what became of it after an unclear failure.
    [[nodiscard]] net::Call createFolder(const QString &user, const QString &name, Done<Folder> done);
    /// Folders 0 and 1 cannot be renamed (InvalidRequest).
    [[nodiscard]] net::Call renameFolder(const QString &user, FolderId folder, const QString &name, Done<Folder> done);
    /// The folder must be empty. One that is not there any more counts as deleted.
    [[nodiscard]] net::Call deleteFolder(const QString &user, FolderId folder, Done<void> done);
    /// The definitions of the custom fields, by position. Lane::Listing.
    [[nodiscard]] net::Call fields(const QString &user, Done<QList<Field>> done);
    /// The owner's only: Forbidden for anybody else.
    [[nodiscard]] net::Call value(const QString &user, net::Lane lane, Done<CollectionValue> done);
    /// NotFound past the last page. A page without `releases` or `pagination` is Malformed, one with an empty list is
    /// not.
    [[nodiscard]] net::Call collectionPage(const QString &user, FolderId folder, const PageRequest &page,
                                           net::Lane lane, Done<Page<Copy>> done);
    /// All copies of one release, in all folders; an empty page when there is none.
    [[nodiscard]] net::Call copiesOf(const QString &user, ReleaseId release, int page, int perPage, net::Lane lane,
                                     Done<Page<Copy>> done);
    /// Every success is one more copy. `folder` is 1 or above. Sent once; addCopyOnce() (discogs/additions.h) also
    /// looks what became of it after an unclear failure.
    [[nodiscard]] net::Call addCopy(const QString &user, FolderId folder, ReleaseId release, Done<AddedCopy> done);
    /// NotFound when the copy is not in `copy.folder` any more, or gone.
    [[nodiscard]] net::Call moveCopy(const QString &user, const CopyRef &copy, FolderId target, Done<void> done);
    /// 0..5, 0 = none. All copies of the release get it.
    [[nodiscard]] net::Call rateCopy(const QString &user, const CopyRef &copy, int rating, Done<void> done);
    /// Takes the copy out of the collection. NotFound when it is gone, or in another folder.
    [[nodiscard]] net::Call removeCopy(const QString &user, const CopyRef &copy, Done<void> done);
    /// An empty value clears the field. A dropdown takes only the exact text of an option (InvalidRequest).
    [[nodiscard]] net::Call setField(const QString &user, const CopyRef &copy, FieldId field, const QString &value,
                                     Done<void> done);

    // -- wantlist (§6.3) --

    [[nodiscard]] net::Call wants(const QString &user, int page, int perPage, net::Lane lane, Done<Page<Want>> done);
    /// Adds the want, or writes over it: idempotent.
    [[nodiscard]] net::Call putWant(const QString &user, ReleaseId release, const WantEdit &edit, Done<Want> done);
    [[nodiscard]] net::Call editWant(const QString &user, ReleaseId release, const WantEdit &edit, Done<Want> done);
    /// One that is not there any more counts as deleted.
    [[nodiscard]] net::Call deleteWant(const QString &user, ReleaseId release, Done<void> done);

    // -- database (§6.4) --

    /// NotFound for a release that was removed or merged; copies of it may still be in collections.
    [[nodiscard]] net::Call release(ReleaseId release, net::Lane lane, Done<ReleaseDetail> done);
    /// The user's own rating, 0..5, 0 = none.
    [[nodiscard]] net::Call releaseRating(const QString &user, ReleaseId release, net::Lane lane, Done<int> done);
    /// 1..5; gives what the server took.
    [[nodiscard]] net::Call putReleaseRating(const QString &user, ReleaseId release, int rating, Done<int> done);
    [[nodiscard]] net::Call deleteReleaseRating(const QString &user, ReleaseId release, Done<void> done);
    [[nodiscard]] net::Call communityRating(ReleaseId release, net::Lane lane, Done<CommunityRating> done);
    [[nodiscard]] net::Call master(MasterId master, net::Lane lane, Done<Master> done);
    /// Order: released, title, format, label, catno or country.
    [[nodiscard]] net::Call masterVersions(MasterId master, int page, int perPage, const VersionFilter &filter,
                                           const Order &order, net::Lane lane, Done<Page<MasterVersion>> done);
    [[nodiscard]] net::Call artist(ArtistId artist, net::Lane lane, Done<ArtistInfo> done);
    /// Order: year, title or format.
    [[nodiscard]] net::Call artistReleases(ArtistId artist, int page, int perPage, const Order &order, net::Lane lane,
                                           Done<Page<ArtistRelease>> done);
    [[nodiscard]] net::Call label(LabelId label, net::Lane lane, Done<LabelInfo> done);
    [[nodiscard]] net::Call labelReleases(LabelId label, int page, int perPage, net::Lane lane,
                                          Done<Page<LabelRelease>> done);
    /// Needs a token. A page can hold fewer entries than `perPage` and still not be the last.
    [[nodiscard]] net::Call search(const SearchQuery &query, net::Lane lane, Done<Page<SearchResult>> done);
    /// Releases with this barcode, in whichever of barcodeForms() is found first: one request a form that finds none.
    /// WrongUse when there is nothing to search for.
    [[nodiscard]] net::Call searchBarcode(const QString &barcode, net::Lane lane, Done<Page<SearchResult>> done);
    /// Releases with exactly this catalogue number, of the first page: the server matches loosely (sameCatno()).
    [[nodiscard]] net::Call searchCatno(const QString &catno, net::Lane lane, Done<Page<SearchResult>> done);

    // -- marketplace (§6.5) --

    /// `currency` is one of the twelve Discogs knows, or empty for the account's own.
    [[nodiscard]] net::Call marketplaceStats(ReleaseId release, const QString &currency, net::Lane lane,
                                             Done<MarketplaceStats> done);
    /// Needs an account with seller settings; without them the list may be empty or the answer NotFound.
    [[nodiscard]] net::Call priceSuggestions(ReleaseId release, net::Lane lane, Done<PriceSuggestions> done);

private:
    net::RequestQueue &m_queue;
};

} // namespace vv::discogs
