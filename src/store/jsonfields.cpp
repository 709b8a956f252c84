// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/jsonfields.h"

#include "store/releaserows.h"
#include "store/usualfields.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr int kMostNames = 8;    // that are told; a report has room for few warnings
constexpr int kMostCopies = 5;   // likewise, of one name
constexpr int kLongestName = 40; // likewise

constexpr auto kNumbered = "field "_L1; // how an export names a field without a name

QString plainName(const QString &name)
{
    return name.trimmed().toCaseFolded();
}

QString shownCopies(const QList<InstanceId> &copies)
{
    if (copies.size() == 1)
        return u"copy %1"_s.arg(copies.first().value);
    QStringList numbers;
    for (const InstanceId copy : copies.first(std::min<qsizetype>(copies.size(), kMostCopies)))
        numbers += QString::number(copy.value);
    const qsizetype more = copies.size() - numbers.size();
    return u"the copies "_s + numbers.join(u", "_s) + (more > 0 ? u" and %1 more"_s.arg(more) : QString());
}

} // namespace

JsonFields::JsonFields(ImportRun &run)
    : m_run(run)
{}

void JsonFields::listed(FieldId field, const QString &name)
{
    m_isStale = true;
    if (field.isValid() && !name.trimmed().isEmpty())
        m_listed.append({field, name});
}

void JsonFields::know(FieldId field, const QString &name)
{
    if (QList<FieldId> &fields = m_fields[plainName(name)]; !fields.contains(field))
        fields += field;
}

void JsonFields::learn()
{
    if (!std::exchange(m_isStale, false))
        return;
    m_fields.clear();
    QList<std::pair<FieldId, QString>> here;
    Query &rows = m_run.sql().run(u"SELECT field_id, name FROM fields ORDER BY position, field_id"_s);
    while (rows.next())
        here.append({FieldId{rows.number(0)}, rows.text(1)});
    const auto learnAll = [this](const QList<std::pair<FieldId, QString>> &list) {
        QSet<QString> keys;
        for (const auto &[field, name] : list) {
            know(field, name);
            QString key = name;
            while (keys.contains(key))
                key += u" (%1)"_s.arg(field.value);
            keys.insert(key);
            know(field, key);
        }
    };
    learnAll(here);
    for (const FieldId usual : usualFields()) {
        const auto is = [usual](const auto &one) { return one.first == usual; };
        if (here.isEmpty() || std::any_of(here.cbegin(), here.cend(), is))
            know(usual, usualFieldName(usual));
    }
    learnAll(m_listed);
}

/// Not valid where there is none.
FieldId JsonFields::fieldOf(const QString &name, const QList<FieldId> &taken)
{
    learn();
    const QString plain = plainName(name);
    const QList<FieldId> fields = m_fields.value(plain);
    for (const FieldId field : fields) {
        if (!taken.contains(field))
            return field;
    }
    const FieldId numbered{plain.startsWith(kNumbered) ? plain.sliced(kNumbered.size()).toLongLong() : 0};
    return fields.isEmpty() && numbered.isValid() && !taken.contains(numbered) ? numbered : FieldId();
}

QList<FieldValue> JsonFields::valuesOf(const Place &place, const QJsonObject &named)
{
    QList<FieldValue> values;
    QList<FieldId> taken;
    QList<Late> late;
    for (auto at = named.begin(); at != named.end(); ++at) {
        const QJsonValue given = at.value();
        const QString value = given.toVariant().toString(); // numbers, too
        if (given.isObject() || given.isArray())
            m_noText[at.key()] += place.given;
        if (value.isEmpty())
            continue;
        const FieldId field = fieldOf(at.key(), taken);
        if (!field.isValid()) {
            late += {place, at.key(), value, {}};
            continue;
        }
        taken += field;
        values += {field, place.isNew ? m_run.allowed(field, value).value_or(value) : value};
    }
    for (Late &one : late) {
        one.taken = taken;
        m_late += std::move(one);
    }
    return values;
}

void JsonFields::finish()
{
    QList<FieldId> taken;
    InstanceId before;
    for (const Late &late : std::as_const(m_late)) {
        if (late.place.copy != before)
            taken = late.taken;
        before = late.place.copy;
        const FieldId field = fieldOf(late.name, taken);
        if (!field.isValid()) {
            m_unknown[late.name] += late.place.given;
            continue;
        }
        taken += field;
        store(late, field);
    }
    tell(m_unknown, u"The field \"%1\" is not known here and was left out of %2."_s,
         u"%1 more names of fields are not known here and were left out."_s);
    tell(m_noText, u"The field \"%1\" is no text and was left out of %2."_s,
         u"%1 more fields are no texts and were left out."_s);
}

void JsonFields::store(const Late &late, FieldId field)
{
    Statements &sql = m_run.sql();
    const InstanceId copy = late.place.copy;
    if (late.place.isNew)
        return setField(sql, copy, field, storable(m_run.allowed(field, late.value).value_or(late.value)));
    if (const auto row = findCopy(sql, copy); row && !row->isRemoved)
        m_run.proposeDifferences(*row, loadRelease(sql, row->release), 0, std::nullopt, {{field, late.value}});
}

void JsonFields::tell(const QMap<QString, QList<InstanceId>> &leftOut, const QString &why, const QString &andMore)
{
    int told = 0;
    for (auto at = leftOut.begin(); at != leftOut.end() && told < kMostNames; ++at, ++told)
        m_run.warn(why.arg(at.key().left(kLongestName).simplified(), shownCopies(at.value())));
    if (leftOut.size() > told)
        m_run.warn(andMore.arg(leftOut.size() - told));
}

} // namespace vv::store
