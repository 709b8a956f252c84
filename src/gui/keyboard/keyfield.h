// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QPushButton>

namespace vv::gui {

/**
 * Shows the keys of an action. Pressed (Enter, Space, a click) it waits for new ones: the next key that is not a
 * modifier alone is chosen, Backspace means none, Esc and leaving it leave everything as it was.
 */
class KeyField : public QPushButton
{
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

    void setKeys(const QString &text); ///< empty = there are none
    [[nodiscard]] bool isWaiting() const { return m_waiting; }
    void waitAgain() { setWaiting(true); } ///< the chosen one cannot be had

Q_SIGNALS:
    void chosen(const QKeySequence &key); ///< empty = none
    void waitingChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setWaiting(bool on);
    void say();

    QString m_keys;
    bool m_waiting = false;
};

} // namespace vv::gui
