// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "store/database.h"
#include "store/edit.h"

#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <optional>

namespace vv::test {

/// Puts rows into the tables of edits as another process would: what the window has to read.
class OutboxRows
{
public:
    explicit OutboxRows(const QString &file)
        : m_database(std::move(store::Database::open(file, store::Database::Mode::ReadWrite).value()))
    {}

    /// Its number; 0 when it could not be written.
    qint64 add(const store::Edit &edit, const QString &base, store::EditState state = store::EditState::Pending,
               const std::optional<QString> &theirs = {}, const QString &problem = {})
    {
        const auto number = [](qint64 id) { return id > 0 ? QVariant(id) : QVariant(); };
        QSqlQuery query(m_database->handle());
        query.prepare(QStringLiteral("INSERT INTO outbox (kind, instance_id, release_id, folder_id, field_id, base, "
                                     "value, theirs, state, problem, "
                                     "edited_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        for (const QVariant &value :
             {QVariant(store::editKindName(edit.kind)), number(edit.instance.value), number(edit.release.value),
              number(edit.folder.value), number(edit.field.value), QVariant(base.isNull() ? QStringLiteral("") : base),
              QVariant(edit.value.isNull() ? QStringLiteral("") : edit.value), theirs ? QVariant(*theirs) : QVariant(),
              QVariant(store::editStateName(state)), QVariant(problem.isNull() ? QStringLiteral("") : problem),
              QVariant(QDateTime::currentMSecsSinceEpoch())})
            query.addBindValue(value);
        return query.exec() ? query.lastInsertId().toLongLong() : 0;
    }

    /// Of a release's rating: that is how the store keeps it.
    qint64 addRating(ReleaseId release, const QString &base, const QString &value,
                     store::EditState state = store::EditState::Pending, const std::optional<QString> &theirs = {})
    {
        store::Edit edit;
        edit.kind = store::EditKind::Rating;
        edit.release = release;
        edit.value = value;
        return add(edit, base, state, theirs);
    }

    bool changeInCatalogue(ReleaseId release, const QString &property, const QString &before, const QString &after)
    {
        QSqlQuery query(m_database->handle());
        query.prepare(QStringLiteral("INSERT INTO catalogue_changes (release_id, property, before, after, noticed_at) "
                                     "VALUES (?, ?, ?, ?, ?)"));
        for (const QVariant &value : {QVariant(release.value), QVariant(property), QVariant(before), QVariant(after),
                                      QVariant(QDateTime::currentMSecsSinceEpoch())})
            query.addBindValue(value);
        return query.exec();
    }

    /// Any other statement, as when the store is changed behind the window's back.
    bool run(const QString &sql, const QVariantList &values = {})
    {
        QSqlQuery query(m_database->handle());
        query.prepare(sql);
        for (const QVariant &value : values)
            query.addBindValue(value);
        return query.exec();
    }

private:
    std::unique_ptr<store::Database> m_database;
};

} // namespace vv::test
