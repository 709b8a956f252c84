// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <deque>

namespace vv::demo {

/// Counts what happened within the last so many milliseconds.
class SlidingWindow
{
public:
    [[nodiscard]] int count(std::chrono::milliseconds now, std::chrono::milliseconds length)
    {
        while (!m_times.empty() && now - m_times.front() >= length)
            m_times.pop_front();
        return static_cast<int>(m_times.size());
    }
    /// The count with this one.
    int add(std::chrono::milliseconds now, std::chrono::milliseconds length)
    {
        m_times.push_back(now);
        return count(now, length);
    }

private:
    std::deque<std::chrono::milliseconds> m_times;
};

} // namespace vv::demo
