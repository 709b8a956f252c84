// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programbackend.h"

#include "base/clock.h"

#include <QFutureWatcher>
#include <QPromise>

#include <algorithm>
#include <memory>

namespace vv::app {

void ProgramBackend::connectEdits()
{
    QObject *ears = m_ears.get();
    connect(m_engine, &sync::Engine::edited, ears, [this](const QList<store::Edit> &edits, bool undone) {
        Q_EMIT collectionChanged(); // at once: the user waits to see it
        Q_EMIT edited(edits, undone);
    });
    connect(m_engine, &sync::Engine::ownFactsSet, ears,
            [this](const QList<store::OwnChange> &now, const QList<store::OwnChange> &before, bool undone) {
                Q_EMIT collectionChanged();
                Q_EMIT ownFactsSet(now, before, undone);
            });
    connect(m_engine, &sync::Engine::articlesSet, ears, [this](const store::OwnArticles &own, bool undone) {
        Q_EMIT collectionChanged();
        Q_EMIT articlesSet(own, undone);
    });
    connect(m_engine, &sync::Engine::photoSet, ears, [this](InstanceId copy, bool hasPhoto, bool undone) {
        Q_EMIT collectionChanged();
        Q_EMIT photoSet(copy, hasPhoto, undone);
    });
    connect(m_engine, &sync::Engine::takenOff, ears,
            [this](const store::OnTurntable &what, bool undone) { Q_EMIT takenOff(what, undone); });
    connect(m_engine, &sync::Engine::filtersChanged, ears, [this] { Q_EMIT filtersChanged(); });
    connect(m_engine, &sync::Engine::filterDeleted, ears,
            [this](const store::SavedFilter &filter, bool undone) { Q_EMIT filterDeleted(filter, undone); });
    connect(m_engine, &sync::Engine::undoChanged, ears, [this](bool possible) { setUndo(possible); });
    connect(m_engine, &sync::Engine::editsChanged, ears, [this] { Q_EMIT editsChanged(); });
    connect(m_engine, &sync::Engine::editsSent, ears, [this](const SyncOutcome &outcome) {
        if (outcome.error && outcome.error->kind == Error::Kind::NotAuthorised)
            tokenAnswered(false);
        Q_EMIT editsChanged();
    });
    connect(m_engine, &sync::Engine::copyRenumbered, ears,
            [this](InstanceId before, InstanceId now) { Q_EMIT copyRenumbered(before, now); });
    connect(m_engine, &sync::Engine::copiesRefreshed, ears,
            [this](ReleaseId release) { Q_EMIT copyRefreshed(release); });
    connect(m_engine, &sync::Engine::backedUp, ears, [this](const Result<QString> &file) { Q_EMIT backedUp(file); });
    connect(m_engine, &sync::Engine::copiesRefreshFailed, ears,
            [this](ReleaseId release, const Error &error) { Q_EMIT copyRefreshFailed(release, error); });
}

void ProgramBackend::setUndo(bool possible)
{
    if (std::exchange(m_canUndo, possible) != possible)
        Q_EMIT undoChanged(possible);
}

void ProgramBackend::tell(std::function<void(sync::Engine &)> what)
{
    if (m_engine)
        QMetaObject::invokeMethod(m_engine, [engine = m_engine, what = std::move(what)] { what(*engine); });
}

void ProgramBackend::edit(const QList<store::Edit> &edits)
{
    tell([edits](sync::Engine &engine) { engine.edit(edits); });
}

void ProgramBackend::setOwnFacts(const QList<store::OwnChange> &changes)
{
    tell([changes](sync::Engine &engine) { engine.setOwnFacts(changes); });
}

void ProgramBackend::turnTo(InstanceId instance, const QString &side)
{
    tell([instance, side](sync::Engine &engine) { engine.turnTo(instance, side); });
}

void ProgramBackend::takeOff()
{
    tell([](sync::Engine &engine) { engine.takeOff(); });
}

void ProgramBackend::removePlay(qint64 id)
{
    tell([id](sync::Engine &engine) { engine.removePlay(id); });
}

void ProgramBackend::setArticles(const store::OwnArticles &own)
{
    tell([own](sync::Engine &engine) { engine.setArticles(own); });
}

void ProgramBackend::saveFilter(const store::SavedFilter &filter)
{
    tell([filter](sync::Engine &engine) { engine.saveFilter(filter); });
}

void ProgramBackend::deleteFilter(qint64 id)
{
    tell([id](sync::Engine &engine) { engine.deleteFilter(id); });
}

void ProgramBackend::setOnPurpose(store::DuplicateKind kind, const QString &key, bool onPurpose)
{
    tell([kind, key, onPurpose](sync::Engine &engine) { engine.setOnPurpose(kind, key, onPurpose); });
}

void ProgramBackend::undo()
{
    tell([](sync::Engine &engine) { engine.undo(); });
}

void ProgramBackend::withdrawEdits(const QList<qint64> &ids)
{
    tell([ids](sync::Engine &engine) { engine.withdrawEdits(ids); });
}

void ProgramBackend::retryEdits(const QList<qint64> &ids)
{
    tell([ids](sync::Engine &engine) { engine.retryEdits(ids); });
}

void ProgramBackend::resolveConflicts(const QList<qint64> &ids, store::Side side)
{
    tell([ids, side](sync::Engine &engine) { engine.resolveConflicts(ids, side); });
}

void ProgramBackend::forgetCatalogueChanges()
{
    tell([](sync::Engine &engine) { engine.forgetCatalogueChanges(); });
}

void ProgramBackend::refreshCopies(ReleaseId release)
{
    tell([release](sync::Engine &engine) { engine.refreshCopies(release); });
}

void ProgramBackend::backUp()
{
    tell([](sync::Engine &engine) { engine.backUp(store::BackupReason::Asked); });
}

void ProgramBackend::restoreBackup(const QString &file)
{
    if (m_sample)
        return;
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    auto *watcher = new QFutureWatcher<Result<QString>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            Q_EMIT backupRestored(watcher->result());
    });
    watcher->setFuture(promise->future());
    promise->start();
    // On the I/O thread, between the engine that has the database open and the next one.
    const auto job = [promise, file, database = m_places.database(), now = m_clock.utc()] {
        const auto newest = file.isEmpty() ? store::newestGoodBackup(database) : std::nullopt;
        const QString from = newest ? newest->file : file;
        promise->addResult(from.isEmpty() ? Result<QString>(fail(Error::Kind::Storage, tr("There is no sound backup.")))
                                          : store::restoreBackup(from, database, now));
        promise->finish();
    };
    openAccount(m_account, {}, job);
}

QDateTime ProgramBackend::nextSync() const
{
    const store::CollectionReader *reader = m_library.reader();
    if (!reader || m_state != AccountState::Connected)
        return {};
    const auto account = reader->account();
    const QDateTime last = account && *account ? (*account)->lastSync : QDateTime();
    if (last.isValid() && m_settings.syncInterval().count() == 0)
        return {};
    return std::max(m_schedule.nextAfter(last), m_clock.utc());
}

} // namespace vv::app
