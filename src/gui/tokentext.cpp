// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tokentext.h"

#include "gui/errortext.h"
#include "gui/timetext.h"

#include <QCoreApplication>

namespace vv::gui {

namespace {

struct TokenWords {
    Q_DECLARE_TR_FUNCTIONS(vv::gui::TokenText)
};

} // namespace

QString tokenPlaceText(const models::TokenInfo &token)
{
    using enum models::TokenInfo::Place;
    switch (token.place) {
    case Nowhere:
        return {};
    case KeyStore:
        return TokenWords::tr("The token is kept in the key store of the system.");
    case SealedFile:
        return TokenWords::tr("The token is kept in an encrypted file in the data folder.");
    case Memory:
        return TokenWords::tr("The token is kept in memory only, until the program ends.");
    case Environment:
        return TokenWords::tr(
            "The token was given in the environment variable VINYLVAULT_TOKEN, and is changed there.");
    case File:
        return TokenWords::tr("The token was given in the file named with --token-file, and is changed there.");
    }
    Q_UNREACHABLE();
}

QString tokenStateText(const models::TokenInfo &token, const QDateTime &now)
{
    using enum models::TokenInfo::State;
    switch (token.state) {
    case None:
        return {};
    case Untested:
        return TokenWords::tr("It has not been tested yet.");
    case Testing:
        return TokenWords::tr("Asking Discogs…");
    case Good:
        return TokenWords::tr("Discogs accepts it (tested %1).").arg(agoText(token.tested, now));
    case Refused:
        return TokenWords::tr(
                   "Discogs no longer accepts it (tested %1). Change the token; your collection here stays as "
                   "it is.")
            .arg(agoText(token.tested, now));
    case Unknown: {
        const Error error = token.problem.value_or(Error());
        const ErrorText text = errorText(error, Doing::Connecting);
        const QString before = token.tested.isValid()
            ? TokenWords::tr("Last tested %1.").arg(agoText(token.tested, now))
            : TokenWords::tr("It has not been tested yet.");
        return TokenWords::tr("Whether it still holds is not known: %1 %2").arg(text.what, before);
    }
    case Unreadable:
        return errorText(token.problem.value_or(Error()), Doing::ReadingToken).sentence();
    }
    Q_UNREACHABLE();
}

QString accountText(const models::AccountEntry &account)
{
    if (!account.username.isEmpty())
        return account.username;
    return account.name.isEmpty() ? TokenWords::tr("Main account") : account.name;
}

} // namespace vv::gui
