// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <QDateTime>
#include <QObject>

#include <optional>

namespace vv::models {

class Backend;
class Library;

/**
 * How the collection stands with Discogs, as one state for the sync card, the kiosk's rail and the empty pages.
 *
 * Thread: GUI.
 */
class SyncStatus : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 {
        NoAccount, ///< there is nobody to sync with
        Never,     ///< an account, but no pass has been completed
        Syncing,   ///< progress() is up to date
        Synced,    ///< lastSync() says when
        Failed,    ///< error() says why the last pass did not end well
        Offline,   ///< nothing gets through to Discogs; connectivity() says why and when it is tried again
    };
    Q_ENUM(State)

    SyncStatus(Library &library, Backend &backend, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Progress &progress() const { return m_progress; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const QDateTime &lastSync() const { return m_lastSync; } ///< UTC; invalid = never
    [[nodiscard]] const Connectivity &connectivity() const { return m_connectivity; }
    [[nodiscard]] DetailProgress details() const; ///< of those that are filled in in the background

Q_SIGNALS:
    void changed();

private:
    void update();
    void readLastSync();
    [[nodiscard]] bool isUnreachable() const; ///< that is why the last pass did not end well

    Library &m_library;
    Backend &m_backend;
    State m_state = State::NoAccount;
    Progress m_progress;
    Connectivity m_connectivity;
    std::optional<Error> m_error;
    QDateTime m_lastSync;
};

} // namespace vv::models
