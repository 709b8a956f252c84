// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/jsonimport.h"

#include "store/folderrows.h"
#include "store/ignoredarticles.h"
#include "store/merge.h"
#include "store/releasejson.h"
#include "store/releaserows.h"
#include "store/searchindex.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr int kFormatVersion = 1;
constexpr int kGlance = 200; // records between two looks at the way to go

bool isEmpty(Statements &sql)
{
    return sql.one(u"SELECT (SELECT count(*) FROM (SELECT 1 FROM albums LIMIT 1)) "
                   "+ (SELECT count(*) FROM (SELECT 1 FROM wants LIMIT 1)) + (SELECT count(*) FROM saved_filters) "
                   "+ (SELECT count(*) FROM on_purpose) + (SELECT count(*) FROM outbox) "
                   "+ (SELECT count(*) FROM renumbered)"_s)
        + sql.one(u"SELECT count(*) FROM (SELECT 1 FROM releases LIMIT 1)"_s)
        == 0;
}

} // namespace

JsonImport::JsonImport(ImportRun &run, QIODevice &in)
    : m_run(run)
    , m_sql(run.sql())
    , m_size(in.size())
    , m_fresh(isEmpty(m_sql))
    , m_json(in, contentOf, m_fresh ? std::optional(run.now()) : std::nullopt)
    , m_fields(run)
{}

InstanceId JsonImport::instanceOf(const QJsonObject &object)
{
    return {object.value("instance_id"_L1).toInteger()};
}

void JsonImport::complain(const QString &text)
{
    m_run.problem(m_json.line(), m_where + u": "_s + text);
}

void JsonImport::read()
{
    for (;;) {
        const auto name = m_json.nextMember();
        if (!name)
            return m_sql.failWith(name.error());
        if (!*name)
            break;
        m_where = **name;
        if (m_members.contains(**name))
            return complain(u"this member is there twice"_s);
        m_members.insert(**name);
        member(**name);
        if (!m_sql.outcome())
            return;
    }
    if (!m_isOurs)
        return m_run.problem(0, u"this is JSON, but not an export of VinylVault: it has no \"vinylvault\""_s);
    m_run.flush();
    m_fields.finish();
    for (const QJsonObject &late : std::as_const(m_latePlays))
        storePlay(late, true);
    addUnlistedPlays();
    for (qsizetype i = 0; i < m_edits.size(); ++i) {
        m_where = u"edits[%1]"_s.arg(i);
        edit(m_edits[i]);
    }
    if (!m_onTurntable.isEmpty())
        putOn(m_onTurntable);
}

const QHash<QString, JsonImport::TakeObject> &JsonImport::objectLists()
{
    static const QHash<QString, TakeObject> lists{{u"folders"_s, &JsonImport::folder},
                                                  {u"fields"_s, &JsonImport::field},
                                                  {u"gone"_s, &JsonImport::gone},
                                                  {u"plays"_s, &JsonImport::play},
                                                  {u"values"_s, &JsonImport::value},
                                                  {u"filters"_s, &JsonImport::filter},
                                                  {u"edits"_s, &JsonImport::keepEdit},
                                                  {u"on_purpose"_s, &JsonImport::onPurpose},
                                                  {u"renumbered"_s, &JsonImport::renumbering},
                                                  {u"tray"_s, &JsonImport::trayRow},
                                                  {u"turntable"_s, &JsonImport::keepTurntable}};
    return lists;
}

const QHash<QString, JsonImport::TakeRecord> &JsonImport::recordLists()
{
    static const QHash<QString, TakeRecord> lists{{u"copies"_s, &JsonImport::copy},
                                                  {u"removed"_s, &JsonImport::copy},
                                                  {u"wants"_s, &JsonImport::want},
                                                  {u"removed_wants"_s, &JsonImport::want},
                                                  {u"releases"_s, &JsonImport::release}};
    return lists;
}

JsonAhead::Content JsonImport::contentOf(const QString &member)
{
    using enum JsonAhead::Content;
    if (member == "vinylvault"_L1 || member == "exported_at"_L1 || member == "account"_L1
        || member == "ignored_articles"_L1)
        return Value;
    if (recordLists().contains(member))
        return Records;
    return objectLists().contains(member) ? Elements : Nothing;
}

