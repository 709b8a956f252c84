// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>
#include <QUuid>

namespace vv::store {

/// A connection to a database in memory that lives as long as one of its connections does. Thread: that it was made in.
class MemoryConnection
{
public:
    /// Of one that nobody has yet.
    [[nodiscard]] static QString newAddress()
    {
        return QStringLiteral("file:vv-%1?mode=memory&cache=shared")
            .arg(QUuid::createUuid().toString(QUuid::WithoutBraces));
    }
    explicit MemoryConnection(const QString &address)
        : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        db.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI"));
        db.setDatabaseName(address);
        db.open();
    }
    ~MemoryConnection()
    {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(MemoryConnection)
    [[nodiscard]] QSqlDatabase handle() const { return QSqlDatabase::database(m_name, false); }

private:
    QString m_name;
};

} // namespace vv::store
