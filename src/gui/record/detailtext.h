// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/record/factgrid.h"
#include "store/collectionreader.h"

#include <QList>
#include <QString>

/// What Discogs says of a release beyond its header, as lines with links. Pure functions; `browser` as in noteHtml().
namespace vv::gui {

/// Main artists, each a link; joined as printed.
[[nodiscard]] QString artistsHtml(const QList<ArtistCredit> &artists);
[[nodiscard]] QString artistHtml(const ArtistCredit &artist, const QString &field);
/// "Meridian · MLP 9004 · US · 1961" with each part a link.
[[nodiscard]] QString originHtml(const Release &release, const QString &country);
[[nodiscard]] QString formatHtml(const QList<Format> &formats);
[[nodiscard]] QString genresHtml(const Release &release);
/// The styles that are not the name of one of its genres as well.
[[nodiscard]] QStringList ownStyles(const Release &release);

[[nodiscard]] QList<FactRow> creditRows(const ReleaseDetail &detail);
/// Labels with their numbers, series, and companies by what they did.
[[nodiscard]] QList<FactRow> labelRows(const ReleaseDetail &detail);
[[nodiscard]] QList<FactRow> identifierRows(const ReleaseDetail &detail);
/// How many have and want it, what they think of it, what it costs; and what was paid.
/// `currencySign` is that of the account; empty = not known.
[[nodiscard]] QList<FactRow> communityRows(const ReleaseDetail &detail, const store::OwnFacts &own,
                                           const QString &currencySign);
[[nodiscard]] QList<FactRow> videoRows(const ReleaseDetail &detail);
/// What else the detail says: the day of release, the weight.
[[nodiscard]] QList<FactRow> releaseRows(const ReleaseDetail &detail);

} // namespace vv::gui
