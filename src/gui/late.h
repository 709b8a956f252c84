// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>

namespace vv::gui {

/// A widget that is made when it is first asked for, because nobody may ever look at it. Its parent owns it. Thread:
/// GUI.
template <class Widget>
class Late
{
public:
    explicit Late(std::function<Widget *()> make)
        : m_make(std::move(make))
    {}

    Widget *get()
    {
        if (!m_widget)
            m_widget = m_make();
        return m_widget;
    }
    Widget *operator->() { return get(); }
    [[nodiscard]] Widget *ifMade() const { return m_widget; }

private:
    std::function<Widget *()> m_make;
    Widget *m_widget = nullptr;
};

template <class Widget>
[[nodiscard]] bool isShown(const Late<Widget> &late)
{
    return late.ifMade() && late.ifMade()->isVisible();
}

} // namespace vv::gui
