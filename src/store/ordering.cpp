// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ordering.h"

#include "store/numbercolumns.h"
#include "store/orderfigures.h"
#include "store/orderwords.h"
#include "store/query.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr qsizetype kMostOrders = 4;

/// Of the label it stands under, as SortKeys::label has it. "none" is Discogs' word for a record without a number.
QString catalogueNumber()
{
    return u"nullif(nullif(substr(a.label_sort, instr(a.label_sort, char(10)) + 1), ''), 'none')"_s;
}

/// An order that a column gives.
struct ColumnOrder {
    QString key;
    QString group; ///< what Grouper is to know of a copy
    QString ties;
};

/// Ties go on by artist, year and title and end with the instance id: every order is total. Each `(key, ties)` here but
/// that of the catalogue number, which is asked for seldom, has its index in store/schemacovering.cpp.
ColumnOrder columnOrder(SortKey key, bool descending)
{
    const QString byArtist = u"a.artist_sort, a.year_sort, a.title_sort, a.instance_id"_s;
    switch (key) {
    case SortKey::Title:
        return {u"a.title_sort"_s, u"unicode(a.title_sort)"_s, u"a.artist_sort, a.year_sort, a.instance_id"_s};
    case SortKey::Year:
        return {u"a.year"_s, u"a.year"_s, u"a.artist_sort, a.title_sort, a.instance_id"_s};
    case SortKey::Added: // copies added together keep together in both directions
        return {u"a.date_added"_s, u"a.date_added"_s, descending ? u"a.instance_id DESC"_s : u"a.instance_id"_s};
    case SortKey::Rating:
        return {u"nullif(a.rating, 0)"_s, u"nullif(a.rating, 0)"_s, byArtist};
    case SortKey::Label:
        return {u"a.label_sort"_s, u"a.label_sort"_s, byArtist};
    case SortKey::CatalogueNumber:
        return {catalogueNumber(), u"unicode(%1)"_s.arg(catalogueNumber()), byArtist};
    case SortKey::Artist:
    case SortKey::Plays: // these are not asked for here
    case SortKey::LastPlayed:
    case SortKey::OriginalYear:
    case SortKey::Value:
    case SortKey::Random:
    case SortKey::Format:
    case SortKey::Folder:
    case SortKey::Media:
    case SortKey::Sleeve:
    case SortKey::Country:
    case SortKey::Genres:
    case SortKey::Styles:
    case SortKey::Tags:
        break;
    }
    return {u"a.artist_sort"_s, u"unicode(a.artist_sort)"_s, u"a.year_sort, a.title_sort, a.instance_id"_s};
}

