// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mergemodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::test {

namespace {

constexpr int kMostFields = 9;

} // namespace

MergeModel::MergeModel(const Values &there)
    : m_there(there)
{
    for (auto it = there.cbegin(); it != there.cend(); ++it) {
        m_history[it.key()] += it.value();
        m_byOthers[it.key()] += it.value();
        if (kind(it.key()) == "copy"_L1)
            m_records += Record{.first = number(it.key()), .now = number(it.key()), .release = it.value().toLongLong()};
    }
}

MergeModel::Record *MergeModel::recordOf(qint64 number)
{
    const auto at = std::find_if(m_records.begin(), m_records.end(),
                                 [number](const Record &record) { return record.now == number; });
    return at == m_records.end() ? nullptr : &*at;
}

bool MergeModel::needsFolder(const QString &folder) const
{
    for (auto it = m_open.cbegin(); it != m_open.cend(); ++it) {
        if (kind(it.key()) == "folder"_L1 && (it->mine == folder || it->base == folder || it->before.contains(folder)))
            return true;
    }
    return std::any_of(m_records.begin(), m_records.end(),
                       [&](const Record &record) { return record.here.value(u"folder"_s) == folder; });
}

bool MergeModel::waitsForAdditionOf(qint64 release) const
{
    return std::any_of(m_records.begin(), m_records.end(), [&](const Record &record) {
        return record.release == release && (record.isLocal || record.isRejoining);
    });
}

QStringList MergeModel::changed(const Values &a, const Values &b)
{
    QStringList keys;
    for (auto it = a.cbegin(); it != a.cend(); ++it) {
        if (b.value(it.key()) != it.value())
            keys += it.key();
    }
    for (auto it = b.cbegin(); it != b.cend(); ++it) {
        if (!a.contains(it.key()) && !it.value().isEmpty())
            keys += it.key();
    }
    return keys;
}

void MergeModel::website(const Values &now)
{
    const QStringList keys = changed(m_there, now);
    for (const QString &key : keys) {
        m_history[key] += now.value(key);
        m_byOthers[key] += now.value(key);
        m_inRun += key;
        if (kind(key) != "copy"_L1)
            continue;
        if (now.contains(key))
            m_records += Record{.first = number(key), .now = number(key), .release = now.value(key).toLongLong()};
        else if (Record *record = recordOf(number(key)))
            record->isGoneThere = true;
    }
    m_there = now;
}

void MergeModel::follow(const Seen &seen)
{
    m_folderNumbers = seen.folderNumbers;
    QHash<qint64, int> owners;
    for (Record &record : m_records) {
        const qint64 now = seen.copyNumbers.value(record.first, record.first);
        if (now != record.now) {
            for (const QString &key : m_open.keys()) {
                if (isOfCopy(key) && number(key) == record.now)
                    m_open.insert(key.section(u' ', 0, 0) + u' ' + QString::number(now)
                                      + (kind(key) == "field"_L1 ? u' ' + key.section(u' ', 2, 2) : QString()),
                                  m_open.take(key));
            }
            record.now = now;
            record.isLocal |= record.isRejoining;
        }
        if (++owners[now] > 1)
            complain(u"two records have become copy %1"_s.arg(now));
        if (record.isLocal && seen.copies.contains(now) && !seen.copies.value(now).isLocal)
            bind(record, seen);
    }
    // A folder has got its number: what names it, too.
    for (auto open = m_open.begin(); open != m_open.end(); ++open) {
        if (kind(open.key()) != "folder"_L1)
            continue;
        for (QString *text : {&open->base, &open->mine}) {
            if (const auto to = seen.folderNumbers.constFind(text->toLongLong()); to != seen.folderNumbers.cend())
                *text = QString::number(*to);
        }
    }
}

