// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shelf/shelfdelegate.h"

#include "gui/shelf/shelfview.h"
#include "gui/shelf/spine.h"
#include "gui/wall/sleevepainter.h"
#include "models/roles.h"

#include <QElapsedTimer>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kSpinesKiB = 12 * 1024;
constexpr qint64 kMaking = 12'000'000; ///< nanoseconds; what else a frame has to do takes about as long
constexpr int kTextEnd = 8;            ///< free space before and after the text
constexpr int kMarkHeight = 5;
constexpr int kApart = 8; ///< artist and title
constexpr double kRing = 2;
constexpr int kLabelPadding = 10;

/// Artist and title along the spine, read from top to bottom; the painter is turned already.
void writeAlong(QPainter &painter, const QRect &room, QFont font, const SleeveColours &colours, const QString &artist,
                const QString &title)
{
    font.setWeight(QFont::DemiBold);
    const QFontMetrics strong(font);
    // Both get their share; what the one does not need is the other's.
    const QFont plain = [&font] {
        QFont lighter = font;
        lighter.setWeight(QFont::Normal);
        return lighter;
    }();
    const int forTitle = QFontMetrics(plain).horizontalAdvance(title) + kApart + 1;
    const int artistRoom = std::max(room.width() * 11 / 20, room.width() - forTitle);
    painter.setFont(font);
    painter.setPen(colours.words);
    const QString name = strong.elidedText(artist, Qt::ElideRight, artistRoom);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
    const QRect rest = room.adjusted(name.isEmpty() ? 0 : strong.horizontalAdvance(name) + kApart, 0, 0, 0);
    painter.setFont(plain);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(plain).elidedText(title, Qt::ElideRight, std::max(0, rest.width())));
}

} // namespace

ShelfDelegate::ShelfDelegate(covers::CoverService *covers, ShelfView *shelf)
    : CoverDelegate(covers, shelf)
    , m_shelf(shelf)
    , m_spines(kSpinesKiB)
{
    // A label stands outside of its record's cell, which is all that is painted again when a cover comes.
    connect(covers, &covers::CoverService::ready, shelf, [shelf] { shelf->viewport()->update(shelf->labelRect()); });
}

ShelfDelegate::~ShelfDelegate() = default;

void ShelfDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect stand = m_shelf->standIn(option.rect);
    QRect place = spineRect(spineOf(index.data(models::FormatRole).toString()), stand);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isFocused = option.state.testFlag(QStyle::State_HasFocus);
    if (index == m_shelf->pulled())
        place.translate(0, -ShelfView::pull());
    else if (isSelected)
        place.translate(0, -ShelfView::pull() / 2);
    paintFace(painter, place, index);
    if (option.state.testFlag(QStyle::State_Sunken))
        painter->fillRect(place, QColor(0, 0, 0, 70));
    if (index.data(models::EditStateRole).isValid())
        paintMark(painter, option, QRect(option.rect.left() - 3, place.top() - 2, option.rect.width(), stand.height()),
                  index);
    if (!isSelected && !isFocused)
        return;
    // In the accent for what is chosen, in the colour of text for where only the keyboard is.
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(
        QPen(option.palette.color(isSelected ? QPalette::Highlight : QPalette::Text), isFocused ? kRing + 0.5 : kRing));
    painter->drawRoundedRect(QRectF(place).adjusted(-1, -1, 1, 1), 2, 2);
    painter->setRenderHint(QPainter::Antialiasing, false);
}

void ShelfDelegate::beginFrame()
{
    // All that is seen has to stay, or no frame would ever be finished; those that are cut at the top and at the bottom
    // are kept whole.
    const double ratio = m_shelf->devicePixelRatioF();
    const double seen = double(m_shelf->viewport()->width())
        * (m_shelf->viewport()->height() + 2.0 * m_shelf->spineHeight()) * ratio * ratio;
    m_spines.setMaxCost(std::max<qsizetype>(kSpinesKiB, qsizetype(seen * 4 / 1024)));
    m_making = 0;
    m_isUnfinished = false;
}

