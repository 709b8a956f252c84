// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/logging.h"
#include "discogs/additions.h"
#include "discogs/client.h"
#include "net/connectionwatch.h"
#include "store/database.h"
#include "store/syncreader.h"
#include "sync/detailfiller.h"
#include "sync/engine.h"

#include <QLockFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vv::sync {

namespace {

constexpr auto kLockTakenFor = 30s;
constexpr qsizetype kMostUndo = 100;

} // namespace

void Engine::edit(const QList<store::Edit> &edits)
{
    if (waits([this, edits] { edit(edits); }))
        return;
    apply(edits);
}

void Engine::undo()
{
    if (waits([this] { undo(); }) || m_undo.isEmpty())
        return;
    const UndoStep step = m_undo.takeLast();
    if (step.tray)
        refillTray(*step.tray);
    else if (step.filter)
        keepAgain(*step.filter);
    else if (step.noted)
        takeOut(step.noted->id, true, step.on);
    else if (step.removed)
        putBack(*step.removed, step.on);
    else if (step.on)
        putBackOn(*step.on);
    else if (step.articles)
        sortWithout(*step.articles, true);
    else if (step.photo)
        putPhoto(*step.photo, true);
    else if (step.own.isEmpty())
        takeBack(step);
    else
        put(step.own, true);
    if (m_undo.isEmpty())
        Q_EMIT undoChanged(false);
}

void Engine::apply(const QList<store::Edit> &edits)
{
    const auto done = m_outbox ? m_outbox->apply(edits, m_clock.utc()) : fail(notOpen());
    if (!done) {
        Q_EMIT writeFailed(done.error());
        return;
    }
    if (!done->undo.isEmpty())
        remember({.edits = done->undo, .done = edits});
    settled({});
    Q_EMIT edited(edits, false);
}

void Engine::takeBack(const UndoStep &step)
{
    const auto done = m_outbox ? m_outbox->apply(step.edits, m_clock.utc()) : fail(notOpen());
    if (!done) {
        // What cannot be taken back any more must not stand before what can.
        if (done.error().kind == Error::Kind::Storage)
            m_undo += step;
        Q_EMIT writeFailed(done.error());
        return;
    }
    settled({});
    Q_EMIT edited(step.done, true);
}

void Engine::setOwnFacts(const QList<store::OwnChange> &changes)
{
    if (waits([this, changes] { setOwnFacts(changes); }))
        return;
    put(changes, false);
}

void Engine::put(const QList<store::OwnChange> &changes, bool undoing)
{
    const auto before = m_database ? store::LocalFacts(m_database->handle()).put(changes) : fail(notOpen());
    if (!before) {
        if (undoing && before.error().kind == Error::Kind::Storage)
            m_undo += UndoStep{.own = changes};
        Q_EMIT writeFailed(before.error());
        return;
    }
    if (!undoing && !before->isEmpty())
        remember({.own = *before});
    Q_EMIT collectionChanged();
    Q_EMIT ownFactsSet(changes, *before, undoing);
}

void Engine::setOnPurpose(store::DuplicateKind kind, const QString &key, bool onPurpose)
{
    if (waits([this, kind, key, onPurpose] { setOnPurpose(kind, key, onPurpose); }))
        return;
    const auto done
        = m_database ? store::LocalFacts(m_database->handle()).setOnPurpose(kind, key, onPurpose) : fail(notOpen());
    if (!done)
        Q_EMIT writeFailed(done.error());
    else
        Q_EMIT collectionChanged();
}

void Engine::saveFilter(const store::SavedFilter &filter)
{
    if (waits([this, filter] { saveFilter(filter); }))
        return;
    const auto saved = m_database ? store::LocalFacts(m_database->handle()).saveFilter(filter) : fail(notOpen());
    if (!saved)
        Q_EMIT writeFailed(saved.error());
    else
        Q_EMIT filtersChanged();
}

void Engine::deleteFilter(qint64 id)
{
    if (waits([this, id] { deleteFilter(id); }))
        return;
    const auto filters = m_database ? store::LocalFacts(m_database->handle()).filters() : fail(notOpen());
    const auto gone = filters ? store::LocalFacts(m_database->handle()).deleteFilter(id) : fail(filters.error());
    if (!gone) {
        Q_EMIT writeFailed(gone.error());
        return;
    }
    const auto was = std::ranges::find(*filters, id, &store::SavedFilter::id);
    if (was == filters->end())
        return;
    remember({.filter = *was});
    Q_EMIT filtersChanged();
    Q_EMIT filterDeleted(*was, false);
}

void Engine::keepAgain(store::SavedFilter filter)
{
    filter.id = 0;
    saveFilter(filter);
    Q_EMIT filterDeleted(filter, true);
}

void Engine::setArticles(const store::OwnArticles &own)
{
    if (waits([this, own] { setArticles(own); }))
        return;
    sortWithout(own, false);
}

