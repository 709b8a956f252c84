// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vv::gui {

/// Hides a widget while its contents are made anew. In one that can be seen, Qt lays out everything round it again for
/// each child that appears (QWidget::setVisible()); no picture is painted in between. Thread: GUI.
class HiddenWhile
{
public:
    explicit HiddenWhile(QWidget *widget)
        : m_widget(widget)
        , m_wasVisible(widget->isVisible())
    {
        if (m_wasVisible)
            m_widget->hide();
    }
    ~HiddenWhile()
    {
        if (m_wasVisible)
            m_widget->show();
    }
    Q_DISABLE_COPY_MOVE(HiddenWhile)

private:
    QWidget *m_widget;
    bool m_wasVisible;
};

} // namespace vv::gui
