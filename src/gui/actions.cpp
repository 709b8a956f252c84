// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actions.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

QList<QKeySequence> spinKeys(bool touch)
{
    QList<QKeySequence> keys{QKeySequence(Qt::CTRL | Qt::Key_R)};
    if (touch)
        keys.append(QKeySequence(Qt::Key_R));
    return keys;
}

} // namespace

Actions::Actions(QWidget *window, bool touch)
    : QObject(window)
    , search(make(window, u"searchAction"_s, tr("Search"), {Qt::CTRL | Qt::Key_F, Qt::Key_Slash}))
    , spin(make(window, u"spinAction"_s, tr("Pick a random record"), spinKeys(touch)))
    , nextGroup(make(window, u"nextGroupAction"_s, tr("To the next letter, year, …"), {Qt::ALT | Qt::Key_PageDown}))
    , previousGroup(
          make(window, u"previousGroupAction"_s, tr("To the previous letter, year, …"), {Qt::ALT | Qt::Key_PageUp}))
    , wallView(make(window, u"wallViewAction"_s, tr("Records as covers"), {Qt::CTRL | Qt::SHIFT | Qt::Key_1}))
    , tableView(touch
                    ? nullptr
                    : make(window, u"tableViewAction"_s, tr("Records as a table"), {Qt::CTRL | Qt::SHIFT | Qt::Key_2}))
    , shelfView(
          make(window, u"shelfViewAction"_s, tr("Records as a shelf of spines"), {Qt::CTRL | Qt::SHIFT | Qt::Key_3}))
    , larger(make(window, u"largerAction"_s, tr("Larger covers"), {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}))
    , smaller(make(window, u"smallerAction"_s, tr("Smaller covers"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)}))
    , usualSize(
          make(window, u"usualSizeAction"_s, tr("Covers of the usual size"), {QKeySequence(Qt::CTRL | Qt::Key_0)}))
    , play(make(window, u"playAction"_s, tr("The selected record is on the turntable"),
                {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}))
    , flip(make(window, u"flipAction"_s, tr("Flip the record"), {Qt::CTRL | Qt::SHIFT | Qt::Key_F}))
    , takeOff(make(window, u"takeOffAction"_s, tr("Done: the record is off the turntable"),
                   {Qt::CTRL | Qt::SHIFT | Qt::Key_D}))
    , back(make(window, u"backAction"_s, tr("Go back"), {Qt::Key_Escape}))
    , quickLook(make(window, u"quickLookAction"_s, tr("Quick look at the selected record"), {Qt::Key_Space}))
    , edit(make(window, u"editAction"_s, tr("Edit the selected record"), {Qt::CTRL | Qt::Key_E}))
    , move(make(window, u"moveAction"_s, tr("Move it to another folder"), {Qt::CTRL | Qt::Key_M}))
    , add(make(window, u"addAction"_s, tr("Add records"), {Qt::CTRL | Qt::Key_7, Qt::CTRL | Qt::SHIFT | Qt::Key_A}))
    , scan(make(window, u"scanAction"_s, tr("Scan barcodes"), {Qt::CTRL | Qt::Key_B}))
    , addTray(make(window, u"addTrayAction"_s, tr("Add what is in the tray"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Return}))
    , saveSearch(make(window, u"saveSearchAction"_s, tr("Keep the search that is shown"), {Qt::CTRL | Qt::Key_S}))
    , undo(make(window, u"undoAction"_s, tr("Undo the last change"), {QKeySequence(Qt::CTRL | Qt::Key_Z)}))
    , rate(makeRatings(window))
    , collection(make(window, u"collectionAction"_s, tr("Collection"), {Qt::CTRL | Qt::Key_1}))
    , playing(make(window, u"playingAction"_s, tr("Now playing"), {Qt::CTRL | Qt::Key_2, Qt::CTRL | Qt::Key_J}))
    , log(make(window, u"logAction"_s, tr("Listening log"), {Qt::CTRL | Qt::Key_3}))
    , wants(make(window, u"wantsAction"_s, tr("Wantlist"), {Qt::CTRL | Qt::Key_4}))
    , stats(make(window, u"statsAction"_s, tr("Statistics"), {Qt::CTRL | Qt::Key_5}))
    , syncPage(make(window, u"syncPageAction"_s, tr("Sync"), {Qt::CTRL | Qt::Key_6}))
    , settings(make(window, u"settingsAction"_s, tr("Settings"), {Qt::CTRL | Qt::Key_Comma}))
    , sync(make(window, u"syncAction"_s, tr("Sync now"), {Qt::Key_F5}))
    , fullSync(
          make(window, u"fullSyncAction"_s, tr("Sync everything, also what seems unchanged"), {Qt::SHIFT | Qt::Key_F5}))
    , fullScreen(make(window, u"fullScreenAction"_s, tr("Full screen"), {Qt::Key_F11}))
    , keys(make(window, u"keysAction"_s, tr("This card"), {Qt::Key_F1}))
    , quit(make(window, u"quitAction"_s, tr("Quit"), {Qt::CTRL | Qt::Key_Q}))
{
    nextGroup->setAutoRepeat(true);
    previousGroup->setAutoRepeat(true);
    larger->setAutoRepeat(true);
    smaller->setAutoRepeat(true);
    quickLook->setShortcutContext(Qt::WidgetShortcut);
}

QAction *Actions::make(QWidget *window, const QString &name, const QString &text, const QList<QKeySequence> &shortcuts)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(shortcuts);
    action->setAutoRepeat(false);
    window->addAction(action);
    return action;
}

QList<QAction *> Actions::makeRatings(QWidget *window)
{
    QList<QAction *> made;
    for (int stars = 0; stars <= 5; ++stars) {
        made.append(make(window, u"rateAction%1"_s.arg(stars),
                         stars == 0 ? tr("Take the rating away") : tr("Rate %n star(s)", nullptr, stars),
                         {QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + stars))}));
    }
    return made;
}

QList<QAction *> Actions::all() const
{
    QList<QAction *> all{search,   spin,       nextGroup, previousGroup, wallView, tableView, shelfView,
                         larger,   smaller,    usualSize, play,          flip,     takeOff,   quickLook,
                         back,     edit,       move,      add,           scan,     addTray,   saveSearch,
                         undo,     collection, playing,   log,           wants,    stats,     syncPage,
                         settings, sync,       fullSync,  fullScreen,    keys,     quit};
    all.removeAll(nullptr);
    return all;
}

} // namespace vv::gui
