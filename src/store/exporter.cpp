// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/exporter.h"

#include "store/editrows.h"
#include "store/query.h"

#include <QFileDevice>
#include <QHash>
#include <QIODevice>
#include <QSet>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr int kFormatVersion = 1;
constexpr qsizetype kBatch = 500;

struct CopyLine {
    InstanceId instance;
    ReleaseId release;
    qint64 folder = 0;
    int rating = 0;
    QDateTime added;
    QDateTime fetched;
    QDateTime removed;
    bool isLocal = false;
};

struct WantLine {
    ReleaseId release;
    int rating = 0;
    QString notes;
    QDateTime added;
    QDateTime fetched;
    QDateTime removed;
};

class Export
{
public:
    Export(const QSqlDatabase &db, QIODevice &out, const ExportOptions &options)
        : m_sql(db)
        , m_json(out)
        , m_out(out)
        , m_options(options)
    {}

    [[nodiscard]] Result<ExportCounts> run(const QDateTime &now)
    {
        m_json.beginObject();
        m_json.key(u"vinylvault").value(kFormatVersion);
        m_json.key(u"exported_at").value(isoTime(now));
        account();
        section(u"folders", &Export::folders);
        section(u"fields", &Export::fields);
        section(u"copies", &Export::copies);
        section(u"removed", &Export::removedCopies);
        section(u"wants", &Export::wants);
        section(u"removed_wants", &Export::removedWants);
        section(u"releases", &Export::otherReleases);
        section(u"gone", &Export::gone);
        section(u"plays", &Export::plays);
        section(u"values", &Export::values);
        section(u"filters", &Export::filters);
        section(u"on_purpose", &Export::onPurpose);
        section(u"edits", &Export::edits);
        section(u"renumbered", &Export::renumbered);
        m_json.endObject();
        if (auto outcome = m_sql.outcome(); !outcome)
            return fail(outcome.error());
        if (!m_json.flush())
            return fail(exportError(m_out));
        return m_counts;
    }

private:
    void section(QStringView name, void (Export::*write)())
    {
        m_json.key(name).beginArray();
        (this->*write)();
        m_json.endArray();
    }

    void account()
    {
        Query &row = m_sql.run(u"SELECT user_id, username FROM users LIMIT 1"_s);
        m_json.key(u"account");
        if (row.next())
            m_json.beginObject().key(u"id").value(row.number(0)).key(u"username").value(row.text(1)).endObject();
        else
            m_json.null();
        row.finish();
    }

    void folders()
    {
        Query &rows = m_sql.run(u"SELECT folder_id, name, count FROM folders ORDER BY position, folder_id"_s);
        while (rows.next()) {
            m_folders.insert(rows.number(0), rows.text(1));
            m_json.beginObject().key(u"id").value(rows.number(0)).key(u"name").value(rows.text(1));
            m_json.key(u"count").value(rows.number(2)).endObject();
        }
    }

    void fields()
    {
        QHash<qint64, QStringList> options;
        Query &texts = m_sql.run(u"SELECT field_id, text FROM field_options ORDER BY field_id, position"_s);
        while (texts.next())
            options[texts.number(0)] += texts.text(1);
        Query &rows = m_sql.run(u"SELECT field_id, name, type, position, is_public, lines FROM fields "
                                "ORDER BY position, field_id"_s);
        while (rows.next()) {
            (void)keyOf(rows.number(0), rows.text(1));
            m_json.beginObject().key(u"id").value(rows.number(0)).key(u"name").value(rows.text(1));
            m_json.key(u"type").value(rows.text(2)).key(u"position").value(rows.number(3));
            m_json.key(u"public").truth(rows.number(4) != 0).key(u"lines").value(rows.number(5));
            writeTexts(m_json, u"options", options.value(rows.number(0)));
            m_json.endObject();
        }
    }

    /// Names are keys in the export, and two fields may have the same.
    QString keyOf(qint64 field, const QString &name)
    {
        QString key = name;
        while (m_fieldKeys.contains(key))
            key += u" (%1)"_s.arg(field);
        m_fieldKeys.insert(key);
        m_fields.insert(field, key);
        return key;
    }