void MergeModel::bind(Record &record, const Seen &seen)
{
    record.isLocal = false;
    record.isRejoining = false;
    record.isGoneThere = !m_there.contains(with(u"copy"_s, record.now));
    m_unbound.remove(record.now);
    const bool isShown = !seen.copies.value(record.now).isRemoved;
    const auto touch = [&](const QString &key, const QString &here, const QString &base) {
        const QString there = m_there.value(key);
        if (isShown && !here.isEmpty() && seen.shown.value(key) != here)
            complain(u"%1 was \"%2\" and is \"%3\" after it was added"_s.arg(key, here, seen.shown.value(key)));
        if (here != there && !here.isEmpty() && record.isWanted)
            m_open.insert(key, Open{.base = base, .mine = here, .isBound = true, .run = m_runs});
    };
    for (int field = 1; field <= kMostFields; ++field)
        touch(with(u"field"_s, record.now) + u' ' + QString::number(field), record.here.value(u"field %1"_s.arg(field)),
              {});
    const QString folder = record.here.value(u"folder"_s);
    const qint64 number = folder.toLongLong();
    const QString key = with(u"folder"_s, record.now);
    touch(key, QString::number(seen.folderNumbers.value(number, number)), m_there.value(key));
    const QString rating = with(u"rating"_s, record.release);
    if (const auto row = seen.waiting.constFind(rating); row != seen.waiting.cend() && !m_open.contains(rating))
        m_open.insert(rating, Open{.base = row->base, .mine = row->value, .isBound = true, .run = m_runs});
    record.here.clear();
}

void MergeModel::program(const Values &now, const Seen &seen)
{
    const QStringList keys = changed(m_there, now);
    if (keys.isEmpty())
        return;
    follow(seen);
    const Values before = m_there;
    const auto exists = [&](const QString &key) { return before.contains(key) && now.contains(key); };
    for (const QString &key : keys) {
        const QString what = kind(key);
        const qint64 of = number(key);
        m_history[key] += now.value(key);
        if (what == "copy"_L1 && now.contains(key)) {
            const qint64 release = now.value(key).toLongLong();
            m_unbound += of;
            if (++m_hasAdded[release] > m_mayAdd.value(release))
                complain(u"release %1 was added once more than it was asked for"_s.arg(release));
        } else if (what == "copy"_L1) {
            const Record *record = recordOf(of);
            if (record && record->isWanted && !record->wasUnwanted)
                complain(u"copy %1 was removed, which nobody wanted"_s.arg(of));
        } else if (isOfCopy(key)) {
            if (exists(with(u"copy"_s, of)))
                wrote(key, before.value(key), now.value(key), seen);
        } else if (what == "rating"_L1) {
            if (exists(key)) // else it came, or went, with the only copy
                wrote(key, before.value(key), now.value(key), seen);
        } else if (what == "want"_L1) {
            const auto open = m_open.constFind(key);
            const bool raced = m_inRun.contains(key); // dropped there between two requests, while it was edited here
            if (raced)
                continue;
            if (open == m_open.cend() || (open->mine != now.value(key) && !open->before.contains(now.value(key))))
                complain(u"%1 became \"%2\", which nobody wanted"_s.arg(key, now.value(key)));
        } else if (what == "notes"_L1 || what == "stars"_L1) {
            if (exists(with(u"want"_s, of)))
                wrote(key, before.value(key), now.value(key), seen);
            else if (now.contains(with(u"want"_s, of)) && m_open.contains(key))
                m_open[key].sent += now.value(key);
        } else if (what == "name"_L1 && exists(key)) {
            wrote(key, before.value(key), now.value(key), seen);
        } else if (what == "name"_L1 && now.contains(key)) {
            const bool asked = std::any_of(m_folders.begin(), m_folders.end(),
                                           [&](const QSet<QString> &names) { return names.contains(now.value(key)); });
            if (!asked)
                complain(u"nobody wanted a folder \"%1\""_s.arg(now.value(key)));
        } else if (what == "name"_L1) {
            const bool asked = std::any_of(m_unwantedFolders.begin(), m_unwantedFolders.end(), [&](qint64 folder) {
                return seen.folderNumbers.value(folder, folder) == of;
            });
            if (!asked)
                complain(u"nobody wanted folder %1 to go"_s.arg(of));
        }
    }
    m_there = now;
}

void MergeModel::wrote(const QString &property, const QString &from, const QString &to, const Seen &seen)
{
    const auto open = m_open.find(property);
    if (open == m_open.end()) {
        // The rating of a release all of whose copies are yet to be added is theirs.
        complain(u"%1 was made \"%2\", which nobody asked for; it was \"%3\""_s.arg(property, to, from));
        return;
    }
    const auto same = [&](const QString &text) {
        const qint64 number = text.toLongLong();
        return text == to || (isOfCopy(property) && QString::number(seen.folderNumbers.value(number, number)) == to);
    };
    if (!same(open->mine) && !std::any_of(open->before.begin(), open->before.end(), same))
        complain(u"%1 was made \"%2\", but \"%3\" was wanted"_s.arg(property, to, open->mine));
    const bool known = from == open->base || from == to || open->sent.contains(from) || open->before.contains(from)
        || open->mine == from || m_inRun.contains(property) || (from.isEmpty() && open->base == "0"_L1)
        || (open->base.isEmpty() && from == "0"_L1);
    // What a release was rated before its copies went nobody can read.
    const bool blind = open->isBound && kind(property) == "rating"_L1;
    if (!known && !blind)
        complain(u"%1 was \"%2\" on Discogs and was overwritten with \"%3\"; the user saw \"%4\""_s.arg(
            property, from, to, open->base));
    open->sent += to;
}

