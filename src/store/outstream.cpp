// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outstream.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstring>
#include <utility>

#include <poll.h>
#include <unistd.h>

namespace vv::store {

namespace {

constexpr int kGlance = 100; // ms

} // namespace

OutStream::OutStream(int handle, std::function<bool()> cancelled)
    : m_handle(handle)
    , m_isCancelled(std::move(cancelled))
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 OutStream::readData(char *, qint64)
{
    return -1;
}

bool OutStream::waitForRoom()
{
    for (;;) {
        m_cancelled = m_cancelled || (m_isCancelled && m_isCancelled());
        if (m_cancelled)
            return false;
        pollfd room{.fd = m_handle, .events = POLLOUT, .revents = 0};
        const int found = ::poll(&room, 1, kGlance);
        if (found > 0 || (found < 0 && errno != EINTR)) // the write will say what is wrong
            return true;
    }
}

qint64 OutStream::writeData(const char *data, qint64 size)
{
    qint64 done = 0;
    while (done < size) {
        if (!waitForRoom())
            return -1;
        const auto piece = static_cast<std::size_t>(std::min<qint64>(size - done, PIPE_BUF));
        const ssize_t written = ::write(m_handle, data + done, piece);
        if (written >= 0) {
            done += written;
        } else if (errno != EINTR && errno != EAGAIN) {
            m_failure = errno;
            setErrorString(QString::fromLocal8Bit(std::strerror(m_failure)));
            return -1;
        }
    }
    return done;
}

} // namespace vv::store
