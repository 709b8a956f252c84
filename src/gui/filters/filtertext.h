// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queryterms.h"

#include <QString>

/// Conditions of a query in the user's language.
namespace vv::gui {

[[nodiscard]] QString subjectText(store::Subject subject);                             ///< "Catalogue number"
[[nodiscard]] QString operatorText(models::FilterOperator op, store::Subject subject); ///< "at least"
[[nodiscard]] QString ageText(const QString &age); ///< "30 days" for "30d"; as it is when it is none
/// What a chip says: "Year: 1970–1979", "Not Format: CD", "Rating: at least 4".
[[nodiscard]] QString termTitle(const models::PlacedTerm &term);
/// What the value has to look like, when it is none that the subject takes.
[[nodiscard]] QString valueHint(store::Subject subject, models::FilterOperator op);

} // namespace vv::gui
