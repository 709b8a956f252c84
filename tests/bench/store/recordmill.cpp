// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordmill.h"

#include "demo/samplecollection.h"
#include "store/collectionwriter.h"
#include "store/importer.h"
#include "store/jsonwriter.h"
#include "store/releasejson.h"

#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace vv::bench {

namespace {

const QDateTime kNow = QDateTime::fromMSecsSinceEpoch(1760000000000, Qt::UTC);

ReleaseDetail detailOf(const Release &release, quint32 seed)
{
    static const QStringList words{u"River"_s,  u"Night"_s,  u"Stone"_s, u"Paper"_s, u"Glass"_s,  u"Harbour"_s,
                                   u"Winter"_s, u"Signal"_s, u"Ash"_s,   u"Moon"_s,  u"Letter"_s, u"Quiet"_s,
                                   u"Road"_s,   u"Copper"_s, u"Tide"_s,  u"Dust"_s,  u"Garden"_s, u"Mirror"_s};
    static const QStringList roles{u"Producer"_s, u"Artwork"_s, u"Mastered By"_s, u"Bass"_s, u"Drums"_s};
    const auto word = [&](quint32 n) { return words[(seed * 2654435761u + n * 40503u) % words.size()]; };
    ReleaseDetail detail;
    detail.release = release;
    detail.country = seed % 3 == 0 ? u"UK"_s : seed % 3 == 1 ? u"Germany"_s : u"Japan"_s;
    detail.released = QString::number(release.year);
    detail.status = u"Accepted"_s;
    for (quint32 i = 0; i < 12; ++i)
        detail.tracks += {.position = (i < 6 ? u"A"_s : u"B"_s) + QString::number(i % 6 + 1),
                          .title = word(i) + u' ' + word(i + 31),
                          .duration = u"%1:%2"_s.arg(2 + i % 5).arg(10 + i * 3)};
    for (quint32 i = 0; i < 4; ++i)
        detail.credits += {.id = {qint64(seed % 5000 + i + 1)},
                           .name = word(i + 7) + u' ' + word(i + 91),
                           .anv = {},
                           .join = {},
                           .role = roles[i],
                           .tracks = {}};
    detail.identifiers = {{u"Barcode"_s, QString::number(4000000000000LL + seed), {}}};
    return detail;
}

void writeCopy(store::JsonWriter &json, const Copy &copy, const store::KnownRelease &known)
{
    const store::ExportOptions everything{.images = true, .prices = true};
    json.beginObject().key(u"instance_id").value(copy.instance.value);
    json.key(u"release_id").value(copy.release.id.value).key(u"master_id").value(copy.release.master.value);
    json.key(u"folder_id").value(copy.folder.value).key(u"rating").value(copy.rating);
    store::writeTime(json, u"date_added", copy.added);
    store::writeTime(json, u"fetched_at", kNow);
    store::writeRelease(json, known.release, everything);
    store::writeContents(json, known);
    json.key(u"fields_by_id").beginObject();
    for (const FieldValue &field : copy.fields)
        json.key(QString::number(field.field.value)).value(field.value);
    json.endObject();
    store::writeDetail(json, known, everything);
    json.endObject();
}

/// An export: importing it takes a tenth of the time that a pass with a detail for every other release does.
bool writeExport(QIODevice &out, const demo::Collection &collection)
{
    store::JsonWriter json(out);
    json.beginObject().key(u"vinylvault").value(1).key(u"copies").beginArray();
    const QList<Copy> all = collection.copies();
    for (qsizetype i = 0; i < all.size(); ++i) {
        store::KnownRelease known{.release = all[i].release, .detail = {}, .detailFetched = {}};
        if (i % 2 == 0) {
            known.detail = detailOf(all[i].release, static_cast<quint32>(i));
            known.detailFetched = kNow;
        }
        writeCopy(json, all[i], known);
    }
    json.endArray().key(u"plays").beginArray();
    for (qsizetype i = 0; i < all.size(); i += 7) {
        json.beginObject().key(u"instance_id").value(all[i].instance.value).key(u"side").value(u"A"_s);
        store::writeTime(json, u"played_at", kNow.addSecs(-i * 60));
        json.endObject();
    }
    json.endArray().endObject();
    return json.flush();
}

} // namespace

Result<void> fillStore(const QSqlDatabase &db, int copies)
{
    const demo::Collection collection = demo::generatedCollection(copies, 1);
    QTemporaryFile file;
    if (!file.open() || !writeExport(file, collection) || !file.flush())
        return fail(Error::Kind::Storage, file.errorString());
    const auto report = store::importFile(db, file.fileName(), {.dryRun = false, .now = kNow});
    if (report.error)
        return fail(*report.error);
    store::CollectionWriter writer(db);
    if (auto done = writer.saveAccount(7, u"okoye"_s); !done)
        return done;
    if (auto done = writer.saveFolders(collection.folders()); !done)
        return done;
    if (auto done = writer.saveFields(collection.fields()); !done)
        return done;
    const auto pass = writer.beginPass(kNow);
    if (!pass)
        return fail(pass.error());
    const auto ended = writer.finishPass(*pass, 0, kNow); // which takes nothing away
    return ended ? Result<void>() : fail(ended.error());
}

} // namespace vv::bench
