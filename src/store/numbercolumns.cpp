// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/numbercolumns.h"

#include "store/query.h"

#include <QStringList>

#include <algorithm>
#include <charconv>

using namespace Qt::StringLiterals;

namespace vv::store {

QString oneValueOf(QLatin1StringView column)
{
    return u"CAST(group_concat(ifnull(%1, '?')) AS BLOB)"_s.arg(column);
}

QList<qint64> numbersIn(QByteArrayView value, qint64 ifNull)
{
    QList<qint64> numbers;
    if (value.isEmpty())
        return numbers;
    numbers.reserve(value.count(',') + 1);
    const char *const end = value.data() + value.size();
    for (const char *at = value.data();; ++at) {
        qint64 number = 0;
        const auto read = std::from_chars(at, end, number);
        numbers.append(read.ec == std::errc() ? number : ifNull);
        at = std::find(read.ptr, end, ',');
        if (at == end)
            return numbers;
    }
}

Result<QList<QList<qint64>>> numberColumns(const QSqlDatabase &db, const QList<QLatin1StringView> &columns,
                                           const QString &select, const QList<QVariant> &values)
{
    QStringList wanted;
    for (const QLatin1StringView column : columns)
        wanted += oneValueOf(column);
    auto query = Query::prepare(db, u"SELECT "_s + wanted.join(u", ") + u" FROM ("_s + select + u')');
    if (!query)
        return fail(query.error());
    if (auto done = query->runWith(values); !done)
        return fail(done.error());
    QList<QList<qint64>> lists(columns.size());
    if (query->next()) {
        for (int i = 0; i < lists.size(); ++i)
            lists[i] = numbersIn(query->bytes(i));
    }
    if (auto outcome = query->outcome(); !outcome)
        return fail(outcome.error());
    return lists;
}

} // namespace vv::store
