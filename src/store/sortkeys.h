// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"

#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace vv::store {

/// What a copy is put in order by. NULL where there is nothing, so that it comes last.
struct SortKeys {
    QVariant artist;
    QVariant title;
    QVariant label;
    QVariant year;
    int yearLast = 0; ///< the year, or one beyond all years when it is not known: for ties

    friend bool operator==(const SortKeys &, const SortKeys &) = default;
};

/// Artists by their canonical names, so that all printed variants of one stand together (discogs-api.md §8), and
/// without one of `articles` in front.
[[nodiscard]] SortKeys sortKeys(const Release &release, const QStringList &articles);
/// SortKeys::artist alone.
[[nodiscard]] QVariant artistKey(const QList<ArtistCredit> &artists, const QStringList &articles);

/// Numbers padded, so that "BLP 4" comes before "BLP 12" as text.
[[nodiscard]] QString naturalKey(QStringView text);

/**
 * The place of a condition, Poor = 1 to Mint = 8; empty for "Generic", "Not Graded" and all that is none.
 *
 * Takes the option texts with their stray blanks ("Very Good Plus (VG+)\n"), the short forms ("VG+", "nm", "M-") and
 * the words alone. The short form in brackets decides, so that an option text in another language is understood too.
 */
[[nodiscard]] std::optional<int> conditionGrade(QStringView text);

} // namespace vv::store
