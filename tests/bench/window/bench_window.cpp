// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what the whole program takes from the start of its process to a window full of records, what a keystroke of a
// search takes to the changed picture, how long each of the usual actions keeps the window from answering, and what
// memory a walk through a hundred screens of covers leaves.
//   bench_window [COPIES [STARTS]]
// The program under test is this binary once more, without a network: QT_QPA_PLATFORM=xcb measures under an X server.
// Who may drop the system's cache of files (root on Linux) also sees starts without it. Needs 300 MB of disk for the
// covers.
#include "app/program.h"
#include "base/clock.h"
#include "base/process.h"
#include "covers/thumbnailstore.h"
#include "gui/wall/covergridview.h"
#include "store/database.h"
#include "store/recordmill.h"
#include "support/memorymeter.h"
#include "support/watchdog.h"
#include "wall/sleeve.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QEventLoop>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QScrollBar>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringListModel>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <functional>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace vv;

namespace {

constexpr int kGiveUp = 60'000; // milliseconds
constexpr int kCovers = 3000;   // more than a hundred screens show
constexpr int kScreens = 100;

double millisecondsOf(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

double mebibytes(const char *name)
{
    return double(test::statusBytes(name).value_or(0)) / 1024 / 1024;
}

/// Says when a viewport has been painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *viewport) { viewport->installEventFilter(this); }
    int painted = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            ++painted;
        return false;
    }
};

/// The program with the collection in `folder`, as its window is.
class Scene
{
public:
    explicit Scene(const QString &folder)
        : m_program({.places = *locations(folder),
                     .apiRoot = QUrl(u"http://127.0.0.1:9/"_s),
                     .token = {.environment = Secret("bench-token-that-nobody-takes"), .file = {}}},
                    gui::MainWindow::Mode::Desktop, m_clock)
    {
        m_program.window().resize(1280, 800);
        m_program.window().show();
        m_program.window().activateWindow(); // or no shortcut works
        m_program.backend().start();
        m_wall = m_program.window().findChild<gui::CoverGridView *>(u"collectionView"_s);
    }

    [[nodiscard]] gui::CoverGridView *wall() const { return m_wall; }
    [[nodiscard]] QWidget &window() { return m_program.window(); }

    /// Until `done`, which only an event can change; false when that takes too long.
    static bool wait(const std::function<bool()> &done, int atMost = kGiveUp)
    {
        QTimer end;
        end.setSingleShot(true);
        end.start(atMost);
        while (!done() && end.isActive())
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        return done();
    }
    static void settle(int milliseconds)
    {
        (void)wait([] { return false; }, milliseconds);
    }
    bool waitForRecords()
    {
        const PaintWatch watch(m_wall->viewport());
        return wait([&] { return m_wall->isVisible() && m_wall->model()->rowCount() > 0 && watch.painted > 0; });
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window(), key, modifiers);
    }

private:
    SystemClock m_clock;
    app::Program m_program;
    gui::CoverGridView *m_wall = nullptr;
};

void printStart(double begun)
{
    std::printf("%.1f %.1f %.1f %.1f\n", millisecondsOf(CLOCK_MONOTONIC) - begun,
                millisecondsOf(CLOCK_PROCESS_CPUTIME_ID), mebibytes("VmRSS:"), mebibytes("RssAnon:"));
}

/// The least that shows records: one line to write into and one list over the same file. What a machine takes for this
/// says what its other figures are worth (platform-facts.md §14: 84 ms where the budgets come from).
int startBare(const QString &folder, double begun)
{
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    db.setDatabaseName(locations(folder)->database());
    QStringList titles;
    if (db.open()) {
        QSqlQuery query(u"SELECT artist_line || ' ' || title FROM releases LIMIT 10000"_s, db);
        while (query.next())
            titles += query.value(0).toString();
    }
    QStringListModel model(titles);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *list = new QListView;
    list->setUniformItemSizes(true);
    list->setModel(&model);
    layout->addWidget(new QLineEdit);
    layout->addWidget(list);
    const PaintWatch watch(list->viewport());
    window.resize(1280, 800);
    window.show();
    if (titles.isEmpty() || !Scene::wait([&] { return watch.painted > 0; }))
        return 1;
    printStart(begun);
    return 0;
}

int startOnce(const QString &folder, double begun)
{
    Scene scene(folder);
    if (!scene.waitForRecords())
        return 1;
    printStart(begun);
    return 0;
}

