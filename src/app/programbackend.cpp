// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programbackend.h"

#include "app/samplehistory.h"
#include "base/clock.h"
#include "base/logging.h"
#include "store/checkup.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vv::app {

namespace {

constexpr auto kChangeInterval = 250ms;
constexpr std::chrono::minutes kLookEvery{5};
constexpr auto kLookForDamageAfter = 3s; // when the window is there and its covers are

} // namespace

ProgramBackend::ProgramBackend(Config config, sync::IoThread &io, models::Library &library, Settings &settings,
                               Clock &clock)
    : m_config(std::move(config))
    , m_io(io)
    , m_library(library)
    , m_clock(clock)
    , m_settings(settings)
    , m_book(m_config.places, m_config.apiRoot, settings)
    , m_exchange(clock)
{
    m_changes.setSingleShot(true);
    m_changes.setInterval(kChangeInterval);
    m_lookForDamage.setSingleShot(true);
    m_lookForDamage.setInterval(kLookForDamageAfter);
    connect(&m_lookForDamage, &QTimer::timeout, this, &ProgramBackend::lookForDamage);
    m_lookAtSchedule.setInterval(kLookEvery);
    connect(&m_lookAtSchedule, &QTimer::timeout, this, [this] {
        using State = Connectivity::State;
        // The others are waited for: they say themselves when they have changed.
        if (m_connectivity.state != State::Offline && m_connectivity.state != State::Blocked
            && m_connectivity.state != State::NotAuthorised)
            syncWhenDue();
    });
    m_lookAtSchedule.start();
    connect(&m_changes, &QTimer::timeout, this, [this] {
        readUsername();
        Q_EMIT collectionChanged();
    });
}

ProgramBackend::~ProgramBackend() = default;

void ProgramBackend::start()
{
    m_account = m_startAccount = firstAccount();
    if (m_config.demo)
        return startDemo();
    openAccount(m_account);
}

void ProgramBackend::useStore(const Locations &places, const QUrl &apiRoot, const Job &before)
{
    if (m_engine && m_syncing) // what has arrived stays, and the journal says that it was stopped
        QMetaObject::invokeMethod(m_engine, &sync::Engine::cancelSync);
    ++m_round;
    m_places = places;
    m_storeOpen = false;
    m_syncing = false;
    m_progress = {};
    m_details = {};
    m_schedule = {};
    m_schedule.setInterval(m_settings.syncInterval());
    m_changes.stop();
    m_lookForDamage.stop();
    setUndo(false);
    m_username.clear();
    m_test.reset();
    if (m_connectivity != Connectivity()) {
        m_connectivity = {};
        Q_EMIT connectivityChanged(m_connectivity);
    }
    // Opened when the engine has brought the database up to date; until then nothing of the one before is shown.
    m_library.open({});
    m_ears = std::make_unique<QObject>();
    m_engine = m_io.makeEngine({.places = places,
                                .apiRoot = apiRoot,
                                .tuning = m_config.tuning,
                                .fillDetails = !m_sample && m_settings.fillDetails(),
                                .allowanceWindow = m_config.allowanceWindow,
                                .makeBackups = !m_sample,
                                .sendEdits = true});
    connectEngine();
    connectEdits();
    m_exchange.use(places, m_engine, m_ears.get());
    m_adding.use(m_engine, m_ears.get());
    if (before)
        QMetaObject::invokeMethod(m_engine, before);
    if (const auto prepared = places.prepare(); !prepared)
        Q_EMIT storeFailed(prepared.error());
    else
        QMetaObject::invokeMethod(m_engine, &sync::Engine::open);
    Q_EMIT storeChanged();
}

