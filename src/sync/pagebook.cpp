// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pagebook.h"

#include <algorithm>

namespace vv::sync {

std::optional<int> PageBook::next()
{
    if (m_asked > 0 && (m_pages == 0 || m_asked >= m_pages))
        return {};
    return ++m_asked;
}

void PageBook::received(const discogs::Pagination &pagination, int skipped)
{
    if (m_received > 0 && (pagination.items != m_items || pagination.pages != m_pages))
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
    return m_pages > 0 && m_received >= m_asked && m_asked >= m_pages;
}

bool PageBook::isConsistent(int distinct) const
{
    return isComplete() && !m_shifted && distinct + m_skipped == m_items;
}

} // namespace vv::sync