void ShelfDelegate::paintFace(QPainter *painter, const QRect &place, const QModelIndex &index) const
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QString artist = index.data(models::ArtistRole).toString();
    const QString title = index.data(models::TitleRole).toString();
    const QString key = artist + u'\n' + title + u"\n%1 %2 %3"_s.arg(place.width()).arg(place.height()).arg(ratio);
    if (const QPixmap *ready = m_spines.object(key)) {
        painter->drawPixmap(place.topLeft(), *ready);
    } else if (m_making > kMaking) {
        painter->fillRect(place, SleevePainter::colours(artist, title).ground);
        m_isUnfinished = true;
    } else {
        QElapsedTimer timer;
        timer.start();
        QPixmap *made = makeFace(artist, title, place.size(), ratio);
        m_making += timer.nsecsElapsed();
        painter->drawPixmap(place.topLeft(), *made);
        m_spines.insert(key, made, std::max<qsizetype>(1, qsizetype(made->width()) * made->height() * 4 / 1024));
    }
}

QPixmap *ShelfDelegate::makeFace(const QString &artist, const QString &title, const QSize &size, qreal ratio) const
{
    const SleeveColours colours = SleevePainter::colours(artist, title);
    auto *pixmap = new QPixmap((QSizeF(size) * ratio).toSize());
    pixmap->setDevicePixelRatio(ratio);
    pixmap->fill(colours.ground);
    QPainter painter(pixmap);
    // Paper is round at its edges: lighter at the one, darker at the other.
    QLinearGradient shade(0, 0, size.width(), 0);
    shade.setColorAt(0, QColor(255, 255, 255, 46));
    shade.setColorAt(0.25, QColor(255, 255, 255, 0));
    shade.setColorAt(0.75, QColor(0, 0, 0, 0));
    shade.setColorAt(1, QColor(0, 0, 0, 84));
    painter.fillRect(QRect(0, size.height() - kTextEnd - kMarkHeight, size.width(), kMarkHeight), colours.mark);
    painter.fillRect(QRect({}, size), shade);
    QFont font = m_shelf->font();
    font.setPixelSize(std::clamp(size.width() - 6, 9, std::max(9, QFontMetrics(font).ascent())));
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.translate(size.width(), 0);
    painter.rotate(90);
    writeAlong(painter, QRect(kTextEnd, 0, size.height() - 3 * kTextEnd - kMarkHeight, size.width()), font, colours,
               artist, title);
    return pixmap;
}

void ShelfDelegate::paintLabel(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const QPalette &palette = m_shelf->palette();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(palette.color(QPalette::Mid));
    painter->setBrush(palette.color(QPalette::AlternateBase));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter->setRenderHint(QPainter::Antialiasing, false);

    const Qt::LayoutDirection direction = m_shelf->layoutDirection();
    const QRect inner = rect.adjusted(kLabelPadding, kLabelPadding, -kLabelPadding, -kLabelPadding);
    const QRect cover
        = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignTop, {inner.height(), inner.height()}, inner);
    const QColor ground = palette.color(QPalette::Base);
    if (const QPixmap *pixmap = face(index, cover.width(), painter->device()->devicePixelRatioF(), ground))
        painter->drawPixmap(cover.topLeft(), *pixmap);
    else
        painter->fillRect(cover, ground);

    const int width = inner.width() - cover.width() - kLabelPadding;
    QRect line = QStyle::alignedRect(direction, Qt::AlignRight | Qt::AlignTop, {width, 0}, inner);
    const auto write = [&](const QFont &font, QPalette::ColorRole role, const QString &text) {
        const QFontMetrics metrics(font);
        line.setHeight(metrics.height());
        painter->setFont(font);
        painter->setPen(palette.color(role));
        painter->drawText(line,
                          static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft)) | Qt::TextSingleLine,
                          metrics.elidedText(text, Qt::ElideRight, width));
        line.moveTop(line.bottom() + 4);
    };
    const int year = index.data(models::YearRole).toInt();
    const QString format = index.data(models::FormatRole).toString();
    write(m_shelf->titleFont(), QPalette::Text, index.data(models::TitleRole).toString());
    write(m_shelf->subtitleFont(), QPalette::Text, index.data(models::ArtistRole).toString());
    write(m_shelf->subtitleFont(), QPalette::PlaceholderText,
          year > 0 && !format.isEmpty() ? QString(QString::number(year) + u" · "_s + format)
              : year > 0                ? QString::number(year)
                                        : format);
}

} // namespace vv::gui
