// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/spinrecord.h"

#include "gui/recorddisc.h"

#include <QEasingCurve>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <array>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kEdge = 144;
constexpr int kShadow = 6;
constexpr int kGrooves = 12;
constexpr int kTurnMs = 250;

} // namespace

SpinRecord::SpinRecord(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"spinButton"_s);
    setText(tr("SPIN"));
    setAccessibleName(tr("Pick a random record"));
    setToolTip(accessibleName());
    setFocusPolicy(Qt::StrongFocus);
    m_turn.setStartValue(0.0);
    m_turn.setEndValue(180.0);
    m_turn.setDuration(kTurnMs);
    m_turn.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_turn, &QVariantAnimation::valueChanged, this, [this] { update(); });
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
            m_turn.start();
    });
}

QSize SpinRecord::sizeHint() const
{
    return {kEdge + 2 * kShadow, kEdge + 2 * kShadow};
}

bool SpinRecord::hitButton(const QPoint &pos) const
{
    const QPointF offset = pos - QPointF(rect().center());
    return std::hypot(offset.x(), offset.y()) <= width() / 2.0;
}

void SpinRecord::drawRecord()
{
    const qreal ratio = devicePixelRatio();
    m_record = QPixmap(size() * ratio);
    m_record.setDevicePixelRatio(ratio);
    m_record.fill(Qt::transparent);
    QPainter painter(&m_record);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre(width() / 2.0, height() / 2.0);
    const qreal radius = width() / 2.0 - kShadow;
    paintDisc(painter, centre, radius, kGrooves, kShadow);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 255, 255, 26));
    const QRectF disc(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    painter.drawPie(disc, 112 * 16, 22 * 16);
    painter.drawPie(disc, 292 * 16, 22 * 16);
    painter.setBrush(QColor(kRecordLabel));
    painter.drawEllipse(centre, radius * 0.36, radius * 0.36);
    painter.setBrush(QColor(kVinyl));
    painter.drawEllipse(centre, radius * 0.05, radius * 0.05);
}

void SpinRecord::paintEvent(QPaintEvent *)
{
    if (m_record.size() != size() * devicePixelRatio())
        drawRecord();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QPointF centre(width() / 2.0, height() / 2.0);
    painter.save();
    painter.translate(centre);
    if (m_turn.state() == QVariantAnimation::Running)
        painter.rotate(m_turn.currentValue().toDouble());
    if (isDown())
        painter.scale(0.96, 0.96);
    painter.drawPixmap(-centre, m_record);
    painter.restore();

    const qreal radius = width() / 2.0 - kShadow;
    QFont font = this->font();
    font.setBold(true);
    font.setPixelSize(std::max(9, static_cast<int>(radius * 0.15)));
    painter.setFont(font);
    painter.setPen(QColor(kLabelPrint));
    painter.drawText(QRectF(centre.x() - radius * 0.36, centre.y() - radius * 0.3, radius * 0.72, radius * 0.26),
                     Qt::AlignCenter, text());
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, radius + 2, radius + 2);
    }
}

} // namespace vv::gui
