// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/turns.h"

#include <QtGlobal>

#include <algorithm>
#include <functional>
#include <future>
#include <utility>
#include <vector>

namespace vv::store {

/// Things that are made some hundred ahead on another thread, while the caller uses those before them. Thread: one uses
/// it; `make` is called on another, and what it reads must not change while this lives.
template <class T>
class Ahead
{
public:
    Ahead(qsizetype count, std::function<T(qsizetype)> make)
        : m_count(count)
        , m_make(std::move(make))
    {
        begin();
    }
    ~Ahead()
    {
        if (m_coming.valid())
            m_coming.wait();
    }
    Q_DISABLE_COPY_MOVE(Ahead)

    /// In their order, each once; at most `count`.
    [[nodiscard]] T next()
    {
        if (m_at == m_batch.size()) {
            m_batch = m_coming.get();
            m_at = 0;
            if (m_begun < m_count)
                begin();
        }
        return std::move(m_batch[m_at++]);
    }

private:
    static constexpr qsizetype kBatch = 256;

    void begin()
    {
        const qsizetype from = m_begun;
        m_begun = std::min(m_count, from + kBatch);
        m_coming = m_turns.run([this, from, to = m_begun] {
            std::vector<T> batch;
            batch.reserve(static_cast<std::size_t>(to - from));
            for (qsizetype i = from; i < to; ++i)
                batch.push_back(m_make(i));
            return batch;
        });
    }

    qsizetype m_count;
    std::function<T(qsizetype)> m_make;
    qsizetype m_begun = 0;
    Turns m_turns;
    std::future<std::vector<T>> m_coming;
    std::vector<T> m_batch;
    std::size_t m_at = 0;
};

} // namespace vv::store
