// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QList>
#include <QString>

namespace vv::store {

class Statements;

/// The fields that every account has from the start, by their numbers and their names on the website
/// (discogs-api.md §6.2): what copies have to go by until the account's own list of fields was read.
[[nodiscard]] const QList<FieldId> &usualFields();
[[nodiscard]] QString usualFieldName(FieldId field); ///< empty for any other

/// Whether it is one of these, and no list of fields was ever read. Errors: through `sql`.
[[nodiscard]] bool isUsualFieldOnly(Statements &sql, FieldId field);

} // namespace vv::store
