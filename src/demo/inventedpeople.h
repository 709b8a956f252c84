// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "demo/dice.h"

#include <QStringList>

namespace vv::demo {

/// Those who are credited on the records of the sample: every name invented, each with the same number everywhere.
[[nodiscard]] const QStringList &inventedPeople();

/// One of them, by chance.
[[nodiscard]] ArtistCredit inventedCredit(Dice &dice, const QString &role, const QString &tracks = {});

/**
 * What a well kept entry says beyond what every one does: a band, who wrote what, more companies, images and videos,
 * and notes with markup. Four of five releases have it; rolls dice of its own, so that everything else stays as it was.
 */
void addLinerNotes(ReleaseDetail &detail, const QString &country, bool hasCover);

} // namespace vv::demo
