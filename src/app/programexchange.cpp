// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programexchange.h"

#include "base/clock.h"

#include <QDir>
#include <QFileInfo>
#include <QFuture>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace vv::app {

struct ProgramExchange::Export {
    std::atomic<bool> cancelled = false;
    QFuture<void> work;
};

ProgramExchange::ProgramExchange(Clock &clock, QObject *parent)
    : Exchange(parent)
    , m_clock(clock)
{}

ProgramExchange::~ProgramExchange()
{
    if (!m_export)
        return;
    m_export->cancelled = true;
    m_export->work.waitForFinished();
}

void ProgramExchange::use(const Locations &places, sync::Engine *engine, QObject *ears)
{
    m_places = places;
    m_engine = engine;
    m_work = Work::None;
    m_imports.clear();
    connect(engine, &sync::Engine::importProgressed, ears, [this](int percent) { Q_EMIT importProgressed(percent); });
    connect(engine, &sync::Engine::imported, ears, [this](const store::ImportReport &report) {
        m_work = Work::None;
        if (report.isDryRun)
            Q_EMIT checked(report);
        else
            Q_EMIT imported(report);
    });
    connect(engine, &sync::Engine::importTakenBack, ears, [this](const store::ImportUndone &undone) {
        m_work = Work::None;
        Q_EMIT takenBack(undone);
    });
    connect(engine, &sync::Engine::takeBackFailed, ears, [this](const Error &error) {
        m_work = Work::None;
        Q_EMIT takeBackFailed(error);
    });
    connect(engine, &sync::Engine::importsChanged, ears, [this](const QList<store::PastImport> &imports) {
        m_imports = imports;
        Q_EMIT importsChanged();
    });
    Q_EMIT importsChanged();
}

QString ProgramExchange::folder() const
{
    return m_places.data.isEmpty() ? QString() : QDir(m_places.data).absoluteFilePath(u"exports"_s);
}

void ProgramExchange::startExport(const QString &file, const store::ExportPlan &plan)
{
    if (m_export)
        return;
    if (QFileInfo(file).absolutePath() == QFileInfo(folder()).absoluteFilePath())
        QDir().mkpath(folder()); // where that fails, the export says so
    auto state = std::make_shared<Export>();
    m_export = state;
    state->work = QtConcurrent::run([this, state, file, plan, database = m_places.database(), now = m_clock.utc()] {
        const store::ExportWatch watch{.progress =
                                           [this](qint64 bytes) {
                                               QMetaObject::invokeMethod(
                                                   this, [this, bytes] { Q_EMIT exportProgressed(bytes); },
                                                   Qt::QueuedConnection);
                                           },
                                       .cancelled = [state] { return state->cancelled.load(); }};
        models::ExportOutcome outcome{.error = {}, .file = file, .format = plan.format, .counts = {}};
        if (const auto written = store::exportFile(database, file, now, plan, watch))
            outcome.counts = *written;
        else
            outcome.error = written.error();
        QMetaObject::invokeMethod(
            this, [this, state, outcome] { exportEnded(state, outcome); }, Qt::QueuedConnection);
    });
}

void ProgramExchange::exportEnded(const std::shared_ptr<Export> &which, const models::ExportOutcome &outcome)
{
    if (m_export == which)
        m_export.reset();
    Q_EMIT exported(outcome);
}

void ProgramExchange::cancelExport()
{
    if (m_export)
        m_export->cancelled = true;
}

void ProgramExchange::begin(Work work, const sync::ImportWish &wish)
{
    if (m_work != Work::None || !m_engine)
        return;
    m_work = work;
    QMetaObject::invokeMethod(m_engine, [engine = m_engine, wish] { engine->runImport(wish); });
}

void ProgramExchange::checkImport(const QString &file)
{
    begin(Work::Checking, {.what = sync::ImportWish::What::Check, .file = file});
}

void ProgramExchange::startImport(const QString &file)
{
    begin(Work::Importing, {.what = sync::ImportWish::What::Import, .file = file});
}

void ProgramExchange::takeImportBack()
{
    begin(Work::TakingBack, {.what = sync::ImportWish::What::TakeBack});
}

void ProgramExchange::cancelImport()
{
    if (m_engine && m_work != Work::None)
        QMetaObject::invokeMethod(m_engine, &sync::Engine::cancelImport);
}

} // namespace vv::app
