// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hits.h"

#include <algorithm>
#include <iterator>

namespace vv::store {

namespace {

using Ids = QList<qint64>;

Ids inBoth(const Ids &a, const Ids &b)
{
    Ids ids;
    ids.reserve(std::min(a.size(), b.size()));
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(ids));
    return ids;
}

Ids inEither(const Ids &a, const Ids &b)
{
    Ids ids;
    ids.reserve(a.size() + b.size());
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(ids));
    return ids;
}

Ids without(const Ids &a, const Ids &b)
{
    Ids ids;
    ids.reserve(a.size());
    std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(ids));
    return ids;
}

} // namespace

Hits both(const Hits &a, const Hits &b)
{
    if (a.allBut && b.allBut)
        return {inEither(a.ids, b.ids), true};
    if (a.allBut)
        return {without(b.ids, a.ids), false};
    return {b.allBut ? without(a.ids, b.ids) : inBoth(a.ids, b.ids), false};
}

Hits either(const Hits &a, const Hits &b)
{
    return others(both(others(a), others(b)));
}

Hits others(Hits hits)
{
    hits.allBut = !hits.allBut;
    return hits;
}

} // namespace vv::store
