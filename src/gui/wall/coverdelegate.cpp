// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wall/coverdelegate.h"

#include "gui/wall/covergridview.h"
#include "gui/wall/sleevepainter.h"
#include "models/roles.h"
#include "store/edit.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kFacesKiB = 16 * 1024;
constexpr int kAheadKiB = 20 * 1024; ///< of pixmaps, so that they do not push out what is shown
constexpr int kKeptTexts = 300;      ///< what a large screen shows of small covers
constexpr double kRadius = 4;
constexpr int kShadowReach = 7; ///< how far it shows round the cover
constexpr int kShadowDrop = 2;
constexpr double kRingGap = 2.5;
constexpr int kMark = 12;
constexpr int kMarkInset = 6;
constexpr double kRingWidth = 2.5;
constexpr int kTick = 26;

/// The kept size that has enough pixels, or the largest.
int keptEdge(int pixels)
{
    return pixels <= 150 ? 150 : 300;
}

covers::CoverKey keyOf(const QModelIndex &index, int pixels)
{
    QString url = index.data(models::CoverUrlRole).toString();
    if (url.isEmpty())
        url = index.data(models::ThumbUrlRole).toString();
    return {url, keptEdge(pixels)};
}

QPixmap blank(int pixels, qreal ratio)
{
    QPixmap pixmap(pixels, pixels);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

} // namespace

CoverDelegate::CoverDelegate(covers::CoverService *covers, CoverGridView *view)
    : QStyledItemDelegate(view)
    , m_covers(covers)
    , m_view(view)
    , m_faces(kFacesKiB)
    , m_titles(kKeptTexts)
    , m_subtitles(kKeptTexts)
{
    connect(covers, &covers::CoverService::ready, this, &CoverDelegate::arrived);
    connect(covers, &covers::CoverService::failed, this, &CoverDelegate::arrived);
    connect(covers, &covers::CoverService::dropped, this, [this](const covers::CoverKey &key) {
        // Painting again asks again, where the cell can still be seen.
        m_waiting.remove(key);
        if (!m_ahead.remove(key))
            m_view->viewport()->update();
    });
    connect(view, &CoverGridView::settled, this, &CoverDelegate::settled);
}

CoverDelegate::~CoverDelegate() = default;

void CoverDelegate::setColors(const WallColors &colors)
{
    if (colors == m_colors)
        return;
    m_colors = colors;
    m_faces.clear();
    m_shadow = {};
    m_view->viewport()->update();
}

void CoverDelegate::setShowsYear(bool shows)
{
    m_showsYear = shows;
    m_view->viewport()->update();
}

WallColors CoverDelegate::colors(const QPalette &palette) const
{
    if (m_colors.text.isValid())
        return m_colors;
    return {.surface = palette.color(QPalette::AlternateBase),
            .text = palette.color(QPalette::Text),
            .muted = palette.color(QPalette::PlaceholderText),
            .accent = palette.color(QPalette::Highlight),
            .skeleton = palette.color(QPalette::AlternateBase)};
}

QSize CoverDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return m_view->geometryOfWall().cell(0).size();
}

void CoverDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const WallGeometry &geometry = m_view->geometryOfWall();
    const int half = geometry.gap() / 2;
    const QRect cell = option.rect.adjusted(half, half, -half, -half);
    const QRect cover = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignTop,
                                            QSize(geometry.edge(), geometry.edge()), cell);
    const WallColors colors = this->colors(option.palette);
    const qreal ratio = painter->device()->devicePixelRatioF();

    painter->drawPixmap(cover.topLeft() - QPoint(kShadowReach, kShadowReach), shadow(geometry.edge(), ratio));
    if (const QPixmap *pixmap = face(index, geometry.edge(), ratio, colors.surface)) {
        painter->drawPixmap(cover.topLeft(), *pixmap);
    } else {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.skeleton);
        painter->drawRoundedRect(cover, kRadius, kRadius);
    }
    paintMark(painter, option, cover, index);
    if (m_view->isPicking())
        paintTick(painter, option, cover, colors);
    paintRings(painter, option, cover, colors);
    paintText(painter, option, cell, index, colors);
}

void CoverDelegate::paintMark(QPainter *painter, const QStyleOptionViewItem &option, const QRect &cover,
                              const QModelIndex &index) const
{
    const QVariant state = index.data(models::EditStateRole);
    if (!state.isValid())
        return;
    const auto edit = static_cast<store::EditState>(state.toInt());
    const bool needsUser = edit == store::EditState::Conflict || edit == store::EditState::Failed;
    const QRect place = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignTop, QSize(kMark, kMark),
                                            cover.adjusted(kMarkInset, kMarkInset, -kMarkInset, -kMarkInset));
    painter->setRenderHint(QPainter::Antialiasing);
    // A rim of the window's ground keeps it apart from any cover.
    painter->setPen(QPen(option.palette.color(QPalette::Window), 2));
    painter->setBrush(option.palette.color(needsUser ? QPalette::BrightText : QPalette::Highlight));
    painter->drawEllipse(place);
}

