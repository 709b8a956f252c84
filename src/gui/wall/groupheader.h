// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <Qt>

class QFont;
class QPainter;
class QPalette;
class QRect;

namespace vv::gui {

struct GroupHeader {
    QString title;
    QString note; ///< how many there are
};

[[nodiscard]] int groupHeaderHeight(const QFont &title);

/// Title, note at the other end, and a thin line below.
void paintGroupHeader(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction, const GroupHeader &header,
                      const QFont &titleFont, const QFont &noteFont, const QPalette &palette);

} // namespace vv::gui