    [[nodiscard]] QString fieldKey(qint64 field)
    {
        const auto known = m_fields.constFind(field);
        return known != m_fields.cend() ? *known : keyOf(field, u"Field %1"_s.arg(field));
    }

    void copies()
    {
        eachCopy(u"WHERE removed_at IS NULL ORDER BY date_added ASC NULLS LAST, instance_id"_s, &m_counts.copies);
    }

    void removedCopies() { eachCopy(u"WHERE removed_at IS NOT NULL ORDER BY removed_at, instance_id"_s, nullptr); }

    void eachCopy(const QString &which, int *count)
    {
        Query &rows = m_sql.run(u"SELECT instance_id, release_id, folder_id, rating, date_added, fetched_at, "
                                "removed_at, is_local FROM albums "_s
                                + which);
        QList<CopyLine> batch;
        const auto write = [&] {
            QList<InstanceId> instances;
            QList<ReleaseId> releases;
            for (const CopyLine &line : std::as_const(batch)) {
                instances += line.instance;
                releases += line.release;
            }
            const auto known = loadReleases(m_sql, releases);
            const auto facts = loadCopyFacts(m_sql, instances);
            for (const CopyLine &line : std::as_const(batch))
                copy(line, known.value(line.release), facts.value(line.instance));
            if (count != nullptr)
                *count += static_cast<int>(batch.size());
            batch.clear();
        };
        while (rows.next()) {
            batch += {.instance = {rows.number(0)},
                      .release = {rows.number(1)},
                      .folder = rows.number(2),
                      .rating = rows.integer(3),
                      .added = rows.time(4),
                      .fetched = rows.time(5),
                      .removed = rows.time(6),
                      .isLocal = rows.integer(7) != 0};
            if (batch.size() == kBatch)
                write();
        }
        write();
    }

    void copy(const CopyLine &line, const KnownRelease &known, const CopyFacts &facts)
    {
        m_json.beginObject();
        m_json.key(u"instance_id").value(line.instance.value);
        m_json.key(u"release_id").value(line.release.value);
        m_json.key(u"master_id").value(known.release.master.value);
        m_json.key(u"folder").value(m_folders.value(line.folder, u"Folder %1"_s.arg(line.folder)));
        m_json.key(u"folder_id").value(line.folder);
        m_json.key(u"rating").value(line.rating);
        writeTime(m_json, u"date_added", line.added);
        writeRelease(m_json, known.release, m_options);
        writeContents(m_json, known);
        m_json.key(u"fields").beginObject();
        for (const FieldValue &value : facts.fields)
            m_json.key(fieldKey(value.field.value)).value(value.value);
        m_json.endObject();
        m_json.key(u"fields_by_id").beginObject();
        for (const FieldValue &value : facts.fields)
            m_json.key(QString::number(value.field.value)).value(value.value);
        m_json.endObject();
        m_json.key(u"plays").value(facts.plays);
        writeTime(m_json, u"last_played", facts.lastPlayed);
        writeTexts(m_json, u"tags", facts.own.tags);
        ownFacts(facts.own);
        if (line.isLocal)
            m_json.key(u"local").truth(true);
        if (line.removed.isValid())
            writeTime(m_json, u"removed_at", line.removed);
        writeTime(m_json, u"fetched_at", line.fetched);
        writeDetail(m_json, known, m_options);
        m_json.endObject();
    }

