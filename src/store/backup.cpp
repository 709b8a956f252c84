// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "base/logging.h"
#include "store/checkup.h"
#include "store/database.h"
#include "store/migrations.h"
#include "store/ownfile.h"
#include "store/peek.h"
#include "store/query.h"
#include "store/snapshot.h"
#include "store/transact.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr int kDays = 7;
constexpr int kWeeks = 4;
constexpr int kOthers = 3;              ///< of each of the other reasons
constexpr qint64 kEvery = 20 * 60 * 60; // s: daily also for who comes a little earlier each day

/// In the order of BackupReason.
constexpr std::array<QLatin1StringView, 3> kReasons{"daily"_L1, "before-update"_L1, "asked"_L1};
constexpr auto kStamp = "yyyyMMdd-HHmmss"_L1;

QString shown(const QString &file)
{
    return QDir::toNativeSeparators(file);
}

std::filesystem::path path(const QString &file)
{
    return std::filesystem::path(QFile::encodeName(file).toStdString());
}

QString folderOf(const QString &database)
{
    return QFileInfo(database).absolutePath() + "/backups"_L1;
}

Error fileError(const QString &doing, int code)
{
    const QString why = QString::fromLocal8Bit(std::strerror(code));
    const Error::Kind kind = code == ENOSPC || code == EDQUOT ? Error::Kind::StorageFull
        : code == EROFS || code == EACCES || code == EPERM    ? Error::Kind::ReadOnly
                                                              : Error::Kind::Storage;
    return {kind, u"%1 failed: %2."_s.arg(doing, why)};
}

/// Only what is on the disk survives a power cut, the name of a file included.
Result<void> bringToDisk(const QString &file)
{
    for (const QString &what : {file, QFileInfo(file).absolutePath()}) {
        const int handle = ::open(QFile::encodeName(what).constData(), O_RDONLY | O_CLOEXEC);
        // A file system that cannot sync a folder has no better way either.
        const bool ok = handle >= 0 && (::fsync(handle) == 0 || errno == EINVAL);
        const int code = errno;
        if (handle >= 0)
            ::close(handle);
        if (!ok)
            return fail(fileError(u"Writing %1"_s.arg(shown(what)), code));
    }
    return {};
}

Result<void> rename(const QString &from, const QString &to)
{
    std::error_code failed;
    std::filesystem::rename(path(from), path(to), failed);
    if (failed)
        return fail(fileError(u"Writing %1"_s.arg(shown(to)), failed.value()));
    return bringToDisk(to);
}

/// Removes a file begun, unless it was finished.
class Part
{
public:
    explicit Part(QString file)
        : m_file(std::move(file))
    {
        remove();
    }
    ~Part() { remove(); }
    Q_DISABLE_COPY_MOVE(Part)
    [[nodiscard]] const QString &file() const { return m_file; }

private:
    /// With the journal that SQLite leaves when it could not write it all.
    void remove() const
    {
        QFile::remove(m_file);
        QFile::remove(m_file + "-journal"_L1);
    }

    QString m_file;
};

/// Nobody's other file is to be overwritten, and nothing that is in use: who has it open would write on into a file
/// without a name, and the log beside it would be taken for the backup's.
Result<void> checkTarget(const QSqlDatabase &db, const QString &target)
{
    if (isOwnFile(db, target))
        return fail(Error::Kind::WrongUse, u"%1 is the collection itself; choose another name."_s.arg(shown(target)));
    for (const auto suffix : {"-wal"_L1, "-journal"_L1}) {
        if (QFileInfo(target + suffix).size() > 0)
            return fail(Error::Kind::WrongUse,
                        u"%1 is in use, or was when its program ended; choose another name."_s.arg(shown(target)));
    }
    const QFileInfo info(target);
    if (info.isDir())
        return fail(Error::Kind::WrongUse, u"%1 is a folder; name a file."_s.arg(shown(target)));
    if (!info.exists())
        return {};
    bool isOurs = false;
    {
        const auto there = Peek::open(target);
        isOurs = there && conditionOf((*there)->handle());
    }
    if (!isOurs)
        return fail(Error::Kind::WrongUse,
                    u"%1 exists and is no VinylVault database; choose another name."_s.arg(shown(target)));
    // Who has it open and writes nothing leaves nothing in its log.
    if (const auto free = prepareToMove(target); !free)
        return fail(Error::Kind::WrongUse, free.error().detail);
    return {};
}

