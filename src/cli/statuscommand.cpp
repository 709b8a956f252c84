// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/statuscommand.h"

#include "base/clock.h"
#include "base/progressjson.h"
#include "base/timeofday.h"
#include "net/requesttimes.h"
#include "store/database.h"
#include "store/syncreader.h"

#include <QFileInfo>
#include <QLocale>
#include <QLockFile>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vv::cli {

namespace {

constexpr auto kProbeTime = 3s;

/// Whether a process holds the lock that a sync takes.
bool isSyncing(const QString &lockFile)
{
    if (!QFileInfo::exists(lockFile))
        return false;
    QLockFile lock(lockFile);
    lock.setStaleLockTime(0);
    return !lock.tryLock() && lock.error() == QLockFile::LockFailedError;
}

} // namespace

StatusCommand::StatusCommand(Context &context)
    : Command(context)
{}

StatusCommand::~StatusCommand() = default;

void StatusCommand::run()
{
    using State = Connectivity::State;
    if (const auto live = sync::LiveStateFile::read(m_context.places))
        m_live = *live;
    if (m_live.connectivity.state != State::Unknown && m_live.connectivity.state != State::NotAuthorised)
        return askForToken();

    m_probe = std::make_unique<QTcpSocket>();
    connect(m_probe.get(), &QTcpSocket::connected, this, [this] { probed(true); });
    connect(m_probe.get(), &QTcpSocket::errorOccurred, this, [this] { probed(false); });
    m_context.clock.callLater(kProbeTime, this, [this] { probed(false); });
    const int standard = m_context.apiRoot.scheme() == "https"_L1 ? 443 : 80;
    m_probe->connectToHost(m_context.apiRoot.host(), static_cast<quint16>(m_context.apiRoot.port(standard)));
}

void StatusCommand::probed(bool reachable)
{
    using State = Connectivity::State;
    if (!m_probe)
        return;
    m_probe->disconnect(this);
    m_probe.release()->deleteLater();
    if (!reachable)
        m_live.connectivity = {State::Offline, {}};
    else if (m_live.connectivity.state == State::Unknown)
        m_live.connectivity = {State::Online, {}};
    askForToken();
}

void StatusCommand::askForToken()
{
    m_context.readToken(this,
                        [this](const Result<std::optional<Secret>> &token) { report(token && token->has_value()); });
}

QString StatusCommand::connectionWords() const
{
    const Connectivity &connectivity = m_live.connectivity;
    const QString until = connectivity.until ? timeOfDayText(connectivity.until->toLocalTime().time()) : QString();
    const QString again = until.isEmpty() ? QString() : QString(u", tried again at "_s + until);
    switch (connectivity.state) {
    case Connectivity::State::Unknown:
    case Connectivity::State::Online:
        break;
    case Connectivity::State::Offline:
        return u"not reachable"_s + again;
    case Connectivity::State::NotAuthorised:
        return u"refuses the token; make another one and run \"vinylvault setup\""_s;
    case Connectivity::State::Blocked:
        return u"blocks requests"_s + again;
    case Connectivity::State::Waiting:
        return until.isEmpty() ? u"reachable, waiting for the allowance"_s
                               : QString(u"reachable, waiting for the allowance until "_s + until);
    }
    return u"reachable"_s;
}

