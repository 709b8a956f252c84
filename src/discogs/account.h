// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

/// What Discogs says of a user: discogs-api.md §6.1, §7.10, §7.13.
namespace vv::discogs {

using ListId = Id<struct ListTag>;

/// Whose token it is.
struct Identity {
    qint64 id = 0;
    QString username;     ///< in its canonical spelling, for all /users/ paths
    QString consumerName; ///< may be empty with a personal token

    friend bool operator==(const Identity &, const Identity &) = default;
};

struct Profile {
    qint64 id = 0;
    QString username;
    QString name;
    QString homePage;
    QString location;
    QString about;                      ///< `profile`, with Discogs markup
    QDateTime registered;               ///< UTC
    QString avatarUrl;                  ///< empty = none
    QString bannerUrl;                  ///< empty = none
    QString currency;                   ///< `curr_abbr`; empty = not said
    std::optional<int> collectionCount; ///< lags behind; the count of folder 0 is the truth
    std::optional<int> wantlistCount;
    int listCount = 0;
    int releasesContributed = 0;
    int releasesRated = 0;
    double ratingAverage = 0;
    double rank = 0;

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// Texts in the account's currency, made for showing ("€1,458.87"); not for arithmetic. Restricted data (§12).
struct CollectionValue {
    QString minimum;
    QString median;
    QString maximum;

    friend bool operator==(const CollectionValue &, const CollectionValue &) = default;
};

/// What adding to the collection made. The answer does not say when or in which folder: read copiesOf() for that.
struct AddedCopy {
    InstanceId instance;

    friend bool operator==(const AddedCopy &, const AddedCopy &) = default;
};

/// A list of the user's, without its entries.
struct UserList {
    ListId id;
    QString name;
    QString description;
    bool isPublic = false;
    QDateTime added;   ///< UTC
    QDateTime changed; ///< UTC
    QString url;       ///< page on the website
    QString imageUrl;

    friend bool operator==(const UserList &, const UserList &) = default;
};

struct UserListItem {
    qint64 id = 0; ///< of what `type` says
    QString type;  ///< "release", "master", "artist" or "label"
    QString title;
    QString comment;
    QString url; ///< page on the website
    QString imageUrl;

    friend bool operator==(const UserListItem &, const UserListItem &) = default;
};

struct UserListDetail {
    UserList list;
    QList<UserListItem> items;
    QStringList skipped; ///< entries that could not be read, one line each

    friend bool operator==(const UserListDetail &, const UserListDetail &) = default;
};

} // namespace vv::discogs
