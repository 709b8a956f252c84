// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/metrics.h"

#include <QFrame>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace vv::gui {

class InlineQuestion;

/// A button in a row of a SyncSection.
struct RowButton {
    QString name;
    QString text;
    std::function<void()> run;
};

/// One thing in a list of the Sync page. Empty texts take no room.
struct SyncRow {
    QString key = {}; ///< the same for as long as it is the same thing; what has buttons needs one
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
 * Rows are real widgets, so that every button is reached by key, finger and screen reader; a long list shows them
 * kMostRows at a time. When rows are set anew the focus stays with the thing it was on; when that is gone it goes to
 * the next one, and from an emptied list to the section, where no key does anything.
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
    /// A button, `name` + "Button", for what cannot be taken back: it asks in the section first. An empty `question`
    /// asks nothing.
    void addDecision(const QString &name, const QString &text, const std::function<QString()> &question,
                     const std::function<void()> &decided);
    void setRows(const QList<SyncRow> &rows);

private:
    /// Where the keyboard is: on a row's button.
    struct Place {
        QStringList keys; ///< of the rows: that one, those after it, then those before it from the nearest on
        QString button;
    };

    [[nodiscard]] QWidget *makeRow(const SyncRow &row) const;
    [[nodiscard]] Place focusedPlace() const;
    void giveFocus(const Place &place);
    void showMore();
    void build();
    void clear();
    void orderTabs();

    Metrics m_metrics;
    QLabel *m_count;
    QLabel *m_empty;
    QPushButton *m_more;
    QHBoxLayout *m_head;
    QVBoxLayout *m_rows;
    QList<SyncRow> m_all;
    qsizetype m_shown = kMostRows; ///< rows there may be at once
    QList<QWidget *> m_rowWidgets; ///< of the first of `m_all`
    QList<QPushButton *> m_buttons;
    QVBoxLayout *m_questionPlace;
    QList<InlineQuestion *> m_questions;
};

} // namespace vv::gui
