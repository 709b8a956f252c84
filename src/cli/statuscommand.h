// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

class QTcpSocket;

namespace vv::cli {

/// `status`: how things stand. Spends no request: whether Discogs can be reached is tried by opening a connection.
class StatusCommand final : public Command
{
    Q_OBJECT

public:
    explicit StatusCommand(Context &context);
    ~StatusCommand() override;
    void run() override;

private:
    void connected(bool online);
    void report(bool online, bool hasToken);

    std::unique_ptr<QTcpSocket> m_probe;
};

} // namespace vv::cli
