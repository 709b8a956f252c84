// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/metrics.h"
#include "store/localfacts.h"

#include <QWidget>

class QListView;
class QToolButton;

namespace vv::models {
class Backend;
class FilterModel;
} // namespace vv::models

namespace vv::gui {

class NameField;

/// The saved searches in the sidebar: live, as they always show what fits now. The plus keeps the one that is in the
/// search line, F2 renames, Del deletes.
class FilterList : public QWidget
{
    Q_OBJECT

public:
    FilterList(models::FilterModel &model, models::Backend &backend, const Metrics &metrics, QWidget *parent = nullptr);

    /// What is in the search line, and how it is sorted: what the plus keeps. Marks the filter that is the same.
    void setSearch(const QString &query, const QString &sorting);
    void askForName(); ///< of the search; nothing without one

Q_SIGNALS:
    void chosen(const vv::store::SavedFilter &filter);

private:
    void keep(const QString &name);
    void deleteCurrent();
    void showMenu(const QPoint &at);
    void fit();

    models::FilterModel &m_model;
    models::Backend &m_backend;
    Metrics m_metrics;
    QWidget *m_head;
    QToolButton *m_add;
    QListView *m_list;
    NameField *m_name;
    QString m_query;
    QString m_sorting;
};

} // namespace vv::gui
