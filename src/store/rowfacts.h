// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QDateTime>
#include <QList>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include <optional>

namespace vv::store {

class Statements;

/// What a row of the table shows beyond a CopySummary. What is not known is empty or 0.
struct RowFacts {
    InstanceId instance;
    int originalYear = 0; ///< as in SortKey::OriginalYear
    QString label;        ///< the first one, without a namesake's number
    QString catno;        ///< on that label; several with commas
    QString folder;
    QString media; ///< condition as Discogs words it, "Very Good Plus (VG+)"
    QString sleeve;
    QDateTime added;             ///< UTC
    QDateTime lastPlayed;        ///< UTC
    std::optional<double> value; ///< as in SortKey::Value
    QString currency;            ///< of the value, ISO 4217; empty = that of the Discogs account
    QString country;
    QString genres;
    QString styles;
    QString tags;
};

/// In any order; a copy that is gone is left out. Preparing its statement takes a third of the time: keep `sql`.
/// Errors: Storage kinds.
[[nodiscard]] Result<QList<RowFacts>> rowFacts(Statements &sql, const QList<InstanceId> &ids);

/// What one copy is worth (SortKey::Value), in hundredths of a currency.
struct CopyValue {
    InstanceId instance;
    qint64 hundredths = 0;
    int currency = 0; ///< place in CopyValues::currencies

    friend bool operator==(const CopyValue &, const CopyValue &) = default;
};

struct CopyValues {
    QList<CopyValue> values; ///< of the copies with a known one, by instance
    QStringList currencies;  ///< ISO 4217; empty = that of the Discogs account
};

/// Of the whole collection: a tenth of a second for 100,000 known ones, so not on the GUI thread.
[[nodiscard]] Result<CopyValues> copyValues(const QSqlDatabase &db);

} // namespace vv::store
