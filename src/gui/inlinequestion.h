// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace vv::gui {

/// A question in the page itself, where a dialog would stand in the way. Hidden until asked; Esc means no.
class InlineQuestion : public QFrame
{
    Q_OBJECT

public:
    /// The buttons are called `name` + "YesButton" and "NoButton".
    InlineQuestion(const QString &name, const QString &yes, const QString &no, QWidget *parent = nullptr);

    void ask(const QString &question); ///< shows it, with the focus on the answer that changes nothing

Q_SIGNALS:
    void accepted();
    void declined();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void decline();

    QLabel *m_text;
    QPushButton *m_yes;
    QPushButton *m_no;
};

} // namespace vv::gui
