// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;

namespace vv {
class Clock;
}
namespace vv::models {
class Backend;
}

namespace vv::gui {

class InlineQuestion;

/// The settings' card of the backups: when the newest was made, another one now, and the way back to any of them.
class BackupCard : public QFrame
{
    Q_OBJECT

public:
    BackupCard(models::Backend &backend, Clock &clock, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void update();
    void ask();
    void said(const QString &text);

    models::Backend &m_backend;
    Clock &m_clock;
    QLabel *m_newest;
    QLabel *m_outcome;
    QPushButton *m_make;
    QComboBox *m_choice;
    QPushButton *m_restore;
    InlineQuestion *m_question;
};

} // namespace vv::gui
