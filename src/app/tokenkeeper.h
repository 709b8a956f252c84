// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/paths.h"
#include "base/result.h"
#include "base/secret.h"
#include "models/backend.h"
#include "secrets/secretstore.h"

#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace vv {
class Settings;
}

namespace vv::app {

/// A token that was handed over at the start instead of being kept; it goes before what is kept.
struct GivenToken {
    Secret environment; ///< as VINYLVAULT_TOKEN had it, white space at its ends aside; need not be a token at all
    QString file;       ///< of --token-file

    [[nodiscard]] bool isGiven() const { return !environment.isEmpty() || !file.isEmpty(); }
};

/// Takes VINYLVAULT_TOKEN out of the environment, so that no child process inherits it. To be called once, before any
/// thread or process is started.
[[nodiscard]] Secret takeTokenFromEnvironment();

/// What was found when a token was looked for.
struct TokenFound {
    models::TokenInfo::Place place = models::TokenInfo::Place::Nowhere;
    std::optional<Secret> token;
    std::optional<Error> problem; ///< there is one, or should be, but it cannot be used
};

/**
 * Where one account's token comes from and goes to (design.md §4): VINYLVAULT_TOKEN, then --token-file, then the key
 * store under the account's name and the API root's host.
 *
 * The settings remember where it was put and that it was removed. So a key store that was locked when the token was
 * removed does not bring it back later, and one that is locked now is told from one that never had it.
 * Thread: the one that made it. Answers come from the event loop.
 */
class TokenKeeper : public QObject
{
    Q_OBJECT

public:
    TokenKeeper(const Locations &places, const QUrl &apiRoot, const QString &account, GivenToken given,
                Settings &settings);

    /// The account's name in the secret store and the settings; the empty name is the main account's.
    [[nodiscard]] static QString keyFor(const QString &account, const QUrl &apiRoot);

    void find(QObject *context, std::function<void(const TokenFound &)> done);
    /// The same as a Result: NotAuthorised, WrongUse, Damaged or TooNew where find() has a problem.
    void read(QObject *context, Done<std::optional<Secret>> done);
    /// Whether it does its work while this process lives, or only if it can be found again afterwards.
    enum class For : quint8 { Now, Later };
    /// Gives where it is kept now. Storage when there is no place that serves.
    void keep(const Secret &token, For use, QObject *context, Done<models::TokenInfo::Place> done);
    /// From every place; a given one stays given. Fails with Storage when a copy may be left where it was kept.
    void remove(QObject *context, Done<void> done);

    /// The place in words for the user.
    [[nodiscard]] static QString placeText(models::TokenInfo::Place place);

private:
    void remember(const QString &keptIn);

    QString m_key;
    GivenToken m_given;
    Settings &m_settings;
    std::unique_ptr<secrets::SecretStore> m_store;
};

} // namespace vv::app
