// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/navdelegate.h"

#include "gui/widgets.h"
#include "models/foldermodel.h"

#include <QGuiApplication>
#include <QPainter>

namespace vv::gui {

NavDelegate::NavDelegate(const Metrics &metrics, const QIcon &fallback, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_metrics(metrics)
    , m_fallback(fallback)
{}

void NavDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const QPalette palette = QGuiApplication::palette(); // the option's has the style sheet's transparent ground
    const QRect cell = option.rect.adjusted(0, 1, 0, -1);
    const bool mirrored = option.direction == Qt::RightToLeft;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || option.state.testFlag(QStyle::State_MouseOver) || focused) {
        painter->setPen(focused ? QPen(palette.color(QPalette::Highlight), 2) : QPen(Qt::NoPen));
        painter->setBrush(selected ? palette.brush(QPalette::Button) : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(QRectF(cell).adjusted(1, 1, -1, -1), 8, 8);
    }

    const QRect inner = cell.adjusted(10, 0, -10, 0);
    const QRect iconPlace = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                                QSize(m_metrics.icon, m_metrics.icon), inner);
    const QIcon own = index.data(Qt::DecorationRole).value<QIcon>();
    (own.isNull() ? m_fallback : own)
        .paint(painter, iconPlace, Qt::AlignCenter, QIcon::Normal, selected ? QIcon::On : QIcon::Off);

    QRect text = inner;
    const int indent = m_metrics.icon + 10;
    text.adjust(mirrored ? 0 : indent, 0, mirrored ? -indent : 0, 0);
    QFont font = option.font;
    const QVariant count = index.data(models::FolderModel::CountRole);
    if (count.isValid()) {
        font.setPixelSize(m_metrics.small);
        painter->setFont(font);
        painter->setPen(palette.color(QPalette::PlaceholderText));
        const QString number = numberText(count.toInt());
        painter->drawText(text, Qt::AlignVCenter | (mirrored ? Qt::AlignLeft : Qt::AlignRight), number);
        const int taken = QFontMetrics(font).horizontalAdvance(number) + 8;
        text.adjust(mirrored ? taken : 0, 0, mirrored ? 0 : -taken, 0);
    }
    font.setPixelSize(m_metrics.body);
    painter->setFont(font);
    painter->setPen(palette.color(selected ? QPalette::Text : QPalette::PlaceholderText));
    painter->drawText(text, Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft),
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

QSize NavDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {80, m_metrics.control};
}

} // namespace vv::gui
