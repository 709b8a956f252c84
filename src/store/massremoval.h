// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vv::store {

constexpr int kManyRemoved = 20;

/// Whether `gone` entries of a list that Discogs does not have any more, beside `there` that it has, are too many to
/// remove them here unasked. Source: design.md §5.2.
[[nodiscard]] constexpr bool isMassRemoval(int gone, int there) noexcept
{
    return gone > kManyRemoved && gone * 10 > gone + there;
}

} // namespace vv::store
