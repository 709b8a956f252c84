// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

/**
 * Lines for people, and keys for sorting and finding, out of records as Discogs sent them.
 *
 * All of these are pure functions; any thread. Source of the rules: discogs-api.md §7.11, §7.12, §8 and §10.
 */
namespace vv {

/// Artist line as printed: `anv` where there is one, namesake suffixes stripped, "A, B" for commas, "A & B" where the
/// join is empty and "A join B" for every other one; the last join is ignored.
[[nodiscard]] QString displayArtist(const QList<ArtistCredit> &artists);

/// Artist column of the website's CSV: canonical names with their suffixes (§10).
[[nodiscard]] QString canonicalArtist(const QList<ArtistCredit> &artists);

/// An artist's or label's name without the number that tells namesakes apart ("Nirvana (2)"). Never for titles: there
/// "(2)" can be real.
[[nodiscard]] QString plainName(const QString &name);

/// Articles that do not count when names are put in order, in several languages.
[[nodiscard]] const QStringList &leadingArticles();

/// The key to sort an artist by: plain, folded, and without one leading article. A name that is nothing but an article
/// ("The The" loses one, "Die" none) keeps it.
[[nodiscard]] QString sortName(const QString &name, const QStringList &articles = leadingArticles());

/// The key to find a text by: NFC, lower case, accents and letters such as æ ø ß ł đ spelled out in plain ones, U+200B
/// and U+FEFF dropped, runs of blanks made one and none at the ends. Punctuation stays.
[[nodiscard]] QString folded(QStringView text);

/// Formats in words: "2×LP, Album, Gatefold". Entries are joined with " + ".
[[nodiscard]] QString displayFormat(const QList<Format> &formats);

/// Format column of the website's CSV (§10): "2xLP, Album, RE, Gat".
[[nodiscard]] QString csvFormat(const QList<Format> &formats);

/// "Blue Note · BLP 4003, BST 84003 / Liberty · LR 1": each label once, with its catalogue numbers. "Not On Label" in
/// all its forms and the number "none" are left out.
[[nodiscard]] QString displayLabel(const QList<LabelCredit> &labels);

/// Discs in the set: the sum of `qty` over all entries but `Box Set`, `All Media` and `File`, whose quantity is that of
/// boxes, nothing, and tracks.
[[nodiscard]] int discCount(const QList<Format> &formats);

/// Seconds of "m:ss" or "h:mm:ss"; empty for anything else, "" included.
[[nodiscard]] std::optional<int> durationSeconds(QStringView text);

/// "4:05", "1:02:03"; empty for less than a second.
[[nodiscard]] QString durationText(int seconds);

/**
 * The side, or disc, a position is on; what it cannot tell is empty.
 *
 * "A1", "A", "A3i", "B4(i)", "B5.1" and "D14\t" give their letter, "AA2" gives "AA". "1-1" gives disc "1", "CD-1" gives
 * "CD", "CD2-3" gives "CD2", "LP1-A2" gives "LP1-A". Greek and Cyrillic capitals that look like Latin ones count as
 * those. Empty for "", "?", plain numbers, words, lower-case letters alone and Roman numbers (parts of a work), and
 * for "9A" and "1.1", which mean a disc to some and a part of a track to others.
 */
[[nodiscard]] QString trackSide(QStringView position);

/// One side of a record, or one disc of a set.
struct SideTotal {
    QString side; ///< as trackSide() says; empty = not known
    int tracks = 0;
    int seconds = 0; ///< of the tracks that have a duration
    int untimed = 0; ///< tracks without one

    friend bool operator==(const SideTotal &, const SideTotal &) = default;
};

/// The sides in the order in which they appear. Headings do not count; an index counts as its parts, unless they have
/// no durations of their own, then its own duration counts.
[[nodiscard]] QList<SideTotal> sideTotals(const QList<Track> &tracks);

/// Seconds of the whole list; empty when no track has a duration.
[[nodiscard]] std::optional<int> totalSeconds(const QList<Track> &tracks);

} // namespace vv
