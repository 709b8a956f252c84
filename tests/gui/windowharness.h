// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/settings.h"
#include "covers/coverservice.h"
#include "gui/mainwindow.h"
#include "models/collectionfixture.h"
#include "models/fakebackend.h"
#include "models/library.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <functional>
#include <memory>

namespace vv::test {

/**
 * The real window over a real store, with a backend that does what the test says and covers that never come, unless
 * `pictures` answers for them.
 */
class WindowHarness
{
public:
    using Mode = gui::MainWindow::Mode;
    using Pictures = std::function<FakeTransport::Answer(const net::HttpRequest &)>;

    explicit WindowHarness(int copies, Mode mode = Mode::Desktop, const Pictures &pictures = {})
        : settings(places(m_dir.path()))
    {
        m_io.start();
        if (copies > 0)
            m_ok = fixture.sync(fixture.copies(copies));
        else
            backend.account = models::Backend::AccountState::None;
        clock.setUtc(QDateTime::currentDateTimeUtc());
        covers = std::make_unique<covers::CoverService>(
            covers::CoverService::Config{m_dir.filePath(QStringLiteral("thumbnails.db"))}, &m_io,
            [pictures] {
                auto transport = std::make_unique<FakeTransport>();
                transport->respond = pictures;
                return transport;
            },
            clock);
        if (copies > 0)
            library.open(fixture.file());
        m_mode = mode;
    }

    ~WindowHarness()
    {
        window.reset();
        covers.reset();
        m_io.quit();
        m_io.wait();
    }
    Q_DISABLE_COPY_MOVE(WindowHarness)

    /// Opens the window at this size and waits until it is active: before that no shortcut works.
    [[nodiscard]] bool open(const QSize &size = {1280, 800})
    {
        window = std::make_unique<gui::MainWindow>(gui::MainWindow::Parts{backend, library, *covers, settings, clock},
                                                   m_mode);
        window->resize(size);
        window->show();
        window->activateWindow();
        return m_ok && fixture.isOk() && QTest::qWaitForWindowActive(window.get());
    }

    /// The widget of this name, for which it waits where its page is still to be made; null, which a test must check,
    /// when there is none.
    template <class T>
    [[nodiscard]] T *find(const char *name) const
    {
        T *found = nullptr;
        (void)QTest::qWaitFor([&] { return (found = window->findChild<T *>(QString::fromLatin1(name))) != nullptr; },
                              kUntilAllIsMade);
        return found;
    }

    CollectionFixture fixture;
    FakeBackend backend;
    FakeClock clock;
    models::Library library;

private:
    static constexpr int kUntilAllIsMade = 2500; // milliseconds

    static Locations places(const QString &folder)
    {
        Locations made;
        made.data = folder;
        made.cache = folder;
        made.shared = folder;
        made.config = folder;
        return made;
    }

    QTemporaryDir m_dir;
    QThread m_io;
    Mode m_mode = Mode::Desktop;
    bool m_ok = true;

public:
    Settings settings;
    std::unique_ptr<covers::CoverService> covers;
    std::unique_ptr<gui::MainWindow> window;
};

} // namespace vv::test
