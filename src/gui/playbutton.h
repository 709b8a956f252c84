// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QPushButton>
#include <QTimer>

namespace vv::models {
class Backend;
}

namespace vv::gui {

/// "This is on the turntable": notes a play, and says for a moment that it did, so that nobody presses twice.
class PlayButton : public QPushButton
{
    Q_OBJECT

public:
    PlayButton(models::Backend &backend, const QString &text, QWidget *parent = nullptr);

    void setInstance(InstanceId instance); ///< none = disabled
    void play();

private:
    void settle();

    models::Backend &m_backend;
    QString m_usual;
    InstanceId m_instance;
    InstanceId m_noting; ///< asked for, not yet answered
    QTimer m_moment;
};

} // namespace vv::gui
