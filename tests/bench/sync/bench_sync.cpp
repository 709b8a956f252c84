// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how long a first sync takes, what it costs, and how long the window is kept from answering meanwhile.
// bench_sync [COPIES [LATENCY_MS]]; the stand-in runs in a thread of this process and shares its cores.
#include "app/program.h"
#include "base/clock.h"
#include "demo/discogsserver.h"
#include "demo/samplecollection.h"
#include "demo/serverthread.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>
#include <QTimerEvent>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace vv;

namespace {

/// A timer that must tick. What it finds between two ticks is how long nothing else could have been answered.
class Watchdog : public QObject
{
public:
    Watchdog()
    {
        m_since.start();
        startTimer(2, Qt::PreciseTimer);
    }
    void restart()
    {
        m_gaps.clear();
        m_since.restart();
    }
    [[nodiscard]] qint64 atShare(double share)
    {
        std::sort(m_gaps.begin(), m_gaps.end());
        return m_gaps.isEmpty() ? 0 : m_gaps[static_cast<qsizetype>(double(m_gaps.size() - 1) * share)];
    }

protected:
    void timerEvent(QTimerEvent *) override { m_gaps += m_since.restart(); }

private:
    QElapsedTimer m_since;
    QList<qint64> m_gaps;
};

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariable("QT_QPA_PLATFORM", u"offscreen"_s).toUtf8());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    QApplication app(argc, argv);
    const int copies = argc > 1 ? QByteArray(argv[1]).toInt() : 3000;
    const int latency = argc > 2 ? QByteArray(argv[2]).toInt() : 200;
    const QTemporaryDir dir;
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"})
        qputenv(name, dir.path().toUtf8());

    demo::ServerOptions options;
    options.latency = std::chrono::milliseconds(latency);
    auto server = demo::ServerThread::start([copies] { return demo::generatedCollection(copies, 1); }, options);
    if (!server)
        return 1;
    qputenv("VINYLVAULT_TOKEN", (*server)->token());
    (*server)->run([](demo::DiscogsServer &) {});

    SystemClock clock;
    app::Program program({.places = *locations(dir.filePath(u"data"_s)), .apiRoot = (*server)->root()},
                         gui::MainWindow::Mode::Desktop, clock);
    program.window().resize(1280, 800);
    program.window().show();
    Watchdog watchdog;
    QObject::connect(&program.backend(), &models::Backend::syncStarted, &watchdog, [&] { watchdog.restart(); });
    QObject::connect(&program.backend(), &models::Backend::syncFinished, &app, [&](const SyncOutcome &outcome) {
        std::printf("%d copies, %d ms latency: %s, %.2f s, %d requests, %d connections\n", outcome.items, latency,
                    outcome.isOk() ? "ok" : "failed", outcome.seconds, outcome.requests, [&] {
                        int connections = 0;
                        (*server)->run([&](demo::DiscogsServer &s) { connections = s.connections(); });
                        return connections;
                    }());
        std::printf("window kept from answering: median %lld ms, p99 %lld ms, longest %lld ms\n",
                    static_cast<long long>(watchdog.atShare(0.5)), static_cast<long long>(watchdog.atShare(0.99)),
                    static_cast<long long>(watchdog.atShare(1)));
        QApplication::quit();
    });
    QTimer::singleShot(std::chrono::minutes(5), &app, [] { QApplication::exit(2); });
    program.backend().start();
    return QApplication::exec();
}
