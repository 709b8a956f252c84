// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QSqlDatabase>
#include <QString>

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

/**
 * Takes plays out that never were, and puts them back. CollectionWriter::addPlay() notes new ones.
 *
 * Each function is one transaction. Thread: that of its connection.
 * Errors: NotFound for a play, or a copy, that is not there; Storage kinds.
 */
class PlayLog
{
public:
    explicit PlayLog(QSqlDatabase db);

    [[nodiscard]] Result<Play> remove(qint64 id);         ///< what was taken out
    [[nodiscard]] Result<void> putBack(const Play &play); ///< under its old number; nothing when it is there

private:
    QSqlDatabase m_db;
};

/// Newest first.
[[nodiscard]] QList<Play> loadPlays(Statements &sql, InstanceId copy, int atMost);

} // namespace vv::store

Q_DECLARE_METATYPE(vv::store::Play)
