// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"

#include <QList>
#include <QString>

namespace vv::store {

class Statements;

/// Another copy in the collection: of the same release, or of another pressing of the same master.
struct RelatedCopy {
    InstanceId instance;
    ReleaseId release;
    bool sameRelease = false;
    QString artist; ///< display line
    QString title;
    int year = 0;    ///< 0 = unknown
    QString country; ///< empty = unknown, or the detail was never fetched
    QString format;  ///< short line, "LP, Album"
    QString label;   ///< the first one with its number, "Meridian · MLP 9004"; may be empty
    QString folder;  ///< name
    QString media;   ///< media condition as Discogs words it; may be empty
    QString thumbUrl;
    QString coverUrl;

    friend bool operator==(const RelatedCopy &, const RelatedCopy &) = default;
};

/// Those of the same release first, then by year; without `instance` itself. A release without a master (0) has no
/// other pressings. Thread and errors: those of `sql`.
[[nodiscard]] QList<RelatedCopy> loadRelated(Statements &sql, InstanceId instance, ReleaseId release, MasterId master,
                                             int atMost);

} // namespace vv::store
