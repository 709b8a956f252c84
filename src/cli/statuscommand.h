// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "sync/livestate.h"

class QTcpSocket;

namespace vv::cli {

/**
 * `status`: how things stand. A VinylVault that works on the collection says itself how it gets on; else whether
 * Discogs can be reached is tried by opening a connection. It spends no request.
 */
class StatusCommand final : public Command
{
    Q_OBJECT

public:
    explicit StatusCommand(Context &context);
    ~StatusCommand() override;
    void run() override;

private:
    void probed(bool reachable);
    void askForToken();
    void report(bool hasToken);
    [[nodiscard]] QString connectionWords() const;

    std::unique_ptr<QTcpSocket> m_probe;
    sync::LiveState m_live;
};

} // namespace vv::cli
