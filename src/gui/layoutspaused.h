// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>
#include <QWidget>

#include <initializer_list>

namespace vv::gui {

/// Holds still what is laid out in some widgets, each inside the one before, while their contents change, and lays it
/// out once at the end. Without that, Qt measures every text in all of them again for each child that appears or
/// disappears where it can be seen (QWidget::setVisible()). No child of theirs may be deleted meanwhile: a layout that
/// is held still would not notice (QLayout::setEnabled()). Thread: GUI.
class LayoutsPaused
{
public:
    LayoutsPaused(std::initializer_list<QWidget *> widgets)
    {
        for (const QWidget *widget : widgets) {
            m_layouts += widget->layout();
            m_layouts.last()->setEnabled(false);
        }
    }
    ~LayoutsPaused()
    {
        for (QLayout *layout : std::as_const(m_layouts))
            layout->setEnabled(true);
        m_layouts.first()->activate();
    }
    Q_DISABLE_COPY_MOVE(LayoutsPaused)

private:
    QList<QLayout *> m_layouts;
};

} // namespace vv::gui
