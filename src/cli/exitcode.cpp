// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exitcode.h"

using namespace Qt::StringLiterals;

namespace vv::cli {

ExitCode exitCode(const Error &error)
{
    using Kind = Error::Kind;
    switch (error.kind) {
    case Kind::Cancelled:
        return ExitCode::Interrupted;
    case Kind::Offline:
    case Kind::Timeout:
    case Kind::RateLimited:
    case Kind::Blocked:
    case Kind::Server:
        return ExitCode::Offline;
    case Kind::NotAuthorised:
        return ExitCode::NotAuthorised;
    case Kind::Damaged:
        return ExitCode::Damaged;
    case Kind::WrongUse:
        return ExitCode::WrongUse;
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::Gone:
    case Kind::InvalidRequest:
    case Kind::Malformed:
    case Kind::Storage:
    case Kind::StorageFull:
    case Kind::ReadOnly:
    case Kind::TooNew:
        return ExitCode::Failed;
    }
    return ExitCode::Failed;
}

QString advice(const Error &error)
{
    using Kind = Error::Kind;
    switch (error.kind) {
    case Kind::Offline:
    case Kind::Timeout:
        return u"Check the network connection and run it again."_s;
    case Kind::RateLimited:
        return u"Other programs may be using Discogs from here; run it again in a few minutes."_s;
    case Kind::NotAuthorised:
        return u"Make a new token at https://www.discogs.com/settings/developers and run \"vinylvault setup\"."_s;
    case Kind::Forbidden:
        return u"Check that the token belongs to the account you want to sync."_s;
    case Kind::Blocked:
        return u"Discogs is turning programs away at the moment; run it again in an hour."_s;
    case Kind::Server:
        return u"Discogs has trouble; run it again in some minutes."_s;
    case Kind::Malformed:
        return u"Check that the API root is that of Discogs."_s;
    default:
        return {};
    }
}

} // namespace vv::cli
