// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/tokenfile.h"

#include <QFile>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vv::secrets {

namespace {

constexpr qint64 kLargest = 4096;

tl::unexpected<Error> refuse(const QString &path, const QString &why)
{
    return fail(Error::Kind::WrongUse, u"The token file %1 %2"_s.arg(path, why));
}

} // namespace

Result<Secret> tokenFromFile(const QString &path)
{
    // The permissions are asked of the open file, so that it cannot be exchanged in between; and without O_NONBLOCK a
    // pipe would make us wait for its other end.
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (handle < 0)
        return refuse(path, u"cannot be read: %1."_s.arg(qt_error_string(errno)));
    QFile file;
    if (!file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(handle);
        return refuse(path, u"cannot be read: %1."_s.arg(file.errorString()));
    }

    struct stat status = {};
    if (::fstat(handle, &status) != 0 || !S_ISREG(status.st_mode))
        return refuse(path, u"is not a regular file."_s);
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return refuse(path, u"can be read or changed by other users. Run: chmod 600 %1"_s.arg(path));
    if (status.st_size > kLargest)
        return refuse(path, u"is larger than a token can be (%1 bytes)."_s.arg(kLargest));

    const QByteArray text = file.read(kLargest + 1).trimmed();
    if (text.isEmpty())
        return refuse(path, u"is empty."_s);
    if (text.size() > kLargest || !std::ranges::all_of(text, [](char c) { return c > ' ' && c < 0x7f; }))
        return refuse(path, u"holds something that is not one token."_s);
    return Secret(text);
}

} // namespace vv::secrets
