// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/htmlwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

class HtmlPage
{
    Q_DECLARE_TR_FUNCTIONS(HtmlPage)
};

} // namespace

QList<std::pair<QLatin1StringView, QString>> htmlWords()
{
    return {
        //: The language of this translation as HTML names it: de, fr, es, ja ...
        {"lang"_L1, HtmlPage::tr("en")},
        {"heading"_L1, HtmlPage::tr("My records")},
        {"hint"_L1, HtmlPage::tr("Search artist, title, label, track…")},
        {"search"_L1, HtmlPage::tr("Search")},
        {"folder"_L1, HtmlPage::tr("Folder")},
        {"allFolders"_L1, HtmlPage::tr("All folders")},
        {"order"_L1, HtmlPage::tr("Order")},
        {"byArtist"_L1, HtmlPage::tr("By artist")},
        {"byTitle"_L1, HtmlPage::tr("By title")},
        {"byYear"_L1, HtmlPage::tr("By year")},
        {"byAdded"_L1, HtmlPage::tr("Newest first")},
        {"more"_L1, HtmlPage::tr("Show more")},
        {"noScript"_L1,
         HtmlPage::tr("This page needs JavaScript to show and search the records; it loads nothing from anywhere.")},
        {"source"_L1, HtmlPage::tr("Data provided by Discogs.")},
        {"exported"_L1, HtmlPage::tr("Exported from VinylVault on %1.")},
        {"oneRecord"_L1, HtmlPage::tr("%1 record")},
        {"manyRecords"_L1, HtmlPage::tr("%1 records")},
        //: %1 of the %2 records that there are; %2 is one
        {"someOfOne"_L1, HtmlPage::tr("%1 of %2 record")},
        //: %1 of the %2 records that there are
        {"someOfMany"_L1, HtmlPage::tr("%1 of %2 records")},
        {"none"_L1, HtmlPage::tr("Nothing found. Try fewer or shorter words.")},
        {"label"_L1, HtmlPage::tr("Label")},
        {"format"_L1, HtmlPage::tr("Format")},
        {"released"_L1, HtmlPage::tr("Released")},
        {"country"_L1, HtmlPage::tr("Country")},
        {"genre"_L1, HtmlPage::tr("Genre")},
        {"added"_L1, HtmlPage::tr("Added")},
        {"rating"_L1, HtmlPage::tr("Rating")},
        {"plays"_L1, HtmlPage::tr("Plays")},
        {"tags"_L1, HtmlPage::tr("Tags")},
        {"note"_L1, HtmlPage::tr("Note")},
        {"paid"_L1, HtmlPage::tr("Paid")},
        {"tracks"_L1, HtmlPage::tr("Tracks")},
    };
}

} // namespace vv::store
