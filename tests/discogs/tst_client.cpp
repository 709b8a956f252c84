// SPDX-License-Identifier: GPL-3.0-or-later
#include "discogs/client.h"

#include "base/clock.h"
#include "discogs/faketransport.h"
#include "discogs/fixture.h"

#include <QTest>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::discogs;
using net::Lane;

namespace {

constexpr auto kLane = Lane::Interactive;
const CopyRef kCopy{{2149433251}, {501}, {7}};

/// A queue that never tries again, over a transport that answers what it is told.
struct Bench {
    SystemClock clock;
    FakeTransport transport;
    net::RequestQueue queue{
        {.root = QUrl(u"https://api.discogs.example/"_s), .token = Secret("a-token"), .rateLimit = 60, .maxRetries = 0},
        transport,
        clock,
        nullptr};
    Client client{queue};

    [[nodiscard]] QByteArray path(qsizetype at = 0) const
    {
        return transport.requests().at(at).url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    }
};

/// Keeps the outcome of one call, and the call.
template <class T>
struct Outcome {
    std::optional<Result<T>> result;
    net::Call call;

    [[nodiscard]] Done<T> done()
    {
        return [this](Result<T> outcome) { result = std::move(outcome); };
    }
    [[nodiscard]] QString problem() const
    {
        if (!result)
            return u"no outcome"_s;
        return *result ? QString() : kindName(result->error().kind) + ": "_L1 + result->error().detail;
    }
};

/// Makes the call with an answer that suits, and says what went wrong, if anything did.
using Make = std::function<QString(Bench &)>;

template <class T, class Function>
Make make(Function function)
{
    return [function](Bench &bench) {
        Outcome<T> outcome;
        outcome.call = function(bench.client, outcome.done());
        if (outcome.result)
            return u"answered inside the call"_s;
        if (!QTest::qWaitFor([&] { return outcome.result.has_value(); }))
            return u"no outcome"_s;
        return outcome.problem();
    };
}

} // namespace

Q_DECLARE_METATYPE(Make)

class TstClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requests_data();
    void requests();
    void resultsArrive();
    void userNamesAreEncoded();
    void aServerErrorIsPassedOn();
    void aWrongAnswerIsMalformed();
    void whatIsGoneCountsAsDeleted();
    void aCopyThatIsGoneIsNotFound();
    void aWrittenWantNeedsNoAnswer();
    void aDroppedCallIsNotAnswered();
    void barcodeTriesAllForms();
    void barcodeStopsAtTheFirst();
    void barcodeWithoutDigits();
    void barcodeDropped();
    void catnoIsExact();
};

