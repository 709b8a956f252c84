// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/metrics.h"
#include "gui/settings/settingssection.h"

#include <QKeySequence>
#include <QList>

class QAction;
class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace vv::gui {

class KeyField;
class Shortcuts;

/// All actions with their keys, each of which can be changed or set back; and the way to the card of them.
class KeySettings : public SettingsSection
{
    Q_OBJECT

public:
    KeySettings(Shortcuts &shortcuts, const Metrics &metrics);

Q_SIGNALS:
    void cardRequested();

private:
    struct Row {
        QAction *action;
        KeyField *field;
        QToolButton *reset;
        QLabel *objection;
    };

    void addRow(QGridLayout *grid, QAction *action);
    void show(const Row &row, const QString &objection);
    void update();

    Shortcuts &m_shortcuts;
    Metrics m_metrics;
    QList<Row> m_rows;
    QPushButton *m_resetAll;
};

} // namespace vv::gui
