// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"

#include <QList>
#include <QString>

/// Credits as they are read: by what somebody did. Pure functions, any thread. Source: discogs-api.md §7.4.
namespace vv::gui {

/// Somebody who did what a group is about.
struct CreditedName {
    QString shown;  ///< as printed on the release, without the number of namesakes
    QString name;   ///< to search for: the canonical one, without that number
    QString detail; ///< what stands in brackets after the role, "Sleeve"; may be empty
    QString tracks; ///< "A1 to A3"; empty = the whole release

    friend bool operator==(const CreditedName &, const CreditedName &) = default;
};

struct RoleGroup {
    QString role; ///< "Producer"; in the words of Discogs
    QList<CreditedName> names;

    friend bool operator==(const RoleGroup &, const RoleGroup &) = default;
};

/// In the order in which the roles appear. "Producer, Mixed By [Remix]" counts for both; who did one thing twice is
/// named once, with all of the tracks.
[[nodiscard]] QList<RoleGroup> groupedByRole(const QList<ArtistCredit> &credits);

struct CompanyGroup {
    QString role; ///< "Pressed By"
    QList<LabelCredit> companies;

    friend bool operator==(const CompanyGroup &, const CompanyGroup &) = default;
};

[[nodiscard]] QList<CompanyGroup> groupedByRole(const QList<LabelCredit> &companies);

} // namespace vv::gui
