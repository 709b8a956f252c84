// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/metrics.h"
#include "models/queryterms.h"

#include <QWidget>

class QPushButton;

namespace vv::models {
class FilterValues;
}

namespace vv::gui {

class FilterBuilder;
class FilterChip;
class FlowLayout;
class SearchField;

/**
 * Below the search line: its conditions as chips, usual ones to choose from while it is empty and has the focus, and a
 * builder for new ones. The search line is the truth; all that is done here is done to its text.
 */
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(SearchField &search, models::FilterValues &values, const Metrics &metrics, QWidget *parent = nullptr);

    void openBuilder(); ///< for a new condition; closes it again
    bool giveUp();      ///< closes it; false where it was not open

private:
    void showTerms();
    void showOrHide();
    void addUsual(const QString &name, const QString &text, const QString &query);
    void edit(qsizetype which);
    void remove(qsizetype which);
    void apply(const QString &text);
    void closeBuilder();

    SearchField &m_search;
    Metrics m_metrics;
    QWidget *m_row;
    FlowLayout *m_flow;
    QList<FilterChip *> m_chips;
    QList<QPushButton *> m_usual;
    QPushButton *m_add;
    FilterBuilder *m_builder;
    QList<models::PlacedTerm> m_terms;
    QString m_query;
    std::optional<qsizetype> m_edited; ///< which term the builder changes
};

} // namespace vv::gui
