// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/metrics.h"
#include "models/queryterms.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace vv::models {
class FilterValues;
}

namespace vv::gui {

/// A condition put together by choosing: field, comparison, value. It makes a text of the query's language and nothing
/// else. Enter takes it, Esc gives up.
class FilterBuilder : public QFrame
{
    Q_OBJECT

public:
    FilterBuilder(models::FilterValues &values, const Metrics &metrics, QWidget *parent = nullptr);

    /// Opens with a new condition, or to change this one.
    void begin(const std::optional<models::FilterTerm> &term = {});

Q_SIGNALS:
    void built(const QString &text);
    void givenUp(); ///< it is to be put away

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QComboBox *makeBox(const QString &name, const QString &title, bool typed);
    [[nodiscard]] store::Subject subject() const;
    [[nodiscard]] models::FilterOperator comparison() const;
    void showOperators();
    void showValues();
    void fill(QComboBox *box) const;
    void finish();

    models::FilterValues &m_values;
    QComboBox *m_subject;
    QCheckBox *m_not;
    QComboBox *m_operator;
    QComboBox *m_value;
    QLabel *m_and;
    QComboBox *m_upTo;
    QPushButton *m_done;
    QLabel *m_hint;
};

} // namespace vv::gui