void TstClient::requests_data()
{
    QTest::addColumn<Make>("call");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("once");

    const auto file = [](QLatin1StringView name) { return fixture(name).toJson(); };
    const auto read = [](const char *name, const Make &call, const QByteArray &answer, const QByteArray &path) {
        QTest::newRow(name) << call << answer << "GET"_ba << path << ""_ba << false;
    };
    const auto write = [](const char *name, const Make &call, const QByteArray &answer, const QByteArray &method,
                          const QByteArray &path, const QByteArray &body, bool once = false) {
        QTest::newRow(name) << call << answer << method << path << body << once;
    };
    const QString user = u"marta"_s;

    read("identity", make<Identity>([](Client &c, auto done) { return c.identity(done); }), file("identity.json"_L1),
         "/oauth/identity");
    read("profile", make<Profile>([=](Client &c, auto done) { return c.profile(user, kLane, done); }),
         file("profile.json"_L1), "/users/marta");
    write("edit profile", make<Profile>([=](Client &c, auto done) {
              ProfileEdit edit;
              edit.location = u"Tromsø"_s;
              edit.name = QString();
              return c.editProfile(user, edit, done);
          }),
          file("profile.json"_L1), "POST", "/users/marta", R"({"location":"Tromsø","name":""})");
    read("lists", make<Page<UserList>>([=](Client &c, auto done) { return c.lists(user, 2, 50, kLane, done); }),
         file("lists.json"_L1), "/users/marta/lists?page=2&per_page=50");
    read("list", make<UserListDetail>([](Client &c, auto done) { return c.list({71}, kLane, done); }),
         file("list.json"_L1), "/lists/71");

    read("folders", make<QList<Folder>>([=](Client &c, auto done) { return c.folders(user, done); }),
         file("folders.json"_L1), "/users/marta/collection/folders");
    write("create folder",
          make<Folder>([=](Client &c, auto done) { return c.createFolder(user, u"7\" boxes"_s, done); }),
          R"({"id":9,"name":"7\" boxes","count":0})", "POST", "/users/marta/collection/folders",
          R"({"name":"7\" boxes"})", true);
    write("rename folder",
          make<Folder>([=](Client &c, auto done) { return c.renameFolder(user, {9}, u"Boxes"_s, done); }),
          R"({"id":9,"name":"Boxes","count":0})", "POST", "/users/marta/collection/folders/9", R"({"name":"Boxes"})");
    write("delete folder", make<void>([=](Client &c, auto done) { return c.deleteFolder(user, {9}, done); }), "",
          "DELETE", "/users/marta/collection/folders/9", "");
    read("fields", make<QList<Field>>([=](Client &c, auto done) { return c.fields(user, done); }),
         file("fields.json"_L1), "/users/marta/collection/fields");
    read("value", make<CollectionValue>([=](Client &c, auto done) { return c.value(user, kLane, done); }),
         file("value.json"_L1), "/users/marta/collection/value");
    read("collection page",
         make<Page<Copy>>([=](Client &c, auto done) { return c.collectionPage(user, {0}, {}, kLane, done); }),
         file("collection_page.json"_L1),
         "/users/marta/collection/folders/0/releases?page=1&per_page=100&sort=added&sort_order=asc");
    read("newest of a folder", make<Page<Copy>>([=](Client &c, auto done) {
             return c.collectionPage(user, {7}, {.page = 3, .perPage = 10, .descending = true}, kLane, done);
         }),
         file("collection_page.json"_L1),
         "/users/marta/collection/folders/7/releases?page=3&per_page=10&sort=added&sort_order=desc");
    read("copies of a release",
         make<Page<Copy>>([=](Client &c, auto done) { return c.copiesOf(user, {501}, 1, 100, kLane, done); }),
         file("collection_empty_php.json"_L1), "/users/marta/collection/releases/501?page=1&per_page=100");
    write("add", make<AddedCopy>([=](Client &c, auto done) { return c.addCopy(user, {1}, {501}, done); }),
          R"({"instance_id":2149433252})", "POST", "/users/marta/collection/folders/1/releases/501", "", true);
    const QByteArray copyPath = "/users/marta/collection/folders/7/releases/501/instances/2149433251";
    write("move", make<void>([=](Client &c, auto done) { return c.moveCopy(user, kCopy, {8}, done); }), "", "POST",
          copyPath, R"({"folder_id":8})");
    write("rate", make<void>([=](Client &c, auto done) { return c.rateCopy(user, kCopy, 4, done); }), "", "POST",
          copyPath, R"({"rating":4})");
    write("remove", make<void>([=](Client &c, auto done) { return c.removeCopy(user, kCopy, done); }), "", "DELETE",
          copyPath, "");
    write("set field", make<void>([=](Client &c, auto done) { return c.setField(user, kCopy, {3}, u"a\nb"_s, done); }),
          "", "POST", copyPath + "/fields/3", R"({"value":"a\nb"})");
    write("clear field", make<void>([=](Client &c, auto done) { return c.setField(user, kCopy, {1}, {}, done); }), "",
          "POST", copyPath + "/fields/1", R"({"value":""})");

    read("wants", make<Page<Want>>([=](Client &c, auto done) { return c.wants(user, 1, 100, kLane, done); }),
         file("wants.json"_L1), "/users/marta/wants?page=1&per_page=100");
    write("put want", make<Want>([=](Client &c, auto done) { return c.putWant(user, {501}, {}, done); }), "{}", "PUT",
          "/users/marta/wants/501", "");
    write("edit want", make<Want>([=](Client &c, auto done) {
              return c.editWant(user, {501}, {.rating = 3, .notes = u"obi"_s}, done);
          }),
          "{}", "POST", "/users/marta/wants/501", R"({"notes":"obi","rating":3})");
    write("delete want", make<void>([=](Client &c, auto done) { return c.deleteWant(user, {501}, done); }), "",
          "DELETE", "/users/marta/wants/501", "");

    read("release", make<ReleaseDetail>([](Client &c, auto done) { return c.release({501}, kLane, done); }),
         file("release.json"_L1), "/releases/501");
    read("rating", make<int>([=](Client &c, auto done) { return c.releaseRating(user, {501}, kLane, done); }),
         R"({"username":"marta","release_id":501,"rating":4})", "/releases/501/rating/marta");
    write("put rating", make<int>([=](Client &c, auto done) { return c.putReleaseRating(user, {501}, 5, done); }),
          R"({"username":"marta","release_id":501,"rating":5})", "PUT", "/releases/501/rating/marta",
          R"({"rating":5})");
    write("delete rating", make<void>([=](Client &c, auto done) { return c.deleteReleaseRating(user, {501}, done); }),
          "", "DELETE", "/releases/501/rating/marta", "");
    read("community rating",
         make<CommunityRating>([](Client &c, auto done) { return c.communityRating({501}, kLane, done); }),
         R"({"release_id":501,"rating":{"count":1,"average":4}})", "/releases/501/rating");
    read("master", make<Master>([](Client &c, auto done) { return c.master({9001}, kLane, done); }),
         file("master.json"_L1), "/masters/9001");
    read("versions", make<Page<MasterVersion>>([](Client &c, auto done) {
             VersionFilter filter;
             filter.format = u"Vinyl"_s;
             filter.country = u"USA & Europe"_s;
             return c.masterVersions({9001}, 1, 50, filter, {u"released"_s, true}, kLane, done);
         }),
         file("versions.json"_L1),
         "/masters/9001/versions?format=Vinyl&country=USA%20%26%20Europe&page=1&per_page=50&sort=released"
         "&sort_order=desc");
    read("artist", make<ArtistInfo>([](Client &c, auto done) { return c.artist({11}, kLane, done); }),
         file("artist.json"_L1), "/artists/11");
    read("artist's releases", make<Page<ArtistRelease>>([](Client &c, auto done) {
             return c.artistReleases({11}, 1, 50, {u"year"_s, false}, kLane, done);
         }),
         file("artist_releases.json"_L1), "/artists/11/releases?page=1&per_page=50&sort=year&sort_order=asc");
    read("label", make<LabelInfo>([](Client &c, auto done) { return c.label({21}, kLane, done); }),
         file("label.json"_L1), "/labels/21");
    read("label's releases",
         make<Page<LabelRelease>>([](Client &c, auto done) { return c.labelReleases({21}, 1, 50, kLane, done); }),
         file("label_releases.json"_L1), "/labels/21/releases?page=1&per_page=50");
    read("search", make<Page<SearchResult>>([](Client &c, auto done) {
             SearchQuery query;
             query.text = u"noche"_s;
             query.type = u"release"_s;
             return c.search(query, kLane, done);
         }),
         file("search.json"_L1), "/database/search?q=noche&type=release&page=1&per_page=100");
    read("marketplace stats",
         make<MarketplaceStats>([](Client &c, auto done) { return c.marketplaceStats({501}, u"EUR"_s, kLane, done); }),
         file("stats.json"_L1), "/marketplace/stats/501?curr_abbr=EUR");
    read("price suggestions",
         make<PriceSuggestions>([](Client &c, auto done) { return c.priceSuggestions({501}, kLane, done); }),
         file("price_suggestions.json"_L1), "/marketplace/price_suggestions/501");
}

