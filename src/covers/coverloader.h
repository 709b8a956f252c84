// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "covers/coverservice.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QThread>
#include <QThreadPool>

#include <chrono>
#include <deque>
#include <memory>
#include <semaphore>

namespace vv::covers {

class ThumbnailWorker;

/**
 * The way of one cover: disk, else network, then the pool, then back here as an image.
 *
 * Keeps what waits (newest first, bounded) and what is under way; at most 24 keys are with the disk and the pool at a
 * time, so that what is asked for last does not queue behind a whole wall.
 * Thread: GUI. Makes and ends the disk's thread; the fetcher lives in the I/O thread and is gone when the destructor
 *         returns, whichever of the two ends first.
 */
class CoverLoader : public QObject
{
    Q_OBJECT

public:
    CoverLoader(const CoverService::Config &config, QThread *ioThread, CoverService::TransportFactory makeTransport,
                Clock &clock, QObject *parent = nullptr);
    ~CoverLoader() override;

    void request(const CoverKey &key);
    void requestAhead(const CoverKey &key); ///< as CoverService has it
    void keepOnly(const QSet<CoverKey> &wanted);

Q_SIGNALS:
    void loaded(const vv::covers::CoverKey &key, const QImage &image);
    void failed(const vv::covers::CoverKey &key, std::chrono::milliseconds retryAfter);
    void dropped(const vv::covers::CoverKey &key);
    void fillProgressed(const vv::covers::FillProgress &progress);
    void useKnown(const vv::covers::CacheUse &use);

    // To the disk's thread and to the I/O thread.
    void lookWanted(const vv::covers::CoverKey &key);
    void putWanted(const QString &url, int edge, const QByteArray &bytes);
    void picturesWanted(const std::shared_ptr<vv::covers::PictureSource> &source);
    void fillingWanted(bool on);
    void lookForMissingWanted();
    void capWanted(qint64 cap);
    void emptyWanted();
    void useWanted();
    void fetchWanted(const QString &url, bool ahead);
    void keepWanted(const QSet<QString> &urls);
    void closing();

private:
    enum class Stage : quint8 { Waiting, Looking, LookingUnwanted, Fetching };
    struct Fresh;

    void startDisk(const CoverService::Config &config, Clock &clock);
    void startFetcher(CoverService::TransportFactory makeTransport, Clock &clock);
    void stopFetcher();
    void push(const CoverKey &key);
    void pump();
    void drop(const CoverKey &key);
    void found(const CoverKey &key, const QImage &image);
    void missing(const CoverKey &key);
    void photoMissing(const CoverKey &key);
    void forget(const CoverKey &key); ///< it is not under way any more
    void fetched(const QString &url, const QByteArray &bytes);
    void decoded(const Fresh &fresh);
    void fetchFailed(const QString &url, std::chrono::milliseconds retryAfter);
    void fetchDropped(const QString &url);

    QThread *m_ioThread;
    QObject *m_fetcher = nullptr; ///< to be touched only by stopFetcher()
    std::shared_ptr<std::binary_semaphore> m_fetcherGone;
    QThreadPool m_pool;
    QThread m_diskThread;
    std::unique_ptr<ThumbnailWorker> m_disk;
    std::deque<CoverKey> m_waiting; ///< newest at the back, what is ahead at the front
    QHash<CoverKey, Stage> m_stages;
    QSet<CoverKey> m_ahead; ///< of all stages: not looked at yet
    QHash<QString, QList<CoverKey>> m_fetching;
    QSet<QString> m_decoding; ///< fetched already: asking again would fetch a second time
    int m_looking = 0;
};

} // namespace vv::covers
