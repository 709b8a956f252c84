// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pagebook.h"

#include <algorithm>

namespace vv::sync {

void PageBook::resume(int page, const discogs::Pagination &pagination, int skipped)
{
    m_before.insert(page);
    m_items = pagination.items;
    m_pages = std::max({m_pages, pagination.pages, 1});
    m_skipped += skipped;
}

std::optional<int> PageBook::next()
{
    if (m_asked > 0 && m_pages == 0)
        return {};
    int page = m_asked + 1;
    while (m_before.contains(page))
        ++page;
    if (m_pages > 0 && page > m_pages)
        return {};
    m_skippedOver += page - m_asked - 1;
    return m_asked = page;
}

void PageBook::received(const discogs::Pagination &pagination, int skipped)
{
    if (done() > 0 && (pagination.items != m_items || pagination.pages != m_pages))
        m_shifted = true;
    ++m_received;
    m_items = pagination.items;
    m_pages = std::max({m_pages, pagination.pages, 1});
    m_skipped += skipped;
}

void PageBook::missing()
{
    ++m_received;
    m_pages = std::clamp(m_pages, 1, std::max(1, m_asked));
    m_shifted = true;
}

bool PageBook::isComplete() const
{
    if (m_pages == 0 || m_received < m_asked - m_skippedOver)
        return false;
    for (int page = m_asked + 1; page <= m_pages; ++page) {
        if (!m_before.contains(page))
            return false;
    }
    return true;
}

bool PageBook::isConsistent(int distinct) const
{
    return isComplete() && !m_shifted && distinct + m_skipped == m_items;
}

} // namespace vv::sync
