// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
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

/// What a copy is to have of its own from now on.
struct OwnChange {
    InstanceId copy;
    OwnFacts facts;

    friend bool operator==(const OwnChange &, const OwnChange &) = default;
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

/// What copies that look like duplicates share.
struct Likeness {
    DuplicateKind kind = DuplicateKind::Release;
    QString key;    ///< the number of the release or master, or the bar code's digits
    int copies = 0; ///< that share it, this one included
    bool onPurpose = false;

    friend bool operator==(const Likeness &, const Likeness &) = default;
};

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

    /// All of it as one step. Answers with what takes it back. Errors as those of the single functions below.
    [[nodiscard]] Result<QList<OwnChange>> put(const QList<OwnChange> &changes);
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
    /// Whatever makes the copy look like a duplicate of another one, and whether that is on purpose.
    [[nodiscard]] Result<QList<Likeness>> likenesses(InstanceId copy) const;

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

Q_DECLARE_METATYPE(vv::store::OwnChange)
