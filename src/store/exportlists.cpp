// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/exportlists.h"

#include "store/editrows.h"
#include "store/ignoredarticles.h"
#include "store/jsonwriter.h"
#include "store/query.h"
#include "store/releasejson.h"
#include "store/tray.h"
#include "store/usualfields.h"

using namespace Qt::StringLiterals;

namespace vv::store {

ExportLists::ExportLists(Statements &sql, JsonWriter &json)
    : m_sql(sql)
    , m_json(json)
{}

QString ExportLists::folderName(qint64 folder) const
{
    const auto known = m_folders.constFind(folder);
    if (known != m_folders.cend())
        return *known;
    return folder == kUncategorized.value ? u"Uncategorized"_s : u"Folder %1"_s.arg(folder);
}

void ExportLists::account()
{
    Query &row = m_sql.run(u"SELECT user_id, username FROM users LIMIT 1"_s);
    m_json.key(u"account");
    if (row.next())
        m_json.beginObject().key(u"id").value(row.number(0)).key(u"username").value(row.text(1)).endObject();
    else
        m_json.null();
    row.finish();
}

void ExportLists::folders()
{
    m_json.key(u"folders").beginArray();
    Query &rows = m_sql.run(u"SELECT folder_id, name, count FROM folders ORDER BY position, folder_id"_s);
    while (rows.next()) {
        m_folders.insert(rows.number(0), rows.text(1));
        m_json.beginObject().key(u"id").value(rows.number(0)).key(u"name").value(rows.text(1));
        m_json.key(u"count").value(rows.number(2)).endObject();
    }
    m_json.endArray();
}

void ExportLists::fields()
{
    m_json.key(u"fields").beginArray();
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
    m_json.endArray();
}

void ExportLists::articles()
{
    if (const OwnArticles own = loadArticles(m_sql))
        writeTexts(m_json, u"ignored_articles", *own);
    else
        m_json.key(u"ignored_articles").null();
}

/// Names are keys in the export, and two fields may have the same.
QString ExportLists::keyOf(qint64 field, const QString &name)
{
    QString key = name;
    while (m_fieldKeys.contains(key))
        key += u" (%1)"_s.arg(field);
    m_fieldKeys.insert(key);
    m_fields.insert(field, key);
    return key;
}

QString ExportLists::fieldKey(qint64 field)
{
    const auto known = m_fields.constFind(field);
    if (known != m_fields.cend())
        return *known;
    const QString usual = usualFieldName({field});
    return keyOf(field, usual.isEmpty() ? u"Field %1"_s.arg(field) : usual);
}

void ExportLists::gone()
{
    m_json.key(u"gone").beginArray();
    Query &rows = m_sql.run(u"SELECT release_id, noticed_at FROM release_gone ORDER BY release_id"_s);
    while (rows.next()) {
        m_json.beginObject().key(u"release_id").value(rows.number(0));
        writeTime(m_json, u"noticed_at", rows.time(1));
        m_json.endObject();
    }
    m_json.endArray();
}

int ExportLists::plays(const ExportedCopies &of)
{
    int count = 0;
    m_json.key(u"plays").beginArray();
    Query &rows = m_sql.run(u"SELECT p.instance_id, a.release_id, p.side, p.played_at, p.time_known FROM plays p "
                            "JOIN albums a ON a.instance_id = p.instance_id ORDER BY p.played_at, p.play_id"_s);
    while (rows.next()) {
        if (!of.contains({rows.number(0)}))
            continue;
        m_json.beginObject().key(u"instance_id").value(rows.number(0));
        m_json.key(u"release_id").value(rows.number(1)).key(u"side").value(rows.text(2));
        writeTime(m_json, u"played_at", rows.time(3));
        if (rows.number(4) == 0)
            m_json.key(u"time_known").truth(false);
        m_json.endObject();
        ++count;
    }
    m_json.endArray();
    return count;
}

void ExportLists::values(bool prices)
{
    m_json.key(u"values").beginArray();
    if (!prices) {
        m_json.endArray();
        return;
    }
    Query &rows = m_sql.run(u"SELECT noted_at, median FROM collection_values ORDER BY noted_at"_s);
    while (rows.next()) {
        m_json.beginObject();
        writeTime(m_json, u"at", rows.time(0));
        m_json.key(u"median").value(rows.text(1)).endObject();
    }
    m_json.endArray();
}

void ExportLists::filters()
{
    m_json.key(u"filters").beginArray();
    Query &rows = m_sql.run(u"SELECT name, query, sort FROM saved_filters ORDER BY position, filter_id"_s);
    while (rows.next()) {
        m_json.beginObject().key(u"name").value(rows.text(0)).key(u"query").value(rows.text(1));
        m_json.key(u"sort").value(rows.text(2)).endObject();
    }
    m_json.endArray();
}

void ExportLists::onPurpose()
{
    m_json.key(u"on_purpose").beginArray();
    Query &rows = m_sql.run(u"SELECT kind, key FROM on_purpose ORDER BY kind, key"_s);
    while (rows.next())
        m_json.beginObject().key(u"kind").value(rows.text(0)).key(u"key").value(rows.text(1)).endObject();
    m_json.endArray();
}

void ExportLists::edits(const ExportedCopies &of)
{
    m_json.key(u"edits").beginArray();
    Query &rows = m_sql.run(u"SELECT kind, instance_id, release_id, folder_id, field_id, base, sent, value, "
                            "theirs, state, problem, known, edited_at, sent_at FROM outbox ORDER BY edit_id"_s);
    while (rows.next()) {
        if (of.only && (rows.isNull(1) || !of.contains({rows.number(1)})))
            continue;
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
    m_json.endArray();
}

void ExportLists::renumbered()
{
    m_json.key(u"renumbered").beginArray();
    Query &rows = m_sql.run(u"SELECT kind, old_id, new_id FROM renumbered ORDER BY kind, old_id"_s);
    while (rows.next()) {
        m_json.beginObject().key(u"kind").value(rows.text(0)).key(u"old_id").value(rows.number(1));
        m_json.key(u"new_id").value(rows.number(2)).endObject();
    }
    m_json.endArray();
}

void ExportLists::tray(bool images)
{
    m_json.key(u"tray").beginArray();
    const auto rows = loadTray(m_sql);
    for (const TrayRow &row : rows) {
        m_json.beginObject().key(u"barcode").value(row.barcode);
        m_json.key(u"folder").value(folderName(row.folder.value)).key(u"folder_id").value(row.folder.value);
        m_json.key(u"rating").value(row.rating).key(u"fields_by_id").beginObject();
        for (const FieldValue &value : row.fields)
            m_json.key(QString::number(value.field.value)).value(value.value);
        m_json.endObject().key(u"pressings").beginArray();
        for (const Pressing &one : row.pressings) {
            m_json.beginObject().key(u"release_id").value(one.id.value).key(u"artist").value(one.artist);
            m_json.key(u"title").value(one.title).key(u"year").value(one.year).key(u"country").value(one.country);
            m_json.key(u"label").value(one.label).key(u"catno").value(one.catno).key(u"format").value(one.format);
            m_json.key(u"have").value(one.have).key(u"want").value(one.want);
            if (images)
                m_json.key(u"thumb").value(one.thumbUrl).key(u"cover_image").value(one.coverUrl);
            m_json.endObject();
        }
        m_json.endArray();
        writeTime(m_json, u"put_at", row.put);
        writeTime(m_json, u"looked_up_at", row.lookedUp);
        m_json.endObject();
    }
    m_json.endArray();
}

void ExportLists::turntable()
{
    m_json.key(u"turntable").beginArray();
    Query &row = m_sql.run(u"SELECT instance_id, side, put_on FROM turntable"_s);
    while (row.next()) {
        m_json.beginObject().key(u"instance_id").value(row.number(0)).key(u"side").value(row.text(1));
        writeTime(m_json, u"put_on", row.time(2));
        m_json.endObject();
    }
    m_json.endArray();
}

} // namespace vv::store
