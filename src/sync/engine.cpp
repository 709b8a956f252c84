// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine.h"

#include "base/clock.h"
#include "base/logging.h"
#include "discogs/additions.h"
#include "discogs/client.h"
#include "net/connectionwatch.h"
#include "net/networktransport.h"
#include "net/requesttimes.h"
#include "net/status.h"
#include "store/database.h"
#include "sync/detailfetcher.h"
#include "sync/detailfiller.h"
#include "sync/pressingsearch.h"
#include "sync/traylookup.h"

#include <QLockFile>
#include <QTimer>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace vv::sync {

namespace {

constexpr std::chrono::milliseconds kTellEvery{400};
constexpr std::chrono::milliseconds kUntilSettled{2000};
constexpr std::chrono::milliseconds kSendAgainAfter = std::chrono::minutes(10);
constexpr std::chrono::milliseconds kLookForOthersEvery{2000};
constexpr std::chrono::milliseconds kFirstLookForBackups = std::chrono::minutes(1); // the start is busy enough
constexpr std::chrono::milliseconds kLookForBackupsEvery = std::chrono::hours(1);

} // namespace

Engine::Engine(EngineConfig config, Clock &clock)
    : m_config(std::move(config))
    , m_clock(clock)
    , m_liveFile(m_config.places)
{}

Engine::~Engine() = default;

Error Engine::notOpen()
{
    return {Error::Kind::Storage, u"the database is not open"_s};
}

net::RequestQueue::Config Engine::queueConfig(const Secret &token) const
{
    return {.root = m_config.apiRoot,
            .token = token,
            .rateLimit = m_config.tuning.rateLimit,
            .maxRetries = m_config.tuning.maxRetries,
            .silence = m_config.tuning.timeout};
}

void Engine::connectNetwork()
{
    if (m_transport)
        return;
    m_transport = std::make_unique<net::NetworkTransport>(net::NetworkTransport::Redirects::Report);
    m_times = std::make_unique<net::RequestTimes>(m_config.places.requestTimes(m_config.apiRoot), m_clock,
                                                  m_config.allowanceWindow);
    m_queue = std::make_unique<net::RequestQueue>(queueConfig({}), *m_transport, m_clock, m_times.get());
    m_client = std::make_unique<discogs::Client>(*m_queue);
    m_watch = std::make_unique<net::ConnectionWatch>(*m_queue, m_clock);
    connect(m_watch.get(), &net::ConnectionWatch::changed, this, [this](const Connectivity &connectivity) {
        m_live.connectivity = connectivity;
        if (connectivity.state == Connectivity::State::Online) {
            fillDetails();
            lookUpTray();
            sendLater(std::chrono::milliseconds::zero());
        }
        tellOthers();
        Q_EMIT connectivityChanged(connectivity);
    });
}

void Engine::open()
{
    connectNetwork();
    auto database = store::Database::open(m_config.database.isEmpty() ? m_config.places.database() : m_config.database,
                                          store::Database::Mode::ReadWrite);
    if (!database) {
        Q_EMIT opened(database.error());
        return;
    }
    m_database = std::move(*database);
    m_writer = std::make_unique<store::CollectionWriter>(m_database->handle());
    m_reader = std::make_unique<store::CollectionReader>(m_database->handle());
    m_outbox = std::make_unique<store::Outbox>(m_database->handle());
    makeSyncer();
    m_details = std::make_unique<DetailFetcher>(*m_client, *m_writer, m_clock);
    connect(m_details.get(), &DetailFetcher::ready, this, &Engine::detailReady);
    connect(m_details.get(), &DetailFetcher::failed, this, &Engine::detailFailed);
    m_filler = std::make_unique<DetailFiller>(*m_client, *m_queue, *m_writer, *m_reader, m_clock);
    connect(m_filler.get(), &DetailFiller::ready, this, &Engine::detailReady);
    connect(m_filler.get(), &DetailFiller::progressed, this, [this](const DetailProgress &progress) {
        m_live.details = progress;
        tellOthers();
        Q_EMIT detailsProgressed(progress);
    });
    makeImporter();
    makeTray();
    if (m_config.makeBackups) {
        m_lookForBackups = new QTimer(this);
        connect(m_lookForBackups, &QTimer::timeout, this, [this] {
            m_lookForBackups->setInterval(kLookForBackupsEvery);
            backUpWhenDue();
        });
        m_lookForBackups->start(kFirstLookForBackups);
    }
    if (m_config.sendEdits) {
        m_dataVersion = store::SyncReader(m_database->handle()).dataVersion().value_or(0);
        m_lookForOthers = new QTimer(this);
        connect(m_lookForOthers, &QTimer::timeout, this, &Engine::lookForOthers);
        m_lookForOthers->start(kLookForOthersEvery);
    }
    Q_EMIT opened({});
    fillDetailsSoon();
    lookUpTray();
    sendLater(kSendAfter);
}

