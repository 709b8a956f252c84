// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "gui/metrics.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace vv {
class Settings;
}
namespace vv::covers {
class CoverService;
}
namespace vv::models {
class SyncStatus;
class WantlistModel;
} // namespace vv::models

namespace vv::gui {

class ChoiceButton;
class CoverGridView;
class MessagePanel;
class SearchField;

/// The wall of the wantlist: a line to search it, and its order.
class WantlistPage : public QWidget
{
    Q_OBJECT

public:
    WantlistPage(models::WantlistModel &model, models::SyncStatus &status, covers::CoverService &covers,
                 Settings &settings, const Metrics &metrics, QWidget *parent = nullptr);

    [[nodiscard]] const Want *current() const; ///< null = none
    void focusWall();
    void search(); ///< the focus goes to the line
    [[nodiscard]] bool hasQuery() const;
    void clearQuery();
    void applySettings(); ///< cover size

Q_SIGNALS:
    void currentChanged();
    void opened();
    void addRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void updateState();

    models::WantlistModel &m_model;
    models::SyncStatus &m_status;
    Settings &m_settings;
    Metrics m_metrics;
    QLabel *m_title;
    QLabel *m_count;
    SearchField *m_search;
    ChoiceButton *m_order;
    QStackedWidget *m_stack;
    CoverGridView *m_wall;
    MessagePanel *m_message;
};

} // namespace vv::gui
