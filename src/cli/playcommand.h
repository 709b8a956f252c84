// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace vv::cli {

/// `play INSTANCE [--side NAME]`: notes that this copy is on the turntable.
class PlayCommand final : public Command
{
    Q_OBJECT

public:
    explicit PlayCommand(Context &context);
    void run() override;
};

} // namespace vv::cli
