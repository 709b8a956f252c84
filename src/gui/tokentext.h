// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backend.h"

#include <QDateTime>
#include <QString>

namespace vv::gui {

/// Where the token is kept, in a sentence, and for a given one where it can be changed. Empty when there is none.
[[nodiscard]] QString tokenPlaceText(const models::TokenInfo &token);

/// What is known about it and since when, in one or two sentences. `now` is UTC.
[[nodiscard]] QString tokenStateText(const models::TokenInfo &token, const QDateTime &now);

/// The name an account goes by in the window.
[[nodiscard]] QString accountText(const models::AccountEntry &account);

} // namespace vv::gui
