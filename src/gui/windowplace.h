// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QString>

class QWidget;

namespace vv {
class Settings;
}

namespace vv::gui {

/// Names a set of screens by their sizes and arrangement: the desk at home, the laptop alone, ...
[[nodiscard]] QString screenSetupName(const QList<QRect> &screens);

/// `window` (with its frame) moved and shrunk as little as needed to lie on one of the screens, whose free areas are
/// given, the main one first.
[[nodiscard]] QRect onScreen(const QRect &window, const QList<QRect> &screens);

/// As it was left with the screens that are there now; never where it could not be seen.
void restorePlace(QWidget &window, const Settings &settings);
void keepPlace(const QWidget &window, Settings &settings);
/// Back onto a screen, when the one it was on has gone.
void bringOnScreen(QWidget &window);

} // namespace vv::gui
