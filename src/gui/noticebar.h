// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace vv::gui {

class IconLabel;

/// One line at the foot of a page for what went wrong beside the user's way, or is worth knowing. It goes by itself
/// after a while.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// With an `action` there is a button of that name; it gives actionChosen().
    void say(const QString &text, const QString &action = {});
    void tell(const QString &text); ///< nothing went wrong

Q_SIGNALS:
    void actionChosen();

private:
    void show(const QString &text, const QString &action);

    IconLabel *m_sign;
    QLabel *m_text;
    QPushButton *m_action;
    QTimer m_while;
};

} // namespace vv::gui
