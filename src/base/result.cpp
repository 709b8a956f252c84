// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

using namespace Qt::StringLiterals;

namespace vv {

bool Error::isTransient() const noexcept
{
    if (isFinal)
        return false;
    switch (kind) {
    case Kind::Offline:
    case Kind::Timeout:
    case Kind::RateLimited:
    case Kind::Blocked:
    case Kind::Server:
    case Kind::Malformed:
        return true;
    default:
        return false;
    }
}

QString kindName(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Cancelled:
        return u"cancelled"_s;
    case Error::Kind::Offline:
        return u"offline"_s;
    case Error::Kind::Timeout:
        return u"timeout"_s;
    case Error::Kind::RateLimited:
        return u"rate_limited"_s;
    case Error::Kind::NotAuthorised:
        return u"not_authorised"_s;
    case Error::Kind::Forbidden:
        return u"forbidden"_s;
    case Error::Kind::Blocked:
        return u"blocked"_s;
    case Error::Kind::NotFound:
        return u"not_found"_s;
    case Error::Kind::Gone:
        return u"gone"_s;
    case Error::Kind::InvalidRequest:
        return u"invalid_request"_s;
    case Error::Kind::Server:
        return u"server"_s;
    case Error::Kind::Malformed:
        return u"malformed"_s;
    case Error::Kind::Storage:
        return u"storage"_s;
    case Error::Kind::StorageFull:
        return u"storage_full"_s;
    case Error::Kind::ReadOnly:
        return u"read_only"_s;
    case Error::Kind::Damaged:
        return u"damaged"_s;
    case Error::Kind::TooNew:
        return u"too_new"_s;
    case Error::Kind::WrongUse:
        return u"wrong_use"_s;
    }
    return u"unknown"_s;
}

} // namespace vv
