// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/groups.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace vv::models {

/**
 * The rows of a list in groups, with their headings and the marks of a letter rail.
 *
 * Years, months and labels with hardly a row each are put together to decades, years and letters.
 */
class Grouping
{
    Q_DECLARE_TR_FUNCTIONS(vv::models::Grouping)

public:
    /// A place on the rail: the first of neighbouring groups with the same short name.
    struct Mark {
        int group = 0;
        QString text; ///< "M", "1974", "3"

        friend bool operator==(const Mark &, const Mark &) = default;
    };

    Grouping() = default;
    Grouping(store::SortKey key, QList<store::Group> groups, int rows);

    [[nodiscard]] int count() const noexcept { return static_cast<int>(m_groups.size()); }
    [[nodiscard]] int first(int group) const { return m_groups[group].first; } ///< row
    [[nodiscard]] int rows(int group) const;
    [[nodiscard]] int groupOf(int row) const; ///< -1 when there are none
    [[nodiscard]] QList<int> starts() const;  ///< the first row of each
    /// In words, "1970s". Of a label it is empty: only the store knows the name.
    [[nodiscard]] QString title(int group) const;
    [[nodiscard]] bool isByLabel() const noexcept { return m_unit == Unit::Label; }
    [[nodiscard]] bool isUnknown(int group) const { return m_groups[group].value == store::kUnknown; }
    [[nodiscard]] QList<Mark> marks() const;

private:
    enum class Unit : quint8 { Letter, Label, Year, Decade, Month, Stars, Grade, Plays, Value };

    void coarsen();
    [[nodiscard]] qint64 markOf(int group) const;
    [[nodiscard]] QString markText(qint64 mark) const;
    [[nodiscard]] QString unknownTitle() const;

    store::SortKey m_key = store::SortKey::Artist;
    Unit m_unit = Unit::Letter;
    QList<store::Group> m_groups;
    int m_rows = 0;
};

} // namespace vv::models
