// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace vv::gui {

/// A page that sidebar and rail lead to.
struct PageEntry {
    QString page; ///< as MainWindow::showPage() takes it
    QString icon;
    QString text;
};

/// In the order in which they are listed, which is that of their keys.
[[nodiscard]] QList<PageEntry> listedPages();

} // namespace vv::gui
