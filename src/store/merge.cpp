// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/merge.h"

namespace vv::store {

namespace {

QString plain(QString text)
{
    return text.remove(u'\r').trimmed();
}

} // namespace

bool sameValue(const QString &a, const QString &b)
{
    return a == b || plain(a) == plain(b);
}

Verdict merge(const LocalChange &change, const QString &remote)
{
    if (sameValue(remote, change.value))
        return Verdict::Done;
    if (sameValue(remote, change.base)) {
        // Taken, but never shown: it was lost there, or set back by somebody. Only the user can tell.
        return change.isTaken && !change.mayLag ? Verdict::Conflict : Verdict::Keep;
    }
    if (change.sent && sameValue(remote, *change.sent))
        return Verdict::Arrived;
    return change.isTaken ? Verdict::Take : Verdict::Conflict;
}

} // namespace vv::store
