// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

namespace vv {

/// A number that names one kind of thing and cannot be mistaken for another's. 64 bit: instance ids passed 2^31 in
/// 2026 (discogs-api.md §0.1). 0 means "none".
template <class Tag>
struct Id {
    qint64 value = 0;

    friend auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
    [[nodiscard]] bool isValid() const noexcept { return value > 0; }
};

using InstanceId = Id<struct InstanceTag>; ///< one copy on the shelf
using ReleaseId = Id<struct ReleaseTag>;   ///< one pressing in the Discogs database
using MasterId = Id<struct MasterTag>;     ///< all pressings of one recording; shares its number range with releases
using FolderId = Id<struct FolderTag>;     ///< 0 = All (a view), 1 = Uncategorized
using FieldId = Id<struct FieldTag>;       ///< 1 media condition, 2 sleeve condition, 3 notes, own ones from 4
using ArtistId = Id<struct ArtistTag>;
using LabelId = Id<struct LabelTag>;

inline constexpr FolderId kAllFolders{0};
inline constexpr FolderId kUncategorized{1};
inline constexpr FieldId kMediaCondition{1};
inline constexpr FieldId kSleeveCondition{2};
inline constexpr FieldId kNotesField{3};

/// Copies and folders that Discogs does not have (yet) get numbers from here on. Discogs is far from them, and every
/// JSON reader takes them for what they are.
inline constexpr qint64 kFirstLocalId = qint64(1) << 52;

template <class Tag>
[[nodiscard]] constexpr bool isLocal(Id<Tag> id) noexcept
{
    return id.value >= kFirstLocalId;
}

} // namespace vv

Q_DECLARE_METATYPE(vv::InstanceId)
Q_DECLARE_METATYPE(vv::ReleaseId)
Q_DECLARE_METATYPE(vv::FolderId)
