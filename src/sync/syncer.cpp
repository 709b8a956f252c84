// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncer.h"

#include "base/clock.h"
#include "base/logging.h"
#include "discogs/client.h"
#include "net/status.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace vv::sync {

namespace {

constexpr int kAtOnce = 3;
constexpr qint64 kFullEvery = 24 * 60 * 60; // s
constexpr int kMostWarnings = 50;

} // namespace

Syncer::Syncer(discogs::Client &client, const net::RequestQueue &queue, store::CollectionWriter &writer,
               store::CollectionReader &reader, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_queue(queue)
    , m_writer(writer)
    , m_reader(reader)
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
    m_startedAt = m_clock.utc();
    m_meter.start();
    Q_EMIT started();
    readAccount();
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
        if (!held(folders) || !held(m_writer.saveFolders(*folders)))
            return;
        m_folders = *folders;
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
    m_quick = std::make_unique<QuickPass>(m_client, m_writer, m_reader, m_clock, m_user);
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
    m_quick->start(m_folders);
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
    for (const Folder &folder : std::as_const(m_folders)) {
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
    m_readWhole = outcome->isConsistent;
    m_wants.clear();
    m_wantBook = {};
    m_meter.phase(Progress::Phase::Wantlist);
    readWants(*m_wantBook.next());
}

void Syncer::afterCollection()
{
    m_meter.phase(Progress::Phase::Finishing);
    if (m_options.details)
        readDetails();
    else
        succeed();
}

void Syncer::readWants(int page)
{
    m_call = m_client.wants(m_user, page, discogs::kMaxPerPage, net::Lane::Listing,
                            [this, page](const Result<discogs::Page<Want>> &answer) { wantsReceived(page, answer); });
}

void Syncer::wantsReceived(int page, const Result<discogs::Page<Want>> &answer)
{
    // The collection is what counts: a wantlist or value that this account does not give is worth a warning, not a
    // failure.
    if (!answer && net::concernsAllRequests(answer.error()))
        return finish(answer.error());
    if (!answer && (page == 1 || answer.error().kind != Error::Kind::NotFound)) {
        warn(u"the wantlist could not be read: "_s + answer.error().detail);
        m_readWhole &= !answer.error().isTransient(); // then it is not worth another try before tomorrow
        return readValue();
    }
    if (!answer || (page > 1 && answer->items.isEmpty() && answer->skipped.isEmpty())) {
        m_wantBook.missing();
    } else {
        m_wantBook.received(answer->pagination, static_cast<int>(answer->skipped.size()));
        m_wants += answer->items;
        for (const QString &skipped : answer->skipped)
            warn(u"skipped in the wantlist: "_s + skipped);
    }
    m_meter.counts(m_wantBook.done(), m_wantBook.pages(), static_cast<int>(m_wants.size()), m_wantBook.items());
    if (const auto next = m_wantBook.next())
        return readWants(*next);

    QSet<ReleaseId> distinct;
    for (const Want &want : std::as_const(m_wants))
        distinct.insert(want.release.id);
    if (!m_wantBook.isConsistent(static_cast<int>(distinct.size()))) {
        warn(u"the wantlist changed while it was read; the one from before was kept"_s);
        m_readWhole = false;
    } else {
        if (!held(m_writer.replaceWants(m_wants, m_clock.utc())))
            return;
        Q_EMIT changed();
    }
    readValue();
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
    }
    m_outcome.requests = m_meter.requests();
    m_outcome.seconds = m_meter.seconds();
    if (const auto totals = m_reader.totals())
        m_outcome.items = totals->copies;

    store::SyncRun run;
    run.kind = m_full ? u"full"_s : u"quick"_s;
    run.started = m_startedAt;
    run.finished = m_clock.utc();
    run.result = m_outcome.isOk() ? u"ok"_s : m_outcome.isCancelled() ? u"cancelled"_s : u"failed"_s;
    run.error = m_outcome.error && !m_outcome.isCancelled() ? m_outcome.error->detail : m_outcome.warnings.join(u'\n');
    run.changes = {m_outcome.added, m_outcome.updated, m_outcome.removed};
    run.items = m_outcome.items;
    run.requests = m_outcome.requests;
    if (const auto logged = m_writer.logRun(run); !logged)
        qCWarning(lcSync).noquote() << "the run could not be logged:" << logged.error().detail;

    m_wants.clear();
    m_detailsToDo.clear();
    m_meter.stop();
    Q_EMIT finished(m_outcome);
}

} // namespace vv::sync
