// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prints how long table and shelf take over a real collection, in milliseconds of CPU of the GUI thread:
// `QT_QPA_PLATFORM=offscreen bench_views [copies]`.
#include "base/clock.h"
#include "covers/coverservice.h"
#include "gui/shelf/shelfdelegate.h"
#include "gui/shelf/shelfview.h"
#include "gui/table/recordtable.h"
#include "gui/table/tabledelegate.h"
#include "models/collectionmodel.h"
#include "models/library.h"
#include "net/httptransport.h"
#include "store/database.h"
#include "store/recordmill.h"
#include "store/rowfacts.h"

#include <QApplication>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace vv;

namespace {

/// Never answers.
class NoCover final : public net::HttpTransport
{
public:
    net::Call send(const net::HttpRequest &, Done<net::HttpReply>) override { return {}; }
};

double cpuNow()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

template <class Step>
void measure(const char *name, int times, Step step)
{
    QList<double> taken;
    for (int i = 0; i < times; ++i) {
        const double before = cpuNow();
        step(i);
        taken.append(cpuNow() - before);
    }
    std::ranges::sort(taken);
    std::printf("%-48s median %8.2f   p95 %8.2f   worst %8.2f   n %d\n", name, taken[taken.size() / 2],
                taken[taken.size() * 95 / 100], taken.last(), times);
}

void scrollTo(gui::CoverGridView &view, int row)
{
    view.setTop(row);
    view.viewport()->repaint();
}

void measureView(const char *name, gui::CoverGridView &view, models::CollectionModel &model)
{
    const auto line = [name](const char *what) { return QByteArray(QByteArray(name) + ": " + what); };
    view.resize(1000, 700);
    measure(line("model set, shown and painted").constData(), 1, [&](int) {
        view.setModel(&model);
        view.show();
        QCoreApplication::processEvents();
        view.viewport()->repaint();
    });
    measure(line("repaint of a page").constData(), 60, [&](int) { view.viewport()->repaint(); });
    measure(line("a page never seen, rows read").constData(), 40,
            [&](int i) { scrollTo(view, static_cast<int>(qint64(model.rowCount() - 200) * (i * 37 % 40) / 40)); });
    scrollTo(view, 0);
    measure(line("scroll step of 40 px").constData(), 200, [&](int) {
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + 40);
        QCoreApplication::processEvents();
    });
    measure(line("resize and repaint").constData(), 40, [&](int i) {
        view.resize(800 + i % 7 * 40, 700);
        QCoreApplication::processEvents();
        view.viewport()->repaint();
    });
    view.resize(1920, 1080);
    scrollTo(view, 0);
    measure(line("1920x1080, a page on (budget 33)").constData(), 100, [&](int) {
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + view.verticalScrollBar()->pageStep());
        QCoreApplication::processEvents();
    });
    view.resize(1000, 700);
    measure(line("resize alone").constData(), 40, [&](int i) { view.setCoverEdge(120 + i); });
    measure(line("select all and repaint").constData(), 10, [&](int) {
        view.selectAll();
        view.viewport()->repaint();
        view.clearSelection();
    });
    measure(line("reset and repaint").constData(), 20, [&](int i) {
        store::Selection selection = model.selection();
        selection.sort = i % 2 == 0 ? store::SortKey::Title : store::SortKey::Artist;
        model.setSelection(selection);
        QCoreApplication::processEvents();
        view.viewport()->repaint();
    });
    view.hide();
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int copies = arguments.size() > 1 ? std::max(1, arguments[1].toInt()) : 100'000;
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"vinylvault.db"_s);
    {
        const auto database = store::Database::open(file, store::Database::Mode::ReadWrite);
        if (!database || !bench::fillStore((*database)->handle(), copies))
            qFatal("the collection could not be made");
    }
    SystemClock clock;
    QThread io;
    io.start();
    {
        covers::CoverService covers(
            {dir.filePath(u"covers.db"_s)}, &io, [] { return std::make_unique<NoCover>(); }, clock);
        models::Library library;
        library.open(file);
        models::CollectionModel model(library);
        std::printf("%d copies, milliseconds of CPU\n", model.rowCount());
        gui::RecordTable table;
        table.setItemDelegate(new gui::TableDelegate(&covers, &table));
        QList<TableColumn> columns = table.columns(); // nine, with one that takes a look at the clock
        std::ranges::find(columns, u"added"_s, &TableColumn::name)->shown = true;
        table.setColumns(columns);
        measureView("table", table, model);
        std::printf("%-48s %lld columns\n", "table", static_cast<long long>(table.cells().size()));
        gui::ShelfView shelf;
        shelf.setItemDelegate(new gui::ShelfDelegate(&covers, &shelf));
        measureView("shelf", shelf, model);
        measure("values of the whole collection (on the pool)", 5, [&](int) {
            const auto database = store::Database::open(file, store::Database::Mode::ReadOnly);
            if (!store::copyValues((*database)->handle()))
                qFatal("values");
        });
    }
    io.quit();
    io.wait();
    return 0;
}
