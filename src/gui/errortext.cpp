// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/errortext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vv::gui::ErrorText)
};

ErrorText notAuthorised(Doing doing)
{
    if (doing == Doing::Connecting)
        return {Words::tr("Discogs does not accept this token."),
                Words::tr("Check that it was copied whole, or make a new one at discogs.com/settings/developers."),
                {}};
    return {Words::tr("Discogs no longer accepts the token."),
            Words::tr("Connect again with a new token in the settings. Your collection here stays as it is."),
            {}};
}

ErrorText forbidden(Doing doing)
{
    if (doing == Doing::Connecting)
        return {Words::tr("Discogs does not let this token read the account."),
                Words::tr("Make a new token with the account you want to see."),
                {}};
    return {Words::tr("Discogs does not let this account see that."),
            Words::tr("It may be private or belong to somebody else."),
            {}};
}

ErrorText rateLimited(const Error &error)
{
    if (error.retryAfter && error.retryAfter->count() > 0)
        return {Words::tr("Discogs asks us to slow down."),
                Words::tr("Try again in %n second(s).", nullptr, static_cast<int>(error.retryAfter->count())),
                {}};
    return {Words::tr("Discogs asks us to slow down."), Words::tr("Try again in a minute."), {}};
}

ErrorText missing(Doing doing)
{
    if (doing == Doing::Connecting || doing == Doing::Syncing)
        return {Words::tr("The server that answered does not seem to be Discogs."),
                Words::tr("Check the API address the program was started with, and the network's login page."),
                {}};
    return {Words::tr("Discogs has no such record any more."), Words::tr("Your own entry stays here."), {}};
}

ErrorText malformed(Doing doing)
{
    if (doing == Doing::Connecting)
        return {Words::tr("The server that answered does not seem to be Discogs."),
                Words::tr("Check the API address the program was started with, and the network's login page."),
                {}};
    return {Words::tr("Discogs sent an answer that makes no sense."),
            Words::tr("Try again; if it stays, a newer VinylVault may know it."),
            {}};
}

ErrorText invalidRequest(const Error &error)
{
    return {Words::tr("Discogs refused the request."),
            error.words.isEmpty() ? Words::tr("Try again; if it stays, a newer VinylVault may help.")
                                  : Words::tr("It says: %1").arg(error.words),
            {}};
}

ErrorText wrongUse(const Error &error, Doing doing)
{
    if (doing == Doing::Syncing || doing == Doing::Connecting)
        return {Words::tr("This cannot be done with the present settings."),
                Words::tr("Change what is named here, then try again."), error.detail};
    return {Words::tr("That does not exist."), Words::tr("Go back and choose again."), error.detail};
}

} // namespace

QString ErrorText::sentence() const
{
    QStringList parts{what, todo, detail};
    parts.removeAll(QString());
    return parts.join(u' ');
}

ErrorText errorText(const Error &error, Doing doing)
{
    using enum Error::Kind;
    switch (error.kind) {
    case Cancelled:
        return {Words::tr("Stopped."), Words::tr("Start it again whenever you like; what was done is kept."), {}};
    case Offline:
        return {Words::tr("Discogs cannot be reached: there is no connection."),
                Words::tr("Check the network, then try again. What is here works without it."),
                {}};
    case Timeout:
        return {Words::tr("Discogs did not answer in time."), Words::tr("Try again in a moment."), {}};
    case RateLimited:
        return rateLimited(error);
    case NotAuthorised:
        return notAuthorised(doing);
    case Forbidden:
        return forbidden(doing);
    case Blocked:
        return {Words::tr("Something in front of Discogs blocks this program."),
                Words::tr("Wait some minutes. A VPN or proxy is often the reason: try without it."),
                {}};
    case NotFound:
    case Gone:
        return missing(doing);
    case InvalidRequest:
        return invalidRequest(error);
    case Server:
        return {Words::tr("Discogs is out of order at the moment."), Words::tr("Try again in some minutes."), {}};
    case Malformed:
        return malformed(doing);
    case Storage:
        return {Words::tr("The collection's file could not be used."),
                Words::tr("Check that the disk is there and healthy, then try again."), error.detail};
    case StorageFull:
        return {Words::tr("There is no room left on the disk."), Words::tr("Make some room, then try again."),
                error.detail};
    case ReadOnly:
        return {Words::tr("The data folder cannot be written."),
                Words::tr("Give yourself the right to write there, or start with another --data-dir."), error.detail};
    case Damaged:
        return {Words::tr("The collection's file is damaged."),
                Words::tr("It was left as it is. Put a backup in its place, or move it away and sync again."),
                error.detail};
    case TooNew:
        return {Words::tr("The collection's file was written by a newer VinylVault."),
                Words::tr("Install the newer version; the file was left as it is."), error.detail};
    case WrongUse:
        return wrongUse(error, doing);
    }
    Q_UNREACHABLE();
}

} // namespace vv::gui
