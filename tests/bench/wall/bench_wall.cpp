// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prints how long the wall takes, in milliseconds of real time: `QT_QPA_PLATFORM=offscreen bench_wall [rows]`.
#include "base/clock.h"
#include "covers/coverservice.h"
#include "gui/wall/coverdelegate.h"
#include "gui/wall/covergridview.h"
#include "gui/wall/wallmodel.h"
#include "net/httptransport.h"

#include <QApplication>
#include <QBuffer>
#include <QElapsedTimer>
#include <QPainter>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace vv;

namespace {

/// Answers every picture with the same drawn cover.
class OneCover final : public net::HttpTransport
{
public:
    OneCover()
    {
        QImage image(600, 600, QImage::Format_RGB32);
        QPainter painter(&image);
        QLinearGradient shades(0, 0, 600, 600);
        shades.setColorAt(0, QColor(180, 90, 40));
        shades.setColorAt(1, QColor(20, 60, 90));
        painter.fillRect(image.rect(), shades);
        painter.end();
        QBuffer buffer(&m_reply.body);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "JPEG", 90);
        m_reply.status = 200;
        m_reply.headers = {{"content-type", "image/jpeg"}};
    }
    net::Call send(const net::HttpRequest &, Done<net::HttpReply> done) override
    {
        QMetaObject::invokeMethod(
            &m_context, [done = std::move(done), reply = m_reply] { done(reply); }, Qt::QueuedConnection);
        return {};
    }

private:
    QObject m_context;
    net::HttpReply m_reply;
};

double msSince(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void report(const char *name, QList<double> times)
{
    std::ranges::sort(times);
    std::printf("%-44s median %8.2f   worst %8.2f   n %lld\n", name, times[times.size() / 2], times.last(),
                static_cast<long long>(times.size()));
}

template <class Step>
void measure(const char *name, int times, Step step)
{
    QList<double> taken;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        step(i);
        taken.append(msSince(timer));
    }
    report(name, taken);
}

bool untilCoversAreThere(covers::CoverService &covers, const gui::CoverGridView &view)
{
    QElapsedTimer timer;
    timer.start();
    const auto [first, last] = view.visibleRows();
    const auto isThere = [&](int row) {
        return covers.find({view.model()->index(row, 0).data(models::CoverUrlRole).toString(), 150}) != nullptr;
    };
    while (timer.elapsed() < 20'000) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
        int row = first;
        while (row <= last && isThere(row))
            ++row;
        if (row > last)
            return true;
    }
    return false;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int rows = arguments.size() > 1 ? std::max(1, arguments[1].toInt()) : 100'000;
    const QTemporaryDir dir;
    SystemClock clock;
    QThread io;
    io.start();
    {
        covers::CoverService covers(
            {dir.filePath(u"covers.db"_s)}, &io, [] { return std::make_unique<OneCover>(); }, clock);
        test::WallModel model(rows);
        model.setUrlRoot(u"http://127.0.0.1:1/"_s);
        std::printf("%d rows, milliseconds\n", rows);
        gui::CoverGridView view;
        view.setItemDelegate(new gui::CoverDelegate(&covers, &view));

        QElapsedTimer timer;
        timer.start();
        view.setModel(&model);
        view.resize(1280, 800);
        view.show();
        view.viewport()->repaint();
        report("model set, shown and painted (skeletons)", {msSince(timer)});
        timer.start();
        if (!untilCoversAreThere(covers, view))
            std::printf("the covers did not arrive\n");
        report("until all visible covers are there", {msSince(timer)});

        measure("repaint of a page of covers", 50, [&](int) { view.viewport()->repaint(); });
        measure("resize and repaint", 40, [&](int i) {
            view.resize(1000 + i % 7 * 40, 800);
            QCoreApplication::processEvents();
            view.viewport()->repaint();
        });
        view.resize(1280, 800);
        measure("scroll step of 40 px", 200, [&](int) {
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + 40);
            QCoreApplication::processEvents();
        });
        measure("jump to anywhere", 50, [&](int i) {
            view.scrollTo(model.index(static_cast<int>(qint64(rows - 1) * (i * 37 % 50) / 50)));
            QCoreApplication::processEvents();
        });
        const auto grouped = [rows](int size) {
            QList<int> starts;
            for (int row = 0; row < rows; row += size)
                starts.append(row);
            return starts;
        };
        const auto header = [](int group) { return gui::GroupHeader{QString::number(group), u"10"_s}; };
        const QList<int> few = grouped(std::max(1, rows / 26));
        const QList<int> many = grouped(10);
        measure("relay in 26 groups, without painting", 40, [&](int i) {
            view.setGroups(few, header);
            view.setCoverEdge(100 + i);
        });
        measure("relay in groups of 10, without painting", 40, [&](int i) {
            view.setGroups(many, header);
            view.setCoverEdge(100 + i);
        });
        measure("headers on or off, and repaint", 40, [&](int i) {
            view.setGroups(i % 2 == 0 ? few : QList<int>(), header);
            view.viewport()->repaint();
        });
        view.setGroups(many, header);
        measure("resize and repaint in groups of 10", 40, [&](int i) {
            view.resize(1000 + i % 7 * 40, 800);
            QCoreApplication::processEvents();
            view.viewport()->repaint();
        });
        view.resize(1280, 800);
        measure("scroll step of 40 px in groups of 10", 200, [&](int) {
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + 40);
            QCoreApplication::processEvents();
        });
        view.setGroups({}, {});
        view.resize(1920, 1080);
        view.scrollToTop();
        QCoreApplication::processEvents();
        if (!untilCoversAreThere(covers, view))
            std::printf("the covers did not arrive\n");
        measure("1920x1080: repaint of a page (budget 33)", 100, [&](int) { view.viewport()->repaint(); });
        measure("1920x1080: scroll step of 40 px (budget 33)", 300, [&](int) {
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + 40);
            QCoreApplication::processEvents();
        });
        measure("1920x1080: a page on (budget 33)", 100, [&](int) {
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->value()
                                               + view.verticalScrollBar()->pageStep());
            QCoreApplication::processEvents();
        });
        view.resize(1280, 800);
        measure("append 100 rows", 20, [&](int) {
            model.append(100);
            QCoreApplication::processEvents();
        });
        measure("select all", 10, [&](int) {
            view.selectAll();
            view.viewport()->repaint();
            view.clearSelection();
        });
    }
    io.quit();
    io.wait();
    return 0;
}
