// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query.h"

#include "store/database.h"

#include <QDir>
#include <QSqlError>

#include <utility>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

QString doingWith(const QSqlDatabase &db, const QString &sql)
{
    const bool reading = QStringView(sql).trimmed().startsWith(u"SELECT", Qt::CaseInsensitive);
    return (reading ? u"Reading %1"_s : u"Writing %1"_s).arg(QDir::toNativeSeparators(fileOf(db)));
}

} // namespace

QString storable(const QString &text)
{
    if (text.isNull())
        return u""_s;
    const auto isOdd = [](QChar c) { return c.isSurrogate() || c.unicode() >= 0xfffe; };
    // Without a way out of the loop it becomes one of whole vectors: nearly all texts are read to their end anyway.
    quint16 odd = 0;
    for (const QChar c : text)
        odd |= static_cast<quint16>(isOdd(c));
    if (odd == 0)
        return text;
    QString valid = text;
    for (qsizetype i = 0; i < valid.size(); ++i) {
        if (!isOdd(valid[i]))
            continue;
        if (valid[i].isHighSurrogate() && i + 1 < valid.size() && valid[i + 1].isLowSurrogate())
            ++i;
        else
            valid[i] = QChar::ReplacementCharacter;
    }
    return valid;
}

QString bindable(const QString &text)
{
    const QString valid = storable(text);
    // The driver hands texts over as UTF-16, and SQLite takes a first U+FEFF for a byte order mark and drops it. One
    // before the text's own is then the one that is dropped.
    return valid.startsWith(QChar::ByteOrderMark) ? QChar(QChar::ByteOrderMark) + valid : valid;
}

QVariant storableTime(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

Query::Query(QSqlQuery query, QString doing)
    : m_query(std::move(query))
    , m_doing(std::move(doing))
{}

Result<Query> Query::prepare(const QSqlDatabase &db, const QString &sql)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    const QString doing = doingWith(db, sql);
    if (!query.prepare(sql))
        return fail(storageError(query.lastError(), doing));
    return Query(std::move(query), doing);
}

Result<void> Query::runWith(const QList<QVariant> &values)
{
    for (int i = 0; i < values.size(); ++i)
        m_query.bindValue(i, values[i].typeId() == QMetaType::QString ? bindable(values[i].toString()) : values[i]);
    return execute();
}

Result<void> Query::runNamed(const QStringList &names, std::span<const QVariant> values)
{
    for (std::size_t i = 0; i < values.size(); ++i)
        m_query.bindValue(names[static_cast<qsizetype>(i)], values[i]);
    return execute();
}

Result<void> Query::execute()
{
    m_error.reset();
    if (!m_query.exec())
        m_error = storageError(m_query.lastError(), m_doing);
    return outcome();
}

bool Query::next()
{
    if (!m_query.isActive())
        return false;
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        m_error = storageError(m_query.lastError(), m_doing);
    return false;
}

Result<void> Query::outcome() const
{
    if (m_error)
        return fail(*m_error);
    return {};
}

QDateTime Query::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(number(column), Qt::UTC);
}

Statements::Statements(QSqlDatabase db)
    : m_db(std::move(db))
{}

Query &Statements::prepared(const QString &sql)
{
    if (const auto known = m_queries.find(sql); known != m_queries.end())
        return known->second;
    auto query = Query::prepare(m_db, sql);
    if (!query) {
        m_error = query.error();
        return m_none;
    }
    return m_queries.emplace(sql, std::move(*query)).first->second;
}

void Statements::runNamed(std::optional<Query> &query, const QString &sql, const QStringList &names,
                          std::span<const QVariant> values)
{
    if (m_error)
        return;
    if (!query) {
        auto made = Query::prepare(m_db, sql);
        if (!made)
            return failWith(made.error());
        query = std::move(*made);
    }
    if (auto done = query->runNamed(names, values); !done)
        m_error = done.error();
}

void Statements::failWith(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

Result<void> Statements::outcome() const
{
    if (m_error)
        return fail(*m_error);
    for (const auto &[sql, query] : m_queries) {
        if (auto outcome = query.outcome(); !outcome)
            return outcome;
    }
    return {};
}

Transaction::Transaction(QSqlDatabase db)
    : m_db(std::move(db))
{}

Transaction::Transaction(Transaction &&other) noexcept
    : m_db(other.m_db)
    , m_open(std::exchange(other.m_open, false))
{}

Transaction::~Transaction()
{
    if (m_open)
        QSqlQuery(m_db).exec(u"ROLLBACK"_s);
}

Result<Transaction> Transaction::start(const QSqlDatabase &db, const QString &sql)
{
    QSqlQuery query(db);
    if (!query.exec(sql))
        return fail(storageError(query.lastError(), doingWith(db, sql)));
    return Transaction(db);
}

Result<Transaction> Transaction::begin(const QSqlDatabase &db)
{
    return start(db, u"BEGIN IMMEDIATE"_s);
}

Result<Transaction> Transaction::beginReading(const QSqlDatabase &db)
{
    return start(db, u"BEGIN"_s);
}

Result<void> Transaction::commit()
{
    QSqlQuery query(m_db);
    if (!query.exec(u"COMMIT"_s))
        return fail(storageError(query.lastError(), doingWith(m_db, u"COMMIT"_s)));
    m_open = false;
    return {};
}

} // namespace vv::store
