// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/progress.h"

using namespace Qt::StringLiterals;

namespace vv {

QString phaseName(Progress::Phase phase)
{
    switch (phase) {
    case Progress::Phase::Idle:
        return u"idle"_s;
    case Progress::Phase::Account:
        return u"account"_s;
    case Progress::Phase::Folders:
        return u"folders"_s;
    case Progress::Phase::Collection:
        return u"collection"_s;
    case Progress::Phase::Wantlist:
        return u"wantlist"_s;
    case Progress::Phase::Value:
        return u"value"_s;
    case Progress::Phase::Sending:
        return u"sending"_s;
    case Progress::Phase::Finishing:
        return u"finishing"_s;
    case Progress::Phase::Details:
        return u"details"_s;
    }
    return {};
}

} // namespace vv
