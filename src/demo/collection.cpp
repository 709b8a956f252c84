// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/collection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::demo {

namespace {

constexpr FolderId kFirstOwnFolder{2};

QList<Field> standardFields()
{
    const QStringList grades{u"Mint (M)"_s,
                             u"Near Mint (NM or M-)"_s,
                             u"Very Good Plus (VG+)"_s,
                             u"Very Good (VG)"_s,
                             u"Good Plus (G+)"_s,
                             u"Good (G)"_s,
                             u"Fair (F)"_s,
                             u"Poor (P)"_s};
    return {
        {kMediaCondition, u"Media Condition"_s, Field::Type::Dropdown, 1, false, grades, 1},
        {kSleeveCondition, u"Sleeve Condition"_s, Field::Type::Dropdown, 2, false,
         QStringList{u"Generic"_s, u"No Cover"_s} + grades, 1},
        {kNotesField, u"Notes"_s, Field::Type::Textarea, 3, false, {}, 3},
    };
}

QString sortText(const Release &release, SortKey key)
{
    switch (key) {
    case SortKey::Label:
        return release.labels.isEmpty() ? QString() : release.labels.first().name.toLower();
    case SortKey::Artist: {
        QString name = release.artists.isEmpty() ? QString() : release.artists.first().name.toLower();
        // A leading article does not count (discogs-api.md §6.2).
        for (const QLatin1StringView article : {"the "_L1, "a "_L1, "an "_L1}) {
            if (name.startsWith(article))
                return name.sliced(article.size());
        }
        return name;
    }
    case SortKey::Title:
        return release.title.toLower();
    case SortKey::Catno:
        return release.labels.isEmpty() ? QString() : release.labels.first().catno.toLower();
    case SortKey::Format:
        return release.formats.isEmpty() ? QString() : release.formats.first().name.toLower();
    case SortKey::Rating:
    case SortKey::Added:
    case SortKey::Year:
        break;
    }
    return {};
}

} // namespace

Collection::Collection(QString username)
    : m_username(std::move(username))
    , m_folders{{kUncategorized, u"Uncategorized"_s}}
    , m_fields(standardFields())
    , m_nextFolder(kFirstOwnFolder.value)
{}

void Collection::putRelease(ServedRelease release)
{
    const ReleaseId id = release.release.id;
    if (!m_releases.contains(id))
        m_releaseOrder.append(id);
    m_releases.insert(id, std::move(release));
    m_indexed = false;
    changed();
}

const ServedRelease *Collection::release(ReleaseId id) const
{
    const auto found = m_releases.constFind(id);
    return found == m_releases.cend() ? nullptr : &*found;
}

void Collection::indexNames() const
{
    if (m_indexed)
        return;
    m_byMaster.clear();
    m_byArtist.clear();
    m_byLabel.clear();
    const auto put = [](QHash<qint64, QList<ReleaseId>> &index, qint64 key, ReleaseId id) {
        QList<ReleaseId> &list = index[key];
        if (list.isEmpty() || list.last() != id)
            list.append(id);
    };
    for (const ReleaseId id : m_releaseOrder) {
        const Release &release = m_releases.constFind(id)->release;
        if (release.master.isValid())
            put(m_byMaster, release.master.value, id);
        for (const ArtistCredit &artist : release.artists)
            put(m_byArtist, artist.id.value, id);
        for (const LabelCredit &label : release.labels)
            put(m_byLabel, label.id.value, id);
    }
    m_indexed = true;
}

QList<ReleaseId> Collection::versions(MasterId master) const
{
    indexNames();
    return m_byMaster.value(master.value);
}

QList<ReleaseId> Collection::releasesBy(ArtistId artist) const
{
    indexNames();
    return m_byArtist.value(artist.value);
}

QList<ReleaseId> Collection::releasesOn(LabelId label) const
{
    indexNames();
    return m_byLabel.value(label.value);
}

QList<Folder> Collection::folders() const
{
    QList<Folder> own;
    for (auto it = m_folders.cbegin(); it != m_folders.cend(); ++it)
        own.append({it.key(), it.value(), m_counts.value(it.key())});
    std::ranges::stable_sort(
        own, [](const Folder &a, const Folder &b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; });
    own.prepend({kAllFolders, u"All"_s, int(m_copies.size())});
    return own;
}

std::optional<Folder> Collection::folder(FolderId id) const
{
    if (id == kAllFolders)
        return Folder{id, u"All"_s, int(m_copies.size())};
    const auto found = m_folders.constFind(id);
    if (found == m_folders.cend())
        return std::nullopt;
    return Folder{id, *found, m_counts.value(id)};
}

FolderId Collection::addFolder(const QString &name)
{
    for (const QString &taken : std::as_const(m_folders)) {
        if (taken.compare(name, Qt::CaseInsensitive) == 0)
            return {};
    }
    const FolderId id{m_nextFolder++};
    m_folders.insert(id, name);
    return id;
}

bool Collection::renameFolder(FolderId id, const QString &name)
{
    if (id < kFirstOwnFolder || !m_folders.contains(id))
        return false;
    m_folders.insert(id, name);
    return true;
}

bool Collection::removeFolder(FolderId id)
{
    if (id < kFirstOwnFolder || m_counts.value(id) > 0)
        return false;
    return m_folders.remove(id) > 0;
}

const Field *Collection::field(FieldId id) const
{
    const auto found = std::ranges::find(m_fields, id, &Field::id);
    return found == m_fields.cend() ? nullptr : &*found;
}

