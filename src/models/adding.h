// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pressing.h"
#include "base/result.h"
#include "store/tray.h"

#include <QObject>

namespace vv::models {

/**
 * The part of the Backend that records are added with: searching the Discogs database, and the tray.
 *
 * What is in the tray is read through the Library. What could not be written comes as Backend::writeFailed(); what was
 * added or taken back, as Backend::edited().
 * Thread: GUI. No function blocks.
 */
class Adding : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

public Q_SLOTS:
    /// Takes the place of the search before, which is not answered any more. Answers with searched() and `number`.
    virtual void search(const vv::Lookup &lookup, int number) = 0;
    virtual void cancelSearch() = 0;
    /// New rows, or in place of those with their ids. What waits among them is looked up as soon as Discogs can be
    /// reached.
    virtual void putInTray(const QList<vv::store::TrayRow> &rows) = 0;
    virtual void takeFromTray(const QList<qint64> &ids) = 0; ///< one step to undo; answers with trayTaken()
    virtual void lookAgain(qint64 id) = 0;
    virtual void addTray() = 0; ///< what is ready of it; one step to undo, which fills the tray again

Q_SIGNALS:
    void searched(const vv::Result<vv::Pressings> &pressings, int number);
    void trayChanged();
    void trayTaken(int count, bool undone);
};

} // namespace vv::models
