// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "store/tray.h"

namespace vv::cli {

/// `add --barcode N [--folder NAME]` puts a barcode in the tray, to be looked up by the next sync; `add --tray` adds
/// what is ready of it. Both work without a network. Which of several pressings it is, only the window asks.
class TrayCommand final : public Command
{
    Q_OBJECT

public:
    explicit TrayCommand(Context &context);
    void run() override;

private:
    void scan(store::Tray &tray, const store::CollectionReader &reader);
    void addAll(store::Tray &tray);
};

/// "In the tray: 2 ready, 1 to choose from, ...".
[[nodiscard]] QString trayWords(const QList<store::TrayRow> &rows);

} // namespace vv::cli
