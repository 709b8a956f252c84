// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discogs/page.h"

#include <optional>
#include <set>

namespace vv::sync {

/**
 * Keeps the books of one reading of a paged listing: which page to ask for next, and whether what came is one
 * consistent picture. A collection can change between two pages, and the pages then shift (discogs-api.md §4, §11.4).
 *
 * Pure; counts only.
 */
class PageBook
{
public:
    /// Takes up a reading that was broken off: `page` has come before.
    void resume(int page, const discogs::Pagination &pagination, int skipped);
    /// The next page nobody has asked for, or nothing while page 1 is not back, or when all are asked for.
    [[nodiscard]] std::optional<int> next();
    void received(const discogs::Pagination &pagination, int skipped);
    /// The page is not there any more: the listing has shrunk, and there is no point in asking for later ones.
    void missing();

    [[nodiscard]] bool isComplete() const; ///< every page asked for has come
    [[nodiscard]] int done() const noexcept { return m_received + static_cast<int>(m_before.size()); }
    [[nodiscard]] int pages() const noexcept { return m_pages; } ///< 0 = not known yet
    [[nodiscard]] int items() const noexcept { return m_items; } ///< as the newest page said
    [[nodiscard]] int skipped() const noexcept { return m_skipped; }
    /// Whether all pages agree with each other and with `distinct`, the number of different entries that were read.
    [[nodiscard]] bool isConsistent(int distinct) const;

private:
    std::set<int> m_before; ///< pages that came in an earlier reading
    int m_asked = 0;
    int m_skippedOver = 0; ///< pages below m_asked that were not asked for, because they had come before
    int m_received = 0;
    int m_pages = 0;
    int m_items = 0;
    int m_skipped = 0;
    bool m_shifted = false; ///< two pages disagreed, or one was missing
};

} // namespace vv::sync
