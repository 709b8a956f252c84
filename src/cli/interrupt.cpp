// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interrupt.h"

#include <QSocketNotifier>

#include <atomic>
#include <csignal>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace vv::cli {

namespace {

int pipeEnds[2] = {-1, -1}; // a signal handler can reach nothing but statics

std::atomic<bool> came = false;

void handle(int)
{
    came = true;
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
}

} // namespace

static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler may write nothing else");

bool Interrupt::hasCome()
{
    return came;
}

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    came = false;
    if (::pipe(pipeEnds) != 0)
        return;
    for (const int end : pipeEnds) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(pipeEnds[0], &byte, 1) == 1) {}
        Q_EMIT interrupted();
    });
    struct sigaction action {};
    action.sa_handler = handle;
    sigemptyset(&action.sa_mask);
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    m_notifier.reset();
    for (int &end : pipeEnds) {
        if (end >= 0)
            ::close(std::exchange(end, -1));
    }
}

} // namespace vv::cli
