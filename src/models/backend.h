// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/progress.h"
#include "base/result.h"
#include "base/secret.h"

#include <QObject>

namespace vv::models {

/**
 * What the window asks of the rest of the program: everything that leaves the GUI thread goes through here and comes
 * back as a signal. The application puts the I/O thread behind it, tests a fake.
 *
 * Thread: GUI. No function blocks.
 */
class Backend : public QObject
{
    Q_OBJECT

public:
    /// Whether there is an account to sync with.
    enum class AccountState : quint8 { Unknown, None, Connected };
    Q_ENUM(AccountState)

    using QObject::QObject;

    [[nodiscard]] virtual AccountState accountState() const = 0;
    [[nodiscard]] virtual QString username() const = 0; ///< empty until known
    [[nodiscard]] virtual bool isDemo() const = 0;
    [[nodiscard]] virtual bool isSyncing() const = 0;
    [[nodiscard]] virtual Progress progress() const = 0;
    [[nodiscard]] virtual Connectivity connectivity() const = 0;

public Q_SLOTS:
    /// Tries `token` against the API and, if it is good, keeps it. Answers with accountTested().
    virtual void connectAccount(const vv::Secret &token) = 0;
    virtual void cancelConnect() = 0;
    /// Switches to the sample collection and starts its sync.
    virtual void startDemo() = 0;
    virtual void startSync() = 0;
    virtual void cancelSync() = 0;
    /// Fetches the full answer for a release and keeps it; answers with detailReady() or detailFailed().
    virtual void fetchDetail(vv::ReleaseId release) = 0;
    virtual void recordPlay(vv::InstanceId instance, const QString &side) = 0;

Q_SIGNALS:
    /// `keptIn` is empty on failure, else says where the token is kept ("system key store", ...).
    void accountTested(const vv::Result<QString> &username, const QString &keptIn);
    void accountChanged();
    /// The database behind the models is another one; readers must be made anew.
    void storeChanged();
    void syncStarted();
    void progressed(const vv::Progress &progress); ///< at most 10 a second
    void syncFinished(const vv::SyncOutcome &outcome);
    /// Rows were written: at most 4 a second during a sync.
    void collectionChanged();
    void copyChanged(vv::InstanceId instance);
    void detailReady(vv::ReleaseId release);
    void detailFailed(vv::ReleaseId release, const vv::Error &error);
    void writeFailed(const vv::Error &error);
    void connectivityChanged(const vv::Connectivity &connectivity);
};

} // namespace vv::models
