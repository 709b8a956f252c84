// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/elidedtexts.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QTextOption>

#include <memory>

namespace vv::gui {

namespace {

/// One line, whatever it may hold.
void layOut(QTextLayout &layout, int width)
{
    layout.beginLayout();
    layout.createLine().setLineWidth(width);
    layout.endLayout();
}

} // namespace

ElidedTexts::ElidedTexts(int most)
    : m_texts(most)
{}

void ElidedTexts::setFont(const QFont &font)
{
    if (font == m_font)
        return;
    m_font = font;
    m_texts.clear();
}

QTextLayout *ElidedTexts::laidOut(const Key &key) const
{
    QString text = key.text;
    for (QChar &letter : text) {
        if (letter == u'\n' || letter == u'\r' || letter == QChar::LineSeparator || letter == QChar::ParagraphSeparator)
            letter = u' ';
    }
    QTextOption option(key.side);
    option.setWrapMode(QTextOption::NoWrap);
    // Of the text itself: in a window that reads from the right, "VG+" would become "+VG".
    option.setTextDirection(key.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    auto layout = std::make_unique<QTextLayout>(text, m_font);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layOut(*layout, key.width);
    if (layout->lineAt(0).naturalTextWidth() > key.width) {
        layout->setText(QFontMetrics(m_font).elidedText(text, Qt::ElideRight, key.width));
        layOut(*layout, key.width);
    }
    return layout.release();
}

void ElidedTexts::draw(QPainter &painter, const QRect &place, const QString &text, Qt::LayoutDirection direction,
                       bool atEnd)
{
    if (text.isEmpty() || place.isEmpty())
        return;
    const Key key{.text = text,
                  .width = place.width(),
                  .side = QStyle::visualAlignment(direction, atEnd ? Qt::AlignRight : Qt::AlignLeft)};
    const QTextLayout *layout = m_texts.object(key);
    if (!layout) {
        QTextLayout *made = laidOut(key);
        m_texts.insert(key, made);
        layout = made;
    }
    // On the base line of the font, whatever other fonts a name in Japanese needs: a line of cells stands on one.
    const QFontMetrics metrics(m_font);
    const int base = place.top() + (place.height() - metrics.height() + 1) / 2 + metrics.ascent();
    layout->draw(&painter, QPointF(place.left(), base - layout->lineAt(0).ascent()));
}

} // namespace vv::gui
