// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tokenkeeper.h"

#include "base/accounts.h"
#include "base/settings.h"
#include "secrets/tokenfile.h"

#include <cstdlib>
#include <cstring>

using namespace Qt::StringLiterals;

namespace vv::app {

namespace {

constexpr const char *kVariable = "VINYLVAULT_TOKEN";

using Place = models::TokenInfo::Place;

Place placeOf(secrets::Place place)
{
    switch (place) {
    case secrets::Place::Keychain:
        return Place::KeyStore;
    case secrets::Place::SealedFile:
        return Place::SealedFile;
    case secrets::Place::Memory:
        return Place::Memory;
    }
    Q_UNREACHABLE();
}

TokenFound given(const GivenToken &token)
{
    if (token.environment.isEmpty()) {
        const auto read = secrets::tokenFromFile(token.file);
        return read ? TokenFound{Place::File, *read, {}} : TokenFound{Place::File, {}, read.error()};
    }
    if (isPlausibleToken(token.environment.reveal()))
        return {Place::Environment, token.environment, {}};
    return {Place::Environment,
            {},
            Error{Error::Kind::WrongUse, u"VINYLVAULT_TOKEN has characters in it that no token has"_s}};
}

/// What the store said, in the light of what is remembered of it.
TokenFound kept(const Result<std::optional<secrets::Kept>> &found, const QString &keptIn)
{
    if (!found)
        return {Place::SealedFile, {}, found.error()};
    if (*found)
        return {placeOf((*found)->place), (*found)->token, {}};
    if (keptIn == secrets::placeName(secrets::Place::Keychain))
        return {
            Place::KeyStore,
            {},
            Error{Error::Kind::NotAuthorised,
                  u"the token was put into the system's key store, which does not give it now; it may be locked"_s}};
    return {};
}

} // namespace

Secret takeTokenFromEnvironment()
{
    const QByteArray text = qgetenv(kVariable).trimmed();
    // The block that the process was started with keeps its text when the variable is taken out of the list.
    if (char *there = std::getenv(kVariable))
        std::memset(there, 0, std::strlen(there));
    qunsetenv(kVariable);
    return Secret(text);
}

TokenKeeper::TokenKeeper(const Locations &places, const QUrl &apiRoot, const QString &account, GivenToken given,
                         Settings &settings)
    : m_key(keyFor(account, apiRoot))
    , m_given(std::move(given))
    , m_settings(settings)
    , m_store(secrets::makeSecretStore(places))
{}

QString TokenKeeper::keyFor(const QString &account, const QUrl &apiRoot)
{
    return (account.isEmpty() ? QString(kMainAccount) : account) + u'@' + apiRoot.authority();
}

void TokenKeeper::find(QObject *context, std::function<void(const TokenFound &)> done)
{
    if (m_given.isGiven()) {
        QMetaObject::invokeMethod(
            context, [done = std::move(done), found = given(m_given)] { done(found); }, Qt::QueuedConnection);
        return;
    }
    const QString keptIn = m_settings.accountNote(m_key).keptIn;
    if (keptIn == kRemovedToken) // what a key store that was locked then may have left
        return m_store->remove(m_key, context, [done = std::move(done)](const auto &) { done({}); });
    m_store->read(m_key, context, [done = std::move(done), keptIn](const auto &found) { done(kept(found, keptIn)); });
}

void TokenKeeper::read(QObject *context, Done<std::optional<Secret>> done)
{
    find(context, [done = std::move(done)](const TokenFound &found) {
        if (found.problem)
            return done(fail(*found.problem));
        done(found.token);
    });
}

void TokenKeeper::remember(const QString &keptIn)
{
    AccountNote note = m_settings.accountNote(m_key);
    note.keptIn = keptIn;
    m_settings.setAccountNote(m_key, note);
}

void TokenKeeper::keep(const Secret &token, For use, QObject *context, Done<Place> done)
{
    const auto written = [this, done = std::move(done), use](const Result<secrets::Place> &place) {
        if (!place)
            return done(fail(place.error()));
        if (*place == secrets::Place::Memory && use == For::Later)
            return done(fail(Error::Kind::Storage,
                             u"there is neither a key store nor a folder where the token could be kept; put it "
                             "into VINYLVAULT_TOKEN instead"_s));
        remember(*place == secrets::Place::Memory ? QString() : secrets::placeName(*place));
        done(placeOf(*place));
    };
    m_store->write(m_key, token, context, written);
}

void TokenKeeper::remove(QObject *context, Done<void> done)
{
    const QString keptIn = m_settings.accountNote(m_key).keptIn;
    remember(kRemovedToken);
    m_store->remove(m_key, context, [done = std::move(done), keptIn](const Result<bool> &removed) {
        // A machine without a key store says each time that it could not look there.
        const bool mayBeLeft
            = !removed && keptIn != secrets::placeName(secrets::Place::SealedFile) && !keptIn.isEmpty();
        if (mayBeLeft)
            return done(fail(removed.error()));
        done({});
    });
}

QString TokenKeeper::placeText(Place place)
{
    switch (place) {
    case Place::Nowhere:
        return {};
    case Place::KeyStore:
        return tr("the system's key store");
    case Place::SealedFile:
        return tr("an encrypted file in the data folder");
    case Place::Memory:
        return tr("memory only; it will be asked for again next time");
    case Place::Environment:
        return tr("the environment variable VINYLVAULT_TOKEN");
    case Place::File:
        return tr("the file given with --token-file");
    }
    Q_UNREACHABLE();
}

} // namespace vv::app
