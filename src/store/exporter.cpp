// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/exporter.h"

#include "base/display.h"
#include "store/detailrows.h"
#include "store/jsonwriter.h"
#include "store/query.h"
#include "store/releaserows.h"
#include "store/searchindex.h"

#include <QFileDevice>
#include <QHash>
#include <QIODevice>
#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr int kFormatVersion = 1;

QString isoTime(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

class Export
{
public:
    Export(const QSqlDatabase &db, QIODevice &out)
        : m_sql(db)
        , m_json(out)
        , m_out(out)
    {}

    [[nodiscard]] Result<ExportCounts> run(const QDateTime &now)
    {
        loadFolderNames();
        loadFieldNames();
        m_json.beginObject();
        m_json.key(u"vinylvault").value(kFormatVersion);
        m_json.key(u"exported_at").value(isoTime(now));
        section(u"copies", [this] { copies(); });
        section(u"wants", [this] { wants(); });
        section(u"plays", [this] { plays(); });
        section(u"values", [this] { values(); });
        m_json.endObject();
        if (auto outcome = m_sql.outcome(); !outcome)
            return fail(outcome.error());
        if (!m_json.flush())
            return fail(deviceError());
        return m_counts;
    }

private:
    template <class Write>
    void section(QStringView name, Write write)
    {
        m_json.key(name).beginArray();
        write();
        m_json.endArray();
    }

    [[nodiscard]] Error deviceError() const
    {
        const auto *file = qobject_cast<const QFileDevice *>(&m_out);
        const bool full = file == nullptr || file->error() == QFileDevice::ResourceError
            || file->error() == QFileDevice::WriteError || file->error() == QFileDevice::NoError;
        const QString reason = m_out.errorString();
        return full ? Error{Error::Kind::StorageFull,
                            u"The export could not be written (%1). Free some space and try again."_s.arg(reason)}
                    : Error{Error::Kind::Storage, u"The export could not be written: %1."_s.arg(reason)};
    }

    void loadFolderNames()
    {
        Query &rows = m_sql.run(u"SELECT folder_id, name FROM folders"_s);
        while (rows.next())
            m_folders.insert(rows.number(0), rows.text(1));
    }

    /// Names are keys in the export, and two fields may have the same.
    void loadFieldNames()
    {
        Query &rows = m_sql.run(u"SELECT field_id, name FROM fields ORDER BY position, field_id"_s);
        while (rows.next())
            (void)keyOf(rows.number(0), rows.text(1));
    }

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

    void time(QStringView key, const QDateTime &time)
    {
        m_json.key(key);
        time.isValid() ? m_json.value(isoTime(time)) : m_json.null();
    }

    void texts(QStringView key, const QStringList &texts)
    {
        m_json.key(key).beginArray();
        for (const QString &text : texts)
            m_json.value(text);
        m_json.endArray();
    }

    void release(const Release &release)
    {
        m_json.key(u"artist").value(displayArtist(release.artists));
        m_json.key(u"artists").beginArray();
        for (const ArtistCredit &artist : release.artists) {
            m_json.beginObject().key(u"id").value(artist.id.value).key(u"name").value(artist.name);
            m_json.key(u"anv").value(artist.anv).key(u"join").value(artist.join).endObject();
        }
        m_json.endArray();
        m_json.key(u"title").value(release.title);
        m_json.key(u"year").value(release.year);
        m_json.key(u"labels").beginArray();
        for (const LabelCredit &label : release.labels) {
            m_json.beginObject().key(u"id").value(label.id.value).key(u"name").value(label.name);
            m_json.key(u"catno").value(label.catno).endObject();
        }
        m_json.endArray();
        m_json.key(u"formats").beginArray();
        for (const Format &format : release.formats) {
            m_json.beginObject().key(u"name").value(format.name).key(u"qty").value(format.qty);
            texts(u"descriptions", format.descriptions);
            m_json.key(u"text").value(format.text).endObject();
        }
        m_json.endArray();
        texts(u"genres", release.genres);
        texts(u"styles", release.styles);
    }

    void tracks(QStringView key, const QList<Track> &list)
    {
        m_json.key(key).beginArray();
        for (const Track &track : list) {
            const QString type = track.type == Track::Type::Heading ? u"heading"_s
                : track.type == Track::Type::Index                  ? u"index"_s
                                                                    : u"track"_s;
            m_json.beginObject().key(u"position").value(track.position).key(u"type").value(type);
            m_json.key(u"title").value(track.title).key(u"duration").value(track.duration);
            if (!track.parts.isEmpty())
                tracks(u"parts", track.parts);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void fields(InstanceId instance)
    {
        m_json.key(u"fields").beginObject();
        const QList<FieldValue> values = loadFieldValues(m_sql, instance);
        for (const FieldValue &value : values)
            m_json.key(fieldKey(value.field.value)).value(value.value);
        m_json.endObject();
    }

    void localFacts(InstanceId instance)
    {
        Query &plays = m_sql.run(u"SELECT count(*), max(played_at) FROM plays WHERE instance_id = ?"_s, instance);
        const bool any = plays.next();
        m_json.key(u"plays").value(any ? plays.number(0) : 0);
        time(u"last_played", any ? plays.time(1) : QDateTime());
        plays.finish();
        m_json.key(u"tags").beginArray();
        Query &tags = m_sql.run(u"SELECT tag FROM tags WHERE instance_id = ? ORDER BY tag"_s, instance);
        while (tags.next())
            m_json.value(tags.text(0));
        m_json.endArray();
    }

    void copies()
    {
        Query &rows = m_sql.run(u"SELECT instance_id, release_id, folder_id, rating, date_added FROM albums "
                                "WHERE removed_at IS NULL ORDER BY date_added ASC NULLS LAST, instance_id"_s);
        while (rows.next()) {
            const InstanceId instance{rows.number(0)};
            const ReleaseId id{rows.number(1)};
            const qint64 folder = rows.number(2);
            const Release of = loadRelease(m_sql, id);
            m_json.beginObject();
            m_json.key(u"instance_id").value(instance.value);
            m_json.key(u"release_id").value(id.value);
            m_json.key(u"master_id").value(of.master.value);
            m_json.key(u"folder").value(m_folders.value(folder, u"Folder %1"_s.arg(folder)));
            m_json.key(u"folder_id").value(folder);
            m_json.key(u"rating").value(rows.integer(3));
            time(u"date_added", rows.time(4));
            release(of);
            const QString country = loadCountry(m_sql, id);
            m_json.key(u"country");
            country.isEmpty() ? m_json.null() : m_json.value(country);
            fields(instance);
            tracks(u"tracks", hasDetail(m_sql, id) ? loadTracks(m_sql, id) : QList<Track>());
            localFacts(instance);
            m_json.endObject();
            ++m_counts.copies;
        }
    }

    void wants()
    {
        Query &rows = m_sql.run(u"SELECT release_id, rating, notes, date_added FROM wants WHERE removed_at IS NULL "
                                "ORDER BY date_added ASC NULLS LAST, release_id"_s);
        while (rows.next()) {
            const ReleaseId id{rows.number(0)};
            const Release of = loadRelease(m_sql, id);
            m_json.beginObject();
            m_json.key(u"release_id").value(id.value);
            m_json.key(u"master_id").value(of.master.value);
            m_json.key(u"rating").value(rows.integer(1));
            m_json.key(u"notes").value(rows.text(2));
            time(u"date_added", rows.time(3));
            release(of);
            m_json.endObject();
            ++m_counts.wants;
        }
    }

    void plays()
    {
        Query &rows = m_sql.run(u"SELECT p.instance_id, a.release_id, p.side, p.played_at FROM plays p "
                                "JOIN albums a ON a.instance_id = p.instance_id ORDER BY p.played_at, p.play_id"_s);
        while (rows.next()) {
            m_json.beginObject().key(u"instance_id").value(rows.number(0));
            m_json.key(u"release_id").value(rows.number(1)).key(u"side").value(rows.text(2));
            time(u"played_at", rows.time(3));
            m_json.endObject();
            ++m_counts.plays;
        }
    }

    void values()
    {
        Query &rows = m_sql.run(u"SELECT noted_at, median FROM collection_values ORDER BY noted_at"_s);
        while (rows.next()) {
            m_json.beginObject();
            time(u"at", rows.time(0));
            m_json.key(u"median").value(rows.text(1)).endObject();
        }
    }

    Statements m_sql;
    JsonWriter m_json;
    QIODevice &m_out;
    QHash<qint64, QString> m_folders;
    QHash<qint64, QString> m_fields;
    QSet<QString> m_fieldKeys;
    ExportCounts m_counts;
};

} // namespace

Result<ExportCounts> exportJson(const QSqlDatabase &db, QIODevice &out, const QDateTime &now)
{
    const auto state = Transaction::beginReading(db);
    if (!state)
        return fail(state.error());
    return Export(db, out).run(now);
}

} // namespace vv::store
