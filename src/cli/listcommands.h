// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace vv::cli {

/// `search QUERY`: the copies that match, by artist.
class SearchCommand final : public Command
{
    Q_OBJECT

public:
    explicit SearchCommand(Context &context);
    void run() override;
};

/// `pick [QUERY]`: one of them, at random.
class PickCommand final : public Command
{
    Q_OBJECT

public:
    explicit PickCommand(Context &context);
    void run() override;
};

} // namespace vv::cli
