// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/exporter.h"

#include "store/exportlists.h"
#include "store/query.h"

#include <QBuffer>
#include <QFileDevice>
#include <QHash>
#include <QSet>

#include <functional>
#include <future>

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

struct PhotoLine {
    QDateTime changed;
    QByteArray jpeg; ///< empty = none
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
    Export(const QSqlDatabase &db, QIODevice &out, const ExportOptions &options, const ExportedCopies &wanted)
        : m_sql(db)
        , m_json(out)
        , m_out(out)
        , m_options(options)
        , m_wanted(wanted)
        , m_lists(m_sql, m_json)
    {}

    [[nodiscard]] Result<ExportCounts> run(const QDateTime &now)
    {
        if (m_options.images)
            findPhotos();
        m_json.beginObject();
        m_json.key(u"vinylvault").value(kFormatVersion);
        m_json.key(u"exported_at").value(isoTime(now));
        if (m_wanted.only)
            m_json.key(u"part").truth(true);
        m_lists.account();
        m_lists.folders();
        m_lists.fields();
        m_lists.articles();
        section(u"copies", &Export::copies);
        if (m_wanted.only)
            restOfPart();
        else
            rest();
        m_json.endObject();
        if (auto outcome = m_sql.outcome(); !outcome)
            return fail(outcome.error());
        if (!m_json.flush())
            return fail(exportError(m_out));
        return m_counts;
    }

private:
    void rest()
    {
        section(u"removed", &Export::removedCopies);
        section(u"wants", &Export::wants);
        section(u"removed_wants", &Export::removedWants);
        section(u"releases", &Export::otherReleases);
        m_lists.gone();
        m_counts.plays = m_lists.plays(m_wanted);
        m_lists.values(m_options.prices);
        m_lists.filters();
        m_lists.onPurpose();
        m_lists.edits(m_wanted);
        m_lists.renumbered();
        m_lists.tray(m_options.images);
        m_lists.turntable();
    }

    void restOfPart()
    {
        m_counts.plays = m_lists.plays(m_wanted);
        m_lists.edits(m_wanted);
    }

    void section(QStringView name, void (Export::*write)())
    {
        m_json.key(name).beginArray();
        (this->*write)();
        takeText();
        m_json.endArray();
    }

    /// Elements are written on another thread, a batch after the other, while this one reads those that follow.
    void writeElements(const std::function<void(JsonWriter &)> &write)
    {
        takeText();
        m_text = std::async(std::launch::async, [write] {
            QBuffer text;
            text.open(QIODevice::WriteOnly);
            JsonWriter json(text);
            write(json);
            (void)json.flush();
            return text.data();
        });
    }

