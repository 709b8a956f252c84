// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sides.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

/// What the Now playing page says, in words. Pure functions; times in seconds.
namespace vv::gui {

/// "Side A", "Disc 2", "CD"; empty where the side has no name.
[[nodiscard]] QString sideText(const QString &name);
/// "Side A · 18:52"; without what is not known.
[[nodiscard]] QString sideHeading(const QString &name, std::optional<int> seconds);
/// What leads from one side to another: "Flip to B", "Go on with side C".
[[nodiscard]] QString goOnText(const QString &from, const QString &to);
/// "11:41", and "0:00" at the beginning.
[[nodiscard]] QString clockText(qint64 seconds);
/// "flip in 7:11"; without a back that follows "ends in 7:11".
[[nodiscard]] QString leftText(int left, bool flips);
/// "Side A has ended 3 min ago – flip?"
[[nodiscard]] QString endedText(const QString &name, int over, bool flips);
/// "since 14:05", with the day when that was another one.
[[nodiscard]] QString sinceText(const QDateTime &since, const QDateTime &now, const QLocale &locale);

/// All of it for who cannot see it: "Side A, track 2 of 3, Nachtschicht, 11 minutes, flip in 7 minutes".
[[nodiscard]] QString spokenText(const RecordSide &side, const SideMoment &moment, qint64 elapsed, bool flips);

} // namespace vv::gui
