// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/importcommand.h"

#include "base/clock.h"
#include "store/database.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QThread>

using namespace Qt::StringLiterals;

namespace vv::cli {

namespace {

QJsonObject reportJson(const store::ImportReport &report)
{
    QJsonArray items;
    for (const store::ImportItem &item : report.items)
        items += QJsonObject{{u"what"_s, item.what}, {u"text"_s, item.text}};
    QJsonArray problems;
    for (const store::ImportProblem &problem : report.problems)
        problems += QJsonObject{{u"line"_s, problem.line}, {u"text"_s, problem.text}};
    return {{u"result"_s,
             report.isOk()                                      ? u"ok"_s
                 : report.error->kind == Error::Kind::Cancelled ? u"cancelled"_s
                                                                : u"failed"_s},
            {u"error"_s, report.error ? QJsonValue(Console::errorObject(*report.error)) : QJsonValue()},
            {u"format"_s, report.format ? QJsonValue(store::importFormatName(*report.format)) : QJsonValue()},
            {u"dry_run"_s, report.isDryRun},
            {u"rows"_s, report.rows},
            {u"added"_s, report.added},
            {u"matched"_s, report.matched},
            {u"wants_added"_s, report.wantsAdded},
            {u"wants_matched"_s, report.wantsMatched},
            {u"plays"_s, report.plays},
            {u"facts"_s, report.facts},
            {u"edits"_s, report.edits},
            {u"folders"_s, report.folders},
            {u"items"_s, items},
            {u"more_items"_s, report.moreItems},
            {u"problems"_s, problems},
            {u"more_problems"_s, report.moreProblems},
            {u"warnings"_s, QJsonArray::fromStringList(report.warnings)},
            {u"can_be_undone"_s, report.importId > 0}};
}

} // namespace

ImportCommand::ImportCommand(Context &context)
    : Command(context)
{}

ImportCommand::~ImportCommand()
{
    m_cancelled = true;
    if (m_thread)
        m_thread->wait();
}

void ImportCommand::interrupt()
{
    if (!m_thread)
        return Command::interrupt();
    m_cancelled = true; // what was begun is taken back first
}

Result<QString> ImportCommand::databaseToUse()
{
    const QString own = m_context.places.database();
    if (!m_context.invocation.dryRun || QFileInfo::exists(own))
        return own;
    if (!m_scratch.isValid())
        return vv::fail(Error::Kind::Storage, m_scratch.errorString());
    return m_scratch.filePath(u"dry-run.db"_s);
}

void ImportCommand::run()
{
    if (m_context.invocation.undo)
        return undo();
    m_file = m_context.invocation.arguments.first();
    const auto database = databaseToUse();
    if (!database)
        return fail(u"import"_s, database.error());
    m_thread.reset(QThread::create([this, path = *database, now = m_context.clock.utc()] {
        store::ImportReport report;
        const auto opened = store::Database::open(path, store::Database::Mode::ReadWrite);
        if (opened) {
            const auto tell = [this](int percent) {
                QMetaObject::invokeMethod(
                    this, [this, percent] { progressed(percent); }, Qt::QueuedConnection);
            };
            report = store::importFile(
                (*opened)->handle(), m_file,
                {.dryRun = m_context.invocation.dryRun, .now = now, .progress = tell, .cancelled = [this] {
                     return m_cancelled.load();
                 }});
        } else {
            report.error = opened.error();
        }
        QMetaObject::invokeMethod(
            this, [this, report] { imported(report); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void ImportCommand::progressed(int percent)
{
    m_context.console.progressLine(u"Reading %1 %"_s.arg(percent));
}

void ImportCommand::imported(const store::ImportReport &report)
{
    Console &console = m_context.console;
    console.object(reportJson(report));
    if (report.error) {
        for (const store::ImportProblem &problem : report.problems)
            console.line(problem.line > 0 ? u"line %1: %2"_s.arg(problem.line).arg(problem.text) : problem.text);
        if (report.moreProblems > 0)
            console.line(u"and %1 more"_s.arg(report.moreProblems));
        return end(console.explain(u"import"_s, *report.error));
    }
    this->report(report);
    if (report.isDryRun)
        return endShown(u"import"_s);
    end(ExitCode::Done);
}

void ImportCommand::report(const store::ImportReport &report)
{
    Console &console = m_context.console;
    if (report.isDryRun) {
        for (const store::ImportItem &item : report.items)
            console.line(u"%1  %2"_s.arg(item.what, -8).arg(item.text));
        if (report.moreItems > 0)
            console.line(u"and %1 more"_s.arg(report.moreItems));
    }
    for (const QString &warning : report.warnings)
        console.line(u"Note: "_s + warning);
    console.line(u"%1 copies %2, %3 were here already; %4 wants, %5 plays, %6 notes, tags and the like, %7 changes "
                 "that wait to be sent"_s.arg(report.added)
                     .arg(report.isDryRun ? u"would be added"_s : u"were added"_s)
                     .arg(report.matched)
                     .arg(report.wantsAdded)
                     .arg(report.plays)
                     .arg(report.facts)
                     .arg(report.edits + report.folders));
    if (report.importId > 0)
        console.line(u"\"vinylvault import --undo\" takes it back."_s);
}

void ImportCommand::undo()
{
    const QString doing = u"import"_s;
    const auto database = openForWriting();
    if (!database)
        return fail(doing, database.error());
    const auto undone = store::undoLastImport((*database)->handle(), m_context.clock.utc(), m_context.interrupted);
    if (!undone)
        return fail(doing, undone.error());
    m_context.console.object({{u"undone"_s, undone->file},
                              {u"imported_at"_s, undone->imported.toString(Qt::ISODate)},
                              {u"copies"_s, undone->copies},
                              {u"wants"_s, undone->wants},
                              {u"plays"_s, undone->plays},
                              {u"edits"_s, undone->edits},
                              {u"kept"_s, undone->kept}});
    m_context.console.line(u"Taken back: %1 copies, %2 wants, %3 plays and %4 changes of %5"_s.arg(undone->copies)
                               .arg(undone->wants)
                               .arg(undone->plays)
                               .arg(undone->edits)
                               .arg(undone->file));
    if (undone->kept > 0)
        m_context.console.line(u"%1 were changed or synced since, and stay."_s.arg(undone->kept));
    end(ExitCode::Done);
}

} // namespace vv::cli
