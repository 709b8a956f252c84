// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programbackend.h"
#include "base/accounts.h"
#include "base/clock.h"
#include "base/logging.h"

#include <QDir>
#include <QFutureWatcher>
#include <QPromise>

// The part of ProgramBackend that knows accounts and tokens.

using namespace Qt::StringLiterals;

namespace vv::app {

using models::ConnectAs;
using models::TokenInfo;

QString ProgramBackend::firstAccount() const
{
    if (!m_config.account.isEmpty())
        return canonicalAccount(m_config.account);
    // A given token is the main account's, for the window as for the commands, whichever one was open last.
    const QString last = m_settings.lastAccount();
    const bool isThere = accountsOnDisk(m_config.places).contains(last);
    return isThere && !m_config.token.isGiven() ? last : QString();
}

TokenKeeper &ProgramBackend::keeper(const QString &account)
{
    auto &kept = m_keepers[account];
    if (!kept)
        kept = std::make_unique<TokenKeeper>(accountPlaces(m_config.places, account), m_config.apiRoot, account,
                                             account == m_startAccount ? m_config.token : GivenToken(), m_settings);
    return *kept;
}

QString ProgramBackend::noteKey(const QString &account) const
{
    return TokenKeeper::keyFor(account, m_config.apiRoot);
}

void ProgramBackend::leaveAccount()
{
    m_sample.reset();
    m_token = {};
    m_tokenInfo = {};
    m_state = AccountState::Unknown;
    Q_EMIT accountSwitched();
}

void ProgramBackend::openAccount(const QString &account, const std::optional<TokenFound> &known, const Job &before)
{
    leaveAccount();
    m_account = account;
    useStore(accountPlaces(m_config.places, account), m_config.apiRoot, before);
    m_username = m_settings.accountNote(noteKey(account)).ownerName;
    if (!before) // else it may be a database's removal, which nobody's look into it may disturb
        readAccounts();
    Q_EMIT accountChanged();
    Q_EMIT tokenChanged();
    if (known)
        return tokenFound(*known);
    keeper(account).find(this, [this, round = m_round](const TokenFound &found) {
        if (round == m_round && m_token.isEmpty())
            tokenFound(found);
    });
}

void ProgramBackend::tokenFound(const TokenFound &found)
{
    const AccountNote note = m_settings.accountNote(noteKey(m_account));
    TokenInfo info{.place = found.place, .tested = note.tested, .problem = found.problem};
    if (found.problem) {
        qCWarning(lcBase).noquote() << "no token:" << found.problem->detail;
        info.state = TokenInfo::State::Unreadable;
    } else if (found.token) {
        info.state = !note.tested.isValid() ? TokenInfo::State::Untested
            : note.good                     ? TokenInfo::State::Good
                                            : TokenInfo::State::Refused;
    }
    m_token = found.token.value_or(Secret());
    useToken(m_token);
    setToken(info);
    setAccount(found.token ? AccountState::Connected : AccountState::None);
    syncWhenDue();
}

void ProgramBackend::setToken(const TokenInfo &info)
{
    if (m_tokenInfo == info)
        return;
    m_tokenInfo = info;
    Q_EMIT tokenChanged();
}

void ProgramBackend::tokenAnswered(bool good)
{
    if (m_sample || m_token.isEmpty())
        return;
    AccountNote note = m_settings.accountNote(noteKey(m_account));
    note.tested = m_clock.utc();
    note.good = good;
    m_settings.setAccountNote(noteKey(m_account), note);
    TokenInfo info = m_tokenInfo;
    info.state = good ? TokenInfo::State::Good : TokenInfo::State::Refused;
    info.tested = note.tested;
    info.problem.reset();
    setToken(info);
}

void ProgramBackend::connectAccount(const Secret &token, ConnectAs as)
{
    if (m_sample)
        openAccount(m_account);
    if (!isPlausibleToken(token.reveal())) {
        const Error error{Error::Kind::NotAuthorised, u"there are characters in it that no token has"_s};
        QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT accountTested(fail(error), {}); }, Qt::QueuedConnection);
        return;
    }
    m_test = TokenTest{token, as};
    QMetaObject::invokeMethod(m_engine,
                              [engine = m_engine, token, number = ++m_tests] { engine->testToken(token, number); });
}

