// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/importrun.h"
#include "store/jsonahead.h"
#include "store/jsonfields.h"

#include <QHash>
#include <QIODevice>
#include <QJsonObject>
#include <QMap>
#include <QSet>

#include <functional>

namespace vv::store {

/**
 * Reads our own export (store/exporter.h). Into an empty collection everything goes as it is; over one that has
 * something already, its copies are found by their numbers and what differs is proposed as edits.
 *
 * Members may be in any order, but for plays, which come after the copies. Unknown ones are passed over.
 */
class JsonImport
{
public:
    JsonImport(ImportRun &run, QIODevice &in);
    void read(); ///< errors through the run

private:
    /// What a copy says of its plays, and how many of them the list of plays had.
    struct PlayCount {
        int said = 0;
        int listed = 0;
        QDateTime last;
    };

    void member(const QString &name);
    using TakeObject = void (JsonImport::*)(const QJsonObject &);
    using TakeRecord = void (JsonImport::*)(JsonElement &);
    [[nodiscard]] static const QHash<QString, TakeObject> &objectLists();
    [[nodiscard]] static const QHash<QString, TakeRecord> &recordLists();
    [[nodiscard]] static JsonAhead::Content contentOf(const QString &member);
    void each(const QString &name, const std::function<bool(JsonElement &)> &take);
    void complain(const QString &text);

    void account(const QJsonObject &object);
    void folder(const QJsonObject &object);
    void field(const QJsonObject &object);
    void copy(JsonElement &element);
    void want(JsonElement &element);
    void release(JsonElement &element);
    void articles(const QJsonValue &value);
    void gone(const QJsonObject &object);
    void play(const QJsonObject &object);
    void value(const QJsonObject &object);
    void filter(const QJsonObject &object);
    void onPurpose(const QJsonObject &object);
    void keepEdit(const QJsonObject &object) { m_edits += object; }
    void keepTurntable(const QJsonObject &object) { m_onTurntable = object; }
    void renumbering(const QJsonObject &object);

    [[nodiscard]] static InstanceId instanceOf(const QJsonObject &object);

    // jsonimportcopies.cpp, with copy(), want() and release()
    [[nodiscard]] bool know(JsonElement &element);
    [[nodiscard]] InstanceId numberFor(InstanceId instance, ReleaseId release);
    void insertCopy(InstanceId instance, const JsonRecord &record, RowValues &&search);
    void mergeCopy(const CopyRow &copy, const JsonRecord &record);
    [[nodiscard]] std::optional<FolderId> folderOf(FolderId given, const QString &name);
    void mergeFacts(InstanceId copy, const OwnFacts &own);
    void addUnlistedPlays();
    void keepPhoto(InstanceId copy, const JsonRecord &record, bool isNew);

    // jsonimporttray.cpp
    void trayRow(const QJsonObject &object);
    void putOn(const QJsonObject &object);

    void storePlay(const QJsonObject &object, bool last);

    void edit(const QJsonObject &object);

    ImportRun &m_run;
    Statements &m_sql;
    qint64 m_size;
    bool m_fresh; ///< there is nothing yet
    JsonAhead m_json;
    JsonFields m_fields;
    bool m_isOurs = false;
    QDateTime m_exported; ///< nothing in the file can be newer
    QString m_where;      ///< "copies[17]"
    QSet<QString> m_members;
    QSet<ReleaseId> m_known;
    QSet<InstanceId> m_seen;
    QSet<InstanceId> m_inserted;
    QHash<InstanceId, InstanceId> m_numbers; ///< in the file → here, where they differ
    QHash<QString, int> m_playsHere;
    QMap<InstanceId, PlayCount> m_playCounts; ///< of the copies here that are said to have been played
    QList<QJsonObject> m_edits;
    QJsonObject m_onTurntable; ///< empty = nothing is
    QList<QJsonObject> m_latePlays;
    qint64 m_folderPosition = 0;
};

} // namespace vv::store
