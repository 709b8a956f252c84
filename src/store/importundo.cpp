// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/folderrows.h"
#include "store/ignoredarticles.h"
#include "store/importrun.h"
#include "store/largecache.h"
#include "store/merge.h"
#include "store/releaserows.h"
#include "store/searchindex.h"
#include "store/transact.h"
#include "store/wantrows.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

struct MadeRow {
    QString what;
    qint64 number = 0;
    QString text;
};

class Undo
{
public:
    Undo(Statements &sql, const QDateTime &now, const std::function<bool()> &cancelled)
        : m_sql(sql)
        , m_now(now)
        , m_cancelled(cancelled)
    {}

    [[nodiscard]] ImportUndone run()
    {
        Query &newest = m_sql.run(u"SELECT import_id, file, imported_at, last_play FROM imports "
                                  "ORDER BY import_id DESC LIMIT 1"_s);
        if (!newest.next()) {
            m_sql.failWith({Error::Kind::NotFound, u"There is no import to take back."_s});
            return {};
        }
        const qint64 id = newest.number(0);
        m_done.file = newest.text(1);
        m_done.imported = newest.time(2);
        m_lastPlay = newest.number(3);
        newest.finish();
        m_neverSynced = m_sql.one(u"SELECT count(*) FROM users WHERE last_sync IS NOT NULL"_s) == 0;
        // Copies first, so that folders are empty by the time they go; edits the newest first.
        each(id, u"what NOT IN ('edit', 'account', 'folder', 'field')"_s);
        each(id, u"what IN ('edit', 'account', 'folder', 'field')"_s);
        dropFromSearch();
        dropUnusedReleases(m_sql);
        m_sql.run(u"DELETE FROM imports WHERE import_id = ?"_s, id);
        return m_done;
    }

private:
    void each(qint64 id, const QString &which)
    {
        qint64 before = std::numeric_limits<qint64>::max();
        // Some at a time: what is undone writes, and there may be very many.
        for (;;) {
            QList<MadeRow> rows;
            Query &next = m_sql.run(u"SELECT position, what, number, text FROM import_rows WHERE import_id = ? AND %1 "
                                    "AND position < ? ORDER BY position DESC LIMIT 1000"_s.arg(which),
                                    id, before);
            while (next.next()) {
                before = next.number(0);
                rows += {next.text(1), next.number(2), next.text(3)};
            }
            if (rows.isEmpty())
                return;
            for (const MadeRow &row : std::as_const(rows)) {
                if (!goOn())
                    return;
                take(row);
            }
        }
    }

    [[nodiscard]] bool goOn()
    {
        if (!m_cancelled || !m_cancelled())
            return true;
        m_sql.failWith({Error::Kind::Cancelled, u"It was stopped; the import stays as it was."_s});
        return false;
    }

    void take(const MadeRow &row)
    {
        if (row.what == "copies"_L1) {
            const QStringList numbers = row.text.split(u' ');
            for (auto number = numbers.cbegin(); number != numbers.cend() && goOn(); ++number)
                copy({number->toLongLong()});
            return;
        }
        if (row.what == "edit"_L1)
            return edit(row.text);
        if (row.what == "want"_L1)
            return want({row.number});
        if (row.what == "play"_L1) {
            m_done.plays += m_sql
                                .run(u"DELETE FROM plays WHERE play_id = ? AND played_at = ?"_s, row.number,
                                     row.text.toLongLong())
                                .affected();
            return;
        }
        if (row.what == "tag"_L1 || row.what == "note"_L1)
            return searched(row);
        if (row.what == "purchase"_L1)
            m_sql.run(u"DELETE FROM purchases WHERE instance_id = ? AND amount = ?"_s, current(row.number), row.text);
        else if (row.what == "photo"_L1)
            m_sql.run(u"DELETE FROM photos WHERE instance_id = ? AND changed_at = ?"_s, current(row.number),
                      row.text.toLongLong());
        else if (row.what == "loan"_L1)
            m_sql.run(u"DELETE FROM loans WHERE loan_id = ? AND borrower = ?"_s, row.number, row.text);
        else if (row.what == "filter"_L1)
            m_sql.run(u"DELETE FROM saved_filters WHERE filter_id = ? AND name = ?"_s, row.number, row.text);
        else if (row.what == "articles"_L1)
            articles(row.text);
        else if (row.what == "on_purpose"_L1)
            m_sql.run(u"DELETE FROM on_purpose WHERE kind = ? AND key = ?"_s, row.text.section(u'\n', 0, 0),
                      row.text.section(u'\n', 1));
        else if (row.what == "value"_L1)
            m_sql.run(u"DELETE FROM collection_values WHERE noted_at = ?"_s, row.number);
        else if (row.what == "renumbered"_L1)
            m_sql.run(u"DELETE FROM renumbered WHERE kind = ? AND old_id = ?"_s, row.text, row.number);
        else if (row.what == "tray"_L1)
            m_sql.run(u"DELETE FROM tray WHERE tray_id = ?"_s, row.number);
        else if (row.what == "turntable"_L1)
            m_sql.run(u"DELETE FROM turntable WHERE instance_id = ? AND put_on = ?"_s, current(row.number),
                      row.text.toLongLong());
        else if (row.what == "outbox"_L1)
            m_sql.run(u"DELETE FROM outbox WHERE edit_id = ? AND state <> 'confirming'"_s, row.number);
        else if (m_neverSynced)
            lists(row);
    }

