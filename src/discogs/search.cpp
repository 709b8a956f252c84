// SPDX-License-Identifier: GPL-3.0-or-later
#include "discogs/search.h"

#include "base/asciidigit.h"
#include "discogs/request.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::discogs {

namespace {

constexpr qsizetype kUpcDigits = 12;
constexpr qsizetype kEanDigits = 13;

QString catnoKey(QStringView catno)
{
    QString key;
    key.reserve(catno.size());
    for (const QChar c : catno) {
        if (c.isLetterOrNumber())
            key += c.toCaseFolded();
    }
    return key;
}

} // namespace

QUrlQuery urlQuery(const SearchQuery &query)
{
    QUrlQuery url;
    addItem(url, u"q"_s, query.text);
    addItem(url, u"type"_s, query.type);
    addItem(url, u"title"_s, query.title);
    addItem(url, u"release_title"_s, query.releaseTitle);
    addItem(url, u"credit"_s, query.credit);
    addItem(url, u"artist"_s, query.artist);
    addItem(url, u"anv"_s, query.anv);
    addItem(url, u"label"_s, query.label);
    addItem(url, u"genre"_s, query.genre);
    addItem(url, u"style"_s, query.style);
    addItem(url, u"country"_s, query.country);
    addItem(url, u"year"_s, query.year);
    addItem(url, u"format"_s, query.format);
    addItem(url, u"catno"_s, query.catno);
    addItem(url, u"barcode"_s, query.barcode);
    addItem(url, u"track"_s, query.track);
    addItem(url, u"submitter"_s, query.submitter);
    addItem(url, u"contributor"_s, query.contributor);
    addPaging(url, query.page, query.perPage);
    return url;
}

QStringList barcodeForms(const QString &barcode)
{
    QString digits;
    std::copy_if(barcode.begin(), barcode.end(), std::back_inserter(digits), isAsciiDigit);
    QStringList forms;
    if (!digits.isEmpty())
        forms += digits;
    if (digits.size() == kEanDigits && digits.startsWith(u'0'))
        forms += digits.sliced(1);
    if (digits.size() == kUpcDigits)
        forms += u'0' + digits;
    const QString printed = barcode.trimmed();
    if (!digits.isEmpty() && printed != digits)
        forms += printed;
    return forms;
}

bool sameCatno(QStringView a, QStringView b)
{
    const QString key = catnoKey(a);
    return !key.isEmpty() && key == catnoKey(b);
}

QList<SearchResult> withCatno(const QList<SearchResult> &results, QStringView catno)
{
    QList<SearchResult> matching;
    std::copy_if(results.begin(), results.end(), std::back_inserter(matching), [catno](const SearchResult &result) {
        const auto numbers = QStringView(result.catno).split(u',');
        return sameCatno(result.catno, catno)
            || std::any_of(numbers.begin(), numbers.end(),
                           [catno](QStringView number) { return sameCatno(number, catno); });
    });
    return matching;
}

} // namespace vv::discogs
