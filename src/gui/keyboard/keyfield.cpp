// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/keyboard/keyfield.h"

#include "gui/widgets.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta
        || key == Qt::Key_AltGr || key == Qt::Key_CapsLock || key == Qt::Key_NumLock || key == Qt::Key_unknown
        || key == 0;
}

QKeySequence sequenceOf(const QKeyEvent &event)
{
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const int key = event.key() == Qt::Key_Backtab ? int(Qt::Key_Tab) : event.key();
    // "?" is what Shift makes of another key, and another one on another keyboard: Shift does not belong to it.
    const QString text = event.text();
    if (!text.isEmpty() && text.front().isPrint() && !text.front().isLetter() && !text.front().isSpace())
        modifiers &= ~Qt::ShiftModifier;
    return QKeySequence(QKeyCombination(modifiers, static_cast<Qt::Key>(key)));
}

} // namespace

KeyField::KeyField(QWidget *parent)
    : QPushButton(parent)
{
    setKind(this, u"choice"_s);
    connect(this, &QPushButton::clicked, this, [this] { setWaiting(!m_waiting); });
    say();
}

void KeyField::setKeys(const QString &text)
{
    m_keys = text;
    say();
}

void KeyField::say()
{
    const QString none = tr("no key");
    setText(m_waiting ? tr("Press the new key…") : m_keys.isEmpty() ? none : QString(m_keys).replace(u'&', u"&&"_s));
    setAccessibleDescription(m_waiting ? text() : m_keys.isEmpty() ? none : m_keys);
}

void KeyField::setWaiting(bool on)
{
    if (std::exchange(m_waiting, on) == on)
        return;
    say();
    Q_EMIT waitingChanged();
}

bool KeyField::event(QEvent *event)
{
    // Else what the key does now would happen.
    if (m_waiting && event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QPushButton::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (!m_waiting) {
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            return setWaiting(true);
        return QPushButton::keyPressEvent(event);
    }
    if (isModifier(key))
        return;
    const bool alone = !(event->modifiers() & ~Qt::KeypadModifier);
    setWaiting(false);
    if (alone && key == Qt::Key_Escape)
        return;
    Q_EMIT chosen(alone && (key == Qt::Key_Backspace || key == Qt::Key_Delete) ? QKeySequence() : sequenceOf(*event));
}

void KeyField::focusOutEvent(QFocusEvent *event)
{
    setWaiting(false);
    QPushButton::focusOutEvent(event);
}

} // namespace vv::gui
