// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <optional>
#include <span>
#include <typeindex>
#include <unordered_map>

namespace vv::store {

/// `text` as a database can hold it: valid UTF-16; a lone surrogate and the two noncharacters at the end of the plane,
/// which SQLite does not give back, become U+FFFD.
[[nodiscard]] QString storable(const QString &text);

/// What to bind so that storable(text) is what gets kept.
[[nodiscard]] QString bindable(const QString &text);

/// Milliseconds since 1970 UTC, or NULL for a time that is not known.
[[nodiscard]] QVariant storableTime(const QDateTime &time);

/**
 * A prepared, forward-only statement. May be run again with other values.
 *
 * Thread: that of its connection.
 * Errors: storageError() kinds. next() is false at the end and on a failure; outcome() tells the two apart.
 */
class Query
{
public:
    Query() = default;
    [[nodiscard]] static Result<Query> prepare(const QSqlDatabase &db, const QString &sql);

    /// Binds by position. An Id binds its number, a null QString an empty text: NULL is only what a QVariant() says.
    template <class... Args>
    Result<void> run(const Args &...args)
    {
        [[maybe_unused]] int at = 0;
        (m_query.bindValue(at++, bound(args)), ...);
        return execute();
    }
    Result<void> runWith(const QList<QVariant> &values);
    /// The same with names for the places, as they stand in the statement. Of many values that takes a fraction of the
    /// time: Qt makes a name out of every position, each time.
    Result<void> runNamed(const QStringList &names, std::span<const QVariant> values);

    [[nodiscard]] bool next();
    [[nodiscard]] Result<void> outcome() const; ///< of the last run and of the rows read since
    void finish() { m_query.finish(); }
    [[nodiscard]] int affected() const { return m_query.numRowsAffected(); }

    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] int integer(int column) const { return m_query.value(column).toInt(); }
    [[nodiscard]] double real(int column) const { return m_query.value(column).toDouble(); }
    [[nodiscard]] bool isNull(int column) const { return m_query.value(column).isNull(); }
    [[nodiscard]] QDateTime time(int column) const; ///< UTC; invalid for NULL

    /// What run() binds.
    static QVariant bound(const QString &text) { return bindable(text); }
    static QVariant bound(const QVariant &value) { return value; }
    static QVariant bound(const QByteArray &value) { return value; }
    static QVariant bound(const QDateTime &time) { return storableTime(time); }
    static QVariant bound(qint64 value) { return value; }
    static QVariant bound(int value) { return value; }
    static QVariant bound(double value) { return value; }
    static QVariant bound(bool value) { return value ? 1 : 0; }
    template <class Tag>
    static QVariant bound(Id<Tag> id)
    {
        return id.value;
    }

private:
    Query(QSqlQuery query, QString doing);
    [[nodiscard]] Result<void> execute();

    QSqlQuery m_query;
    QString m_doing;
    std::optional<Error> m_error;
};

/**
 * Statements of one unit of work: each is prepared once, and after the first failure none is run any more, so that the
 * outcome has to be looked at only once, before the commit.
 *
 * Thread: that of its connection.
 */
class Statements
{
public:
    explicit Statements(QSqlDatabase db);

    /// The statement, run; one without rows after a failure. The same `sql` must not be run again while its rows are
    /// read.
    template <class... Args>
    Query &run(const QString &sql, const Args &...args)
    {
        if (m_error)
            return m_none;
        Query &query = prepared(sql);
        if (m_error)
            return m_none;
        if (auto done = query.run(args...); !done) {
            m_error = done.error();
            return m_none;
        }
        return query;
    }
    /// Query::runNamed() of a statement that the caller keeps, prepared here from `sql` when it runs first: one that
    /// runs for every row would spend as long on being found by its text. `values` are as Query::bound() makes them.
    void runNamed(std::optional<Query> &query, const QString &sql, const QStringList &names,
                  std::span<const QVariant> values);
    /// The number in the first column of the first row; 0 without one.
    template <class... Args>
    [[nodiscard]] qint64 one(const QString &sql, const Args &...args)
    {
        Query &query = run(sql, args...);
        const qint64 number = query.next() ? query.number(0) : 0;
        query.finish();
        return number;
    }
    /// The only T of this unit of work, made out of these statements when somebody asks first: for what many rows go by
    /// and one question tells.
    template <class T>
    [[nodiscard]] T &shared()
    {
        std::shared_ptr<void> &one = m_shared[typeid(T)];
        if (!one)
            one = std::make_shared<T>(*this);
        return *static_cast<T *>(one.get());
    }
    void failWith(Error error);
    [[nodiscard]] Result<void> outcome() const;
    [[nodiscard]] const QSqlDatabase &database() const { return m_db; }

private:
    [[nodiscard]] Query &prepared(const QString &sql);

    QSqlDatabase m_db;
    std::unordered_map<QString, Query> m_queries;
    std::unordered_map<std::type_index, std::shared_ptr<void>> m_shared;
    std::optional<Error> m_error;
    Query m_none;
};

/// Rolls back unless commit() succeeded.
class Transaction
{
public:
    /// BEGIN IMMEDIATE: a busy database is found here and not halfway (platform-facts.md §2).
    [[nodiscard]] static Result<Transaction> begin(const QSqlDatabase &db);
    /// One state of the database for several reads; writers are not held up by it.
    [[nodiscard]] static Result<Transaction> beginReading(const QSqlDatabase &db);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Q_DISABLE_COPY(Transaction)

    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(QSqlDatabase db);
    [[nodiscard]] static Result<Transaction> start(const QSqlDatabase &db, const QString &sql);

    QSqlDatabase m_db;
    bool m_open = true;
};

} // namespace vv::store
