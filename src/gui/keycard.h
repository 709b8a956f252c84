// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

class QFrame;
class QGridLayout;
class QLabel;
class QLineEdit;
class QScrollArea;

namespace vv::gui {

class Shortcuts;

/// The card of keys, over the window, as they are at the moment, with a field that finds one. Any click beside the
/// field, Esc or F1 puts it away; where it is too long, arrows scroll it.
class KeyCard : public QWidget
{
    Q_OBJECT

public:
    KeyCard(const Shortcuts &shortcuts, QWidget *window);

    void open();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Row {
        QLabel *keys;
        QLabel *text;
    };

    void fill();
    void addRow(const QString &keys, const QString &text);
    void addRatings();
    void find(const QString &words);
    void fit();
    [[nodiscard]] bool scroll(int key);

    const Shortcuts &m_shortcuts;
    QFrame *m_card;
    QLineEdit *m_field;
    QWidget *m_keys; ///< in m_scroll
    QGridLayout *m_grid;
    QScrollArea *m_scroll;
    QLabel *m_nothing;
    QList<Row> m_rows;
    QPointer<QWidget> m_before; ///< had the focus, and gets it back
};

} // namespace vv::gui
