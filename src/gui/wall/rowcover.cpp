// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wall/rowcover.h"

#include "gui/wall/sleevepainter.h"
#include "models/roles.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

namespace vv::gui {

namespace {

constexpr int kThumb = 150; ///< of the pictures that are asked for
constexpr int kSleeves = 200;
constexpr qreal kCorner = 4;

} // namespace

RowCover::RowCover(covers::CoverService &covers, QAbstractItemView *view)
    : m_covers(covers)
    , m_view(view)
    , m_sleeves(kSleeves)
{
    const auto again = [view] { view->viewport()->update(); };
    QObject::connect(&covers, &covers::CoverService::ready, view, again);
    QObject::connect(&covers, &covers::CoverService::failed, view, again);
    QObject::connect(&covers, &covers::CoverService::dropped, view, again);
}

void RowCover::paint(QPainter *painter, const QRect &place, const QModelIndex &index) const
{
    QString url = index.data(models::ThumbUrlRole).toString();
    if (url.isEmpty())
        url = index.data(models::CoverUrlRole).toString();
    const covers::CoverKey key{url, kThumb};
    const QPixmap *picture = url.isEmpty() ? nullptr : m_covers.find(key);
    QPainterPath outline;
    outline.addRoundedRect(place, kCorner, kCorner);
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->setClipPath(outline);
    if (picture && !picture->isNull()) {
        QRectF target({}, QSizeF(picture->size()).scaled(place.size(), Qt::KeepAspectRatioByExpanding));
        target.moveCenter(QRectF(place).center());
        painter->drawPixmap(target, *picture, QRectF(picture->rect()));
    } else if (!url.isEmpty() && !m_covers.hasFailed(key)) {
        painter->fillRect(place, QGuiApplication::palette().color(QPalette::AlternateBase));
        m_covers.request(key);
    } else {
        painter->drawPixmap(place.topLeft(), sleeve(*painter, place, index));
    }
    painter->restore();
}

const QPixmap &RowCover::sleeve(const QPainter &painter, const QRect &place, const QModelIndex &index) const
{
    const QString artist = index.data(models::ArtistRole).toString();
    const QString title = index.data(models::TitleRole).toString();
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QString name = artist + u'\n' + title + u'\n' + QString::number(place.width() * ratio);
    if (const QPixmap *known = m_sleeves.object(name))
        return *known;
    auto *made = new QPixmap(place.size() * ratio);
    made->setDevicePixelRatio(ratio);
    QPainter drawing(made);
    drawing.setRenderHint(QPainter::Antialiasing);
    drawing.setFont(m_view->font());
    SleevePainter::paint(drawing, QRectF({}, QSizeF(place.size())), artist, title);
    drawing.end();
    m_sleeves.insert(name, made);
    return *made;
}

} // namespace vv::gui
