// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/keyboard/shortcuts.h"

#include "base/settings.h"
#include "gui/actions.h"

#include <QAction>
#include <QApplication>
#include <QHelpEvent>
#include <QToolTip>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr auto kActionOf = "actionOf";

/// Keys that lists, fields and buttons live on, whatever else is held but Ctrl, Alt and Meta.
bool walks(int key)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
    case Qt::Key_Escape:
        return true;
    default:
        return false;
    }
}

/// Ctrl+C and the like, which every field of text has.
bool editsText(const QKeySequence &key)
{
    for (const auto standard : {QKeySequence::SelectAll, QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste}) {
        if (QKeySequence::keyBindings(standard).contains(key))
            return true;
    }
    return false;
}

QStringList portable(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::PortableText));
    return texts;
}

} // namespace

Shortcuts::Shortcuts(const Actions &actions, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_actions(actions.all() + actions.rate)
{
    for (QAction *action : std::as_const(m_actions))
        m_usual.insert(action, action->shortcuts());
    for (QAction *action : std::as_const(m_actions)) {
        const auto kept = settings.actionKeys(action->objectName());
        if (!kept)
            continue;
        QList<QKeySequence> keys;
        for (const QString &text : *kept) {
            // The file may have been edited, or a newer version may use the key for something else.
            const QKeySequence key = QKeySequence::fromString(text, QKeySequence::PortableText);
            if (!key.isEmpty() && objection(action, key).isEmpty())
                keys.append(key);
        }
        action->setShortcuts(keys);
    }
    qApp->installEventFilter(this);
}

QString Shortcuts::text(const QAction *action)
{
    QStringList texts;
    const auto keys = action->shortcuts();
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::NativeText));
    texts.removeDuplicates(); // Return and Enter look alike on some systems
    return texts.join(u"  "_s);
}

QString Shortcuts::clash(const QAction *action, const QKeySequence &key) const
{
    for (const QAction *other : m_actions) {
        if (other != action && other->shortcuts().contains(key))
            return tr("%1 is “%2”.").arg(key.toString(QKeySequence::NativeText), other->text());
    }
    return {};
}

QString Shortcuts::objection(const QAction *action, const QKeySequence &key) const
{
    if (const QString text = clash(action, key); !text.isEmpty())
        return text;
    if (m_usual.value(action).contains(key))
        return {};
    const QString name = key.toString(QKeySequence::NativeText);
    const QKeyCombination first = key[0];
    const bool alone = !(first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (alone && walks(first.key()))
        return tr("%1 is needed to walk through the window.").arg(name);
    if (alone && first.key() < Qt::Key_Escape) // all that write something
        return tr("%1 alone is typed into the search. Hold Ctrl or Alt with it.").arg(name);
    if (editsText(key))
        return tr("%1 is needed where text is written.").arg(name);
    return {};
}

bool Shortcuts::isUsual(const QAction *action) const
{
    return action->shortcuts() == m_usual.value(action);
}

QString Shortcuts::setKey(QAction *action, const QKeySequence &key)
{
    if (!key.isEmpty()) {
        if (const QString text = objection(action, key); !text.isEmpty())
            return text;
    }
    action->setShortcuts(key.isEmpty() ? QList<QKeySequence>() : QList{key});
    m_settings.setActionKeys(action->objectName(),
                             isUsual(action) ? std::nullopt : std::optional(portable(action->shortcuts())));
    Q_EMIT changed();
    return {};
}

QString Shortcuts::reset(QAction *action)
{
    const QList<QKeySequence> usual = m_usual.value(action);
    for (const QKeySequence &key : usual) {
        if (const QString text = clash(action, key); !text.isEmpty())
            return text;
    }
    action->setShortcuts(usual);
    m_settings.setActionKeys(action->objectName(), std::nullopt);
    Q_EMIT changed();
    return {};
}

void Shortcuts::resetAll()
{
    for (QAction *action : std::as_const(m_actions)) {
        action->setShortcuts(m_usual.value(action));
        m_settings.setActionKeys(action->objectName(), std::nullopt);
    }
    Q_EMIT changed();
}

bool Shortcuts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    const QString name = widget ? widget->property(kActionOf).toString() : QString();
    if (name.isEmpty() || widget->toolTip().isEmpty())
        return false;
    const auto found = std::ranges::find(m_actions, name, &QAction::objectName);
    const QString keys = found == m_actions.cend() ? QString() : text(*found);
    if (keys.isEmpty())
        return false;
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                       tr("%1 (%2)", "what a button does, and its keys").arg(widget->toolTip(), keys), widget);
    return true;
}

void setActionOf(QWidget *widget, const QString &action)
{
    widget->setProperty(kActionOf, action);
}

} // namespace vv::gui
