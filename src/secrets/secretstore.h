// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/paths.h"
#include "base/result.h"
#include "base/secret.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace vv::secrets {

/// Where a token is kept; shown to the user.
enum class Place : quint8 {
    Keychain,   ///< Secret Service, KWallet or the macOS Keychain: outlives the program, opened by the user's login
    SealedFile, ///< an encrypted file in the data folder: outlives the program
    Memory,     ///< gone when the program ends
};

/// A token, and where it was found.
struct Kept {
    Secret token;
    Place place = Place::Memory;

    friend bool operator==(const Kept &, const Kept &) = default;
};

/// The place's name in `--json` output and logs, e.g. "sealed_file".
[[nodiscard]] QString placeName(Place place);

/**
 * Keeps one token an account.
 *
 * An account is a name and the host of the API root it is for, "default@api.discogs.com", so that the token of a test
 * server or of the sample collection is never taken for the real one.
 *
 * Thread: one thread with an event loop makes, uses and destroys it; `context` lives there too. `done` runs there,
 * once, from the event loop, and not at all once `context` or the store is gone. Errors: Storage, StorageFull,
 * ReadOnly: the place cannot be used. Damaged, TooNew: something is kept there for the account or the place, but it
 * cannot be read. Details never contain a token.
 */
class SecretStore
{
public:
    virtual ~SecretStore();

    /// The token of `account`. Empty: nothing was found, which a locked key store says as well; so it is a reason to
    /// ask the user, and none to delete or to replace anything.
    virtual void read(const QString &account, QObject *context, Done<std::optional<Kept>> done) = 0;

    /// Keeps `secret`, in place of an older one. Succeeds only after it has been read back and is the same.
    virtual void write(const QString &account, const Secret &secret, QObject *context, Done<Place> done) = 0;

    /// Forgets the token of `account`; says whether there was one. A key store that is locked cannot be believed here.
    virtual void remove(const QString &account, QObject *context, Done<bool> done) = 0;

protected:
    SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)
};

/// Key store, then sealed file, then memory.
[[nodiscard]] std::unique_ptr<SecretStore> makeSecretStore(const Locations &locations);

} // namespace vv::secrets
