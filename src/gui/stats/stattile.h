// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/metrics.h"

#include <QAbstractButton>

namespace vv::gui {

/// A figure with what it counts above it. One that leads to what was counted is a button; another is only read.
class StatTile : public QAbstractButton
{
    Q_OBJECT

public:
    StatTile(const QString &name, const QString &caption, bool leads, const Metrics &metrics,
             QWidget *parent = nullptr);

    void setFigure(const QString &figure); ///< empty = not known yet
    void setNote(const QString &note);     ///< in place of a figure that nobody knows
    [[nodiscard]] const QString &figure() const { return m_figure; }
    [[nodiscard]] bool leads() const { return m_leads; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tell();
    [[nodiscard]] QFont captionFont() const;
    [[nodiscard]] QFont figureFont() const;

    Metrics m_metrics;
    QString m_caption;
    QString m_figure;
    QString m_note;
    bool m_leads;
};

} // namespace vv::gui
