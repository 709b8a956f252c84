// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/setupcommand.h"

#include "store/database.h"

#include <QFile>
#include <QFileInfo>

#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vv::cli {

namespace {

constexpr qint64 kLongestToken = 4096;

/// Keeps the terminal from showing what is typed, until the end of its life.
class HiddenTyping
{
public:
    HiddenTyping()
        : m_hidden(isatty(STDIN_FILENO) != 0 && tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_hidden)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~HiddenTyping()
    {
        if (m_hidden)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(HiddenTyping)

private:
    termios m_before{};
    bool m_hidden;
};

Result<Secret> checked(const QByteArray &token)
{
    if (isPlausibleToken(token))
        return Secret(token);
    return fail(Error::Kind::WrongUse, u"there are characters in it that no token has"_s);
}

QByteArray readLine()
{
    const HiddenTyping hidden;
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return {};
    return in.readLine(kLongestToken).trimmed();
}

} // namespace

SetupCommand::SetupCommand(Context &context)
    : Command(context)
    , m_io(context.clock)
{}

SetupCommand::~SetupCommand() = default;

Result<Secret> SetupCommand::givenOrTyped()
{
    if (!m_context.givenToken.isEmpty())
        return checked(m_context.givenToken.reveal());
    m_context.console.line(u"Make a token at https://www.discogs.com/settings/developers and paste it here.\n"
                           "It is not shown. Token:"_s);
    const QByteArray typed = readLine();
    if (typed.isEmpty())
        return vv::fail(Error::Kind::WrongUse,
                        u"no token was given; paste it, pipe it in, or put it into VINYLVAULT_TOKEN"_s);
    return checked(typed);
}

void SetupCommand::run()
{
    const auto test = [this](const Secret &token) {
        m_token = token;
        m_context.console.line(u"Asking Discogs whose it is …"_s);
        auto *engine
            = m_io.makeEngine({.places = m_context.places, .apiRoot = m_context.apiRoot, .tuning = m_context.tuning});
        connect(engine, &sync::Engine::tokenTested, this, &SetupCommand::tested);
        QMetaObject::invokeMethod(engine, [engine, token] { engine->testToken(token); });
    };
    if (m_context.invocation.tokenFile.isEmpty()) {
        const auto token = givenOrTyped();
        if (!token)
            return fail(u"setup"_s, token.error());
        return test(*token);
    }
    m_context.readToken(this, [this, test](const Result<std::optional<Secret>> &token) {
        if (!token)
            return fail(u"setup"_s, token.error());
        if (*token)
            test(**token);
    });
}

void SetupCommand::tested(const Result<sync::TokenOwner> &owner)
{
    if (!owner)
        return fail(u"setup"_s, owner.error());
    if (QFileInfo::exists(m_context.places.database())) {
        const auto database = openForReading();
        if (!database)
            return fail(u"setup"_s, database.error());
        const auto account = store::CollectionReader((*database)->handle()).account();
        if (account && *account && (*account)->userId != owner->userId)
            return fail(
                u"setup"_s,
                {Error::Kind::WrongUse,
                 u"the collection in %1 is that of \"%2\", and this token belongs to \"%3\"; choose another "
                 "--account or --data-dir"_s.arg(m_context.places.data, (*account)->username, owner->username)});
    }
    keep(*owner);
}

void SetupCommand::keep(const sync::TokenOwner &owner)
{
    m_context.keepToken(m_token, this, [this, owner](const Result<QString> &place) {
        if (!place)
            return fail(u"setup"_s, place.error());
        m_context.console.object({{u"username"_s, owner.username}, {u"kept_in"_s, *place}});
        m_context.console.line(u"Connected as %1. The token is kept in: %2."_s.arg(owner.username, *place));
        m_context.console.line(u"Run \"vinylvault sync\" to bring your collection over."_s);
        end(ExitCode::Done);
    });
}

} // namespace vv::cli
