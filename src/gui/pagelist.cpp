// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pagelist.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

struct PageList {
    Q_DECLARE_TR_FUNCTIONS(vv::gui::PageList)
};

} // namespace

QList<PageEntry> listedPages()
{
    return {
        {u"collection"_s, u"collection"_s, PageList::tr("Collection")},
        {u"playing"_s, u"playing"_s, PageList::tr("Now playing")},
        {u"log"_s, u"log"_s, PageList::tr("Listening log")},
        {u"wants"_s, u"wantlist"_s, PageList::tr("Wantlist")},
        {u"stats"_s, u"stats"_s, PageList::tr("Statistics")},
        {u"sync"_s, u"sync"_s, PageList::tr("Sync")},
    };
}

} // namespace vv::gui