/// A number without a pattern, always the same for the same two.
quint64 mixed(quint64 id, quint64 shuffle)
{
    quint64 z = id + (shuffle + 1) * 0x9e3779b97f4a7c15ULL; // splitmix64
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

QList<InstanceId> idsOf(const QList<qint64> &numbers)
{
    QList<InstanceId> ids;
    ids.reserve(numbers.size());
    for (const qint64 number : numbers)
        ids.append(InstanceId{number});
    return ids;
}

QList<Group> groupsOf(SortKey key, const QByteArray &keys)
{
    Grouper grouper(key);
    for (const qint64 of : numbersIn(keys, kUnknown))
        grouper.add(of);
    return grouper.groups();
}

/// `keys` has two lines for each copy, as SortKeys::label has them.
QList<Group> groupsOfLabels(QByteArrayView keys)
{
    Grouper grouper(SortKey::Label);
    QByteArrayView last;
    QString key;
    while (!keys.isEmpty()) {
        const qsizetype nameEnd = std::max<qsizetype>(keys.indexOf('\n'), 0);
        const QByteArrayView name = keys.first(nameEnd);
        if (name != last)
            key = name.isEmpty() ? QString() : QString::fromUtf8(name) + u'\n';
        last = name;
        grouper.addLabel(key);
        const qsizetype end = keys.indexOf('\n', nameEnd + 1);
        keys = end < 0 ? QByteArrayView() : keys.sliced(end + 1);
    }
    return grouper.groups();
}

/// The groups of the copies at these places (ascending) of an order.
QList<Group> groupsAt(const QList<qint32> &places, const QList<Group> &groups)
{
    QList<Group> found;
    qsizetype group = -1;
    for (qsizetype row = 0; row < places.size(); ++row) {
        const bool isInNext = group + 1 < groups.size() && groups[group + 1].first <= places[row];
        if (!isInNext)
            continue;
        while (group + 1 < groups.size() && groups[group + 1].first <= places[row])
            ++group;
        found += {static_cast<int>(row), groups[group].value};
    }
    return found;
}

/// The places of the hits, ascending; `places` is by id.
QList<qint32> placesOf(const Hits &hits, const QList<std::pair<qint64, qint32>> &places)
{
    QList<qint32> found;
    const qsizetype kept = hits.allBut ? std::max<qsizetype>(places.size() - hits.ids.size(), 0) : hits.ids.size();
    found.reserve(std::min(kept, places.size()));
    // Few hits in a large collection are looked up and put in order, many are met on the way.
    if (!hits.allBut && hits.ids.size() * 16 < places.size()) {
        auto place = places.cbegin();
        for (const qint64 hit : hits.ids) {
            place = std::lower_bound(place, places.cend(), hit,
                                     [](const auto &entry, qint64 id) { return entry.first < id; });
            if (place == places.cend())
                break;
            if (place->first == hit)
                found.append(place->second);
        }
        std::sort(found.begin(), found.end());
        return found;
    }
    std::vector<char> wanted(static_cast<size_t>(places.size()));
    auto hit = hits.ids.cbegin();
    for (const auto &[id, place] : places) {
        while (hit != hits.ids.cend() && *hit < id)
            ++hit;
        const bool isListed = hit != hits.ids.cend() && *hit == id;
        wanted[static_cast<size_t>(place)] = isListed != hits.allBut ? 1 : 0;
    }
    for (size_t place = 0; place < wanted.size(); ++place) {
        if (wanted[place] != 0)
            found.append(static_cast<qint32>(place));
    }
    return found;
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

Result<Ordered> Ordering::read(const Selection &selection)
{
    if (selection.sort == SortKey::Random)
        return shuffled(selection);
    if (isByFigure(selection.sort))
        return byFigure(selection);
    return isByWord(selection.sort) ? byWord(selection) : fromIndex(selection);
}

Result<Ordered> Ordering::fromIndex(const Selection &selection) const
{
    const bool inFolder = selection.folder && *selection.folder != kAllFolders;
    const bool byLabel = selection.sort == SortKey::Label;
    const ColumnOrder order = columnOrder(selection.sort, selection.descending);
    // What is not known comes last in both directions.
    const QString direction = selection.descending ? u"DESC NULLS LAST"_s : u"ASC NULLS LAST"_s;
    auto query = Query::prepare(
        m_db,
        u"SELECT %1, %2 FROM (SELECT a.instance_id AS id, %3 AS key FROM albums a WHERE a.removed_at IS NULL%4 "
        "ORDER BY %5 %6, %7)"_s.arg(
            oneValueOf("id"_L1),
            byLabel ? u"CAST(group_concat(ifnull(key, char(10)), char(10)) AS BLOB)"_s : oneValueOf("key"_L1),
            order.group, inFolder ? u" AND a.folder_id = ?"_s : QString(), order.key, direction, order.ties));
    if (!query)
        return fail(query.error());
    if (auto done = inFolder ? query->run(*selection.folder) : query->run(); !done)
        return fail(done.error());
    Ordered ordered;
    if (query->next()) {
        ordered.ids = idsOf(numbersIn(query->bytes(0)));
        ordered.groups = byLabel ? groupsOfLabels(query->bytes(1)) : groupsOf(selection.sort, query->bytes(1));
    }
    if (auto outcome = query->outcome(); !outcome)
        return fail(outcome.error());
    return ordered;
}

Result<QList<InstanceId>> Ordering::byArtist(const Selection &selection)
{
    Selection other = selection;
    other.sort = SortKey::Artist;
    other.descending = false;
    const auto order = this->order(other);
    if (!order)
        return fail(order.error());
    return (*order)->all.ids;
}

Result<Ordered> Ordering::byFigure(const Selection &selection)
{
    const auto figures = orderFigures(m_db, selection.sort);
    if (!figures)
        return fail(figures.error());
    return byNumber(selection, *figures, selection.sort == SortKey::Plays ? 0 : kUnknown, {});
}

Result<Ordered> Ordering::byWord(const Selection &selection)
{
    const auto words = orderWords(m_db, selection.sort);
    if (!words)
        return fail(words.error());
    return byNumber(selection, words->places, kUnknown, words->groupKeys);
}

Result<Ordered> Ordering::byNumber(const Selection &selection, const QHash<InstanceId, qint64> &numbers, qint64 ifNone,
                                   const QList<qint64> &groupKeys)
{
    const auto ids = byArtist(selection);
    if (!ids)
        return fail(ids.error());
    QList<std::pair<qint64, InstanceId>> keyed;
    keyed.reserve(ids->size());
    for (const InstanceId id : *ids)
        keyed.append({numbers.value(id, ifNone), id});
    // What is not known comes last in both directions.
    const auto known
        = std::stable_partition(keyed.begin(), keyed.end(), [](const auto &entry) { return entry.first != kUnknown; });
    std::stable_sort(keyed.begin(), known, [&](const auto &a, const auto &b) {
        return selection.descending ? a.first > b.first : a.first < b.first;
    });
    Ordered ordered;
    ordered.ids.reserve(keyed.size());
    Grouper grouper(selection.sort);
    for (const auto &[number, id] : std::as_const(keyed)) {
        ordered.ids.append(id);
        grouper.add(groupKeys.value(number, number));
    }
    ordered.groups = grouper.groups();
    return ordered;
}

Result<Ordered> Ordering::shuffled(const Selection &selection)
{
    const auto ids = byArtist(selection);
    if (!ids)
        return fail(ids.error());
    // Each copy has its own number: one that comes or goes leaves the others where they are.
    QList<std::pair<quint64, InstanceId>> keyed;
    keyed.reserve(ids->size());
    for (const InstanceId id : *ids)
        keyed.append({mixed(static_cast<quint64>(id.value), selection.shuffle), id});
    std::sort(keyed.begin(), keyed.end());
    Ordered ordered;
    ordered.ids.reserve(keyed.size());
    for (const auto &entry : std::as_const(keyed))
        ordered.ids.append(entry.second);
    if (selection.descending)
        std::reverse(ordered.ids.begin(), ordered.ids.end());
    return ordered;
}

Result<Ordering::Order *> Ordering::order(const Selection &selection)
{
    const auto now = state();
    if (!now)
        return fail(now.error());
    if (std::exchange(m_state, *now) != *now)
        m_orders.clear();
    const auto matches = [&](const Order &order) {
        return order.folder == selection.folder && order.key == selection.sort
            && order.descending == selection.descending
            && (order.key != SortKey::Random || order.shuffle == selection.shuffle);
    };
    if (const auto known = std::find_if(m_orders.begin(), m_orders.end(), matches); known != m_orders.end()) {
        std::rotate(known, known + 1, m_orders.end());
        return &m_orders.last();
    }
    auto ordered = read(selection);
    if (!ordered)
        return fail(ordered.error());
    Order order{.folder = selection.folder,
                .key = selection.sort,
                .descending = selection.descending,
                .shuffle = selection.shuffle,
                .all = std::move(*ordered),
                .places = {}};
    if (m_orders.size() >= kMostOrders)
        m_orders.removeFirst();
    m_orders += std::move(order);
    return &m_orders.last();
}

Result<Ordered> Ordering::all(const Selection &selection)
{
    const auto order = this->order(selection);
    if (!order)
        return fail(order.error());
    return (*order)->all;
}

Result<Ordered> Ordering::pick(const Selection &selection, const Hits &hits)
{
    const auto order = this->order(selection);
    if (!order)
        return fail(order.error());
    Order &of = **order;
    const QList<InstanceId> &all = of.all.ids;
    if (of.places.isEmpty()) {
        of.places.reserve(all.size());
        for (qsizetype i = 0; i < all.size(); ++i)
            of.places.append({all[i].value, static_cast<qint32>(i)});
        std::sort(of.places.begin(), of.places.end());
    }
    const QList<qint32> places = placesOf(hits, std::as_const(of).places);
    Ordered ordered{.ids = {}, .groups = groupsAt(places, of.all.groups)};
    ordered.ids.reserve(places.size());
    for (const qint32 at : places)
        ordered.ids.append(all[at]);
    return ordered;
}

} // namespace vv::store
