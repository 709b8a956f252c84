// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ordering.h"

#include "store/query.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr qsizetype kMostOrders = 4;

/// Ties go on by artist, year and title and end with the instance id: every order is total. Unknown comes last in both
/// directions. Each `(column, ...)` here has its index in store/schema.cpp.
QString orderBy(SortKey key, bool descending)
{
    const QString direction = descending ? u" DESC NULLS LAST"_s : u" ASC NULLS LAST"_s;
    const QString byArtist = u"a.artist_sort, a.year_sort, a.title_sort, a.instance_id"_s;
    switch (key) {
    case SortKey::Artist:
        return u"a.artist_sort"_s + direction + u", a.year_sort, a.title_sort, a.instance_id"_s;
    case SortKey::Title:
        return u"a.title_sort"_s + direction + u", a.artist_sort, a.year_sort, a.instance_id"_s;
    case SortKey::Year:
        return u"a.year"_s + direction + u", a.artist_sort, a.title_sort, a.instance_id"_s;
    case SortKey::Added: // copies added together keep together in both directions
        return u"a.date_added"_s + direction + (descending ? u", a.instance_id DESC"_s : u", a.instance_id"_s);
    case SortKey::Rating:
        return u"nullif(a.rating, 0)"_s + direction + u", "_s + byArtist;
    case SortKey::Label:
        return u"a.label_sort"_s + direction + u", "_s + byArtist;
    case SortKey::Plays:
    case SortKey::LastPlayed:
        break;
    }
    return byArtist;
}

bool isByPlays(SortKey key)
{
    return key == SortKey::Plays || key == SortKey::LastPlayed;
}

} // namespace

Ordering::Ordering(QSqlDatabase db)
    : m_db(std::move(db))
{}

Result<std::pair<qint64, qint64>> Ordering::state() const
{
    // The one changes with what other connections write, the other with what this one does.
    Statements sql(m_db);
    const std::pair state(sql.one(u"PRAGMA data_version"_s), sql.one(u"SELECT total_changes()"_s));
    if (auto outcome = sql.outcome(); !outcome)
        return fail(outcome.error());
    return state;
}

Result<QList<InstanceId>> Ordering::read(const Selection &selection) const
{
    const bool inFolder = selection.folder && *selection.folder != kAllFolders;
    auto query = Query::prepare(m_db,
                                u"SELECT a.instance_id FROM albums a WHERE a.removed_at IS NULL%1 ORDER BY "_s.arg(
                                    inFolder ? u" AND a.folder_id = ?"_s : QString())
                                    + orderBy(selection.sort, selection.descending));
    if (!query)
        return fail(query.error());
    if (auto done = inFolder ? query->run(*selection.folder) : query->run(); !done)
        return fail(done.error());
    QList<InstanceId> ids;
    while (query->next())
        ids.append(InstanceId{query->number(0)});
    if (auto outcome = query->outcome(); !outcome)
        return fail(outcome.error());
    return ids;
}

Result<QList<InstanceId>> Ordering::byPlays(const Selection &selection)
{
    auto byArtist = selection;
    byArtist.sort = SortKey::Artist;
    byArtist.descending = false;
    const auto order = this->order(byArtist);
    if (!order)
        return fail(order.error());
    QList<InstanceId> ids = (*order)->ids;
    Statements sql(m_db);
    QHash<InstanceId, qint64> played;
    Query &rows = selection.sort == SortKey::Plays
        ? sql.run(u"SELECT instance_id, count(*) FROM plays GROUP BY instance_id"_s)
        : sql.run(u"SELECT instance_id, max(played_at) FROM plays GROUP BY instance_id"_s);
    while (rows.next())
        played.insert({rows.number(0)}, rows.number(1));
    if (auto outcome = sql.outcome(); !outcome)
        return fail(outcome.error());
    // Never played counts as no plays, but as no time: that comes last in both directions.
    const bool lastIfNone = selection.sort == SortKey::LastPlayed;
    QList<std::pair<qint64, InstanceId>> keyed;
    keyed.reserve(ids.size());
    for (const InstanceId id : std::as_const(ids)) {
        const qint64 key = played.value(id, lastIfNone ? std::numeric_limits<qint64>::min() : 0);
        keyed.append({key, id});
    }
    std::stable_sort(keyed.begin(), keyed.end(), [&](const auto &a, const auto &b) {
        const bool aNone = lastIfNone && a.first == std::numeric_limits<qint64>::min();
        const bool bNone = lastIfNone && b.first == std::numeric_limits<qint64>::min();
        if (aNone || bNone)
            return !aNone && bNone;
        return selection.descending ? a.first > b.first : a.first < b.first;
    });
    for (qsizetype i = 0; i < ids.size(); ++i)
        ids[i] = keyed[i].second;
    return ids;
}

Result<const Ordering::Order *> Ordering::order(const Selection &selection)
{
    const auto now = state();
    if (!now)
        return fail(now.error());
    if (std::exchange(m_state, *now) != *now)
        m_orders.clear();
    const auto matches = [&](const Order &order) {
        return order.folder == selection.folder && order.key == selection.sort
            && order.descending == selection.descending;
    };
    if (const auto known = std::find_if(m_orders.begin(), m_orders.end(), matches); known != m_orders.end()) {
        std::rotate(known, known + 1, m_orders.end());
        return &m_orders.last();
    }
    auto ids = isByPlays(selection.sort) ? byPlays(selection) : read(selection);
    if (!ids)
        return fail(ids.error());
    Order order{.folder = selection.folder, .key = selection.sort, .descending = selection.descending};
    order.ids = std::move(*ids);
    order.places.reserve(order.ids.size());
    for (qsizetype i = 0; i < order.ids.size(); ++i)
        order.places.append({order.ids[i].value, static_cast<qint32>(i)});
    std::sort(order.places.begin(), order.places.end());
    if (m_orders.size() >= kMostOrders)
        m_orders.removeFirst();
    m_orders += std::move(order);
    return &m_orders.last();
}

Result<QList<InstanceId>> Ordering::all(const Selection &selection)
{
    const auto order = this->order(selection);
    if (!order)
        return fail(order.error());
    return (*order)->ids;
}

Result<QList<InstanceId>> Ordering::pick(const Selection &selection, QList<qint64> hits)
{
    const auto order = this->order(selection);
    if (!order)
        return fail(order.error());
    std::sort(hits.begin(), hits.end());
    const Order &of = **order;
    QList<qint32> places;
    places.reserve(hits.size());
    auto place = of.places.cbegin();
    for (const qint64 hit : std::as_const(hits)) {
        // Few hits in a large collection are looked up, many are met on the way.
        if (hits.size() * 16 < of.places.size())
            place = std::lower_bound(place, of.places.cend(), hit,
                                     [](const auto &entry, qint64 id) { return entry.first < id; });
        while (place != of.places.cend() && place->first < hit)
            ++place;
        if (place == of.places.cend())
            break;
        if (place->first == hit)
            places.append(place->second);
    }
    std::sort(places.begin(), places.end());
    QList<InstanceId> ids;
    ids.reserve(places.size());
    for (const qint32 at : std::as_const(places))
        ids.append(of.ids[at]);
    return ids;
}

} // namespace vv::store
