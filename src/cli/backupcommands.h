// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace vv::cli {

/// `backup FILE`: a complete, verified copy of the database; others may work on it meanwhile.
class BackupCommand final : public Command
{
    Q_OBJECT

public:
    explicit BackupCommand(Context &context);
    void run() override;
};

/// `restore [FILE]`: puts a backup in the place of the database, which is set aside; without FILE lists what there is.
class RestoreCommand final : public Command
{
    Q_OBJECT

public:
    explicit RestoreCommand(Context &context);
    void run() override;

private:
    void list();
};

} // namespace vv::cli
