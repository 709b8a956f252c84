// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/metrics.h"

#include <QStyledItemDelegate>

namespace vv::gui {

/// A line of the sidebar: icon, name, and at the right the number in models::FolderModel::CountRole, if there is one.
class NavDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    NavDelegate(const Metrics &metrics, const QIcon &fallback, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Metrics m_metrics;
    QIcon m_fallback; ///< for rows without one of their own
};

} // namespace vv::gui
