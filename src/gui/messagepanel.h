// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <array>

class QBoxLayout;
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
    /// What else could be meant, each a button; empty takes them away. Without a label they stand below the action. The
    /// focus does not get lost with one of them.
    void setChoices(const QString &label, const QStringList &choices);
    void setChoicesInARow(bool row);       ///< else below each other
    [[nodiscard]] bool focusFirstChoice(); ///< false when there is none
    void focusAction();                    ///< nothing when there is none
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void actionChosen();
    void choiceMade(const QString &choice);

private:
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QProgressBar *m_bar;
    QLabel *m_choicesLabel;
    QBoxLayout *m_choicesLayout;
    std::array<QPushButton *, 3> m_choices{};
    QStringList m_offered;
    QPushButton *m_action;
    QBoxLayout *m_answers; ///< the choices and the action
};

} // namespace vv::gui