void MergeModel::wants(const QString &property, const QString &shown, const QString &value)
{
    if (shown == value)
        return;
    const auto open = m_open.find(property);
    if (open == m_open.end()) {
        m_open.insert(property, Open{.base = shown, .mine = value, .run = m_runs});
        return;
    }
    open->before += open->mine;
    open->mine = value;
    open->isWeak = value == open->base;
    if (open->isWeak && open->run == m_runs && !open->isBound && !m_isRunning)
        m_open.erase(open);
}

void MergeModel::wantsWith(qint64 release, const Seen &after)
{
    const auto row = after.waiting.constFind(with(u"want"_s, release));
    if (row == after.waiting.cend() || row->base != "0"_L1)
        return;
    for (const QString &kind : {u"notes"_s, u"stars"_s}) {
        const QString key = with(kind, release);
        const QString shown = after.shown.value(key);
        if (!shown.isEmpty() && shown != "0"_L1)
            m_open.insert(key, Open{.base = {}, .mine = shown, .isBound = true, .run = m_runs});
        else
            m_open.remove(key);
    }
}

void MergeModel::added(qint64 number, qint64 release)
{
    m_records += Record{.first = number, .now = number, .release = release, .isLocal = true};
    ++m_mayAdd[release];
}

void MergeModel::wantsAgain(Record &record, const Seen &after)
{
    record.isWanted = true;
    record.isLocal = after.copies.value(record.now).isLocal;
    record.isRejoining = record.isLocal || after.waiting.contains(with(u"remove"_s, record.now));
    if (record.isRejoining)
        ++m_mayAdd[record.release];
    record.here.clear();
    record.here.insert(u"folder"_s, after.shown.value(with(u"folder"_s, record.now)));
    for (int field = 1; field <= kMostFields; ++field)
        record.here.insert(u"field %1"_s.arg(field),
                           after.shown.value(with(u"field"_s, record.now) + u' ' + QString::number(field)));
    if (record.isLocal)
        forget(record);
}

void MergeModel::forget(const Record &record)
{
    for (const QString &key : m_open.keys()) {
        if (isOfCopy(key) && number(key) == record.now)
            m_open.remove(key);
    }
}

void MergeModel::wantsGone(Record &record)
{
    record.isWanted = false;
    record.wasUnwanted = true;
}

void MergeModel::wantsFolder(qint64 number, const QString &name, const Seen &after)
{
    m_unwantedFolders.remove(number);
    if (!m_there.contains(with(u"name"_s, number)))
        m_folders[number] += name;
    else if (const auto row = after.waiting.constFind(with(u"name"_s, number)); row != after.waiting.cend())
        m_open.insert(with(u"name"_s, number), Open{.base = row->base, .mine = name, .run = m_runs});
}

void MergeModel::renamesFolder(qint64 number, const QString &shown, const QString &name, const Seen &after)
{
    if (after.waiting.contains(with(u"make"_s, number)))
        m_folders[number] += name;
    else
        wants(with(u"name"_s, number), shown, name);
}

void MergeModel::wantsNoFolder(qint64 number)
{
    m_unwantedFolders += number;
    m_open.remove(with(u"name"_s, number));
}

bool MergeModel::hasRemovalConflict(const Record &record, const Seen &seen) const
{
    for (auto it = seen.waiting.cbegin(); it != seen.waiting.cend(); ++it) {
        const bool isIts
            = (isOfCopy(it.key()) && number(it.key()) == record.now) || it.key() == with(u"rating"_s, record.release);
        if (isIts && it->state == "conflict"_L1 && !it->theirs)
            return true;
    }
    return false;
}

