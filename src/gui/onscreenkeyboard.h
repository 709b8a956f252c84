// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/metrics.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace vv::gui {

/**
 * The kiosk's keyboard: a widget of the window itself, because the platform's does not show under a kiosk compositor
 * (platform-facts.md §7). Its keys take no focus and send key events to the widget that has it.
 */
class OnScreenKeyboard : public QWidget
{
    Q_OBJECT

public:
    explicit OnScreenKeyboard(const Metrics &metrics, QWidget *parent = nullptr);

private:
    enum class Layer : quint8 { Small, Capital, Signs };

    void build();
    QPushButton *addKey(int row, int column, int span, const QString &text, const QString &name);
    void addRow(int row, const QString &keys, int indent);
    void addFoot();
    void send(int key, const QString &text);
    void change(Layer layer);

    Metrics m_metrics;
    QGridLayout *m_grid;
    QList<QWidget *> m_keys;
    Layer m_layer = Layer::Small;
};

} // namespace vv::gui
