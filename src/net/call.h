// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>

namespace vv::net {

/// Owns one request under way. cancel(), assignment or destruction aborts it, and its Done then never runs.
/// Thread: that of whoever made the request.
class [[nodiscard]] Call
{
public:
    Call() = default;
    explicit Call(std::function<void()> abort)
        : m_abort(std::move(abort))
    {}
    Call(Call &&other) noexcept
        : m_abort(std::exchange(other.m_abort, nullptr))
    {}
    Call &operator=(Call &&other) noexcept
    {
        if (this != &other) {
            cancel();
            m_abort = std::exchange(other.m_abort, nullptr);
        }
        return *this;
    }
    Call(const Call &) = delete;
    Call &operator=(const Call &) = delete;
    ~Call() { cancel(); }

    void cancel()
    {
        if (auto abort = std::exchange(m_abort, nullptr))
            abort();
    }

private:
    std::function<void()> m_abort;
};

} // namespace vv::net
