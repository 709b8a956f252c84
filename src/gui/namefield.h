// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace vv::gui {

/// A line that comes up to ask for a name, in the list that the new thing will stand in. Enter gives it, Esc gives up,
/// and it goes by itself when it is left: at once, or only while it is empty where what was typed is worth keeping.
class NameField : public QLineEdit
{
    Q_OBJECT

public:
    enum class WhenLeft : quint8 { Goes, StaysWithText };

    NameField(const QString &name, const QString &hint, WhenLeft whenLeft, QWidget *parent = nullptr);

    void ask(const QString &proposal = {}); ///< shows it, with the proposal selected

Q_SIGNALS:
    void named(const QString &name); ///< not empty; the field is gone
    void givenUp();                  ///< by Esc

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    WhenLeft m_whenLeft;
};

} // namespace vv::gui
