// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/style/menustyle.h"

#include "gui/style/dress.h"
#include "gui/style/stylepaint.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

namespace vv::gui {

namespace {

constexpr int kLead = 10;  ///< before everything
constexpr int kTrail = 22; ///< after it, where the arrow of a menu within is
constexpr int kGap = 8;
constexpr int kShortcutGap = 20;
constexpr int kSeparator = 9;
constexpr int kSeparatorSide = 6;

int above(const Metrics &metrics)
{
    constexpr int kLeast = 7;
    return metrics.touch ? std::max(kLeast, (metrics.control - metrics.body * 4 / 3) / 2) : kLeast;
}

int tickEdge(int iconEdge)
{
    return iconEdge * 7 / 8;
}

/// Of ticks and icons, which share one column.
int columnWidth(const QStyleOptionMenuItem &item, int iconEdge)
{
    return std::max(item.menuHasCheckableItems ? tickEdge(iconEdge) : 0, item.maxIconWidth > 0 ? iconEdge : 0);
}

int wordsStart(const QStyleOptionMenuItem &item, int iconEdge)
{
    const int column = columnWidth(item, iconEdge);
    return kLead + (column > 0 ? column + kGap : 0);
}

/// Of a section.
void paintHeading(QPainter *painter, const QStyleOptionMenuItem &item, const Dress &dress)
{
    painter->save();
    QFont font = item.font;
    font.setPixelSize(dress.metrics.small);
    painter->setFont(font);
    painter->setPen(dress.colours.muted);
    painter->drawText(item.rect.adjusted(kLead, 0, -kLead, 0),
                      Qt::AlignVCenter | Qt::TextSingleLine | QStyle::visualAlignment(item.direction, Qt::AlignLeft),
                      item.text);
    painter->restore();
}

} // namespace

void paintMenuItem(QPainter *painter, const QStyleOptionMenuItem &item, const Dress &dress, bool mnemonics,
                   int iconEdge)
{
    const Colours &c = dress.colours;
    const auto placed = [&item](const QRect &rect) { return QStyle::visualRect(item.direction, item.rect, rect); };
    const QRect &all = item.rect;
    if (item.menuItemType == QStyleOptionMenuItem::Separator && item.text.isEmpty()) {
        painter->fillRect(all.left() + kSeparatorSide, all.center().y(), all.width() - 2 * kSeparatorSide, 1, c.line);
        return;
    }
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return paintHeading(painter, item, dress);
    const bool enabled = item.state.testFlag(QStyle::State_Enabled);
    if (enabled && item.state.testFlag(QStyle::State_Selected))
        paintBox(painter, all, {.ground = c.chosen, .line = {}, .radius = 4});

    const int tick = tickEdge(iconEdge);
    const QRect column(all.left() + kLead, all.top(), columnWidth(item, iconEdge), all.height());
    if (item.checkType != QStyleOptionMenuItem::NotCheckable && item.checked) {
        paintTick(painter, placed(QRect(column.left(), all.center().y() - tick / 2 + 1, tick, tick)),
                  enabled ? c.accent : c.disabled);
    } else if (!item.icon.isNull()) {
        item.icon.paint(painter, placed(column), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }

    painter->save();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // of each text, whatever the window's is
    painter->setFont(item.font);
    painter->setPen(enabled ? c.text : c.disabled);
    const QRect words = all.adjusted(wordsStart(item, iconEdge), 0, -kTrail, 0);
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | (mnemonics ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const qsizetype tab = item.text.indexOf(u'\t');
    painter->drawText(placed(words), flags | QStyle::visualAlignment(item.direction, Qt::AlignLeft),
                      item.text.left(tab));
    if (tab >= 0) {
        painter->setPen(!enabled ? c.disabled : item.state.testFlag(QStyle::State_Selected) ? c.text : c.muted);
        painter->drawText(placed(words), flags | QStyle::visualAlignment(item.direction, Qt::AlignRight),
                          item.text.mid(tab + 1));
    }
    painter->restore();
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect place(all.right() - kTrail + 2, all.center().y() - tick / 2, std::min(tick, kTrail - 2), tick);
        paintChevron(painter, placed(place), item.direction == Qt::LeftToRight ? Towards::Right : Towards::Left,
                     enabled ? c.text : c.disabled);
    }
}

int menuEntryHeight(const QFontMetrics &font, const Dress &dress)
{
    return font.height() + 2 * above(dress.metrics);
}

QSize menuItemSize(const QStyleOptionMenuItem &item, const QSize &words, const Dress &dress, int iconEdge)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator && item.text.isEmpty())
        return {words.width(), kSeparator};
    const int shortcut = item.text.contains(u'\t') ? kShortcutGap : 0; // QMenu adds the width of the widest itself
    return {wordsStart(item, iconEdge) + words.width() + shortcut + kTrail, words.height() + 2 * above(dress.metrics)};
}

} // namespace vv::gui
