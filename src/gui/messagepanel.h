// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace vv::gui {

class IconLabel;

/// What a page shows when it has nothing else to show: what is the matter, and what to do next.
class MessagePanel : public QWidget
{
    Q_OBJECT

public:
    explicit MessagePanel(QWidget *parent = nullptr);

    /// Empty texts hide their part; a negative `percent` hides the bar.
    void show(const QString &iconName, const QString &title, const QString &text, const QString &action = {},
              int percent = -1);
    using QWidget::show;
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void actionChosen();

private:
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_action;
};

} // namespace vv::gui
