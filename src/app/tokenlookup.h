// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tokenkeeper.h"
#include "base/paths.h"
#include "cli/doctor/tokenlook.h"
#include "secrets/keychainstore.h"
#include "secrets/sealedfilestore.h"

#include <QObject>

#include <functional>

namespace vv::app {

/**
 * Looks into every place where a token may be, as TokenKeeper does, but changes nothing: no file mode is put right and
 * nothing that was to be removed is removed. It also tells the places apart, which a chain of stores does not.
 *
 * Thread: the one that made it; answers come from the event loop. The key store has a few seconds.
 */
class TokenLookup : public QObject
{
    Q_OBJECT

public:
    TokenLookup(const Locations &places, QString key, GivenToken given, QString keptIn);

    void look(QObject *context, std::function<void(const cli::TokenLook &)> done);

    /// The key file of the sealed file; empty where the service manager hands the key over.
    [[nodiscard]] static QString sealKeyFile();

private:
    void lookIntoFile(cli::TokenLook so, QObject *context, std::function<void(const cli::TokenLook &)> done);

    QString m_key;
    GivenToken m_given;
    QString m_keptIn;
    secrets::KeychainStore m_keychain;
    secrets::SealedFileStore m_sealed;
};

} // namespace vv::app