void MergeModel::resolved(const QString &property, bool mine, const std::optional<QString> &theirs, const Seen &before,
                          const Seen &after)
{
    const auto open = m_open.find(property);
    if (open == m_open.end())
        return complain(u"a conflict about %1 was ended that is none"_s.arg(property));
    if (theirs && mine) {
        if (after.shown.value(property) != open->mine && !property.startsWith(u"name "))
            complain(u"%1 was to be kept and is \"%2\""_s.arg(property, after.shown.value(property)));
        *open = Open{.base = *theirs, .mine = open->mine, .run = m_runs};
    } else if (theirs) {
        if (after.shown.value(property) != *theirs)
            complain(u"%1 was to be as on Discogs and is \"%2\""_s.arg(property, after.shown.value(property)));
        m_open.erase(open);
    } else if (kind(property) == "notes"_L1 || kind(property) == "stars"_L1) {
        const QString want = with(u"want"_s, number(property));
        if (mine) {
            if (after.shown.value(property) != open->mine)
                complain(u"%1 was to come back with \"%2\""_s.arg(property, open->mine));
            m_open.insert(want, Open{.base = {}, .mine = u"1"_s, .run = m_runs});
            wantsWith(number(property), after);
        } else {
            m_open.erase(open);
        }
    } else if (mine) {
        const QString wanted = open->mine;
        bool back = false;
        for (Record &record : m_records) {
            const bool was = before.copies.value(record.now).isRemoved;
            const bool is = after.copies.contains(record.now) && !after.copies.value(record.now).isRemoved;
            if (!was || !is)
                continue;
            back = true;
            if (isOfCopy(property) && number(property) == record.now && after.shown.value(property) != wanted)
                complain(u"%1 came back with \"%2\""_s.arg(property, after.shown.value(property)));
            record.isGoneThere = false;
            wantsAgain(record, after);
        }
        if (!back)
            complain(u"nothing came back for %1"_s.arg(property));
        if (kind(property) == "rating"_L1)
            m_open.remove(property);
    } else {
        m_open.erase(open);
    }
}

void MergeModel::checkOpen(const QString &property, const Open &open, const Seen &seen, bool whole)
{
    const auto row = seen.waiting.constFind(property);
    const QString there = m_there.value(property);
    if (row == seen.waiting.cend()) {
        const QString want = with(u"want"_s, number(property));
        const bool goesAlong
            = (kind(property) == "notes"_L1 || kind(property) == "stars"_L1) && seen.waiting.contains(want);
        if (goesAlong)
            return;
        const bool arrived
            = open.sent.contains(open.mine) || there == open.mine || m_byOthers.value(property).contains(open.mine);
        if (!arrived && !open.isWeak)
            complain(u"%1 was to be \"%2\" (was \"%3\"), and that was lost; Discogs has \"%4\""_s.arg(
                property, open.mine, open.base, there));
        m_open.remove(property);
        return;
    }
    if (row->value != open.mine && !open.isWeak)
        complain(u"%1 was to be \"%2\", \"%3\" waits"_s.arg(property, open.mine, row->value));
    if (row->state == "conflict"_L1 && row->theirs) {
        const bool zero = row->theirs->isEmpty() || *row->theirs == "0"_L1;
        const bool others = m_byOthers.value(property).contains(*row->theirs) || (zero && !open.sent.isEmpty());
        if (!others)
            complain(u"a conflict about %1 with \"%2\", which nobody else has set (was \"%3\", sent %4)"_s.arg(
                property, *row->theirs, open.base, open.sent.join(u'|')));
        if (*row->theirs == open.mine)
            complain(u"a conflict about %1 where both are \"%2\""_s.arg(property, open.mine));
        if (*row->theirs == open.base && open.sent.isEmpty() && !open.isBound && !open.isWeak)
            complain(u"a conflict about %1 that Discogs has not changed"_s.arg(property));
        if (whole && *row->theirs != there && !(zero && (there.isEmpty() || there == "0"_L1)))
            complain(u"a conflict about %1 with \"%2\", but Discogs has \"%3\""_s.arg(property, *row->theirs, there));
    } else if (row->state == "conflict"_L1) {
        const bool isThere = isOfCopy(property) ? m_there.contains(with(u"copy"_s, number(property)))
            : kind(property) == "rating"_L1     ? std::any_of(m_records.begin(), m_records.end(),
                                                              [&](const Record &record) {
                                                              return record.release == number(property)
                                                                  && m_there.contains(with(u"copy"_s, record.now));
                                                          })
                                                : m_there.contains(with(u"want"_s, number(property)));
        if (isThere && whole)
            complain(u"%1 counts as removed there, and is there"_s.arg(property));
    } else if (whole) {
        complain(u"%1 (\"%2\") still waits as %3 after a whole run"_s.arg(property, row->value, row->state));
    }
}

