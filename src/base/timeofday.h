// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>

namespace vv {

/// Hours and minutes as people write them in that language. Nobody's language, "C", writes seconds too, and bare
/// systems have no other: there it is "21:47".
[[nodiscard]] QString timeOfDayText(QTime local, const QLocale &locale = {});

/// As short as that language writes it, but with the whole year.
[[nodiscard]] QString dayText(QDate local, const QLocale &locale = {});

/// Day and time of day, both short.
[[nodiscard]] QString dayAndTimeText(const QDateTime &local, const QLocale &locale = {});

} // namespace vv
