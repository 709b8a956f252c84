// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountbook.h"

#include "app/tokenkeeper.h"
#include "base/accounts.h"
#include "base/settings.h"
#include "store/collectionreader.h"
#include "store/database.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::app {

AccountBook::AccountBook(Locations places, QUrl apiRoot, Settings &settings)
    : m_places(std::move(places))
    , m_apiRoot(std::move(apiRoot))
    , m_settings(settings)
{}

AccountBook::Owner AccountBook::ownerOf(const QString &account) const
{
    const QString file = accountPlaces(m_places, account).database();
    if (QFileInfo::exists(file)) {
        if (const auto database = store::Database::open(file, store::Database::Mode::ReadOnly)) {
            const auto read = store::CollectionReader((*database)->handle()).account();
            if (read && *read)
                return {(*read)->userId, (*read)->username};
        }
    }
    const AccountNote note = m_settings.accountNote(TokenKeeper::keyFor(account, m_apiRoot));
    return {note.ownerId, note.ownerName};
}

std::optional<QString> AccountBook::accountOf(qint64 ownerId) const
{
    const QStringList all = accountsOnDisk(m_places);
    const auto at = std::ranges::find_if(all, [&](const QString &account) { return ownerOf(account).id == ownerId; });
    return at == all.end() ? std::nullopt : std::optional(*at);
}

QString AccountBook::newName(const QString &username) const
{
    const QDir folder(m_places.shared + "/accounts"_L1);
    return accountNameFor(username,
                          folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot));
}

Result<QString> retireAccount(const Locations &places, const QString &account, const QString &label, const QDate &day)
{
    const Locations own = accountPlaces(places, account);
    QLockFile lock(own.syncLock());
    lock.setStaleLockTime(0);
    if (QFileInfo::exists(own.data) && !lock.tryLock())
        return fail(Error::Kind::Storage,
                    lock.error() == QLockFile::LockFailedError
                        ? u"another VinylVault is syncing this account; wait until it is done"_s
                        : u"the lock file %1 cannot be made: the disk is full, or its folder may not be written"_s.arg(
                            own.syncLock()));
    if (auto movable = store::prepareToMove(own.database()); !movable)
        return fail(movable.error());
    lock.unlock(); // its file would go along, and unlocking would not find it
    return putAside(places, account, label, day);
}

} // namespace vv::app
