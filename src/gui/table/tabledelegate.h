// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/elidedtexts.h"
#include "gui/wall/coverdelegate.h"
#include "models/columns.h"

#include <QHash>
#include <QPixmap>

namespace vv::gui {

class RecordTable;

/// Paints one line of the table at once: its cells, the hairline below it, selection and focus.
class TableDelegate : public CoverDelegate
{
    Q_OBJECT

public:
    /// Installs nothing: call table->setItemDelegate(). Both must outlive the delegate.
    TableDelegate(covers::CoverService *covers, RecordTable *table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What a cell has no room for.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option) const;
    void paintCover(QPainter *painter, const QStyleOptionViewItem &option, const QRect &cell,
                    const QModelIndex &index) const;
    void paintStars(QPainter *painter, const QStyleOptionViewItem &option, const QRect &cell, int rating) const;
    [[nodiscard]] int paintDot(QPainter *painter, const QStyleOptionViewItem &option, const QRect &cell,
                               const QModelIndex &index) const;

    RecordTable *m_table;
    mutable ElidedTexts m_titles; ///< painting is const
    mutable ElidedTexts m_plain;
    mutable QPixmap m_star; ///< and an empty one below it
    mutable QRgb m_starColour = 0;
};

} // namespace vv::gui
