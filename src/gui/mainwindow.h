// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QMainWindow>

#include <memory>

namespace vv {
class Clock;
class Settings;
} // namespace vv
namespace vv::covers {
class CoverService;
}
namespace vv::models {
class Backend;
class Library;
} // namespace vv::models

namespace vv::gui {

/**
 * The program's window, as a desktop window or in the kiosk's frame.
 *
 * The parts must outlive it. The application opens the library and opens it again whenever the backend's database is
 * another one; the window reads through it and asks everything else of the backend. The look (style, palette, font)
 * is set for the whole QApplication, so there is one MainWindow.
 * Thread: GUI. Nothing here blocks: no network, no files but the library's reads.
 */
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    enum class Mode : quint8 { Desktop, Kiosk };

    struct Parts {
        models::Backend &backend;
        models::Library &library;
        covers::CoverService &covers;
        Settings &settings;
        Clock &clock;
    };

    MainWindow(const Parts &parts, Mode mode, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// One of: collection, table, shelf, quicklook, album, images, playing, log, wants, stats, add, folders, sync,
    /// settings, about, keys, welcome. `album` opens the selected record, or the first when none is. An unknown name
    /// shows the collection.
    void showPage(const QString &name);
    /// A whole page that says what is wrong and what to do, for what leaves nothing else to show (no usable data
    /// folder, a database from a newer program).
    void showProblem(const Error &error);

Q_SIGNALS:
    /// The user chose another one, which is in the settings now: who has the translations is to install them. The
    /// window follows by itself when they are there.
    void languageChosen();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();   ///< the pages and what they do to each other
    void rebuild(); ///< in another size, at the place where the user is

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vv::gui