    void ownFacts(const OwnFacts &own)
    {
        if (!own.note.isEmpty())
            m_json.key(u"note").value(own.note);
        if (own.purchase) {
            m_json.key(u"purchase").beginObject().key(u"amount").value(own.purchase->amount);
            m_json.key(u"currency").value(own.purchase->currency);
            writeTime(m_json, u"bought_at", own.purchase->bought);
            m_json.key(u"seller").value(own.purchase->seller).endObject();
        }
        if (own.loans.isEmpty())
            return;
        m_json.key(u"loans").beginArray();
        for (const Loan &loan : own.loans) {
            m_json.beginObject().key(u"borrower").value(loan.borrower);
            writeTime(m_json, u"lent_at", loan.lent);
            writeTime(m_json, u"due_at", loan.due);
            writeTime(m_json, u"returned_at", loan.returned);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void wants()
    {
        eachWant(u"WHERE removed_at IS NULL ORDER BY date_added ASC NULLS LAST, release_id"_s, &m_counts.wants);
    }

    void removedWants() { eachWant(u"WHERE removed_at IS NOT NULL ORDER BY removed_at, release_id"_s, nullptr); }

    void eachWant(const QString &which, int *count)
    {
        Query &rows
            = m_sql.run(u"SELECT release_id, rating, notes, date_added, fetched_at, removed_at FROM wants "_s + which);
        QList<WantLine> batch;
        const auto write = [&] {
            QList<ReleaseId> releases;
            for (const WantLine &line : std::as_const(batch))
                releases += line.release;
            const auto known = loadReleases(m_sql, releases);
            for (const WantLine &line : std::as_const(batch))
                want(line, known.value(line.release));
            if (count != nullptr)
                *count += static_cast<int>(batch.size());
            batch.clear();
        };
        while (rows.next()) {
            batch += {{rows.number(0)}, rows.integer(1), rows.text(2), rows.time(3), rows.time(4), rows.time(5)};
            if (batch.size() == kBatch)
                write();
        }
        write();
    }

    void want(const WantLine &line, const KnownRelease &known)
    {
        m_json.beginObject();
        m_json.key(u"release_id").value(line.release.value);
        m_json.key(u"master_id").value(known.release.master.value);
        m_json.key(u"rating").value(line.rating);
        m_json.key(u"notes").value(line.notes);
        writeTime(m_json, u"date_added", line.added);
        writeRelease(m_json, known.release, m_options);
        writeContents(m_json, known);
        if (line.removed.isValid())
            writeTime(m_json, u"removed_at", line.removed);
        writeTime(m_json, u"fetched_at", line.fetched);
        writeDetail(m_json, known, m_options);
        m_json.endObject();
    }

    void otherReleases()
    {
        QList<ReleaseId> ids;
        Query &rows = m_sql.run(u"SELECT release_id FROM releases r "
                                "WHERE NOT EXISTS (SELECT 1 FROM albums a WHERE a.release_id = r.release_id) "
                                "AND NOT EXISTS (SELECT 1 FROM wants w WHERE w.release_id = r.release_id) "
                                "ORDER BY release_id"_s);
        while (rows.next())
            ids += ReleaseId{rows.number(0)};
        for (qsizetype from = 0; from < ids.size(); from += kBatch) {
            const QList<ReleaseId> batch = ids.sliced(from, std::min(kBatch, ids.size() - from));
            const auto known = loadReleases(m_sql, batch);
            for (const ReleaseId id : batch) {
                const KnownRelease of = known.value(id);
                m_json.beginObject().key(u"release_id").value(id.value);
                m_json.key(u"master_id").value(of.release.master.value);
                writeRelease(m_json, of.release, m_options);
                writeContents(m_json, of);
                writeDetail(m_json, of, m_options);
                m_json.endObject();
            }
        }
    }

    void gone()
    {
        Query &rows = m_sql.run(u"SELECT release_id, noticed_at FROM release_gone ORDER BY release_id"_s);
        while (rows.next()) {
            m_json.beginObject().key(u"release_id").value(rows.number(0));
            writeTime(m_json, u"noticed_at", rows.time(1));
            m_json.endObject();
        }
    }

    void plays()
    {
        Query &rows = m_sql.run(u"SELECT p.instance_id, a.release_id, p.side, p.played_at, p.time_known FROM plays p "
                                "JOIN albums a ON a.instance_id = p.instance_id ORDER BY p.played_at, p.play_id"_s);
        while (rows.next()) {
            m_json.beginObject().key(u"instance_id").value(rows.number(0));
            m_json.key(u"release_id").value(rows.number(1)).key(u"side").value(rows.text(2));
            writeTime(m_json, u"played_at", rows.time(3));
            if (rows.number(4) == 0)
                m_json.key(u"time_known").truth(false);
            m_json.endObject();
            ++m_counts.plays;
        }
    }

    void values()
    {
        if (!m_options.prices)
            return;
        Query &rows = m_sql.run(u"SELECT noted_at, median FROM collection_values ORDER BY noted_at"_s);
        while (rows.next()) {
            m_json.beginObject();
            writeTime(m_json, u"at", rows.time(0));
            m_json.key(u"median").value(rows.text(1)).endObject();
        }
    }

    void filters()
    {
        Query &rows = m_sql.run(u"SELECT name, query, sort FROM saved_filters ORDER BY position, filter_id"_s);
        while (rows.next()) {
            m_json.beginObject().key(u"name").value(rows.text(0)).key(u"query").value(rows.text(1));
            m_json.key(u"sort").value(rows.text(2)).endObject();
        }
    }

    void onPurpose()
    {
        Query &rows = m_sql.run(u"SELECT kind, key FROM on_purpose ORDER BY kind, key"_s);
        while (rows.next())
            m_json.beginObject().key(u"kind").value(rows.text(0)).key(u"key").value(rows.text(1)).endObject();
    }

    void edits()
    {
        Query &rows = m_sql.run(u"SELECT kind, instance_id, release_id, folder_id, field_id, base, sent, value, "
                                "theirs, state, problem, known, edited_at, sent_at FROM outbox ORDER BY edit_id"_s);
        while (rows.next()) {
            m_json.beginObject().key(u"kind").value(rows.text(0));
            int column = 1;
            for (const QStringView name : {u"instance_id", u"release_id", u"folder_id", u"field_id"}) {
                if (!rows.isNull(column))
                    m_json.key(name).value(rows.number(column));
                ++column;
            }
            m_json.key(u"base").value(rows.text(5));
            if (!rows.isNull(6))
                m_json.key(u"sent").value(rows.text(6));
            m_json.key(u"value").value(rows.text(7));
            if (!rows.isNull(8))
                m_json.key(u"theirs").value(rows.text(8));
            m_json.key(u"state").value(rows.text(9)).key(u"problem").value(rows.text(10));
            if (!rows.isNull(11)) {
                m_json.key(u"known").beginArray();
                const auto numbers = unpackedNumbers(rows.bytes(11));
                for (const qint64 number : numbers)
                    m_json.value(number);
                m_json.endArray();
            }
            writeTime(m_json, u"edited_at", rows.time(12));
            writeTime(m_json, u"sent_at", rows.time(13));
            m_json.endObject();
        }
    }

    void renumbered()
    {
        Query &rows = m_sql.run(u"SELECT kind, old_id, new_id FROM renumbered ORDER BY kind, old_id"_s);
        while (rows.next()) {
            m_json.beginObject().key(u"kind").value(rows.text(0)).key(u"old_id").value(rows.number(1));
            m_json.key(u"new_id").value(rows.number(2)).endObject();
        }
    }

    Statements m_sql;
    JsonWriter m_json;
    QIODevice &m_out;
    ExportOptions m_options;
    QHash<qint64, QString> m_folders;
    QHash<qint64, QString> m_fields;
    QSet<QString> m_fieldKeys;
    ExportCounts m_counts;
};

} // namespace

Error exportError(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    const bool full = file == nullptr || file->error() == QFileDevice::ResourceError
        || file->error() == QFileDevice::WriteError || file->error() == QFileDevice::NoError;
    const QString reason = device.errorString();
    return full ? Error{Error::Kind::StorageFull,
                        u"The export could not be written (%1). Free some space and try again."_s.arg(reason)}
                : Error{Error::Kind::Storage, u"The export could not be written: %1."_s.arg(reason)};
}

Result<ExportCounts> exportJson(const QSqlDatabase &db, QIODevice &out, const QDateTime &now,
                                const ExportOptions &options)
{
    const auto state = Transaction::beginReading(db);
    if (!state)
        return fail(state.error());
    return Export(db, out, options).run(now);
}

} // namespace vv::store
