// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/coverfeed.h"
#include "app/programbackend.h"
#include "base/settings.h"
#include "covers/coverservice.h"
#include "gui/mainwindow.h"
#include "models/library.h"
#include "sync/iothread.h"

namespace vv::app {

/**
 * The program behind one window, put together: settings, I/O thread, covers, library, backend and the window itself.
 *
 * start() shows nothing; the caller decides how the window comes up. Everything ends in the destructor, the window
 * first and the I/O thread last but for the settings.
 * Thread: GUI, with the QApplication there already.
 */
class Program
{
public:
    /// With a `theme`, that one counts for this run whatever the settings say.
    Program(const ProgramBackend::Config &config, gui::MainWindow::Mode mode, Clock &clock,
            std::optional<ThemeChoice> theme = {});
    ~Program();
    Q_DISABLE_COPY_MOVE(Program)

    [[nodiscard]] gui::MainWindow &window() { return m_window; }
    [[nodiscard]] ProgramBackend &backend() { return m_backend; }
    [[nodiscard]] covers::CoverService &covers() { return m_covers; }
    [[nodiscard]] Settings &settings() { return m_settings; }

private:
    Settings m_settings;
    sync::IoThread m_io;
    covers::CoverService m_covers;
    models::Library m_library;
    ProgramBackend m_backend;
    CoverFeed m_coverFeed;
    gui::MainWindow m_window;
};

} // namespace vv::app
