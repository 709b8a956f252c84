// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

/// The website's clock: US Pacific for every user on earth (discogs-api.md §8, §10). By rule, not by the system's list
/// of zones, which is not there everywhere; right from 1987 on, the rules of 2007 from then on. Pure.
namespace vv::store {

/// "2024-05-09 10:15:14"; empty for an invalid time.
[[nodiscard]] QString pacificText(const QDateTime &utc);

/// The earlier one of the two times that an hour in November stands for. Invalid for what is no such text.
[[nodiscard]] QDateTime fromPacificText(const QString &text);

} // namespace vv::store