/// What waited to be added when the backup was made may have been added since, and would be added twice. Everything
/// else that waited is compared with what Discogs has.
Result<void> holdAdditions(const QString &file)
{
    auto database = Database::open(file, Database::Mode::ReadWrite);
    if (!database)
        return fail(database.error());
    auto held = inTransaction((*database)->handle(), [](Statements &sql) {
        sql.run(u"UPDATE outbox SET state = 'failed', problem = ? WHERE kind IN ('add', 'make_folder') "
                "AND state = 'pending'"_s,
                u"It waited when the backup was made, and may be on Discogs since. Try again if it is not."_s);
        sql.run(u"UPDATE passes SET state = 'given up' WHERE state = 'running'"_s);
        sql.run(u"UPDATE users SET last_full = NULL"_s); // so much may have changed since
    });
    if (!held)
        return held;
    database->reset();
    // The log goes into the file, which is all that is moved.
    return prepareToMove(file);
}

Result<void> goOn(const Cancelled &cancelled)
{
    if (cancelled && cancelled())
        return fail(Error::Kind::Cancelled, u"It was stopped; nothing was changed."_s);
    return {};
}

/// `checkSource` says whether what was read is of one moment.
Result<void> write(const QSqlDatabase &db, const QString &target, const std::function<Result<void>()> &checkSource,
                   const Cancelled &cancelled)
{
    if (const auto fits = checkTarget(db, target); !fits)
        return fits;
    const Part part(target + ".part"_L1);
    const Result<void> written = writeSnapshot(db, part.file());
    if (const auto whole = checkSource(); !whole)
        return whole;
    if (!written)
        return written;
    if (const auto wanted = goOn(cancelled); !wanted)
        return wanted;
    // What a database says of its owner is nobody else's business.
    QFile::setPermissions(part.file(), QFile::ReadOwner | QFile::WriteOwner);
    if (const auto sound = damageOf(part.file()); !sound)
        return fail(sound.error());
    else if (!sound->isEmpty())
        return fail(Error::Kind::Damaged, u"The backup did not come out sound (%1)."_s.arg(*sound));
    if (const auto kept = bringToDisk(part.file()); !kept)
        return kept;
    if (const auto wanted = goOn(cancelled); !wanted)
        return wanted;
    return rename(part.file(), target);
}

std::optional<Backup> backupOf(const QFileInfo &info)
{
    static const QRegularExpression form(u"^vinylvault-(\\d{8}-\\d{6})-(daily|before-update|asked)\\.db$"_s);
    const auto match = form.match(info.fileName());
    if (!match.hasMatch())
        return std::nullopt;
    QDateTime made = QDateTime::fromString(match.captured(1), kStamp);
    made.setTimeSpec(Qt::UTC);
    const auto reason = std::find(kReasons.begin(), kReasons.end(), match.captured(2));
    return Backup{.file = info.absoluteFilePath(),
                  .made = made,
                  .reason = static_cast<BackupReason>(std::distance(kReasons.begin(), reason)),
                  .bytes = info.size()};
}

