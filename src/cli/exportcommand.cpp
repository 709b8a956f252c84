// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportcommand.h"

#include "base/clock.h"
#include "store/database.h"
#include "store/ownfile.h"

#include <QFileInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vv::cli {

ExportCommand::ExportCommand(Context &context)
    : Command(context)
{}

Result<ExportCommand::Format> ExportCommand::format(const QString &file) const
{
    const QString asked = m_context.invocation.format.toLower();
    const QString suffix = QFileInfo(file).suffix().toLower();
    const QString name = !asked.isEmpty() ? asked : suffix.isEmpty() ? u"json"_s : suffix;
    if (name == "json"_L1)
        return Format::Json;
    if (name == "csv"_L1)
        return m_context.invocation.wants ? Format::WantlistCsv : Format::CollectionCsv;
    if (name == "html"_L1 || name == "htm"_L1)
        return Format::Html;
    if (name == "xml"_L1)
        return Format::Tellico;
    return vv::fail(Error::Kind::WrongUse,
                    u"there is no export format \"%1\"; there are json, csv, html and xml"_s.arg(name));
}

Result<void> ExportCommand::checkOptions(Format format) const
{
    const Invocation &asked = m_context.invocation;
    const bool csv = format == Format::CollectionCsv || format == Format::WantlistCsv;
    if ((asked.wants || asked.safeCells) && !csv)
        return vv::fail(Error::Kind::WrongUse, u"--wants and --safe-cells go with --format csv"_s);
    if ((asked.images || asked.prices) && csv)
        return vv::fail(Error::Kind::WrongUse, u"a CSV has neither --images nor --prices"_s);
    if (asked.wants && asked.search)
        return vv::fail(Error::Kind::WrongUse, u"--search finds copies and does not go with --wants"_s);
    return {};
}

store::ExportPlan ExportCommand::plan(Format format) const
{
    const Invocation &asked = m_context.invocation;
    store::ExportPlan plan{
        .format = format, .options = {.images = asked.images, .prices = asked.prices}, .safeCells = asked.safeCells};
    if (asked.search)
        plan.selection = store::Selection{.folder = {}, .query = *asked.search};
    return plan;
}

void ExportCommand::run()
{
    const QString doing = u"export"_s;
    QString file = m_context.invocation.arguments.value(0);
    if (file == "-"_L1)
        file.clear();
    const auto form = format(file);
    if (!form)
        return fail(doing, form.error());
    if (const auto goTogether = checkOptions(*form); !goTogether)
        return fail(doing, goTogether.error());
    const auto database = openForReading();
    if (!database)
        return fail(doing, database.error());

    const store::ExportWatch watch{.cancelled = m_context.interrupted};
    if (file.isEmpty()) {
        const auto written = store::exportStream(**database, STDOUT_FILENO, m_context.clock.utc(), plan(*form), watch);
        return written ? end(ExitCode::Done) : fail(doing, written.error());
    }

    if (store::isOwnFile((*database)->handle(), file))
        return fail(doing,
                    {Error::Kind::Storage,
                     u"%1 is the collection itself and would be lost. Choose another file to write to."_s.arg(file)});
    const auto written
        = store::exportFile(m_context.places.database(), file, m_context.clock.utc(), plan(*form), watch);
    if (!written)
        return fail(doing, written.error());
    m_context.console.object({{u"file"_s, file},
                              {u"copies"_s, written->copies},
                              {u"wants"_s, written->wants},
                              {u"plays"_s, written->plays}});
    m_context.console.line(u"%1 copies, %2 wants and %3 plays are in %4"_s.arg(written->copies)
                               .arg(written->wants)
                               .arg(written->plays)
                               .arg(file));
    end(ExitCode::Done);
}

} // namespace vv::cli
