// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/logging.h"
#include "base/result.h"

#include <QCache>
#include <QList>

#include <algorithm>

namespace vv::models {

/**
 * What rows were asked about lately, by copy; read in batches, because a view asks for rows in order.
 *
 * `Row` has a member `instance` and is empty when made without arguments. Thread: that of what reads.
 */
template <class Row>
class RowCache
{
public:
    RowCache(int most, int before, int after)
        : m_before(before)
        , m_after(after)
        , m_rows(most)
    {}

    void clear() { m_rows.clear(); }
    void remove(InstanceId id) { m_rows.remove(id); }
    [[nodiscard]] bool contains(InstanceId id) const { return m_rows.contains(id); }

    /// The row at a place of `ids`; `read` is asked for those around it that are not known.
    template <class Read>
    const Row &at(const QList<InstanceId> &ids, int place, Read read)
    {
        const InstanceId id = ids[place];
        if (const Row *known = m_rows.object(id))
            return *known;
        QList<InstanceId> missing;
        const int last = std::min(place + m_after, static_cast<int>(ids.size()) - 1);
        for (int i = std::max(place - m_before, 0); i <= last; ++i) {
            if (!m_rows.contains(ids[i]))
                missing.append(ids[i]);
        }
        const Result<QList<Row>> found = read(missing);
        if (!found)
            qCWarning(lcModels) << "cannot read rows:" << found.error().detail;
        else
            for (const Row &row : *found)
                m_rows.insert(row.instance, new Row(row));
        if (const Row *known = m_rows.object(id))
            return *known;
        // Gone since the ids were read, or unreadable: the next refresh tells. Remembered, or every paint would ask
        // again.
        auto *empty = new Row;
        empty->instance = id;
        m_rows.insert(id, empty);
        return *empty;
    }

private:
    int m_before;
    int m_after;
    QCache<InstanceId, Row> m_rows;
};

} // namespace vv::models