template <class Write>
Result<QString> make(const QString &database, BackupReason reason, const QDateTime &now, Write write)
{
    const QString folder = folderOf(database);
    if (!QDir().mkpath(folder))
        return fail(Error::Kind::ReadOnly, u"The folder %1 cannot be made."_s.arg(shown(folder)));
    const QString file
        = u"%1/vinylvault-%2-%3.db"_s.arg(folder, now.toUTC().toString(kStamp), kReasons[static_cast<size_t>(reason)]);
    if (const Result<void> written = write(file); !written)
        return fail(written.error());
    const auto old = superfluous(backupsOf(database));
    for (const Backup &backup : old) {
        if (!QFile::remove(backup.file))
            qCWarning(lcStore) << "cannot remove the old backup" << backup.file;
    }
    return file;
}

} // namespace

Result<void> writeBackup(const QSqlDatabase &db, const QString &target, const Cancelled &cancelled)
{
    return write(
        db, target, [] { return Result<void>(); }, cancelled);
}

Result<void> writeBackup(const QString &database, const QString &target, const Cancelled &cancelled)
{
    const auto open = Database::open(database, Database::Mode::ReadOnly);
    if (!open)
        return fail(open.error());
    return write((*open)->handle(), target, [&] { return (*open)->checkUndisturbed(); }, cancelled);
}

Result<QString> makeBackup(const QString &database, BackupReason reason, const QDateTime &now)
{
    return make(database, reason, now, [&](const QString &file) { return writeBackup(database, file); });
}

Result<QString> makeBackup(const QSqlDatabase &db, BackupReason reason, const QDateTime &now)
{
    return make(fileOf(db), reason, now, [&](const QString &file) { return writeBackup(db, file); });
}

QList<Backup> backupsOf(const QString &database)
{
    QList<Backup> backups;
    const auto files = QDir(folderOf(database)).entryInfoList(QDir::Files);
    for (const QFileInfo &info : files) {
        if (const auto backup = backupOf(info))
            backups += *backup;
    }
    std::sort(backups.begin(), backups.end(), [](const Backup &a, const Backup &b) { return a.made > b.made; });
    return backups;
}

Result<void> checkNotEmptied(const QString &file)
{
    if (backupsOf(file).isEmpty())
        return {};
    return fail(Error::Kind::Damaged,
                u"%1 has nothing in it, but there are backups of it: its contents were lost. Restore one of them, or "
                "move the file away to begin anew."_s.arg(shown(file)));
}

QList<Backup> superfluous(const QList<Backup> &backups)
{
    QList<Backup> superfluous;
    QSet<QDate> days;
    QSet<std::pair<int, int>> weeks;
    std::array<int, kReasons.size()> others{};
    for (const Backup &backup : backups) {
        if (backup.reason != BackupReason::Daily) {
            if (++others[static_cast<size_t>(backup.reason)] > kOthers)
                superfluous += backup;
            continue;
        }
        const QDate day = backup.made.date();
        int year = 0;
        const int number = day.weekNumber(&year);
        const std::pair week(year, number);
        if (!days.contains(day) && days.size() < kDays)
            days.insert(day);
        else if (days.contains(day) || weeks.contains(week) || weeks.size() == kWeeks)
            superfluous += backup;
        else
            weeks.insert(week);
    }
    return superfluous;
}

bool isBackupDue(const QList<Backup> &backups, const QDateTime &now)
{
    for (const Backup &backup : backups) {
        const qint64 age = backup.made.secsTo(now);
        if (age >= 0 && age < kEvery) // one from the future of a clock that was put back does not count
            return false;
    }
    return true;
}

