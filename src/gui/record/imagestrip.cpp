// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/record/imagestrip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kThumb = 150;
constexpr int kEdge = 56;
constexpr int kGap = 8;
constexpr int kRing = 3;
constexpr qreal kRadius = 4;

} // namespace

ImageStrip::ImageStrip(covers::CoverService &covers, const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_covers(covers)
    , m_edge(std::max(kEdge, metrics.touch ? metrics.control : 0))
{
    setObjectName(u"imageStrip"_s);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    const auto mine = [this](const covers::CoverKey &of) {
        return std::ranges::any_of(m_images, [&](const Image &image) { return key(image) == of; });
    };
    connect(&m_covers, &covers::CoverService::ready, this, [this, mine](const covers::CoverKey &of) {
        if (mine(of))
            update();
    });
    connect(&m_covers, &covers::CoverService::dropped, this, [this, mine](const covers::CoverKey &of) {
        if (isVisible() && mine(of))
            m_covers.request(of);
    });
}

covers::CoverKey ImageStrip::key(const Image &image) const
{
    return {image.thumbUrl.isEmpty() ? image.url : image.thumbUrl, kThumb};
}

void ImageStrip::setImages(const QList<Image> &images)
{
    if (images == m_images)
        return;
    m_images = images;
    m_current = 0;
    for (const Image &image : images) {
        if (!m_covers.find(key(image)) && !m_covers.hasFailed(key(image)))
            m_covers.request(key(image));
    }
    walk(0);
    updateGeometry();
    update();
}

void ImageStrip::setCurrent(int index)
{
    walk(index);
}

QSize ImageStrip::sizeHint() const
{
    const int count = static_cast<int>(m_images.size());
    return {count * m_edge + (count - 1) * kGap + 2 * kRing, m_edge + 2 * kRing};
}

QSize ImageStrip::minimumSizeHint() const
{
    return {m_edge + 2 * kRing, m_edge + 2 * kRing};
}

int ImageStrip::fitting() const
{
    const int room = std::max(1, (width() - 2 * kRing + kGap) / (m_edge + kGap));
    return std::min(room, static_cast<int>(m_images.size()));
}

QRect ImageStrip::cell(int index) const
{
    const int x = kRing + index * (m_edge + kGap);
    return {isRightToLeft() ? width() - x - m_edge : x, kRing, m_edge, m_edge};
}

int ImageStrip::cellAt(const QPoint &position) const
{
    for (int i = 0; i < fitting(); ++i) {
        if (cell(i).contains(position))
            return i;
    }
    return -1;
}

void ImageStrip::walk(int to)
{
    const int count = static_cast<int>(m_images.size());
    m_current = std::clamp(to, 0, std::max(0, count - 1));
    setAccessibleName(tr("Images, %1 of %2").arg(std::min(m_current + 1, count)).arg(count));
    setAccessibleDescription(tr("Enter opens the image"));
    update();
}

void ImageStrip::paintCell(QPainter &painter, int index) const
{
    const QRectF square = cell(index);
    QPainterPath clip;
    clip.addRoundedRect(square, kRadius, kRadius);
    painter.setClipPath(clip);
    painter.fillRect(square, palette().color(QPalette::Button));
    if (const QPixmap *picture = m_covers.find(key(m_images[index])); picture && !picture->isNull()) {
        const QSizeF filled = QSizeF(picture->size()).scaled(square.size(), Qt::KeepAspectRatioByExpanding);
        QRectF target(QPointF(), filled);
        target.moveCenter(square.center());
        painter.drawPixmap(target, *picture, QRectF(picture->rect()));
    }
    const int more = static_cast<int>(m_images.size()) - fitting();
    if (more > 0 && index == fitting() - 1) {
        QColor veil = palette().color(QPalette::Window);
        veil.setAlphaF(0.75F);
        painter.fillRect(square, veil);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(square, Qt::AlignCenter, u"+%1"_s.arg(more + 1));
    }
    painter.setClipping(false);
}

void ImageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    for (int i = 0; i < fitting(); ++i)
        paintCell(painter, i);
    if (!hasFocus() || m_images.isEmpty())
        return;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.setBrush(Qt::NoBrush);
    const QRectF ring = QRectF(cell(std::min(m_current, fitting() - 1))).adjusted(-2, -2, 2, 2);
    painter.drawRoundedRect(ring, kRadius + 2, kRadius + 2);
}

void ImageStrip::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? cellAt(event->pos()) : -1;
}

void ImageStrip::mouseReleaseEvent(QMouseEvent *event)
{
    const int at = cellAt(event->pos());
    if (std::exchange(m_pressed, -1) != at || at < 0)
        return;
    walk(at);
    Q_EMIT opened(at);
}

void ImageStrip::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return walk(m_current - forward);
    case Qt::Key_Right:
        return walk(m_current + forward);
    case Qt::Key_Home:
        return walk(0);
    case Qt::Key_End:
        return walk(static_cast<int>(m_images.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT opened(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ImageStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ImageStrip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool ImageStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const int at = cellAt(help->pos()); at >= 0)
        QToolTip::showText(help->globalPos(), tr("Image %1 of %2").arg(at + 1).arg(m_images.size()), this, cell(at));
    else
        QToolTip::hideText();
    return true;
}

} // namespace vv::gui
