// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/edit.h"
#include "store/query.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QSet>

#include <optional>

/// The rows of `outbox`. Thread and errors: those of `sql`.
namespace vv::store {

/// Which property of what.
struct Property {
    EditKind kind = EditKind::Rating;
    InstanceId instance;
    ReleaseId release;
    FolderId folder;
    FieldId field;

    friend bool operator==(const Property &, const Property &) = default;
    friend size_t qHash(const Property &p, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, int(p.kind), p.instance, p.release, p.folder, p.field);
    }

    [[nodiscard]] static Property rating(ReleaseId release) { return {EditKind::Rating, {}, release, {}, {}}; }
    [[nodiscard]] static Property folderOf(InstanceId copy) { return {EditKind::Move, copy, {}, {}, {}}; }
    [[nodiscard]] static Property fieldOf(InstanceId copy, FieldId field)
    {
        return {EditKind::Field, copy, {}, {}, field};
    }
    [[nodiscard]] static Property addition(InstanceId copy) { return {EditKind::Add, copy, {}, {}, {}}; }
    [[nodiscard]] static Property removal(InstanceId copy) { return {EditKind::Remove, copy, {}, {}, {}}; }
    [[nodiscard]] static Property ofFolder(EditKind kind, FolderId folder) { return {kind, {}, {}, folder, {}}; }
    [[nodiscard]] static Property ofWant(EditKind kind, ReleaseId release) { return {kind, {}, release, {}, {}}; }
};

/// Whether something is there, as the value of a property.
inline constexpr QLatin1StringView kThere{"1"};
inline constexpr QLatin1StringView kNotThere{"0"};

struct EditRow {
    qint64 id = 0;
    Property property;
    QString base;
    std::optional<QString> sent;
    QString value;
    std::optional<QString> theirs;
    EditState state = EditState::Pending;
    QByteArray known;
    QDateTime sentAt;
};

[[nodiscard]] std::optional<EditRow> findEdit(Statements &sql, const Property &property);
[[nodiscard]] std::optional<EditRow> findEdit(Statements &sql, qint64 id);
/// In the order in which they were made.
[[nodiscard]] QList<EditRow> allEdits(Statements &sql);

void insertEdit(Statements &sql, const Property &property, const QString &base, const QString &value,
                const QDateTime &now);
void deleteEdit(Statements &sql, qint64 id);
/// The property is to become `value`; `current` is what it is. Joins an edit that waits already, and is none when it
/// goes back to what Discogs has.
void wantValue(Statements &sql, const Property &property, const QString &current, const QString &value,
               const QDateTime &now);

/// 64-bit numbers in a blob, eight bytes each.
[[nodiscard]] QByteArray packedNumbers(const QList<qint64> &numbers);
[[nodiscard]] QList<qint64> unpackedNumbers(const QByteArray &packed);

/**
 * All edits that wait, for the time of one transaction in which answers of Discogs are folded in.
 *
 * There are few of them, so that a page of copies costs no look-up for each.
 */
class EditBook
{
public:
    EditBook(Statements &sql, const QDateTime &now);

    /// What is to be kept of a property of which Discogs says `remote`: that, or what the user wants. Brings the edit
    /// up to date: done, still to be sent, or in conflict.
    [[nodiscard]] QString merged(const Property &property, const QString &remote);
    [[nodiscard]] const EditRow *find(const Property &property) const; ///< valid until the next change
    /// The fields of a copy that an edit waits for.
    [[nodiscard]] QList<FieldId> fieldsOf(InstanceId instance) const { return m_fields.value(instance); }
    /// Whether what was taken so short ago need not show yet.
    [[nodiscard]] bool mayLag(const EditRow &row) const;
    void drop(const Property &property);
    void sendAgain(const Property &property); ///< taken, but not there
    void insert(const Property &property, const QString &base, const QString &value);

private:
    void load();

    Statements &m_sql;
    QDateTime m_now;
    QHash<Property, EditRow> m_rows;
    QHash<InstanceId, QList<FieldId>> m_fields;
};

} // namespace vv::store
