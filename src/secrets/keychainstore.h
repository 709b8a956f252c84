// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"

#include <chrono>
#include <functional>
#include <memory>

namespace QKeychain {
class Job;
}

namespace vv::secrets {

/**
 * The desktop's key store through QtKeychain: Secret Service, KWallet or the macOS Keychain.
 *
 * A locked Secret Service answers reads with "not found" and deletions with success, so neither proves anything; a
 * write is believed only after it has been read back. QtKeychain has no time-out of its own: a prompt nobody sees would
 * otherwise hold everything up, hence `timeout`, after which the answer is Storage and a late one is ignored.
 *
 * Thread: as SecretStore says; but QtKeychain's process-wide queue hangs or crashes once the thread that first used it
 *         has ended, so its jobs run in the main thread, whose event loop has to be running.
 * Source: measured with QtKeychain 0.13.2 and gnome-keyring 42.
 */
class KeychainStore final : public SecretStore
{
public:
    explicit KeychainStore(QString service = QStringLiteral("vinylvault"),
                           std::chrono::milliseconds timeout = std::chrono::seconds(10));
    ~KeychainStore() override;

    void read(const QString &account, QObject *context, Done<std::optional<Kept>> done) override;
    void write(const QString &account, const Secret &secret, QObject *context, Done<Place> done) override;
    void remove(const QString &account, QObject *context, Done<bool> done) override;

private:
    struct Answer;
    class Mailbox;
    using MakeJob = std::function<QKeychain::Job *(const QString &service)>;
    using Answered = std::function<void(const Answer &answer)>;
    void start(const QString &account, MakeJob make, Answered done);

    [[nodiscard]] static tl::unexpected<Error> unusable(const Answer &answer);
    [[nodiscard]] static Result<std::optional<Kept>> secretOf(const Answer &answer);

    QString m_service;
    std::chrono::milliseconds m_timeout;
    QObject m_receiver;
    std::shared_ptr<Mailbox> m_mailbox;
};

} // namespace vv::secrets
