// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/synccommand.h"

#include "base/clock.h"
#include "base/progressjson.h"
#include "cli/copyjson.h"
#include "cli/traycommand.h"
#include "store/backup.h"
#include "store/database.h"
#include "store/snapshot.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace vv::cli {

QJsonObject finishedEvent(const SyncOutcome &outcome, bool dryRun)
{
    return {{u"event"_s, u"finished"_s},
            {u"result"_s,
             outcome.isOk()              ? u"ok"_s
                 : outcome.isCancelled() ? u"cancelled"_s
                                         : u"failed"_s},
            {u"error"_s, outcome.error ? QJsonValue(Console::errorObject(*outcome.error)) : QJsonValue()},
            {u"added"_s, outcome.added},
            {u"updated"_s, outcome.updated},
            {u"removed"_s, outcome.removed},
            {u"pushed"_s, outcome.pushed},
            {u"conflicts"_s, outcome.conflicts},
            {u"held_back"_s, outcome.heldBack},
            {u"held_back_wants"_s, outcome.heldBackWants},
            {u"items"_s, outcome.items},
            {u"requests"_s, outcome.requests},
            {u"seconds"_s, outcome.seconds},
            {u"dry_run"_s, dryRun},
            {u"warnings"_s, QJsonArray::fromStringList(outcome.warnings)}};
}

namespace {

QString phaseWords(Progress::Phase phase)
{
    switch (phase) {
    case Progress::Phase::Collection:
        return u"Reading the collection"_s;
    case Progress::Phase::Wantlist:
        return u"Reading the wantlist"_s;
    case Progress::Phase::Sending:
        return u"Sending changes"_s;
    case Progress::Phase::Details:
        return u"Fetching details"_s;
    case Progress::Phase::Finishing:
        return u"Finishing"_s;
    default:
        return u"Asking Discogs"_s;
    }
}

QString progressWords(const Progress &progress)
{
    QString text = u"%1 %2 %"_s.arg(phaseWords(progress.phase)).arg(progress.percent);
    if (progress.total > 0)
        text += u", %1 of %2"_s.arg(progress.items).arg(progress.total);
    if (progress.eta && progress.eta->count() > 1)
        text += u", about %1 s left"_s.arg(progress.eta->count());
    return text;
}

} // namespace

SyncCommand::SyncCommand(Context &context)
    : Command(context)
    , m_io(context.clock)
{}

SyncCommand::~SyncCommand() = default;

void SyncCommand::run()
{
    m_context.readToken(this, [this](const Result<std::optional<Secret>> &token) {
        if (!token)
            return refuse(token.error());
        if (!*token)
            return refuse({Error::Kind::NotAuthorised, u"there is no token"_s});
        m_token = **token;
        const auto database = databaseToUse();
        if (!database)
            return refuse(database.error());
        m_database = *database;
        m_engine = m_io.makeEngine({.places = m_context.places,
                                    .apiRoot = m_context.apiRoot,
                                    .tuning = m_context.tuning,
                                    .database = m_database});
        connect(m_engine, &sync::Engine::opened, this, &SyncCommand::opened);
        connect(m_engine, &sync::Engine::progressed, this, &SyncCommand::progressed);
        connect(m_engine, &sync::Engine::syncFinished, this, &SyncCommand::syncFinished);
        QMetaObject::invokeMethod(m_engine, &sync::Engine::open);
    });
}

Result<QString> SyncCommand::databaseToUse()
{
    const QString own = m_context.places.database();
    if (!m_context.invocation.dryRun)
        return own;
    if (!m_scratch.isValid())
        return vv::fail(Error::Kind::Storage, m_scratch.errorString());
    const QString scratch = m_scratch.filePath(u"dry-run.db"_s);
    if (QFileInfo::exists(own)) {
        const auto database = store::Database::open(own, store::Database::Mode::ReadOnly);
        if (!database)
            return vv::fail(database.error());
        if (const auto copied = store::writeSnapshot((*database)->handle(), scratch); !copied)
            return vv::fail(copied.error());
    }
    return scratch;
}

void SyncCommand::opened(const std::optional<Error> &error)
{
    if (error)
        return refuse(*error);
    if (m_interrupted)
        return refuse({Error::Kind::Cancelled, u"cancelled"_s});
    // A difference is looked for everywhere, or it would not be one.
    const bool full = m_context.invocation.full || m_context.invocation.dryRun;
    const sync::SyncOptions options{.reach = full ? sync::Reach::Full : sync::Reach::Due,
                                    .details = m_context.invocation.details && !m_context.invocation.dryRun,
                                    .removeMany = m_context.invocation.removeMany,
                                    .send = !m_context.invocation.dryRun};
    QMetaObject::invokeMethod(m_engine, [engine = m_engine, token = m_token, options] {
        engine->setToken(token);
        engine->sync(options);
    });
}

