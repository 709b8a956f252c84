// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/importrun.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>

#include <utility>

namespace vv::store {

/**
 * The fields of copies that a file has by their names alone, as other programs write them: those of the list of fields
 * that is here, of the file's own list, and until there is one the names that every account has. Case does not matter.
 * Of fields with one name the first that is left is meant, or the one an export gives that key (store/exportlists.h).
 *
 * What is of no known name is told in finish(), with the copies it was left out of.
 * Errors: through the run.
 */
class JsonFields
{
public:
    explicit JsonFields(ImportRun &run);

    void listed(FieldId field, const QString &name); ///< by the file; it may also be here by now

    /// A copy of the file.
    struct Place {
        InstanceId given;   ///< its number in the file
        InstanceId copy;    ///< and here
        bool isNew = false; ///< it was not here; else what differs becomes an edit
    };
    /// The values of names that are known by now. The others wait: lists of fields may come after the copies.
    [[nodiscard]] QList<FieldValue> valuesOf(const Place &place, const QJsonObject &named);
    void finish(); ///< after everything was read and flushed

private:
    struct Late {
        Place place;
        QString name;
        QString value;
        QList<FieldId> taken; ///< by other names of the copy
    };

    void learn();
    void know(FieldId field, const QString &name);
    [[nodiscard]] FieldId fieldOf(const QString &name, const QList<FieldId> &taken);
    void store(const Late &late, FieldId field);
    void tell(const QMap<QString, QList<InstanceId>> &leftOut, const QString &why, const QString &andMore);

    ImportRun &m_run;
    QList<std::pair<FieldId, QString>> m_listed;
    QHash<QString, QList<FieldId>> m_fields; ///< by name, as plainName() has it
    bool m_isStale = true;
    QList<Late> m_late;
    QMap<QString, QList<InstanceId>> m_unknown; ///< names → copies
    QMap<QString, QList<InstanceId>> m_noText;
};

} // namespace vv::store
