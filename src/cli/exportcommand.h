// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace vv::cli {

/// `export [FILE]`: everything as JSON. A file is replaced only when the new one is complete.
class ExportCommand final : public Command
{
    Q_OBJECT

public:
    explicit ExportCommand(Context &context);
    void run() override;

private:
    [[nodiscard]] Result<void> checkFormat(const QString &file) const;
};

} // namespace vv::cli
