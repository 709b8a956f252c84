// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/jsonimport.h"

#include "store/releasejson.h"
#include "store/tray.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What is about to be added, and what is being listened to.
namespace vv::store {

namespace {

constexpr int kMostStars = 5;

QList<Pressing> pressingsIn(const QJsonArray &list)
{
    QList<Pressing> found;
    for (const QJsonValue &value : list) {
        const QJsonObject one = value.toObject();
        const auto text = [&one](QLatin1StringView key) { return storable(one.value(key).toString()); };
        const Pressing pressing{.id = {one.value("release_id"_L1).toInteger()},
                                .artist = text("artist"_L1),
                                .title = text("title"_L1),
                                .year = one.value("year"_L1).toInt(),
                                .country = text("country"_L1),
                                .label = text("label"_L1),
                                .catno = text("catno"_L1),
                                .format = text("format"_L1),
                                .have = one.value("have"_L1).toInt(),
                                .want = one.value("want"_L1).toInt(),
                                .thumbUrl = text("thumb"_L1),
                                .coverUrl = text("cover_image"_L1)};
        if (pressing.id.isValid())
            found += pressing;
    }
    return found;
}

} // namespace

void JsonImport::trayRow(const QJsonObject &object)
{
    TrayRow row{.barcode = storable(object.value("barcode"_L1).toString()),
                .pressings = pressingsIn(object.value("pressings"_L1).toArray()),
                .folder = {object.value("folder_id"_L1).toInteger()},
                .rating = static_cast<int>(std::clamp<qint64>(object.value("rating"_L1).toInteger(), 0, kMostStars)),
                .fields = {},
                .put = fromIsoTime(object.value("put_at"_L1)),
                .lookedUp = fromIsoTime(object.value("looked_up_at"_L1))};
    if (row.barcode.isEmpty() && row.pressings.isEmpty())
        return complain(u"this has neither a barcode nor a release"_s);
    if (!row.put.isValid())
        row.put = m_run.now();
    const QJsonObject fields = object.value("fields_by_id"_L1).toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (const FieldId id{field.key().toLongLong()}; id.isValid())
            row.fields += {id, storable(field.value().toVariant().toString())};
    }
    // What a scan was found to be may be known here and not there.
    const ReleaseId first = row.pressings.isEmpty() ? ReleaseId() : row.pressings.first().id;
    const bool isThere
        = m_sql.one(u"SELECT count(*) FROM tray t WHERE barcode = ? AND put_at = ? AND (barcode <> '' OR "
                    "(SELECT release_id FROM tray_pressings p WHERE p.tray_id = t.tray_id "
                    "AND position = 0) = ?)"_s,
                    row.barcode, row.put, first)
        > 0;
    if (isThere)
        return;
    if (!m_fresh || !row.folder.isValid())
        row.folder = folderOf(row.folder, object.value("folder"_L1).toString()).value_or(kUncategorized);
    m_run.made(u"tray"_s, storeTrayRow(m_sql, row, m_run.now()));
    ++m_run.report().facts;
}

/// After all copies. What is on here stays on.
void JsonImport::putOn(const QJsonObject &object)
{
    const InstanceId given = instanceOf(object);
    const InstanceId copy = m_numbers.value(given, given);
    const QDateTime at = fromIsoTime(object.value("put_on"_L1));
    const auto there = findCopy(m_sql, copy);
    if (!at.isValid() || !there || (there->isRemoved && !m_fresh))
        return;
    const int put = m_sql
                        .run(u"INSERT OR IGNORE INTO turntable (slot, instance_id, side, put_on) VALUES (1, ?, ?, ?)"_s,
                             copy, storable(object.value("side"_L1).toString()), at)
                        .affected();
    if (put > 0)
        m_run.made(u"turntable"_s, copy.value, QString::number(at.toMSecsSinceEpoch()));
}

} // namespace vv::store
