// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace vv::gui {

/// The search line: says what to look for once the typing pauses. Esc clears it, and leaves it when it is empty.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    /// `touch`: no key hint at the right end.
    explicit SearchField(bool touch, QWidget *parent = nullptr);

    void setQuery(const QString &query); ///< at once
    void append(const QString &typed);   ///< goes on from a key pressed elsewhere, with the focus

Q_SIGNALS:
    void queryChanged(const QString &query);
    void left(); ///< by Esc, Enter or arrow down: the results want the focus

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void tell();

    bool m_showsHint;
    QTimer m_pause;
    QString m_told;
};

} // namespace vv::gui