void SyncCommand::interrupt()
{
    m_interrupted = true;
    if (m_engine)
        QMetaObject::invokeMethod(m_engine, &sync::Engine::cancelSync);
    else
        refuse({Error::Kind::Cancelled, u"cancelled"_s});
}

void SyncCommand::refuse(const Error &error)
{
    SyncOutcome outcome;
    outcome.error = error;
    syncFinished(outcome);
}

void SyncCommand::progressed(const Progress &progress)
{
    if (progress.phase == Progress::Phase::Idle)
        return;
    QJsonObject event = toJson(progress);
    event.insert(u"event"_s, u"progress"_s);
    m_context.console.object(event);
    m_context.console.progressLine(progressWords(progress));
}

void SyncCommand::syncFinished(const SyncOutcome &outcome)
{
    if (!outcome.isOk() || m_context.invocation.dryRun || !m_engine)
        return finish(outcome);
    // Barcodes that were scanned without a connection.
    connect(m_engine, &sync::Engine::trayLookedUp, this, [this, outcome] { finish(outcome); });
    QMetaObject::invokeMethod(m_engine, &sync::Engine::lookUpTray);
}

void SyncCommand::finish(const SyncOutcome &outcome)
{
    if (hasEnded())
        return;
    const bool dryRun = m_context.invocation.dryRun;
    m_context.console.object(finishedEvent(outcome, dryRun));
    if (outcome.isOk() || outcome.isCancelled()) {
        const QString form = outcome.isCancelled()
            ? u"Cancelled: %1 added, %2 updated, %3 removed, %4 changes sent. What was done stays."_s
            : dryRun ? u"A sync would add %1, update %2 and remove %3 here, and send up to %4 changes."_s
                     : u"Synced: %1 added, %2 updated, %3 removed, %4 changes sent."_s;
        m_context.console.line(form.arg(outcome.added).arg(outcome.updated).arg(outcome.removed).arg(outcome.pushed));
        if (outcome.conflicts > 0)
            m_context.console.line(
                u"%1 changes were made here and on Discogs, differently; see \"vinylvault conflicts\"."_s.arg(
                    outcome.conflicts));
        if (dryRun && outcome.isOk())
            printDifference();
        else if (outcome.isOk())
            m_context.console.line(u"%1 copies, %2 requests, %3 s."_s.arg(outcome.items)
                                       .arg(outcome.requests)
                                       .arg(outcome.seconds, 0, 'f', 1));
    }
    if (const QString line = outcome.isOk() && !dryRun ? trayLine() : QString(); !line.isEmpty())
        m_context.console.line(line);
    for (const QString &warning : outcome.warnings)
        m_context.console.complain(warning);
    if (outcome.isOk() && !dryRun)
        backUpWhenDue();
    if (!outcome.error)
        return end(ExitCode::Done);
    if (outcome.isCancelled())
        return end(ExitCode::Interrupted);
    end(m_context.console.explain(u"sync"_s, *outcome.error));
}

QString SyncCommand::trayLine() const
{
    const auto database = store::Database::open(m_context.places.database(), store::Database::Mode::ReadOnly);
    const auto rows = database ? store::Tray((*database)->handle()).rows() : vv::fail(database.error());
    return rows && !rows->isEmpty() ? trayWords(*rows) : QString();
}

/// Where no window ever runs, nobody else makes one.
void SyncCommand::backUpWhenDue() const
{
    const QString database = m_context.places.database();
    const QDateTime now = m_context.clock.utc();
    if (store::isBackupDue(store::backupsOf(database), now)) {
        if (const auto made = store::makeBackup(database, store::BackupReason::Daily, now); !made)
            m_context.console.complain(u"no backup was made: "_s + made.error().detail);
    }
}

Result<QList<store::CopySummary>> SyncCommand::copiesIn(const QString &file) const
{
    if (!QFileInfo::exists(file))
        return QList<store::CopySummary>{};
    const auto database = store::Database::open(file, store::Database::Mode::ReadOnly);
    if (!database)
        return vv::fail(database.error());
    const store::CollectionReader reader((*database)->handle());
    const auto found = reader.find({});
    if (!found)
        return vv::fail(found.error());
    return reader.summaries(found->ids);
}

void SyncCommand::printDifference() const
{
    const auto before = copiesIn(m_context.places.database());
    const auto after = copiesIn(m_database);
    if (!before || !after || m_context.console.isJson())
        return;
    const auto print = [this](QChar mark, const QList<store::CopySummary> &in, const QList<store::CopySummary> &notIn) {
        QSet<InstanceId> known;
        for (const store::CopySummary &copy : notIn)
            known.insert(copy.instance);
        for (const store::CopySummary &copy : in) {
            if (!known.contains(copy.instance))
                m_context.console.line(mark + summaryLine(copy));
        }
    };
    print(u'+', *after, *before);
    print(u'-', *before, *after);
}

} // namespace vv::cli
