// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/metrics.h"
#include "gui/wall/rowcover.h"

#include <QIcon>
#include <QStyledItemDelegate>

class QListView;

namespace vv::gui {

/// A row of the listening log: the day, or a record with its cover, the time, and a sign that takes the play out.
class LogDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    LogDelegate(covers::CoverService &covers, const Metrics &metrics, QListView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Of the sign, in a row of this place.
    [[nodiscard]] QRect removeRect(const QRect &row) const;

private:
    [[nodiscard]] QFont fontOf(int pixels, bool bold = false) const;
    [[nodiscard]] int lineHeight(int pixels) const;
    [[nodiscard]] int edge() const; ///< of the cover
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintPlay(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Metrics m_metrics;
    QListView *m_view;
    RowCover m_cover;
    QIcon m_remove;
};

} // namespace vv::gui
