// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;

namespace vv {
class Settings;
}

namespace vv::gui {

class Actions;

/**
 * The keys of the window's actions as the user wants them: kept in the settings, at work at once, never one key for
 * two.
 *
 * A widget that does what an action does says so with setActionOf(); the tool tip then ends with the action's keys.
 */
class Shortcuts : public QObject
{
    Q_OBJECT

public:
    /// Takes the keys the actions have for the usual ones, and gives them those of the settings.
    Shortcuts(const Actions &actions, Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    /// Why `key` cannot be the action's, in a sentence; empty when it can.
    [[nodiscard]] QString objection(const QAction *action, const QKeySequence &key) const;
    [[nodiscard]] bool isUsual(const QAction *action) const;

    /// In place of those it has; empty takes them away. Returns the objection and changes nothing where there is one.
    QString setKey(QAction *action, const QKeySequence &key);
    QString reset(QAction *action);
    void resetAll();

    /// "Ctrl+F  /", or empty.
    [[nodiscard]] static QString text(const QAction *action);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString clash(const QAction *action, const QKeySequence &key) const;

    Settings &m_settings;
    QList<QAction *> m_actions;
    QHash<const QAction *, QList<QKeySequence>> m_usual;
};

/// `widget` does what the action of this name does.
void setActionOf(QWidget *widget, const QString &action);

} // namespace vv::gui
