// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/samplehistory.h"

#include "demo/dice.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vv::demo {

namespace {

constexpr quint64 kSeed = 33;
constexpr int kDays = 730;
constexpr int kMonths = 24;
constexpr int kFavourites = 24;
constexpr int kMostAnEvening = 5;
constexpr int kRecordMinutes = 41;

/// In percent, from Monday on, that a record is put on at all.
constexpr std::array kEvenings{35, 30, 20, 45, 55, 70, 60};

} // namespace

QList<SamplePlay> samplePlays(const QList<InstanceId> &copies, const QDateTime &now)
{
    QList<SamplePlay> plays;
    if (copies.isEmpty())
        return plays;
    QList<InstanceId> all = copies;
    std::ranges::sort(all); // however they came
    Dice dice(kSeed);
    QList<InstanceId> favourites;
    for (int i = 0; i < kFavourites; ++i)
        favourites += dice.pick(all);
    const QDate today = now.toLocalTime().date();
    for (int back = kDays; back >= 0; --back) {
        const QDate day = today.addDays(-back);
        if (!dice.chance(kEvenings[static_cast<size_t>(day.dayOfWeek() - 1)]))
            continue;
        QDateTime at(day, QTime(17 + dice.below(3), dice.below(60)));
        const int records = 1 + dice.below(dice.chance(25) ? kMostAnEvening : 2);
        for (int record = 0; record < records; ++record) {
            // Of two favourites the one that is higher on the list: some are more so than others.
            const InstanceId copy = dice.chance(45)
                ? favourites[std::min(dice.below(kFavourites), dice.below(kFavourites))]
                : dice.pick(all);
            const QString side = dice.chance(70) ? QString(dice.chance(60) ? u"A"_s : u"B"_s) : QString();
            if (at < now)
                plays += {copy, side, at.toUTC()};
            at = at.addSecs(60 * (kRecordMinutes + dice.below(20)));
        }
    }
    return plays;
}

QList<SampleValue> sampleValues(double worth, const QDateTime &now)
{
    QList<SampleValue> values;
    Dice dice(kSeed);
    double share = 0.68;
    for (int back = kMonths; back > 0; --back) {
        const QDateTime at = now.addMonths(-back).addDays(dice.below(5));
        values += {at, u"€"_s + QLocale(QLocale::English).toString(worth * share, 'f', 2)};
        // On the whole it rises to where it is now, with months in which it falls.
        share += (1.0 - share) / back + (dice.unit() - 0.52) * 0.05;
    }
    return values;
}

} // namespace vv::demo
