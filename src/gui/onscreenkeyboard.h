// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/metrics.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace vv::gui {

/**
 * The kiosk's keyboard: a widget of the window itself, because the platform's does not show under a kiosk compositor
 * (platform-facts.md §7). Its keys take no focus and send key events to the widget that has it. Done sends Enter, or
 * Ctrl+Enter to a text of several lines.
 */
class OnScreenKeyboard : public QWidget
{
    Q_OBJECT

public:
    explicit OnScreenKeyboard(const Metrics &metrics, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Layer : quint8 { Small, Capital, Signs };

    void build();
    bool fit();
    void fitText(QPushButton *key) const;
    QPushButton *addKey(int row, int column, int span, const QString &text, const QString &name);
    void addRow(int row, const QString &keys, int indent);
    void addFoot();
    void addEnter(int column, int span);
    void send(int key, const QString &text, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void change(Layer layer);

    Metrics m_metrics;
    QGridLayout *m_grid;
    int m_keyHeight;
    QList<QWidget *> m_keys;
    Layer m_layer = Layer::Small;
    bool m_manyLines = false; ///< what is written into may have several: a key begins another
};

} // namespace vv::gui
