// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/navdelegate.h"

#include "gui/icons.h"
#include "gui/widgets.h"
#include "models/foldermodel.h"

#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kNumberGap = 8;

struct Room {
    int side;    ///< before and after everything
    int icon;    ///< its edge
    int iconGap; ///< after it
};

Room roomOf(NavDelegate::Beside beside, const Metrics &metrics)
{
    constexpr int kSmallIcon = 24;
    switch (beside) {
    case NavDelegate::Beside::Usual:
        break;
    case NavDelegate::Beside::SmallIcon:
        return {6, std::min(kSmallIcon, metrics.icon), 8};
    case NavDelegate::Beside::Nothing:
        return {8, 0, 0};
    }
    return {10, metrics.icon, 10};
}

} // namespace

int NavDelegate::widthFor(const QString &words, bool marked, const Metrics &metrics, const QFont &font, Beside beside)
{
    const Room room = roomOf(beside, metrics);
    QFont used = font;
    used.setPixelSize(metrics.body);
    return 2 * room.side + room.icon + room.iconGap + QFontMetrics(used).horizontalAdvance(words) + 1
        + (marked ? metrics.small + 12 + kNumberGap : 0);
}

NavDelegate::NavDelegate(const Metrics &metrics, const QIcon &fallback, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_metrics(metrics)
    , m_fallback(fallback)
{}

void NavDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const QPalette &palette = option.palette;
    const QRect cell = option.rect.adjusted(0, 1, 0, -1);
    const bool mirrored = option.direction == Qt::RightToLeft;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // of each name, whatever the window's is
    if (selected || option.state.testFlag(QStyle::State_MouseOver) || focused) {
        painter->setPen(focused ? QPen(palette.color(QPalette::Highlight), 2) : QPen(Qt::NoPen));
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        painter->setBrush(selected      ? palette.brush(QPalette::Button)
                              : hovered ? palette.brush(QPalette::Midlight)
                                        : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(QRectF(cell).adjusted(1, 1, -1, -1), 8, 8);
    }

    const Room room = roomOf(m_beside, m_metrics);
    const QRect inner = cell.adjusted(room.side, 0, -room.side, 0);
    const QRect iconPlace
        = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(room.icon, room.icon), inner);
    const QIcon own = index.data(Qt::DecorationRole).value<QIcon>();
    if (room.icon > 0)
        (own.isNull() ? m_fallback : own)
            .paint(painter, iconPlace, Qt::AlignCenter, QIcon::Normal, selected ? QIcon::On : QIcon::Off);

    QRect text = inner;
    const int indent = room.icon + room.iconGap;
    text.adjust(mirrored ? 0 : indent, 0, mirrored ? -indent : 0, 0);
    QFont font = option.font;
    font.setPixelSize(m_metrics.body);
    const int words = QFontMetrics(font).horizontalAdvance(index.data().toString());
    const int taken = paintNumber(painter, option, text, index, text.width() - words);
    text.adjust(mirrored ? taken : 0, 0, mirrored ? 0 : -taken, 0);
    painter->setFont(font);
    painter->setPen(palette.color(selected ? QPalette::Text : QPalette::PlaceholderText));
    painter->drawText(text, leading(option.direction) | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

int NavDelegate::paintNumber(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place,
                             const QModelIndex &index, int room) const
{
    const int badge = index.data(kBadgeRole).toInt();
    const QVariant count = index.data(models::FolderModel::CountRole);
    const QString mark = index.data(kMarkRole).toString();
    if (badge == 0 && !count.isValid() && mark.isEmpty())
        return 0;
    const QPalette palette = QGuiApplication::palette();
    QFont font = option.font;
    font.setPixelSize(m_metrics.small);
    font.setBold(badge > 0 || !mark.isEmpty());
    painter->setFont(font);
    const QString number = mark.isEmpty() ? numberText(badge > 0 ? badge : count.toInt()) : mark;
    const QFontMetrics metrics(font);
    const int height = metrics.height() + 2;
    const int width
        = badge > 0 ? std::max(metrics.horizontalAdvance(number) + 12, height) : metrics.horizontalAdvance(number);
    if (badge == 0 && mark.isEmpty() && room >= 0 && width + kNumberGap > room)
        return 0;
    const QRect box = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, {width, height}, place);
    if (badge > 0) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(palette.color(QPalette::Highlight));
        painter->drawRoundedRect(box, height / 2.0, height / 2.0);
    }
    painter->setPen(palette.color(badge > 0             ? QPalette::HighlightedText
                                      : !mark.isEmpty() ? QPalette::Highlight
                                                        : QPalette::PlaceholderText));
    painter->drawText(box, Qt::AlignCenter, number);
    return width + kNumberGap;
}

QWidget *NavDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    editor->setObjectName(u"renameField"_s);
    if (auto *line = qobject_cast<QLineEdit *>(editor)) // without one the name shows through from behind
        line->setFrame(true);
    setKind(editor, u"low"_s);
    editor->setAccessibleName(tr("New name"));
    return editor;
}

QSize NavDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {80, m_metrics.control};
}

void setUpNavList(QListView *list, const Metrics &metrics, const QString &iconName)
{
    list->setItemDelegate(new NavDelegate(metrics, icon(iconName), list));
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMouseTracking(true);
    list->setUniformItemSizes(true);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

} // namespace vv::gui