void ProgramBackend::connectEngine()
{
    QObject *ears = m_ears.get();
    connect(m_engine, &sync::Engine::opened, ears, [this](const std::optional<Error> &error) { storeOpened(error); });
    connect(m_engine, &sync::Engine::tokenTested, ears,
            [this](const Result<sync::TokenOwner> &owner, int number) { tokenTested(owner, number); });
    connect(m_engine, &sync::Engine::syncStarted, ears, [this] {
        m_syncing = true;
        Q_EMIT syncStarted();
    });
    connect(m_engine, &sync::Engine::progressed, ears, [this](const Progress &progress) {
        m_progress = progress;
        Q_EMIT progressed(progress);
    });
    connect(m_engine, &sync::Engine::syncFinished, ears, [this](const SyncOutcome &outcome) {
        m_syncing = false;
        m_changes.stop();
        readUsername();
        if (outcome.isOk())
            m_schedule.wentWell();
        if (outcome.isOk() || outcome.error->kind == Error::Kind::NotAuthorised)
            tokenAnswered(outcome.isOk());
        if (m_sample && outcome.isOk() && std::exchange(m_sampleIsNew, false))
            addSampleHistory();
        Q_EMIT collectionChanged();
        Q_EMIT syncFinished(outcome);
    });
    connect(m_engine, &sync::Engine::collectionChanged, ears, [this] {
        if (!m_changes.isActive())
            m_changes.start();
    });
    connect(m_engine, &sync::Engine::detailReady, ears, [this](ReleaseId release) { Q_EMIT detailReady(release); });
    connect(m_engine, &sync::Engine::detailsProgressed, ears, [this](const DetailProgress &progress) {
        m_details = progress;
        Q_EMIT detailsProgressed(progress);
    });
    connect(m_engine, &sync::Engine::detailFailed, ears,
            [this](ReleaseId release, const Error &error) { Q_EMIT detailFailed(release, error); });
    connect(m_engine, &sync::Engine::playChanged, ears, [this](const store::Play &play, bool there, bool undone) {
        Q_EMIT copyChanged(play.copy);
        Q_EMIT playChanged(play, there, undone);
    });
    connect(m_engine, &sync::Engine::writeFailed, ears, [this](const Error &error) { Q_EMIT writeFailed(error); });
    connect(m_engine, &sync::Engine::connectivityChanged, ears, [this](const Connectivity &connectivity) {
        using State = Connectivity::State;
        const bool wasCutOff = m_connectivity.state == State::Offline || m_connectivity.state == State::Blocked;
        m_connectivity = connectivity;
        if (connectivity.state == State::NotAuthorised)
            tokenAnswered(false);
        Q_EMIT connectivityChanged(connectivity);
        if (wasCutOff && connectivity.state == State::Online) {
            m_schedule.cameBack();
            syncWhenDue();
        }
    });
}

void ProgramBackend::storeOpened(const std::optional<Error> &error)
{
    if (error) {
        Q_EMIT storeFailed(*error);
        return;
    }
    m_storeOpen = true;
    m_library.open(m_places.database());
    if (!m_sample && m_settings.lastAccount() != m_account)
        m_settings.setLastAccount(m_account);
    readUsername();
    readAccounts();
    Q_EMIT storeChanged();
    syncWhenDue();
    if (!m_sample)
        m_lookForDamage.start();
}

/// Opening a database reads a few of its pages; damage in the others would only show as records without a name.
void ProgramBackend::lookForDamage()
{
    QtConcurrent::run(&store::lookForDamage, m_places.database())
        .then(m_ears.get(), [this](const Result<void> &looked) {
            if (looked || looked.error().kind != Error::Kind::Damaged)
                return;
            qCWarning(lcStore).noquote() << looked.error().detail;
            // Without a backup there is nothing better than to go on with what can be read.
            if (backups().isEmpty())
                Q_EMIT writeFailed(looked.error());
            else
                Q_EMIT storeFailed(looked.error());
        });
}

void ProgramBackend::readUsername()
{
    if (!m_library.reader())
        return;
    const auto account = m_library.reader()->account();
    if (!account || !*account || (*account)->username == m_username)
        return;
    m_username = (*account)->username;
    readAccounts();
    Q_EMIT accountChanged();
}

