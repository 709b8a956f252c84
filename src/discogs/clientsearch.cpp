// SPDX-License-Identifier: GPL-3.0-or-later
#include "discogs/client.h"

#include "discogs/parsesearch.h"
#include "discogs/request.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace vv::discogs {

namespace {

using Results = Result<Page<SearchResult>>;

/// Tries one spelling after the other until one is found. Whoever waits owns it through its Call; the request under way
/// knows it only weakly, so that nobody is called who went away.
struct BarcodeSearch : std::enable_shared_from_this<BarcodeSearch> {
    net::RequestQueue &queue;
    net::Lane lane;
    QStringList forms; ///< those not tried yet
    Done<Page<SearchResult>> done;
    net::Call call;

    BarcodeSearch(net::RequestQueue &toUse, net::Lane in, QStringList toTry, Done<Page<SearchResult>> whenDone)
        : queue(toUse)
        , lane(in)
        , forms(std::move(toTry))
        , done(std::move(whenDone))
    {}

    void next()
    {
        SearchQuery query;
        query.type = u"release"_s;
        query.barcode = forms.takeFirst();
        net::ApiRequest request = readRequest(u"database/search"_s, lane);
        request.query = urlQuery(query);
        call = fetch<Page<SearchResult>>(queue, std::move(request), parseSearchPage,
                                         [weak = weak_from_this()](const Results &results) {
                                             if (const auto self = weak.lock())
                                                 self->received(results);
                                         });
    }

    void received(const Results &results)
    {
        const bool isEmpty = results && results->items.isEmpty() && results->skipped.isEmpty();
        if (isEmpty && !forms.isEmpty())
            return next();
        done(results);
    }
};

} // namespace

net::Call Client::search(const SearchQuery &query, net::Lane lane, Done<Page<SearchResult>> done)
{
    net::ApiRequest request = readRequest(u"database/search"_s, lane);
    request.query = urlQuery(query);
    return fetch(m_queue, std::move(request), parseSearchPage, std::move(done));
}

net::Call Client::searchBarcode(const QString &barcode, net::Lane lane, Done<Page<SearchResult>> done)
{
    QStringList forms = barcodeForms(barcode);
    if (forms.isEmpty()) {
        // The Call owns `done`: without one nobody is told.
        auto owned = std::make_shared<Done<Page<SearchResult>>>(std::move(done));
        const auto tell = [weak = std::weak_ptr(owned)] {
            if (const auto waiting = weak.lock())
                (*waiting)(fail(Error::Kind::WrongUse, u"there is no digit in the barcode"_s));
        };
        QMetaObject::invokeMethod(&m_queue, tell, Qt::QueuedConnection);
        return net::Call([owned]() mutable { owned.reset(); });
    }
    const auto search = std::make_shared<BarcodeSearch>(m_queue, lane, std::move(forms), std::move(done));
    search->next();
    return net::Call([search] { search->call.cancel(); });
}

net::Call Client::searchCatno(const QString &catno, net::Lane lane, Done<Page<SearchResult>> done)
{
    SearchQuery query;
    query.type = u"release"_s;
    query.catno = catno.trimmed();
    return search(query, lane, [catno, done = std::move(done)](Results results) {
        if (results)
            results->items = withCatno(results->items, catno);
        done(std::move(results));
    });
}

} // namespace vv::discogs