void ProgramBackend::cancelConnect()
{
    m_test.reset();
    if (m_engine)
        QMetaObject::invokeMethod(m_engine, &sync::Engine::cancelTest);
}

void ProgramBackend::testToken()
{
    if (m_sample || !m_engine || m_test)
        return;
    if (m_token.isEmpty()) {
        return keeper(m_account).find(this, [this, round = m_round](const TokenFound &found) {
            if (round == m_round && m_token.isEmpty())
                tokenFound(found);
        });
    }
    m_test = TokenTest{m_token, {}};
    TokenInfo info = m_tokenInfo;
    info.state = TokenInfo::State::Testing;
    info.problem.reset();
    setToken(info);
    QMetaObject::invokeMethod(
        m_engine, [engine = m_engine, token = m_token, number = ++m_tests] { engine->testToken(token, number); });
}

void ProgramBackend::tokenTested(const Result<sync::TokenOwner> &owner, int number)
{
    if (!m_test || number != m_tests)
        return; // cancelled while the answer was on its way
    const TokenTest test = *std::exchange(m_test, std::nullopt);
    if (test.connectAs) {
        if (owner)
            return tokenGood(test.token, *owner, *test.connectAs);
        Q_EMIT accountTested(fail(owner.error()), {});
        return;
    }
    if (owner || owner.error().kind == Error::Kind::NotAuthorised)
        return tokenAnswered(owner.has_value());
    TokenInfo info = m_tokenInfo;
    info.state = TokenInfo::State::Unknown;
    info.problem = owner.error();
    setToken(info);
}

Result<QString> ProgramBackend::accountFor(const sync::TokenOwner &owner, ConnectAs as) const
{
    const AccountBook::Owner here = m_book.ownerOf(m_account);
    const auto known = m_book.accountOf(owner.userId);
    if (as == ConnectAs::ThisAccount && here.id != 0) {
        if (here.id == owner.userId)
            return m_account;
        return fail(Error::Kind::WrongUse,
                    tr("This is the account of %1, and the token belongs to %2. To see those records too, add them as "
                       "another account in the settings.")
                        .arg(here.name, owner.username));
    }
    if (here.id == owner.userId)
        return m_account;
    if (known)
        return *known;
    const bool isFree = here.id == 0 && (as == ConnectAs::ThisAccount || m_state != AccountState::Connected);
    return isFree ? m_account : m_book.newName(owner.username);
}

void ProgramBackend::tokenGood(const Secret &token, const sync::TokenOwner &owner, ConnectAs as)
{
    const auto account = accountFor(owner, as);
    if (!account) {
        Q_EMIT accountTested(fail(account.error()), {});
        return;
    }
    const Locations places = accountPlaces(m_config.places, *account);
    if (const auto prepared = places.prepare(); !prepared) {
        Q_EMIT accountTested(fail(prepared.error()), {});
        return;
    }
    const auto kept = [this, token, owner, account = *account, round = m_round,
                       folder = places.data](const Result<TokenInfo::Place> &place) {
        if (!place) {
            QDir().rmdir(folder); // goes only when it is empty: a new account that came to nothing
            Q_EMIT accountTested(fail(place.error()), {});
            return;
        }
        AccountNote note = m_settings.accountNote(noteKey(account));
        note.ownerId = owner.userId;
        note.ownerName = owner.username;
        note.tested = m_clock.utc();
        note.good = true;
        m_settings.setAccountNote(noteKey(account), note);
        const TokenFound found{*place, token, {}};
        if (account != m_account) {
            openAccount(account, found);
        } else if (round == m_round) {
            m_username = owner.username;
            tokenFound(found);
        }
        Q_EMIT accountTested(owner.username, TokenKeeper::placeText(*place));
    };
    keeper(*account).keep(token, TokenKeeper::For::Now, this, kept);
}

