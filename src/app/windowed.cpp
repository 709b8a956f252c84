// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowed.h"

#include "app/places.h"
#include "app/programbackend.h"
#include "app/screenshot.h"
#include "base/clock.h"
#include "cli/console.h"
#include "cli/interrupt.h"
#include "covers/coverservice.h"
#include "gui/mainwindow.h"
#include "net/networktransport.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace vv::app {

namespace {

void applyTheme(Settings &settings, const QString &theme)
{
    if (theme == "dark"_L1)
        settings.setTheme(ThemeChoice::Dark);
    else if (theme == "light"_L1)
        settings.setTheme(ThemeChoice::Light);
    else if (theme == "system"_L1)
        settings.setTheme(ThemeChoice::System);
}

} // namespace

int runWindowed(const cli::Invocation &invocation)
{
    cli::Console console(false);
    const auto refuse = [&](const Error &error) {
        return static_cast<int>(console.failed(u"starting"_s, error));
    };
    const auto places = placesFor(invocation);
    if (!places)
        return refuse(places.error());
    Settings settings(*places);
    const auto tuning = settings.tuning();
    if (!tuning)
        return refuse(tuning.error());
    applyTheme(settings, invocation.theme);

    SystemClock clock;
    sync::IoThread io(clock);
    covers::CoverService covers({.thumbnailFile = places->thumbnails()}, io.ioThread(),
                                [] {
                                    return std::make_unique<net::NetworkTransport>(
                                        net::NetworkTransport::Redirects::Follow);
                                },
                                clock);
    models::Library library;
    ProgramBackend backend({.places = *places,
                            .apiRoot = apiRootFor(invocation),
                            .tuning = *tuning,
                            .account = invocation.account,
                            .tokenFile = invocation.tokenFile,
                            .demo = invocation.demo},
                           io, library, clock);
    gui::MainWindow window({backend, library, covers, settings, clock},
                           invocation.kiosk ? gui::MainWindow::Mode::Kiosk : gui::MainWindow::Mode::Desktop);
    QObject::connect(&backend, &ProgramBackend::storeFailed, &window, [&](const Error &error) {
        console.failed(u"opening the collection"_s, error);
        window.showProblem(error);
    });

    cli::Interrupt interrupt;
    QObject::connect(&interrupt, &cli::Interrupt::interrupted, qApp, &QApplication::quit);

    std::unique_ptr<Screenshot> screenshot;
    if (!invocation.screenshot.isEmpty()) {
        screenshot = std::make_unique<Screenshot>(window, backend, covers, invocation.screenshot, [&] {
            window.showPage(invocation.page);
        });
        QObject::connect(screenshot.get(), &Screenshot::finished, qApp, [&](bool saved) {
            if (!saved)
                console.complain(u"the picture could not be written to %1"_s.arg(invocation.screenshot));
            QApplication::exit(saved ? 0 : 1);
        });
    }
    if (invocation.size.isValid())
        window.resize(invocation.size);
    if (invocation.kiosk && invocation.screenshot.isEmpty())
        window.showFullScreen();
    else
        window.show();
    backend.start();
    return QApplication::exec();
}

} // namespace vv::app
