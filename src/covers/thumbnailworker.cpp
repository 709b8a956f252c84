// SPDX-License-Identifier: GPL-3.0-or-later
#include "covers/thumbnailworker.h"

#include "base/clock.h"
#include "base/logging.h"
#include "covers/picture.h"

#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace vv::covers {

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
}

void ThumbnailWorker::close()
{
    delete m_flush;
    m_flush = nullptr;
    m_store.reset();
}

void ThumbnailWorker::look(const CoverKey &key)
{
    if (!m_store)
        return;
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
                this, [this, key, thumbnail = encodePicture(*image)] { put(key.url, key.edge, thumbnail); },
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

void ThumbnailWorker::remove(const QString &url)
{
    if (m_store)
        m_store->remove(url);
}

} // namespace vv::covers
