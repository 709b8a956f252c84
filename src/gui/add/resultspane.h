// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pressing.h"
#include "gui/metrics.h"
#include "models/pressingmodel.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace vv::covers {
class CoverService;
}

namespace vv::gui {

class Editor;
class MessagePanel;

/// What a search has found, page by page, and what can be done with the selected pressing. Enter takes it.
class ResultsPane : public QWidget
{
    Q_OBJECT

public:
    ResultsPane(models::PressingModel &model, Editor &editor, covers::CoverService &covers, const Metrics &metrics,
                QWidget *parent = nullptr);

    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] bool takeFocus(); ///< false when there is nothing to choose from
    /// What is said above the results when they are the pressings of one barcode; empty = what was searched.
    void setPurpose(const QString &text);

Q_SIGNALS:
    void taken(const vv::Pressing &pressing);
    void upPressed(); ///< above the first one

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    [[nodiscard]] bool isLow() const;
    void showState();
    void showSelected();
    void showMessage();
    [[nodiscard]] const Pressing *current() const;
    void take();

    models::PressingModel &m_model;
    Editor &m_editor;
    bool m_touch;
    QWidget *m_head;
    QLabel *m_count;
    QPushButton *m_more;
    QStackedWidget *m_stack;
    QListView *m_list;
    MessagePanel *m_message;
    QWidget *m_bar;
    QPushButton *m_take;
    QPushButton *m_want;
    QBoxLayout *m_foot = nullptr;
    QString m_purpose;
};

} // namespace vv::gui
