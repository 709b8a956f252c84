// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wall/letterrail.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kSideSpace = 4; ///< beside a mark
constexpr int kMargin = 3;    ///< beside the one that is highlighted
constexpr int kEndSpace = 6;
constexpr int kCorner = 6;

} // namespace

LetterRail::LetterRail(int width, QWidget *parent)
    : QAbstractSlider(parent)
    , m_width(width)
{
    setObjectName(u"letterRail"_s);
    setOrientation(Qt::Vertical);
    setInvertedControls(true); // down goes on to the next letter
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Ignored);
    setCursor(Qt::PointingHandCursor);
    say();
}

void LetterRail::setMarks(const QStringList &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    m_isTelling = false;
    setRange(0, std::max(0, count() - 1));
    setPageStep(std::max(1, count() / 8));
    m_isTelling = true;
    say();
    updateGeometry();
    update();
}

void LetterRail::setCurrent(int mark)
{
    m_isTelling = false;
    setValue(mark);
    m_isTelling = true;
}

void LetterRail::sliderChange(SliderChange change)
{
    QAbstractSlider::sliderChange(change);
    if (change != SliderValueChange)
        return;
    say();
    update();
    if (m_isTelling && count() > 0)
        Q_EMIT chosen(value());
}

void LetterRail::say()
{
    const QString mark = m_marks.value(value());
    setAccessibleName(mark.isEmpty() ? tr("Jump to") : tr("Jump to, now at %1").arg(mark));
}

int LetterRail::pitch() const
{
    return fontMetrics().height() + 1;
}

QSize LetterRail::sizeHint() const
{
    int width = m_width;
    for (const QString &mark : m_marks)
        width = std::max(width, fontMetrics().horizontalAdvance(mark) + 2 * (kSideSpace + kMargin));
    return {width, pitch() * std::max(2, count())};
}

QSize LetterRail::minimumSizeHint() const
{
    return {sizeHint().width(), 2 * pitch()};
}

QRect LetterRail::markRect(int mark) const
{
    const int room = height() - 2 * kEndSpace;
    // Few marks stand together at the top and are not strewn over the whole height.
    const int used = std::min(room, count() * pitch() * 2);
    const int top = kEndSpace + mark * used / std::max(1, count());
    return {0, top, width(), kEndSpace + (mark + 1) * used / std::max(1, count()) - top};
}

int LetterRail::markAt(int y) const
{
    int low = 0;
    int high = count() - 1;
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        if (markRect(middle).top() <= y)
            low = middle;
        else
            high = middle - 1;
    }
    return std::max(0, high);
}

QList<int> LetterRail::shownMarks() const
{
    QList<int> shown;
    if (count() == 0)
        return shown;
    // Every n-th one, so that what is left out is left out evenly.
    const int room = std::max(1, (height() - 2 * kEndSpace) / pitch());
    const int step = (count() + room - 1) / room;
    for (int mark = 0; mark < count(); mark += step)
        shown.append(mark);
    return shown;
}

void LetterRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    const auto pill = [&](int mark) {
        const QPoint middle = markRect(mark).center();
        const int wide = std::max(pitch(), fontMetrics().horizontalAdvance(m_marks[mark]) + 2 * kSideSpace);
        QRect rect(0, 0, std::min(wide, width()), pitch());
        rect.moveCenter(middle);
        rect.moveTop(std::clamp(rect.top(), 0, std::max(0, height() - rect.height())));
        return rect;
    };
    const int current = value();
    const QRect here = count() > 0 ? pill(current) : QRect();
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const auto shown = shownMarks();
    for (const int mark : shown) {
        const QRect rect = pill(mark);
        if (mark != current && !rect.intersects(here.adjusted(0, 2, 0, -2)))
            painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, m_marks[mark]);
    }
    if (count() == 0)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Highlight));
    painter.drawRoundedRect(here, kCorner, kCorner);
    painter.setPen(palette().color(QPalette::HighlightedText));
    painter.drawText(here, Qt::AlignCenter | Qt::TextSingleLine, m_marks[current]);
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kCorner, kCorner);
}

void LetterRail::take(int y)
{
    const int mark = markAt(y);
    if (mark == value())
        Q_EMIT chosen(mark); // back to its beginning
    else
        setValue(mark);
}

void LetterRail::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || count() == 0)
        return event->ignore();
    setSliderDown(true);
    take(event->position().toPoint().y());
}

void LetterRail::mouseMoveEvent(QMouseEvent *event)
{
    if (!isSliderDown() || count() == 0)
        return event->ignore();
    setValue(markAt(event->position().toPoint().y()));
}

void LetterRail::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
}

void LetterRail::changeEvent(QEvent *event)
{
    QAbstractSlider::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace vv::gui
