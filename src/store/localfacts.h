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

/// A copy that somebody else has.
struct Loan {
    QString borrower;
    QDateTime lent;     ///< UTC
    QDateTime due;      ///< UTC; invalid = open
    QDateTime returned; ///< UTC; invalid = not yet

    friend bool operator==(const Loan &, const Loan &) = default;
};

/// What was paid for a copy.
struct Purchase {
    QString amount;   ///< a decimal number with a point, "12.50"
    QString currency; ///< ISO 4217, "EUR"
    QDateTime bought; ///< UTC; invalid = not known
    QString seller;

    friend bool operator==(const Purchase &, const Purchase &) = default;
};

/// What only this program knows of a copy, besides its plays.
struct OwnFacts {
    QStringList tags; ///< in alphabetical order
    QString note;
    std::optional<Purchase> purchase;
    QList<Loan> loans; ///< newest first; the first one may still be out

    friend bool operator==(const OwnFacts &, const OwnFacts &) = default;
};

/// A search that was given a name.
struct SavedFilter {
    qint64 id = 0;
    QString name;
    QString query; ///< design.md §7
    QString sort;  ///< as models name it; empty = as it is

    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

/// Why copies look like duplicates of each other.
enum class DuplicateKind : quint8 { Release, Master, Barcode };

/**
 * What only this program knows and no sync touches: tags, loans, notes, purchases, filters.
 *
 * Each function is one transaction. Thread: that of its connection.
 * Errors: NotFound for a copy that is not there; WrongUse with a sentence; Storage kinds.
 */
class LocalFacts
{
public:
    explicit LocalFacts(QSqlDatabase db);

    [[nodiscard]] Result<OwnFacts> of(InstanceId copy) const;
    [[nodiscard]] Result<QStringList> allTags() const; ///< in use, in alphabetical order

    /// Replaces the copy's tags. Blanks around them are dropped, empty ones left out; "Jazz" and "jazz" are one.
    [[nodiscard]] Result<void> setTags(InstanceId copy, const QStringList &tags);
    [[nodiscard]] Result<void> setNote(InstanceId copy, const QString &note); ///< empty = none
    /// WrongUse when the amount is no decimal number, or the currency no code of three letters.
    [[nodiscard]] Result<void> setPurchase(InstanceId copy, const std::optional<Purchase> &purchase);
    /// WrongUse while somebody has it, or without a name.
    [[nodiscard]] Result<void> lend(InstanceId copy, const QString &borrower, const QDateTime &at,
                                    const QDateTime &due = {});
    [[nodiscard]] Result<void> giveBack(InstanceId copy, const QDateTime &at); ///< WrongUse when nobody has it

    [[nodiscard]] Result<void> setOnPurpose(DuplicateKind kind, const QString &key, bool onPurpose);

    [[nodiscard]] Result<QList<SavedFilter>> filters() const; ///< in the user's order
    /// A new one, or in place of the one with that id. Returns its id. WrongUse when another one has the name.
    [[nodiscard]] Result<qint64> saveFilter(const SavedFilter &filter);
    [[nodiscard]] Result<void> deleteFilter(qint64 id);

private:
    QSqlDatabase m_db;
};

/// The kind's name in the database, "release".
[[nodiscard]] QString duplicateKindName(DuplicateKind kind);

} // namespace vv::store