void type(Scene &scene)
{
    auto *field = scene.window().findChild<QLineEdit *>(u"searchField"_s);
    const PaintWatch watch(scene.wall()->viewport());
    QList<double> taken;
    std::pair<double, QString> worst;
    for (const char *word : {"miles", "blue", "kind", "harbour"}) {
        field->setFocus();
        for (const char *letter = word; *letter; ++letter) {
            const int before = watch.painted;
            const double start = millisecondsOf(CLOCK_MONOTONIC);
            QTest::keyClick(field, *letter);
            if (!Scene::wait([&] { return watch.painted > before; }, 2000))
                continue; // the same records as before
            taken.append(millisecondsOf(CLOCK_MONOTONIC) - start);
            worst = std::max(worst, std::pair(taken.last(), field->text()));
            Scene::settle(60);
        }
        field->clear();
        Scene::settle(100);
    }
    std::printf("%-44s median %6.1f ms   worst %6.1f ms (\"%s\")   n %lld\n", "a keystroke to the changed picture",
                median(taken), worst.first, qPrintable(worst.second), static_cast<long long>(taken.size()));
}

/// Dark where it is light, and the other way round.
void chooseAnotherTheme(const QWidget &window)
{
    const bool isDark = window.palette().color(QPalette::Window).lightness() < 128;
    if (auto *choice = window.findChild<QAbstractButton *>(isDark ? u"themeLight"_s : u"themeDark"_s))
        choice->click();
}

void act(Scene &scene)
{
    struct Step {
        const char *name;
        std::function<void()> go;
    };
    const auto key = [&](Qt::Key pressed, Qt::KeyboardModifiers modifiers = {}) {
        return [&scene, pressed, modifiers] { scene.press(pressed, modifiers); };
    };
    QScrollBar *bar = scene.wall()->verticalScrollBar();
    const std::array<Step, 17> steps{{
        {"the end of the wall", key(Qt::Key_End)},
        {"a page up", key(Qt::Key_PageUp)},
        {"the middle of the wall", [bar] { bar->setValue(bar->maximum() / 2); }},
        {"select all", key(Qt::Key_A, Qt::ControlModifier)},
        {"let go of the selection", key(Qt::Key_Escape)},
        {"as a table", key(Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier)},
        {"as a shelf", key(Qt::Key_3, Qt::ControlModifier | Qt::ShiftModifier)},
        {"as a wall", key(Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier)},
        {"open a record", key(Qt::Key_Return)},
        {"go back", key(Qt::Key_Escape)},
        {"a random record", key(Qt::Key_R, Qt::ControlModifier)},
        {"the page for adding", key(Qt::Key_B, Qt::ControlModifier)},
        {"the settings", key(Qt::Key_Comma, Qt::ControlModifier)},
        {"another theme", [&scene] { chooseAnotherTheme(scene.window()); }},
        {"back to the wall", key(Qt::Key_1, Qt::ControlModifier)},
        {"another size of the window", [&scene] { scene.window().resize(1000, 700); }},
        {"larger covers", key(Qt::Key_Plus, Qt::ControlModifier)},
    }};
    scene.wall()->setFocus();
    for (const Step &step : steps) {
        test::Watchdog watchdog;
        step.go();
        Scene::settle(400);
        const test::Watchdog::Gap gap = watchdog.longest();
        std::printf("%-44s longest %6.1f ms without an answer (budget 50), %.1f of it computing\n", step.name,
                    gap.own(), gap.computing);
    }
}

/// As somebody does who looks for nothing in particular.
void walk(Scene &scene)
{
    scene.wall()->setFocus();
    scene.press(Qt::Key_Home);
    Scene::settle(500);
    const test::Watchdog watchdog;
    for (int screen = 0; screen < kScreens; ++screen) {
        scene.press(Qt::Key_PageDown);
        Scene::settle(300); // until it has come to rest, and the covers are there
    }
    const test::Watchdog::Gap gap = watchdog.longest();
    std::printf("%-44s longest %6.1f ms without an answer (budget 33), %.1f of it computing\n",
                "a hundred screens of covers", gap.own(), gap.computing);
    std::printf("%-44s %6.1f MiB resident, %.1f MiB anonymous (budget 110, and 125 with 100,000)\n",
                "memory after these", mebibytes("VmRSS:"), mebibytes("RssAnon:"));
}

int use(const QString &folder)
{
    Scene scene(folder);
    if (!scene.waitForRecords() || !QTest::qWaitForWindowActive(&scene.window()))
        return 1;
    Scene::settle(2000);
    walk(scene);
    type(scene);
    act(scene);
    Scene::settle(3000);
    const double before = millisecondsOf(CLOCK_PROCESS_CPUTIME_ID);
    QEventLoop sleep; // settle() would look a hundred times a second whether something has happened
    QTimer::singleShot(5000, &sleep, &QEventLoop::quit);
    sleep.exec();
    std::printf("%-44s %6.2f %% of a core (budget 0.0)\n", "idle",
                (millisecondsOf(CLOCK_PROCESS_CPUTIME_ID) - before) / 50);
    return 0;
}

