// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/query.h"

#include <QList>
#include <QVariant>

#include <utility>

namespace vv::store {

/// Values of rows of one table, as they are bound: column by column, row by row. Making them takes a good part of the
/// time of writing them and can be done elsewhere. Thread: any, one at a time.
class RowValues
{
public:
    template <class... Args>
    void add(const Args &...args)
    {
        (append(Query::bound(args)), ...);
    }
    void add(RowValues &&more)
    {
        m_values.append(std::move(more.m_values));
        m_characters += std::exchange(more.m_characters, 0);
    }
    void clear()
    {
        m_values.resize(0); // its room stays
        m_characters = 0;
    }

    [[nodiscard]] const QList<QVariant> &values() const noexcept { return m_values; }
    [[nodiscard]] qsizetype characters() const noexcept { return m_characters; } ///< of all texts

private:
    void append(QVariant value)
    {
        if (value.typeId() == QMetaType::QString)
            m_characters += static_cast<const QString *>(value.constData())->size();
        m_values += std::move(value);
    }

    QList<QVariant> m_values;
    qsizetype m_characters = 0;
};

} // namespace vv::store
