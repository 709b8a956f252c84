// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listcommands.h"

#include "cli/copyjson.h"
#include "store/database.h"
#include "store/suggester.h"

#include <QJsonArray>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace vv::cli {

SearchCommand::SearchCommand(Context &context)
    : Command(context)
{}

void SearchCommand::run()
{
    const QString doing = u"search"_s;
    const auto database = openForReading();
    if (!database)
        return fail(doing, database.error());
    const store::CollectionReader reader((*database)->handle());
    store::Selection selection;
    selection.query = m_context.invocation.arguments.join(u' ');
    const auto found = reader.find(selection);
    if (!found)
        return fail(doing, found.error());
    const auto copies = reader.summaries(found->ids);
    if (!copies)
        return fail(doing, copies.error());

    QJsonArray rows;
    for (const store::CopySummary &copy : *copies) {
        if (m_context.console.isJson())
            rows += summaryJson(copy);
        else
            m_context.console.line(summaryLine(copy));
    }
    const auto suggestions = found->ids.isEmpty() ? store::Suggester((*database)->handle()).suggest(selection)
                                                  : Result<QStringList>(QStringList());
    if (!suggestions)
        return fail(doing, suggestions.error());
    m_context.console.object({{u"count"_s, copies->size()},
                              {u"copies"_s, rows},
                              {u"hints"_s, QJsonArray::fromStringList(found->hints)},
                              {u"suggestions"_s, QJsonArray::fromStringList(*suggestions)}});
    for (const QString &hint : found->hints)
        m_context.console.complain(hint);
    if (copies->isEmpty())
        m_context.console.line(u"Nothing matches."_s);
    if (!suggestions->isEmpty())
        m_context.console.complain(u"Did you mean: "_s + suggestions->join(u" · "_s));
    endShown(doing);
}

PickCommand::PickCommand(Context &context)
    : Command(context)
{}

void PickCommand::run()
{
    const QString doing = u"pick"_s;
    const auto database = openForReading();
    if (!database)
        return fail(doing, database.error());
    const store::CollectionReader reader((*database)->handle());
    store::Selection selection;
    selection.query = m_context.invocation.arguments.join(u' ');
    const auto found = reader.find(selection);
    if (!found)
        return fail(doing, found.error());
    if (found->ids.isEmpty())
        return fail(doing, {Error::Kind::NotFound, u"no record matches"_s});
    const InstanceId chosen = found->ids[QRandomGenerator::global()->bounded(found->ids.size())];
    const auto copies = reader.summaries({chosen});
    if (!copies)
        return fail(doing, copies.error());
    if (copies->isEmpty())
        return fail(doing, {Error::Kind::NotFound, u"the record was removed a moment ago"_s});
    m_context.console.object(summaryJson(copies->first()));
    m_context.console.line(summaryLine(copies->first()));
    endShown(doing);
}

} // namespace vv::cli