int runOnce(const QStringList &arguments, QByteArray &said)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), arguments);
    child.waitForFinished(4 * kGiveUp);
    said = child.readAllStandardOutput();
    return child.exitStatus() == QProcess::NormalExit ? child.exitCode() : 1;
}

/// The collection, and a cover for every record of it; that many differ.
bool fill(const Locations &places, int copies)
{
    const auto database = store::Database::open(places.database(), store::Database::Mode::ReadWrite);
    if (!database || !bench::fillStore((*database)->handle(), copies))
        return false;
    QSqlQuery query((*database)->handle());
    query.prepare(u"UPDATE releases SET cover_url = 'http://127.0.0.1:9/' || (release_id % ?)"_s);
    query.addBindValue(kCovers);
    if (!query.exec())
        return false;
    SystemClock clock;
    covers::ThumbnailStore store(places.thumbnails(), qint64(4) << 30, clock);
    const QByteArray picture = bench::sleeve();
    for (int cover = 0; cover < kCovers; ++cover)
        store.put(u"http://127.0.0.1:9/%1"_s.arg(cover), covers::kOriginalEdge, picture);
    return true;
}

/// What the system keeps of files in memory; true when it let go.
bool dropFileCache()
{
    ::sync();
    QFile cache(u"/proc/sys/vm/drop_caches"_s);
    return cache.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && cache.write("3") == 1;
}

bool measureStart(const char *name, const QString &what, const QString &folder, int starts,
                  const std::function<bool()> &before)
{
    std::array<QList<double>, 4> figures;
    for (int i = 0; i < starts; ++i) {
        if (!before())
            return true; // not on this system
        QByteArray said;
        const QString begun = QString::number(millisecondsOf(CLOCK_MONOTONIC), 'f', 3);
        if (runOnce({what, folder, begun}, said) != 0)
            return false;
        const auto parts = said.simplified().split(' ');
        for (qsizetype part = 0; part < std::min<qsizetype>(4, parts.size()); ++part)
            figures[static_cast<size_t>(part)].append(parts[part].toDouble());
    }
    std::printf("%-44s median %6.1f ms, %.1f ms of processor, %.1f MiB resident, %.1f MiB anonymous   n %d\n", name,
                median(figures[0]), median(figures[1]), median(figures[2]), median(figures[3]), starts);
    return true;
}

int compare(int copies, int starts)
{
    const QTemporaryDir dir;
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(name, dir.path().toUtf8());
    const QString folder = dir.filePath(u"data"_s);
    const auto places = locations(folder);
    if (!places || !QDir().mkpath(folder) || !QDir().mkpath(places->cache))
        return 1;
    if (!fill(*places, copies))
        return 1;
    std::printf("%d copies\n", copies);
    const auto nothing = [] { return true; };
    if (!measureStart("a bare window of Qt over the same file", u"--bare"_s, folder, starts, nothing)
        || !measureStart("first start, covers are scaled", u"--start"_s, folder, 1, nothing)
        || !measureStart("process start to a window full of records", u"--start"_s, folder, starts, nothing))
        return 1;
    QByteArray said;
    const int code = runOnce({u"--use"_s, folder}, said);
    std::fwrite(said.constData(), 1, static_cast<size_t>(said.size()), stdout);
    if (code != 0)
        return code;
    // Last: what is measured on a warm disk would have to read fonts anew whenever a script appears.
    const int cold = std::min(starts, 5);
    return measureStart("a bare window without the system's cache", u"--bare"_s, folder, cold, dropFileCache)
            && measureStart("the program without the system's cache", u"--start"_s, folder, cold, dropFileCache)
        ? 0
        : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariable("QT_QPA_PLATFORM", u"offscreen"_s).toUtf8());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    const QByteArray first = argc > 1 ? QByteArray(argv[1]) : QByteArray();
    if (first.startsWith("--")) {
        if (argc < (first == "--use" ? 3 : 4))
            return 2;
        giveBackLargeBlocks();
        const QApplication app(argc, argv);
        const QString folder = QString::fromLocal8Bit(argv[2]);
        if (first == "--use")
            return use(folder);
        const double begun = QByteArray(argv[3]).toDouble();
        return first == "--bare" ? startBare(folder, begun) : startOnce(folder, begun);
    }
    const QCoreApplication app(argc, argv);
    return compare(argc > 1 ? std::max(1, first.toInt()) : 10'000,
                   argc > 2 ? std::max(1, QByteArray(argv[2]).toInt()) : 5);
}
