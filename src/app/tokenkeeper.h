// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/paths.h"
#include "base/result.h"
#include "base/secret.h"
#include "secrets/secretstore.h"

#include <QUrl>

#include <memory>
#include <optional>

namespace vv::app {

/**
 * Where the token comes from and goes to (design.md §4): VINYLVAULT_TOKEN, then --token-file, then the key store under
 * the account's name and the API root's host.
 *
 * Thread: the one that made it. Answers come from the event loop.
 */
class TokenKeeper : public QObject
{
    Q_OBJECT

public:
    TokenKeeper(const Locations &places, const QUrl &apiRoot, const QString &account, QString tokenFile);

    void read(QObject *context, Done<std::optional<Secret>> done);
    /// Whether it does its work while this process lives, or only if it can be found again afterwards.
    enum class For : quint8 { Now, Later };
    /// Gives where it is kept now, in words for the user. Storage when there is no place that serves.
    void keep(const Secret &token, For use, QObject *context, Done<QString> done);

private:
    QString m_key;
    QString m_tokenFile;
    std::unique_ptr<secrets::SecretStore> m_store;
};

} // namespace vv::app
