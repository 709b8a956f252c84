// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QSqlDatabase>
#include <QString>

#include <optional>

namespace vv::store {

class Statements;

/// One time a copy was on the turntable.
struct Play {
    qint64 id = 0; ///< of the row
    InstanceId copy;
    QString side;          ///< empty = not said
    QDateTime at;          ///< UTC
    bool timeKnown = true; ///< false: it was not later than `at`

    friend bool operator==(const Play &, const Play &) = default;
};

/// What is on the turntable.
struct OnTurntable {
    InstanceId copy;
    QString side;    ///< as trackSide() says; empty = not said: the first one
    QDateTime since; ///< UTC; when this side was put on

    friend bool operator==(const OnTurntable &, const OnTurntable &) = default;
};

struct RemovedPlay {
    Play play;
    std::optional<OnTurntable> tookOff; ///< it had put this there, which is not there any more either
};

/**
 * Takes plays out that never were, and puts them back. Turntable notes new ones.
 *
 * Each function is one transaction. Thread: that of its connection.
 * Errors: NotFound for a play, or a copy, that is not there; Storage kinds.
 */
class PlayLog
{
public:
    explicit PlayLog(QSqlDatabase db);

    /// `before`, if anything, is on the turntable again where the play had taken its place.
    [[nodiscard]] Result<RemovedPlay> remove(qint64 id, const std::optional<OnTurntable> &before = {});
    /// Under its old number; nothing when it is there. `on` was on the turntable with it, and is again.
    [[nodiscard]] Result<void> putBack(const Play &play, const std::optional<OnTurntable> &on = {});
    /// Many at once, from another time: nothing is on the turntable for it. Those of copies that are not there are left
    /// out.
    [[nodiscard]] Result<void> note(const QList<Play> &plays);

private:
    QSqlDatabase m_db;
};

/// Newest first.
[[nodiscard]] QList<Play> loadPlays(Statements &sql, InstanceId copy, int atMost);

} // namespace vv::store

Q_DECLARE_METATYPE(vv::store::Play)
Q_DECLARE_METATYPE(vv::store::OnTurntable)