void TstClient::requests()
{
    QFETCH(Make, call);
    QFETCH(QByteArray, answer);
    Bench bench;
    bench.transport.enqueue({answer.isEmpty() ? 204 : 200, answer});
    QCOMPARE(call(bench), QString());

    QCOMPARE(bench.transport.requests().size(), 1);
    const net::HttpRequest &request = bench.transport.requests().first();
    QTEST(request.method, "method");
    QTEST(bench.path(), "path");
    QTEST(request.body, "body");
    QTEST(request.once, "once");
    QVERIFY(!request.url.toEncoded().contains("a-token"));
}

void TstClient::resultsArrive()
{
    Bench bench;
    bench.transport.enqueue({200, fixture("collection_page_broken.json"_L1).toJson()});
    Outcome<Page<Copy>> page;
    page.call = bench.client.collectionPage(u"marta"_s, kAllFolders, {}, Lane::Listing, page.done());
    QTRY_VERIFY(page.result);
    QCOMPARE(page.problem(), QString());
    QCOMPARE((*page.result)->items.size(), 2);
    QCOMPARE((*page.result)->skipped.size(), 7);

    bench.transport.enqueue({201, R"({"instance_id":4073868451987})"});
    Outcome<AddedCopy> added;
    added.call = bench.client.addCopy(u"marta"_s, kUncategorized, {501}, added.done());
    QTRY_VERIFY(added.result);
    QCOMPARE(added.problem(), QString());
    QCOMPARE((*added.result)->instance, InstanceId{4073868451987});
}

