// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stats/stattile.h"

#include "gui/widgets.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kTileSide = 17;
constexpr int kAbove = 14;
constexpr int kTileGap = 4;
constexpr double kTileCorner = 12;

} // namespace

StatTile::StatTile(const QString &name, const QString &caption, bool leads, const Metrics &metrics, QWidget *parent)
    : QAbstractButton(parent)
    , m_metrics(metrics)
    , m_caption(caption)
    , m_leads(leads)
{
    setObjectName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(leads ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
    if (leads)
        setCursor(Qt::PointingHandCursor);
    else
        setAttribute(Qt::WA_TransparentForMouseEvents);
    tell();
}

void StatTile::setFigure(const QString &figure)
{
    m_figure = figure;
    m_note.clear();
    tell();
}

void StatTile::setNote(const QString &note)
{
    m_figure.clear();
    m_note = note;
    tell();
}

void StatTile::tell()
{
    const QString &said = m_figure.isEmpty() ? m_note : m_figure;
    setAccessibleName(said.isEmpty() ? m_caption : QString(m_caption + u": "_s + said));
    updateGeometry();
    update();
}

QFont StatTile::captionFont() const
{
    QFont made = font();
    made.setPixelSize(m_metrics.small);
    return made;
}

QFont StatTile::figureFont() const
{
    QFont made = font();
    made.setPixelSize(m_note.isEmpty() ? m_metrics.head : m_metrics.small);
    made.setBold(m_note.isEmpty());
    return made;
}

QSize StatTile::sizeHint() const
{
    const QFontMetrics small(captionFont());
    QFont large = figureFont();
    const int wide = std::max(small.horizontalAdvance(m_caption),
                              QFontMetrics(large).horizontalAdvance(m_figure.isEmpty() ? m_note : m_figure));
    large.setPixelSize(m_metrics.head); // so that all tiles of a row are of one height
    large.setBold(true);
    return {wide + 2 * kTileSide, small.height() + kTileGap + QFontMetrics(large).height() + 2 * kAbove};
}

void StatTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette palette = QGuiApplication::palette();
    const bool marked = hasFocus();
    const double line = marked ? 2 : 1;
    const bool hovered = m_leads && (underMouse() || isDown());
    painter.setPen(QPen(palette.color(marked        ? QPalette::Highlight
                                          : hovered ? QPalette::PlaceholderText
                                                    : QPalette::Mid),
                        line));
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), kTileCorner,
                            kTileCorner);

    const QRect inner = rect().adjusted(kTileSide, kAbove, -kTileSide, -kAbove);
    const int side = leading(layoutDirection());
    painter.setFont(captionFont());
    painter.setPen(palette.color(QPalette::PlaceholderText));
    painter.drawText(inner, side | Qt::AlignTop,
                     painter.fontMetrics().elidedText(m_caption, Qt::ElideRight, inner.width()));
    painter.setFont(figureFont());
    if (m_note.isEmpty())
        painter.setPen(palette.color(m_figure.isEmpty() ? QPalette::PlaceholderText : QPalette::Text));
    const QString text = m_figure.isEmpty() ? (m_note.isEmpty() ? u"…"_s : m_note) : m_figure;
    painter.drawText(inner, side | Qt::AlignBottom,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
}

void StatTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace vv::gui
