// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/metrics.h"

#include <QIcon>
#include <QLineEdit>
#include <QTimer>

namespace vv::gui {

/// The search line: says what to look for once the typing pauses. Esc clears it, and leaves it when it is empty.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    /// For a mouse it hints at its key at the right end.
    explicit SearchField(const Metrics &metrics, QWidget *parent = nullptr);

    void setQuery(const QString &query); ///< at once
    void append(const QString &typed);   ///< goes on from a key pressed elsewhere, with the focus

Q_SIGNALS:
    void queryChanged(const QString &query);
    void left(); ///< by Esc, Enter or arrow down: the results want the focus

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void tell();

    Metrics m_metrics;
    QIcon m_glass;
    QTimer m_pause;
    QString m_told;
};

} // namespace vv::gui
