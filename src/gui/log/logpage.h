// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "gui/metrics.h"

#include <QDate>
#include <QWidget>

class QLabel;
class QStackedWidget;

namespace vv::covers {
class CoverService;
}
namespace vv::models {
class PlayLogModel;
}

namespace vv::gui {

class LogView;
class MessagePanel;
class SearchField;

/// Every play, newest first, below the day it was on, with a line to search it.
class LogPage : public QWidget
{
    Q_OBJECT

public:
    LogPage(models::PlayLogModel &model, covers::CoverService &covers, const Metrics &metrics,
            QWidget *parent = nullptr);

    [[nodiscard]] InstanceId current() const; ///< the copy of the play that is chosen
    void showDay(const QDate &day);           ///< the first play of it is chosen, and at the top
    void search();                            ///< the focus goes to the line
    [[nodiscard]] bool hasQuery() const;
    void clearQuery();
    void takeFocus();

Q_SIGNALS:
    void opened(vv::InstanceId instance);
    void goneRequested(); ///< to open a copy that is not there any more
    void removeRequested(qint64 play);
    void collectionRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void loaded();
    void chooseDay();
    void open(const QModelIndex &index);
    void remove(const QModelIndex &index);

    models::PlayLogModel &m_model;
    Metrics m_metrics;
    QLabel *m_title;
    QLabel *m_count;
    SearchField *m_search;
    QStackedWidget *m_stack;
    LogView *m_list;
    MessagePanel *m_message;
    QDate m_day; ///< to be shown once it has been read
};

} // namespace vv::gui
