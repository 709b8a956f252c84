// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/sealing.h"
#include "secrets/secretstore.h"

#include <QThreadPool>

namespace vv::secrets {

/**
 * An encrypted file, for machines without a key store, such as a kiosk without a session bus.
 *
 * XChaCha20-Poly1305 by libsodium, mode 0600, one entry an account; the format's version and the account's name are
 * authenticated with each, so entries cannot be exchanged. The key is somewhere else (KeySources).
 *
 * What that is worth: a copy of the data folder, a backup of it or a synchronised home folder without the folder for
 * settings gives the token away to nobody, and a copy of both does not open on another machine or for another user by
 * itself. It is no protection against programs running as the same user, against root, or against somebody who holds
 * the disk or SD card: key file, machine id and user id are all on it. With a key from systemd-creds the same holds
 * unless that key is bound to a TPM.
 *
 * Files are read and written on a thread of its own, in the order asked for.
 */
class SealedFileStore final : public SecretStore
{
public:
    SealedFileStore(QString path, KeySources keys);
    ~SealedFileStore() override; ///< waits for what is under way: a few file operations

    void read(const QString &account, QObject *context, Done<std::optional<Kept>> done) override;
    void write(const QString &account, const Secret &secret, QObject *context, Done<Place> done) override;
    void remove(const QString &account, QObject *context, Done<bool> done) override;

private:
    QString m_path;
    KeySources m_keys;
    QObject m_receiver;
    QThreadPool m_worker; ///< declared last, so that it has finished before the receiver goes
};

} // namespace vv::secrets
