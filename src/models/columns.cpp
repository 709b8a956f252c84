// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns.h"

#include "base/timeofday.h"
#include "models/money.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace vv::models {

namespace {

struct Columns {
    Q_DECLARE_TR_FUNCTIONS(vv::models::Columns)
};

/// In the order of the enumeration.
constexpr std::array<QLatin1StringView, kColumns> kNames{
    "cover"_L1,  "artist"_L1, "title"_L1,   "year"_L1,   "original_year"_L1, "label"_L1, "catno"_L1,
    "format"_L1, "folder"_L1, "rating"_L1,  "media"_L1,  "sleeve"_L1,        "added"_L1, "plays"_L1,
    "played"_L1, "value"_L1,  "country"_L1, "genres"_L1, "styles"_L1,        "tags"_L1,
};

QString yearText(int year)
{
    return year > 0 ? QString::number(year) : QString();
}

QString shownDay(const QDateTime &time)
{
    return time.isValid() ? dayText(time.toLocalTime().date()) : QString();
}

/// "VG+" of "Very Good Plus (VG+)", "NM" of "Near Mint (NM or M-)": a column has no room for more, and collectors speak
/// in letters.
QString gradeText(const QString &condition)
{
    const qsizetype open = condition.lastIndexOf(u'(');
    const qsizetype close = condition.lastIndexOf(u')');
    if (open < 0 || close <= open + 1)
        return condition;
    return condition.sliced(open + 1, close - open - 1).section(u' ', 0, 0);
}

} // namespace

std::optional<Column> columnOfRole(int role)
{
    const int place = role - columnRole(Column::Cover);
    return place >= 0 && place < kColumns ? std::optional(static_cast<Column>(place)) : std::nullopt;
}

QString columnName(Column column)
{
    return kNames[static_cast<size_t>(column)];
}

std::optional<Column> columnNamed(const QString &name)
{
    for (int i = 0; i < kColumns; ++i) {
        if (kNames[static_cast<size_t>(i)] == name)
            return static_cast<Column>(i);
    }
    return std::nullopt;
}

QString columnTitle(Column column)
{
    switch (column) {
    case Column::Cover:
        return Columns::tr("Cover");
    case Column::Artist:
        return Columns::tr("Artist");
    case Column::Title:
        return Columns::tr("Title");
    case Column::Year:
        return Columns::tr("Year");
    case Column::OriginalYear:
        return Columns::tr("Original year");
    case Column::Label:
        return Columns::tr("Label");
    case Column::CatalogueNumber:
        return Columns::tr("Cat. no.", "catalogue number");
    case Column::Format:
        return Columns::tr("Format");
    case Column::Folder:
        return Columns::tr("Folder");
    case Column::Rating:
        return Columns::tr("Rating");
    case Column::Media:
        return Columns::tr("Media", "condition of the record");
    case Column::Sleeve:
        return Columns::tr("Sleeve", "condition of the sleeve");
    case Column::Added:
        return Columns::tr("Added");
    case Column::Plays:
        return Columns::tr("Plays");
    case Column::LastPlayed:
        return Columns::tr("Last played");
    case Column::Value:
        return Columns::tr("Value");
    case Column::Country:
        return Columns::tr("Country");
    case Column::Genres:
        return Columns::tr("Genres");
    case Column::Styles:
        return Columns::tr("Styles");
    case Column::Tags:
        return Columns::tr("Tags");
    }
    Q_UNREACHABLE();
}

std::optional<store::SortKey> sortKeyOf(Column column)
{
    switch (column) {
    case Column::Artist:
        return store::SortKey::Artist;
    case Column::Title:
        return store::SortKey::Title;
    case Column::Year:
        return store::SortKey::Year;
    case Column::OriginalYear:
        return store::SortKey::OriginalYear;
    case Column::Label:
        return store::SortKey::Label;
    case Column::Rating:
        return store::SortKey::Rating;
    case Column::Added:
        return store::SortKey::Added;
    case Column::Plays:
        return store::SortKey::Plays;
    case Column::LastPlayed:
        return store::SortKey::LastPlayed;
    case Column::Value:
        return store::SortKey::Value;
    case Column::CatalogueNumber:
        return store::SortKey::CatalogueNumber;
    case Column::Format:
        return store::SortKey::Format;
    case Column::Folder:
        return store::SortKey::Folder;
    case Column::Media:
        return store::SortKey::Media;
    case Column::Sleeve:
        return store::SortKey::Sleeve;
    case Column::Country:
        return store::SortKey::Country;
    case Column::Genres:
        return store::SortKey::Genres;
    case Column::Styles:
        return store::SortKey::Styles;
    case Column::Tags:
        return store::SortKey::Tags;
    case Column::Cover:
        break;
    }
    return std::nullopt;
}

bool isFigure(Column column)
{
    return column == Column::Year || column == Column::OriginalYear || column == Column::Plays
        || column == Column::Value;
}

bool needsFacts(Column column)
{
    return column != Column::Cover && column != Column::Artist && column != Column::Title && column != Column::Year
        && column != Column::Format && column != Column::Rating && column != Column::Plays;
}

QString columnText(Column column, const store::CopySummary &row, const store::RowFacts &facts, const QString &sign)
{
    switch (column) {
    case Column::Cover:
        return {};
    case Column::Artist:
        return row.artist;
    case Column::Title:
        return row.title;
    case Column::Year:
        return yearText(row.year);
    case Column::OriginalYear:
        return yearText(facts.originalYear);
    case Column::Label:
        return facts.label;
    case Column::CatalogueNumber:
        return facts.catno;
    case Column::Format:
        return row.format;
    case Column::Folder:
        return facts.folder;
    case Column::Rating:
        return row.rating > 0 ? Columns::tr("%n star(s)", nullptr, row.rating) : QString();
    case Column::Media:
        return gradeText(facts.media);
    case Column::Sleeve:
        return gradeText(facts.sleeve);
    case Column::Added:
        return shownDay(facts.added);
    case Column::Plays:
        return row.plays > 0 ? QLocale().toString(row.plays) : QString();
    case Column::LastPlayed:
        return shownDay(facts.lastPlayed);
    case Column::Value:
        return facts.value ? moneyText(*facts.value, 2, facts.currency.isEmpty() ? sign : currencySign(facts.currency))
                           : QString();
    case Column::Country:
        return facts.country;
    case Column::Genres:
        return facts.genres;
    case Column::Styles:
        return facts.styles;
    case Column::Tags:
        return facts.tags;
    }
    Q_UNREACHABLE();
}

} // namespace vv::models