    void takeText()
    {
        if (m_text.valid())
            m_json.elements(m_text.get());
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
            writeElements([this, lines = batch, known = loadReleases(m_sql, releases),
                           facts = loadCopyFacts(m_sql, instances), photos = photosOf(instances)](JsonWriter &json) {
                for (const CopyLine &line : lines)
                    copy(json, line, known.value(line.release), facts.value(line.instance),
                         photos.value(line.instance));
            });
            if (count != nullptr)
                *count += static_cast<int>(batch.size());
            batch.clear();
        };
        while (rows.next()) {
            if (!m_wanted.contains({rows.number(0)}))
                continue;
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

    void copy(JsonWriter &json, const CopyLine &line, const KnownRelease &known, const CopyFacts &facts,
              const PhotoLine &photo)
    {
        json.beginObject();
        json.key(u"instance_id").value(line.instance.value);
        json.key(u"release_id").value(line.release.value);
        json.key(u"master_id").value(known.release.master.value);
        json.key(u"folder").value(m_lists.folderName(line.folder));
        json.key(u"folder_id").value(line.folder);
        json.key(u"rating").value(line.rating);
        writeTime(json, u"date_added", line.added);
        writeRelease(json, known.release, m_options);
        writeContents(json, known);
        json.key(u"fields").beginObject();
        for (const FieldValue &value : facts.fields)
            json.key(m_lists.fieldKey(value.field.value)).value(value.value);
        json.endObject();
        json.key(u"fields_by_id").beginObject();
        for (const FieldValue &value : facts.fields)
            json.key(QString::number(value.field.value)).value(value.value);
        json.endObject();
        json.key(u"plays").value(facts.plays);
        writeTime(json, u"last_played", facts.lastPlayed);
        writeTexts(json, u"tags", facts.own.tags);
        ownFacts(json, facts.own);
        if (!photo.jpeg.isEmpty()) {
            json.key(u"photo").beginObject();
            writeTime(json, u"changed_at", photo.changed);
            json.key(u"jpeg").value(QString::fromLatin1(photo.jpeg.toBase64())).endObject();
        }
        if (line.isLocal)
            json.key(u"local").truth(true);
        if (line.removed.isValid())
            writeTime(json, u"removed_at", line.removed);
        writeTime(json, u"fetched_at", line.fetched);
        writeDetail(json, known, m_options);
        json.endObject();
    }

    static void ownFacts(JsonWriter &json, const OwnFacts &own)
    {
        if (!own.note.isEmpty())
            json.key(u"note").value(own.note);
        if (own.purchase) {
            json.key(u"purchase").beginObject().key(u"amount").value(own.purchase->amount);
            json.key(u"currency").value(own.purchase->currency);
            writeTime(json, u"bought_at", own.purchase->bought);
            json.key(u"seller").value(own.purchase->seller).endObject();
        }
        if (own.loans.isEmpty())
            return;
        json.key(u"loans").beginArray();
        for (const Loan &loan : own.loans) {
            json.beginObject().key(u"borrower").value(loan.borrower);
            writeTime(json, u"lent_at", loan.lent);
            writeTime(json, u"due_at", loan.due);
            writeTime(json, u"returned_at", loan.returned);
            json.endObject();
        }
        json.endArray();
    }

    void findPhotos()
    {
        Query &rows = m_sql.run(u"SELECT instance_id FROM photos"_s);
        while (rows.next())
            m_photos.insert({rows.number(0)});
    }

    [[nodiscard]] QHash<InstanceId, PhotoLine> photosOf(const QList<InstanceId> &copies)
    {
        QHash<InstanceId, PhotoLine> found;
        for (const InstanceId copy : copies) {
            if (!m_photos.contains(copy))
                continue;
            Query &row = m_sql.run(u"SELECT changed_at, bytes FROM photos WHERE instance_id = ?"_s, copy);
            if (row.next())
                found.insert(copy, {row.time(0), row.bytes(1)});
            row.finish();
        }
        return found;
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
            writeElements([this, lines = batch, known = loadReleases(m_sql, releases)](JsonWriter &json) {
                for (const WantLine &line : lines)
                    want(json, line, known.value(line.release));
            });
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

    void want(JsonWriter &json, const WantLine &line, const KnownRelease &known)
    {
        json.beginObject();
        json.key(u"release_id").value(line.release.value);
        json.key(u"master_id").value(known.release.master.value);
        json.key(u"rating").value(line.rating);
        json.key(u"notes").value(line.notes);
        writeTime(json, u"date_added", line.added);
        writeRelease(json, known.release, m_options);
        writeContents(json, known);
        if (line.removed.isValid())
            writeTime(json, u"removed_at", line.removed);
        writeTime(json, u"fetched_at", line.fetched);
        writeDetail(json, known, m_options);
        json.endObject();
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
            writeElements([this, batch, known = loadReleases(m_sql, batch)](JsonWriter &json) {
                for (const ReleaseId id : batch) {
                    const KnownRelease of = known.value(id);
                    json.beginObject().key(u"release_id").value(id.value);
                    json.key(u"master_id").value(of.release.master.value);
                    writeRelease(json, of.release, m_options);
                    writeContents(json, of);
                    writeDetail(json, of, m_options);
                    json.endObject();
                }
            });
        }
    }

    Statements m_sql;
    JsonWriter m_json;
    QIODevice &m_out;
    ExportOptions m_options;
    const ExportedCopies &m_wanted;
    ExportLists m_lists; ///< names of folders and fields are for one thread at a time, too
    ExportCounts m_counts;
    QSet<InstanceId> m_photos;      ///< copies whose photo is to be written
    std::future<QByteArray> m_text; ///< of the batch before
};

} // namespace

Error exportError(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    const bool full = file == nullptr || file->error() == QFileDevice::ResourceError
        || file->error() == QFileDevice::WriteError || file->error() == QFileDevice::NoError;
    // Qt knows no reason where fewer bytes went in than were given, as on a disk that has just become full.
    if (full && (file == nullptr || file->error() == QFileDevice::NoError))
        return {Error::Kind::StorageFull, u"The export could not be written. Free some space and try again."_s};
    const QString reason = device.errorString();
    return full ? Error{Error::Kind::StorageFull,
                        u"The export could not be written (%1). Free some space and try again."_s.arg(reason)}
                : Error{Error::Kind::Storage, u"The export could not be written: %1."_s.arg(reason)};
}

Result<ExportCounts> exportJson(const QSqlDatabase &db, QIODevice &out, const QDateTime &now,
                                const ExportOptions &options, const ExportedCopies &copies)
{
    const auto state = Transaction::beginReading(db);
    if (!state)
        return fail(state.error());
    return Export(db, out, options, copies).run(now);
}

} // namespace vv::store
