// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QList>
#include <QMetaType>
#include <QString>

/// What somebody looks for in the Discogs database in order to add it, and what is found.
namespace vv {

/// How the text of a search is meant.
enum class LookupKind : quint8 {
    Text,
    Catno,   ///< a catalogue number; other spellings of it count, longer ones do not
    Barcode, ///< digits, blanks and hyphens among them do not count
    Release, ///< the number of a release
};

struct Lookup {
    LookupKind kind = LookupKind::Text;
    QString text;
    int page = 1;

    friend bool operator==(const Lookup &, const Lookup &) = default;
};

/// A release as a search shows it: as texts for people. Source: discogs-api.md §7.9.
struct Pressing {
    ReleaseId id;
    QString artist; ///< empty as long as only the number is known
    QString title;  ///< the same
    int year = 0;   ///< 0 = unknown
    QString country;
    QString label;
    QString catno;
    QString format; ///< "Vinyl, LP, Album"
    int have = 0;   ///< so many others have it
    int want = 0;
    QString thumbUrl;
    QString coverUrl;

    friend bool operator==(const Pressing &, const Pressing &) = default;
    [[nodiscard]] bool isNamed() const { return !artist.isEmpty() || !title.isEmpty(); }
};

/// One page of what was found.
struct Pressings {
    QList<Pressing> items;
    int page = 1;
    int pages = 1;
    int total = 0; ///< on all pages, as Discogs counts

    friend bool operator==(const Pressings &, const Pressings &) = default;
};

} // namespace vv

Q_DECLARE_METATYPE(vv::Lookup)
