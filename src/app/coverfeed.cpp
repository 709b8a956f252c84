// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coverfeed.h"

#include "base/clock.h"
#include "base/logging.h"
#include "base/settings.h"
#include "covers/coverservice.h"
#include "models/backend.h"
#include "models/exchange.h"
#include "models/library.h"
#include "store/database.h"
#include "store/photos.h"

#include <QMutex>
#include <QNetworkInformation>

#include <atomic>

using namespace std::chrono_literals;

namespace vv::app {

/// Held while the file is looked into; once shut it is not touched any more.
struct PictureGate {
    QMutex mutex;
    std::atomic<bool> isShut = false;
};

namespace {

constexpr int kChunk = 1000;
constexpr int kShutting = 50;   ///< ms the window waits for a look that is under way
constexpr auto kSettling = 10s; ///< a program that has just started has better things to do

/**
 * The collection's database, opened for each look into it: it must not be in anybody's hands when a backup is put in
 * its place or the account's folder is moved.
 */
class DatabasePictures final : public covers::PictureSource
{
public:
    DatabasePictures(QString file, std::shared_ptr<PictureGate> gate)
        : m_file(std::move(file))
        , m_gate(std::move(gate))
    {}

    [[nodiscard]] Chunk coverUrls(std::optional<qint64> from) override
    {
        const auto found = read<store::CoverChunk>(
            [&](const store::Photos &photos) { return photos.covers({from.value_or(0)}, kChunk); });
        if (!found)
            return {};
        return {.urls = found->urls, .next = found->next ? std::optional(found->next->value) : std::nullopt};
    }

    [[nodiscard]] std::optional<QByteArray> photo(const QString &url) override
    {
        const InstanceId copy = store::photoCopy(url);
        const auto bytes = read<QByteArray>([&](const store::Photos &photos) { return photos.bytes(copy); });
        return bytes && !bytes->isEmpty() ? std::optional(*bytes) : std::nullopt;
    }

private:
    template <class T, class Look>
    [[nodiscard]] std::optional<T> read(Look look) const
    {
        const QMutexLocker lock(&m_gate->mutex);
        if (m_gate->isShut)
            return std::nullopt;
        const auto database = store::Database::open(m_file, store::Database::Mode::ReadOnly);
        const auto found = database ? look(store::Photos((*database)->handle())) : Result<T>(fail(database.error()));
        if (!found) {
            qCInfo(lcCovers).noquote() << "the collection cannot be asked for pictures:" << found.error().detail;
            return std::nullopt;
        }
        return *found;
    }

    QString m_file;
    std::shared_ptr<PictureGate> m_gate;
};

} // namespace

CoverFeed::CoverFeed(covers::CoverService &covers, models::Backend &backend, models::Library &library,
                     Settings &settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_covers(covers)
    , m_backend(backend)
    , m_library(library)
{
    m_covers.setFilling(settings.fillCovers());
    connect(&library, &models::Library::changed, this, &CoverFeed::useLibrary);
    connect(&backend, &models::Backend::syncStarted, this, &CoverFeed::decide);
    connect(&backend, &models::Backend::syncFinished, this, [this] {
        m_covers.lookForMissing();
        decide();
    });
    connect(&backend, &models::Backend::connectivityChanged, this, &CoverFeed::decide);
    connect(&backend.exchange(), &models::Exchange::imported, &covers, &covers::CoverService::lookForMissing);
    clock.callLater(kSettling, this, [this] {
        m_hasSettled = true;
        watchMeter();
        decide();
    });
    useLibrary();
}

CoverFeed::~CoverFeed()
{
    closeGate();
}

void CoverFeed::closeGate()
{
    if (!m_gate)
        return;
    const bool locked = m_gate->mutex.tryLock(kShutting);
    m_gate->isShut = true;
    if (locked)
        m_gate->mutex.unlock();
}

void CoverFeed::useLibrary()
{
    if (m_library.file() == m_file)
        return;
    m_file = m_library.file();
    closeGate();
    m_gate = std::make_shared<PictureGate>();
    m_covers.usePictures(m_file.isEmpty() ? nullptr : std::make_shared<DatabasePictures>(m_file, m_gate));
}

void CoverFeed::watchMeter()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Metered))
        return; // nobody on this machine knows
    const QNetworkInformation *network = QNetworkInformation::instance();
    m_isMetered = network->isMetered();
    connect(network, &QNetworkInformation::isMeteredChanged, this, [this](bool metered) {
        m_isMetered = metered;
        decide();
    });
}

void CoverFeed::decide()
{
    using State = Connectivity::State;
    const State state = m_backend.connectivity().state;
    m_covers.setMayFill(m_hasSettled && !m_isMetered && !m_backend.isSyncing() && state != State::Offline
                        && state != State::Blocked);
}

} // namespace vv::app
