// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "covers/coverfiller.h"

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QThread>
#include <QUrl>

#include <functional>
#include <memory>

namespace vv {
class Clock;
}
namespace vv::net {
class HttpTransport;
}

namespace vv::covers {

/// Of a picture to be looked at closely: as large as it is, up to this. Discogs has none over 600; own ones may be
/// larger. Three of this size fill the memory for pixmaps.
inline constexpr int kFullEdge = 2400;

/// Names one picture at one size: what find() and ready() speak of.
struct CoverKey {
    QString url;    ///< as Discogs gave it; a changed URL is another picture
    int edge = 150; ///< device pixels of the longer side: 150 or 300 for the wall, 600 for a page, or kFullEdge

    friend bool operator==(const CoverKey &, const CoverKey &) = default;
    friend size_t qHash(const CoverKey &key, size_t seed = 0) noexcept { return qHashMulti(seed, key.url, key.edge); }
};

/// What the cache on the disk holds.
struct CacheUse {
    qint64 bytes = 0;
    qint64 cap = 0;
    int covers = 0;

    friend bool operator==(const CacheUse &, const CacheUse &) = default;
};

/**
 * Covers for the GUI: ready pixmaps at once, everything else asynchronously. Fetches on the I/O thread through the
 * gentle image queue, decodes on Qt's pool, keeps thumbnails in a SQLite file of their own.
 *
 * find() answers from memory only. request() returns at once; ready() or failed() follows in the GUI thread. The queue
 * is last in, first out and bounded; what falls out is told by dropped(), so that a cell scrolled back asks again.
 * A key whose address begins with kPhotoScheme is the user's own photo: read from usePictures(), never fetched.
 * Thread:  GUI; the fetcher lives in `ioThread` and is told by queued calls.
 * Limits:  pixmaps 64 MB; the image host gets no token, at most 2 requests at a time, none for minutes after a 403 or
 *          429 (discogs-api.md §9; loopback hosts are not slowed down); an image is at most 16 MiB and 40 megapixels.
 */
class CoverService : public QObject
{
    Q_OBJECT

public:
    struct Config {
        QString thumbnailFile; ///< made when missing, made anew when damaged
        qint64 diskCap = qint64(2) * 1024 * 1024 * 1024;
    };

    /// `makeTransport` runs in the I/O thread.
    using TransportFactory = std::function<std::unique_ptr<net::HttpTransport>()>;

    CoverService(Config config, QThread *ioThread, TransportFactory makeTransport, Clock &clock,
                 QObject *parent = nullptr);
    ~CoverService() override;

    [[nodiscard]] const QPixmap *find(const CoverKey &key) const; ///< null when not in memory
    [[nodiscard]] bool hasFailed(const CoverKey &key) const;
    void request(const CoverKey &key);
    /// What may be looked at soon: after everything that was requested, until it is requested itself.
    void requestAhead(const CoverKey &key);
    /// Forgets requests of the wall that nobody waits for any more, e.g. after scrolling. Requests of an edge over
    /// 300 are a page's and stay.
    void keepOnly(const QSet<CoverKey> &wanted);

    /// Where the collection's photos and covers are; null = nowhere. Destroyed in the disk's thread.
    void usePictures(std::shared_ptr<PictureSource> source);
    /// Whether covers that are missing are to be fetched when nobody looks: what the user says, and whether it may be
    /// done now. Both are off at first.
    void setFilling(bool wanted);
    void setMayFill(bool may);
    void lookForMissing(); ///< the collection has changed
    [[nodiscard]] const FillProgress &filling() const;
    void setDiskCap(qint64 bytes); ///< counts at once
    void emptyDisk();              ///< of everything but the photos, which are not there
    void askForUse();              ///< answers with useKnown()

Q_SIGNALS:
    void ready(const vv::covers::CoverKey &key);
    void failed(const vv::covers::CoverKey &key);
    /// Not under way any more, and worth asking for again: it was forgotten, or the time for which it counts as
    /// failed is over.
    void dropped(const vv::covers::CoverKey &key);
    void fillProgressed(const vv::covers::FillProgress &progress);
    void useKnown(const vv::covers::CacheUse &use);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vv::covers

Q_DECLARE_METATYPE(vv::covers::CacheUse)
