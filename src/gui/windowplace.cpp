// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowplace.h"

#include "base/settings.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kGrip = 40; ///< of the title bar that has to be seen at the least

QList<QRect> screens(bool available)
{
    QList<QRect> found;
    const auto all = QGuiApplication::screens(); // the main one is the first
    for (const QScreen *screen : all)
        found.append(available ? screen->availableGeometry() : screen->geometry());
    return found;
}

} // namespace

QString screenSetupName(const QList<QRect> &screens)
{
    QStringList names;
    for (const QRect &screen : screens)
        names.append(u"%1x%2+%3+%4"_s.arg(screen.width()).arg(screen.height()).arg(screen.x()).arg(screen.y()));
    names.sort(); // which of them is the main one does not matter
    return names.join(u' ');
}

QRect onScreen(const QRect &window, const QList<QRect> &screens)
{
    if (screens.isEmpty())
        return window;
    const QRect title(window.topLeft(), QSize(window.width(), kGrip));
    const auto seen = [&title](const QRect &screen) {
        const QRect part = screen.intersected(title);
        return part.width() * part.height();
    };
    const QRect best = *std::ranges::max_element(screens, {}, seen);
    const bool reachable = best.intersected(title).width() >= std::min(2 * kGrip, title.width())
        && best.intersected(title).height() >= kGrip / 2;
    const bool fits = window.width() <= best.width() && window.height() <= best.height();
    if (reachable && fits)
        return window;
    QRect placed(window.topLeft(), window.size().boundedTo(best.size()));
    placed.moveLeft(std::clamp(placed.left(), best.left(), best.right() - placed.width() + 1));
    placed.moveTop(std::clamp(placed.top(), best.top(), best.bottom() - placed.height() + 1));
    return placed;
}

void restorePlace(QWidget &window, const Settings &settings)
{
    window.restoreGeometry(settings.windowGeometry(screenSetupName(screens(false))));
    bringOnScreen(window);
}

void keepPlace(const QWidget &window, Settings &settings)
{
    settings.setWindowGeometry(screenSetupName(screens(false)), window.saveGeometry());
}

void bringOnScreen(QWidget &window)
{
    if (window.isMaximized() || window.isFullScreen())
        return;
    const QRect frame = window.frameGeometry();
    const QRect placed = onScreen(frame, screens(true));
    if (placed == frame)
        return;
    window.resize(window.size() - (frame.size() - placed.size()));
    window.move(placed.topLeft());
}

} // namespace vv::gui
