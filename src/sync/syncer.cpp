// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncer.h"

#include "base/clock.h"
#include "base/logging.h"
#include "discogs/client.h"
#include "net/status.h"

using namespace Qt::StringLiterals;

namespace vv::sync {

namespace {

constexpr int kAtOnce = 3;
constexpr qint64 kFullEvery = 24 * 60 * 60; // s
constexpr int kMostWarnings = 50;

} // namespace

Syncer::Syncer(discogs::Client &client, const net::RequestQueue &queue, const store::Database &database,
               store::CollectionWriter &writer, store::CollectionReader &reader, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_queue(queue)
    , m_writer(writer)
    , m_reader(reader)
    , m_pushList(database.handle())
    , m_syncReader(database.handle())
    , m_clock(clock)
    , m_meter(queue, clock)
{
    connect(&m_meter, &ProgressMeter::progressed, this, &Syncer::progressed);
}

Syncer::~Syncer() = default;

template <class T>
bool Syncer::held(const Result<T> &result)
{
    if (result)
        return true;
    finish(result.error());
    return false;
}

void Syncer::start(const SyncOptions &options)
{
    if (m_running)
        return;
    m_running = true;
    m_options = options;
    m_outcome = {};
    m_full = true;
    m_quick.reset();
    m_pass.reset();
    m_wantlist.reset();
    m_pusher.reset();
    m_wantsAreFresh = false;
    m_listed.reset();
    m_startedAt = m_clock.utc();
    m_meter.start();
    Q_EMIT started();
    if (options.reach == Reach::None)
        sendOnly();
    else
        readAccount();
}

void Syncer::sendOnly()
{
    m_full = false;
    const auto account = m_reader.account();
    if (!held(account))
        return;
    if (!*account) // whose collection it is, the first sync finds out
        return succeed();
    m_user = (*account)->username;
    sendEdits();
}

void Syncer::cancel()
{
    if (m_running)
        finish(Error{Error::Kind::Cancelled, u"cancelled"_s});
}

void Syncer::warn(const QString &text)
{
    m_meter.error();
    qCInfo(lcSync).noquote() << text;
    if (m_outcome.warnings.size() < kMostWarnings)
        m_outcome.warnings += text;
}

void Syncer::note(const store::Changes &changes)
{
    m_outcome.added += changes.added;
    m_outcome.updated += changes.updated;
    m_outcome.removed += changes.removed;
}

void Syncer::readAccount()
{
    m_meter.phase(Progress::Phase::Account);
    m_call = m_client.identity([this](const Result<discogs::Identity> &identity) {
        if (!identity && identity.error().kind == Error::Kind::NotFound)
            return finish(
                Error{Error::Kind::Malformed, u"nobody there knows of accounts: "_s + identity.error().detail});
        if (!held(identity) || !held(m_writer.saveAccount(identity->id, identity->username)))
            return;
        m_user = identity->username;
        readFolders();
    });
}

void Syncer::readFolders()
{
    m_meter.phase(Progress::Phase::Folders);
    m_call = m_client.folders(m_user, [this](const Result<QList<Folder>> &folders) {
        if (!held(folders) || !held(m_writer.saveFolders(*folders, m_clock.utc())))
            return;
        m_listed = *folders;
        readCollection();
    });
}

bool Syncer::mayBeQuick() const
{
    if (m_options.reach == Reach::Full)
        return false;
    const auto open = m_writer.openPass();
    const auto account = m_reader.account();
    if (!open || *open || !account || !*account || !(*account)->lastFull.isValid())
        return false;
    const qint64 age = (*account)->lastFull.secsTo(m_clock.utc());
    return m_options.reach == Reach::Quick || (age >= 0 && age < kFullEvery);
}

void Syncer::readCollection()
{
    if (mayBeQuick())
        return readNewest();
    m_call = m_client.fields(m_user, [this](const Result<QList<Field>> &fields) {
        if (!held(fields) || !held(m_writer.saveFields(*fields)))
            return;
        Q_EMIT changed();
        readAll();
    });
}

void Syncer::readNewest()
{
    m_full = false;
    m_meter.phase(Progress::Phase::Collection);
    m_quick = std::make_unique<QuickPass>(m_client, m_writer, m_syncReader, m_clock, m_user);
    connect(m_quick.get(), &QuickPass::changed, this, [this](const store::Changes &changes) {
        note(changes);
        Q_EMIT changed();
    });
    connect(m_quick.get(), &QuickPass::finished, this, [this](const Result<bool> &upToDate) {
        if (!held(upToDate))
            return;
        m_full = !*upToDate;
        if (!m_full)
            return afterCollection();
        m_options.reach = Reach::Full;
        readCollection();
    });
    m_quick->start(*m_listed);
}

void Syncer::readAll()
{
    m_meter.phase(Progress::Phase::Collection);
    m_pass = std::make_unique<CollectionPass>(m_client, m_queue, m_writer, m_clock, m_user);
    connect(m_pass.get(), &CollectionPass::counted, &m_meter, &ProgressMeter::counts);
    connect(m_pass.get(), &CollectionPass::changed, this, [this](const store::Changes &changes) {
        note(changes);
        Q_EMIT changed();
    });
    connect(m_pass.get(), &CollectionPass::finished, this, &Syncer::passEnded);
    int announced = -1;
    for (const Folder &folder : std::as_const(*m_listed)) {
        if (folder.id == kAllFolders)
            announced = folder.count;
    }
    m_pass->start(announced, {.everything = m_options.reach == Reach::Full, .removeMany = m_options.removeMany});
}

void Syncer::passEnded(const Result<CollectionPass::Outcome> &outcome)
{
    if (!held(outcome))
        return;
    for (const QString &warning : outcome->warnings)
        warn(warning);
    // What changed while it was interrupted shows with the next run, which reads everything for that.
    m_readWhole = outcome->isConsistent && !outcome->isResumed;
    m_outcome.heldBack = outcome->heldBack;
    readWants();
}

void Syncer::readWants()
{
    m_meter.phase(Progress::Phase::Wantlist);
    m_wantlist = std::make_unique<WantlistPass>(m_client, m_writer, m_clock, m_user);
    connect(m_wantlist.get(), &WantlistPass::counted, &m_meter, &ProgressMeter::counts);
    connect(m_wantlist.get(), &WantlistPass::finished, this, [this](const Result<WantlistPass::Outcome> &outcome) {
        if (!held(outcome))
            return;
        for (const QString &warning : outcome->warnings)
            warn(warning);
        m_readWhole &= !outcome->isWorthAnother; // else it is read again before tomorrow
        m_outcome.heldBackWants = outcome->heldBack;
        m_wantsAreFresh = outcome->isRead;
        if (outcome->isRead)
            Q_EMIT changed();
        readValue();
    });
    m_wantlist->start(m_options.removeMany);
}

void Syncer::afterCollection()
{
    if (m_options.send)
        return sendEdits();
    const auto waiting = m_pushList.size();
    if (!held(waiting))
        return;
    m_outcome.pushed = *waiting; // would be
    afterSending();
}

void Syncer::sendEdits()
{
    const auto waiting = m_pushList.size();
    if (!held(waiting))
        return;
    if (*waiting == 0)
        return afterSending();
    m_meter.phase(Progress::Phase::Sending);
    m_meter.counts(0, *waiting, 0, *waiting);
    m_pusher = std::make_unique<Pusher>(
        m_client, m_writer, m_pushList, m_clock,
        Pusher::Picture{.user = m_user, .since = m_startedAt, .folders = m_listed, .wantsAreFresh = m_wantsAreFresh});
    connect(m_pusher.get(), &Pusher::counted, this,
            [this](int done, int total) { m_meter.counts(done, total, done, total); });
    connect(m_pusher.get(), &Pusher::changed, this, &Syncer::changed);
    connect(m_pusher.get(), &Pusher::renumbered, this, &Syncer::renumbered);
    connect(m_pusher.get(), &Pusher::finished, this, &Syncer::sent);
    m_pusher->start();
}

void Syncer::sent(const Result<Pusher::Outcome> &outcome)
{
    if (!held(outcome))
        return;
    for (const QString &warning : outcome->warnings)
        warn(warning);
    afterSending();
}

void Syncer::afterSending()
{
    m_meter.phase(Progress::Phase::Finishing);
    if (m_options.details)
        readDetails();
    else
        succeed();
}

void Syncer::readValue()
{
    // Only now: a run that ends before this leaves a wantlist to catch up with.
    if (m_readWhole && !held(m_writer.noteFullRun(m_clock.utc())))
        return;
    m_meter.phase(Progress::Phase::Value);
    m_call = m_client.value(m_user, net::Lane::Listing, [this](const Result<discogs::CollectionValue> &value) {
        if (!value && net::concernsAllRequests(value.error()))
            return finish(value.error());
        if (!value)
            warn(u"the collection's value could not be read: "_s + value.error().detail);
        else if (!held(m_writer.saveValue(value->median)))
            return;
        afterCollection();
    });
}

void Syncer::readDetails()
{
    const auto totals = m_reader.totals();
    if (!held(totals))
        return;
    auto missing = m_reader.releasesWithoutDetail(totals->detailsMissing);
    if (!held(missing))
        return;
    m_detailsToDo = std::move(*missing);
    m_detailsTotal = static_cast<int>(m_detailsToDo.size());
    m_detailsDone = 0;
    m_meter.phase(Progress::Phase::Details);
    askForDetails();
}

void Syncer::askForDetails()
{
    if (m_calls.empty() && m_detailsToDo.isEmpty())
        return succeed();
    while (static_cast<int>(m_calls.size()) < kAtOnce && !m_detailsToDo.isEmpty()) {
        const ReleaseId release = m_detailsToDo.takeFirst();
        m_calls[release.value]
            = m_client.release(release, net::Lane::Details, [this, release](const Result<ReleaseDetail> &answer) {
                  detailReceived(release, answer);
              });
    }
}

void Syncer::detailReceived(ReleaseId release, const Result<ReleaseDetail> &answer)
{
    m_calls.erase(release.value);
    if (answer) {
        if (!held(m_writer.saveDetail(*answer, m_clock.utc())))
            return;
    } else if (answer.error().kind == Error::Kind::NotFound || answer.error().kind == Error::Kind::Gone) {
        if (!held(m_writer.markReleaseGone(release, m_clock.utc())))
            return;
    } else if (net::concernsAllRequests(answer.error())) {
        return finish(answer.error());
    } else {
        warn(u"release %1: %2"_s.arg(release.value).arg(answer.error().detail));
    }
    ++m_detailsDone;
    m_meter.counts(m_detailsDone, m_detailsTotal, m_detailsDone, m_detailsTotal);
    askForDetails();
}

void Syncer::succeed()
{
    finish({});
}

void Syncer::finish(std::optional<Error> error)
{
    m_running = false;
    m_call.cancel();
    m_calls.clear();
    m_outcome.error = std::move(error);
    if (m_outcome.error) {
        if (m_quick)
            m_quick->stop();
        if (m_pass)
            m_pass->stop();
        if (m_wantlist)
            m_wantlist->stop();
        if (m_pusher)
            m_pusher->stop();
    }
    if (m_pusher)
        m_outcome.pushed = m_pusher->pushed();
    if (const auto edits = m_syncReader.editCounts())
        m_outcome.conflicts = edits->conflicts;
    m_outcome.requests = m_meter.requests();
    m_outcome.seconds = m_meter.seconds();
    if (const auto totals = m_reader.totals())
        m_outcome.items = totals->copies;

    store::SyncRun run;
    run.kind = m_options.reach == Reach::None ? u"push"_s : m_full ? u"full"_s : u"quick"_s;
    run.started = m_startedAt;
    run.finished = m_clock.utc();
    run.result = m_outcome.isOk() ? u"ok"_s : m_outcome.isCancelled() ? u"cancelled"_s : u"failed"_s;
    run.error = m_outcome.error && !m_outcome.isCancelled() ? m_outcome.error->detail : m_outcome.warnings.join(u'\n');
    run.changes = {m_outcome.added, m_outcome.updated, m_outcome.removed};
    run.items = m_outcome.items;
    run.requests = m_outcome.requests;
    run.pushed = m_outcome.pushed;
    run.conflicts = m_outcome.conflicts;
    // Edits that wait for the network are tried every few minutes; that is no history.
    const bool inVain
        = m_options.reach == Reach::None && run.pushed == 0 && m_outcome.error && m_outcome.error->isTransient();
    if (const auto logged = inVain ? Result<void>() : m_writer.logRun(run); !logged)
        qCWarning(lcSync).noquote() << "the run could not be logged:" << logged.error().detail;

    m_detailsToDo.clear();
    m_meter.stop();
    Q_EMIT finished(m_outcome);
}

} // namespace vv::sync
