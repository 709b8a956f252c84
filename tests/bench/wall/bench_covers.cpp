// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prints what thumbnails of kept covers take: `QT_QPA_PLATFORM=offscreen bench_covers [covers]`. Needs 100 MB of disk
// for each thousand of covers.
#include "base/clock.h"
#include "covers/coverservice.h"
#include "covers/thumbnailstore.h"
#include "gui/wall/wallmodel.h"
#include "net/httptransport.h"
#include "support/watchdog.h"
#include "wall/sleeve.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace vv;

namespace {

/// Whatever is asked for is here already.
class NoNetwork final : public net::HttpTransport
{
public:
    net::Call send(const net::HttpRequest &, Done<net::HttpReply>) override { return {}; }
};

QString urlOf(const QAbstractItemModel &model, int row)
{
    return model.index(row, 0).data(models::CoverUrlRole).toString();
}

void fill(const QString &file, const QAbstractItemModel &model, Clock &clock, int shapes)
{
    covers::ThumbnailStore store(file, qint64(20) * 1024 * 1024 * 1024, clock);
    const QByteArray bytes = bench::sleeve(shapes);
    std::printf("%d covers of %lld KB\n", model.rowCount(), static_cast<long long>(bytes.size() / 1024));
    for (int row = 0; row < model.rowCount(); ++row)
        store.put(urlOf(model, row), covers::kOriginalEdge, bytes);
}

/// As scrolling through the whole wall would ask for them, some hundred ahead.
void makeThumbnails(covers::CoverService &covers, const QAbstractItemModel &model)
{
    const int all = model.rowCount();
    int asked = 0;
    int done = 0;
    QEventLoop loop;
    const auto ask = [&] {
        while (asked < all && asked - done < 200)
            covers.request({urlOf(model, asked++), 150});
    };
    const auto count = [&] {
        ++done;
        ask();
        if (done == all)
            loop.quit();
    };
    QObject context;
    QObject::connect(&covers, &covers::CoverService::ready, &context, count);
    QObject::connect(&covers, &covers::CoverService::failed, &context, count);
    QObject::connect(&covers, &covers::CoverService::dropped, &context, count);
    QElapsedTimer timer;
    timer.start();
    const test::Watchdog watchdog;
    ask();
    loop.exec();
    std::printf("%-44s %8.2f s for %d (budget 8 s for 10,000)\n", "thumbnails made from 600 px covers",
                static_cast<double>(timer.elapsed()) / 1000, all);
    std::printf("%-44s %8.2f ms (budget 50)\n", "longest the window had to wait meanwhile", watchdog.longest().own());
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.size() > 1 ? std::max(1, arguments[1].toInt()) : 10'000;
    SystemClock clock;
    QThread io;
    io.start();
    // Most of the time goes into decoding the JPEGs, and that goes by their bytes.
    for (const int shapes : {bench::kPlainSleeve, bench::kCrowdedSleeve}) {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"covers.db"_s);
        test::WallModel model(count);
        model.setUrlRoot(u"http://127.0.0.1:1/"_s);
        fill(file, model, clock, shapes);
        covers::CoverService covers(
            {.thumbnailFile = file}, &io, [] { return std::make_unique<NoNetwork>(); }, clock);
        makeThumbnails(covers, model);
    }
    io.quit();
    io.wait();
    return 0;
}
