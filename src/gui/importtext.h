// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/importer.h"

#include <QString>
#include <QStringList>

/// What an import did or would do, in the user's words.
namespace vv::gui {

[[nodiscard]] QString importFormatText(store::ImportFormat format);
/// Whether it makes or changes anything at all.
[[nodiscard]] bool changesAnything(const store::ImportReport &report);
/// One line for each thing there is at least one of; the first tells what the file is.
[[nodiscard]] QStringList importFacts(const store::ImportReport &report);
/// Problems with their lines, or records one by one, and notes. Those themselves are English. Empty without any.
[[nodiscard]] QString importDetails(const store::ImportReport &report);
/// "Imported collection.csv: 12 new copies, 3 wants."
[[nodiscard]] QString importedText(const store::ImportReport &report, const QString &file);
[[nodiscard]] QString takenBackText(const store::ImportUndone &undone);

} // namespace vv::gui
