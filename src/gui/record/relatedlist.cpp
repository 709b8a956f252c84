// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/record/relatedlist.h"

#include "gui/wall/sleevepainter.h"
#include "gui/widgets.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kCoverEdge = 40;
constexpr int kPad = 6;
constexpr int kCoverAsked = 150;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

RelatedRow::RelatedRow(covers::CoverService &covers, const Metrics &metrics, const store::RelatedCopy &copy,
                       QWidget *parent)
    : QAbstractButton(parent)
    , m_covers(covers)
    , m_copy(copy)
    , m_edge(std::max(kCoverEdge, metrics.touch ? metrics.control - kPad : 0))
    , m_title(metrics.small)
{
    setObjectName(u"relatedRow"_s);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    const QString year = copy.year > 0 ? QString::number(copy.year) : QString();
    // What tells it apart comes first: of another copy its place and state, of another pressing where it is from.
    setText(copy.sameRelease ? joined({copy.folder, copy.media}) : joined({copy.label, copy.country, year}));
    if (text().isEmpty())
        setText(copy.title);
    m_second = copy.sameRelease ? joined({copy.format, year}) : joined({copy.format, copy.folder, copy.media});
    setAccessibleName(joined({copy.artist, copy.title, text(), m_second}));
    setToolTip(tr("Open this record"));
    connect(&m_covers, &covers::CoverService::ready, this, [this](const covers::CoverKey &of) {
        if (of == key())
            update();
    });
    if (!key().url.isEmpty() && !m_covers.find(key()) && !m_covers.hasFailed(key()))
        m_covers.request(key());
}

covers::CoverKey RelatedRow::key() const
{
    return {m_copy.thumbUrl.isEmpty() ? m_copy.coverUrl : m_copy.thumbUrl, kCoverAsked};
}

QSize RelatedRow::sizeHint() const
{
    return {200, m_edge + 2 * kPad};
}

void RelatedRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (underMouse() || isDown()) {
        QPainterPath back;
        back.addRoundedRect(frame, 8, 8);
        painter.fillPath(back, palette().color(isDown() ? QPalette::Mid : QPalette::Button));
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, 8, 8);
    }
    const int x = isRightToLeft() ? width() - kPad - m_edge : kPad;
    const QRectF square(x, kPad, m_edge, m_edge);
    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(square, 4, 4);
    painter.setClipPath(clip);
    if (const QPixmap *picture = m_covers.find(key()); picture && !picture->isNull()) {
        QRectF target(QPointF(), QSizeF(picture->size()).scaled(square.size(), Qt::KeepAspectRatioByExpanding));
        target.moveCenter(square.center());
        painter.drawPixmap(target, *picture, QRectF(picture->rect()));
    } else {
        SleevePainter::paint(painter, square, m_copy.artist, m_copy.title);
    }
    painter.restore();

    QFont font = this->font();
    font.setPixelSize(m_title);
    const QFontMetrics metrics(font);
    const int left = isRightToLeft() ? kPad : m_edge + 3 * kPad;
    const QRect lines(left, kPad, width() - m_edge - 4 * kPad, m_edge);
    const int align = leading(layoutDirection());
    painter.setFont(font);
    const auto line = [&](const QString &words, QPalette::ColorRole role, int side) {
        painter.setPen(palette().color(role));
        painter.drawText(lines, align | side, metrics.elidedText(words, Qt::ElideRight, lines.width()));
    };
    line(text(), QPalette::WindowText, m_second.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop);
    line(m_second, QPalette::PlaceholderText, Qt::AlignBottom);
}

void RelatedRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

RelatedList::RelatedList(const QString &name, covers::CoverService &covers, const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_covers(covers)
    , m_metrics(metrics)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(name);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
}

void RelatedList::setCopies(const QList<store::RelatedCopy> &copies)
{
    if (copies == m_copies)
        return;
    m_copies = copies;
    for (QWidget *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater(); // one of them may be what led here
    }
    m_rows.clear();
    for (const store::RelatedCopy &copy : copies) {
        auto *row = new RelatedRow(m_covers, m_metrics, copy);
        connect(row, &QAbstractButton::clicked, this, [this, id = copy.instance] { Q_EMIT opened(id); });
        m_layout->addWidget(row);
        m_rows << row;
    }
}

} // namespace vv::gui