void MergeModel::checkRecord(Record &record, const Seen &seen, bool whole)
{
    const bool isKnown = seen.copies.contains(record.now);
    const StoredCopy copy = seen.copies.value(record.now);
    const bool isThere = m_there.contains(with(u"copy"_s, record.now));
    const QString name = u"copy %1 (first %2)"_s.arg(record.now).arg(record.first);
    if (isKnown && copy.plays != record.plays)
        complain(u"%1 has %2 plays instead of %3"_s.arg(name).arg(copy.plays).arg(record.plays));
    if (!isKnown) {
        if (record.plays > 0)
            complain(name + u" has vanished with its plays");
        if (whole && isThere)
            complain(name + u" is on Discogs and not here");
        if (record.isGoneThere)
            record.isWanted = false; // never seen here
        return;
    }
    if (!record.isWanted) {
        if (!copy.isRemoved)
            complain(name + u" was removed and is here");
        if (whole && isThere)
            complain(name + u" was removed here and is still there");
        if (!isThere && whole)
            record.wasUnwanted = false;
        return;
    }
    if (copy.isRemoved && !record.isGoneThere)
        complain(name + u" is wanted, there, and removed here");
    if (copy.isRemoved && record.isGoneThere && !hasRemovalConflict(record, seen)) {
        record.isWanted = false;
        forget(record);
        return;
    }
    if (copy.isRemoved)
        return;
    if (copy.isLocal && !seen.waiting.contains(with(u"add"_s, record.now)))
        complain(name + u" waits for nothing to be added");
    if (whole && (copy.isLocal || !isThere))
        complain(name + u" is wanted and not there after a whole run");
    if (whole)
        record.wasUnwanted = record.isRejoining = false;
}

void MergeModel::check(const Seen &seen, bool whole)
{
    m_isRunning = false;
    follow(seen);
    for (Record &record : m_records)
        record.isLocal |= seen.copies.value(record.now).isLocal && record.isWanted;
    const QStringList properties = m_open.keys();
    for (const QString &property : properties) {
        const Record *record = isOfCopy(property) ? recordOf(number(property)) : nullptr;
        if (record && (!record->isWanted || record->isLocal)) {
            if (!seen.waiting.contains(property))
                m_open.remove(property);
            continue;
        }
        const bool noCopies
            = kind(property) == "rating"_L1 && std::none_of(m_records.begin(), m_records.end(), [&](const Record &of) {
                  return of.release == number(property) && of.isWanted && !of.isGoneThere;
              });
        const bool mayGo = noCopies && std::any_of(m_records.begin(), m_records.end(), [&](const Record &of) {
                               return of.release == number(property) && of.wasUnwanted;
                           });
        if (mayGo && !seen.waiting.contains(property)) {
            m_open.remove(property);
            continue;
        }
        if (kind(property) == "name"_L1 && !m_there.contains(property) && !seen.waiting.contains(property)) {
            m_open.remove(property); // nothing left to rename
            continue;
        }
        if (kind(property) == "want"_L1) {
            const Open open = m_open.value(property);
            if (!seen.waiting.contains(property)) {
                if (m_there.value(property) != open.mine && !m_byOthers.value(property).contains(open.mine)
                    && !open.sent.contains(open.mine) && !m_history.value(property).contains(open.mine)
                    && !open.isWeak) // back to what it was before anything was sent: nothing is wanted of it
                    complain(u"%1 was to be \"%2\", and that was lost"_s.arg(property, open.mine));
                m_open.remove(property);
                if (open.mine.isEmpty()) {
                    m_open.remove(with(u"notes"_s, number(property)));
                    m_open.remove(with(u"stars"_s, number(property)));
                }
            } else if (whole && seen.waiting.value(property).state != "failed"_L1) {
                complain(u"%1 still waits after a whole run"_s.arg(property));
            }
            continue;
        }
        const QString want = with(u"want"_s, number(property));
        const bool dropped = (kind(property) == "notes"_L1 || kind(property) == "stars"_L1)
            && !seen.waiting.contains(property) && m_open.contains(want) && m_open.value(want).mine.isEmpty();
        if (dropped)
            continue;
        const Open copyOf = m_open.value(property);
        checkOpen(property, copyOf, seen, whole && !noCopies);
    }
    for (auto it = seen.waiting.cbegin(); it != seen.waiting.cend(); ++it) {
        const QString what = kind(it.key());
        if (what == "add"_L1 || what == "remove"_L1 || what == "make"_L1 || what == "delete"_L1)
            continue;
        if (it->state == "conflict"_L1 && !m_open.contains(it.key()))
            complain(u"a conflict about %1 (\"%2\"), which nobody has touched"_s.arg(it.key(), it->value));
    }
    for (Record &record : m_records)
        checkRecord(record, seen, whole);
    for (auto it = seen.copies.cbegin(); it != seen.copies.cend(); ++it) {
        if (!it->isRemoved && !recordOf(it.key()) && !m_unbound.contains(it.key()))
            complain(u"nobody knows of copy %1"_s.arg(it.key()));
    }
    // What is shown and untouched is what Discogs has, or had.
    for (auto it = seen.shown.cbegin(); it != seen.shown.cend(); ++it) {
        const QString what = kind(it.key());
        if (m_open.contains(it.key()) || seen.waiting.contains(it.key()))
            continue;
        const qint64 of = number(it.key());
        if (what == "copy"_L1 || seen.copies.value(of).isLocal)
            continue;
        if (what == "name"_L1 && (of >= (qint64(1) << 52)))
            continue;
        if (m_unbound.contains(of) && isOfCopy(it.key()))
            continue;
        const bool wanted = (what == "notes"_L1 || what == "stars"_L1) && m_open.contains(with(u"want"_s, of));
        if (wanted)
            continue;
        const QString there = m_there.value(it.key());
        const auto zero = [](const QString &text) { return text == "0"_L1 ? QString() : text; };
        if (zero(it.value()) == zero(there))
            continue;
        if (whole)
            complain(u"%1 is \"%2\" here and \"%3\" there"_s.arg(it.key(), it.value(), there));
        else if (!m_history.value(it.key()).contains(it.value()) && what != "rating"_L1 && !zero(it.value()).isEmpty())
            complain(u"%1 is \"%2\" here, which Discogs never had"_s.arg(it.key(), it.value()));
    }
    if (whole) {
        for (auto it = m_there.cbegin(); it != m_there.cend(); ++it) {
            const qint64 of = number(it.key());
            const bool hidden = isOfCopy(it.key()) && recordOf(of) && !recordOf(of)->isWanted;
            const bool skip = kind(it.key()) == "rating"_L1 || kind(it.key()) == "copy"_L1;
            if (!skip && !hidden && !m_open.contains(it.key()) && seen.shown.value(it.key()) != it.value()
                && it.value() != "0"_L1 && !seen.waiting.contains(it.key())
                && !seen.waiting.contains(with(u"delete"_s, of)))
                complain(u"%1 is \"%2\" there and \"%3\" here"_s.arg(it.key(), it.value(), seen.shown.value(it.key())));
        }
        m_history.clear();
        for (auto it = m_there.cbegin(); it != m_there.cend(); ++it)
            m_history[it.key()] += it.value();
    }
}

