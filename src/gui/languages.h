// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace vv::gui {

/// The languages this program speaks, "de", "en", ..., by the files of translations it has.
[[nodiscard]] QStringList languages();

/// In the language itself, "Deutsch".
[[nodiscard]] QString languageName(const QString &language);

} // namespace vv::gui
