// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/playing/playingsleeve.h"

#include "gui/coverlabel.h"
#include "gui/playing/covertint.h"
#include "gui/recorddisc.h"
#include "gui/wall/sleevepainter.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTimer>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vv::gui {

namespace {

constexpr qreal kRadius = 0.4; // of the cover's edge
constexpr qreal kOut = 0.02;   // how far the record's middle is out of the sleeve
constexpr qreal kLabel = 0.34; // of the record's radius
constexpr qreal kHole = 0.04;
constexpr int kGrooves = 26;
constexpr int kShadow = 4;
constexpr auto kFrame = 50ms;
constexpr qreal kDegreesAFrame = 1.5; // once round in 12 s

} // namespace

PlayingSleeve::PlayingSleeve(covers::CoverService &covers, QWidget *parent)
    : QWidget(parent)
    , m_cover(new CoverLabel(covers, this))
    , m_frame(new QTimer(this))
{
    setObjectName(u"playingSleeve"_s);
    m_cover->setObjectName(u"playingCover"_s);
    m_frame->setObjectName(u"turning"_s);
    m_frame->setInterval(kFrame);
    connect(m_frame, &QTimer::timeout, this, [this] {
        m_angle = std::fmod(m_angle + kDegreesAFrame, 360);
        const qreal label = radius() * kLabel + 1;
        const QRect round = QRectF(centre() - QPointF(label, label), QSizeF(2 * label, 2 * label)).toAlignedRect();
        const QRegion visible = QRegion(round) - m_cover->geometry();
        update(visible);
    });
}

int PlayingSleeve::edgeFor(int width)
{
    return static_cast<int>((width - kShadow) / (1 + kOut + kRadius));
}

void PlayingSleeve::setEdge(int edge)
{
    if (edge == m_edge)
        return;
    m_edge = edge;
    const int out = static_cast<int>(std::ceil(edge * (kOut + kRadius))) + kShadow;
    setFixedSize(edge + out, edge);
    m_cover->setGeometry(isRightToLeft() ? out : 0, 0, edge, edge);
    m_disc = {};
    update();
}

QPointF PlayingSleeve::centre() const
{
    const qreal out = m_edge * (1 + kOut);
    return {isRightToLeft() ? width() - out : out, m_edge / 2.0};
}

qreal PlayingSleeve::radius() const
{
    return m_edge * kRadius;
}

QColor PlayingSleeve::colour(const QString &artist, const QString &title) const
{
    const QPixmap *picture = m_cover->picture();
    return picture ? coverColour(picture->toImage()) : SleevePainter::colours(artist, title).ground;
}

void PlayingSleeve::setTurning(bool turning)
{
    m_turning = turning;
    keepTurning();
}

void PlayingSleeve::keepTurning()
{
    const bool moves = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (!m_turning || !isVisible() || !moves)
        m_frame->stop();
    else if (!m_frame->isActive())
        m_frame->start();
}

void PlayingSleeve::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    keepTurning();
}

void PlayingSleeve::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_frame->stop();
}

void PlayingSleeve::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        keepTurning();
}

void PlayingSleeve::drawDisc()
{
    const qreal ratio = devicePixelRatioF();
    m_disc = QPixmap(size() * ratio);
    m_disc.setDevicePixelRatio(ratio);
    m_disc.fill(Qt::transparent);
    QPainter painter(&m_disc);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDisc(painter, centre(), radius(), kGrooves, kShadow);
    // The light falls from one place, whatever turns under it.
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 255, 255, 26));
    const QRectF disc(centre() - QPointF(radius(), radius()), QSizeF(2 * radius(), 2 * radius()));
    painter.drawPie(disc, (isRightToLeft() ? 232 : 284) * 16, 24 * 16);
}

void PlayingSleeve::paintLabel(QPainter &painter) const
{
    const qreal label = radius() * kLabel;
    painter.save();
    painter.translate(centre());
    painter.rotate(m_angle);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(kRecordLabel));
    painter.drawEllipse(QPointF(), label, label);
    // What is printed on it: without that nobody would see it turn.
    QColor print(kLabelPrint);
    print.setAlphaF(0.55F);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(print, std::max(1.0, label * 0.02)));
    painter.drawEllipse(QPointF(), label * 0.9, label * 0.9);
    painter.setPen(Qt::NoPen);
    painter.setBrush(print);
    for (const auto &[y, width] : {std::pair(-0.56, 0.9), std::pair(-0.4, 0.6), std::pair(0.36, 0.8),
                                   std::pair(0.5, 0.5), std::pair(0.62, 0.66)})
        painter.drawRoundedRect(QRectF(-label * width / 2, label * y, label * width, label * 0.06), 1, 1);
    painter.setBrush(QColor(kVinyl));
    painter.drawEllipse(QPointF(), radius() * kHole, radius() * kHole);
    painter.restore();
}

void PlayingSleeve::paintEvent(QPaintEvent *)
{
    if (m_edge <= 0)
        return;
    if (m_disc.isNull() || m_disc.size() != size() * devicePixelRatioF())
        drawDisc();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.drawPixmap(0, 0, m_disc);
    paintLabel(painter);
}

} // namespace vv::gui
