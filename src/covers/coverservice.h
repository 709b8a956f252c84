// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

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

/**
 * Covers for the GUI: ready pixmaps at once, everything else asynchronously. Fetches on the I/O thread through the
 * gentle image queue, decodes on Qt's pool, keeps thumbnails in a SQLite file of their own.
 *
 * find() answers from memory only. request() returns at once; ready() or failed() follows in the GUI thread. The queue
 * is last in, first out and bounded; what falls out is told by dropped(), so that a cell scrolled back asks again.
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
    /// Forgets requests of the wall that nobody waits for any more, e.g. after scrolling. Requests of an edge over
    /// 300 are a page's and stay.
    void keepOnly(const QSet<CoverKey> &wanted);

Q_SIGNALS:
    void ready(const vv::covers::CoverKey &key);
    void failed(const vv::covers::CoverKey &key);
    /// Not under way any more, and worth asking for again: it was forgotten, or the time for which it counts as
    /// failed is over.
    void dropped(const vv::covers::CoverKey &key);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vv::covers
