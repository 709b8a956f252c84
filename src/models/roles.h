// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace vv::models {

/// What a row of the collection answers besides Qt's own roles. Qt::AccessibleTextRole is the whole cell in words.
enum CollectionRole {
    InstanceRole = Qt::UserRole + 1,
    ReleaseRole,
    ArtistRole,
    TitleRole,
    YearRole,
    RatingRole,
    CoverUrlRole,
    ThumbUrlRole,
    PlaysRole,
    FormatRole,
    EditStateRole, ///< an int of store::EditState while a change has not reached Discogs; else nothing
};

} // namespace vv::models
