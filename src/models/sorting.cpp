// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sorting.h"

using namespace Qt::StringLiterals;

namespace vv::models {

namespace {

QString keyName(store::SortKey key)
{
    switch (key) {
    case store::SortKey::Artist:
        return u"artist"_s;
    case store::SortKey::Title:
        return u"title"_s;
    case store::SortKey::Year:
        return u"year"_s;
    case store::SortKey::Added:
        return u"added"_s;
    case store::SortKey::Rating:
        return u"rating"_s;
    case store::SortKey::Plays:
        return u"plays"_s;
    case store::SortKey::LastPlayed:
        return u"last_played"_s;
    case store::SortKey::Label:
        return u"label"_s;
    case store::SortKey::OriginalYear:
        return u"original_year"_s;
    case store::SortKey::Value:
        return u"value"_s;
    case store::SortKey::Random:
        return u"random"_s;
    case store::SortKey::CatalogueNumber:
        return u"catno"_s;
    case store::SortKey::Format:
        return u"format"_s;
    case store::SortKey::Folder:
        return u"folder"_s;
    case store::SortKey::Media:
        return u"media"_s;
    case store::SortKey::Sleeve:
        return u"sleeve"_s;
    case store::SortKey::Country:
        return u"country"_s;
    case store::SortKey::Genres:
        return u"genres"_s;
    case store::SortKey::Styles:
        return u"styles"_s;
    case store::SortKey::Tags:
        return u"tags"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Sorting usualSorting(store::SortKey key)
{
    switch (key) {
    case store::SortKey::Added:
    case store::SortKey::Rating:
    case store::SortKey::Plays:
    case store::SortKey::LastPlayed:
    case store::SortKey::Value:
    case store::SortKey::Media:
    case store::SortKey::Sleeve:
        return {key, true};
    case store::SortKey::Artist:
    case store::SortKey::Title:
    case store::SortKey::Year:
    case store::SortKey::Label:
    case store::SortKey::OriginalYear:
    case store::SortKey::Random:
    case store::SortKey::CatalogueNumber:
    case store::SortKey::Format:
    case store::SortKey::Folder:
    case store::SortKey::Country:
    case store::SortKey::Genres:
    case store::SortKey::Styles:
    case store::SortKey::Tags:
        break;
    }
    return {key, false};
}

QString sortingName(const Sorting &sorting)
{
    return sorting.descending ? QString(u'-' + keyName(sorting.key)) : keyName(sorting.key);
}

Sorting sortingFromName(const QString &name)
{
    const bool descending = name.startsWith(u'-');
    const QString wanted = descending ? name.sliced(1) : name;
    for (int i = 0; i < store::kSortKeyCount; ++i) {
        if (const auto key = static_cast<store::SortKey>(i); keyName(key) == wanted)
            return {key, descending};
    }
    return {};
}

} // namespace vv::models
