// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/doctor/folderchecks.h"

#include "cli/doctor/filemode.h"
#include "store/checkup.h"
#include "sync/livestate.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace vv::cli {

namespace {

using Status = Finding::Status;
using Kind = FileStatus::Kind;

constexpr qint64 kMiB = 1024 * 1024;
constexpr qint64 kTightSpace = 200 * kMiB;
constexpr qint64 kNoSpace = 10 * kMiB; ///< a sync of some thousand copies takes more
constexpr uint kOwnerAll = 0700;
constexpr uint kOwnerReadWrite = 0600;
constexpr uint kOthersWrite = 0022;
constexpr uint kOthersAny = 0077;

/// The nearest folder above that is there.
QString existingPart(QString path)
{
    while (!path.isEmpty() && path != "/"_L1 && fileStatus(path).kind == Kind::Missing)
        path = QFileInfo(path).path();
    return path;
}

QString chownAdvice(const QString &path)
{
    return u"Make it your own: sudo chown -R \"$USER\" \"%1\"."_s.arg(path);
}

Result<void> makeFolder(const QString &path)
{
    const FileStatus status = fileStatus(path);
    if (status.kind == Kind::Folder)
        return setMode(path, (status.mode | kOwnerAll) & ~kOthersWrite);
    if (!QDir().mkpath(path))
        return fail(Error::Kind::ReadOnly, u"%1 cannot be made"_s.arg(shown(path)));
    return {};
}

/// `later` is said of one that is not there yet and can be made.
Finding lookAtFolder(const QString &id, const QString &title, const QString &path, const QString &later)
{
    Finding finding{.id = id, .title = title, .found = shown(path)};
    const auto problem = [&finding](const QString &found, const QString &advice) {
        finding.status = Status::Problem;
        finding.found = found;
        finding.advice = advice;
    };
    const FileStatus status = fileStatus(path);
    switch (status.kind) {
    case Kind::Missing: {
        const QString above = existingPart(path);
        const FileStatus parent = fileStatus(above);
        if (parent.kind != Kind::Folder)
            problem(u"%1 cannot be made, because %2 is not a folder"_s.arg(shown(path), shown(above)),
                    u"Move that file away, or choose another folder with --data-dir."_s);
        else if (!parent.mayWrite || !parent.mayEnter)
            problem(u"%1 cannot be made in %2 (%3)"_s.arg(shown(path), shown(above), parent.why),
                    u"Check the permissions of %1, or choose another folder with --data-dir."_s.arg(shown(above)));
        else {
            finding.status = Status::Skipped;
            finding.found = u"%1 is not there yet"_s.arg(shown(path));
            finding.advice = later;
            finding.mendable = true;
        }
        return finding;
    }
    case Kind::Hidden:
        problem(u"%1 cannot be reached (%2)"_s.arg(shown(path), status.why),
                u"Check the permissions of the folders above it, or choose another folder with --data-dir."_s);
        return finding;
    case Kind::File:
    case Kind::Other:
        problem(u"%1 is a file, not a folder"_s.arg(shown(path)),
                u"Move that file away, or choose another folder with --data-dir."_s);
        return finding;
    case Kind::Folder:
        break;
    }
    if (!status.mayRead || !status.mayWrite || !status.mayEnter) {
        const bool byMode = status.isMine && (status.mode & kOwnerAll) != kOwnerAll;
        problem(u"%1 may not be %2 (mode %3)"_s.arg(
                    shown(path), status.mayEnter && status.mayRead ? u"written"_s : u"read"_s, modeText(status.mode)),
                byMode ? u"Run: chmod u+rwx \"%1\", or this command with --repair."_s.arg(path)
                    : status.isMine
                    ? u"Its disk may be mounted to be read only; choose another folder with --data-dir."_s
                    : chownAdvice(path));
        finding.mendable = byMode;
    } else if ((status.mode & kOthersWrite) != 0) {
        finding.status = Status::Warning;
        finding.found = u"%1 can be changed by other users (mode %2)"_s.arg(shown(path), modeText(status.mode));
        finding.advice = u"Run: chmod go-w \"%1\", or this command with --repair."_s.arg(path);
        finding.mendable = status.isMine;
    }
    return finding;
}

Finding lookAtFileSystem(const QString &folder)
{
    Finding finding{.id = u"file_system"_s, .title = u"File system"_s};
    const QStorageInfo disk(existingPart(folder));
    if (!disk.isValid()) {
        finding.status = Status::Skipped;
        finding.found = u"the system does not tell what %1 lies on"_s.arg(shown(folder));
        return finding;
    }
    const QByteArray type = disk.fileSystemType().toLower();
    finding.found = u"%1, mounted at %2"_s.arg(QString::fromLatin1(type), disk.rootPath());
    static const QList<QByteArray> network{"nfs",   "nfs4",        "cifs",        "smb3",           "smbfs",  "smb2",
                                           "afpfs", "fuse.sshfs",  "fuse.rclone", "davfs",          "ceph",   "afs",
                                           "9p",    "fuse.davfs2", "webdav",      "fuse.glusterfs", "lustre", "gfs2",
                                           "ocfs2"};
    static const QList<QByteArray> noPlace{"proc", "sysfs", "devtmpfs", "cgroup", "cgroup2", "squashfs", "iso9660"};
    if (noPlace.contains(type)) {
        finding.status = Status::Problem;
        finding.found += u", where nothing can be kept"_s;
        finding.advice = u"Choose another folder with --data-dir."_s;
    } else if (disk.isReadOnly()) {
        finding.status = Status::Problem;
        finding.found += u", to be read only"_s;
        finding.advice = u"Mount it to be written, or choose another folder with --data-dir."_s;
    } else if (network.contains(type)) {
        finding.status = Status::Warning;
        finding.found += u", which is on the network: SQLite's locks cannot be relied upon there"_s;
        finding.advice = u"Keep the data on a disk of this machine; choose the folder with --data-dir."_s;
    }
    return finding;
}

Finding lookAtSpace(const QString &folder)
{
    Finding finding{.id = u"disk_space"_s, .title = u"Free space"_s};
    const QStorageInfo disk(existingPart(folder));
    if (!disk.isValid() || disk.bytesTotal() <= 0) {
        finding.status = Status::Skipped;
        finding.found = u"the system does not tell"_s;
        return finding;
    }
    const qint64 left = disk.bytesAvailable();
    finding.found = u"%1 free"_s.arg(QLocale::c().formattedDataSize(left));
    if (left < kTightSpace) {
        finding.status = left < kNoSpace ? Status::Problem : Status::Warning;
        finding.advice = u"Make room on the disk that holds %1."_s.arg(shown(folder));
    }
    return finding;
}

/// Everything that lies directly in the data folder: the files are few, and their names are ours.
QStringList filesIn(const Locations &places)
{
    QStringList files;
    for (const QString &folder : {places.data, places.shared, places.config}) {
        const auto entries = QDir(folder).entryInfoList(
            {u"vinylvault.db*"_s, u"sync.lock"_s, u"request-times-*"_s, u"settings.ini"_s, u"running.json"_s},
            QDir::Files | QDir::Hidden);
        for (const QFileInfo &info : entries) {
            if (!files.contains(info.filePath()))
                files += info.filePath();
        }
    }
    return files;
}

uint betterMode(const FileStatus &status)
{
    return (status.mode | kOwnerReadWrite) & ~kOthersWrite;
}

Finding lookAtModes(const Locations &places)
{
    Finding finding{.id = u"file_modes"_s, .title = u"Permissions"_s};
    QStringList closed;
    QStringList open;
    QStringList foreign;
    const QStringList files = filesIn(places);
    for (const QString &file : files) {
        const FileStatus status = fileStatus(file);
        const QString name = u"%1 (mode %2)"_s.arg(shown(file), modeText(status.mode));
        if (status.isMine && betterMode(status) != status.mode)
            finding.mendable = true;
        if (!status.mayRead || !status.mayWrite)
            (status.isMine ? closed : foreign) += name;
        else if ((status.mode & kOthersWrite) != 0)
            open += name;
    }
    if (!closed.isEmpty() || !foreign.isEmpty()) {
        finding.status = Status::Problem;
        finding.found = u"may not be read and written: "_s + (closed + foreign).join(u", "_s);
        finding.advice = foreign.isEmpty()
            ? u"Give yourself the right (chmod u+rw), or run this command with --repair."_s
            : chownAdvice(places.data);
    } else if (!open.isEmpty()) {
        finding.status = Status::Warning;
        finding.found = u"can be changed by other users: "_s + open.join(u", "_s);
        finding.advice = u"Take the right from them (chmod go-w), or run this command with --repair."_s;
    } else if (files.isEmpty()) {
        finding.status = Status::Skipped;
        finding.found = u"there are no files yet"_s;
    } else {
        finding.found = u"%1 files, all as they should be"_s.arg(files.size());
    }
    return finding;
}

Result<void> mendModes(const Locations &places)
{
    const QStringList files = filesIn(places);
    for (const QString &file : files) {
        const FileStatus status = fileStatus(file);
        if (!status.isMine || betterMode(status) == status.mode)
            continue;
        if (auto changed = setMode(file, betterMode(status)); !changed)
            return changed;
    }
    return {};
}

Finding lookAtCovers(const Locations &places)
{
    Finding finding{.id = u"cover_cache"_s, .title = u"Covers"_s};
    const QString file = places.thumbnails();
    const FileStatus status = fileStatus(file);
    if (status.kind == Kind::Missing || status.kind == Kind::Hidden) {
        finding.status = Status::Skipped;
        finding.found = u"none are kept yet"_s;
        return finding;
    }
    const auto damage = store::damageOf(file);
    const bool damaged = damage ? !damage->isEmpty() : damage.error().kind == Error::Kind::Damaged;
    if (damaged) {
        finding.status = Status::Warning;
        finding.found = u"%1 is damaged"_s.arg(shown(file));
        finding.advice = u"Delete it, or run this command with --repair; the covers are fetched again."_s;
        finding.mendable = true;
    } else if (!damage || !status.mayWrite) {
        finding.status = Status::Warning;
        finding.found = damage ? u"%1 may not be written (mode %2)"_s.arg(shown(file), modeText(status.mode))
                               : damage.error().detail;
        finding.advice = status.isMine
            ? u"Delete it, or run this command with --repair; the covers are fetched again."_s
            : chownAdvice(places.cache);
        finding.mendable = status.isMine;
    } else {
        finding.found = u"%1 in %2"_s.arg(QLocale::c().formattedDataSize(QFileInfo(file).size()), shown(file));
    }
    return finding;
}

Result<void> mendCovers(const Locations &places)
{
    if (sync::LiveStateFile::read(places))
        return fail(Error::Kind::Storage, u"a VinylVault is running; close it first"_s);
    const QString file = places.thumbnails();
    for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1}) {
        const QString name = file + suffix;
        if (QFileInfo(name).isDir() ? !QDir().rmdir(name) : QFileInfo::exists(name) && !QFile::remove(name))
            return fail(Error::Kind::ReadOnly, u"%1 cannot be deleted"_s.arg(shown(name)));
    }
    return {};
}

} // namespace