void Engine::makeSyncer()
{
    m_syncer = std::make_unique<Syncer>(*m_client, *m_queue, *m_database, *m_writer, *m_reader, m_clock);
    connect(m_syncer.get(), &Syncer::started, this, [this] {
        if (!m_sendingOnly)
            Q_EMIT syncStarted();
    });
    connect(m_syncer.get(), &Syncer::progressed, this, [this](const Progress &progress) {
        if (m_sendingOnly)
            return;
        if (m_syncer->isRunning())
            m_live.progress = progress;
        tellOthers();
        Q_EMIT progressed(progress);
    });
    connect(m_syncer.get(), &Syncer::changed, this, [this] {
        Q_EMIT collectionChanged();
        Q_EMIT editsChanged();
    });
    connect(m_syncer.get(), &Syncer::renumbered, this, &Engine::copyRenumbered);
    connect(m_syncer.get(), &Syncer::finished, this, &Engine::runEnded);
}

void Engine::runEnded(const SyncOutcome &outcome)
{
    m_lock.reset();
    m_live.progress.reset();
    tellOthers();
    const bool sentOnly = std::exchange(m_sendingOnly, false);
    Q_EMIT editsChanged();
    if (sentOnly)
        Q_EMIT editsSent(outcome);
    else
        Q_EMIT syncFinished(outcome);
    if (const auto next = std::exchange(m_nextImport, std::nullopt)) {
        QMetaObject::invokeMethod(
            this, [this, next] { runImport(*next); }, Qt::QueuedConnection);
    }
    if (const auto next = std::exchange(m_nextSync, std::nullopt)) {
        // Not from within the run that has just ended.
        QMetaObject::invokeMethod(
            this, [this, next] { sync(*next); }, Qt::QueuedConnection);
        return;
    }
    // What was passed over is not tried again at once.
    sendLater(std::exchange(m_editedSince, false) ? kSendAfter : kSendAgainAfter);
    if (!outcome.error || !net::concernsAllRequests(*outcome.error)) {
        fillDetails();
        if (!sentOnly)
            lookUpTray();
    }
}

void Engine::fillDetails()
{
    if (m_filler && m_config.fillDetails && m_hasToken && !m_syncer->isRunning() && !m_importer->isRunning())
        m_filler->start();
}

/// To find what is missing takes a look at every release: a window that is being opened comes first.
void Engine::fillDetailsSoon()
{
    m_clock.callLater(kUntilSettled, this, [this] { fillDetails(); });
}

void Engine::setTuning(const Tuning &tuning)
{
    m_config.tuning = tuning;
    if (m_queue)
        m_queue->setTuning(tuning.rateLimit, tuning.maxRetries, tuning.timeout);
}

void Engine::setFillDetails(bool on)
{
    m_config.fillDetails = on;
    if (on)
        fillDetails();
    else if (m_filler)
        m_filler->stop();
}

void Engine::tellOthers()
{
    if (std::exchange(m_telling, true))
        return;
    m_clock.callLater(kTellEvery, this, [this] {
        m_telling = false;
        m_liveFile.write(m_live);
    });
}