void JsonImport::member(const QString &name)
{
    if (contentOf(name) == JsonAhead::Content::Value) {
        const auto value = m_json.value();
        if (!value)
            return m_sql.failWith(value.error());
        if (name == "exported_at"_L1) {
            m_exported = fromIsoTime(*value);
            return;
        }
        if (name == "account"_L1)
            return account(value->toObject());
        if (name == "ignored_articles"_L1)
            return articles(*value);
        m_isOurs = value->toInteger() == kFormatVersion;
        if (!m_isOurs)
            complain(u"this version of the export is not known here; update VinylVault"_s);
        return;
    }
    if (const auto take = objectLists().value(name)) {
        each(name, [&](JsonElement &element) {
            if (element.value.isObject())
                (this->*take)(element.value.toObject());
            return element.value.isObject();
        });
    } else if (const auto takeRecord = recordLists().value(name)) {
        each(name, [&](JsonElement &element) {
            if (element.record)
                (this->*takeRecord)(element);
            return element.record.has_value();
        });
    }
}

void JsonImport::each(const QString &name, const std::function<bool(JsonElement &)> &take)
{
    for (qint64 i = 0;; ++i) {
        m_where = u"%1[%2]"_s.arg(name).arg(i);
        auto element = m_json.nextElement();
        if (!element)
            return m_sql.failWith(element.error());
        if (!*element)
            return;
        if (!take(**element))
            complain(u"this is no object"_s);
        if (i % kGlance == 0 && !m_run.goOn(m_json.bytes(), m_size))
            return;
    }
}

void JsonImport::account(const QJsonObject &object)
{
    const qint64 id = object.value("id"_L1).toInteger();
    const QString name = storable(object.value("username"_L1).toString());
    if (id <= 0 || name.isEmpty())
        return;
    Query &row = m_sql.run(u"SELECT user_id, username FROM users LIMIT 1"_s);
    const bool taken = row.next();
    const qint64 ownerId = taken ? row.number(0) : 0;
    const QString owner = taken ? row.text(1) : QString();
    row.finish();
    if (taken && ownerId != id && owner.compare(name, Qt::CaseInsensitive) != 0)
        return complain(u"the file has the collection of \"%1\", but here is that of \"%2\". Use another --data-dir or "
                        "--account for it"_s.arg(name, owner));
    if (taken)
        return;
    m_sql.run(u"INSERT INTO users (user_id, username) VALUES (?, ?)"_s, id, name);
    m_run.made(u"account"_s, id);
}

void JsonImport::folder(const QJsonObject &object)
{
    const FolderId id{object.value("id"_L1).toInteger()};
    const QString name = object.value("name"_L1).toString();
    if (!m_fresh) // folders are told by their names, copy by copy
        return;
    // Those with numbers of our own were made for copies that came before the list and name them.
    if (m_folderPosition == 0)
        m_sql.run(u"DELETE FROM folders WHERE folder_id < ?"_s, kFirstLocalId);
    if (m_sql.one(u"SELECT count(*) FROM folders WHERE name = ? AND folder_id >= ?"_s, name, kFirstLocalId) > 0)
        return;
    m_sql.run(u"INSERT OR IGNORE INTO folders (folder_id, position, name, words, count) VALUES (?, ?, ?, ?, ?)"_s, id,
              m_folderPosition++, name, wordsOf(name), object.value("count"_L1).toInteger());
    m_run.made(u"folder"_s, id.value, name);
}

void JsonImport::field(const QJsonObject &object)
{
    const FieldId id{object.value("id"_L1).toInteger()};
    m_fields.listed(id, object.value("name"_L1).toString());
    const bool known = m_sql.one(u"SELECT count(*) FROM fields WHERE field_id = ?"_s, id) > 0;
    if (!m_fresh || known)
        return;
    m_sql.run(u"INSERT INTO fields (field_id, name, type, position, is_public, lines) VALUES (?, ?, ?, ?, ?, ?)"_s, id,
              object.value("name"_L1).toString(),
              object.value("type"_L1).toString() == "dropdown"_L1 ? u"dropdown"_s : u"textarea"_s,
              object.value("position"_L1).toInteger(), object.value("public"_L1).toBool(),
              object.value("lines"_L1).toInteger());
    const QStringList options = readTexts(object.value("options"_L1));
    for (int i = 0; i < options.size(); ++i)
        m_sql.run(u"INSERT INTO field_options (field_id, position, text) VALUES (?, ?, ?)"_s, id, i, options[i]);
    m_run.made(u"field"_s, id.value);
}

