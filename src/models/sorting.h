// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/collectionreader.h"

#include <QString>

#include <array>

namespace vv::models {

/// An order of the wall, kept in the settings as its name.
struct Sorting {
    store::SortKey key = store::SortKey::Artist;
    bool descending = false;

    friend bool operator==(const Sorting &, const Sorting &) = default;
};

/// In the order in which a menu offers them; by the others, the table is put in order at its header.
inline constexpr std::array kSortKeys{store::SortKey::Artist, store::SortKey::Title,        store::SortKey::Label,
                                      store::SortKey::Year,   store::SortKey::OriginalYear, store::SortKey::Added,
                                      store::SortKey::Rating, store::SortKey::Plays,        store::SortKey::LastPlayed,
                                      store::SortKey::Value,  store::SortKey::Random};

/// The order a person expects of this key: names from A, years from the oldest, everything else best or newest first.
[[nodiscard]] Sorting usualSorting(store::SortKey key);
[[nodiscard]] QString sortingName(const Sorting &sorting);  ///< e.g. "artist", "-added"
[[nodiscard]] Sorting sortingFromName(const QString &name); ///< by artist when the name means nothing

} // namespace vv::models