/// Whether it is among those that are being picked: a ring alone does not say that there are more to pick.
void CoverDelegate::paintTick(QPainter *painter, const QStyleOptionViewItem &option, const QRect &cover,
                              const WallColors &colors) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRectF place = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignTop, QSize(kTick, kTick),
                                             cover.adjusted(kMarkInset, kMarkInset, -kMarkInset, -kMarkInset));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Qt::white, 2));
    painter->setBrush(selected ? colors.accent : QColor(0, 0, 0, 110));
    painter->drawEllipse(place);
    if (!selected)
        return;
    const auto at = [&](double x, double y) { return place.topLeft() + QPointF(x * kTick, y * kTick); };
    painter->setPen(
        QPen(option.palette.color(QPalette::HighlightedText), 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(QPolygonF{at(0.28, 0.52), at(0.44, 0.67), at(0.72, 0.36)});
}

void CoverDelegate::paintRings(QPainter *painter, const QStyleOptionViewItem &option, const QRect &cover,
                               const WallColors &colors) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    if (option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_MouseOver)) {
        QColor veil = option.state.testFlag(QStyle::State_Sunken) ? QColor(0, 0, 0, 70) : QColor(255, 255, 255, 22);
        painter->setPen(Qt::NoPen);
        painter->setBrush(veil);
        painter->drawRoundedRect(cover, kRadius, kRadius);
        painter->setBrush(Qt::NoBrush);
    }
    if (!selected && !focused)
        return;
    // In the accent for what is chosen, in the colour of text for where only the keyboard is; wider with the focus.
    const double width = focused ? kRingWidth + 0.5 : kRingWidth - 0.5;
    const double out = kRingGap + width / 2;
    painter->setPen(QPen(selected ? colors.accent : colors.text, width));
    painter->drawRoundedRect(QRectF(cover).adjusted(-out, -out, out, out), kRadius + out, kRadius + out);
}

void CoverDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &cell,
                              const QModelIndex &index, const WallColors &colors) const
{
    const WallGeometry &geometry = m_view->geometryOfWall();
    const QFont &titleFont = m_view->titleFont();
    const QFont &subtitleFont = m_view->subtitleFont();
    const QRect titleLine(cell.left(), cell.top() + geometry.edge() + kTextSpace, cell.width(),
                          QFontMetrics(titleFont).height());
    const QRect line(cell.left(), titleLine.bottom() + 1 + kLineSpace, cell.width(),
                     QFontMetrics(subtitleFont).height());

    QString subtitle = index.data(models::ArtistRole).toString();
    const int year = m_showsYear ? index.data(models::YearRole).toInt() : 0;
    if (year > 0)
        subtitle += (subtitle.isEmpty() ? QString() : u" · "_s) + QString::number(year);
    m_titles.setFont(titleFont);
    painter->setPen(colors.text);
    m_titles.draw(*painter, titleLine, index.data(models::TitleRole).toString(), option.direction);
    m_subtitles.setFont(subtitleFont);
    painter->setPen(colors.muted);
    m_subtitles.draw(*painter, line, subtitle, option.direction);
}

const QPixmap *CoverDelegate::face(const QModelIndex &index, int edge, qreal ratio, const QColor &surface) const
{
    const int pixels = static_cast<int>(std::lround(edge * ratio));
    const covers::CoverKey key = keyOf(index, pixels);
    if (key.url.isEmpty())
        return sleeveFace(index, edge, ratio);
    const FaceKey faceKey{key.url, pixels, false};
    if (const QPixmap *ready = m_faces.object(faceKey))
        return ready;
    if (const QPixmap *ready = coverFace(key, faceKey, ratio, surface))
        return ready;
    if (m_covers->hasFailed(key))
        return sleeveFace(index, edge, ratio);
    if (!m_view->isFlying())
        ask(key, index);
    return nullptr;
}

const QPixmap *CoverDelegate::coverFace(const covers::CoverKey &key, const FaceKey &faceKey, qreal ratio,
                                        const QColor &surface) const
{
    const QPixmap *source = m_covers->find(key);
    if (!source)
        return nullptr;
    const QSizeF square = QSizeF(faceKey.pixels, faceKey.pixels) / ratio;
    QPixmap pixmap = blank(faceKey.pixels, ratio);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath outline;
    outline.addRoundedRect(QRectF({}, square), kRadius, kRadius);
    painter.setClipPath(outline);
    // A sleeve that is a few pixels off square is drawn square; a band or a cassette keeps its shape.
    const double shape = double(source->width()) / std::max(1, source->height());
    const bool nearlySquare = shape > 0.94 && shape < 1.06;
    QRectF target({}, square);
    if (!nearlySquare) {
        target.setSize(QSizeF(source->size()).scaled(square, Qt::KeepAspectRatio));
        target.moveCenter(QRectF({}, square).center());
    }
    if (!nearlySquare || source->hasAlphaChannel())
        painter.fillRect(QRectF({}, square), surface);
    painter.drawPixmap(target, *source, QRectF(source->rect()));
    painter.end();
    return keep(faceKey, std::move(pixmap));
}

