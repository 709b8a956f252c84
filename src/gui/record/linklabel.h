// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/textlabel.h"

#include <QPalette>

namespace vv::gui {

/**
 * Words with links among them, as gui/record/links.h makes them: reached with Tab one by one, opened with Enter, a
 * click or a tap.
 *
 * Links have the colour of `role` in every theme and are underlined under the pointer. Searches are told, everything
 * else goes to the browser.
 */
class LinkLabel : public TextLabel
{
    Q_OBJECT

public:
    LinkLabel(const QString &kind, bool touch, QPalette::ColorRole role = QPalette::WindowText,
              QWidget *parent = nullptr);

    void setHtml(const QString &html); ///< from escaped parts only
    /// What is written, without markup.
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void searchRequested(const QString &query);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void show(const QString &underlined);
    void open(const QString &href);

    QString m_html;
    QPalette::ColorRole m_role;
    bool m_showing = false;
};

} // namespace vv::gui
