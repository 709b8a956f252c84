// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/exportfile.h"

#include "store/csvexport.h"
#include "store/database.h"
#include "store/htmlexport.h"
#include "store/ownfile.h"
#include "store/tellicoexport.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSaveFile>
#include <QThread>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr qint64 kTellEvery = 100; // ms

/// A file whose writing can be watched and stopped: the exporters know neither.
template <class File>
class WatchedFile final : public File
{
public:
    template <class... Name>
    explicit WatchedFile(const ExportWatch &watch, const Name &...name)
        : File(name...)
        , m_watch(watch)
    {
        m_told.start();
    }
    Q_DISABLE_COPY_MOVE(WatchedFile)

    [[nodiscard]] bool wasCancelled() const { return m_cancelled; }

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        m_cancelled = m_cancelled || (m_watch.cancelled && m_watch.cancelled());
        if (m_cancelled)
            return -1;
        const qint64 written = File::writeData(data, size);
        m_bytes += std::max<qint64>(written, 0);
        if (m_watch.progress && m_told.elapsed() >= kTellEvery) {
            m_told.start();
            m_watch.progress(m_bytes);
        }
        return written;
    }

private:
    const ExportWatch &m_watch;
    QElapsedTimer m_told;
    qint64 m_bytes = 0;
    bool m_cancelled = false;
};

Error openError(const QString &file, const QString &reason)
{
    const QFileInfo folder(QFileInfo(file).absolutePath());
    const QString text = u"%1 cannot be written: %2"_s.arg(QDir::toNativeSeparators(file), reason);
    if (!folder.isDir())
        return {Error::Kind::NotFound, text};
    const bool allowed = folder.isWritable() && (!QFileInfo::exists(file) || QFileInfo(file).isWritable());
    return {allowed ? Error::Kind::Storage : Error::Kind::ReadOnly, text};
}

Result<ExportedCopies> selected(const QSqlDatabase &db, const ExportPlan &plan)
{
    if (!plan.selection)
        return ExportedCopies();
    if (plan.format == ExportFormat::WantlistCsv)
        return fail(Error::Kind::WrongUse, u"A search finds copies; the wantlist is exported as a whole."_s);
    const auto found = CollectionReader(db).find(*plan.selection);
    if (!found)
        return fail(found.error());
    return ExportedCopies{QSet<InstanceId>(found->ids.cbegin(), found->ids.cend())};
}

bool complete(QSaveFile &file)
{
    return file.commit();
}

bool complete(QFile &file)
{
    return file.flush();
}

bool isPipe(const QString &file)
{
    struct stat info = {};
    return ::stat(QFile::encodeName(file).constData(), &info) == 0 && S_ISFIFO(info.st_mode);
}

/// Opened plainly, a pipe that nobody reads from would hold the thread where nothing can stop it.
int openPipe(const QString &file, const ExportWatch &watch)
{
    for (;;) {
        const int handle = ::open(QFile::encodeName(file).constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC);
        if (handle >= 0) {
            ::fcntl(handle, F_SETFL, ::fcntl(handle, F_GETFL) & ~O_NONBLOCK);
            return handle;
        }
        if (errno != ENXIO || (watch.cancelled && watch.cancelled()))
            return handle;
        QThread::msleep(kTellEvery);
    }
}

Error stopped()
{
    return {Error::Kind::Cancelled, u"The export was stopped; no file was written."_s};
}

template <class File>
Result<ExportCounts> fill(WatchedFile<File> &out, const QSqlDatabase &db, const QDateTime &now, const ExportPlan &plan,
                          const ExportWatch &watch)
{
    const auto written = writeExport(db, out, now, plan);
    if (out.wasCancelled() || (watch.cancelled && watch.cancelled()))
        return fail(stopped());
    if (!written)
        return written;
    if (!complete(out))
        return fail(exportError(out));
    return written;
}

/// In the place of what is there.
Result<ExportCounts> writeFile(const QSqlDatabase &db, const QString &file, const QDateTime &now,
                               const ExportPlan &plan, const ExportWatch &watch)
{
    WatchedFile<QSaveFile> out(watch, file);
    if (!out.open(QIODevice::WriteOnly))
        return fail(openError(file, out.errorString()));
    return fill(out, db, now, plan, watch);
}

/// Into a pipe or a device: what takes the place of those is no file for anybody who reads from them.
Result<ExportCounts> writeDevice(const QSqlDatabase &db, const QString &file, const QDateTime &now,
                                 const ExportPlan &plan, const ExportWatch &watch)
{
    WatchedFile<QFile> out(watch, file);
    bool isOpen = false;
    if (isPipe(file)) {
        const int handle = openPipe(file, watch);
        if (handle < 0 && errno == ENXIO)
            return fail(stopped());
        isOpen = handle >= 0 && out.open(handle, QIODevice::WriteOnly, QFileDevice::AutoCloseHandle);
    } else {
        isOpen = out.open(QIODevice::WriteOnly);
    }
    return isOpen ? fill(out, db, now, plan, watch) : fail(openError(file, out.errorString()));
}

} // namespace

Result<ExportCounts> writeExport(const QSqlDatabase &db, QIODevice &out, const QDateTime &now, const ExportPlan &plan)
{
    const auto copies = selected(db, plan);
    if (!copies)
        return fail(copies.error());
    switch (plan.format) {
    case ExportFormat::Json:
        return exportJson(db, out, now, plan.options, *copies);
    case ExportFormat::CollectionCsv:
        return exportCollectionCsv(db, out, {.safeCells = plan.safeCells, .copies = *copies});
    case ExportFormat::WantlistCsv:
        return exportWantlistCsv(db, out, {.safeCells = plan.safeCells});
    case ExportFormat::Html:
        return exportHtml(db, out, now, plan.options, *copies);
    case ExportFormat::Tellico:
        return exportTellico(db, out, plan.options, *copies);
    }
    Q_UNREACHABLE();
}

Result<ExportCounts> exportFile(const QString &database, const QString &file, const QDateTime &now,
                                const ExportPlan &plan, const ExportWatch &watch)
{
    const auto opened = Database::open(database, Database::Mode::ReadOnly);
    if (!opened)
        return fail(opened.error());
    if (isOwnFile((*opened)->handle(), file))
        return fail(Error::Kind::WrongUse, u"%1 is the collection itself."_s.arg(QDir::toNativeSeparators(file)));
    const QFileInfo there(file);
    if (there.exists() && !there.isFile() && !there.isDir())
        return writeDevice((*opened)->handle(), file, now, plan, watch);
    return writeFile((*opened)->handle(), file, now, plan, watch);
}

Result<ExportCounts> exportStream(const QSqlDatabase &db, std::FILE *stream, const QDateTime &now,
                                  const ExportPlan &plan, const ExportWatch &watch)
{
    WatchedFile<QFile> out(watch);
    if (!out.open(stream, QIODevice::WriteOnly))
        return fail(Error::Kind::Storage, out.errorString());
    return fill(out, db, now, plan, watch);
}

} // namespace vv::store
