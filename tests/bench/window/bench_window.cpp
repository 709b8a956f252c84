// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what the whole program takes from the start of its process to a window full of records, what a keystroke of a
// search takes to the changed picture, and how long each of the usual actions keeps the window from answering.
//   bench_window [COPIES [STARTS]]
// The program under test is this binary once more, without a network: QT_QPA_PLATFORM=xcb measures under an X server.
#include "app/program.h"
#include "base/clock.h"
#include "gui/wall/covergridview.h"
#include "store/database.h"
#include "store/recordmill.h"
#include "support/memorymeter.h"
#include "support/watchdog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QLineEdit>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace Qt::StringLiterals;
using namespace vv;

namespace {

constexpr int kGiveUp = 60'000; // milliseconds

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

int startOnce(const QString &folder, double begun)
{
    Scene scene(folder);
    if (!scene.waitForRecords())
        return 1;
    std::printf("%.1f %.1f %.1f %.1f\n", millisecondsOf(CLOCK_MONOTONIC) - begun,
                millisecondsOf(CLOCK_PROCESS_CPUTIME_ID), mebibytes("VmRSS:"), mebibytes("RssAnon:"));
    return 0;
}

void type(Scene &scene)
{
    auto *field = scene.window().findChild<QLineEdit *>(u"searchField"_s);
    const PaintWatch watch(scene.wall()->viewport());
    QList<double> taken;
    for (const char *word : {"miles", "blue tr", "kind", "harbour"}) {
        field->setFocus();
        for (const char *letter = word; *letter; ++letter) {
            const int before = watch.painted;
            const double start = millisecondsOf(CLOCK_MONOTONIC);
            QTest::keyClick(field, *letter);
            if (!Scene::wait([&] { return watch.painted > before; }, 2000))
                continue; // the same records as before
            taken.append(millisecondsOf(CLOCK_MONOTONIC) - start);
            Scene::settle(60);
        }
        field->clear();
        Scene::settle(100);
    }
    std::ranges::sort(taken);
    std::printf("%-44s median %6.1f ms   worst %6.1f ms   n %lld\n", "a keystroke to the changed picture",
                median(taken), taken.last(), static_cast<long long>(taken.size()));
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
    const std::array<Step, 16> steps{{
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

int use(const QString &folder)
{
    Scene scene(folder);
    if (!scene.waitForRecords() || !QTest::qWaitForWindowActive(&scene.window()))
        return 1;
    Scene::settle(2000);
    type(scene);
    act(scene);
    Scene::settle(3000);
    const double before = millisecondsOf(CLOCK_PROCESS_CPUTIME_ID);
    Scene::settle(5000);
    std::printf("%-44s %6.2f %% of a core\n", "idle", (millisecondsOf(CLOCK_PROCESS_CPUTIME_ID) - before) / 50);
    std::printf("%-44s %6.1f MiB resident, %.1f MiB anonymous\n", "memory after all that", mebibytes("VmRSS:"),
                mebibytes("RssAnon:"));
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

int compare(int copies, int starts)
{
    const QTemporaryDir dir;
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(name, dir.path().toUtf8());
    const QString folder = dir.filePath(u"data"_s);
    const auto places = locations(folder);
    if (!places || !QDir().mkpath(folder))
        return 1;
    {
        const auto database = store::Database::open(places->database(), store::Database::Mode::ReadWrite);
        if (!database || !bench::fillStore((*database)->handle(), copies))
            return 1;
    }
    std::printf("%d copies\n", copies);
    std::array<QList<double>, 4> figures;
    for (int i = 0; i <= starts; ++i) { // the first one warms the disk
        QByteArray said;
        const QString begun = QString::number(millisecondsOf(CLOCK_MONOTONIC), 'f', 3);
        if (runOnce({u"--start"_s, folder, begun}, said) != 0)
            return 1;
        const auto parts = said.simplified().split(' ');
        for (qsizetype part = 0; i > 0 && part < std::min<qsizetype>(4, parts.size()); ++part)
            figures[static_cast<size_t>(part)].append(parts[part].toDouble());
    }
    std::printf("%-44s median %6.1f ms, %.1f ms of processor, %.1f MiB resident, %.1f MiB anonymous   n %d\n",
                "process start to a window full of records", median(figures[0]), median(figures[1]), median(figures[2]),
                median(figures[3]), starts);
    QByteArray said;
    const int code = runOnce({u"--use"_s, folder}, said);
    std::fwrite(said.constData(), 1, static_cast<size_t>(said.size()), stdout);
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariable("QT_QPA_PLATFORM", u"offscreen"_s).toUtf8());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    const QByteArray first = argc > 1 ? QByteArray(argv[1]) : QByteArray();
    if (first == "--start" || first == "--use") {
        if (argc < (first == "--start" ? 4 : 3))
            return 2;
        const QApplication app(argc, argv);
        const QString folder = QString::fromLocal8Bit(argv[2]);
        return first == "--start" ? startOnce(folder, QByteArray(argv[3]).toDouble()) : use(folder);
    }
    const QCoreApplication app(argc, argv);
    return compare(argc > 1 ? std::max(1, first.toInt()) : 10'000,
                   argc > 2 ? std::max(1, QByteArray(argv[2]).toInt()) : 5);
}
