// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

class QWidget;

namespace vv::gui {

/// Every key of the window, as actions of it: the one list that shortcuts and the card of keys come from.
class Actions : public QObject
{
    Q_OBJECT

public:
    /// `touch`: with the kiosk's own keys (R alone spins).
    Actions(QWidget *window, bool touch);

    QAction *const search;
    QAction *const spin;
    QAction *const nextGroup;
    QAction *const previousGroup;
    QAction *const wallView;
    QAction *const tableView; ///< null in the kiosk
    QAction *const shelfView;
    QAction *const larger;
    QAction *const smaller;
    QAction *const usualSize;
    QAction *const play;
    QAction *const flip;
    QAction *const takeOff;
    QAction *const back;
    QAction *const quickLook; ///< only where a list of records has the focus
    QAction *const edit;
    QAction *const move;
    QAction *const add;
    QAction *const scan;
    QAction *const addTray;
    QAction *const saveSearch;
    QAction *const undo;
    const QList<QAction *> rate; ///< no stars, 1 star, ... 5 stars
    QAction *const collection;
    QAction *const playing;
    QAction *const log;
    QAction *const wants;
    QAction *const stats;
    QAction *const syncPage;
    QAction *const settings;
    QAction *const sync;
    QAction *const fullSync;
    QAction *const fullScreen;
    QAction *const keys;
    QAction *const quit;

    [[nodiscard]] QList<QAction *> all() const; ///< but those that rate

private:
    [[nodiscard]] QList<QAction *> makeRatings(QWidget *window);
    QAction *make(QWidget *window, const QString &name, const QString &text, const QList<QKeySequence> &keys);
};

} // namespace vv::gui
