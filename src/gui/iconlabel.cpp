// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/iconlabel.h"

#include <QPainter>

namespace vv::gui {

IconLabel::IconLabel(int edge, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(edge, edge);
}

void IconLabel::setIcon(const QIcon &icon)
{
    m_icon = icon;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace vv::gui
