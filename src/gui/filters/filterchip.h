// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/metrics.h"

#include <QFrame>

class QPushButton;

namespace vv::gui {

/// A condition of the query: click or Enter changes it, its cross, Del or Backspace takes it out.
class FilterChip : public QFrame
{
    Q_OBJECT

public:
    explicit FilterChip(const Metrics &metrics, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }

Q_SIGNALS:
    void chosen();
    void removed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPushButton *m_button;
    QString m_text;
};

} // namespace vv::gui
