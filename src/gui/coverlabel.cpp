// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/coverlabel.h"

#include "covers/coverservice.h"
#include "gui/wall/sleevepainter.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kPageEdge = 600;
constexpr std::array kEdges{kPageEdge, 300, 150}; // the wall has probably asked for one of the smaller ones
constexpr qreal kRadius = 4;

} // namespace

CoverLabel::CoverLabel(covers::CoverService &covers, QWidget *parent)
    : QWidget(parent)
    , m_covers(covers)
{
    setObjectName(u"cover"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    const auto arrived = [this](const covers::CoverKey &key) {
        if (key.url != m_url)
            return;
        m_face = {};
        update();
        Q_EMIT pictureChanged();
    };
    connect(&m_covers, &covers::CoverService::ready, this, arrived);
    connect(&m_covers, &covers::CoverService::dropped, this, [this](const covers::CoverKey &key) {
        if (key.url == m_url && key.edge == kPageEdge && isVisible())
            m_covers.request(key); // what is looked at is worth another try
    });
}

void CoverLabel::setRecord(const QString &artist, const QString &title, const QString &coverUrl,
                           const QString &thumbUrl)
{
    const QString url = coverUrl.isEmpty() ? thumbUrl : coverUrl;
    setAccessibleName(tr("Cover of %1").arg(title));
    if (url == m_url && artist == m_artist && title == m_title)
        return;
    m_artist = artist;
    m_title = title;
    m_url = url;
    m_face = {};
    const covers::CoverKey key{url, kPageEdge};
    if (!url.isEmpty() && !m_covers.find(key) && !m_covers.hasFailed(key))
        m_covers.request(key);
    update();
    Q_EMIT pictureChanged();
}

void CoverLabel::setOpens(const QString &what)
{
    m_opens = !what.isEmpty();
    setFocusPolicy(m_opens ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(m_opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(what);
    setAccessibleDescription(what);
}

void CoverLabel::mousePressEvent(QMouseEvent *event)
{
    m_pressed = m_opens && event->button() == Qt::LeftButton;
    if (!m_pressed)
        QWidget::mousePressEvent(event);
}

void CoverLabel::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_pressed, false) && rect().contains(event->pos()))
        Q_EMIT opened();
}

void CoverLabel::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (m_opens && opens)
        Q_EMIT opened();
    else
        QWidget::keyPressEvent(event);
}

void CoverLabel::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void CoverLabel::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

QSize CoverLabel::sizeHint() const
{
    return {250, 250};
}

const QPixmap *CoverLabel::picture() const
{
    for (const int edge : kEdges) {
        const QPixmap *found = m_url.isEmpty() ? nullptr : m_covers.find({m_url, edge});
        if (found && !found->isNull())
            return found;
    }
    return nullptr;
}

void CoverLabel::draw(const QPixmap *picture)
{
    const int edge = std::min(width(), height());
    const qreal ratio = devicePixelRatio();
    m_face = QPixmap(QSize(edge, edge) * ratio);
    m_face.setDevicePixelRatio(ratio);
    m_face.fill(Qt::transparent);
    QPainter painter(&m_face);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF square(0, 0, edge, edge);
    QPainterPath clip;
    clip.addRoundedRect(square, kRadius, kRadius);
    painter.setClipPath(clip);
    if (!picture) {
        SleevePainter::paint(painter, square, m_artist, m_title);
        return;
    }
    painter.fillRect(square, palette().color(QPalette::Button));
    const QSizeF fitted = QSizeF(picture->size()).scaled(square.size(), Qt::KeepAspectRatio);
    const QRectF target(QPointF((edge - fitted.width()) / 2, (edge - fitted.height()) / 2), fitted);
    painter.drawPixmap(target, *picture, QRectF(picture->rect()));
}

void CoverLabel::paintEvent(QPaintEvent *)
{
    const int edge = std::min(width(), height());
    if (edge <= 0)
        return;
    if (m_face.isNull() || m_face.size() != QSize(edge, edge) * devicePixelRatio())
        draw(picture());
    QPainter painter(this);
    painter.drawPixmap((width() - edge) / 2, 0, m_face);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 3));
        painter.drawRoundedRect(QRectF((width() - edge) / 2, 0, edge, edge).adjusted(1.5, 1.5, -1.5, -1.5), kRadius,
                                kRadius);
    }
}

} // namespace vv::gui
