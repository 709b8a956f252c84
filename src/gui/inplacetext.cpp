// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inplacetext.h"

#include <QKeyEvent>

namespace vv::gui {

namespace {

constexpr int kMostLines = 8;
constexpr int kLeastLines = 3; ///< of a text that may have several
constexpr int kPadding = 16;

bool isEnter(const QKeyEvent *event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

} // namespace

InPlaceText::InPlaceText(const QString &name, int lines, const Metrics &metrics, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_single(lines <= 1)
{
    setObjectName(name);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    QFont type = font();
    type.setPixelSize(metrics.body);
    const int line = QFontMetrics(type).lineSpacing();
    if (m_single) {
        setLineWrapMode(NoWrap);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setInputMethodHints(inputMethodHints() & ~Qt::ImhMultiLine);
        setFixedHeight(std::max(metrics.control, line + kPadding));
    } else {
        setFixedHeight(std::clamp(lines, kLeastLines, kMostLines) * line + kPadding);
    }
}

QString InPlaceText::typed() const
{
    QString text = toPlainText();
    if (m_single)
        text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return text;
}

void InPlaceText::setStored(const QString &text)
{
    if (text == m_stored && !m_sent)
        return;
    const bool typing = hasFocus() && typed() != m_stored && typed() != m_sent;
    if (text == m_stored && m_sent && *m_sent != text)
        return; // the store is not there yet
    m_stored = text;
    m_sent.reset();
    if (!typing && toPlainText() != text)
        setPlainText(text);
}

void InPlaceText::forget(const QString &text)
{
    m_stored = text;
    m_sent.reset();
    setPlainText(text);
}

void InPlaceText::commit()
{
    const QString text = typed();
    if (text == m_sent.value_or(m_stored))
        return;
    m_sent = text;
    Q_EMIT saved(text);
}

void InPlaceText::refused()
{
    m_sent.reset();
}

void InPlaceText::giveUp()
{
    m_sent.reset();
    setPlainText(m_stored);
}

bool InPlaceText::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool saves = isEnter(key) && key->modifiers().testFlag(Qt::ControlModifier);
        if (saves || key->key() == Qt::Key_Escape) {
            event->accept(); // before the window's own, which play the record and leave the page
            return true;
        }
        if (key->matches(QKeySequence::Undo) && !document()->isUndoAvailable()) {
            event->ignore(); // then it is the last change that is meant
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

void InPlaceText::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (typed() == m_sent.value_or(m_stored))
            Q_EMIT left();
        else
            giveUp();
        return;
    }
    if (isEnter(event) && (m_single || event->modifiers().testFlag(Qt::ControlModifier)))
        return commit();
    QPlainTextEdit::keyPressEvent(event);
}

void InPlaceText::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) // its own menu is not leaving it
        commit();
}

} // namespace vv::gui
