// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/doctor/tokenchecks.h"

using namespace Qt::StringLiterals;

namespace vv::cli {

using Status = Finding::Status;

Finding tokenStoreFinding(const TokenLook &look, bool hasCollection)
{
    Finding finding{.id = u"token_store"_s, .title = u"Token store"_s};
    finding.code = ExitCode::NotAuthorised;
    // A sentence of its own.
    const QString noKeyStore = look.keyStoreProblem.isEmpty() ? QString() : QString(u". "_s + look.keyStoreProblem);
    if (look.problem) {
        finding.status = Status::Problem;
        const QString &detail = look.problem->detail;
        finding.found = (detail.endsWith(u'.') ? detail.chopped(1) : detail) + noKeyStore;
        finding.advice = look.problem->kind == Error::Kind::WrongUse
            ? u"Put that right, or take it away so that the token in the key store is used."_s
            : u"Unlock the key store, or give the token again with \"vinylvault setup\"."_s;
        if (look.problem->kind == Error::Kind::TooNew)
            finding.advice = u"Update VinylVault."_s;
    } else if (look.token) {
        // A machine without a key store is as it should be when the token has another place.
        finding.found = u"the token is in "_s + look.place + noKeyStore;
    } else {
        finding.status = hasCollection && !look.removed ? Status::Warning : Status::Skipped;
        finding.found = (look.removed ? u"the token was taken away"_s : u"there is no token"_s) + noKeyStore;
        finding.advice = u"Run \"vinylvault setup\" to connect to Discogs."_s;
        if (look.keyStoreAsked && look.keyStoreProblem.isEmpty() && hasCollection)
            finding.found += u"; a locked key store says that, too"_s;
    }
    return finding;
}

} // namespace vv::cli
