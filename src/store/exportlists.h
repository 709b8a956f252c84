// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace vv::store {

class JsonWriter;
class Statements;
struct ExportedCopies;

/**
 * The members of the JSON export that are neither copies nor wants nor releases (store/exporter.h): each function
 * writes one, key and all.
 *
 * Thread and errors: those of `sql`.
 */
class ExportLists
{
public:
    ExportLists(Statements &sql, JsonWriter &json);

    void account();
    void folders();
    void fields();
    void articles();
    void gone();
    int plays(const ExportedCopies &of); ///< returns how many
    void values(bool prices);
    void filters();
    void onPurpose();
    void edits(const ExportedCopies &of); ///< of some copies: those that name one
    void renumbered();
    void tray(bool images);
    void turntable();

    /// What copies call them; after folders() and fields().
    [[nodiscard]] QString folderName(qint64 folder) const;
    [[nodiscard]] QString fieldKey(qint64 field);

private:
    [[nodiscard]] QString keyOf(qint64 field, const QString &name);

    Statements &m_sql;
    JsonWriter &m_json;
    QHash<qint64, QString> m_folders;
    QHash<qint64, QString> m_fields;
    QSet<QString> m_fieldKeys;
};

} // namespace vv::store