QList<Check> dataFolderChecks(const Locations &places)
{
    const auto look = [places] {
        return lookAtFolder(u"data_folder"_s, u"Data folder"_s, places.data,
                            u"Nothing is set up here; run \"vinylvault setup\"."_s);
    };
    return {{.look = look, .mend = [places] { return makeFolder(places.data); }},
            {.look = [places] { return lookAtFileSystem(places.data); }},
            {.look = [places] { return lookAtSpace(places.data); }},
            {.look = [places] { return lookAtModes(places); }, .mend = [places] { return mendModes(places); }}};
}

QList<Check> cacheChecks(const Locations &places)
{
    const auto look = [places] {
        return lookAtFolder(u"cache_folder"_s, u"Cache folder"_s, places.cache,
                            u"It is made when the first covers arrive."_s);
    };
    return {{.look = look, .mend = [places] { return makeFolder(places.cache); }},
            {.look = [places] { return lookAtCovers(places); }, .mend = [places] { return mendCovers(places); }}};
}

Check privateFileCheck(const QString &id, const QString &title, const QString &file)
{
    const auto look = [=] {
        Finding finding{.id = id, .title = title};
        const FileStatus status = fileStatus(file);
        if (status.kind == Kind::Missing) {
            finding.status = Status::Skipped;
            finding.found = u"%1 is not there"_s.arg(shown(file));
        } else if (status.kind != Kind::File) {
            finding.status = Status::Problem;
            finding.code = ExitCode::NotAuthorised;
            finding.found = status.kind == Kind::Hidden ? u"%1 cannot be reached"_s.arg(shown(file))
                                                        : u"%1 is not a regular file"_s.arg(shown(file));
            finding.advice = u"Check where it lies, and the permissions of the folders above it."_s;
        } else if (!status.mayRead) {
            finding.status = Status::Problem;
            finding.code = ExitCode::NotAuthorised;
            finding.found = u"%1 may not be read (mode %2)"_s.arg(shown(file), modeText(status.mode));
            finding.advice = status.isMine ? u"Run: chmod 600 \"%1\", or this command with --repair."_s.arg(file)
                                           : chownAdvice(file);
            finding.mendable = status.isMine;
        } else if ((status.mode & kOthersAny) != 0) {
            finding.status = Status::Problem;
            finding.code = ExitCode::NotAuthorised;
            finding.found
                = u"%1 can be read or changed by other users (mode %2)"_s.arg(shown(file), modeText(status.mode));
            finding.advice
                = u"Run: chmod 600 \"%1\", or this command with --repair; if strangers use this machine, revoke "
                  "the token on Discogs."_s.arg(file);
            finding.mendable = status.isMine;
        } else {
            finding.found = u"%1 (mode %2)"_s.arg(shown(file), modeText(status.mode));
        }
        return finding;
    };
    return {.look = look, .mend = [file] { return setMode(file, kOwnerReadWrite); }};
}

} // namespace vv::cli
