// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/importer.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace vv::gui {

/// What a dry run found, and whether it is to be done. Hidden until show(); Esc means no.
class ImportReview : public QFrame
{
    Q_OBJECT

public:
    explicit ImportReview(QWidget *parent = nullptr);

    /// With the focus on the answer that changes nothing.
    void show(const store::ImportReport &report, const QString &file);

Q_SIGNALS:
    void accepted();
    void declined(); ///< also where there was nothing to accept

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void decline();

    QLabel *m_title;
    QLabel *m_facts;
    QPlainTextEdit *m_details;
    QPushButton *m_no;
    QPushButton *m_yes;
};

} // namespace vv::gui