void TstClient::userNamesAreEncoded()
{
    Bench bench;
    bench.transport.enqueue({200, fixture("folders.json"_L1).toJson()});
    Outcome<QList<Folder>> folders;
    folders.call = bench.client.folders(u"a/b?c ü"_s, folders.done());
    QTRY_VERIFY(folders.result);
    QCOMPARE(bench.path(), "/users/a%2Fb%3Fc%20%C3%BC/collection/folders"_ba);
}

void TstClient::aServerErrorIsPassedOn()
{
    Bench bench;
    bench.transport.enqueue({422, R"({"message":"folders 0 and 1 cannot be renamed"})"});
    Outcome<Folder> folder;
    folder.call = bench.client.renameFolder(u"marta"_s, kUncategorized, u"New"_s, folder.done());
    QTRY_VERIFY(folder.result);
    QVERIFY(!*folder.result);
    QCOMPARE(folder.result->error().kind, Error::Kind::InvalidRequest);
    QCOMPARE(folder.result->error().words, u"folders 0 and 1 cannot be renamed"_s);
}

void TstClient::aWrongAnswerIsMalformed()
{
    Bench bench;
    bench.transport.enqueue({200, R"({"hello":"world"})"});
    Outcome<Identity> identity;
    identity.call = bench.client.identity(identity.done());
    QTRY_VERIFY(identity.result);
    QVERIFY(!*identity.result);
    QCOMPARE(identity.result->error().kind, Error::Kind::Malformed);
}

void TstClient::whatIsGoneCountsAsDeleted()
{
    Bench bench;
    bench.transport.enqueue({404, R"({"message":"The requested resource was not found."})"});
    bench.transport.enqueue({404, R"({"message":"The requested folder does not exist."})"});
    Outcome<void> want;
    want.call = bench.client.deleteWant(u"marta"_s, {501}, want.done());
    QTRY_VERIFY(want.result);
    QCOMPARE(want.problem(), QString());
    Outcome<void> folder;
    folder.call = bench.client.deleteFolder(u"marta"_s, {9}, folder.done());
    QTRY_VERIFY(folder.result);
    QCOMPARE(folder.problem(), QString());
}

void TstClient::aCopyThatIsGoneIsNotFound()
{
    Bench bench;
    bench.transport.enqueue({404, R"({"message":"The requested collection item does not exist."})"});
    Outcome<void> copy;
    copy.call = bench.client.removeCopy(u"marta"_s, kCopy, copy.done());
    QTRY_VERIFY(copy.result);
    QVERIFY(!*copy.result);
    QCOMPARE(copy.result->error().kind, Error::Kind::NotFound);
}

void TstClient::aWrittenWantNeedsNoAnswer()
{
    Bench bench;
    bench.transport.enqueue({201, ""});
    Outcome<Want> want;
    want.call = bench.client.putWant(u"marta"_s, {501}, {.rating = 4, .notes = {}}, want.done());
    QTRY_VERIFY(want.result);
    QCOMPARE(want.problem(), QString());
    QCOMPARE((*want.result)->release.id, ReleaseId{501});
    QCOMPARE((*want.result)->rating, 4);
}

void TstClient::aDroppedCallIsNotAnswered()
{
    Bench bench;
    bench.transport.enqueue({200, fixture("identity.json"_L1).toJson()});
    bench.transport.enqueue({200, fixture("identity.json"_L1).toJson()});
    Outcome<Identity> dropped;
    Outcome<Identity> kept;
    dropped.call = bench.client.identity(dropped.done());
    kept.call = bench.client.identity(kept.done());
    dropped.call.cancel();
    QTRY_VERIFY(kept.result);
    QVERIFY(!dropped.result);
}

