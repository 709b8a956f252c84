// SPDX-License-Identifier: GPL-3.0-or-later
#include "covers/coverloader.h"

#include "base/logging.h"
#include "covers/imagefetcher.h"
#include "covers/picture.h"
#include "covers/thumbnailworker.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vv::covers {

namespace {

constexpr int kDecodes = 2;
constexpr int kLookingAtOnce = 24;
constexpr size_t kMostWaiting = 2000;
constexpr auto kBroken = 24h;
constexpr auto kNoPhoto = 30s; ///< the database may be busy or about to be opened
constexpr auto kLongestGoodbye = 5s;

/// The wall asks for many and scrolls on; a page asks for one and waits for it.
bool isForPage(const CoverKey &key)
{
    return key.edge > 300;
}

} // namespace

/// What the pool made of the bytes of one URL.
struct CoverLoader::Fresh {
    QString url;
    QByteArray bytes;
    QList<std::pair<CoverKey, QImage>> images; ///< empty = not a picture
    QList<std::pair<int, QByteArray>> thumbnails;
};

CoverLoader::CoverLoader(const CoverService::Config &config, QThread *ioThread,
                         CoverService::TransportFactory makeTransport, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ioThread(ioThread)
    , m_fetcherGone(std::make_shared<std::binary_semaphore>(0))
{
    m_pool.setMaxThreadCount(kDecodes);
    startDisk(config, clock);
    startFetcher(std::move(makeTransport), clock);
}

CoverLoader::~CoverLoader()
{
    m_pool.clear();
    stopFetcher();
    m_diskThread.quit();
    m_diskThread.wait();
    // Only now nobody starts another decode.
    m_pool.clear();
    m_pool.waitForDone();
}

void CoverLoader::startDisk(const CoverService::Config &config, Clock &clock)
{
    m_disk = std::make_unique<ThumbnailWorker>(config.thumbnailFile, config.diskCap, clock, m_pool);
    m_disk->moveToThread(&m_diskThread);
    connect(&m_diskThread, &QThread::started, m_disk.get(), &ThumbnailWorker::open);
    // In the thread itself, just before it ends: the connection has to be closed where it was made.
    connect(&m_diskThread, &QThread::finished, m_disk.get(), &ThumbnailWorker::close, Qt::DirectConnection);
    connect(this, &CoverLoader::lookWanted, m_disk.get(), &ThumbnailWorker::look);
    connect(this, &CoverLoader::putWanted, m_disk.get(), &ThumbnailWorker::put);
    connect(this, &CoverLoader::picturesWanted, m_disk.get(), &ThumbnailWorker::usePictures);
    connect(this, &CoverLoader::fillingWanted, m_disk.get(), &ThumbnailWorker::setFilling);
    connect(this, &CoverLoader::lookForMissingWanted, m_disk.get(), &ThumbnailWorker::lookForMissing);
    connect(this, &CoverLoader::capWanted, m_disk.get(), &ThumbnailWorker::setCap);
    connect(this, &CoverLoader::emptyWanted, m_disk.get(), &ThumbnailWorker::empty);
    connect(this, &CoverLoader::useWanted, m_disk.get(), &ThumbnailWorker::tellUse);
    connect(m_disk.get(), &ThumbnailWorker::fillProgressed, this, &CoverLoader::fillProgressed);
    connect(m_disk.get(), &ThumbnailWorker::useKnown, this, &CoverLoader::useKnown);
    connect(m_disk.get(), &ThumbnailWorker::photoMissing, this, &CoverLoader::photoMissing);
    connect(m_disk.get(), &ThumbnailWorker::decoded, this, &CoverLoader::found);
    connect(m_disk.get(), &ThumbnailWorker::missing, this, &CoverLoader::missing);
    m_diskThread.setObjectName(u"covers"_s);
    m_diskThread.start();
}

void CoverLoader::startFetcher(CoverService::TransportFactory makeTransport, Clock &clock)
{
    auto *fetcher = new ImageFetcher(std::move(makeTransport), clock, m_fetcherGone);
    m_fetcher = fetcher;
    fetcher->moveToThread(m_ioThread);
    connect(m_ioThread, &QThread::finished, fetcher, &QObject::deleteLater);
    connect(this, &CoverLoader::closing, fetcher, &QObject::deleteLater);
    connect(this, &CoverLoader::fetchWanted, fetcher, &ImageFetcher::fetch);
    connect(this, &CoverLoader::keepWanted, fetcher, &ImageFetcher::keepOnly);
    connect(fetcher, &ImageFetcher::fetched, this, &CoverLoader::fetched);
    connect(fetcher, &ImageFetcher::failed, this, &CoverLoader::fetchFailed);
    connect(fetcher, &ImageFetcher::dropped, this, &CoverLoader::fetchDropped);
    // From the disk's thread to the I/O thread and back, without a turn through this one.
    connect(m_disk.get(), &ThumbnailWorker::fetchQuietlyWanted, fetcher, &ImageFetcher::fetchQuietly);
    connect(fetcher, &ImageFetcher::quietlyFetched, m_disk.get(), &ThumbnailWorker::quietlyFetched);
    connect(fetcher, &ImageFetcher::quietlyFailed, m_disk.get(), &ThumbnailWorker::quietlyFailed);
}

void CoverLoader::stopFetcher()
{
    // The fetcher uses our caller's clock and transport, so it has to be gone before the caller takes those down.
    if (m_ioThread->isRunning() && m_ioThread != QThread::currentThread()) {
        Q_EMIT closing();
        if (!m_fetcherGone->try_acquire_for(kLongestGoodbye))
            qCWarning(lcCovers) << "the I/O thread does not answer; its cover fetcher is left behind";
        return;
    }
    // A thread that has ended took the fetcher along; one that never ran, or is this one, did not.
    if (!m_fetcherGone->try_acquire())
        delete m_fetcher;
}

void CoverLoader::request(const CoverKey &key)
{
    const bool wasAhead = m_ahead.remove(key);
    const auto stage = m_stages.constFind(key);
    if (stage == m_stages.cend()) {
        push(key);
    } else if (*stage == Stage::Waiting) {
        std::erase(m_waiting, key); // asked again: it is the newest now
        m_waiting.push_back(key);
    } else if (*stage == Stage::LookingUnwanted) {
        m_stages.insert(key, Stage::Looking);
    } else if (*stage == Stage::Fetching && wasAhead) {
        if (!m_decoding.contains(key.url))
            Q_EMIT fetchWanted(key.url, false);
    }
    pump();
}

void CoverLoader::requestAhead(const CoverKey &key)
{
    if (m_stages.contains(key) || m_waiting.size() >= kMostWaiting)
        return;
    m_ahead.insert(key);
    m_stages.insert(key, Stage::Waiting);
    m_waiting.push_front(key);
    pump();
}

void CoverLoader::push(const CoverKey &key)
{
    m_stages.insert(key, Stage::Waiting);
    m_waiting.push_back(key);
    if (m_waiting.size() > kMostWaiting) {
        const CoverKey oldest = m_waiting.front();
        m_waiting.pop_front();
        drop(oldest);
    }
}

void CoverLoader::pump()
{
    while (m_looking < kLookingAtOnce && !m_waiting.empty()) {
        const CoverKey key = m_waiting.back();
        m_waiting.pop_back();
        m_stages.insert(key, Stage::Looking);
        ++m_looking;
        Q_EMIT lookWanted(key);
    }
}

void CoverLoader::keepOnly(const QSet<CoverKey> &wanted)
{
    const auto isKept = [&](const CoverKey &key) { return isForPage(key) || wanted.contains(key); };
    QList<CoverKey> gone;
    std::erase_if(m_waiting, [&](const CoverKey &key) {
        if (isKept(key))
            return false;
        gone.append(key);
        return true;
    });
    for (auto it = m_stages.begin(); it != m_stages.end(); ++it) {
        if (*it == Stage::Looking && !isKept(it.key()))
            *it = Stage::LookingUnwanted;
    }
    if (!m_fetching.isEmpty()) {
        QSet<QString> urls;
        for (auto it = m_fetching.cbegin(); it != m_fetching.cend(); ++it) {
            if (std::ranges::any_of(*it, isKept))
                urls.insert(it.key());
        }
        Q_EMIT keepWanted(urls);
    }
    for (const CoverKey &key : std::as_const(gone))
        drop(key);
}

void CoverLoader::drop(const CoverKey &key)
{
    forget(key);
    Q_EMIT dropped(key);
}

void CoverLoader::forget(const CoverKey &key)
{
    m_stages.remove(key);
    m_ahead.remove(key);
}

void CoverLoader::photoMissing(const CoverKey &key)
{
    --m_looking;
    forget(key);
    pump();
    Q_EMIT failed(key, kNoPhoto);
}

void CoverLoader::found(const CoverKey &key, const QImage &image)
{
    --m_looking;
    forget(key);
    pump();
    Q_EMIT loaded(key, image);
}

void CoverLoader::missing(const CoverKey &key)
{
    --m_looking;
    if (m_stages.value(key) == Stage::LookingUnwanted) {
        drop(key);
    } else {
        m_stages.insert(key, Stage::Fetching);
        auto &keys = m_fetching[key.url];
        const bool ahead = m_ahead.contains(key);
        const bool wasAhead
            = std::ranges::all_of(keys, [this](const CoverKey &other) { return m_ahead.contains(other); });
        if (keys.isEmpty() || (wasAhead && !ahead && !m_decoding.contains(key.url)))
            Q_EMIT fetchWanted(key.url, ahead);
        keys.append(key);
    }
    pump();
}

void CoverLoader::fetched(const QString &url, const QByteArray &bytes)
{
    const auto keys = m_fetching.value(url);
    if (keys.isEmpty())
        return;
    m_decoding.insert(url);
    m_pool.start([this, url, bytes, keys] {
        Fresh fresh{url, bytes, {}, {}};
        for (const CoverKey &key : keys) {
            const auto image = decodePicture(bytes, key.edge);
            if (!image) {
                qCWarning(lcCovers).noquote() << "not a cover:" << image.error().detail;
                fresh.images.clear();
                break;
            }
            fresh.images.emplaceBack(key, *image);
            if (key.edge < kOriginalEdge && std::max(image->width(), image->height()) == key.edge)
                fresh.thumbnails.emplaceBack(key.edge, encodePicture(*image));
        }
        QMetaObject::invokeMethod(
            this, [this, fresh = std::move(fresh)] { decoded(fresh); }, Qt::QueuedConnection);
    });
}

void CoverLoader::decoded(const Fresh &fresh)
{
    m_decoding.remove(fresh.url);
    if (fresh.images.isEmpty())
        return fetchFailed(fresh.url, kBroken);
    // Written only now that it is known to be a picture, and before anybody is told: who asks next finds it.
    Q_EMIT putWanted(fresh.url, kOriginalEdge, fresh.bytes);
    for (const auto &[edge, bytes] : fresh.thumbnails)
        Q_EMIT putWanted(fresh.url, edge, bytes);
    const auto keys = m_fetching.take(fresh.url);
    for (const CoverKey &key : keys)
        forget(key);
    for (const auto &[key, image] : fresh.images)
        Q_EMIT loaded(key, image);
    for (const CoverKey &key : keys) { // other sizes that joined while this was being decoded
        if (std::ranges::none_of(fresh.images, [&](const auto &done) { return done.first == key; }))
            request(key);
    }
}

void CoverLoader::fetchFailed(const QString &url, std::chrono::milliseconds retryAfter)
{
    const auto keys = m_fetching.take(url);
    for (const CoverKey &key : keys) {
        forget(key);
        Q_EMIT failed(key, retryAfter);
    }
}

void CoverLoader::fetchDropped(const QString &url)
{
    const auto keys = m_fetching.take(url);
    for (const CoverKey &key : keys)
        drop(key);
}

} // namespace vv::covers
