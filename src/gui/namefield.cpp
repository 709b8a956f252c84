// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/namefield.h"

#include <QKeyEvent>

namespace vv::gui {

NameField::NameField(const QString &name, const QString &hint, WhenLeft whenLeft, QWidget *parent)
    : QLineEdit(parent)
    , m_whenLeft(whenLeft)
{
    setObjectName(name);
    setPlaceholderText(hint);
    setAccessibleName(hint);
    hide();
    connect(this, &QLineEdit::returnPressed, this, [this] {
        const QString typed = text().simplified();
        if (typed.isEmpty())
            return;
        hide();
        Q_EMIT named(typed);
    });
}

void NameField::ask(const QString &proposal)
{
    setText(proposal);
    selectAll();
    show();
    setFocus(Qt::OtherFocusReason);
}

bool NameField::event(QEvent *event)
{
    // Before the window's own Esc, which would leave the page.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void NameField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QLineEdit::keyPressEvent(event);
    hide();
    Q_EMIT givenUp();
}

void NameField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_whenLeft == WhenLeft::Goes || text().trimmed().isEmpty())
        hide();
}

} // namespace vv::gui
