// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "discogs/page.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>
#include <QUrlQuery>

/// Search in the Discogs database: discogs-api.md §6.4 and §7.9. At most 10,000 results can be reached.
namespace vv::discogs {

/// What to search for; an empty text does not narrow.
struct SearchQuery {
    QString text;  ///< `q`: anywhere
    QString type;  ///< "release", "master", "artist" or "label"
    QString title; ///< "Artist - Title"
    QString releaseTitle;
    QString credit;
    QString artist;
    QString anv;
    QString label;
    QString genre;
    QString style;
    QString country;
    QString year;
    QString format;
    QString catno; ///< matched loosely by the server; sameCatno() tells which are meant
    QString barcode;
    QString track;
    QString submitter;
    QString contributor;
    int page = 1;
    int perPage = kMaxPerPage;
};

/// The query part of the request's URL.
[[nodiscard]] QUrlQuery urlQuery(const SearchQuery &query);

struct SearchResult {
    enum class Type : quint8 { Release, Master, Artist, Label };

    qint64 id = 0; ///< of what `type` says: releases and masters share one number range
    Type type = Type::Release;
    QString title; ///< "Artist - Title", namesake suffixes inside
    int year = 0;  ///< 0 = unknown
    QString country;
    QString catno;        ///< the first, or several joined
    QStringList barcodes; ///< all identifiers, matrix numbers too
    QStringList labels;   ///< companies too; repeats
    QStringList genres;
    QStringList styles;
    QStringList formatWords; ///< "Vinyl", "LP", "Album"
    QList<Format> formats;   ///< newer answers only
    MasterId master;
    QString thumbUrl;
    QString coverUrl;
    QString path; ///< page on the website, relative to its root
    int have = 0;
    int want = 0;
    bool inCollection = false; ///< of the token's owner
    bool inWantlist = false;

    friend bool operator==(const SearchResult &, const SearchResult &) = default;
};

/// The spellings under which a barcode may be stored, the likeliest first: digits only, the same as EAN-13 or UPC-A
/// (a scanner adds or drops the leading 0), and as printed. Empty when there is nothing to search for.
[[nodiscard]] QStringList barcodeForms(const QString &barcode);

/// Whether two catalogue numbers are the same but for blanks, hyphens, dots, slashes and case.
[[nodiscard]] bool sameCatno(QStringView a, QStringView b);

/// The results whose catalogue number, or one of several, is `catno`.
[[nodiscard]] QList<SearchResult> withCatno(const QList<SearchResult> &results, QStringView catno);

} // namespace vv::discogs
