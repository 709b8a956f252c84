// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tokenlookup.h"

#include "base/settings.h"
#include "secrets/tokenfile.h"

#include <QFileInfo>
#include <QPointer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vv::app {

namespace {

constexpr auto kKeyStorePatience = 4s;

secrets::KeySources untouchedSources()
{
    secrets::KeySources sources = secrets::platformKeySources();
    sources.mendMode = false;
    return sources;
}

cli::TokenLook lookAtGiven(const GivenToken &token)
{
    cli::TokenLook look;
    if (token.environment.isEmpty()) {
        look.place = TokenKeeper::placeText(models::TokenInfo::Place::File);
        if (const auto read = secrets::tokenFromFile(token.file))
            look.token = *read;
        else
            look.problem = read.error();
        return look;
    }
    look.place = TokenKeeper::placeText(models::TokenInfo::Place::Environment);
    if (isPlausibleToken(token.environment.reveal()))
        look.token = token.environment;
    else
        look.problem = Error{Error::Kind::WrongUse, u"VINYLVAULT_TOKEN has characters in it that no token has"_s};
    return look;
}

} // namespace

TokenLookup::TokenLookup(const Locations &places, QString key, GivenToken given, QString keptIn)
    : m_key(std::move(key))
    , m_given(std::move(given))
    , m_keptIn(std::move(keptIn))
    , m_keychain(u"vinylvault"_s, kKeyStorePatience)
    , m_sealed(places.sealedSecrets(), untouchedSources())
{}

QString TokenLookup::sealKeyFile()
{
    const secrets::KeySources sources = secrets::platformKeySources();
    const bool handedOver = !sources.credential.isEmpty() && QFileInfo::exists(sources.credential);
    return handedOver ? QString() : sources.keyFile;
}

void TokenLookup::look(QObject *context, std::function<void(const cli::TokenLook &)> done)
{
    const bool removed = m_keptIn == kRemovedToken;
    if (m_given.isGiven() || removed) {
        cli::TokenLook so = removed && !m_given.isGiven() ? cli::TokenLook() : lookAtGiven(m_given);
        so.removed = removed;
        QMetaObject::invokeMethod(
            context, [done = std::move(done), so] { done(so); }, Qt::QueuedConnection);
        return;
    }
    m_keychain.read(m_key, this,
                    [this, context = QPointer(context), done = std::move(done)](const auto &found) mutable {
                        cli::TokenLook so;
                        so.keyStoreAsked = true;
                        if (!found)
                            so.keyStoreProblem = found.error().detail;
                        else if (*found) {
                            so.token = (*found)->token;
                            so.place = TokenKeeper::placeText(models::TokenInfo::Place::KeyStore);
                        }
                        if (context)
                            lookIntoFile(std::move(so), context, std::move(done));
                    });
}

void TokenLookup::lookIntoFile(cli::TokenLook so, QObject *context, std::function<void(const cli::TokenLook &)> done)
{
    m_sealed.read(m_key, context, [this, so = std::move(so), done = std::move(done)](const auto &found) mutable {
        // One in the file is newer than one in the key store (secrets::ChainStore).
        if (found && *found) {
            so.token = (*found)->token;
            so.place = TokenKeeper::placeText(models::TokenInfo::Place::SealedFile);
        } else if (!found && !so.token) {
            so.problem = found.error();
        } else if (!so.token && m_keptIn == secrets::placeName(secrets::Place::Keychain)) {
            so.problem = Error{
                Error::Kind::NotAuthorised,
                u"the token was put into the system's key store, which does not give it now; it may be locked"_s};
        }
        done(so);
    });
}

} // namespace vv::app
