// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/textlabel.h"

#include <QEvent>

#include <algorithm>
#include <utility>

namespace vv::gui {

TextLabel::Shape TextLabel::shape() const
{
    return {text(), contentsMargins(), margin(), indent(), wordWrap(), textFormat(), textInteractionFlags()};
}

int TextLabel::heightForWidth(int width) const
{
    if (Shape now = shape(); now != m_shape) {
        m_shape = std::move(now);
        m_answers.fill({});
    }
    const auto known = std::ranges::find(m_answers, width, &Answer::width);
    if (known != m_answers.end())
        return known->height;
    const int height = QLabel::heightForWidth(width);
    if (width >= 0)
        m_answers[std::exchange(m_oldest, (m_oldest + 1) % m_answers.size())] = {width, height};
    return height;
}

bool TextLabel::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Polish:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::ScreenChangeInternal:
    case QEvent::ContentsRectChange: // a frame of another width
        m_answers.fill({});
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

} // namespace vv::gui
