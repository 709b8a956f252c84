// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "sync/iothread.h"

namespace vv::cli {

/**
 * `setup`: takes a token from the environment, --token-file or the terminal (not shown while it is typed), asks Discogs
 * whose it is, and keeps it.
 */
class SetupCommand final : public Command
{
    Q_OBJECT

public:
    explicit SetupCommand(Context &context);
    ~SetupCommand() override;
    void run() override;

private:
    [[nodiscard]] Result<Secret> givenOrTyped();
    void tested(const Result<sync::TokenOwner> &owner);
    void keep(const sync::TokenOwner &owner);

    sync::IoThread m_io;
    Secret m_token;
};

} // namespace vv::cli