void Collection::putField(const Field &field)
{
    m_fields.removeIf([&](const Field &old) { return old.id == field.id; });
    m_fields.append(field);
    std::ranges::stable_sort(m_fields, {}, &Field::position);
}

InstanceId Collection::add(ReleaseId release, FolderId folder, const QDateTime &added)
{
    if (!m_releases.contains(release) || !m_folders.contains(folder))
        return {};
    const InstanceId id{m_nextInstance};
    const QDateTime when = added.isValid() ? added.toUTC() : QDateTime::currentDateTimeUtc();
    putCopy({id, release, folder, QDateTime::fromSecsSinceEpoch(when.toSecsSinceEpoch(), Qt::UTC), {}});
    return id;
}

void Collection::putCopy(const ServedCopy &copy)
{
    if (m_copies.contains(copy.instance))
        remove(copy.instance);
    m_copies.insert(copy.instance, copy);
    m_instances[copy.release].append(copy.instance);
    ++m_counts[copy.folder];
    m_nextInstance = std::max(m_nextInstance, copy.instance.value + 1);
    changed();
}

bool Collection::remove(InstanceId id)
{
    const auto found = m_copies.constFind(id);
    if (found == m_copies.cend())
        return false;
    --m_counts[found->folder];
    m_instances[found->release].removeAll(id);
    m_copies.erase(found);
    changed();
    return true;
}

bool Collection::move(InstanceId id, FolderId to)
{
    const auto found = m_copies.find(id);
    if (found == m_copies.end() || !m_folders.contains(to))
        return false;
    --m_counts[found->folder];
    ++m_counts[to];
    found->folder = to;
    changed();
    return true;
}

bool Collection::setField(InstanceId id, FieldId field, const QString &value)
{
    const auto found = m_copies.find(id);
    if (found == m_copies.end())
        return false;
    const auto at = std::ranges::lower_bound(found->fields, field, {}, &FieldValue::field);
    if (at != found->fields.end() && at->field == field)
        at->value = value;
    else
        found->fields.insert(at, FieldValue{field, value});
    return true;
}

bool Collection::rate(ReleaseId release, int rating)
{
    if (rating < 0 || rating > 5 || !m_releases.contains(release))
        return false;
    m_ratings.insert(release, rating);
    changed();
    return true;
}

const ServedCopy *Collection::copy(InstanceId id) const
{
    const auto found = m_copies.constFind(id);
    return found == m_copies.cend() ? nullptr : &*found;
}

QList<InstanceId> Collection::copiesOf(ReleaseId release) const
{
    QList<InstanceId> list = m_instances.value(release);
    std::ranges::sort(list);
    return list;
}

const QList<InstanceId> &Collection::order(FolderId folder, SortKey key, Qt::SortOrder direction) const
{
    const OrderKey asked{folder.value, key, direction};
    if (const auto known = m_orders.constFind(asked); known != m_orders.cend())
        return *known;

    struct Row {
        QString text;
        qint64 number;
        InstanceId id;
    };
    QList<Row> rows;
    rows.reserve(m_copies.size());
    for (const ServedCopy &copy : m_copies) {
        if (folder != kAllFolders && copy.folder != folder)
            continue;
        const auto release = m_releases.constFind(copy.release);
        Row row{{}, 0, copy.instance};
        if (key == SortKey::Added)
            row.number = copy.added.toSecsSinceEpoch();
        else if (key == SortKey::Rating)
            row.number = m_ratings.value(copy.release);
        else if (release != m_releases.cend() && key == SortKey::Year)
            row.number = release->release.year;
        else if (release != m_releases.cend())
            row.text = sortText(release->release, key);
        rows.append(row);
    }
    std::ranges::sort(rows, [direction](const Row &a, const Row &b) {
        if (a.number != b.number)
            return (a.number < b.number) == (direction == Qt::AscendingOrder);
        if (const int byText = a.text.compare(b.text); byText != 0)
            return (byText < 0) == (direction == Qt::AscendingOrder);
        return (a.id < b.id) == (direction == Qt::AscendingOrder);
    });
    QList<InstanceId> &ids = m_orders[asked];
    ids.reserve(rows.size());
    for (const Row &row : rows)
        ids.append(row.id);
    return ids;
}

QList<ServedWant> Collection::wants() const
{
    QList<ServedWant> list = m_wants.values();
    const auto label = [this](const ServedWant &want) {
        const ServedRelease *served = release(want.release);
        return served ? sortText(served->release, SortKey::Label) : QString();
    };
    std::ranges::sort(list, [&](const ServedWant &a, const ServedWant &b) {
        const int order = label(a).compare(label(b));
        return order != 0 ? order < 0 : a.release < b.release;
    });
    return list;
}

const ServedWant *Collection::want(ReleaseId release) const
{
    const auto found = m_wants.constFind(release);
    return found == m_wants.cend() ? nullptr : &*found;
}

void Collection::putWant(const ServedWant &want)
{
    m_wants.insert(want.release, want);
}

bool Collection::removeWant(ReleaseId release)
{
    return m_wants.remove(release) > 0;
}

void Collection::addList(const ServedList &list)
{
    m_lists.append(list);
}

QList<Copy> Collection::copies() const
{
    QList<Copy> list;
    list.reserve(m_copies.size());
    for (const ServedCopy &copy : m_copies) {
        const ServedRelease *served = release(copy.release);
        Release shown = served ? served->release : Release();
        shown.id = copy.release;
        list.append({copy.instance, copy.folder, rating(copy.release), copy.added, copy.fields, shown});
    }
    std::ranges::sort(list, {}, &Copy::instance);
    return list;
}

} // namespace vv::demo
