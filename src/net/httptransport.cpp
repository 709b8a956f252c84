// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httptransport.h"

namespace vv::net {

HttpTransport::~HttpTransport() = default;

QByteArray HttpReply::header(QByteArrayView name) const
{
    for (auto it = headers.crbegin(); it != headers.crend(); ++it) {
        if (it->first == name)
            return it->second;
    }
    return {};
}

QByteArray HttpReply::contentType() const
{
    const QByteArray value = header("content-type");
    return value.left(value.indexOf(';') < 0 ? value.size() : value.indexOf(';')).trimmed().toLower();
}

} // namespace vv::net
