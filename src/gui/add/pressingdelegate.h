// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/metrics.h"
#include "gui/wall/rowcover.h"

#include <QStyledItemDelegate>

class QListView;

namespace vv::gui {

/**
 * Paints a pressing as a row: a small cover or drawn sleeve, artist and title, two lines of facts, and at the end what
 * of it is here already. Uses the roles of models/pressingrow.h; a row of the tray that is not known yet has a sign in
 * the place of its cover.
 */
class PressingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PressingDelegate(covers::CoverService &covers, const Metrics &metrics, QListView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] int edge() const;
    [[nodiscard]] int lineHeight(int pixels) const;
    void paintCover(QPainter *painter, const QRect &place, const QModelIndex &index) const;
    void paintSign(QPainter *painter, const QRect &place, const QString &iconName) const;
    /// What was written takes this much of the line's end.
    int paintEnd(QPainter *painter, const QStyleOptionViewItem &option, const QRect &line, const QString &text,
                 QPalette::ColorRole role) const;

    Metrics m_metrics;
    QListView *m_view;
    RowCover m_cover;
};

} // namespace vv::gui