/// Of a collection that is here already, the order stays as its owner has it.
void JsonImport::articles(const QJsonValue &value)
{
    if (!m_fresh || !value.isArray() || loadArticles(m_sql))
        return;
    m_run.flush();
    const QString words = readTexts(value).join(u' ');
    storeArticles(m_sql, articlesIn(words));
    if (const OwnArticles own = loadArticles(m_sql))
        m_run.made(u"articles"_s, 0, own->join(u' '));
}

void JsonImport::gone(const QJsonObject &object)
{
    const QDateTime noticed = fromIsoTime(object.value("noticed_at"_L1));
    const ReleaseId id{object.value("release_id"_L1).toInteger()};
    if (id.isValid() && noticed.isValid())
        m_sql.run(u"INSERT OR IGNORE INTO release_gone (release_id, noticed_at) VALUES (?, ?)"_s, id, noticed);
}

void JsonImport::play(const QJsonObject &object)
{
    if (!m_fresh && m_playsHere.isEmpty()) {
        Query &rows = m_sql.run(u"SELECT instance_id, side, played_at, time_known FROM plays"_s);
        while (rows.next())
            ++m_playsHere
                [u"%1 %2 %3 %4"_s.arg(rows.number(0)).arg(rows.number(2)).arg(rows.number(3)).arg(rows.text(1))];
        m_playsHere.insert(QString(), 0); // read, even if there is none
    }
    storePlay(object, false);
}

void JsonImport::storePlay(const QJsonObject &object, bool last)
{
    const InstanceId given = instanceOf(object);
    const InstanceId copy = m_numbers.value(given, given);
    const QDateTime at = fromIsoTime(object.value("played_at"_L1));
    const QString side = object.value("side"_L1).toString();
    const bool known = object.value("time_known"_L1).toBool(true);
    if (!at.isValid())
        return complain(u"the time of a play is missing"_s);
    const bool isNew = m_inserted.contains(copy);
    if (!isNew && !findCopy(m_sql, copy)) {
        // Removed copies may come after the plays.
        if (last)
            complain(u"a play names the copy %1, which is not in the file"_s.arg(given.value));
        else
            m_latePlays += object;
        return;
    }
    if (auto count = m_playCounts.find(copy); count != m_playCounts.end())
        ++count->listed;
    if (!m_fresh) {
        const QString key = u"%1 %2 %3 %4"_s.arg(copy.value).arg(at.toMSecsSinceEpoch()).arg(known ? 1 : 0).arg(side);
        if (auto here = m_playsHere.find(key); here != m_playsHere.end() && *here > 0) {
            --*here;
            return;
        }
    }
    m_run.addPlay(copy, side, at, known, isNew);
}

void JsonImport::value(const QJsonObject &object)
{
    const QDateTime at = fromIsoTime(object.value("at"_L1));
    if (!at.isValid())
        return complain(u"the time of a value is missing"_s);
    const int stored = m_sql
                           .run(u"INSERT OR IGNORE INTO collection_values (noted_at, median) VALUES (?, ?)"_s, at,
                                object.value("median"_L1).toString())
                           .affected();
    if (stored > 0)
        m_run.made(u"value"_s, at.toMSecsSinceEpoch());
}

void JsonImport::filter(const QJsonObject &object)
{
    const QString name = object.value("name"_L1).toString();
    if (name.isEmpty() || m_sql.one(u"SELECT count(*) FROM saved_filters WHERE name = ?"_s, name) > 0)
        return;
    const qint64 id = m_sql.one(u"INSERT INTO saved_filters (position, name, query, sort) VALUES "
                                "((SELECT coalesce(max(position), -1) + 1 FROM saved_filters), ?, ?, ?) "
                                "RETURNING filter_id"_s,
                                name, object.value("query"_L1).toString(), object.value("sort"_L1).toString());
    m_run.made(u"filter"_s, id, name);
    ++m_run.report().facts;
}

