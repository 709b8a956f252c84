// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/importrunner.h"

#include "store/database.h"

#include <QtConcurrent>

namespace vv::sync {

ImportRunner::ImportRunner(QObject *parent)
    : QObject(parent)
{}

ImportRunner::~ImportRunner()
{
    m_cancelled = true;
    m_work.waitForFinished();
}

void ImportRunner::start(const QString &database, const ImportWish &wish, const QDateTime &now)
{
    if (std::exchange(m_running, true))
        return;
    m_cancelled = false;
    m_work = QtConcurrent::run([this, database, wish, now] {
        if (wish.what == ImportWish::What::TakeBack)
            takeBackIn(database, now);
        else
            importInto(database, wish, now);
    });
}

void ImportRunner::cancel()
{
    m_cancelled = true;
}

void ImportRunner::importInto(const QString &database, const ImportWish &wish, const QDateTime &now)
{
    store::ImportReport report;
    report.isDryRun = wish.what == ImportWish::What::Check;
    if (const auto opened = store::Database::open(database, store::Database::Mode::ReadWrite)) {
        const auto tell = [this](int percent) {
            QMetaObject::invokeMethod(
                this, [this, percent] { Q_EMIT progressed(percent); }, Qt::QueuedConnection);
        };
        report = store::importFile((*opened)->handle(), wish.file,
                                   {.dryRun = report.isDryRun, .now = now, .progress = tell, .cancelled = [this] {
                                        return m_cancelled.load();
                                    }});
    } else {
        report.error = opened.error();
    }
    QMetaObject::invokeMethod(
        this,
        [this, report] {
            m_running = false;
            Q_EMIT imported(report);
        },
        Qt::QueuedConnection);
}

void ImportRunner::takeBackIn(const QString &database, const QDateTime &now)
{
    const auto opened = store::Database::open(database, store::Database::Mode::ReadWrite);
    const Result<store::ImportUndone> undone
        = opened ? store::undoLastImport((*opened)->handle(), now) : fail(opened.error());
    QMetaObject::invokeMethod(
        this,
        [this, undone] {
            m_running = false;
            if (undone)
                Q_EMIT takenBack(*undone);
            else
                Q_EMIT takeBackFailed(undone.error());
        },
        Qt::QueuedConnection);
}

} // namespace vv::sync
