// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wantlistmodel.h"

#include "base/display.h"
#include "base/logging.h"
#include "models/library.h"
#include "models/roles.h"
#include "models/rowtext.h"
#include "store/database.h"

#include <QtConcurrent>

#include <algorithm>
#include <tuple>

namespace vv::models {

namespace {

store::CopySummary toRow(const Want &want)
{
    const Release &release = want.release;
    store::CopySummary row;
    row.release = release.id;
    row.artist = displayArtist(release.artists);
    row.title = release.title;
    row.year = release.year;
    row.rating = want.rating;
    row.format = displayFormat(release.formats);
    row.thumbUrl = release.thumbUrl;
    row.coverUrl = release.coverUrl;
    return row;
}

} // namespace

WantlistModel::Entry WantlistModel::entryOf(const Want &want)
{
    const Release &release = want.release;
    Entry entry{want, toRow(want), {}, {}, {}};
    entry.artist = sortName(entry.row.artist);
    entry.title = sortName(release.title);
    entry.words = folded(QStringList{entry.row.artist, release.title, displayLabel(release.labels), entry.row.format,
                                     release.year > 0 ? QString::number(release.year) : QString(), want.notes}
                             .join(u' '));
    return entry;
}

bool WantlistModel::comesBefore(const Entry &a, const Entry &b) const
{
    switch (m_order) {
    case Order::Added:
        return false; // as they are
    case Order::Artist:
        return std::tie(a.artist, a.row.year, a.title) < std::tie(b.artist, b.row.year, b.title);
    case Order::Title:
        return std::tie(a.title, a.artist) < std::tie(b.title, b.artist);
    case Order::Year: // what has none comes last
        return (a.row.year == 0) != (b.row.year == 0) ? b.row.year == 0 : a.row.year < b.row.year;
    case Order::Rating:
        return a.row.rating > b.row.rating;
    }
    Q_UNREACHABLE();
}

void WantlistModel::setFilter(const QString &words)
{
    if (words == m_filter)
        return;
    m_filter = words;
    arrange();
    Q_EMIT loaded();
}

void WantlistModel::setOrder(Order order)
{
    if (order == m_order)
        return;
    m_order = order;
    arrange();
    Q_EMIT loaded();
}

void WantlistModel::arrange()
{
    const QStringList words = folded(m_filter).split(u' ', Qt::SkipEmptyParts);
    QList<const Entry *> shown;
    shown.reserve(m_all.size());
    for (const Entry &entry : std::as_const(m_all)) {
        if (std::ranges::all_of(words, [&](const QString &word) { return entry.words.contains(word); }))
            shown.append(&entry);
    }
    std::ranges::stable_sort(shown, [this](const Entry *a, const Entry *b) { return comesBefore(*a, *b); });

    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<ReleaseId> releases;
    for (const QModelIndex &index : before)
        releases.append(m_rows[index.row()].release);
    QHash<ReleaseId, int> places;
    m_rows.clear();
    m_wants.clear();
    for (const Entry *entry : std::as_const(shown)) {
        places.insert(entry->row.release, static_cast<int>(m_rows.size()));
        m_rows.append(entry->row);
        m_wants.append(entry->want);
    }
    QModelIndexList after;
    for (const ReleaseId release : std::as_const(releases)) {
        const int place = places.value(release, -1);
        after.append(place < 0 ? QModelIndex() : index(place));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

WantlistModel::WantlistModel(Library &library, QObject *parent)
    : QAbstractListModel(parent)
    , m_library(library)
{
    connect(&m_library, &Library::changed, this, &WantlistModel::refresh);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &WantlistModel::taken);
    refresh();
}

void WantlistModel::refresh()
{
    const bool isAnother = m_file != m_library.file();
    if (isAnother && m_reading.isRunning())
        m_reading.waitForFinished(); // a file that somebody has open can neither be moved nor restored
    if (isAnother && !m_all.isEmpty())
        put({}); // those of another collection
    if (m_isReading)
        return; // afterwards it looks again
    const store::CollectionReader *reader = m_library.reader();
    const auto state = reader ? reader->state() : Result<std::pair<qint64, qint64>>();
    if (!reader || !state) {
        m_error = reader ? std::optional(state.error()) : m_library.error();
        m_file.clear();
        Q_EMIT loaded();
        return;
    }
    if (!isAnother && *state == m_state && !m_error)
        return;
    m_file = m_library.file();
    m_state = *state;
    m_isReading = true;
    m_reading.setFuture(QtConcurrent::run(read, m_file));
}

Result<QList<WantlistModel::Entry>> WantlistModel::read(const QString &file)
{
    auto database = store::Database::open(file, store::Database::Mode::ReadOnly);
    if (!database)
        return fail(database.error());
    const auto wants = store::CollectionReader((*database)->handle()).wants();
    if (!wants)
        return fail(wants.error());
    QList<Entry> entries;
    entries.reserve(wants->size());
    for (const Want &want : *wants)
        entries.append(entryOf(want));
    return entries;
}

void WantlistModel::taken()
{
    auto entries = m_reading.result();
    m_isReading = false;
    if (m_file != m_library.file())
        return refresh(); // it was that of another collection
    m_error.reset();
    if (!entries) {
        m_error = entries.error();
        qCWarning(lcModels) << "cannot read the wantlist:" << m_error->detail;
    } else if (!std::ranges::equal(*entries, m_all, {}, &Entry::want, &Entry::want)) {
        put(std::move(*entries));
    }
    Q_EMIT loaded();
    if (!m_error)
        refresh(); // it may have been written meanwhile
}

void WantlistModel::put(QList<Entry> entries)
{
    m_all = std::move(entries);
    arrange();
}

void WantlistModel::setEdits(const QList<store::PendingEdit> &edits)
{
    using enum store::EditKind;
    QHash<ReleaseId, store::EditState> states;
    for (const store::PendingEdit &edit : edits) {
        const bool ofWant = edit.edit.kind == Want || edit.edit.kind == WantNotes || edit.edit.kind == WantRating;
        const auto known = states.constFind(edit.edit.release);
        if (ofWant && isMoreUrgent(edit.state, known == states.cend() ? std::nullopt : std::optional(*known)))
            states.insert(edit.edit.release, edit.state);
    }
    if (states == m_edits)
        return;
    m_edits = std::move(states);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1),
                           {EditStateRole, Qt::AccessibleTextRole});
}

const vv::Want *WantlistModel::wantAt(int row) const
{
    return row >= 0 && row < m_wants.size() ? &m_wants[row] : nullptr;
}

const Want *WantlistModel::find(ReleaseId release) const
{
    const auto found = std::ranges::find(m_all, release, [](const Entry &entry) { return entry.row.release; });
    return found == m_all.end() ? nullptr : &found->want;
}

int WantlistModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant WantlistModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const store::CopySummary &row = m_rows[index.row()];
    const auto state = m_edits.constFind(row.release);
    if (role == EditStateRole)
        return state == m_edits.cend() ? QVariant() : QVariant(static_cast<int>(*state));
    if (role == Qt::AccessibleTextRole && state != m_edits.cend())
        return spokenWithEdits(rowData(row, role).toString(), *state);
    return rowData(row, role);
}

QHash<int, QByteArray> WantlistModel::roleNames() const
{
    return rowRoleNames();
}

} // namespace vv::models
