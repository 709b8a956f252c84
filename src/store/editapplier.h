// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/copyrows.h"
#include "store/editrows.h"
#include "store/outbox.h"

#include <QStringList>

namespace vv::store {

/// The exact text of the option that `value` means: Discogs takes no other (discogs-api.md §7.2). A condition may be
/// given in short.
[[nodiscard]] std::optional<QString> optionFor(const QStringList &options, const QString &value);

/**
 * Applies edits within one transaction: to what is shown, and to the outbox. Notes what takes them back.
 *
 * Errors: through `sql`; the ones Outbox names.
 */
class EditApplier
{
public:
    EditApplier(Statements &sql, const QDateTime &now)
        : m_sql(sql)
        , m_now(now)
    {}

    void apply(const Edit &edit);
    [[nodiscard]] Edited result() &&; ///< once everything is applied
    /// The copy that the newest Add made; none when it was refused.
    [[nodiscard]] InstanceId made() const { return m_result.instances.value(m_result.instances.size() - 1); }

private:
    void rate(const Edit &edit);
    void move(const Edit &edit);
    void setField(const Edit &edit);
    void add(const Edit &edit);
    void addNew(ReleaseId release, FolderId folder);
    void addAgain(InstanceId instance);
    void restore(const Edit &edit);
    void remove(const Edit &edit);
    void makeFolder(const Edit &edit);
    void renameFolder(const Edit &edit);
    void deleteFolder(const Edit &edit);
    void want(const Edit &edit);
    void editWant(const Edit &edit);

    /// Fails, naming it, when there is no such copy.
    [[nodiscard]] std::optional<CopyRow> copy(InstanceId instance, bool removed = false);
    /// Fails, when there is no such folder to put a copy in.
    [[nodiscard]] std::optional<FolderId> target(FolderId folder);
    [[nodiscard]] std::optional<QString> ownFolder(FolderId folder); ///< its name; not of 0 and 1
    [[nodiscard]] bool isFreeName(const QString &name, FolderId but);
    /// The value as the field takes it; refuses one that it does not take.
    [[nodiscard]] std::optional<QString> allowed(const Property &property, const QString &value);
    [[nodiscard]] std::optional<int> rating(const QString &value);
    void wait(const Property &property, const QString &current, const QString &value);
    void refuse(const QString &why);
    void undoWith(const Edit &edit) { m_result.undo.prepend(edit); }

    Statements &m_sql;
    QDateTime m_now;
    Edited m_result;
};

} // namespace vv::store
