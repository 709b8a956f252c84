// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/doctor/databasechecks.h"

#include "base/clock.h"
#include "base/timeofday.h"
#include "cli/doctor/filemode.h"
#include "store/backup.h"
#include "sync/livestate.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vv::cli {

namespace {

using Status = Finding::Status;

QString inBrackets(const QStringList &lines)
{
    constexpr int kMostShown = 3;
    const QString more = lines.size() > kMostShown ? u" …"_s : QString();
    return QStringList(lines.first(std::min<qsizetype>(lines.size(), kMostShown))).join(u"; "_s) + more;
}

Result<void> restoreNewest(const QString &file)
{
    const auto backup = store::newestGoodBackup(file);
    if (!backup)
        return vv::fail(Error::Kind::Damaged, u"there is no sound backup"_s);
    const auto aside = store::restoreBackup(backup->file, file, SystemClock().utc());
    return aside ? Result<void>() : vv::fail(aside.error());
}

/// Indexes can be made anew; anything else only a backup has.
Result<void> mendDamage(const QString &file)
{
    const auto found = store::examine(file);
    return found && found->onlyIndexesDamaged ? store::rebuildIndexes(file) : restoreNewest(file);
}

QString restoreAdvice(const QString &file)
{
    if (const auto backup = store::newestGoodBackup(file))
        return u"Run this command with --repair: it sets the damaged file aside and restores the backup of %1; what "
               u"was noted since then is in the damaged file only."_s.arg(dayAndTimeText(backup->made.toLocalTime()));
    return u"Restore a backup of %1; without one, move it away together with its -wal and -shm and run \"vinylvault "
           u"sync\": "
           "plays and tags that were only in it are lost then, so keep the old file."_s.arg(
               QDir::toNativeSeparators(file));
}

} // namespace

DatabaseChecks::DatabaseChecks(Locations places)
    : m_places(std::move(places))
{}

const Result<store::Checkup> &DatabaseChecks::examined()
{
    if (!m_examined)
        m_examined = store::examine(m_places.database());
    return *m_examined;
}

std::optional<store::Account> DatabaseChecks::account()
{
    if (!QFileInfo::exists(m_places.database()) || !examined())
        return {};
    return examined()->account;
}

Check DatabaseChecks::check(Look look, Result<void> (*mend)(const QString &file))
{
    Check check{.look = [self = shared_from_this(), look] { return std::invoke(look, *self); }};
    if (mend)
        check.mend = [self = shared_from_this(), mend] {
            auto mended = mend(self->m_places.database());
            self->m_examined.reset();
            return mended;
        };
    return check;
}

QList<Check> DatabaseChecks::checks()
{
    // The schema first: an older one has no search index that could be looked at.
    return {check(&DatabaseChecks::file, &restoreNewest),
            check(&DatabaseChecks::integrity, &mendDamage),
            check(&DatabaseChecks::schema, &store::bringUpToDate),
            check(&DatabaseChecks::references),
            check(&DatabaseChecks::searchIndex, &store::rebuildSearchIndex),
            check(&DatabaseChecks::log, &store::bringUpToDate),
            check(&DatabaseChecks::backups)};
}

std::optional<Finding> DatabaseChecks::unreadable(const QString &id, const QString &title, bool currentOnly)
{
    Finding finding{.id = id, .title = title, .status = Status::Skipped};
    if (fileStatus(m_places.database()).kind == FileStatus::Kind::Missing)
        finding.found = u"there is no database yet"_s;
    else if (!examined())
        finding.found = u"the database cannot be read"_s;
    else if (examined()->empty)
        finding.found = u"the database is empty"_s;
    else if (currentOnly && examined()->version != examined()->newest)
        finding.found = u"the database is of another version"_s;
    else
        return {};
    return finding;
}

Finding DatabaseChecks::file()
{
    Finding finding{.id = u"database"_s, .title = u"Database"_s};
    const QString name = m_places.database();
    const QString shown = QDir::toNativeSeparators(name);
    if (fileStatus(name).kind == FileStatus::Kind::Missing) {
        finding.status = Status::Skipped;
        finding.found = u"there is none yet"_s;
        finding.advice = u"The first \"vinylvault sync\" makes it."_s;
        if (const auto backup = store::newestGoodBackup(name)) {
            finding.status = Status::Warning;
            finding.found = u"%1 is gone, but there are backups of it"_s.arg(shown);
            finding.advice = u"\"vinylvault restore %1\" brings the newest one back, of %2."_s.arg(
                QDir::toNativeSeparators(backup->file), dayAndTimeText(backup->made.toLocalTime()));
        }
        if (QFileInfo::exists(name + "-wal"_L1)) {
            finding.status = Status::Warning;
            finding.found = u"%1 is gone, but its write-ahead log is there"_s.arg(shown);
            finding.advice
                = u"If the database was moved, move the files ending in -wal and -shm after it before anything else."_s;
        }
    } else if (fileStatus(name).kind == FileStatus::Kind::Hidden) {
        finding.status = Status::Problem;
        finding.found = u"%1 cannot be reached"_s.arg(shown);
        finding.advice = u"Check the permissions of the folders above it."_s;
    } else if (!examined()) {
        const Error &error = examined().error();
        finding.status = Status::Problem;
        finding.found = error.detail;
        if (error.kind == Error::Kind::Damaged) {
            finding.code = ExitCode::Damaged;
            finding.mendable = store::newestGoodBackup(name).has_value();
            finding.advice = restoreAdvice(name);
        } else {
            finding.advice
                = u"See what is said of the permissions and the data folder above, or choose another one with "
                  "--data-dir."_s;
        }
    } else if (examined()->empty) {
        finding.status = Status::Skipped;
        finding.found = u"%1 has nothing in it yet"_s.arg(shown);
        finding.advice = u"The first \"vinylvault sync\" fills it."_s;
    } else {
        finding.found = u"%1, %2"_s.arg(shown, QLocale::c().formattedDataSize(QFileInfo(name).size()));
        if (examined()->version == examined()->newest)
            finding.found += u", %1 copies"_s.arg(examined()->copies);
    }
    return finding;
}

