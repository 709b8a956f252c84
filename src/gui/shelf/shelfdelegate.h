// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/wall/coverdelegate.h"

namespace vv::gui {

class ShelfView;
struct Spine;

/// Paints a record from the side, in the colours its drawn sleeve has, and the label with its cover.
class ShelfDelegate : public CoverDelegate
{
    Q_OBJECT

public:
    /// Installs nothing: call shelf->setItemDelegate(). Both must outlive the delegate.
    ShelfDelegate(covers::CoverService *covers, ShelfView *shelf);
    ~ShelfDelegate() override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paintLabel(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    /// The label says it.
    bool helpEvent(QHelpEvent *, QAbstractItemView *, const QStyleOptionViewItem &, const QModelIndex &) override
    {
        return true;
    }

private:
    [[nodiscard]] const QPixmap &spineFace(const QModelIndex &index, const QSize &size, qreal ratio) const;

    ShelfView *m_shelf;
    mutable QCache<QString, QPixmap> m_spines;
};

} // namespace vv::gui
