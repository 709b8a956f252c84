// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QFrame;
class QScrollArea;

namespace vv::gui {

class Actions;

/// The card of keys, over the window. Any click, Esc or F1 puts it away; where it is too long, arrows scroll it.
class KeyCard : public QWidget
{
    Q_OBJECT

public:
    KeyCard(const Actions &actions, QWidget *window);

    void open();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void fit();

    QFrame *m_card;
    QWidget *m_keys; ///< in m_scroll
    QScrollArea *m_scroll;
    QPointer<QWidget> m_before; ///< had the focus, and gets it back
};

} // namespace vv::gui
