// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "store/database.h"
#include "store/tray.h"
#include "sync/detailfetcher.h"
#include "sync/engine.h"
#include "sync/pressingsearch.h"
#include "sync/traylookup.h"

using namespace Qt::StringLiterals;

namespace vv::sync {

namespace {

constexpr qsizetype kFetchedAtOnce = 4; ///< more than DetailFetcher keeps would push each other out

} // namespace

void Engine::makeTray()
{
    m_search = std::make_unique<PressingSearch>(*m_client);
    connect(m_search.get(), &PressingSearch::found, this, &Engine::searched);
    m_trayLookup = std::make_unique<TrayLookup>(*m_client, *m_database, m_clock,
                                                [this](std::function<void()> job) { return waits(std::move(job)); });
    connect(m_trayLookup.get(), &TrayLookup::changed, this, &Engine::trayChanged);
    connect(m_trayLookup.get(), &TrayLookup::finished, this, &Engine::trayLookedUp);
}

void Engine::search(const Lookup &lookup, int number)
{
    if (!m_search)
        Q_EMIT searched(fail(notOpen()), number);
    else if (!m_hasToken) // Discogs answers nobody else
        Q_EMIT searched(fail(Error::Kind::NotAuthorised, u"there is no token"_s), number);
    else
        m_search->start(lookup, number);
}

void Engine::cancelSearch()
{
    if (m_search)
        m_search->cancel();
}

void Engine::lookUpTray()
{
    if (m_trayLookup && m_hasToken && !m_importer->isRunning())
        m_trayLookup->start();
    else
        Q_EMIT trayLookedUp();
}

void Engine::putInTray(const QList<store::TrayRow> &rows)
{
    if (waits([this, rows] { putInTray(rows); }))
        return;
    const auto put = m_database ? store::Tray(m_database->handle()).put(rows, m_clock.utc()) : fail(notOpen());
    if (!put) {
        Q_EMIT writeFailed(put.error());
        return;
    }
    Q_EMIT trayChanged();
    lookUpTray();
}

void Engine::takeFromTray(const QList<qint64> &ids)
{
    if (waits([this, ids] { takeFromTray(ids); }))
        return;
    const auto taken = m_database ? store::Tray(m_database->handle()).take(ids) : fail(notOpen());
    if (!taken) {
        Q_EMIT writeFailed(taken.error());
        return;
    }
    store::TrayEmptied step;
    step.rows = *taken;
    if (!taken->isEmpty())
        remember({.edits = {}, .own = {}, .filter = {}, .tray = step});
    Q_EMIT trayChanged();
    Q_EMIT trayTaken(static_cast<int>(taken->size()), false);
}

void Engine::lookAgain(qint64 id)
{
    if (waits([this, id] { lookAgain(id); }))
        return;
    const auto done = m_database ? store::Tray(m_database->handle()).lookAgain(id) : fail(notOpen());
    if (!done) {
        Q_EMIT writeFailed(done.error());
        return;
    }
    Q_EMIT trayChanged();
    lookUpTray();
}

void Engine::addTray()
{
    if (waits([this] { addTray(); }))
        return;
    const auto added = m_database ? store::Tray(m_database->handle()).addAll(m_clock.utc())
                                  : Result<store::TrayEmptied>(fail(notOpen()));
    if (!added) {
        Q_EMIT writeFailed(added.error());
        return;
    }
    if (added->rows.isEmpty())
        return;
    remember({.edits = {}, .own = {}, .filter = {}, .tray = *added});
    Q_EMIT trayChanged();
    settled({});
    Q_EMIT edited(added->additions, false);
    for (const ReleaseId release : added->unfetched.first(std::min(added->unfetched.size(), kFetchedAtOnce)))
        m_details->fetch(release);
    fillDetails();
}

/// The pile is in the tray again, and what it became is gone.
void Engine::refillTray(const store::TrayEmptied &step)
{
    const auto done = store::Tray(m_database->handle()).refill(step, m_clock.utc());
    if (!done) {
        if (done.error().kind == Error::Kind::Storage)
            m_undo += UndoStep{.edits = {}, .own = {}, .filter = {}, .tray = step};
        Q_EMIT writeFailed(done.error());
        return;
    }
    Q_EMIT trayChanged();
    if (step.additions.isEmpty()) {
        Q_EMIT trayTaken(static_cast<int>(step.rows.size()), true);
        return;
    }
    settled({});
    Q_EMIT edited(step.additions, true);
}

} // namespace vv::sync
