// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pressingsearch.h"

#include "base/display.h"
#include "discogs/client.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vv::sync {

namespace {

constexpr int kPerPage = 50; ///< as many as somebody looks through before typing one more word

/// "Artist - Title" of a search, whose artist line has canonical names: with the numbers of namesakes, and with an
/// asterisk where the record itself spells a name otherwise.
QString plainArtists(QString line)
{
    static const QRegularExpression marks(uR"((\*| \(\d+\))(?=$|,| [&/+]| [Ff]eaturing| [Vv]s\.?| [Aa]nd| [Ww]ith))"_s);
    return line.remove(marks).trimmed();
}

QString plainCatno(const QString &catno)
{
    return catno.compare("none"_L1, Qt::CaseInsensitive) == 0 ? QString() : catno;
}

Pressings pressingsOf(const discogs::Page<discogs::SearchResult> &page)
{
    Pressings found{
        .items = {}, .page = page.pagination.page, .pages = page.pagination.pages, .total = page.pagination.items};
    for (const discogs::SearchResult &result : page.items) {
        if (result.type == discogs::SearchResult::Type::Release)
            found.items += pressingOf(result);
    }
    return found;
}

} // namespace

Pressing pressingOf(const discogs::SearchResult &result)
{
    Pressing pressing;
    pressing.id = {result.id};
    const qsizetype dash = result.title.indexOf(" - "_L1);
    if (dash > 0)
        pressing.artist = plainArtists(result.title.first(dash));
    pressing.title = (dash > 0 ? result.title.sliced(dash + 3) : result.title).trimmed();
    pressing.year = result.year;
    pressing.country = result.country;
    if (!result.labels.isEmpty() && !result.labels.constFirst().startsWith("Not On Label"_L1))
        pressing.label = plainName(result.labels.constFirst());
    pressing.catno = plainCatno(result.catno);
    QStringList words = result.formatWords;
    words.removeDuplicates();
    pressing.format = words.join(", "_L1);
    pressing.have = result.have;
    pressing.want = result.want;
    pressing.thumbUrl = result.thumbUrl;
    pressing.coverUrl = result.coverUrl;
    return pressing;
}

Pressing pressingOf(const ReleaseDetail &detail)
{
    const Release &release = detail.release;
    Pressing pressing;
    pressing.id = release.id;
    pressing.artist = displayArtist(release.artists);
    pressing.title = release.title;
    pressing.year = release.year;
    pressing.country = detail.country;
    if (!release.labels.isEmpty()) {
        pressing.label = plainName(release.labels.constFirst().name);
        pressing.catno = plainCatno(release.labels.constFirst().catno);
    }
    QStringList words;
    for (const Format &format : release.formats)
        words += QStringList{format.name} + format.descriptions;
    words.removeDuplicates();
    pressing.format = words.join(", "_L1);
    pressing.have = detail.have;
    pressing.want = detail.want;
    pressing.thumbUrl = release.thumbUrl;
    pressing.coverUrl = release.coverUrl;
    return pressing;
}

PressingSearch::PressingSearch(discogs::Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{}

void PressingSearch::start(const Lookup &lookup, int number)
{
    const auto done = [this, number](const Result<discogs::Page<discogs::SearchResult>> &page) {
        Q_EMIT found(page ? Result<Pressings>(pressingsOf(*page)) : fail(page.error()), number);
    };
    switch (lookup.kind) {
    case LookupKind::Text: {
        discogs::SearchQuery query;
        query.text = lookup.text;
        query.type = u"release"_s;
        query.page = lookup.page;
        query.perPage = kPerPage;
        m_call = m_client.search(query, net::Lane::Interactive, done);
        return;
    }
    case LookupKind::Catno:
        m_call = m_client.searchCatno(lookup.text, net::Lane::Interactive, [done](auto page) {
            if (page) { // it is all in the first page, and only what is really of that number
                page->pagination.pages = 1;
                page->pagination.items = static_cast<int>(page->items.size());
            }
            done(page);
        });
        return;
    case LookupKind::Barcode:
        m_call = m_client.searchBarcode(lookup.text, net::Lane::Interactive, done);
        return;
    case LookupKind::Release:
        m_call = m_client.release({lookup.text.toLongLong()}, net::Lane::Interactive,
                                  [this, number](const Result<ReleaseDetail> &detail) {
                                      if (detail)
                                          Q_EMIT found(Pressings{{pressingOf(*detail)}, 1, 1, 1}, number);
                                      else if (detail.error().kind == Error::Kind::NotFound)
                                          Q_EMIT found(Pressings{}, number);
                                      else
                                          Q_EMIT found(fail(detail.error()), number);
                                  });
        return;
    }
}

void PressingSearch::cancel()
{
    m_call.cancel();
}

} // namespace vv::sync