    /// What the first sync brings is Discogs' own, and stays.
    void lists(const MadeRow &row)
    {
        if (row.what == "account"_L1)
            m_sql.run(u"DELETE FROM users WHERE user_id = ?"_s, row.number);
        else if (row.what == "field"_L1)
            m_sql.run(u"DELETE FROM fields WHERE field_id = ?"_s, row.number);
        else if (row.what == "folder"_L1)
            m_sql.run(u"DELETE FROM folders WHERE folder_id = ? "
                      "AND NOT EXISTS (SELECT 1 FROM albums a WHERE a.folder_id = folders.folder_id)"_s,
                      row.number);
    }

    [[nodiscard]] InstanceId current(qint64 number) { return currentNumber(m_sql, InstanceId{number}); }

    void searched(const MadeRow &row)
    {
        const InstanceId instance = current(row.number);
        if (row.what == "tag"_L1)
            m_sql.run(u"DELETE FROM tags WHERE instance_id = ? AND tag = ?"_s, instance, row.text);
        else
            m_sql.run(u"DELETE FROM copy_notes WHERE instance_id = ? AND note = ?"_s, instance, row.text);
        if (const auto found = findCopy(m_sql, instance))
            indexCopy(m_sql, instance, loadRelease(m_sql, found->release), loadFieldValues(m_sql, instance));
    }

    void copy(InstanceId made)
    {
        const InstanceId instance = current(made.value);
        const bool onDiscogs
            = m_sql.one(u"SELECT count(*) FROM albums a WHERE a.instance_id = ? AND (a.seen_pass > 0 OR EXISTS "
                        "(SELECT 1 FROM outbox o WHERE o.instance_id = a.instance_id AND o.kind = 'add' "
                        "AND o.sent IS NOT NULL))"_s,
                        instance)
            > 0;
        if (onDiscogs || instance != made) {
            ++m_done.kept;
            return;
        }
        if (!findCopy(m_sql, instance))
            return;
        ++m_done.copies;
        m_done.plays += m_sql.run(u"DELETE FROM plays WHERE instance_id = ? AND play_id <= ?"_s, instance, m_lastPlay)
                            .affected();
        m_sql.run(u"DELETE FROM outbox WHERE instance_id = ?"_s, instance);
        if (m_sql.one(u"SELECT count(*) FROM plays WHERE instance_id = ?"_s, instance) > 0) {
            // Played since: that is the user's own, and is put aside with it.
            m_sql.run(u"UPDATE albums SET removed_at = coalesce(removed_at, ?) WHERE instance_id = ?"_s, m_now,
                      instance);
            return;
        }
        for (const auto table : {"tags"_L1, "loans"_L1, "copy_notes"_L1, "purchases"_L1, "photos"_L1, "turntable"_L1})
            m_sql.run(u"DELETE FROM %1 WHERE instance_id = ?"_s.arg(table), instance);
        m_sql.run(u"DELETE FROM albums WHERE instance_id = ?"_s, instance);
        m_unlisted += instance;
    }

    /// With nothing in between and in their order: the search index writes out what it has in memory before every other
    /// statement, and before every smaller number.
    void dropFromSearch()
    {
        std::sort(m_unlisted.begin(), m_unlisted.end());
        for (auto copy = m_unlisted.cbegin(); copy != m_unlisted.cend() && goOn(); ++copy)
            m_sql.run(u"DELETE FROM search WHERE rowid = ?"_s, *copy);
    }

