// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "gui/metrics.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace vv::gui {

class ChoiceButton;
class Editor;

/// Adds a record to the collection by its number or its address on Discogs, one after the other; without a connection
/// it waits like every other change.
class AddPage : public QWidget
{
    Q_OBJECT

public:
    AddPage(Editor &editor, const Metrics &metrics, QWidget *parent = nullptr);

    void takeFocus();
    void refresh(); ///< what is said about the record: the collection or the wantlist has changed

Q_SIGNALS:
    void backRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void add();
    void sayWhatCame();
    void say(const QString &kind, const QString &text);

    Editor &m_editor;
    QLineEdit *m_line;
    QLabel *m_status;
    ChoiceButton *m_folder;
    QPushButton *m_add;
    ReleaseId m_release; ///< that the line names
    ReleaseId m_added;   ///< the one before
};

} // namespace vv::gui
