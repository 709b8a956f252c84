// SPDX-License-Identifier: GPL-3.0-or-later
#include "covers/coverservice.h"

#include "base/clock.h"
#include "covers/coverloader.h"
#include "net/httptransport.h"

#include <QHash>

#include <algorithm>

namespace vv::covers {

namespace {

using ms = std::chrono::milliseconds;

constexpr int kPixmapKiB = 48 * 1024; // twenty screens of covers

qsizetype kibOf(const QPixmap &pixmap)
{
    return std::max<qsizetype>(1, qsizetype(pixmap.width()) * pixmap.height() * pixmap.depth() / 8 / 1024);
}

} // namespace

class CoverService::Private
{
public:
    struct Failure {
        ms until;            ///< monotonic
        QSet<CoverKey> keys; ///< who was told
    };

    Private(CoverService *service, const Config &config, QThread *ioThread, TransportFactory makeTransport,
            Clock &clockToUse)
        : q(service)
        , clock(clockToUse)
        , loader(config, ioThread, std::move(makeTransport), clockToUse)
    {}

    void noteFailure(const CoverKey &key, ms retryAfter);
    void wakeForFailures();
    void forgiveFailures();

    CoverService *q;
    Clock &clock;
    CoverLoader loader;
    QCache<CoverKey, QPixmap> pixmaps{kPixmapKiB};
    QHash<QString, Failure> failures; ///< by URL: what is broken is broken at every size
    std::optional<ms> wake;
    FillProgress filling;
    bool fillWanted = false;
    bool mayFill = false;
};

CoverService::CoverService(Config config, QThread *ioThread, TransportFactory makeTransport, Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, config, ioThread, std::move(makeTransport), clock))
{
    connect(&d->loader, &CoverLoader::loaded, this, [this](const CoverKey &key, const QImage &image) {
        auto pixmap = std::make_unique<QPixmap>(QPixmap::fromImage(image));
        const auto cost = kibOf(*pixmap);
        d->pixmaps.insert(key, pixmap.release(), cost);
        Q_EMIT ready(key);
    });
    connect(&d->loader, &CoverLoader::failed, this, [this](const CoverKey &key, ms retryAfter) {
        d->noteFailure(key, retryAfter);
        Q_EMIT failed(key);
    });
    connect(&d->loader, &CoverLoader::dropped, this, &CoverService::dropped);
    connect(&d->loader, &CoverLoader::useKnown, this, &CoverService::useKnown);
    connect(&d->loader, &CoverLoader::fillProgressed, this, [this](const FillProgress &progress) {
        d->filling = progress;
        Q_EMIT fillProgressed(progress);
    });
}

CoverService::~CoverService() = default;

const QPixmap *CoverService::find(const CoverKey &key) const
{
    return d->pixmaps.object(key);
}

bool CoverService::hasFailed(const CoverKey &key) const
{
    const auto failure = d->failures.constFind(key.url);
    return failure != d->failures.cend() && failure->until > d->clock.monotonic();
}

void CoverService::request(const CoverKey &key)
{
    if (find(key)) {
        QMetaObject::invokeMethod(
            this, [this, key] { Q_EMIT ready(key); }, Qt::QueuedConnection);
    } else if (hasFailed(key)) {
        d->failures[key.url].keys.insert(key);
        QMetaObject::invokeMethod(
            this, [this, key] { Q_EMIT failed(key); }, Qt::QueuedConnection);
    } else {
        d->loader.request(key);
    }
}

void CoverService::requestAhead(const CoverKey &key)
{
    if (!find(key) && !hasFailed(key))
        d->loader.requestAhead(key);
}

void CoverService::usePictures(std::shared_ptr<PictureSource> source)
{
    Q_EMIT d->loader.picturesWanted(source);
}

void CoverService::setFilling(bool wanted)
{
    d->fillWanted = wanted;
    Q_EMIT d->loader.fillingWanted(d->fillWanted && d->mayFill);
}

void CoverService::setMayFill(bool may)
{
    d->mayFill = may;
    Q_EMIT d->loader.fillingWanted(d->fillWanted && d->mayFill);
}

void CoverService::lookForMissing()
{
    Q_EMIT d->loader.lookForMissingWanted();
}

const FillProgress &CoverService::filling() const
{
    return d->filling;
}

void CoverService::setDiskCap(qint64 bytes)
{
    Q_EMIT d->loader.capWanted(bytes);
}

void CoverService::emptyDisk()
{
    Q_EMIT d->loader.emptyWanted();
}

void CoverService::askForUse()
{
    Q_EMIT d->loader.useWanted();
}

void CoverService::keepOnly(const QSet<CoverKey> &wanted)
{
    d->loader.keepOnly(wanted);
}

void CoverService::Private::noteFailure(const CoverKey &key, ms retryAfter)
{
    Failure &failure = failures[key.url];
    failure.until = clock.monotonic() + retryAfter;
    failure.keys.insert(key);
    wakeForFailures();
}

void CoverService::Private::wakeForFailures()
{
    if (failures.isEmpty())
        return;
    const auto soonest = std::ranges::min_element(failures, {}, &Failure::until)->until;
    if (wake && *wake <= soonest)
        return;
    wake = soonest;
    clock.callLater(std::max(soonest - clock.monotonic(), ms(0)), q, [this, soonest] {
        if (wake == soonest) // a later wish for an earlier time has its own call
            wake.reset();
        forgiveFailures();
    });
}

void CoverService::Private::forgiveFailures()
{
    const ms now = clock.monotonic();
    QSet<CoverKey> forgiven;
    for (auto it = failures.begin(); it != failures.end();) {
        if (it->until > now) {
            ++it;
            continue;
        }
        forgiven.unite(it->keys);
        it = failures.erase(it);
    }
    wakeForFailures();
    for (const CoverKey &key : std::as_const(forgiven))
        Q_EMIT q->dropped(key);
}

} // namespace vv::covers
