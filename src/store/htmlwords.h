// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <utility>

namespace vv::store {

/**
 * What the exported page (store/htmlexport.h) says, in the language that the program speaks now: by the names that
 * stand for it in the page. `lang` is the language itself, as the page's own attribute has it. Numbers and dates go in
 * where "%1" and "%2" are.
 *
 * Thread: any (QCoreApplication::translate() locks).
 */
[[nodiscard]] QList<std::pair<QLatin1StringView, QString>> htmlWords();

} // namespace vv::store
