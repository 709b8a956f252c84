// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowed.h"

#include "app/onlywindow.h"
#include "app/places.h"
#include "app/program.h"
#include "app/screenshot.h"
#include "app/translations.h"
#include "base/accounts.h"
#include "base/clock.h"
#include "cli/console.h"
#include "cli/interrupt.h"

#include <QApplication>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace vv::app {

namespace {

void comeToFront(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

int runWindowed(const cli::Invocation &invocation, const Secret &givenToken)
{
    cli::Console console(false);
    const auto refuse = [&](const Error &error) { return static_cast<int>(console.failed(u"starting"_s, error)); };
    const auto places = locations(invocation.dataDir, invocation.account);
    if (!places)
        return refuse(places.error());
    const auto demoPlaces = placesFor(invocation);
    if (!demoPlaces)
        return refuse(demoPlaces.error());
    const auto tuning = Settings(*places).tuning();
    if (!tuning)
        return refuse(tuning.error());

    // A picture is taken beside it.
    std::unique_ptr<OnlyWindow> only;
    if (invocation.screenshot.isEmpty()) {
        only = std::make_unique<OnlyWindow>((invocation.demo ? *demoPlaces : *places).shared);
        if (!only->isFirst()) {
            const auto called = only->callFirst(invocation.demo ? QString() : invocation.account);
            return called ? 0 : refuse(called.error());
        }
    }

    SystemClock clock;
    Translations translations;
    translations.use(Settings(*places).language());
    Program program({.places = *places,
                     .apiRoot = apiRootFor(invocation),
                     .tuning = *tuning,
                     .account = invocation.account,
                     .token = {givenToken, invocation.tokenFile},
                     .demo = invocation.demo,
                     .demoPlaces = invocation.demo ? std::optional(*demoPlaces) : std::nullopt},
                    invocation.kiosk ? gui::MainWindow::Mode::Kiosk : gui::MainWindow::Mode::Desktop, clock,
                    themeNamed(invocation.theme));
    gui::MainWindow &window = program.window();
    QObject::connect(&program.backend(), &ProgramBackend::storeFailed, &window,
                     [&](const Error &error) { console.failed(u"opening the collection"_s, error); });

    QObject::connect(&window, &gui::MainWindow::languageChosen, &window,
                     [&] { translations.use(program.settings().language()); });

    if (only) {
        QObject::connect(only.get(), &OnlyWindow::called, &window, [&](const QString &account) {
            comeToFront(window);
            if (!account.isEmpty())
                program.backend().switchAccount(canonicalAccount(account));
        });
    }

    cli::Interrupt interrupt;
    QObject::connect(&interrupt, &cli::Interrupt::interrupted, qApp, &QApplication::quit);

    std::unique_ptr<Screenshot> screenshot;
    if (!invocation.screenshot.isEmpty()) {
        screenshot
            = std::make_unique<Screenshot>(window, program.backend(), program.covers(), invocation.screenshot, [&] {
                  if (invocation.demo && invocation.page == "playing"_L1) {
                      putSampleOn(demoPlaces->database(), clock.utc());
                      Q_EMIT program.backend().collectionChanged(); // as after a command beside the window
                  }
                  window.showPage(invocation.page);
                  if (invocation.demo && invocation.page == "add"_L1)
                      useAddPage(window);
              });
        QObject::connect(screenshot.get(), &Screenshot::finished, qApp, [&](bool saved) {
            if (!saved)
                console.complain(u"the picture could not be written to %1"_s.arg(invocation.screenshot));
            QApplication::exit(saved ? 0 : 1);
        });
    }
    if (invocation.size.isValid())
        window.resize(invocation.size);
    if (invocation.kiosk && invocation.screenshot.isEmpty()) {
        // Beside a turntable there is often no window manager that would make it so large.
        if (const QScreen *screen = window.screen())
            window.setGeometry(screen->geometry());
        window.showFullScreen();
    } else {
        window.show();
    }
    program.backend().start();
    return QApplication::exec();
}

} // namespace vv::app
