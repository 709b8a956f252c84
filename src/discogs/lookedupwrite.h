// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "net/call.h"

#include <QObject>

#include <array>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace vv::discogs {

/// Whether a write that ended with `error` may have taken effect all the same.
[[nodiscard]] inline bool mayHaveTakenEffect(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
    case Error::Kind::Server:
    case Error::Kind::Malformed:
    case Error::Kind::Blocked:
        return true;
    default:
        return false;
    }
}

/**
 * A write that must not be repeated blindly. After an end that leaves it open whether it took effect, its effect is
 * looked for, again and again for a while because lists lag behind (discogs-api.md §11.6), and only when it is not
 * there the write is sent again.
 *
 * Lives until it has answered or its Call is gone. Thread: that of the client.
 */
template <class T>
class LookedUpWrite : public QObject, public std::enable_shared_from_this<LookedUpWrite<T>>
{
public:
    struct Steps {
        std::function<net::Call(Done<T>)> write;
        /// Gives what the write has made, or nothing when there is no such thing.
        std::function<net::Call(Done<std::optional<T>>)> look;
        int retries = 3;
        bool maybeSent = false; ///< an earlier try, before a crash, may have got through: look first
        bool isRecent = false;  ///< and so lately that a list may lag behind it
    };

    [[nodiscard]] static net::Call start(Clock &clock, Steps steps, Done<T> done)
    {
        auto job = std::make_shared<LookedUpWrite>(Private{}, clock, std::move(steps), std::move(done));
        if (job->m_steps.maybeSent)
            job->look(job->m_steps.isRecent ? 0 : int(kPauses.size()) - 1);
        else
            job->write();
        return net::Call([job = std::move(job)]() mutable { job->abandon(); });
    }

private:
    struct Private {};
    /// Before each look.
    static constexpr std::array<std::chrono::milliseconds, 3> kPauses{
        {std::chrono::seconds(1), std::chrono::seconds(5), std::chrono::seconds(10)}};

public:
    LookedUpWrite(Private, Clock &clock, Steps steps, Done<T> done)
        : m_clock(clock)
        , m_steps(std::move(steps))
        , m_done(std::move(done))
    {}

private:
    void abandon()
    {
        m_done = nullptr;
        m_call.cancel();
    }

    void answer(Result<T> result)
    {
        if (const auto done = std::exchange(m_done, nullptr))
            done(std::move(result));
    }

    void write()
    {
        m_call = m_steps.write([self = this->shared_from_this()](Result<T> result) {
            if (result || !mayHaveTakenEffect(result.error()))
                return self->answer(std::move(result));
            self->m_why = result.error();
            self->lookLater(0);
        });
    }

    void lookLater(int looked)
    {
        m_clock.callLater(kPauses[static_cast<size_t>(looked)], this, [this, looked] {
            if (m_done)
                look(looked);
        });
    }

    void look(int looked)
    {
        m_call = m_steps.look([self = this->shared_from_this(), looked](const Result<std::optional<T>> &found) {
            if (!found) // whether it took effect is still open, and that is what the caller has to know
                return self->answer(fail(self->m_why.value_or(found.error())));
            if (*found)
                return self->answer(**found);
            if (looked + 1 < int(kPauses.size()))
                return self->lookLater(looked + 1);
            if (self->m_why && self->m_steps.retries-- <= 0)
                return self->answer(fail(*self->m_why));
            self->write();
        });
    }

    Clock &m_clock;
    Steps m_steps;
    Done<T> m_done;
    std::optional<Error> m_why; ///< of the last try
    net::Call m_call;
};

} // namespace vv::discogs
