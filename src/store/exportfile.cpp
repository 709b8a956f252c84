// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/exportfile.h"

#include "store/csvexport.h"
#include "store/database.h"
#include "store/htmlexport.h"
#include "store/outstream.h"
#include "store/ownfile.h"
#include "store/tellicoexport.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSaveFile>
#include <QThread>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr qint64 kTellEvery = 100; // ms

/// A file whose writing can be watched and stopped: the exporters know neither.
class WatchedFile final : public QSaveFile
{
public:
    WatchedFile(const QString &file, const ExportWatch &watch)
        : QSaveFile(file)
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
        const qint64 written = QSaveFile::writeData(data, size);
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

/// Closes it again.
class Handle
{
public:
    explicit Handle(int handle)
        : m_handle(handle)
    {}
    ~Handle()
    {
        if (m_handle >= 0)
            ::close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(Handle)
    [[nodiscard]] int get() const { return m_handle; }

private:
    int m_handle;
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

Error streamStopped()
{
    return {Error::Kind::Cancelled, u"The export was stopped; what was written of it is not whole."_s};
}

/// Opened plainly, a pipe that nobody reads from would hold the thread where nothing can stop it.
Result<int> openDevice(const QString &file, const ExportWatch &watch)
{
    struct stat info = {};
    const QByteArray name = QFile::encodeName(file);
    const bool isPipe = ::stat(name.constData(), &info) == 0 && S_ISFIFO(info.st_mode);
    for (;;) {
        const int handle = ::open(name.constData(), O_WRONLY | O_CLOEXEC | (isPipe ? O_NONBLOCK : 0));
        const int code = errno;
        if (handle >= 0)
            return handle;
        if (code != ENXIO && code != EINTR)
            return fail(openError(file, QString::fromLocal8Bit(std::strerror(code))));
        if (watch.cancelled && watch.cancelled())
            return fail(streamStopped());
        QThread::msleep(kTellEvery);
    }
}

/// In the place of what is there.
Result<ExportCounts> writeFile(const Database &database, const QString &file, const QDateTime &now,
                               const ExportPlan &plan, const ExportWatch &watch)
{
    WatchedFile out(file, watch);
    if (!out.open(QIODevice::WriteOnly))
        return fail(openError(file, out.errorString()));
    const auto written = writeExport(database.handle(), out, now, plan);
    if (out.wasCancelled() || (watch.cancelled && watch.cancelled()))
        return fail(Error::Kind::Cancelled, u"The export was stopped; no file was written."_s);
    if (!written)
        return written;
    if (const auto whole = database.checkUndisturbed(); !whole)
        return fail(whole.error());
    if (!out.commit())
        return fail(exportError(out));
    return written;
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
    if (!there.exists() || there.isFile() || there.isDir())
        return writeFile(**opened, file, now, plan, watch);
    // What takes the place of a pipe or of a device is no file for anybody who reads from them.
    const auto device = openDevice(file, watch);
    if (!device)
        return fail(device.error());
    const Handle handle(*device);
    return exportStream(**opened, handle.get(), now, plan, watch);
}

Result<ExportCounts> exportStream(const Database &database, int handle, const QDateTime &now, const ExportPlan &plan,
                                  const ExportWatch &watch)
{
    OutStream out(handle, watch.cancelled);
    const auto written = writeExport(database.handle(), out, now, plan);
    if (out.wasCancelled())
        return fail(streamStopped());
    if (out.failure() != 0)
        return fail(out.failure() == ENOSPC ? Error::Kind::StorageFull : Error::Kind::Storage,
                    u"The export could not be written: %1."_s.arg(out.errorString()));
    if (!written)
        return written;
    if (const auto whole = database.checkUndisturbed(); !whole)
        return fail(whole.error());
    return written;
}

} // namespace vv::store
