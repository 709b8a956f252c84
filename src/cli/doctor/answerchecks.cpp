// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/doctor/answerchecks.h"

#include "discogs/parseaccount.h"
#include "net/requesttimes.h"

#include <QLocale>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace vv::cli {

namespace {

using Status = Finding::Status;

constexpr qint64 kClockWarning = 5 * 60;       ///< seconds
constexpr qint64 kClockProblem = 24 * 60 * 60; ///< certificates are refused from some such difference on
constexpr int kOthersSlack = 3;                ///< the server's count jumps a little (discogs-api.md §3)

QString duration(qint64 seconds)
{
    if (seconds >= 2 * 24 * 60 * 60)
        return u"%1 days"_s.arg(seconds / (24 * 60 * 60));
    if (seconds >= 2 * 60 * 60)
        return u"%1 hours"_s.arg(seconds / (60 * 60));
    return seconds >= 2 * 60 ? u"%1 minutes"_s.arg(seconds / 60)
        : seconds == 1       ? u"a second"_s
                             : u"%1 seconds"_s.arg(seconds);
}

} // namespace

Finding answerFinding(const Result<net::ApiReply> &reply, const QUrl &apiRoot)
{
    Finding finding{.id = u"discogs"_s, .title = u"Discogs"_s};
    finding.found = u"%1 answers"_s.arg(apiRoot.host());
    if (reply || reply.error().kind == Error::Kind::NotAuthorised)
        return finding;
    const Error &error = reply.error();
    finding.status = error.kind == Error::Kind::RateLimited ? Status::Warning : Status::Problem;
    finding.code = exitCode(error);
    finding.found = error.detail;
    finding.advice = error.kind == Error::Kind::Malformed
        ? u"Check that the API root is that of Discogs, and that no sign-in page of a network is in between."_s
        : advice(error);
    if (finding.advice.isEmpty())
        finding.advice = u"Check that the API root is that of Discogs."_s;
    return finding;
}

Finding refusedToken()
{
    return {.id = u"token"_s,
            .title = u"Token"_s,
            .status = Status::Problem,
            .found = u"Discogs does not accept it"_s,
            .advice = u"Make a new one at https://www.discogs.com/settings/developers and run \"vinylvault setup\"."_s,
            .code = ExitCode::NotAuthorised};
}

QList<Finding> tokenFindings(const QJsonDocument &identity, const std::optional<store::Account> &account)
{
    Finding token{.id = u"token"_s, .title = u"Token"_s};
    Finding match{.id = u"token_account"_s, .title = u"Account"_s};
    const auto owner = discogs::parseIdentity(identity);
    if (!owner) {
        token.status = Status::Problem;
        token.found = owner.error().detail;
        token.advice = u"Check that the API root is that of Discogs."_s;
        match.status = Status::Skipped;
        match.found = u"it is not known whose token it is"_s;
        return {token, match};
    }
    token.found = u"valid, belongs to %1"_s.arg(owner->username);
    if (!account || account->userId == 0) {
        match.status = Status::Skipped;
        match.found = u"there is no collection to compare with yet"_s;
    } else if (account->userId == owner->id) {
        match.found = u"the collection here is that of %1, too"_s.arg(account->username);
    } else {
        match.status = Status::Problem;
        match.found = u"the collection here is that of %1, but the token belongs to %2"_s.arg(account->username,
                                                                                              owner->username);
        match.advice
            = u"Run \"vinylvault setup\" with a token of %1, or choose another --account or --data-dir for %2."_s.arg(
                account->username, owner->username);
    }
    return {token, match};
}

Finding clockFinding(const net::ApiReply &reply)
{
    Finding finding{.id = u"clock"_s, .title = u"Clock"_s};
    if (!reply.serverTime) {
        finding.status = Status::Skipped;
        finding.found = u"the server does not tell the time"_s;
        return finding;
    }
    const qint64 ahead = reply.serverTime->secsTo(reply.fetched);
    const qint64 off = std::abs(ahead);
    finding.found = off < kClockWarning
        ? u"agrees with the server's within %1"_s.arg(duration(std::max<qint64>(off, 1)))
        : u"%1 %2 the server's"_s.arg(duration(off), ahead > 0 ? u"ahead of"_s : u"behind"_s);
    if (off >= kClockWarning) {
        finding.status = off >= kClockProblem ? Status::Problem : Status::Warning;
        finding.advice
            = u"Set the clock, or let the network do it (sudo timedatectl set-ntp true): connections and dates depend on it."_s;
    }
    return finding;
}

Finding allowanceUsedUp(int rateLimit, std::chrono::milliseconds wait)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait).count();
    return {.id = u"allowance"_s,
            .title = u"Allowance"_s,
            .status = Status::Warning,
            .found = u"all %1 requests of this minute have been sent from here"_s.arg(rateLimit),
            .advice = u"Run this command again in %1 seconds."_s.arg(seconds)};
}

Finding allowanceFinding(const net::ApiReply &reply, const net::RequestTimes *times, int rateLimit, bool withToken)
{
    Finding finding{.id = u"allowance"_s, .title = u"Allowance"_s};
    const int sent = times ? static_cast<int>(times->ages().size()) : 1;
    const int left = std::max(0, rateLimit - sent);
    finding.found = u"%1 of %2 requests left in this minute"_s.arg(left).arg(rateLimit);
    if (!reply.serverLimit || !reply.serverLeft)
        return finding;
    const int used = *reply.serverLimit - *reply.serverLeft;
    finding.found += u"; by the server's count %1 of %2"_s.arg(*reply.serverLeft).arg(*reply.serverLimit);
    // Without a token another count is told, with a limit of its own.
    if (withToken && used > sent + kOthersSlack) {
        finding.status = Status::Warning;
        finding.found += u", so about %1 were sent by other programs"_s.arg(used - sent);
        finding.advice
            = u"Everything that uses Discogs from this network shares one allowance: let the other programs finish "
              "first, or lower DISCOGS_RATE_LIMIT."_s;
    } else if (left == 0 || *reply.serverLeft <= 2) {
        finding.status = Status::Warning;
        finding.advice = u"Wait a minute before the next sync."_s;
    }
    return finding;
}

} // namespace vv::cli