void MergeModel::checkEnd(const Seen &seen)
{
    check(seen, true);
    if (!seen.waiting.isEmpty())
        complain(u"%1 edits wait in the end: %2"_s.arg(seen.waiting.size()).arg(seen.waiting.firstKey()));
    QSet<qint64> wanted;
    for (const Record &record : std::as_const(m_records)) {
        if (record.isWanted)
            wanted += record.now;
    }
    for (auto it = m_there.cbegin(); it != m_there.cend(); ++it) {
        if (kind(it.key()) == "copy"_L1 && !wanted.remove(number(it.key())))
            complain(it.key() + u" is there, and nobody wants it");
    }
    for (const qint64 missing : std::as_const(wanted))
        complain(u"copy %1 is wanted and not there"_s.arg(missing));
    QSet<qint64> made;
    for (auto it = m_folders.cbegin(); it != m_folders.cend(); ++it) {
        const qint64 now = seen.folderNumbers.value(it.key(), it.key());
        made += now;
        const bool unwanted = m_unwantedFolders.contains(it.key()) || m_unwantedFolders.contains(now);
        if (unwanted == m_there.contains(with(u"name"_s, now)) && !m_byOthers.contains(with(u"name"_s, now)))
            complain(
                u"folder %1 (\"%2\") is %3there"_s.arg(now).arg(it->values().join(u'|'), unwanted ? u""_s : u"not "_s));
    }
    for (auto it = m_there.cbegin(); it != m_there.cend(); ++it) {
        if (kind(it.key()) == "name"_L1 && !made.contains(number(it.key())) && !m_byOthers.contains(it.key()))
            complain(u"a folder \"%1\" is there that nobody has made"_s.arg(it.value()));
    }
}

} // namespace vv::test
