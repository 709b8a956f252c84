// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless.h"
#include "app/tokenkeeper.h"
#include "app/windowed.h"
#include "base/logging.h"
#include "base/process.h"
#include "base/version.h"
#include "cli/console.h"
#include "cli/invocation.h"
#include "cli/synccommand.h"
#include "net/connectionwatch.h"

#include <QApplication>
#include <QNetworkProxyFactory>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void describe(QCoreApplication &app)
{
    app.setApplicationName(u"vinylvault"_s);
    app.setApplicationVersion(vv::version());
    // What Qt does unasked depends on how it was built.
    QNetworkProxyFactory::setUseSystemConfiguration(true);
}

/// Qt ends the process with a crash dump when there is no display, so this has to be known before.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

/// Whether Qt draws on the panel itself: then it has to give the console back at its end.
bool ownsConsole()
{
    const QString platform = QGuiApplication::platformName();
    return platform != "xcb"_L1 && platform != "wayland"_L1 && platform != "offscreen"_L1 && platform != "cocoa"_L1;
}

} // namespace

int main(int argc, char *argv[])
{
    vv::refuseCoreDumps();
    vv::giveBackLargeBlocks();
    vv::installLogHandler();
    const vv::Secret givenToken = vv::app::takeTokenFromEnvironment();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);

    const auto invocation = vv::cli::parseInvocation(arguments);
    if (!invocation) {
        vv::cli::Console console(arguments.contains(u"--json"_s));
        if (!arguments.contains(u"sync"_s))
            return static_cast<int>(console.failed(u"command line"_s, invocation.error()));
        // The last line of `sync --json` is `finished` in every case.
        vv::SyncOutcome outcome;
        outcome.error = invocation.error();
        console.object(vv::cli::finishedEvent(outcome, false));
        return static_cast<int>(console.explain(u"command line"_s, invocation.error()));
    }
    if (invocation->help || invocation->version) {
        const QString text = invocation->help ? vv::cli::helpText() : QString(u"vinylvault "_s + vv::version() + u'\n');
        std::fputs(text.toUtf8().constData(), stdout);
        return 0;
    }
    if (!invocation->command.isEmpty()) {
        QCoreApplication app(argc, argv);
        describe(app);
        vv::leave(vv::app::runHeadless(*invocation, givenToken));
    }

    if (!hasDisplay()) {
        if (invocation->screenshot.isEmpty()) {
            vv::cli::Console(false).complain(
                u"there is no display. Start it from a desktop, set QT_QPA_PLATFORM (linuxfb or eglfs on a panel "
                "without one), or use a command: see \"vinylvault --help\"."_s);
            return 1;
        }
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication app(argc, argv);
    describe(app);
    vv::net::ConnectionWatch::loadSystemHints();
    QGuiApplication::setDesktopFileName(u"vinylvault"_s);
    const int exitCode = vv::app::runWindowed(*invocation, givenToken);
    if (!ownsConsole())
        vv::leave(exitCode);
    return exitCode;
}
