// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "store/query.h"

#include <QHash>

#include <optional>

/// What `/releases/{id}` says: `release_details` and the lists under it. Thread and errors: those of `sql`.
namespace vv::store {

/// Replaces the detail. The release itself has to be there and is left alone: the collection page speaks for it.
void storeDetail(Statements &sql, const ReleaseDetail &detail, const QDateTime &fetched);

/// What credits of no track have for one.
inline constexpr int kWholeRelease = -1;

/// Empty when it was never fetched. `fetched` is set when it was.
[[nodiscard]] std::optional<ReleaseDetail> loadDetail(Statements &sql, const Release &release,
                                                      QDateTime *fetched = nullptr);

[[nodiscard]] bool hasDetail(Statements &sql, ReleaseId id);
[[nodiscard]] QString loadCountry(Statements &sql, ReleaseId id); ///< empty = unknown, or no detail
[[nodiscard]] QList<Track> loadTracks(Statements &sql, ReleaseId id);

/// What two bar codes are compared by: without the blanks and hyphens; empty for any other identifier.
[[nodiscard]] QString barcodeDigits(const Identifier &identifier);

/// The type's name in the database and in exports, "track".
[[nodiscard]] QString trackTypeName(Track::Type type);
[[nodiscard]] Track::Type trackTypeFromName(const QString &name); ///< Track for what is none

/// The rows of `credits` of one release, by the position of their track.
struct CreditRows {
    QHash<int, QList<ArtistCredit>> artists;
    QHash<int, QList<ArtistCredit>> credits;

    [[nodiscard]] QList<ArtistCredit> ofRelease() const; ///< those of no track
};

/// Puts the rows of `tracks` of one release, in their order, back together.
class TrackBuilder
{
public:
    explicit TrackBuilder(CreditRows credits);
    /// `parent` is -1 for none.
    void add(int position, int parent, const QString &type, const QString &number, const QString &title,
             const QString &duration);
    [[nodiscard]] QList<Track> tracks() && { return std::move(m_tracks); }

private:
    [[nodiscard]] QList<Track> *listFor(int parent);

    CreditRows m_credits;
    QList<Track> m_tracks;
    QHash<int, int> m_parents;
    QHash<int, int> m_places;
};

} // namespace vv::store
