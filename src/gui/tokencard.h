// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/metrics.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace vv {
class Clock;
}
namespace vv::models {
class Backend;
}

namespace vv::gui {

class IconLabel;
class InlineQuestion;

/// The settings' card of the open account: who is connected, where the token is and whether it holds, and the ways to
/// test, change or remove it.
class TokenCard : public QFrame
{
    Q_OBJECT

public:
    TokenCard(models::Backend &backend, Clock &clock, const Metrics &metrics, QWidget *parent = nullptr);

Q_SIGNALS:
    void connectRequested(); ///< there is no token
    void changeRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void update();

    models::Backend &m_backend;
    Clock &m_clock;
    IconLabel *m_icon;
    QLabel *m_name;
    QLabel *m_place;
    QLabel *m_state;
    QPushButton *m_test;
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_connect;
    InlineQuestion *m_question;
};

} // namespace vv::gui
