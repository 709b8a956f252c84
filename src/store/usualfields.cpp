// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/usualfields.h"

#include "store/query.h"

using namespace Qt::StringLiterals;

namespace vv::store {

const QList<FieldId> &usualFields()
{
    static const QList<FieldId> kFields{kMediaCondition, kSleeveCondition, kNotesField};
    return kFields;
}

QString usualFieldName(FieldId field)
{
    if (field == kMediaCondition)
        return u"Media Condition"_s;
    if (field == kSleeveCondition)
        return u"Sleeve Condition"_s;
    return field == kNotesField ? u"Notes"_s : QString();
}

bool isUsualFieldOnly(Statements &sql, FieldId field)
{
    return usualFields().contains(field) && sql.one(u"SELECT count(*) FROM (SELECT 1 FROM fields LIMIT 1)"_s) == 0;
}

} // namespace vv::store
