// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/metrics.h"

#include <QFrame>
#include <QList>
#include <QString>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace vv::gui {

/// A button in a row of a SyncSection.
struct RowButton {
    QString name;
    QString text;
    std::function<void()> run;
};

/// One thing in a list of the Sync page. Empty texts take no room.
struct SyncRow {
    QString title = {};
    std::function<void()> open = {}; ///< when there is something to open, the title is a link
    QStringList lines = {};
    QString note = {};    ///< when, how often
    QString problem = {}; ///< why it did not work
    QList<RowButton> buttons = {};
};

/**
 * A titled list on the Sync page, or a sentence where it is empty.
 *
 * Rows are real widgets, so that every button is reached by key, finger and screen reader; there are never more than
 * kMostRows of them. Who works through the rows by keyboard keeps the focus in place when they are set anew.
 */
class SyncSection : public QFrame
{
    Q_OBJECT

public:
    static constexpr int kMostRows = 40;

    SyncSection(const QString &name, const QString &title, const QString &emptyText, const Metrics &metrics,
                QWidget *parent = nullptr);

    /// For all of the rows; there while there are rows.
    QPushButton *addButton(const QString &name, const QString &text);
    void setRows(const QList<SyncRow> &rows);

private:
    [[nodiscard]] QWidget *makeRow(const SyncRow &row) const;
    [[nodiscard]] std::pair<int, QString> focusedButton() const;
    void giveFocus(int row, const QString &button);
    void clear();

    Metrics m_metrics;
    QLabel *m_count;
    QLabel *m_empty;
    QLabel *m_more;
    QHBoxLayout *m_head;
    QVBoxLayout *m_rows;
    QList<QWidget *> m_rowWidgets;
    QList<QPushButton *> m_buttons;
};

} // namespace vv::gui
