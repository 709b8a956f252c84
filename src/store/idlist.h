// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QList>
#include <QString>

namespace vv::store {

/// Any number of ids as one bound value, for `json_each(?)`, whose rows come in this order.
template <class Tag>
[[nodiscard]] QString idList(const QList<Id<Tag>> &ids)
{
    QByteArray list = "[";
    for (const Id<Tag> id : ids) {
        if (list.size() > 1)
            list += ',';
        list += QByteArray::number(id.value);
    }
    return QString::fromLatin1(list + ']');
}

} // namespace vv::store
