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

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr qint64 kTellEvery = 100; // ms

/// A file whose writing can be watched and stopped: the exporters know neither.
template <class File>
class WatchedFile final : public File
{
public:
    WatchedFile(const QString &file, const ExportWatch &watch)
        : File(file)
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

/// Into a QSaveFile, which takes the place of what is there; or into a QFile where a pipe or a device is: what takes
/// the place of those is no file for anybody who reads from them.
template <class File>
Result<ExportCounts> write(const QSqlDatabase &db, const QString &file, const QDateTime &now, const ExportPlan &plan,
                           const ExportWatch &watch)
{
    WatchedFile<File> out(file, watch);
    if (!out.open(QIODevice::WriteOnly))
        return fail(openError(file, out.errorString()));
    const auto written = writeExport(db, out, now, plan);
    if (out.wasCancelled() || (watch.cancelled && watch.cancelled()))
        return fail(Error::Kind::Cancelled, u"The export was stopped; no file was written."_s);
    if (!written)
        return written;
    if (!complete(out))
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
    if (there.exists() && !there.isFile() && !there.isDir())
        return write<QFile>((*opened)->handle(), file, now, plan, watch);
    return write<QSaveFile>((*opened)->handle(), file, now, plan, watch);
}

} // namespace vv::store
