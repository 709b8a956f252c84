// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sharedfacts.h"

#include <QFutureWatcher>
#include <QObject>

namespace vv::models {

class Library;

/**
 * What the records have in common that were chosen to be changed together.
 *
 * Read on Qt's pool, through a connection of its own: a selection may be all of a large collection.
 * Thread: GUI. Errors: a failed read is logged, and nothing is in common.
 */
class SharedRecords : public QObject
{
    Q_OBJECT

public:
    explicit SharedRecords(Library &library, QObject *parent = nullptr);

    /// Reads, also when it is the same ones: their facts may be others now. facts() are those from before until then.
    void setRecords(const QList<InstanceId> &ids);
    [[nodiscard]] const store::SharedFacts &facts() const noexcept { return m_facts; }

Q_SIGNALS:
    void changed();

private:
    void read();

    Library &m_library;
    QList<InstanceId> m_ids;
    bool m_isOutdated = false; ///< other ones came while it was reading
    store::SharedFacts m_facts;
    QFutureWatcher<Result<store::SharedFacts>> m_reading;
};

} // namespace vv::models
