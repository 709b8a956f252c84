// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backend.h"
#include "models/fakeadding.h"
#include "models/fakeexchange.h"

#include <QList>
#include <QStringList>

#include <optional>
#include <tuple>

namespace vv::test {

/// A backend that notes what it is asked and says what the test has it say.
class FakeBackend : public models::Backend
{
    Q_OBJECT

public:
    using Backend::Backend;

    AccountState account = AccountState::Connected;
    QString name = QStringLiteral("okoye");
    bool demo = false;
    bool syncing = false;
    Progress now;
    Connectivity net;
    DetailProgress filling;

    QList<QByteArray> tokens; ///< given to connectAccount()
    QList<ReleaseId> fetched;
    QList<InstanceId> played;
    QList<qint64> removedPlays;
    QList<std::pair<InstanceId, QString>> turned;
    int takeOffs = 0;
    int syncs = 0;
    int fullSyncs = 0;
    int missingRemovals = 0; ///< of what is missing on Discogs
    std::optional<bool> fills;
    std::optional<std::chrono::hours> interval;
    std::optional<Tuning> tuning;
    int cancels = 0;
    int connectCancels = 0;
    int demos = 0;
    int tokenTests = 0;
    int tokenRemovals = 0;
    models::TokenInfo tokenInfo{.place = models::TokenInfo::Place::KeyStore, .state = models::TokenInfo::State::Good};
    QList<models::AccountEntry> known;
    QList<models::ConnectAs> connectedAs; ///< one for each of `tokens`
    QStringList switches;
    QStringList removals;
    QList<QList<store::Edit>> edits;    ///< one entry a step
    QList<QList<store::OwnChange>> own; ///< one entry a step
    QList<store::OwnArticles> articles;
    QList<std::pair<InstanceId, models::PhotoInput>> photos;
    QList<std::tuple<store::DuplicateKind, QString, bool>> purposes;
    QList<store::SavedFilter> filters; ///< to be saved
    QList<qint64> deletedFilters;
    int undos = 0;
    bool undoable = false;
    QList<qint64> withdrawn;
    QList<qint64> retried;
    QList<std::pair<qint64, store::Side>> resolved;
    int forgets = 0;
    QList<ReleaseId> refreshed;
    QDateTime next;
    QList<store::Backup> kept;
    int backUps = 0;
    QStringList restored;
    FakeExchange files;
    FakeAdding adder;

    [[nodiscard]] AccountState accountState() const override { return account; }
    [[nodiscard]] QString username() const override { return name; }
    [[nodiscard]] bool isDemo() const override { return demo; }
    [[nodiscard]] bool isSyncing() const override { return syncing; }
    [[nodiscard]] Progress progress() const override { return now; }
    [[nodiscard]] Connectivity connectivity() const override { return net; }
    [[nodiscard]] DetailProgress details() const override { return filling; }

    [[nodiscard]] models::TokenInfo token() const override { return tokenInfo; }
    [[nodiscard]] QList<models::AccountEntry> accounts() const override
    {
        return known.isEmpty() ? QList<models::AccountEntry>{{.name = {}, .username = name, .isOpen = !demo}} : known;
    }

    [[nodiscard]] models::Exchange &exchange() override { return files; }
    [[nodiscard]] models::Adding &adding() override { return adder; }
    void connectAccount(const Secret &token, models::ConnectAs as) override
    {
        tokens.append(token.reveal());
        connectedAs.append(as);
    }
    void testToken() override { ++tokenTests; }
    void removeToken() override { ++tokenRemovals; }
    void switchAccount(const QString &to) override { switches.append(to); }
    void removeAccount(const QString &which) override { removals.append(which); }
    void cancelConnect() override { ++connectCancels; }
    void startDemo() override { ++demos; }
    void startSync() override { ++syncs; }
    void startFullSync() override { ++fullSyncs; }
    void removeMissing() override { ++missingRemovals; }
    void setFillDetails(bool on) override { fills = on; }
    void setSyncInterval(std::chrono::hours every) override { interval = every; }
    void setTuning(const Tuning &wanted) override { tuning = wanted; }
    void cancelSync() override { ++cancels; }
    void fetchDetail(ReleaseId release) override { fetched.append(release); }
    void removePlay(qint64 id) override { removedPlays.append(id); }
    void recordPlay(InstanceId instance, const QString &) override { played.append(instance); }
    void turnTo(InstanceId instance, const QString &side) override { turned.append({instance, side}); }
    void takeOff() override { ++takeOffs; }

    [[nodiscard]] bool canUndo() const override { return undoable; }
    [[nodiscard]] QDateTime nextSync() const override { return next; }
    void edit(const QList<store::Edit> &step) override { edits.append(step); }
    void setOwnFacts(const QList<store::OwnChange> &changes) override { own.append(changes); }
    void setArticles(const store::OwnArticles &wanted) override { articles.append(wanted); }
    void setPhoto(InstanceId copy, const models::PhotoInput &photo) override { photos.append({copy, photo}); }
    void saveFilter(const store::SavedFilter &filter) override { filters.append(filter); }
    void deleteFilter(qint64 id) override { deletedFilters.append(id); }
    void setOnPurpose(store::DuplicateKind kind, const QString &key, bool onPurpose) override
    {
        purposes.append({kind, key, onPurpose});
    }
    void undo() override { ++undos; }
    void withdrawEdits(const QList<qint64> &ids) override { withdrawn += ids; }
    void retryEdits(const QList<qint64> &ids) override { retried += ids; }
    void resolveConflicts(const QList<qint64> &ids, store::Side side) override
    {
        for (const qint64 id : ids)
            resolved.append({id, side});
    }
    void forgetCatalogueChanges() override { ++forgets; }
    [[nodiscard]] QList<store::Backup> backups() const override { return kept; }
    void backUp() override { ++backUps; }
    void restoreBackup(const QString &file) override { restored.append(file); }
    void refreshCopies(ReleaseId release) override { refreshed.append(release); }

    void begin()
    {
        syncing = true;
        Q_EMIT syncStarted();
    }
    void report(const Progress &progress)
    {
        now = progress;
        Q_EMIT progressed(progress);
    }
    void finish(const SyncOutcome &outcome = {})
    {
        syncing = false;
        now = {};
        Q_EMIT syncFinished(outcome);
    }
};

} // namespace vv::test
