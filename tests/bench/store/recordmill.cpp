// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordmill.h"

#include "demo/samplecollection.h"
#include "store/collectionwriter.h"
#include "store/transact.h"

using namespace Qt::StringLiterals;

namespace vv::bench {

namespace {

constexpr int kPage = 1000;

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

} // namespace

Result<void> fillStore(const QSqlDatabase &db, int copies)
{
    store::CollectionWriter writer(db);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(1760000000000, Qt::UTC);
    const demo::Collection collection = demo::generatedCollection(copies, 1);
    if (auto done = writer.saveAccount(7, u"okoye"_s); !done)
        return done;
    if (auto done = writer.saveFolders(collection.folders()); !done)
        return done;
    if (auto done = writer.saveFields(collection.fields()); !done)
        return done;
    const auto pass = writer.beginPass(now);
    if (!pass)
        return fail(pass.error());
    const QList<Copy> all = collection.copies();
    for (int page = 0; page * kPage < all.size(); ++page) {
        const auto saved = writer.savePage(*pass, {.page = page + 1, .copies = all.mid(page * kPage, kPage)}, now);
        if (!saved)
            return fail(saved.error());
    }
    if (const auto ended = writer.finishPass(*pass, *pass, now); !ended)
        return fail(ended.error());
    for (qsizetype i = 0; i < all.size(); i += 2) {
        if (auto kept = writer.saveDetail(detailOf(all[i].release, static_cast<quint32>(i)), now); !kept)
            return kept;
    }
    return store::inTransaction(db, [&](store::Statements &sql) {
        for (qsizetype i = 0; i < all.size(); i += 7)
            sql.run(u"INSERT INTO plays (instance_id, side, played_at) VALUES (?, 'A', ?)"_s, all[i].instance,
                    now.addSecs(-i * 60));
    });
}

} // namespace vv::bench