Finding DatabaseChecks::integrity()
{
    Finding finding{.id = u"database_integrity"_s, .title = u"Integrity"_s};
    if (auto nothing = unreadable(finding.id, finding.title, false))
        return *nothing;
    const store::Checkup &found = *examined();
    if (found.damage.isEmpty()) {
        finding.found = u"SQLite finds nothing wrong"_s;
        return finding;
    }
    finding.status = Status::Problem;
    finding.code = ExitCode::Damaged;
    finding.found = u"damaged: "_s + inBrackets(found.damage);
    finding.mendable = found.onlyIndexesDamaged || store::newestGoodBackup(m_places.database()).has_value();
    finding.advice = found.onlyIndexesDamaged
        ? u"Only indexes are damaged, no records: run this command with --repair, and check the disk."_s
        : restoreAdvice(m_places.database());
    return finding;
}

Finding DatabaseChecks::references()
{
    Finding finding{.id = u"database_references"_s, .title = u"References"_s};
    if (auto nothing = unreadable(finding.id, finding.title, true))
        return *nothing;
    if (examined()->brokenReferences.isEmpty()) {
        finding.found = u"every record finds what it belongs to"_s;
        return finding;
    }
    finding.status = Status::Problem;
    finding.code = ExitCode::Damaged;
    finding.found = inBrackets(examined()->brokenReferences);
    finding.advice = restoreAdvice(m_places.database());
    return finding;
}

Finding DatabaseChecks::schema()
{
    Finding finding{.id = u"database_schema"_s, .title = u"Schema"_s};
    if (auto nothing = unreadable(finding.id, finding.title, false))
        return *nothing;
    const store::Checkup &found = *examined();
    finding.found = u"version %1"_s.arg(found.version);
    if (found.version > found.newest) {
        finding.status = Status::Problem;
        finding.found += u", this program knows %1"_s.arg(found.newest);
        finding.advice = u"Update VinylVault, or choose another data folder."_s;
    } else if (found.version < found.newest) {
        finding.status = Status::Warning;
        finding.found += u", this program makes %1 of it"_s.arg(found.newest);
        finding.advice = u"Start VinylVault, run \"vinylvault sync\", or run this command with --repair."_s;
        finding.mendable = found.damage.isEmpty();
    }
    return finding;
}

Finding DatabaseChecks::searchIndex()
{
    Finding finding{.id = u"search_index"_s, .title = u"Search index"_s};
    if (auto nothing = unreadable(finding.id, finding.title, true))
        return *nothing;
    const store::Checkup &found = *examined();
    if (found.isSearchSound()) {
        finding.found = u"agrees with the collection"_s;
        return finding;
    }
    finding.status = Status::Problem;
    finding.found = !found.searchDamage.isEmpty()
        ? QString(u"not sound: "_s + found.searchDamage)
        : u"%1 copies are missing in it, %2 entries belong to no copy"_s.arg(found.notIndexed).arg(found.indexedInVain);
    // In a damaged file the records it would be made from cannot be trusted.
    finding.mendable = found.damage.isEmpty();
    finding.advice = found.damage.isEmpty()
        ? u"Searches miss records; run this command with --repair, which makes it anew."_s
        : u"It can be made anew once the database itself is sound."_s;
    return finding;
}

Finding DatabaseChecks::backups()
{
    Finding finding{.id = u"backups"_s, .title = u"Backups"_s};
    if (fileStatus(m_places.database()).kind == FileStatus::Kind::Missing) {
        finding.status = Status::Skipped;
        finding.found = u"there is no database yet"_s;
        return finding;
    }
    const auto backups = store::backupsOf(m_places.database());
    if (backups.isEmpty()) {
        finding.found = u"none yet; one a day is made once there is something to lose"_s;
        return finding;
    }
    finding.found
        = u"%1, the newest of %2"_s.arg(backups.size()).arg(dayAndTimeText(backups.first().made.toLocalTime()));
    if (const auto sound = store::checkBackup(backups.first().file); !sound) {
        finding.status = Status::Warning;
        finding.found += u", which is not sound: %1"_s.arg(sound.error().detail);
        finding.advice = u"Check the disk, and make one elsewhere with \"vinylvault backup FILE\"."_s;
    }
    return finding;
}

Finding DatabaseChecks::log()
{
    Finding finding{.id = u"database_log"_s, .title = u"Write-ahead log"_s};
    const QFileInfo log(m_places.database() + "-wal"_L1);
    if (!log.exists()) {
        finding.found = u"none left over"_s;
        if (fileStatus(m_places.database()).kind == FileStatus::Kind::Missing)
            finding.status = Status::Skipped;
        return finding;
    }
    finding.found = QLocale::c().formattedDataSize(log.size());
    if (sync::LiveStateFile::read(m_places)) {
        finding.found += u", in use by a VinylVault that is running"_s;
        return finding;
    }
    if (log.size() == 0)
        return finding;
    finding.status = Status::Warning;
    finding.found += u" left over by a VinylVault that could not end properly, or in use by another program"_s;
    finding.advice
        = u"Nothing is lost: the next start brings it into the database, and so does this command with --repair; "
          "never delete it."_s;
    finding.mendable = examined() && examined()->damage.isEmpty() && examined()->version <= examined()->newest;
    return finding;
}

} // namespace vv::cli
