// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QFont>
#include <QString>
#include <QTextLayout>

class QPainter;
class QRect;

namespace vv::gui {

/**
 * Draws texts of one line and one font, cut at their end where there is no room, and remembers how they were shaped.
 *
 * QFontMetrics::elidedText() and QPainter::drawText() shape the same text one after the other, and again in every
 * painting; shaping is most of what a line of a list costs. Looks as those two do together.
 * Units: logical pixels.
 */
class ElidedTexts
{
public:
    /// Keeps at most `most` texts.
    explicit ElidedTexts(int most);

    /// What was remembered in another font is forgotten.
    void setFont(const QFont &font);
    /// With the pen of `painter`, in the middle of the height of `place`; begins at the side where reading begins in
    /// `direction`, or ends at the other with `atEnd`. The text itself reads as its letters do.
    void draw(QPainter &painter, const QRect &place, const QString &text, Qt::LayoutDirection direction,
              bool atEnd = false);

private:
    struct Key {
        QString text;
        int width = 0;
        Qt::Alignment side;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, key.text, key.width, key.side.toInt());
        }
    };

    [[nodiscard]] QTextLayout *laidOut(const Key &key) const;

    QFont m_font;
    QCache<Key, QTextLayout> m_texts;
};

} // namespace vv::gui