void ProgramBackend::removeToken()
{
    if (m_sample || m_token.isEmpty() || m_tokenInfo.isGiven())
        return;
    cancelConnect();
    cancelSync();
    m_token = {};
    useToken(m_token);
    AccountNote note = m_settings.accountNote(noteKey(m_account));
    note.tested = {};
    note.good = false;
    m_settings.setAccountNote(noteKey(m_account), note);
    keeper(m_account).remove(this, [this](const Result<void> &removed) {
        if (!removed)
            Q_EMIT accountProblem({Error::Kind::Storage,
                                   tr("The key store could not be asked, so it may still have a copy of the token. "
                                      "VinylVault does not use it any more; to be sure, revoke it on Discogs.")});
    });
    setToken({});
    setAccount(AccountState::None);
}

void ProgramBackend::switchAccount(const QString &name)
{
    if (name == m_account && !m_sample)
        return;
    openAccount(name);
}

void ProgramBackend::removeAccount(const QString &name)
{
    const AccountBook::Owner owner = m_book.ownerOf(name);
    const QString label = !owner.name.isEmpty() ? owner.name : name.isEmpty() ? QString(kMainAccount) : name;
    const bool isOpen = name == m_account && !m_sample;

    // Off this thread, and after the engine that has the database open is gone. The future is what both ends hold:
    // either may go first.
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    auto *watcher = new QFutureWatcher<Result<QString>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, name, label, isOpen] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            accountRetired(name, label, isOpen, watcher->result());
    });
    watcher->setFuture(promise->future());
    promise->start();
    const auto job = [promise, places = m_config.places, name, label, day = m_clock.utc().toLocalTime().date()] {
        promise->addResult(retireAccount(places, name, label, day));
        promise->finish();
    };
    if (!isOpen) {
        QMetaObject::invokeMethod(m_engine, job);
        return;
    }
    QString next;
    for (const models::AccountEntry &entry : std::as_const(m_accounts)) {
        if (entry.name != name) {
            next = entry.name;
            break;
        }
    }
    // The main account may be opened again, empty. Its token is still there until its data is gone.
    openAccount(next, next == name ? std::optional(TokenFound()) : std::nullopt, job);
}

void ProgramBackend::accountRetired(const QString &account, const QString &label, bool wasOpen,
                                    const Result<QString> &folder)
{
    if (!folder) {
        if (wasOpen)
            openAccount(account); // back to it: nothing has changed
        Q_EMIT accountProblem(
            {folder.error().kind, tr("%1 could not be removed: %2").arg(label, folder.error().detail)});
        return;
    }
    AccountNote note = m_settings.accountNote(noteKey(account));
    note = {.ownerId = 0, .ownerName = {}, .keptIn = note.keptIn, .tested = {}, .good = false};
    m_settings.setAccountNote(noteKey(account), note);
    keeper(account).remove(this, [this, label](const Result<void> &removed) {
        if (!removed)
            Q_EMIT accountProblem({Error::Kind::Storage,
                                   tr("The key store could not be asked, so it may still have a copy of the token of "
                                      "%1. VinylVault does not use it any more; to be sure, revoke it on Discogs.")
                                       .arg(label)});
    });
    readAccounts();
    Q_EMIT accountRemoved(label, *folder);
}

void ProgramBackend::readAccounts()
{
    QList<models::AccountEntry> read;
    const QStringList found = accountsOnDisk(m_config.places);
    bool hasOpen = m_sample != nullptr;
    for (const QString &account : found) {
        // With a data folder of its own the sample lies where an account would.
        if (m_sample && accountPlaces(m_config.places, account).data == m_places.data)
            continue;
        // The engine may just be making the database of the open one, and a look into it would wait for that.
        const bool isOpen = !m_sample && account == m_account;
        read += {account, isOpen ? m_username : m_book.ownerOf(account).name, isOpen};
        hasOpen |= isOpen;
    }
    if (!hasOpen) {
        const models::AccountEntry open{m_account, m_username, true};
        read.insert(m_account.isEmpty() ? 0 : read.size(), open);
    }
    if (read == m_accounts)
        return;
    m_accounts = read;
    Q_EMIT accountsChanged();
}

} // namespace vv::app
