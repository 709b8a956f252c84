// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/metrics.h"

#include <QPushButton>

class QMenu;

namespace vv::models {
class Backend;
}

namespace vv::gui {

/// The sidebar's account: whose records these are, with a menu of the others.
class AccountButton : public QPushButton
{
    Q_OBJECT

public:
    AccountButton(models::Backend &backend, const Metrics &metrics, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void accountChosen(const QString &account);
    void addRequested();
    void settingsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void update();
    void fillMenu();

    models::Backend &m_backend;
    Metrics m_metrics;
    QMenu *m_menu;
    QString m_name;
};

} // namespace vv::gui
