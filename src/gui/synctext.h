// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "store/syncreader.h"

#include <QString>

/// The sync in the user's language.
namespace vv::gui {

/// What it is at: "Syncing 1,400 of 3,107".
[[nodiscard]] QString phaseText(const Progress &progress);
/// How it does: "45 % · 32 requests sent · 23 of 55 left this minute · 2 errors so far".
[[nodiscard]] QString progressText(const Progress &progress);
/// Those that are filled in in the background: "1,240 of 3,107 detailed, about 34 min left".
[[nodiscard]] QString detailsText(const DetailProgress &details);
/// A point in time, in the user's: "14:32", or with its day when that is not today.
[[nodiscard]] QString momentText(const QDateTime &utc, const QDateTime &now);

/// "Full sync", "Quick sync", "Sending changes".
[[nodiscard]] QString runKindText(const QString &kind);
/// "Done in 12 s", "Stopped after 3 s", "Failed after 2 min".
[[nodiscard]] QString runResultText(const store::SyncRun &run);
/// What it brought and took: "3 added · 1 removed · 2 sent · 14 requests".
[[nodiscard]] QString runChangesText(const store::SyncRun &run);

/// What somebody changed in the database: "Title", "Label", ...
[[nodiscard]] QString cataloguePropertyText(const QString &property);

} // namespace vv::gui
