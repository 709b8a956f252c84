// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/markup.h"
#include "base/records.h"

#include <QString>

namespace vv::gui {

/**
 * Notes as a text with links for LinkLabel: names search the collection, numbers and addresses lead to the browser.
 *
 * Everything that is not a link or bold, italic, underlined is escaped, so nothing in it can load or run anything. What
 * is named by number gets its name from `release` where that has it. Without a `browser` only searches are links.
 */
[[nodiscard]] QString noteHtml(const QString &notes, const ReleaseDetail &release, bool browser);

} // namespace vv::gui
