// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/playlog.h"

#include <QDateTime>
#include <QMetaType>
#include <QSqlDatabase>
#include <QString>

#include <optional>

namespace vv::store {

/// A play that was noted, and what it took the place of.
struct PutOn {
    Play play;
    std::optional<OnTurntable> before;
};

/**
 * What is on the turntable, and the play that putting it there is.
 *
 * A play is one side that was put on. Putting a record on notes one; turning it over notes one of the side that is up
 * then, unless it is up already; taking it off notes none. So figures count sides that were played, as they do for
 * `vinylvault play --side`, and no side of one sitting is noted twice by saying the same thing again.
 *
 * It is a fact of this machine: no sync writes it, and neither the export nor an import has it; a backup does. A copy
 * that was removed is not on until it comes back.
 * Each function is one transaction. Thread: that of its connection.
 * Errors: NotFound for a copy that is not there; Storage kinds.
 */
class Turntable
{
public:
    explicit Turntable(QSqlDatabase db);

    [[nodiscard]] Result<std::optional<OnTurntable>> now() const;
    [[nodiscard]] Result<PutOn> putOn(InstanceId copy, const QString &side, const QDateTime &at);
    /// Empty when `copy` is not on any more, or that side is up already.
    [[nodiscard]] Result<std::optional<PutOn>> turnTo(InstanceId copy, const QString &side, const QDateTime &at);
    [[nodiscard]] Result<std::optional<OnTurntable>> takeOff(); ///< what was on
    /// Back to where it was; nothing when something else is on now.
    [[nodiscard]] Result<void> putBack(const OnTurntable &on);

private:
    QSqlDatabase m_db;
};

[[nodiscard]] std::optional<OnTurntable> loadTurntable(Statements &sql);
/// When it is empty.
void putBackOn(Statements &sql, const OnTurntable &on);
/// When `play` is what put it there. What was taken off.
std::optional<OnTurntable> takeOffPlayed(Statements &sql, const Play &play);

} // namespace vv::store
