// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/doctor/filemode.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vv::cli {

FileStatus fileStatus(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    FileStatus status;
    struct stat found = {};
    if (::stat(name.constData(), &found) != 0) {
        const int why = errno;
        status.kind = why == EACCES ? FileStatus::Kind::Hidden : FileStatus::Kind::Missing;
        status.why = qt_error_string(why);
        return status;
    }
    status.kind = S_ISREG(found.st_mode) ? FileStatus::Kind::File
        : S_ISDIR(found.st_mode)         ? FileStatus::Kind::Folder
                                         : FileStatus::Kind::Other;
    status.mode = found.st_mode & 07777U;
    status.isMine = found.st_uid == ::geteuid();
    status.mayRead = ::faccessat(AT_FDCWD, name.constData(), R_OK, AT_EACCESS) == 0;
    status.mayEnter = ::faccessat(AT_FDCWD, name.constData(), X_OK, AT_EACCESS) == 0;
    status.mayWrite = ::faccessat(AT_FDCWD, name.constData(), W_OK, AT_EACCESS) == 0;
    if (!status.mayWrite)
        status.why = qt_error_string(errno);
    return status;
}

QString modeText(uint mode)
{
    return u"%1"_s.arg(mode, 4, 8, QChar(u'0'));
}

Result<void> setMode(const QString &path, uint mode)
{
    if (::chmod(QFile::encodeName(path).constData(), static_cast<mode_t>(mode)) != 0)
        return fail(Error::Kind::ReadOnly, u"%1: %2"_s.arg(path, qt_error_string(errno)));
    return {};
}

} // namespace vv::cli
