// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPushButton>
#include <QString>

class QMenu;

namespace vv::gui {

/// Something that can be chosen: what it is called, and what it stands for.
struct Choice {
    QString text;
    QString value;

    friend bool operator==(const Choice &, const Choice &) = default;
};

/**
 * Shows one of several values and offers the others in a menu. Unlike a combo box it changes nothing by a turn of the
 * wheel or an arrow key passing by: what is chosen here is sent to Discogs.
 *
 * It goes on showing the old value until setValue().
 */
class ChoiceButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ChoiceButton(const QString &name, QWidget *parent = nullptr);

    /// `extra`: another entry, apart from the values, that emits extraChosen().
    void setChoices(const QList<Choice> &choices, const QString &extra = {});
    void setValue(const QString &value);
    /// As wide as its widest choice where there is room; else as wide as its layout likes.
    void fitChoices();
    /// To show that whole.
    [[nodiscard]] int widthFor(const QString &text) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] const QString &value() const { return m_value; }
    [[nodiscard]] QMenu *choiceMenu() const { return m_menu; }

Q_SIGNALS:
    void chosen(const QString &value);
    void extraChosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showValue();

    QMenu *m_menu;
    QList<Choice> m_choices;
    QString m_extra;
    QString m_value;
};

} // namespace vv::gui
