// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how long a first sync takes, what it costs, how long the window is kept from answering meanwhile, and then the
// same of a quick one that finds nothing changed. bench_sync [COPIES [LATENCY_MS]]
// The stand-in is a process of its own, so that times and memory are the program's alone; the cores are shared. What
// requests are allowed is raised from within: no setting does that.
#include "app/program.h"
#include "base/clock.h"
#include "support/memorymeter.h"
#include "support/watchdog.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vv;

namespace {

/// The window shows what came only after the end is told; what it costs it then counts as well.
constexpr auto kSettle = 2s;

double secondsOf(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// The stand-in, and what it was asked for.
class Server
{
public:
    Server(const QString &record, const QByteArray &copies, const QByteArray &latency)
        : m_record(record)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(VV_STANDIN),
                        {u"--rate-limit"_s, u"0"_s, u"--copies"_s, QString::fromLatin1(copies), u"--latency"_s,
                         QString::fromLatin1(latency), u"--record"_s, record});
        if (m_process.waitForReadyRead())
            m_ready = QJsonDocument::fromJson(m_process.readLine()).object();
    }
    ~Server()
    {
        m_process.closeWriteChannel(); // with which it ends
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Server)

    [[nodiscard]] bool isThere() const { return !m_ready.isEmpty(); }
    [[nodiscard]] QUrl root() const { return QUrl(m_ready.value("root"_L1).toString()); }
    [[nodiscard]] Secret token() const { return Secret(m_ready.value("token"_L1).toString().toUtf8()); }

    struct Asked {
        int copyPages = 0;
        int wantPages = 0;
        int images = 0;
    };
    /// Since the last look.
    [[nodiscard]] Asked asked()
    {
        Asked asked;
        QFile file(m_record);
        if (!file.open(QIODevice::ReadOnly) || !file.seek(m_seen))
            return asked;
        while (!file.atEnd()) {
            const QString path = QJsonDocument::fromJson(file.readLine()).object().value("path"_L1).toString();
            if (path.contains("/images/"_L1))
                ++asked.images;
            else if (path.endsWith("/folders/0/releases"_L1))
                ++asked.copyPages;
            else if (path.endsWith("/wants"_L1))
                ++asked.wantPages;
        }
        m_seen = file.pos();
        return asked;
    }

private:
    QString m_record;
    qint64 m_seen = 0;
    QProcess m_process;
    QJsonObject m_ready;
};

/// What one run costs.
class Meter
{
public:
    explicit Meter(Server &server)
        : m_server(server)
    {}

    void begin()
    {
        m_memory.emplace();
        m_cpu = secondsOf(CLOCK_PROCESS_CPUTIME_ID);
        m_wall.start();
        m_watchdog.restart();
    }
    void end(const SyncOutcome &outcome)
    {
        m_seconds = double(m_wall.elapsed()) / 1e3;
        m_cpu = secondsOf(CLOCK_PROCESS_CPUTIME_ID) - m_cpu;
        m_outcome = outcome;
    }
    void print(const char *name)
    {
        const auto mebibytes = [](qint64 bytes) { return double(bytes) / 1024 / 1024; };
        std::printf("%s: %s, %d copies, %.2f s, of which CPU %.2f s\n", name, m_outcome.isOk() ? "ok" : "failed",
                    m_outcome.items, m_seconds, m_cpu);
        const Server::Asked asked = m_server.asked();
        std::printf("  requests: %d (%d pages of copies, %d of wants, %d others), and %d images\n", m_outcome.requests,
                    asked.copyPages, asked.wantPages, m_outcome.requests - asked.copyPages - asked.wantPages,
                    asked.images);
        std::printf("  anonymous memory: %.1f MiB before, %.1f MiB at the peak, +%.1f MiB\n",
                    mebibytes(m_memory->before()), mebibytes(m_memory->peak()),
                    mebibytes(m_memory->peak() - m_memory->before()));
        const auto gaps = m_watchdog.gaps();
        const auto atShare
            = [&](double share) { return gaps[static_cast<std::size_t>(double(gaps.size() - 1) * share)]; };
        const test::Watchdog::Gap longest = atShare(1);
        std::printf(
            "  window kept from answering: median %.1f ms, p99 %.1f ms, longest %.1f ms (%.1f of them computing, "
            "%.0f ms after the start)\n",
            atShare(0.5).milliseconds, atShare(0.99).milliseconds, longest.milliseconds, longest.computing, longest.at);
    }

private:
    Server &m_server;
    test::Watchdog m_watchdog;
    std::optional<test::AnonymousMemoryMeter> m_memory;
    QElapsedTimer m_wall;
    double m_cpu = 0;
    double m_seconds = 0;
    SyncOutcome m_outcome;
};

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariable("QT_QPA_PLATFORM", u"offscreen"_s).toUtf8());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    QApplication app(argc, argv);
    const QByteArray copies = argc > 1 ? QByteArray(argv[1]) : QByteArray("10000");
    const QByteArray latency = argc > 2 ? QByteArray(argv[2]) : QByteArray("0");
    const QTemporaryDir dir;
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"})
        qputenv(name, dir.path().toUtf8());

    Server server(dir.filePath(u"requests.jsonl"_s), copies, latency);
    if (!server.isThere())
        return 1;
    SystemClock clock;
    app::Program program({.places = *locations(dir.filePath(u"data"_s)),
                          .apiRoot = server.root(),
                          .tuning = {.rateLimit = 1'000'000},
                          .token = {.environment = server.token(), .file = {}},
                          .allowanceWindow = 1ms},
                         gui::MainWindow::Mode::Desktop, clock);
    program.settings().setFillDetails(false);
    program.window().resize(1280, 800);
    program.window().show();
    Meter meter(server);
    bool isFirst = true;
    QObject::connect(&program.backend(), &models::Backend::syncStarted, &app, [&] { meter.begin(); });
    QObject::connect(&program.backend(), &models::Backend::syncFinished, &app, [&](const SyncOutcome &outcome) {
        meter.end(outcome);
        QTimer::singleShot(kSettle, &app, [&] {
            meter.print(isFirst ? "full" : "quick, nothing changed");
            if (!std::exchange(isFirst, false))
                return QApplication::quit();
            program.backend().startSync();
        });
    });
    const auto stuck = [&] {
        std::fprintf(stderr, "not done after two minutes; account state %d, syncing %d\n",
                     static_cast<int>(program.backend().accountState()), program.backend().isSyncing());
        QApplication::exit(2);
    };
    QTimer::singleShot(2min, &app, stuck);
    program.backend().start();
    return QApplication::exec();
}
