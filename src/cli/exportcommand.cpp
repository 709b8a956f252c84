// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportcommand.h"

#include "base/clock.h"
#include "store/csvexport.h"
#include "store/database.h"
#include "store/htmlexport.h"
#include "store/ownfile.h"
#include "store/tellicoexport.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

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
        return Format::Csv;
    if (name == "html"_L1 || name == "htm"_L1)
        return Format::Html;
    if (name == "xml"_L1)
        return Format::Xml;
    return vv::fail(Error::Kind::WrongUse,
                    u"there is no export format \"%1\"; there are json, csv, html and xml"_s.arg(name));
}

Result<void> ExportCommand::checkOptions(Format format) const
{
    const Invocation &asked = m_context.invocation;
    if ((asked.wants || asked.safeCells) && format != Format::Csv)
        return vv::fail(Error::Kind::WrongUse, u"--wants and --safe-cells go with --format csv"_s);
    if ((asked.images || asked.prices) && format == Format::Csv)
        return vv::fail(Error::Kind::WrongUse, u"a CSV has neither --images nor --prices"_s);
    return {};
}

Result<store::ExportCounts> ExportCommand::write(const store::Database &database, Format format, QIODevice &out) const
{
    const Invocation &asked = m_context.invocation;
    const store::ExportOptions options{.images = asked.images, .prices = asked.prices};
    switch (format) {
    case Format::Json:
        return store::exportJson(database.handle(), out, m_context.clock.utc(), options);
    case Format::Html:
        return store::exportHtml(database.handle(), out, m_context.clock.utc(), options);
    case Format::Xml:
        return store::exportTellico(database.handle(), out, options);
    case Format::Csv:
        return asked.wants ? store::exportWantlistCsv(database.handle(), out, {.safeCells = asked.safeCells})
                           : store::exportCollectionCsv(database.handle(), out, {.safeCells = asked.safeCells});
    }
    return store::ExportCounts();
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

    if (file.isEmpty()) {
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly))
            return fail(doing, {Error::Kind::Storage, out.errorString()});
        const auto written = write(**database, *form, out);
        if (!written)
            return fail(doing, written.error());
        if (!out.flush())
            return fail(doing, {Error::Kind::Storage, out.errorString()});
        return end(ExitCode::Done);
    }

    if (store::isOwnFile((*database)->handle(), file))
        return fail(doing,
                    {Error::Kind::Storage,
                     u"%1 is the collection itself and would be lost. Choose another file to write to."_s.arg(file)});
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return fail(doing, {Error::Kind::ReadOnly, u"%1 cannot be written: %2"_s.arg(file, out.errorString())});
    const auto written = write(**database, *form, out);
    if (!written)
        return fail(doing, written.error());
    if (!out.commit())
        return fail(doing, {Error::Kind::Storage, u"%1 cannot be written: %2"_s.arg(file, out.errorString())});
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
