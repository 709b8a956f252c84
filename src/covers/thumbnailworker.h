// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "covers/coverfiller.h"
#include "covers/coverservice.h"
#include "covers/thumbnailstore.h"

#include <QImage>
#include <QObject>

#include <memory>

class QThreadPool;
class QTimer;

namespace vv::covers {

/**
 * The thumbnail file on a thread of its own: neither the GUI nor the network ever waits for the disk.
 *
 * The user's own photos come from the collection's database instead. What is found goes straight to the pool to be
 * decoded, without a turn through the GUI thread. Thread: open() and everything after it in the thread it was moved to;
 * the signals come from there or from the pool.
 */
class ThumbnailWorker : public QObject
{
    Q_OBJECT

public:
    ThumbnailWorker(QString file, qint64 cap, Clock &clock, QThreadPool &pool);
    ~ThumbnailWorker() override;

public Q_SLOTS:
    void open();
    void close();
    void look(const vv::covers::CoverKey &key);
    void put(const QString &url, int edge, const QByteArray &bytes);
    void keep(const vv::covers::KeptPicture &made); ///< soon, many of them at once
    void remove(const QString &url);
    void usePictures(const std::shared_ptr<vv::covers::PictureSource> &source);
    void setFilling(bool on);
    void lookForMissing();
    void quietlyFetched(const QString &url, const QByteArray &bytes);
    void quietlyFailed(const QString &url, std::chrono::milliseconds retryAfter, std::chrono::milliseconds rest);
    void setCap(qint64 cap);
    void empty();
    void tellUse();

Q_SIGNALS:
    void decoded(const vv::covers::CoverKey &key, const QImage &image);
    void missing(const vv::covers::CoverKey &key);
    void photoMissing(const vv::covers::CoverKey &key);
    void fetchQuietlyWanted(const QString &url);
    void fillProgressed(const vv::covers::FillProgress &progress);
    void useKnown(const vv::covers::CacheUse &use);

private:
    void lookAtPhoto(const CoverKey &key);
    void decode(const CoverKey &key, const QByteArray &bytes, bool original);
    void writeMade();

    QString m_file;
    qint64 m_cap;
    Clock &m_clock;
    QThreadPool &m_pool;
    QTimer *m_flush = nullptr;
    QTimer *m_write = nullptr;
    QList<KeptPicture> m_made; ///< thumbnails that are not written yet
    std::unique_ptr<ThumbnailStore> m_store;
    std::unique_ptr<CoverFiller> m_filler;
    std::shared_ptr<PictureSource> m_pictures;
};

} // namespace vv::covers