Result<BackupContents> checkBackup(const QString &file)
{
    if (!QFileInfo::exists(file))
        return fail(Error::Kind::Storage, u"There is no file %1."_s.arg(shown(file)));
    const auto sound = damageOf(file);
    if (!sound)
        return fail(sound.error());
    if (!sound->isEmpty())
        return fail(Error::Kind::Damaged, u"%1 is damaged (%2)."_s.arg(shown(file), *sound));
    const auto peek = Peek::open(file);
    if (!peek)
        return fail(peek.error());
    const auto condition = conditionOf((*peek)->handle());
    if (!condition)
        return fail(condition.error());
    if (condition->version > migrations().back().version)
        return fail(upgrade((*peek)->handle(), migrations()).error());
    if (condition->empty)
        return fail(Error::Kind::Storage, u"%1 is empty."_s.arg(shown(file)));
    Statements sql((*peek)->handle());
    BackupContents contents{.version = condition->version};
    contents.copies = static_cast<int>(sql.one(u"SELECT count(*) FROM albums WHERE removed_at IS NULL"_s));
    contents.plays = static_cast<int>(sql.one(u"SELECT count(*) FROM plays"_s));
    Query &user = sql.run(u"SELECT username FROM users LIMIT 1"_s);
    if (user.next())
        contents.username = user.text(0);
    user.finish();
    if (auto outcome = sql.outcome(); !outcome)
        return fail(outcome.error());
    return contents;
}

std::optional<Backup> newestGoodBackup(const QString &database)
{
    const auto backups = backupsOf(database);
    for (const Backup &backup : backups) {
        if (checkBackup(backup.file))
            return backup;
    }
    return std::nullopt;
}

/// What is wrong with a file that was to be restored is not mended by what helps a collection.
Error unusable(const QString &file, const Error &error)
{
    if (error.kind != Error::Kind::Damaged)
        return error;
    return {
        error.kind,
        u"%1 is no sound backup of a VinylVault database. Choose another one; nothing was changed."_s.arg(shown(file))};
}

Result<QString> restoreBackup(const QString &file, const QString &database, const QDateTime &now,
                              const Cancelled &cancelled)
{
    if (const auto good = checkBackup(file); !good)
        return fail(unusable(file, good.error()));
    if (const auto wanted = goOn(cancelled); !wanted)
        return fail(wanted.error());
    const Part part(database + ".restoring"_L1);
    {
        // Through SQLite, so that also one with a write-ahead log beside it comes over whole.
        const auto peek = Peek::open(file);
        if (!peek)
            return fail(peek.error());
        if (const auto copied = writeSnapshot((*peek)->handle(), part.file()); !copied)
            return fail(copied.error());
    }
    QFile::setPermissions(part.file(), QFile::ReadOwner | QFile::WriteOwner);
    if (const auto held = holdAdditions(part.file()); !held)
        return fail(held.error());
    if (const auto kept = bringToDisk(part.file()); !kept)
        return fail(kept.error());
    if (const auto wanted = goOn(cancelled); !wanted)
        return fail(wanted.error());

    QString aside;
    if (QFileInfo::exists(database)) {
        if (const auto free = prepareToMove(database); !free)
            return fail(free.error());
        const QString folder = QFileInfo(database).absolutePath() + "/set-aside"_L1;
        if (!QDir().mkpath(folder))
            return fail(Error::Kind::ReadOnly, u"The folder %1 cannot be made."_s.arg(shown(folder)));
        aside = u"%1/vinylvault-%2.db"_s.arg(folder, now.toUTC().toString(kStamp));
        for (int i = 2; QFileInfo::exists(aside); ++i)
            aside = u"%1/vinylvault-%2-%3.db"_s.arg(folder, now.toUTC().toString(kStamp)).arg(i);
        // A second name instead of another one: the first is taken away by the last step alone.
        std::error_code failed;
        std::filesystem::create_hard_link(path(database), path(aside), failed);
        if (failed)
            std::filesystem::copy_file(path(database), path(aside), failed);
        if (failed)
            return fail(fileError(u"Setting %1 aside"_s.arg(shown(database)), failed.value()));
        // Of a damaged one there may be a log that no other database may be opened with.
        for (const auto end : {"-wal"_L1, "-shm"_L1, "-journal"_L1}) {
            if (QFileInfo::exists(database + end) && !QFile::rename(database + end, aside + end))
                return fail(Error::Kind::Storage, u"%1 cannot be set aside."_s.arg(shown(database + end)));
        }
    }
    if (const auto placed = rename(part.file(), database); !placed)
        return fail(placed.error());
    return aside;
}

} // namespace vv::store
