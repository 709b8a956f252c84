// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/collectionreader.h"

#include <QString>

#include <optional>

namespace vv::models {

/// What the table can show of a copy. The order is that in which a menu offers them.
enum class Column : quint8 {
    Cover,
    Artist,
    Title,
    Year,
    OriginalYear,
    Label,
    CatalogueNumber,
    Format,
    Folder,
    Rating,
    Media,
    Sleeve,
    Added,
    Plays,
    LastPlayed,
    Value,
    Country,
    Genres,
    Styles,
    Tags,
};

inline constexpr int kColumns = static_cast<int>(Column::Tags) + 1;

/// The role in which a model of copies has the text of a column; a Cover has none, and a Rating is RatingRole.
[[nodiscard]] constexpr int columnRole(Column column)
{
    return Qt::UserRole + 200 + static_cast<int>(column);
}
[[nodiscard]] std::optional<Column> columnOfRole(int role);

[[nodiscard]] QString columnName(Column column);  ///< in the settings
[[nodiscard]] QString columnTitle(Column column); ///< in the user's language
[[nodiscard]] std::optional<Column> columnNamed(const QString &name);
/// The order that a click on its header gives; none = copies cannot be put in order by it.
[[nodiscard]] std::optional<store::SortKey> sortKeyOf(Column column);
[[nodiscard]] bool isFigure(Column column); ///< numbers and dates stand at the far side

/// Whether the text of a column takes store::RowFacts.
[[nodiscard]] bool needsFacts(Column column);
/// `sign` is that of amounts in the Discogs account's currency.
[[nodiscard]] QString columnText(Column column, const store::CopySummary &row, const store::RowFacts &facts,
                                 const QString &sign);

} // namespace vv::models
