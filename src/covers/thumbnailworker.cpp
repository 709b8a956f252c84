// SPDX-License-Identifier: GPL-3.0-or-later
#include "covers/thumbnailworker.h"

#include "base/clock.h"
#include "base/logging.h"
#include "covers/picture.h"

#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace vv::covers {

namespace {

constexpr int kQuickLook = 150; ///< small enough to be decoded quickly

// A thumbnail is a few kilobytes, and writing one alone writes several pages of the file's indexes beside it.
constexpr qsizetype kMostWaiting = 32;
constexpr auto kWriteDelay = 300ms;

} // namespace

ThumbnailWorker::ThumbnailWorker(QString file, qint64 cap, Clock &clock, QThreadPool &pool)
    : m_file(std::move(file))
    , m_cap(cap)
    , m_clock(clock)
    , m_pool(pool)
{}

ThumbnailWorker::~ThumbnailWorker() = default;

void ThumbnailWorker::open()
{
    m_store = std::make_unique<ThumbnailStore>(m_file, m_cap, m_clock);
    m_flush = new QTimer(this);
    m_flush->setSingleShot(true);
    m_flush->setInterval(5s);
    connect(m_flush, &QTimer::timeout, this, [this] { m_store->flush(); });
    m_write = new QTimer(this);
    m_write->setSingleShot(true);
    m_write->setInterval(kWriteDelay);
    connect(m_write, &QTimer::timeout, this, &ThumbnailWorker::writeMade);
    m_filler = std::make_unique<CoverFiller>(*m_store, m_clock);
    connect(m_filler.get(), &CoverFiller::fetchWanted, this, &ThumbnailWorker::fetchQuietlyWanted);
    connect(m_filler.get(), &CoverFiller::progressed, this, &ThumbnailWorker::fillProgressed);
}

void ThumbnailWorker::close()
{
    if (m_store)
        writeMade();
    delete std::exchange(m_flush, nullptr);
    delete std::exchange(m_write, nullptr);
    m_filler.reset();
    m_pictures.reset();
    m_store.reset();
}

void ThumbnailWorker::look(const CoverKey &key)
{
    if (!m_store)
        return;
    if (key.url.startsWith(kPhotoScheme))
        return lookAtPhoto(key);
    bool original = key.edge >= kOriginalEdge;
    auto bytes = m_store->find(key.url, original ? kOriginalEdge : key.edge);
    if (!bytes && !original) {
        original = true;
        bytes = m_store->find(key.url, kOriginalEdge);
    }
    if (!bytes) {
        Q_EMIT missing(key);
        return;
    }
    if (!m_flush->isActive())
        m_flush->start();
    decode(key, *bytes, original);
}

void ThumbnailWorker::lookAtPhoto(const CoverKey &key)
{
    const auto bytes = m_pictures ? m_pictures->photo(key.url) : std::nullopt;
    if (!bytes) {
        Q_EMIT photoMissing(key);
        return;
    }
    m_pool.start([this, key, bytes = *bytes] {
        if (const auto image = decodePicture(bytes, key.edge))
            Q_EMIT decoded(key, *image);
        else
            Q_EMIT photoMissing(key);
    });
}

void ThumbnailWorker::decode(const CoverKey &key, const QByteArray &bytes, bool original)
{
    m_pool.start([this, key, bytes, original] {
        const auto image = decodePicture(bytes, key.edge);
        if (!image) {
            // The checksum was right, so these bytes were kept by a program that could read them and this one cannot.
            qCWarning(lcCovers).noquote() << "a kept cover cannot be read:" << image.error().detail;
            QMetaObject::invokeMethod(
                this, [this, url = key.url] { remove(url); }, Qt::QueuedConnection);
            Q_EMIT missing(key);
            return;
        }
        if (original && key.edge < kOriginalEdge && std::max(image->width(), image->height()) == key.edge) {
            QMetaObject::invokeMethod(
                this,
                [this, key, thumbnail = encodePicture(*image)] {
                    keep({key.url, key.edge, thumbnail});
                },
                Qt::QueuedConnection);
        }
        Q_EMIT decoded(key, *image);
    });
}

void ThumbnailWorker::put(const QString &url, int edge, const QByteArray &bytes)
{
    if (m_store)
        m_store->put(url, edge, bytes);
}

void ThumbnailWorker::keep(const KeptPicture &made)
{
    if (!m_store)
        return;
    m_made += made;
    if (m_made.size() >= kMostWaiting)
        writeMade();
    else if (!m_write->isActive())
        m_write->start();
}

void ThumbnailWorker::writeMade()
{
    m_write->stop();
    m_store->put(std::exchange(m_made, {}));
}

void ThumbnailWorker::remove(const QString &url)
{
    m_made.removeIf([&](const KeptPicture &made) { return made.url == url; });
    if (m_store)
        m_store->remove(url);
}

void ThumbnailWorker::usePictures(const std::shared_ptr<PictureSource> &source)
{
    m_pictures = source;
    if (m_filler)
        m_filler->use(source);
}

void ThumbnailWorker::setFilling(bool on)
{
    if (m_filler)
        m_filler->setOn(on);
}

void ThumbnailWorker::lookForMissing()
{
    if (m_filler)
        m_filler->lookAgain();
}

void ThumbnailWorker::quietlyFetched(const QString &url, const QByteArray &bytes)
{
    // Whether it is a picture has to be known before it is kept, and may take a while.
    m_pool.start([this, url, bytes] {
        const bool isPicture = decodePicture(bytes, kQuickLook).has_value();
        QMetaObject::invokeMethod(
            this,
            [this, url, kept = isPicture ? bytes : QByteArray()] {
                if (m_filler)
                    m_filler->fetched(url, kept);
            },
            Qt::QueuedConnection);
    });
}

void ThumbnailWorker::quietlyFailed(const QString &url, std::chrono::milliseconds retryAfter,
                                    std::chrono::milliseconds rest)
{
    if (m_filler)
        m_filler->failed(url, retryAfter, rest);
}

void ThumbnailWorker::setCap(qint64 cap)
{
    m_cap = cap;
    if (!m_store)
        return;
    m_store->setCap(cap);
    tellUse();
    m_filler->lookAgain(); // there may be room now
}

void ThumbnailWorker::empty()
{
    if (!m_store)
        return;
    m_made.clear();
    m_store->empty();
    tellUse();
    m_filler->lookAgain();
}

void ThumbnailWorker::tellUse()
{
    if (m_store)
        Q_EMIT useKnown({.bytes = m_store->totalBytes(), .cap = m_store->cap(), .covers = m_store->count()});
}

} // namespace vv::covers
