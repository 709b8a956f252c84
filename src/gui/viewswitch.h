// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/settings.h"

#include <QWidget>

class QButtonGroup;

namespace vv::gui {

struct Metrics;

/// Three small buttons of which one is down: wall, table, shelf. For a finger there is no table.
class ViewSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit ViewSwitch(const Metrics &metrics, QWidget *parent = nullptr);

    void setView(CollectionView view); ///< without a signal

Q_SIGNALS:
    void chosen(vv::CollectionView view);

private:
    QButtonGroup *m_buttons;
};

} // namespace vv::gui
