// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/errortext.h"

#include "base/timeofday.h"

#include <QCoreApplication>
#include <QLocale>

#include <optional>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

struct ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(vv::gui::ErrorText)
};

ErrorText notAuthorised(Doing doing)
{
    if (doing == Doing::Connecting)
        return {ErrorWords::tr("Discogs does not accept this token."),
                ErrorWords::tr("Check that it was copied whole, or make a new one at discogs.com/settings/developers."),
                {}};
    return {ErrorWords::tr("Discogs no longer accepts the token."),
            ErrorWords::tr("Change the token. Your collection here stays as it is."),
            {}};
}

ErrorText forbidden(Doing doing)
{
    if (doing == Doing::Connecting)
        return {ErrorWords::tr("Discogs does not let this token read the account."),
                ErrorWords::tr("Make a new token with the account you want to see."),
                {}};
    return {ErrorWords::tr("Discogs does not let this account see that."),
            ErrorWords::tr("It may be private or belong to somebody else."),
            {}};
}

ErrorText rateLimited(const Error &error)
{
    if (error.retryAfter && error.retryAfter->count() > 0)
        return {ErrorWords::tr("Discogs asks us to slow down."),
                ErrorWords::tr("Try again in %n second(s).", nullptr, static_cast<int>(error.retryAfter->count())),
                {}};
    return {ErrorWords::tr("Discogs asks us to slow down."), ErrorWords::tr("Try again in a minute."), {}};
}

ErrorText missing(Doing doing)
{
    if (doing == Doing::Connecting || doing == Doing::Syncing)
        return {ErrorWords::tr("The server that answered does not seem to be Discogs: it knows nothing of accounts."),
                ErrorWords::tr("Check the API address the program was started with, and the network's login page."),
                {}};
    return {ErrorWords::tr("Discogs has no such record."), ErrorWords::tr("Your own entry stays here."), {}};
}

ErrorText gone(Doing doing)
{
    if (doing == Doing::Connecting || doing == Doing::Syncing)
        return {ErrorWords::tr("Discogs no longer offers what was asked for."),
                ErrorWords::tr("A newer VinylVault may know what took its place."),
                {}};
    return {ErrorWords::tr("Discogs has deleted this record."), ErrorWords::tr("Your own entry stays here."), {}};
}

/// For a token that was kept or handed over and cannot be used.
std::optional<ErrorText> unreadableToken(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Damaged:
        return ErrorText{ErrorWords::tr("The token that is kept here cannot be opened."),
                         ErrorWords::tr("It was sealed on another machine, by another user or with a key that is gone. "
                                        "Connect again with the token, or with a new one."),
                         error.detail};
    case Error::Kind::TooNew:
        return ErrorText{ErrorWords::tr("The token was kept by a newer VinylVault."),
                         ErrorWords::tr("Install the newer version, or connect again."), error.detail};
    case Error::Kind::WrongUse:
        return ErrorText{ErrorWords::tr("The token given at the start cannot be used."),
                         ErrorWords::tr("Mend what is named here, then start again."), error.detail};
    case Error::Kind::NotAuthorised:
        return ErrorText{ErrorWords::tr("The system's key store does not give the token."),
                         ErrorWords::tr("It may be locked: unlock it and try again. Or connect again with the token."),
                         {}};
    default:
        return std::nullopt;
    }
}

/// For a file that the user chose to write.
std::optional<ErrorText> unwritableFile(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Cancelled:
        return ErrorText{ErrorWords::tr("The export was stopped."), ErrorWords::tr("No file was written."), {}};
    case Error::Kind::NotFound:
        return ErrorText{ErrorWords::tr("The folder for the file is gone."), ErrorWords::tr("Choose another one."),
                         error.detail};
    case Error::Kind::ReadOnly:
        return ErrorText{ErrorWords::tr("Nothing may be written there."),
                         ErrorWords::tr("Choose another folder, or give yourself the right to write in this one."),
                         error.detail};
    case Error::Kind::Storage:
        return ErrorText{ErrorWords::tr("The file could not be written."),
                         ErrorWords::tr("Check that the disk is there and healthy, or choose another place."),
                         error.detail};
    case Error::Kind::WrongUse:
        return ErrorText{ErrorWords::tr("That file is the collection itself."), ErrorWords::tr("Choose another one."),
                         error.detail};
    default:
        return std::nullopt;
    }
}

