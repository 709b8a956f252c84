// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/add/pressingdelegate.h"

#include "gui/icons.h"
#include "gui/wall/sleevepainter.h"
#include "models/pressingrow.h"

#include <QGuiApplication>
#include <QListView>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kPad = 8;
constexpr int kBesideCover = 12;
constexpr int kLineGap = 2;

/// What stands at the end of a line, opposite to its text.
struct LineEnd {
    QString text;
    QPalette::ColorRole role = QPalette::PlaceholderText;
};

struct Line {
    QString text;
    int pixels = 0;
    QPalette::ColorRole role = QPalette::PlaceholderText;
    bool bold = false;
    LineEnd end = {};
};

QFont fontOf(const QFont &base, const Line &line)
{
    QFont font = base;
    font.setPixelSize(line.pixels);
    font.setWeight(line.bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace

PressingDelegate::PressingDelegate(covers::CoverService &covers, const Metrics &metrics, QListView *view)
    : QStyledItemDelegate(view)
    , m_metrics(metrics)
    , m_view(view)
    , m_cover(covers, view)
{}

int PressingDelegate::lineHeight(int pixels) const
{
    QFont font = m_view->font();
    font.setPixelSize(pixels);
    return QFontMetrics(font).height();
}

int PressingDelegate::edge() const
{
    return lineHeight(m_metrics.body) + 2 * (lineHeight(m_metrics.small) + kLineGap);
}

QSize PressingDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {160, edge() + 2 * kPad};
}

void PressingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette palette = QGuiApplication::palette();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool mirrored = option.direction == Qt::RightToLeft;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // of each text, whatever the window's is
    if (selected || focused || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(focused ? QPen(palette.color(QPalette::Highlight), 2) : QPen(Qt::NoPen));
        painter->setBrush(selected ? palette.brush(QPalette::Button) : QBrush(Qt::NoBrush));
        if (!selected && !focused)
            painter->setPen(palette.color(QPalette::Mid));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 8, 8);
    }
    const QRect inner = option.rect.adjusted(kPad, kPad, -kPad, -kPad);
    const QRect cover = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignTop, {edge(), edge()}, inner);
    paintCover(painter, cover, index);

    const int taken = edge() + kBesideCover;
    QRect text = inner.adjusted(mirrored ? 0 : taken, 0, mirrored ? -taken : 0, 0);
    const auto align = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine;
    const Line lines[]{
        {index.data().toString(), m_metrics.body, QPalette::Text, true},
        {index.data(models::SecondLineRole).toString(),
         m_metrics.small,
         QPalette::PlaceholderText,
         false,
         {index.data(models::OwnedRole).toString(), QPalette::Highlight}},
        {index.data(models::ThirdLineRole).toString(),
         m_metrics.small,
         QPalette::PlaceholderText,
         false,
         {index.data(models::NumbersRole).toString(), QPalette::PlaceholderText}},
    };
    for (const Line &line : lines) {
        QRect place = text;
        place.setHeight(lineHeight(line.pixels));
        text.setTop(place.bottom() + 1 + kLineGap);
        const int end = paintEnd(painter, option, place, line.end.text, line.end.role);
        place.adjust(mirrored ? end : 0, 0, mirrored ? 0 : -end, 0);
        const QFont font = fontOf(option.font, line);
        painter->setFont(font);
        painter->setPen(palette.color(line.role));
        painter->drawText(place, align, QFontMetrics(font).elidedText(line.text, Qt::ElideRight, place.width()));
    }
    painter->restore();
}

void PressingDelegate::paintSign(QPainter *painter, const QRect &place, const QString &iconName) const
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(QGuiApplication::palette().brush(QPalette::AlternateBase));
    painter->drawRoundedRect(place, 4, 4);
    const int size = place.width() / 2;
    const QRect middle = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {size, size}, place);
    icon(iconName).paint(painter, middle);
}

void PressingDelegate::paintCover(QPainter *painter, const QRect &place, const QModelIndex &index) const
{
    using State = store::TrayRow::State;
    if (const QVariant state = index.data(models::TrayStateRole); state.isValid()) {
        switch (static_cast<State>(state.toInt())) {
        case State::Waiting:
            return paintSign(painter, place, u"barcode"_s);
        case State::Several:
        case State::Unknown:
            return paintSign(painter, place, u"warning"_s);
        case State::Ready:
            break;
        }
    }
    m_cover.paint(painter, place, index);
}

int PressingDelegate::paintEnd(QPainter *painter, const QStyleOptionViewItem &option, const QRect &line,
                               const QString &text, QPalette::ColorRole role) const
{
    if (text.isEmpty())
        return 0;
    const Line words{text, m_metrics.small, role};
    const QFont font = fontOf(option.font, words);
    painter->setFont(font);
    painter->setPen(QGuiApplication::palette().color(words.role));
    // An advance is rounded down, and a text that is wider by a fraction loses its last words.
    const int width = std::min(QFontMetrics(font).horizontalAdvance(text) + 1, line.width() * 3 / 5);
    const QRect place
        = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, {width, line.height()}, line);
    painter->drawText(place, QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, width));
    return width + kBesideCover;
}

} // namespace vv::gui