    /// Unless the user has made another list since.
    void articles(const QString &words)
    {
        const OwnArticles own = loadArticles(m_sql);
        if (own && own->join(u' ') == words)
            storeArticles(m_sql, {});
    }

    void want(ReleaseId release)
    {
        m_done.wants += m_sql.run(u"DELETE FROM wants WHERE release_id = ?"_s, release).affected();
        m_sql.run(u"DELETE FROM outbox WHERE release_id = ? AND kind IN ('want', 'want_notes', 'want_rating') "
                  "AND sent IS NULL"_s,
                  release);
    }

    /// What the property of an edit is now, as an edit has it; nothing where it is gone.
    [[nodiscard]] std::optional<QString> valueNow(const Edit &edit)
    {
        if (edit.kind == EditKind::DeleteFolder)
            return folderName(m_sql, currentNumber(m_sql, edit.folder));
        if (edit.kind == EditKind::Want || edit.kind == EditKind::WantNotes || edit.kind == EditKind::WantRating) {
            const auto found = findWant(m_sql, edit.release);
            if (!found || found->isRemoved)
                return std::nullopt;
            return edit.kind == EditKind::Want     ? QString(kThere)
                : edit.kind == EditKind::WantNotes ? found->notes
                                                   : QString::number(found->rating);
        }
        const auto found = findCopy(m_sql, currentNumber(m_sql, edit.instance));
        if (!found || found->isRemoved)
            return std::nullopt;
        if (edit.kind == EditKind::Rating)
            return QString::number(found->rating);
        if (edit.kind == EditKind::Move)
            return QString::number(found->folder.value);
        for (const auto values = loadFieldValues(m_sql, found->instance); const FieldValue &value : values) {
            if (value.field == edit.field)
                return value.value;
        }
        return u""_s;
    }

    /// To what was there, also where nobody could choose it: an unlisted folder, an option that there is no more.
    void goBack(const Edit &edit, const QString &now)
    {
        const auto found = findCopy(m_sql, currentNumber(m_sql, edit.instance));
        const bool move = edit.kind == EditKind::Move;
        if (!found->isLocal)
            wantValue(m_sql,
                      move ? Property::folderOf(found->instance) : Property::fieldOf(found->instance, edit.field), now,
                      edit.value, m_now);
        if (move)
            setFolder(m_sql, found->instance, {edit.value.toLongLong()});
        else
            setField(m_sql, found->instance, edit.field, edit.value);
    }

    void edit(const QString &packed)
    {
        const auto unpacked = unpackedEdit(packed);
        if (!unpacked)
            return;
        const auto &[edit, expected] = *unpacked;
        const auto now = valueNow(edit);
        const QString wanted = edit.kind == EditKind::Move
            ? QString::number(currentNumber(m_sql, FolderId{expected.toLongLong()}).value)
            : expected;
        if (!now || !sameValue(*now, wanted)) { // the user has changed it again since
            ++m_done.kept;
            return;
        }
        if (edit.kind == EditKind::Move || edit.kind == EditKind::Field) {
            goBack(edit, *now);
            ++m_done.edits;
            return;
        }
        // One that cannot be taken back, such as making a folder that is in use by now, does not keep the others.
        m_sql.run(u"SAVEPOINT step"_s);
        Statements step(m_sql.database());
        EditApplier(step, m_now).apply(edit);
        if (step.outcome()) {
            ++(edit.kind == EditKind::Want ? m_done.wants : m_done.edits);
        } else {
            m_sql.run(u"ROLLBACK TO step"_s);
            ++m_done.kept;
        }
        m_sql.run(u"RELEASE step"_s);
    }

    Statements &m_sql;
    QDateTime m_now;
    const std::function<bool()> &m_cancelled;
    ImportUndone m_done;
    QList<InstanceId> m_unlisted; ///< copies that are gone and still in the search index
    qint64 m_lastPlay = 0;
    bool m_neverSynced = false;
};

} // namespace

Result<ImportUndone> undoLastImport(const QSqlDatabase &db, const QDateTime &now,
                                    const std::function<bool()> &cancelled)
{
    const LargeCache cache(db);
    ImportUndone undone;
    auto done = inTransaction(db, [&](Statements &sql) { undone = Undo(sql, now, cancelled).run(); });
    if (!done)
        return fail(done.error());
    return undone;
}

} // namespace vv::store
