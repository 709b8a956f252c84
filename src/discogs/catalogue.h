// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/records.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// What the Discogs database says beyond single releases: discogs-api.md §7.5 to §7.8. Texts are as sent.
namespace vv::discogs {

/// All pressings of one recording.
struct Master {
    MasterId id;
    QString title;
    int year = 0; ///< 0 = unknown
    ReleaseId mainRelease;
    ReleaseId mostRecentRelease;
    QString url; ///< page on the website
    QString notes;
    QList<ArtistCredit> artists;
    QStringList genres;
    QStringList styles;
    QList<Track> tracks;
    QList<Image> images;
    QList<Video> videos;
    int forSale = 0;
    std::optional<double> lowestPrice; ///< restricted data (§12)

    friend bool operator==(const Master &, const Master &) = default;
};

/// One pressing in the list of a master's.
struct MasterVersion {
    ReleaseId id;
    QString title;
    QString label;
    QString catno;
    QString country;
    QString format; ///< "LP, Album, Repress"
    QStringList majorFormats;
    QString released; ///< as in ReleaseDetail; empty = unknown
    QString status;
    QString thumbUrl;
    int have = 0; ///< in how many collections
    int want = 0;
    int owned = 0;       ///< copies the token's owner has
    bool wanted = false; ///< it is in the owner's wantlist

    friend bool operator==(const MasterVersion &, const MasterVersion &) = default;
};

/// What to list of a master's versions; an empty text does not narrow.
struct VersionFilter {
    QString format;
    QString label;
    QString released;
    QString country;
};

/// An artist's alias, member or group; a label's parent or sublabel.
struct NamedArtist {
    ArtistId id;
    QString name;
    bool active = true; ///< members and groups only

    friend bool operator==(const NamedArtist &, const NamedArtist &) = default;
};

struct NamedLabel {
    LabelId id;
    QString name;

    friend bool operator==(const NamedLabel &, const NamedLabel &) = default;
};

struct ArtistInfo {
    ArtistId id;
    QString name;
    QString realName;
    QString profile;  ///< with Discogs markup
    QString url;      ///< page on the website
    QStringList urls; ///< elsewhere
    QStringList variations;
    QList<NamedArtist> aliases;
    QList<NamedArtist> members;
    QList<NamedArtist> groups;
    QList<Image> images;

    friend bool operator==(const ArtistInfo &, const ArtistInfo &) = default;
};

/// One entry of an artist's discography: a master or a release, which share one number range.
struct ArtistRelease {
    enum class Type : quint8 { Release, Master };

    qint64 id = 0; ///< of what `type` says
    Type type = Type::Release;
    ReleaseId mainRelease; ///< of a master
    QString title;
    QString artist;
    QString role; ///< "Main", "Remix", "Producer", "TrackAppearance", ...
    int year = 0; ///< 0 = unknown
    QString format;
    QString label;
    QString status;
    QString trackInfo;
    QString thumbUrl;

    friend bool operator==(const ArtistRelease &, const ArtistRelease &) = default;
};

struct LabelInfo {
    LabelId id;
    QString name;
    QString profile; ///< with Discogs markup
    QString contact;
    QString url;      ///< page on the website
    QStringList urls; ///< elsewhere
    std::optional<NamedLabel> parent;
    QList<NamedLabel> sublabels;
    QList<Image> images;

    friend bool operator==(const LabelInfo &, const LabelInfo &) = default;
};

struct LabelRelease {
    ReleaseId id;
    QString title;
    QString artist;
    QString catno;
    QString format;
    int year = 0; ///< 0 = unknown
    QString status;
    QString thumbUrl;

    friend bool operator==(const LabelRelease &, const LabelRelease &) = default;
};

/// What everybody thinks of a release.
struct CommunityRating {
    ReleaseId release;
    double average = 0; ///< 0..5
    int count = 0;

    friend bool operator==(const CommunityRating &, const CommunityRating &) = default;
};

} // namespace vv::discogs
