// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/adding.h"

namespace vv::test {

/// Notes what it is asked, and answers when it is told to. With a `tray` it keeps the rows there, as the engine does.
class FakeAdding : public models::Adding
{
    Q_OBJECT

public:
    using Adding::Adding;

    QList<std::pair<Lookup, int>> searches;
    int searchCancels = 0;
    QList<store::TrayRow> puts;
    QList<qint64> taken;
    QList<qint64> lookedAgain;
    int adds = 0;
    store::Tray *tray = nullptr;

    void search(const Lookup &lookup, int number) override { searches.append({lookup, number}); }
    void cancelSearch() override { ++searchCancels; }
    void putInTray(const QList<store::TrayRow> &rows) override
    {
        puts += rows;
        if (tray && tray->put(rows, QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC)))
            Q_EMIT trayChanged();
    }
    void takeFromTray(const QList<qint64> &ids) override
    {
        taken += ids;
        if (tray && tray->take(ids))
            Q_EMIT trayChanged();
    }
    void lookAgain(qint64 id) override { lookedAgain.append(id); }
    void addTray() override { ++adds; }

    /// To the newest search.
    void answer(const Result<Pressings> &pressings) { Q_EMIT searched(pressings, searches.constLast().second); }
    /// As when Discogs was asked for a row's barcode.
    void answerRow(qint64 id, const QList<Pressing> &pressings)
    {
        if (tray && tray->found(id, pressings, QDateTime::fromSecsSinceEpoch(1'800'000'001, Qt::UTC)))
            Q_EMIT trayChanged();
    }
};

} // namespace vv::test
