// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/**
 * What a collection consists of, as plain values: the words the Discogs layer parses into and the store keeps.
 *
 * Texts are exactly as Discogs sent them, blanks and name suffixes included; base/display.h makes lines for people.
 * Times are UTC. Source of each shape: discogs-api.md §7.
 */
namespace vv {

/// One entry of `artists[]` or `extraartists[]` (§7.1, §7.4).
struct ArtistCredit {
    ArtistId id;    ///< 194 = Various, 355 = Unknown Artist
    QString name;   ///< canonical, may end in a namesake suffix such as " (2)"
    QString anv;    ///< as printed on this release; empty when the same as `name`
    QString join;   ///< the text after this artist, e.g. "&" or ","
    QString role;   ///< credits only, e.g. "Producer, Mixed By"
    QString tracks; ///< credits only, e.g. "A1 to A3"

    friend bool operator==(const ArtistCredit &, const ArtistCredit &) = default;
};

/// One entry of `labels[]`, `series[]` or `companies[]` (§7.1, §7.4).
struct LabelCredit {
    LabelId id;
    QString name;
    QString catno; ///< may be the literal "none"
    QString role;  ///< `entity_type_name`, e.g. "Label" or "Pressed By"

    friend bool operator==(const LabelCredit &, const LabelCredit &) = default;
};

/// One entry of `formats[]` (§7.11).
struct Format {
    QString name;             ///< "Vinyl", "CD", "Box Set", "All Media", ...
    QString qty;              ///< a text in the API; number of discs, or of tracks for files
    QStringList descriptions; ///< "LP", "Album", "Reissue", ...
    QString text;             ///< free text, "180g, Gatefold"

    friend bool operator==(const Format &, const Format &) = default;
};

/// `basic_information`: what a collection page says of a release (§7.1).
struct Release {
    ReleaseId id;
    MasterId master; ///< 0 = none
    QString title;
    int year = 0;     ///< 0 = unknown
    QString thumbUrl; ///< 150 px; empty = no image
    QString coverUrl; ///< up to 600 px; empty = no image
    QList<ArtistCredit> artists;
    QList<LabelCredit> labels;
    QList<Format> formats;
    QStringList genres;
    QStringList styles;

    friend bool operator==(const Release &, const Release &) = default;
};

/// The value of one field of one copy (§7.2). An empty value and an absent one mean the same.
struct FieldValue {
    FieldId field;
    QString value;

    friend bool operator==(const FieldValue &, const FieldValue &) = default;
};

/// One thing on the shelf: a collection instance (§7.2).
struct Copy {
    InstanceId instance;
    FolderId folder;
    int rating = 0;  ///< 0..5, 0 = none; shared by all copies of a release
    QDateTime added; ///< UTC; invalid when Discogs does not say
    QList<FieldValue> fields;
    Release release;

    friend bool operator==(const Copy &, const Copy &) = default;
};

/// A collection folder (§7.13).
struct Folder {
    FolderId id;
    QString name;
    int count = 0; ///< as Discogs counts

    friend bool operator==(const Folder &, const Folder &) = default;
};

/// A custom field's definition (§7.13). Fields are made and deleted on the website only.
struct Field {
    enum class Type : quint8 { Dropdown, Textarea };

    FieldId id;
    QString name;
    Type type = Type::Textarea;
    int position = 0;
    bool isPublic = false;
    QStringList options; ///< dropdown only, exact texts
    int lines = 1;       ///< textarea only

    friend bool operator==(const Field &, const Field &) = default;
};

/// One entry of the wantlist (§7.3); its key is the release.
struct Want {
    QDateTime added;
    int rating = 0;
    QString notes;
    Release release;

    friend bool operator==(const Want &, const Want &) = default;
};

/// One entry of `tracklist[]` (§7.12).
struct Track {
    enum class Type : quint8 { Track, Heading, Index };

    Type type = Type::Track;
    QString position; ///< "A1", "1-1", "CD-1", ...; not to be parsed strictly
    QString title;
    QString duration; ///< "m:ss" or "h:mm:ss"; empty when unknown
    QList<ArtistCredit> artists;
    QList<ArtistCredit> credits;
    QList<Track> parts; ///< of an Index

    // Not defaulted: QList asks whether its elements compare while Track is not complete yet.
    friend bool operator==(const Track &a, const Track &b)
    {
        return a.type == b.type && a.position == b.position && a.title == b.title && a.duration == b.duration
            && a.artists == b.artists && a.credits == b.credits && a.parts == b.parts;
    }
};

struct Identifier {
    QString type; ///< "Barcode", "Matrix / Runout", ...
    QString value;
    QString description;

    friend bool operator==(const Identifier &, const Identifier &) = default;
};

struct Image {
    bool primary = false;
    QString url;      ///< up to 600 px
    QString thumbUrl; ///< 150 px
    int width = 0;    ///< pixels, of the image behind `url`
    int height = 0;

    friend bool operator==(const Image &, const Image &) = default;
};

struct Video {
    QString url;
    QString title;
    QString description;
    int seconds = 0;

    friend bool operator==(const Video &, const Video &) = default;
};

/// The full answer of `/releases/{id}` (§7.4), beyond what a collection page has.
struct ReleaseDetail {
    Release release;
    QString country;  ///< empty = unknown
    QString released; ///< "YYYY", "YYYY-MM-DD", possibly with "-00" parts; empty = unknown
    QString notes;    ///< with Discogs markup
    QString status;   ///< "Accepted", "Draft", ...
    QString url;      ///< page on the website
    QList<ArtistCredit> credits;
    QList<LabelCredit> series;
    QList<LabelCredit> companies;
    QList<Identifier> identifiers;
    QList<Track> tracks;
    QList<Image> images;
    QList<Video> videos;
    int have = 0;
    int want = 0;
    double ratingAverage = 0; ///< 0..5
    int ratingCount = 0;
    std::optional<double> lowestPrice; ///< account currency; restricted data (§12)
    int forSale = 0;
    int weightGrams = 0;
    QDateTime changed; ///< of the database entry

    friend bool operator==(const ReleaseDetail &, const ReleaseDetail &) = default;
};

} // namespace vv