void Engine::sortWithout(const store::OwnArticles &own, bool undoing)
{
    const auto before = m_database ? store::setOwnArticles(m_database->handle(), own) : fail(notOpen());
    if (!before) {
        if (undoing)
            m_undo += UndoStep{.articles = own};
        Q_EMIT writeFailed(before.error());
        return;
    }
    const auto now = store::ownArticles(m_database->handle());
    if (!undoing && now && *now != *before)
        remember({.articles = *before});
    Q_EMIT collectionChanged();
    Q_EMIT articlesSet(now.value_or(own), undoing);
}

void Engine::remember(const UndoStep &step)
{
    m_undo += step;
    if (m_undo.size() > kMostUndo)
        m_undo.removeFirst();
    Q_EMIT undoChanged(true);
}

void Engine::withdrawEdits(const QList<qint64> &ids)
{
    if (waits([this, ids] { withdrawEdits(ids); }))
        return;
    settled(m_outbox ? m_outbox->withdraw(ids, m_clock.utc()) : fail(notOpen()));
}

void Engine::retryEdits(const QList<qint64> &ids)
{
    if (waits([this, ids] { retryEdits(ids); }))
        return;
    settled(m_outbox ? m_outbox->retry(ids, m_clock.utc()) : fail(notOpen()));
}

void Engine::resolveConflicts(const QList<qint64> &ids, store::Side side)
{
    if (waits([this, ids, side] { resolveConflicts(ids, side); }))
        return;
    settled(m_outbox ? m_outbox->resolve(ids, side, m_clock.utc()) : fail(notOpen()));
}

void Engine::forgetCatalogueChanges()
{
    if (waits([this] { forgetCatalogueChanges(); }))
        return;
    if (const auto done = m_outbox ? m_outbox->forgetCatalogueChanges() : fail(notOpen()); !done)
        Q_EMIT writeFailed(done.error());
    else
        Q_EMIT editsChanged();
}

void Engine::settled(const Result<void> &done)
{
    if (!done)
        Q_EMIT writeFailed(done.error());
    m_editedSince = true;
    Q_EMIT collectionChanged();
    Q_EMIT editsChanged();
    sendLater(kSendAfter);
}

void Engine::sendLater(std::chrono::milliseconds delay)
{
    if (!m_config.sendEdits)
        return;
    m_clock.callLater(delay, this, [this, number = ++m_sendNumber] {
        if (number == m_sendNumber)
            send();
    });
}

void Engine::send()
{
    if (!m_syncer || m_syncer->isRunning() || m_importer->isRunning() || !m_hasToken
        || m_watch->state().state == Connectivity::State::NotAuthorised)
        return;
    const auto waiting = store::PushList(m_database->handle()).size();
    const auto account = m_reader->account();
    if (!waiting || *waiting == 0 || !account || !*account)
        return;
    if (const auto locked = lock(); !locked) {
        qCInfo(lcSync).noquote() << "edits wait:" << locked.error().detail;
        return sendLater(kLockTakenFor);
    }
    if (m_filler)
        m_filler->stop();
    m_editedSince = false;
    m_sendingOnly = true;
    noteTried();
    m_syncer->start({.reach = Reach::None});
}

/// A command beside the window has its own connection.
void Engine::lookForOthers()
{
    const auto version = store::SyncReader(m_database->handle()).dataVersion();
    if (!version || *version == std::exchange(m_dataVersion, *version))
        return;
    Q_EMIT collectionChanged();
    Q_EMIT editsChanged();
    tellImports();
    // The other one's runs change rows, too: were those reason enough, two programs would take turns for ever.
    if (const auto newest = store::PushList(m_database->handle()).newestEdit(); newest && *newest > m_tried)
        sendLater(kSendAfter);
}

void Engine::noteTried()
{
    if (const auto newest = store::PushList(m_database->handle()).newestEdit(); newest && newest->isValid())
        m_tried = *newest;
}

void Engine::refreshCopies(ReleaseId release)
{
    if (!release.isValid() || m_refreshes.contains(release))
        return;
    const auto account = m_reader ? m_reader->account() : fail(notOpen());
    if (!account || !*account || !m_hasToken) {
        Q_EMIT copiesRefreshFailed(
            release, account ? Error{Error::Kind::NotAuthorised, u"there is no token"_s} : account.error());
        return;
    }
    m_refreshes[release]
        = discogs::allCopies(*m_client, (*account)->username, release, net::Lane::Interactive,
                             [this, release](const Result<QList<Copy>> &copies) { copiesReceived(release, copies); });
}

void Engine::copiesReceived(ReleaseId release, const Result<QList<Copy>> &copies)
{
    if (waits([this, release, copies] { copiesReceived(release, copies); }))
        return;
    m_refreshes.erase(release);
    const auto kept = copies ? m_writer->saveCopiesOf(release, *copies, m_clock.utc())
                             : Result<store::Changes>(fail(copies.error()));
    if (!kept) {
        Q_EMIT copiesRefreshFailed(release, kept.error());
        return;
    }
    if (*kept != store::Changes{})
        Q_EMIT collectionChanged();
    Q_EMIT editsChanged();
    Q_EMIT copiesRefreshed(release);
}

} // namespace vv::sync
