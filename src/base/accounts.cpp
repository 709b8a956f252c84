// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/accounts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv {

namespace {

constexpr qsizetype kLongestStem = 56; // leaves room for a number within what locations() allows

bool isAsciiLetterOrDigit(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

/// Letters without their accents, and a dash for all that a folder name may not have.
QString folderNameFor(const QString &text)
{
    QString name;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (isAsciiLetterOrDigit(c) || c == u'.' || c == u'_' || c == u'-')
            name += c;
        else if (!c.isMark())
            name += u'-';
    }
    const auto first = std::find_if(name.cbegin(), name.cend(), isAsciiLetterOrDigit);
    name = name.sliced(std::distance(name.cbegin(), first)).left(kLongestStem);
    return name.isEmpty() ? u"account"_s : name;
}

Result<void> move(const QString &from, const QString &to)
{
    if (QFile::rename(from, to))
        return {};
    return fail(Error::Kind::ReadOnly,
                u"%1 cannot be moved to %2. Check the permissions of both folders."_s.arg(
                    QDir::toNativeSeparators(from), QDir::toNativeSeparators(to)));
}

/// A folder that was put aside holds no token.
Result<void> deleteTokens(const QString &folder)
{
    const QDir dir(folder);
    const QStringList files = dir.entryList({u"secrets.sealed*"_s}, QDir::Files | QDir::Hidden);
    for (const QString &file : files) {
        if (!QFile::remove(dir.filePath(file)))
            return fail(Error::Kind::ReadOnly,
                        u"%1 cannot be deleted; it holds the encrypted token."_s.arg(
                            QDir::toNativeSeparators(dir.filePath(file))));
    }
    return {};
}

} // namespace

QString canonicalAccount(const QString &name)
{
    return name == kMainAccount ? QString() : name;
}

QStringList accountsOnDisk(const Locations &places)
{
    QStringList found;
    if (QFileInfo::exists(accountPlaces(places, {}).database()))
        found += QString();
    const QDir folder(places.shared + "/accounts"_L1);
    const QStringList names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::IgnoreCase);
    for (const QString &name : names) {
        if (isAccountName(name) && QFileInfo::exists(accountPlaces(places, name).database()))
            found += name;
    }
    return found;
}

QString accountNameFor(const QString &username, const QStringList &taken)
{
    const QString stem = folderNameFor(username);
    const auto isFree = [&taken](const QString &name) {
        return name.compare(kMainAccount, Qt::CaseInsensitive) != 0 && !taken.contains(name, Qt::CaseInsensitive);
    };
    QString name = stem;
    for (int number = 2; !isFree(name); ++number)
        name = stem + u'-' + QString::number(number);
    return name;
}

Result<QString> putAside(const Locations &places, const QString &account, const QString &label, const QDate &day)
{
    const QDir removed(places.shared + "/removed"_L1);
    if (!QDir().mkpath(removed.path()))
        return fail(
            Error::Kind::ReadOnly,
            u"The folder %1 cannot be made. Check its permissions."_s.arg(QDir::toNativeSeparators(removed.path())));
    const QString stem = folderNameFor(label) + u'-' + day.toString(Qt::ISODate);
    QString target = removed.filePath(stem);
    for (int number = 2; QFileInfo::exists(target); ++number)
        target = removed.filePath(stem + u'-' + QString::number(number));

    const QString own = accountPlaces(places, account).data;
    if (!account.isEmpty()) {
        // First, because what has been moved cannot be reported as still there.
        if (auto deleted = deleteTokens(own); !deleted)
            return fail(deleted.error());
        if (auto moved = move(own, target); !moved)
            return fail(moved.error());
        QFile::remove(target + "/sync.lock"_L1); // of a process that was killed
        return target;
    }

    if (auto deleted = deleteTokens(own); !deleted)
        return fail(deleted.error());
    // The main account shares its folder with the others, so only what is its own goes.
    if (!QDir().mkpath(target))
        return fail(Error::Kind::ReadOnly,
                    u"The folder %1 cannot be made. Check its permissions."_s.arg(QDir::toNativeSeparators(target)));
    const QDir dir(own);
    const QStringList files = dir.entryList({u"vinylvault.db*"_s}, QDir::Files | QDir::Hidden);
    for (const QString &file : files) {
        if (auto moved = move(dir.filePath(file), target + u'/' + file); !moved)
            return fail(moved.error());
    }
    return target;
}

} // namespace vv
