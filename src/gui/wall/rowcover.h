// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "covers/coverservice.h"

#include <QCache>
#include <QPixmap>

class QAbstractItemView;
class QModelIndex;
class QPainter;
class QRect;

namespace vv::gui {

/**
 * The small cover at the head of a list's row: asked for when it is painted first, a drawn sleeve where there is none.
 *
 * Uses ThumbUrlRole, CoverUrlRole, ArtistRole and TitleRole of models/roles.h. The view is painted again when a cover
 * has come.
 */
class RowCover
{
public:
    RowCover(covers::CoverService &covers, QAbstractItemView *view);

    void paint(QPainter *painter, const QRect &place, const QModelIndex &index) const;

private:
    [[nodiscard]] const QPixmap &sleeve(const QPainter &painter, const QRect &place, const QModelIndex &index) const;

    covers::CoverService &m_covers;
    QAbstractItemView *m_view;
    mutable QCache<QString, QPixmap> m_sleeves; ///< drawing one takes longer than showing it
};

} // namespace vv::gui