/// For one that was to be imported, and for an import that was to be taken back.
std::optional<ErrorText> unreadableFile(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Cancelled:
        return ErrorText{ErrorWords::tr("Stopped."), ErrorWords::tr("Nothing was changed."), {}};
    case Error::Kind::NotFound:
        return ErrorText{ErrorWords::tr("There is no import that could be taken back."),
                         ErrorWords::tr("It has been taken back already."),
                         {}};
    case Error::Kind::Storage:
        return ErrorText{ErrorWords::tr("This did not work."), ErrorWords::tr("Nothing was changed."), error.detail};
    case Error::Kind::WrongUse:
        return ErrorText{
            ErrorWords::tr("Another import is under way."), ErrorWords::tr("Wait until it has ended."), {}};
    default:
        return std::nullopt;
    }
}

ErrorText malformed(Doing doing)
{
    if (doing == Doing::Connecting)
        return {ErrorWords::tr("The server that answered does not seem to be Discogs: its answer makes no sense."),
                ErrorWords::tr("Check the API address the program was started with, and the network's login page."),
                {}};
    return {ErrorWords::tr("Discogs sent an answer that makes no sense."),
            ErrorWords::tr("Try again; if it stays, a newer VinylVault may know it."),
            {}};
}

ErrorText invalidRequest(const Error &error)
{
    return {ErrorWords::tr("Discogs refused the request."),
            error.words.isEmpty() ? ErrorWords::tr("Try again; if it stays, a newer VinylVault may help.")
                                  : ErrorWords::tr("It says: %1").arg(error.words),
            {}};
}

ErrorText wrongUse(const Error &error, Doing doing)
{
    if (doing == Doing::Connecting) // the backend says whose it is, in the user's language
        return {ErrorWords::tr("This token cannot be used here."), error.detail, {}};
    if (doing == Doing::Syncing)
        return {ErrorWords::tr("This cannot be done with the present settings."),
                ErrorWords::tr("Change what is named here, then try again."), error.detail};
    return {ErrorWords::tr("That does not exist."), ErrorWords::tr("Go back and choose again."), error.detail};
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
    if (const auto text = doing == Doing::ReadingToken ? unreadableToken(error) : std::nullopt)
        return *text;
    if (const auto text = doing == Doing::Exporting ? unwritableFile(error)
            : doing == Doing::Importing             ? unreadableFile(error)
                                                    : std::nullopt)
        return *text;
    switch (error.kind) {
    case Cancelled:
        return {
            ErrorWords::tr("Stopped."), ErrorWords::tr("Start it again whenever you like; what was done is kept."), {}};
    case Offline:
        return {ErrorWords::tr("Discogs cannot be reached: there is no connection."),
                ErrorWords::tr("Check the network, then try again. What is here works without it."),
                {}};
    case Timeout:
        return {ErrorWords::tr("Discogs did not answer in time."), ErrorWords::tr("Try again in a moment."), {}};
    case RateLimited:
        return rateLimited(error);
    case NotAuthorised:
        return notAuthorised(doing);
    case Forbidden:
        return forbidden(doing);
    case Blocked:
        return {ErrorWords::tr("Something in front of Discogs blocks this program."),
                ErrorWords::tr("Wait some minutes. A VPN or proxy is often the reason: try without it."),
                {}};
    case NotFound:
        return missing(doing);
    case Gone:
        return gone(doing);
    case InvalidRequest:
        return invalidRequest(error);
    case Server:
        return {
            ErrorWords::tr("Discogs is out of order at the moment."), ErrorWords::tr("Try again in some minutes."), {}};
    case Malformed:
        return malformed(doing);
    case Storage:
        return {ErrorWords::tr("The collection's file could not be used."),
                ErrorWords::tr("Check that the disk is there and healthy, then try again."), error.detail};
    case StorageFull:
        return {ErrorWords::tr("There is no room left on the disk."), ErrorWords::tr("Make some room, then try again."),
                error.detail};
    case ReadOnly:
        return {ErrorWords::tr("The data folder cannot be written."),
                ErrorWords::tr("Give yourself the right to write there, or start with another --data-dir."),
                error.detail};
    case Damaged:
        return {ErrorWords::tr("The collection's file is damaged."),
                ErrorWords::tr("It was left as it is. Put a backup in its place, or move it away and sync again."),
                error.detail};
    case TooNew:
        return {ErrorWords::tr("The collection's file was written by a newer VinylVault."),
                ErrorWords::tr("Install the newer version; the file was left as it is."), error.detail};
    case WrongUse:
        return wrongUse(error, doing);
    }
    Q_UNREACHABLE();
}

QString nextTryText(const Connectivity &connectivity)
{
    if (!connectivity.until)
        return {};
    const QString time = timeOfDayText(connectivity.until->toLocalTime().time());
    return connectivity.state == Connectivity::State::Waiting ? ErrorWords::tr("Discogs lets us go on at %1.").arg(time)
                                                              : ErrorWords::tr("It is tried again at %1.").arg(time);
}

} // namespace vv::gui