const QPixmap *CoverDelegate::sleeveFace(const QModelIndex &index, int edge, qreal ratio) const
{
    const QString artist = index.data(models::ArtistRole).toString();
    const QString title = index.data(models::TitleRole).toString();
    const FaceKey key{artist + u'\n' + title, static_cast<int>(std::lround(edge * ratio)), true};
    if (const QPixmap *ready = m_faces.object(key))
        return ready;
    const QRectF square({}, QSizeF(key.pixels, key.pixels) / ratio);
    QPixmap pixmap = blank(key.pixels, ratio);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_view->font());
    QPainterPath outline;
    outline.addRoundedRect(square, kRadius, kRadius);
    painter.setClipPath(outline);
    SleevePainter::paint(painter, square, artist, title);
    painter.end();
    return keep(key, std::move(pixmap));
}

const QPixmap *CoverDelegate::keep(const FaceKey &key, QPixmap pixmap) const
{
    const auto cost = std::clamp<qsizetype>(qsizetype(key.pixels) * key.pixels * 4 / 1024, 1, kFacesKiB);
    m_faces.insert(key, new QPixmap(std::move(pixmap)), cost);
    return m_faces.object(key);
}

const QPixmap &CoverDelegate::shadow(int edge, qreal ratio) const
{
    const int pixels = static_cast<int>(std::lround((edge + 2 * kShadowReach) * ratio));
    if (m_shadow.width() == pixels && qFuzzyCompare(m_shadow.devicePixelRatio(), ratio))
        return m_shadow;
    m_shadow = blank(pixels, ratio);
    QPainter painter(&m_shadow);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    // Sheets of thin shade on each other: dark under the cover, gone at the reach.
    for (int reach = kShadowReach - kShadowDrop; reach > 0; --reach) {
        const QRectF sheet
            = QRectF(kShadowReach, kShadowReach + kShadowDrop, edge, edge).adjusted(-reach, -reach, reach, reach);
        painter.setBrush(QColor(0, 0, 0, 16));
        painter.drawRoundedRect(sheet, kRadius + reach, kRadius + reach);
    }
    return m_shadow;
}

void CoverDelegate::ask(const covers::CoverKey &key, const QModelIndex &index) const
{
    const QPersistentModelIndex cell(index);
    const bool wasAhead = m_ahead.remove(key);
    if (m_waiting.contains(key, cell)) {
        if (wasAhead)
            m_covers->request(key);
        return;
    }
    const bool first = wasAhead || !m_waiting.contains(key);
    m_waiting.insert(key, cell);
    if (first)
        m_covers->request(key);
}

void CoverDelegate::arrived(const covers::CoverKey &key)
{
    const auto cells = m_waiting.values(key);
    m_waiting.remove(key);
    m_ahead.remove(key);
    for (const QPersistentModelIndex &cell : cells) {
        if (cell.isValid())
            m_view->update(cell);
    }
}

void CoverDelegate::settled()
{
    const QAbstractItemModel *model = m_view->model();
    if (!model)
        return;
    QSet<covers::CoverKey> wanted;
    const auto [first, last] = m_view->nearbyRows();
    for (auto it = m_waiting.cbegin(); it != m_waiting.cend(); ++it) {
        if (it.value().isValid() && it.value().row() >= first && it.value().row() <= last)
            wanted.insert(it.key());
    }
    m_covers->keepOnly(wanted);
    // What flew past without being asked for.
    m_view->viewport()->update();
    // After that painting.
    QMetaObject::invokeMethod(
        this, [this] { askAhead(); }, Qt::QueuedConnection);
}

void CoverDelegate::askAhead() const
{
    const QAbstractItemModel *model = m_view->model();
    const auto [first, last] = m_view->visibleRows();
    if (!model || first < 0 || m_view->isFlying() || !m_view->isVisible())
        return;
    const int pixels = static_cast<int>(std::lround(m_view->geometryOfWall().edge() * m_view->devicePixelRatioF()));
    int room = kAheadKiB / std::max(1, keptEdge(pixels) * keptEdge(pixels) * 4 / 1024);
    // The nearest first, and of those below before those above: people read on. What is asked for first comes first.
    const auto [from, to] = m_view->nearbyRows();
    const auto askFor = [&](int row) {
        const QModelIndex index = model->index(row, 0);
        const covers::CoverKey key = keyOf(index, pixels);
        if (key.url.isEmpty() || m_waiting.contains(key) || m_covers->find(key) || m_covers->hasFailed(key))
            return;
        --room;
        m_ahead.insert(key);
        m_waiting.insert(key, QPersistentModelIndex(index));
        m_covers->requestAhead(key);
    };
    for (int away = 1; (last + away <= to || first - away >= from) && room > 0; ++away) {
        if (last + away <= to)
            askFor(last + away);
        if (first - away >= from)
            askFor(first - away);
    }
}

} // namespace vv::gui
