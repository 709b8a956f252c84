// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

#include <array>
#include <future>
#include <memory>
#include <type_traits>
#include <utility>

namespace vv::store {

/**
 * Two threads that take turns at one piece of work after another. What a thread allocates is given back to its own part
 * of the heap, whoever frees it: of one thread that made the next batch while the caller frees the one before, each
 * would wait for the other all the time.
 *
 * Thread: one uses it. At its end it waits for what has begun.
 */
class Turns
{
public:
    Turns()
    {
        for (QThreadPool &thread : m_threads) {
            thread.setMaxThreadCount(1);
            thread.setExpiryTimeout(-1); // another thread would get another part of the heap
        }
    }
    Q_DISABLE_COPY_MOVE(Turns)

    template <class Work>
    [[nodiscard]] std::future<std::invoke_result_t<Work>> run(Work work)
    {
        const auto task = std::make_shared<std::packaged_task<std::invoke_result_t<Work>()>>(std::move(work));
        m_turn = (m_turn + 1) % m_threads.size();
        m_threads[m_turn].start([task] { (*task)(); });
        return task->get_future();
    }

private:
    std::array<QThreadPool, 2> m_threads;
    std::size_t m_turn = 0;
};

} // namespace vv::store
