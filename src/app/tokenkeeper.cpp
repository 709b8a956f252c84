// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tokenkeeper.h"

#include "secrets/tokenfile.h"

using namespace Qt::StringLiterals;

namespace vv::app {

TokenKeeper::TokenKeeper(const Locations &places, const QUrl &apiRoot, const QString &account, QString tokenFile)
    : m_key((account.isEmpty() ? u"default"_s : account) + u'@' + apiRoot.authority())
    , m_tokenFile(std::move(tokenFile))
    , m_store(secrets::makeSecretStore(places))
{}

void TokenKeeper::read(QObject *context, Done<std::optional<Secret>> done)
{
    using Answer = Result<std::optional<Secret>>;
    std::optional<Answer> answer;
    if (const QByteArray given = qgetenv("VINYLVAULT_TOKEN").trimmed(); !given.isEmpty())
        answer = isPlausibleToken(given)
            ? Answer(Secret(given))
            : Answer(fail(Error::Kind::WrongUse, u"VINYLVAULT_TOKEN has characters in it that no token has"_s));
    else if (!m_tokenFile.isEmpty())
        answer = secrets::tokenFromFile(m_tokenFile).map([](const Secret &token) { return std::optional(token); });
    if (!answer)
        return m_store->read(m_key, context, std::move(done));
    QMetaObject::invokeMethod(
        context, [done = std::move(done), answer = *answer] { done(answer); }, Qt::QueuedConnection);
}

void TokenKeeper::keep(const Secret &token, For use, QObject *context, Done<QString> done)
{
    m_store->write(m_key, token, context, [done = std::move(done), use](const Result<secrets::Place> &place) {
        if (!place)
            return done(fail(place.error()));
        switch (*place) {
        case secrets::Place::Keychain:
            return done(tr("the system's key store"));
        case secrets::Place::SealedFile:
            return done(tr("an encrypted file in the data folder"));
        case secrets::Place::Memory:
            if (use == For::Later)
                return done(fail(Error::Kind::Storage,
                                 u"there is neither a key store nor a folder where the token could be kept; put it "
                                 "into VINYLVAULT_TOKEN instead"_s));
            return done(tr("memory only; it will be asked for again next time"));
        }
    });
}

} // namespace vv::app
