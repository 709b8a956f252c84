// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace vv::cli {

/// `conflicts`: what was changed here and on Discogs, differently; and what else waits, or was refused.
class ConflictsCommand final : public Command
{
    Q_OBJECT

public:
    explicit ConflictsCommand(Context &context);
    void run() override;
};

/// `resolve ID|all --take mine|discogs`
class ResolveCommand final : public Command
{
    Q_OBJECT

public:
    explicit ResolveCommand(Context &context);
    void run() override;
};

} // namespace vv::cli
