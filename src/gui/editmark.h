// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/edit.h"

#include <QFrame>
#include <QList>

class QLabel;
class QPushButton;

namespace vv::gui {

class IconLabel;

/// On a record's page: that changes of it have not reached Discogs yet, clash with it or were refused. Hidden without.
class EditMark : public QFrame
{
    Q_OBJECT

public:
    explicit EditMark(QWidget *parent = nullptr);

    void setEdits(const QList<store::PendingEdit> &edits);

Q_SIGNALS:
    void showRequested(); ///< the Sync page, where it can be decided
    void retryRequested(const QList<vv::store::PendingEdit> &edits);
    void withdrawRequested(const QList<vv::store::PendingEdit> &edits);

private:
    QList<store::PendingEdit> m_edits;
    IconLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_show;
    QPushButton *m_retry;
    QPushButton *m_withdraw;
};

} // namespace vv::gui
