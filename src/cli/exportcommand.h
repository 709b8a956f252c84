// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "store/exportfile.h"

namespace vv::cli {

/// `export [FILE]`: the collection, or what a search finds in it, as a file. One that is there already is replaced only
/// when the new one is complete.
class ExportCommand final : public Command
{
    Q_OBJECT

public:
    explicit ExportCommand(Context &context);
    void run() override;

private:
    using Format = store::ExportFormat;

    [[nodiscard]] Result<Format> format(const QString &file) const; ///< by --format, else by the file's name
    [[nodiscard]] Result<void> checkOptions(Format format) const;   ///< that they go with the format
    [[nodiscard]] store::ExportPlan plan(Format format) const;
};

} // namespace vv::cli
