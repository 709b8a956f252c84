// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace vv::gui {

/// "just now", "3 min ago", "2 h ago", "yesterday", "5 days ago", "3 weeks ago", "4 months ago", "2 years ago". A time
/// that lies ahead, as after a clock was set back, is "just now".
[[nodiscard]] QString agoText(const QDateTime &then, const QDateTime &now);

/// "about 20 s left", "about 3 min left".
[[nodiscard]] QString leftText(std::chrono::seconds left);

/// A day as the user's language writes it, in local time.
[[nodiscard]] QString dayText(const QDateTime &utc);

} // namespace vv::gui