void StatusCommand::report(bool hasToken)
{
    const QString doing = u"status"_s;
    store::Totals totals;
    int announced = 0; // by Discogs, with the folders: known even when a first sync was broken off
    std::optional<store::Account> account;
    store::EditCounts edits;
    if (const auto readable = m_context.places.checkReadable(); !readable)
        return fail(doing, readable.error());
    if (QFileInfo::exists(m_context.places.database())) {
        const auto database = openForReading();
        if (!database)
            return fail(doing, database.error());
        const store::CollectionReader reader((*database)->handle());
        const auto counted = reader.totals();
        if (!counted)
            return fail(doing, counted.error());
        totals = *counted;
        const auto known = reader.account();
        if (!known)
            return fail(doing, known.error());
        account = *known;
        const auto waiting = store::SyncReader((*database)->handle()).editCounts();
        if (!waiting)
            return fail(doing, waiting.error());
        edits = *waiting;
        const auto folders = reader.folders();
        if (!folders)
            return fail(doing, folders.error());
        for (const store::FolderCount &folder : *folders)
            announced += folder.folder.count;
    }

    const bool syncing = isSyncing(m_context.places.syncLock());
    using State = Connectivity::State;
    const State connection = m_live.connectivity.state;
    const bool online = connection == State::Online || connection == State::Waiting;
    const auto &progress = m_live.progress;
    const bool synced = account && account->lastSync.isValid();
    const int total = synced ? std::max(totals.copies, account->totalItems) : std::max(totals.copies, announced);
    const int percent = syncing && progress ? progress->percent
        : total > 0                         ? static_cast<int>(qint64(totals.copies) * 100 / total)
        : synced                            ? 100
                                            : 0;
    const QString state = syncing ? u"syncing"_s
        : synced                  ? u"synced"_s
        : hasToken                ? u"never_synced"_s
                                  : u"no_account"_s;

    const net::RequestTimes times(m_context.places.requestTimes(m_context.apiRoot), m_context.clock);
    const int left = std::max(0, m_context.tuning.rateLimit - static_cast<int>(times.ages().size()));
    const QString user = account ? account->username : QString();
    m_context.console.object(
        {{u"state"_s, state},
         {u"connection"_s, toJson(m_live.connectivity)},
         {u"progress"_s, syncing && progress ? QJsonValue(toJson(*progress)) : QJsonValue()},
         {u"online"_s, online},
         {u"account"_s, user.isEmpty() ? QJsonValue() : QJsonValue(user)},
         {u"token"_s, hasToken},
         {u"items"_s, totals.copies},
         {u"total"_s, total},
         {u"percent"_s, percent},
         {u"eta_s"_s, syncing && progress && progress->eta ? QJsonValue(qint64(progress->eta->count())) : QJsonValue()},
         {u"last_sync"_s, synced ? QJsonValue(account->lastSync.toUTC().toString(Qt::ISODate)) : QJsonValue()},
         {u"pending_edits"_s, edits.pending + edits.failed},
         {u"failed_edits"_s, edits.failed},
         {u"conflicts"_s, edits.conflicts},
         {u"details_missing"_s, totals.detailsMissing},
         {u"details"_s,
          toJson(
              m_live.details.value_or(DetailProgress{totals.releases - totals.detailsMissing, totals.releases, {}}))},
         {u"wants"_s, totals.wants},
         {u"plays"_s, totals.plays},
         {u"rate"_s, QJsonObject{{u"limit"_s, m_context.tuning.rateLimit}, {u"left"_s, left}}}});

    Console &console = m_context.console;
    const QString shown = user.isEmpty() ? (hasToken ? u"connected, not synced yet"_s : u"none"_s) : user;
    console.line(u"Account      %1%2"_s.arg(shown, !user.isEmpty() && !hasToken ? u" (no token)"_s : QString()));
    console.line(u"Discogs      %1"_s.arg(connectionWords()));
    console.line(u"Collection   %1 copies, %2 wants, %3 plays%4"_s.arg(totals.copies)
                     .arg(totals.wants)
                     .arg(totals.plays)
                     .arg(syncing ? u" (a sync is running, %1 %)"_s.arg(percent) : QString()));
    console.line(u"Last sync    %1"_s.arg(synced ? dayAndTimeText(account->lastSync.toLocalTime()) : u"never"_s));
    if (edits.all() > 0)
        console.line(u"Changes      %1 wait to be sent, %2 were refused, %3 conflicts"_s.arg(edits.pending)
                         .arg(edits.failed)
                         .arg(edits.conflicts));
    const bool filling = m_live.details && m_live.details->isRunning();
    console.line(
        u"Details      %1 of %2 releases%3"_s.arg(totals.releases - totals.detailsMissing)
            .arg(totals.releases)
            .arg(filling ? u", about %1 min to go"_s.arg((m_live.details->eta->count() + 59) / 60) : QString()));
    console.line(u"Allowance    %1 of %2 requests left in this minute"_s.arg(left).arg(m_context.tuning.rateLimit));
    endShown(doing);
}

} // namespace vv::cli