void Engine::setToken(const Secret &token)
{
    connectNetwork();
    m_queue->setToken(token);
    m_watch->tokenChanged();
    m_hasToken = !token.isEmpty();
    if (m_hasToken) {
        fillDetailsSoon();
        lookUpTray();
        sendLater(kSendAfter);
    } else if (m_filler)
        m_filler->stop();
}

void Engine::testToken(const Secret &token, int number)
{
    connectNetwork();
    m_test.cancel();
    // With one retry: somebody is watching.
    auto config = queueConfig(token);
    config.maxRetries = std::min(config.maxRetries, 1);
    m_testClient.reset();
    m_testQueue = std::make_unique<net::RequestQueue>(config, *m_transport, m_clock, m_times.get());
    m_testClient = std::make_unique<discogs::Client>(*m_testQueue);
    m_test = m_testClient->identity([this, number](const Result<discogs::Identity> &identity) {
        if (!identity) {
            Q_EMIT tokenTested(fail(identity.error()), number);
            return;
        }
        m_watch->tokenChanged(); // the queue's own may be this one, and be good again
        Q_EMIT tokenTested(TokenOwner{identity->id, identity->username}, number);
    });
}

void Engine::cancelTest()
{
    m_test.cancel();
}

void Engine::backUpWhenDue()
{
    const auto totals = m_reader->totals();
    const bool worthIt = totals && (totals->copies > 0 || totals->plays > 0);
    if (worthIt && store::isBackupDue(store::backupsOf(m_database->file()), m_clock.utc()))
        backUp(store::BackupReason::Daily);
}

void Engine::backUp(store::BackupReason reason)
{
    if (!m_database) {
        Q_EMIT backedUp(fail(notOpen()));
        return;
    }
    if (std::exchange(m_backingUp, true))
        return;
    // Reads the whole file; with a connection of its own, so that nothing here waits for it.
    QtConcurrent::run([file = m_database->file(), reason, now = m_clock.utc()] {
        return store::makeBackup(file, reason, now);
    }).then(this, [this](const Result<QString> &made) {
        m_backingUp = false;
        if (!made)
            qCWarning(lcSync).noquote() << "no backup was made:" << made.error().detail;
        Q_EMIT backedUp(made);
    });
}

void Engine::refuseSync(const Error &error)
{
    SyncOutcome outcome;
    outcome.error = error;
    Q_EMIT syncFinished(outcome);
}

void Engine::sync(const SyncOptions &options)
{
    if (!m_syncer)
        return refuseSync(notOpen());
    if (m_syncer->isRunning()) {
        if (m_sendingOnly)
            m_nextSync = options;
        return;
    }
    if (m_importer->isRunning()) {
        m_nextSync = options;
        return;
    }
    if (const auto locked = lock(); !locked)
        return refuseSync(locked.error());
    if (m_filler)
        m_filler->stop();
    if (options.send)
        noteTried();
    m_syncer->start(options);
}

Result<void> Engine::lock()
{
    // Two passes at once over one database would each take the other's copies for missing, and two that send would send
    // everything twice.
    m_lock = std::make_unique<QLockFile>(m_config.places.syncLock());
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock())
        return {};
    const bool held = m_lock->error() == QLockFile::LockFailedError;
    m_lock.reset();
    return fail(Error::Kind::Storage,
                held ? u"another VinylVault is syncing this collection already; wait until it is done"_s
                     : u"the lock file %1 cannot be made: the disk is full, or its folder may not be written"_s.arg(
                         m_config.places.syncLock()));
}

void Engine::cancelSync()
{
    m_nextSync.reset();
    if (m_syncer && !m_sendingOnly)
        m_syncer->cancel();
}

void Engine::fetchDetail(ReleaseId release)
{
    if (m_details)
        m_details->fetch(release);
    else
        Q_EMIT detailFailed(release, notOpen());
}

} // namespace vv::sync