void JsonImport::onPurpose(const QJsonObject &object)
{
    const QString kind = object.value("kind"_L1).toString();
    const QString key = object.value("key"_L1).toString();
    if (!QStringList{u"release"_s, u"master"_s, u"barcode"_s}.contains(kind))
        return complain(u"there is no kind \"%1\" of duplicates"_s.arg(kind.left(40)));
    const int stored = m_sql.run(u"INSERT OR IGNORE INTO on_purpose (kind, key) VALUES (?, ?)"_s, kind, key).affected();
    if (stored > 0)
        m_run.made(u"on_purpose"_s, 0, kind + u'\n' + key);
}

void JsonImport::renumbering(const QJsonObject &object)
{
    const QString kind = object.value("kind"_L1).toString();
    if (!m_fresh || (kind != "copy"_L1 && kind != "folder"_L1))
        return;
    const qint64 old = object.value("old_id"_L1).toInteger();
    m_sql.run(u"INSERT OR IGNORE INTO renumbered (kind, old_id, new_id) VALUES (?, ?, ?)"_s, kind, old,
              object.value("new_id"_L1).toInteger());
    m_run.made(u"renumbered"_s, old, kind);
}

void JsonImport::edit(const QJsonObject &object)
{
    const auto kind = editKindFromName(object.value("kind"_L1).toString());
    const QString state = object.value("state"_L1).toString();
    const bool knownState = QStringList{u"pending"_s, u"confirming"_s, u"conflict"_s, u"failed"_s}.contains(state);
    if (!kind || kind == EditKind::Restore || !knownState)
        return complain(u"this kind or state of an edit is not known"_s);
    const auto number = [&](QLatin1StringView key) {
        const qint64 given = object.value(key).toInteger();
        return given > 0 ? QVariant(given) : QVariant();
    };
    QVariant copy = number("instance_id"_L1);
    const QVariant release = number("release_id"_L1);
    if (copy.isValid()) {
        const InstanceId given{copy.toLongLong()};
        const InstanceId here = m_numbers.value(given, given);
        if (!findCopy(m_sql, here))
            return complain(u"an edit names the copy %1, which is not in the file"_s.arg(given.value));
        copy = here.value;
    }
    if (release.isValid() && !hasRelease(m_sql, {release.toLongLong()}))
        return complain(u"an edit names the release %1, which is not in the file"_s.arg(release.toLongLong()));
    // Over what is there already, differences have become edits; what a new copy waits for goes along with it.
    if (!m_fresh && (!copy.isValid() || !m_inserted.contains({copy.toLongLong()})))
        return;
    const auto text = [&](QLatin1StringView key) {
        const QJsonValue given = object.value(key);
        return given.isString() ? QVariant(bindable(given.toString())) : QVariant();
    };
    QVariant before;
    if (const QJsonValue list = object.value("known"_L1); list.isArray()) {
        QList<qint64> numbers;
        const QJsonArray array = list.toArray();
        for (const QJsonValue &one : array)
            numbers += one.toInteger();
        before = packedNumbers(numbers);
    }
    const QDateTime edited = fromIsoTime(object.value("edited_at"_L1));
    const int stored
        = m_sql
              .run(
                  u"INSERT OR IGNORE INTO outbox (kind, instance_id, release_id, folder_id, field_id, base, sent, "
                  u"value, "
                  "theirs, state, problem, known, edited_at, sent_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                  editKindName(*kind), copy, release, number("folder_id"_L1), number("field_id"_L1),
                  object.value("base"_L1).toString(), text("sent"_L1), object.value("value"_L1).toString(),
                  text("theirs"_L1), state, object.value("problem"_L1).toString(), before,
                  edited.isValid() ? edited : m_run.now(), fromIsoTime(object.value("sent_at"_L1)))
              .affected();
    if (stored == 0)
        return;
    const qint64 id = m_sql.one(u"SELECT max(edit_id) FROM outbox"_s);
    m_run.made(u"outbox"_s, id);
    ++m_run.report().edits;
}

} // namespace vv::store
