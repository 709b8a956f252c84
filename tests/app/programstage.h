// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/program.h"
#include "base/clock.h"
#include "demo/samplecollection.h"
#include "demo/serverthread.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

namespace vv::test {

/// The whole program, everything real but the other end of the wire, which is the sample collection's server. Nothing
/// of the user's is read or written: folders and environment are its own.
class ProgramStage
{
public:
    ProgramStage()
    {
        for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
            qputenv(name, dir.filePath(QStringLiteral("home")).toUtf8());
        qunsetenv("VINYLVAULT_TOKEN");
        if (auto started = demo::ServerThread::start(&demo::sampleCollection, {.rateLimit = 0}))
            server = std::move(*started);
    }
    ~ProgramStage() { program.reset(); }
    Q_DISABLE_COPY_MOVE(ProgramStage)

    [[nodiscard]] Locations places() const { return *locations(dir.filePath(QStringLiteral("data"))); }

    /// Starts it, after ending the one before; waits until its window is active.
    [[nodiscard]] bool open()
    {
        if (!server)
            return false;
        program.reset();
        program = std::make_unique<app::Program>(
            app::ProgramBackend::Config{
                .places = places(), .apiRoot = server->root(), .tuning = {.rateLimit = 60, .maxRetries = 0}},
            gui::MainWindow::Mode::Desktop, m_clock);
        program->window().resize(1280, 800);
        program->window().show();
        program->backend().start();
        program->window().activateWindow();
        return QTest::qWaitForWindowActive(&program->window());
    }

    template <class T>
    [[nodiscard]] T *find(const char *name) const
    {
        T *widget = nullptr;
        // Its page may still have to be made.
        (void)QTest::qWaitFor(
            [&] { return (widget = program->window().template findChild<T *>(QString::fromLatin1(name))) != nullptr; },
            2500);
        if (!widget)
            qWarning("no %s", name);
        return widget;
    }
    /// The one of that name that can be seen now; null when there is none.
    template <class T>
    [[nodiscard]] T *seen(const char *name) const
    {
        const auto all = program->window().findChildren<T *>(QString::fromLatin1(name));
        const auto at = std::find_if(all.begin(), all.end(), [](const T *widget) { return widget->isVisible(); });
        return at == all.end() ? nullptr : *at;
    }

    QTemporaryDir dir;
    std::unique_ptr<demo::ServerThread> server;
    std::unique_ptr<app::Program> program;

private:
    SystemClock m_clock;
};

} // namespace vv::test
