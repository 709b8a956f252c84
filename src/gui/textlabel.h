// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QMargins>
#include <QString>

#include <array>

namespace vv::gui {

/**
 * A QLabel that knows the heights it was asked for already. Layouts within layouts ask for the same few widths again
 * and again, and QLabel breaks all of its text into lines for each answer: that was most of the time in which a page
 * with many texts appeared.
 *
 * Units: pixels as of QWidget. Thread: GUI.
 */
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;

private:
    /// What the heights depend on, but for what a widget is told of by events.
    struct Shape {
        QString text;
        QMargins margins;
        int margin = 0;
        int indent = 0;
        bool wraps = false;
        Qt::TextFormat format = Qt::AutoText;
        Qt::TextInteractionFlags interaction;

        friend bool operator==(const Shape &, const Shape &) = default;
    };
    struct Answer {
        int width = -1;
        int height = 0;
    };

    [[nodiscard]] Shape shape() const;

    mutable Shape m_shape;
    mutable std::array<Answer, 4> m_answers;
    mutable size_t m_oldest = 0;
};

} // namespace vv::gui
