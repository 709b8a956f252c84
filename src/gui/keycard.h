// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace vv::gui {

class Actions;

/// The card of keys, over the window. Any click, Esc or F1 puts it away.
class KeyCard : public QWidget
{
    Q_OBJECT

public:
    KeyCard(const Actions &actions, QWidget *window);

    void open();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QPointer<QWidget> m_before; ///< had the focus, and gets it back
};

} // namespace vv::gui
