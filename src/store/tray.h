// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pressing.h"
#include "base/records.h"
#include "base/result.h"
#include "store/edit.h"
#include "store/query.h"

#include <QSqlDatabase>

#include <optional>

namespace vv::store {

/// A record that is about to be added: which pressing it is, or may be, and what the copy is to have.
struct TrayRow {
    enum class State : quint8 {
        Ready,   ///< it is known which one it is
        Waiting, ///< its barcode was not looked up yet
        Several, ///< more than one pressing has the barcode: the user chooses
        Unknown, ///< Discogs knows no pressing with it
    };

    qint64 id = 0;   ///< 0 = not in the tray yet
    QString barcode; ///< as it was scanned; empty when it was chosen without one
    QList<Pressing> pressings;
    FolderId folder = kUncategorized;
    int rating = 0; ///< 0 = as it is
    QList<FieldValue> fields;
    QDateTime put;      ///< UTC
    QDateTime lookedUp; ///< UTC; invalid = never

    [[nodiscard]] State state() const;
    friend bool operator==(const TrayRow &, const TrayRow &) = default;
};

/// All rows of it, the oldest first, for what reads or writes more than the tray. Errors: those of `sql`.
[[nodiscard]] QList<TrayRow> loadTray(Statements &sql);
/// A new row (with id 0), or in place of the one with its id. Answers with the id.
qint64 storeTrayRow(Statements &sql, const TrayRow &row, const QDateTime &now);

/// What became of the rows that were ready.
struct TrayEmptied {
    QList<TrayRow> rows;        ///< those that were added
    QList<Edit> additions;      ///< one a row
    QList<Edit> undo;           ///< what takes it all back, in the order to apply it
    QList<ReleaseId> unfetched; ///< of which only what a search says is known
};

/**
 * The tray: what a pile of records is gathered in before all of it is added in one step. It is this program's own; no
 * sync reads or writes it.
 *
 * Thread: that of its connection; a read-only one will do for what is const.
 * Errors: NotFound for a row that is not there; WrongUse as Outbox has it; Storage kinds. Nothing is changed then.
 */
class Tray
{
public:
    explicit Tray(QSqlDatabase db);

    [[nodiscard]] Result<QList<TrayRow>> rows() const; ///< the oldest first
    /// What is to be asked of Discogs: rows that wait, and rows of which only the number is known.
    [[nodiscard]] Result<QList<TrayRow>> unresolved() const;

    /// New rows (those with id 0), or in place of those with their ids. Answers with the ids.
    [[nodiscard]] Result<QList<qint64>> put(const QList<TrayRow> &rows, const QDateTime &now);
    /// Answers with what they were.
    [[nodiscard]] Result<QList<TrayRow>> take(const QList<qint64> &ids);
    /// What Discogs says of a row's barcode or number. Nothing happens to a row that is gone or known since.
    [[nodiscard]] Result<void> found(qint64 id, const QList<Pressing> &pressings, const QDateTime &now);
    /// It is looked up once more.
    [[nodiscard]] Result<void> lookAgain(qint64 id);
    /// All rows that are ready go to the collection, with what the copies are to have; the others stay. A want of one
    /// of them is fulfilled.
    [[nodiscard]] Result<TrayEmptied> addAll(const QDateTime &now);
    /// Takes that back, or take().
    [[nodiscard]] Result<void> refill(const TrayEmptied &emptied, const QDateTime &now);

private:
    QSqlDatabase m_db;
};

} // namespace vv::store

Q_DECLARE_METATYPE(vv::store::TrayRow)