void TstClient::barcodeTriesAllForms()
{
    const QByteArray nothing = R"({"pagination":{"page":1,"pages":1,"items":0},"results":[]})";
    Bench bench;
    bench.transport.enqueue({200, nothing});
    bench.transport.enqueue({200, nothing});
    bench.transport.enqueue({200, fixture("search.json"_L1).toJson()});
    Outcome<Page<SearchResult>> found;
    found.call = bench.client.searchBarcode(u"0 12345 67890 5"_s, kLane, found.done());
    QTRY_VERIFY(found.result);
    QCOMPARE(found.problem(), QString());
    QCOMPARE((*found.result)->items.size(), 4);
    QCOMPARE(bench.transport.requests().size(), 3);
    QCOMPARE(bench.path(0), "/database/search?type=release&barcode=012345678905&page=1&per_page=100"_ba);
    QCOMPARE(bench.path(1), "/database/search?type=release&barcode=0012345678905&page=1&per_page=100"_ba);
    QCOMPARE(bench.path(2), "/database/search?type=release&barcode=0%2012345%2067890%205&page=1&per_page=100"_ba);
}

void TstClient::barcodeStopsAtTheFirst()
{
    Bench bench;
    bench.transport.enqueue({200, fixture("search.json"_L1).toJson()});
    Outcome<Page<SearchResult>> found;
    found.call = bench.client.searchBarcode(u"8 412345 678905"_s, kLane, found.done());
    QTRY_VERIFY(found.result);
    QCOMPARE(found.problem(), QString());
    QCOMPARE(bench.transport.requests().size(), 1);

    bench.transport.enqueue({401, "{}"});
    Outcome<Page<SearchResult>> refused;
    refused.call = bench.client.searchBarcode(u"8 412345 678905"_s, kLane, refused.done());
    QTRY_VERIFY(refused.result);
    QVERIFY(!*refused.result);
    QCOMPARE(bench.transport.requests().size(), 2);
}

void TstClient::barcodeWithoutDigits()
{
    Bench bench;
    Outcome<Page<SearchResult>> none;
    none.call = bench.client.searchBarcode(u"none"_s, kLane, none.done());
    QVERIFY(!none.result);
    QTRY_VERIFY(none.result);
    QVERIFY(!*none.result);
    QCOMPARE(none.result->error().kind, Error::Kind::WrongUse);
    QCOMPARE(bench.transport.requests().size(), 0);
}

void TstClient::barcodeDropped()
{
    Bench bench;
    bench.transport.enqueue({200, R"({"pagination":{"page":1,"pages":1,"items":0},"results":[]})"});
    Outcome<Page<SearchResult>> dropped;
    dropped.call = bench.client.searchBarcode(u"8 412345 678905"_s, kLane, dropped.done());
    QTRY_COMPARE(bench.transport.requests().size(), 2); // the first form found nothing, the second is under way
    dropped.call = {};
    bench.transport.enqueue({200, fixture("identity.json"_L1).toJson()});
    Outcome<Identity> later;
    later.call = bench.client.identity(later.done());
    QTRY_VERIFY(later.result);
    QVERIFY(!dropped.result);
    QCOMPARE(bench.transport.requests().size(), 3);

    Outcome<Page<SearchResult>> wrong;
    wrong.call = bench.client.searchBarcode(u"none"_s, kLane, wrong.done());
    wrong.call = {};
    bench.transport.enqueue({200, fixture("identity.json"_L1).toJson()});
    Outcome<Identity> last;
    last.call = bench.client.identity(last.done());
    QTRY_VERIFY(last.result);
    QVERIFY(!wrong.result);
}

void TstClient::catnoIsExact()
{
    Bench bench;
    bench.transport.enqueue({200, fixture("search.json"_L1).toJson()});
    Outcome<Page<SearchResult>> found;
    found.call = bench.client.searchCatno(u" DS-1044"_s, kLane, found.done());
    QTRY_VERIFY(found.result);
    QCOMPARE(found.problem(), QString());
    QCOMPARE((*found.result)->items.size(), 2);
    QCOMPARE(bench.path(), "/database/search?type=release&catno=DS-1044&page=1&per_page=100"_ba);
}

QTEST_GUILESS_MAIN(TstClient)
#include "tst_client.moc"
