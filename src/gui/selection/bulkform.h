// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "gui/metrics.h"
#include "gui/selection/bulkmenus.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace vv::gui {

class ChoiceButton;

/**
 * The account's own fields for all selected records. A field shows what they have in common, or that they differ, and
 * stays as it is until it is touched; each one that is set is a step of its own.
 */
class BulkForm : public QWidget
{
    Q_OBJECT

public:
    BulkForm(const SelectionParts &parts, const Metrics &metrics, QWidget *parent = nullptr);

    /// Makes a row for each field, unless it has them already.
    void setFields(const QList<Field> &fields);
    void takeFocus();

private:
    struct Text {
        QLineEdit *line = nullptr;
        QPushButton *set = nullptr;
    };

    void showShared();
    void addChoice(const Field &field, int row);
    void addText(const Field &field, int row);
    void set(FieldId field, const QString &value);

    SelectionParts m_parts;
    Metrics m_metrics;
    QList<Field> m_fields;
    QWidget *m_rows = nullptr;
    QGridLayout *m_grid = nullptr;
    QHash<FieldId, ChoiceButton *> m_choices;
    QHash<FieldId, Text> m_texts;
};

} // namespace vv::gui
