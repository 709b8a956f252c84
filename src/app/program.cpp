// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "net/networktransport.h"

namespace vv::app {

namespace {

/// Without a token, so that it may follow the image host's redirects.
std::unique_ptr<net::HttpTransport> imageTransport()
{
    return std::make_unique<net::NetworkTransport>(net::NetworkTransport::Redirects::Follow);
}

} // namespace

Program::Program(const ProgramBackend::Config &config, gui::MainWindow::Mode mode, Clock &clock,
                 std::optional<ThemeChoice> theme)
    : m_settings(config.places, theme)
    , m_io(clock)
    , m_covers({.thumbnailFile = config.places.thumbnails(), .diskCap = m_settings.coverCap()}, m_io.ioThread(),
               &imageTransport, clock)
    , m_backend(config, m_io, m_library, m_settings, clock)
    , m_coverFeed(m_covers, m_backend, m_library, m_settings, clock)
    , m_window({m_backend, m_library, m_covers, m_settings, clock}, mode)
{
    QObject::connect(&m_backend, &ProgramBackend::storeFailed, &m_window, &gui::MainWindow::showProblem);
}

Program::~Program() = default;

} // namespace vv::app
