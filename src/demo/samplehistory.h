// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace vv::demo {

/// A play of the sample collection's owner.
struct SamplePlay {
    InstanceId copy;
    QString side;
    QDateTime at; ///< UTC
};

/// What the sample collection was worth.
struct SampleValue {
    QDateTime at;   ///< UTC
    QString median; ///< as Discogs words it
};

/// Two years of listening that end today, with favourites among the copies and evenings that are long: for the same
/// copies always the same, counted back from `now`. The oldest first.
[[nodiscard]] QList<SamplePlay> samplePlays(const QList<InstanceId> &copies, const QDateTime &now);

/// A value for each month of the two years before `now`, on the way to what it is worth now, in euros. The oldest
/// first.
[[nodiscard]] QList<SampleValue> sampleValues(double worth, const QDateTime &now);

} // namespace vv::demo
