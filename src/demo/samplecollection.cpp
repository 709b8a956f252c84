// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/samplecollection.h"

#include "demo/recordmaker.h"
#include "demo/samplerows.h"
#include "demo/sampletracks.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vv::demo {

namespace {

constexpr int kSampleCopies = 300;
constexpr int kShopRecords = 24;
constexpr quint64 kSampleSeed = 1972;
constexpr FieldId kBoughtAt{4};
constexpr FieldId kCost{5};

struct Shelves {
    FolderId livingRoom;
    FolderId jazzWall;
    FolderId boxes;
    FolderId forSale;

    [[nodiscard]] FolderId at(QChar code) const
    {
        switch (code.unicode()) {
        case u'L':
            return livingRoom;
        case u'J':
            return jazzWall;
        case u'S':
            return boxes;
        case u'F':
            return forSale;
        default:
            return kUncategorized;
        }
    }
};

Shelves furnish(Collection &collection)
{
    collection.profile() = {{u"name"_s, u"Sample Collector"_s},
                            {u"home_page"_s, QString()},
                            {u"location"_s, u"Beside the turntable"_s},
                            {u"profile"_s, u"Everything here is invented."_s},
                            {u"curr_abbr"_s, u"EUR"_s}};
    collection.putField(
        {kBoughtAt,
         u"Bought at"_s,
         Field::Type::Dropdown,
         4,
         false,
         {u"Spindle & Sons"_s, u"Flea market"_s, u"Fair, spring"_s, u"Second Groove"_s, u"By post"_s, u"A gift"_s},
         1});
    collection.putField({kCost, u"Cost"_s, Field::Type::Textarea, 5, false, {}, 1});
    return {collection.addFolder(u"Living room"_s), collection.addFolder(u"Jazz wall"_s),
            collection.addFolder(u"7\" boxes"_s), collection.addFolder(u"For sale"_s)};
}

QString grade(Dice &dice, const Collection &collection, FieldId field)
{
    static constexpr int chances[]{4, 30, 38, 17, 6, 3, 1, 1};
    const QStringList &options = collection.field(field)->options;
    const qsizetype first = options.size() - 8; // sleeves have two more, in front
    if (first > 0 && dice.chance(6))
        return options[dice.below(2)];
    int left = dice.below(100);
    for (int i = 0; i < 8; ++i) {
        left -= chances[i];
        if (left < 0)
            return options[first + i];
    }
    return options.last();
}

QString note(Dice &dice)
{
    static const QStringList notes{
        u"Small tear at the spine."_s,
        u"Plays better than it looks.\nSide B has a faint tick in the last track."_s,
        u"From Aunt Margit's shelf, with her name on the label"_s,
        u"  cut-out corner, promo stamp on the back"_s,
        u"Insert missing<br>inner sleeve replaced"_s,
        u"Läuft auf beiden Seiten sauber."_s,
        u"Signed on the sleeve"_s,
        u"帯付き。"_s,
        u"Wash before playing!"_s,
        u"Bought twice by mistake "_s,
        u"seam split top & bottom (5 cm), vinyl glossy"_s,
        u"Price sticker 3,99 DM & a receipt inside"_s,
    };
    return dice.pick(notes);
}

QList<FieldValue> fieldsOf(Dice &dice, const Collection &collection)
{
    QList<FieldValue> fields;
    if (dice.chance(7))
        return fields;
    if (dice.chance(92))
        fields.append(
            {kMediaCondition, grade(dice, collection, kMediaCondition) + (dice.below(70) == 0 ? u"\n"_s : QString())});
    if (dice.chance(85))
        fields.append({kSleeveCondition, grade(dice, collection, kSleeveCondition)});
    if (dice.chance(14))
        fields.append({kNotesField, note(dice)});
    else if (dice.chance(3))
        fields.append({kNotesField, QString()});
    if (dice.chance(40))
        fields.append({kBoughtAt, dice.pick(collection.field(kBoughtAt)->options)});
    if (dice.chance(30))
        fields.append({kCost, QString::number(dice.between(100, 6400) / 100.0, 'f', 2)});
    return fields;
}

struct Waiting {
    ReleaseId release;
    FolderId folder;
};

/// Puts the copies on the shelf in the order of years of collecting, with the instance ids of those years.
void shelve(Collection &collection, QList<Waiting> waiting, Dice &dice)
{
    for (qsizetype i = waiting.size() - 1; i > 0; --i)
        waiting.swapItemsAt(i, dice.below(static_cast<int>(i) + 1));
    const QDateTime from(QDate(2010, 4, 3), QTime(18, 22, 41), Qt::UTC);
    const QDateTime to(QDate(2026, 5, 27), QTime(15, 55, 49), Qt::UTC);
    const double seconds = static_cast<double>(from.secsTo(to));
    qint64 last = 0;
    double bend = 0;
    for (qsizetype i = 0; i < waiting.size(); ++i) {
        // Bought in bursts: some evenings bring a box, some months nothing.
        if (dice.chance(30))
            bend = dice.unit() * 0.8;
        const double share = (static_cast<double>(i) + bend) / static_cast<double>(waiting.size());
        const auto second = static_cast<qint64>(share * seconds);
        // Discogs passed 2^31 instances in May 2026, and they came faster and faster.
        const auto number = static_cast<qint64>(2.1e7 + std::pow(share, 1.8) * 2.21e9);
        last = std::max(last + 1 + dice.below(40), number);
        collection.putCopy(
            {{last}, waiting[i].release, waiting[i].folder, from.addSecs(second), fieldsOf(dice, collection)});
    }
}

void addWant(Collection &collection, ReleaseId release, Dice &dice)
{
    static const QStringList notes{QString(),      QString(),        QString(), u"first pressing only"_s,
                                   u"max. 30 €"_s, u"with insert!"_s};
    const QDateTime added(QDate(2015, 1, 4).addDays(dice.below(4100)), QTime(dice.below(24), dice.below(60), 7),
                          Qt::UTC);
    collection.putWant({release, added, dice.chance(25) ? dice.between(3, 5) : 0, dice.pick(notes)});
}

/// Records that are neither owned nor wanted, to be found and added; some were pressed again with the same barcode.
void addShopRecords(Collection &collection, RecordMaker &maker)
{
    for (int i = 0; i < kShopRecords; ++i) {
        ServedRelease first = maker.invented().served;
        first.barcode = u"40%1"_s.arg(9'100'000'000 + i * 37);
        first.barcode += QString::number(i % 10);
        collection.putRelease(first);
        if (i % 4 != 3)
            continue;
        ServedRelease again = first;
        again.release.id = maker.invented().served.release.id;
        again.release.year = first.release.year > 0 ? first.release.year + 3 : 0;
        again.country = first.country == "Japan"_L1 ? u"Germany"_s : u"Japan"_s;
        if (!again.release.formats.isEmpty())
            again.release.formats.first().descriptions += u"Reissue"_s;
        collection.putRelease(again);
    }
}

void addLists(Collection &collection)
{
    ServedList sunday{701,
                      u"Sunday morning"_s,
                      u"Side A with the first coffee."_s,
                      true,
                      QDateTime(QDate(2019, 9, 1), QTime(9, 30), Qt::UTC),
                      {}};
    ServedList lend{702, u"Lent out"_s, QString(), false, QDateTime(QDate(2022, 2, 11), QTime(20, 5), Qt::UTC), {}};
    const QList<ReleaseId> &all = collection.releases();
    for (qsizetype i = 0; i < std::min<qsizetype>(12, all.size()); ++i)
        (i % 3 == 2 ? lend : sunday).entries.append({all[i], i == 4 ? u"loud"_s : QString()});
    collection.addList(sunday);
    collection.addList(lend);
}

} // namespace

Collection sampleCollection()
{
    Collection collection;
    const Shelves shelves = furnish(collection);
    Dice dice(kSampleSeed);
    RecordMaker maker(kSampleSeed);
    QList<Waiting> waiting;

    const auto take = [&](const MadeRecord &made) {
        const ReleaseId id = made.served.release.id;
        collection.putRelease(made.served);
        if (made.wanted)
            addWant(collection, id, dice);
        if (made.folder == u'-' || made.wanted)
            return;
        collection.rate(id, made.rating);
        waiting.append({id, shelves.at(made.folder)});
        // The second copy of a record is the one to sell or the one for the other room.
        static const QString others = u"FUL"_s;
        for (int i = 1; i < made.copies; ++i)
            waiting.append({id, shelves.at(others[(i - 1) % 3])});
    };
    for (const char *rows : {kJazzRows, kRockRows, kSoulRows, kElectronicRows, kWorldRows, kClassicalRows}) {
        for (const QString &row : QString::fromUtf8(rows).split(u'\n', Qt::SkipEmptyParts)) {
            MadeRecord made = maker.fromRow(row);
            made.served.tracks = sampleTracks(made.served.release.title);
            take(made);
        }
    }
    while (waiting.size() < kSampleCopies)
        take(maker.invented());
    for (int i = 0; i < 12; ++i) {
        MadeRecord made = maker.invented();
        made.wanted = true;
        take(made);
    }
    addShopRecords(collection, maker);
    shelve(collection, waiting, dice);
    addLists(collection);
    return collection;
}

Collection generatedCollection(int copies, quint32 seed)
{
    Collection collection;
    const Shelves shelves = furnish(collection);
    Dice dice(seed);
    RecordMaker maker(seed);
    QList<Waiting> waiting;
    waiting.reserve(copies);
    while (waiting.size() < copies) {
        // 138 of 2,966 releases were owned more than once in a real collection (discogs-api.md §0.2).
        if (waiting.size() > 20 && dice.below(1000) < 45) {
            const Waiting &first = waiting[dice.below(static_cast<int>(waiting.size()))];
            waiting.append({first.release, first.folder == shelves.forSale ? kUncategorized : shelves.forSale});
            continue;
        }
        const MadeRecord made = maker.invented();
        collection.putRelease(made.served);
        collection.rate(made.served.release.id, made.rating);
        waiting.append({made.served.release.id, shelves.at(made.folder)});
    }
    for (int i = 0; i < std::max(1, copies / 15); ++i) {
        const MadeRecord made = maker.invented();
        collection.putRelease(made.served);
        addWant(collection, made.served.release.id, dice);
    }
    shelve(collection, waiting, dice);
    addLists(collection);
    return collection;
}

} // namespace vv::demo
