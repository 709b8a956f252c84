// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/doctor/namelookup.h"

#include <QUrl>

#include <mutex>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <netdb.h>
#include <unistd.h>

namespace vv::cli {

struct NameLookup::Shared {
    explicit Shared(const QString &name)
        : host(QUrl::toAce(name))
    {
        if (::pipe(ends) != 0)
            ends[0] = ends[1] = -1;
        for (const int end : ends)
            ::fcntl(end, F_SETFD, FD_CLOEXEC);
    }
    ~Shared()
    {
        for (const int end : ends)
            ::close(end);
    }
    Q_DISABLE_COPY_MOVE(Shared)

    const QByteArray host;
    int ends[2]{}; ///< a byte in it says that the answer is there
    std::mutex mutex;
    QList<QHostAddress> addresses;
    QString why;
};

NameLookup::NameLookup(const QString &host, Done done)
    : m_shared(std::make_shared<Shared>(host))
    , m_notifier(std::make_unique<QSocketNotifier>(m_shared->ends[0], QSocketNotifier::Read))
{
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this, done = std::move(done)] {
        m_notifier->setEnabled(false);
        const std::lock_guard lock(m_shared->mutex);
        done(std::exchange(m_shared->addresses, {}), m_shared->why);
    });
    std::thread([shared = m_shared] { run(shared); }).detach();
}

NameLookup::~NameLookup() = default;

void NameLookup::run(const std::shared_ptr<Shared> &shared)
{
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    const int failed = ::getaddrinfo(shared->host.constData(), nullptr, &hints, &found);
    {
        const std::lock_guard lock(shared->mutex);
        if (failed != 0)
            shared->why = QString::fromLocal8Bit(::gai_strerror(failed));
        for (const addrinfo *one = failed == 0 ? found : nullptr; one; one = one->ai_next)
            shared->addresses += QHostAddress(one->ai_addr);
    }
    if (failed == 0)
        ::freeaddrinfo(found);
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(shared->ends[1], &byte, 1);
}

} // namespace vv::cli
