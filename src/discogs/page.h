// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace vv::discogs {

/// More is clamped by the server without an error (discogs-api.md §4).
inline constexpr int kMaxPerPage = 100;

/// Which page of a folder, and in what order.
struct PageRequest {
    int page = 1; ///< from 1
    int perPage = kMaxPerPage;
    /// label, artist, title, catno, format, rating, added or year; empty = the server's choice. By `added`, ascending,
    /// what is added while the pages are read lands on the last one.
    QString sort = QStringLiteral("added");
    bool descending = false;
};

/// Order of a listing that is not a collection folder's. The keys depend on the endpoint; empty = the server's choice.
struct Order {
    QString key;
    bool descending = false;
};

/// Where a page stands in its listing (§4). The `urls` are not kept: they can echo a token.
struct Pagination {
    int page = 1;
    int pages = 1;
    int perPage = 0;
    int items = 0; ///< of the whole listing

    friend bool operator==(const Pagination &, const Pagination &) = default;
};

/// One page of a listing. What could not be read is named in `skipped`, one line each, and has cost no other entry.
template <class T>
struct Page {
    QList<T> items;
    Pagination pagination;
    QStringList skipped; ///< "instance 42: basic_information is missing"; for the log and the sync's warnings

    friend bool operator==(const Page &, const Page &) = default;
};

} // namespace vv::discogs