void ProgramBackend::syncWhenDue()
{
    if (!m_storeOpen || m_state != AccountState::Connected || m_syncing || !m_library.reader())
        return;
    const auto account = m_library.reader()->account();
    const QDateTime last = account && *account ? (*account)->lastSync : QDateTime();
    if (m_schedule.isDue(last, m_clock.utc(), m_clock.monotonic()))
        startSync();
}

void ProgramBackend::useToken(const Secret &token)
{
    if (m_engine)
        QMetaObject::invokeMethod(m_engine, [engine = m_engine, token] { engine->setToken(token); });
}

void ProgramBackend::setAccount(AccountState state)
{
    m_state = state;
    Q_EMIT accountChanged();
}

void ProgramBackend::startDemo()
{
    auto started = Sample::start();
    if (!started) {
        Q_EMIT storeFailed(started.error());
        return;
    }
    const Locations places = m_config.demoPlaces.value_or(sampleLocations(m_config.places));
    (*started)->forgetRequests(places);
    leaveAccount();
    m_sample = std::move(*started);
    m_sampleIsNew = !QFileInfo::exists(places.database());
    useStore(places, m_sample->apiRoot());
    useToken(m_sample->token());
    readAccounts();
    setAccount(AccountState::Connected);
    startSync();
}

/// The sample's owner has listened to records before, so that there is something to look at.
void ProgramBackend::addSampleHistory()
{
    const QPointer<QObject> ears = m_ears.get();
    tell([this, ears, file = m_places.database(), now = m_clock.utc()](sync::Engine &) {
        const auto noted = noteSampleHistory(file, now);
        if (!noted)
            qCWarning(lcStore) << "cannot add plays to the sample collection:" << noted.error().detail;
        QMetaObject::invokeMethod(qApp, [this, ears] {
            if (ears)
                Q_EMIT collectionChanged();
        });
    });
}

void ProgramBackend::beginSync(const sync::SyncOptions &options)
{
    if (!m_engine || m_state != AccountState::Connected)
        return;
    m_schedule.begun(m_clock.monotonic());
    QMetaObject::invokeMethod(m_engine, [engine = m_engine, options] { engine->sync(options); });
}

void ProgramBackend::startSync()
{
    beginSync({.reach = sync::Reach::Due});
}

void ProgramBackend::startFullSync()
{
    beginSync({.reach = sync::Reach::Full});
}

void ProgramBackend::removeMissing()
{
    beginSync({.reach = sync::Reach::Full, .removeMany = true});
}

void ProgramBackend::cancelSync()
{
    if (m_engine)
        QMetaObject::invokeMethod(m_engine, &sync::Engine::cancelSync);
}

void ProgramBackend::setFillDetails(bool on)
{
    m_settings.setFillDetails(on);
    if (m_engine && !m_sample)
        QMetaObject::invokeMethod(m_engine, [engine = m_engine, on] { engine->setFillDetails(on); });
}

void ProgramBackend::setTuning(const Tuning &tuning)
{
    m_settings.setTuning(tuning);
    m_config.tuning = tuning;
    if (m_engine)
        QMetaObject::invokeMethod(m_engine, [engine = m_engine, tuning] { engine->setTuning(tuning); });
}

void ProgramBackend::setSyncInterval(std::chrono::hours interval)
{
    m_settings.setSyncInterval(interval);
    m_schedule.setInterval(interval);
    syncWhenDue();
}

void ProgramBackend::fetchDetail(ReleaseId release)
{
    if (m_engine)
        QMetaObject::invokeMethod(m_engine, [engine = m_engine, release] { engine->fetchDetail(release); });
}

void ProgramBackend::recordPlay(InstanceId instance, const QString &side)
{
    if (m_engine)
        QMetaObject::invokeMethod(m_engine,
                                  [engine = m_engine, instance, side] { engine->recordPlay(instance, side); });
}

} // namespace vv::app
