// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recordtrail.h"

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr qsizetype kMostPlaces = 50;

} // namespace

void RecordTrail::left(const LeftPlace &place)
{
    m_places += place;
    if (m_places.size() > kMostPlaces)
        m_places.removeFirst();
}

void RecordTrail::forgetRecords()
{
    while (!m_places.isEmpty() && m_places.constLast().through == LeftPlace::Through::Record)
        m_places.removeLast();
}

std::optional<LeftPlace> RecordTrail::peek(const QString &page, const QString &query) const
{
    if (m_places.isEmpty())
        return std::nullopt;
    const LeftPlace &last = m_places.constLast();
    const bool here = last.through == LeftPlace::Through::Record ? page == "album"_L1
                                                                 : page == "collection"_L1 && query == last.searched;
    return here ? std::optional(last) : std::nullopt;
}

} // namespace vv::gui
