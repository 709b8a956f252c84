// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programbackend.h"

#include "base/clock.h"
#include "base/logging.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vv::app {

namespace {

constexpr auto kChangeInterval = 250ms;
constexpr qint64 kSyncEvery = 6 * 60 * 60; ///< seconds; what Discogs allows its data to age (discogs-api.md §12)

} // namespace

ProgramBackend::ProgramBackend(Config config, sync::IoThread &io, models::Library &library, Clock &clock)
    : m_config(std::move(config))
    , m_io(io)
    , m_library(library)
    , m_clock(clock)
    , m_keeper(m_config.places, m_config.apiRoot, m_config.account, m_config.tokenFile)
{
    m_changes.setSingleShot(true);
    m_changes.setInterval(kChangeInterval);
    connect(&m_changes, &QTimer::timeout, this, [this] {
        readUsername();
        Q_EMIT collectionChanged();
    });
}

ProgramBackend::~ProgramBackend() = default;

void ProgramBackend::start()
{
    if (m_config.demo)
        return startDemo();
    useStore(m_config.places, m_config.apiRoot);
    m_keeper.read(this, [this](const Result<std::optional<Secret>> &token) {
        if (!token)
            qCWarning(lcBase).noquote() << "no token:" << token.error().detail;
        if (!token || !*token)
            return setAccount(AccountState::None);
        useToken(**token);
        setAccount(AccountState::Connected);
        syncWhenDue();
    });
}

void ProgramBackend::useStore(const Locations &places, const QUrl &apiRoot)
{
    m_places = places;
    m_storeOpen = false;
    m_syncing = false;
    m_progress = {};
    m_username.clear();
    if (const auto prepared = places.prepare(); !prepared) {
        Q_EMIT storeFailed(prepared.error());
        return;
    }
    m_engine = m_io.makeEngine({.database = places.database(),
                                .syncLock = places.syncLock(),
                                .requestTimes = places.requestTimes(apiRoot),
                                .apiRoot = apiRoot,
                                .tuning = m_config.tuning});
    connect(m_engine, &sync::Engine::opened, this, &ProgramBackend::storeOpened);
    connect(m_engine, &sync::Engine::tokenTested, this, &ProgramBackend::tokenTested);
    connect(m_engine, &sync::Engine::syncStarted, this, [this] {
        m_syncing = true;
        Q_EMIT syncStarted();
    });
    connect(m_engine, &sync::Engine::progressed, this, [this](const Progress &progress) {
        m_progress = progress;
        Q_EMIT progressed(progress);
    });
    connect(m_engine, &sync::Engine::syncFinished, this, [this](const SyncOutcome &outcome) {
        m_syncing = false;
        m_changes.stop();
        readUsername();
        Q_EMIT collectionChanged();
        Q_EMIT syncFinished(outcome);
    });
    connect(m_engine, &sync::Engine::collectionChanged, this, [this] {
        if (!m_changes.isActive())
            m_changes.start();
    });
    connect(m_engine, &sync::Engine::detailReady, this, &ProgramBackend::detailReady);
    connect(m_engine, &sync::Engine::detailFailed, this, &ProgramBackend::detailFailed);
    connect(m_engine, &sync::Engine::playRecorded, this, &ProgramBackend::copyChanged);
    connect(m_engine, &sync::Engine::writeFailed, this, &ProgramBackend::writeFailed);
    connect(m_engine, &sync::Engine::connectivityChanged, this, [this](const Connectivity &connectivity) {
        m_connectivity = connectivity;
        Q_EMIT connectivityChanged(connectivity);
    });
    QMetaObject::invokeMethod(m_engine, &sync::Engine::open);
    // Opened when the engine has brought the database up to date; until then nothing of the one before is shown.
    m_library.open({});
    Q_EMIT storeChanged();
}

void ProgramBackend::storeOpened(const std::optional<Error> &error)
{
    if (error) {
        Q_EMIT storeFailed(*error);
        return;
    }
    m_storeOpen = true;
    m_library.open(m_places.database());
    readUsername();
    Q_EMIT storeChanged();
    syncWhenDue();
}

void ProgramBackend::readUsername()
{
    if (!m_library.reader())
        return;
    const auto account = m_library.reader()->account();
    if (!account || !*account || (*account)->username == m_username)
        return;
    m_username = (*account)->username;
    Q_EMIT accountChanged();
}

void ProgramBackend::syncWhenDue()
{
    if (!m_storeOpen || m_state != AccountState::Connected || m_syncing || !m_library.reader())
        return;
    const auto account = m_library.reader()->account();
    const bool fresh = account && *account && (*account)->lastSync.isValid()
        && (*account)->lastSync.secsTo(m_clock.utc()) < kSyncEvery;
    if (!fresh)
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

void ProgramBackend::connectAccount(const Secret &token)
{
    if (m_sample) {
        useStore(m_config.places, m_config.apiRoot);
        m_sample.reset();
        setAccount(AccountState::None);
    }
    if (!m_engine)
        return;
    if (!isPlausibleToken(token.reveal())) {
        const Error error{Error::Kind::NotAuthorised, u"there are characters in it that no token has"_s};
        QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT accountTested(fail(error), {}); }, Qt::QueuedConnection);
        return;
    }
    m_tested = token;
    QMetaObject::invokeMethod(m_engine, [engine = m_engine, token] { engine->testToken(token); });
}

void ProgramBackend::cancelConnect()
{
    m_tested = {};
    if (m_engine)
        QMetaObject::invokeMethod(m_engine, &sync::Engine::cancelTest);
}

void ProgramBackend::tokenTested(const Result<sync::TokenOwner> &owner)
{
    if (m_tested.isEmpty())
        return; // cancelled while the answer was on its way
    const Secret token = std::exchange(m_tested, {});
    if (!owner) {
        Q_EMIT accountTested(fail(owner.error()), {});
        return;
    }
    if (m_library.reader()) {
        const auto account = m_library.reader()->account();
        if (account && *account && (*account)->userId != owner->userId) {
            Q_EMIT accountTested(fail(Error::Kind::WrongUse,
                                      tr("This data folder holds the collection of %1, and the token belongs to %2.")
                                          .arg((*account)->username, owner->username)),
                                 {});
            return;
        }
    }
    m_keeper.keep(token, TokenKeeper::For::Now, this,
                  [this, token, name = owner->username](const Result<QString> &place) {
                      if (!place) {
                          Q_EMIT accountTested(fail(place.error()), {});
                          return;
                      }
                      useToken(token);
                      m_username = name;
                      m_state = AccountState::Connected; // before the window hears of it and asks for a sync
                      Q_EMIT accountTested(name, *place);
                      Q_EMIT accountChanged();
                  });
}

void ProgramBackend::startDemo()
{
    auto started = Sample::start();
    if (!started) {
        Q_EMIT storeFailed(started.error());
        return;
    }
    const Locations places = m_config.demo ? m_config.places : sampleLocations(m_config.places);
    (*started)->forgetRequests(places);
    useStore(places, (*started)->apiRoot());
    m_sample = std::move(*started);
    useToken(m_sample->token());
    setAccount(AccountState::Connected);
    startSync();
}

void ProgramBackend::startSync()
{
    if (m_engine && m_state == AccountState::Connected)
        QMetaObject::invokeMethod(m_engine, [engine = m_engine] { engine->sync({}); });
}

void ProgramBackend::cancelSync()
{
    if (m_engine)
        QMetaObject::invokeMethod(m_engine, &sync::Engine::cancelSync);
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
