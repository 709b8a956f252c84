// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;

namespace vv::gui {

/// One line at the foot of a page for what went wrong beside the user's way. It goes by itself after a while.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void say(const QString &text);

private:
    QLabel *m_text;
    QTimer m_while;
};

} // namespace vv::gui
