// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/conflictcommands.h"

#include "base/clock.h"
#include "store/database.h"
#include "store/outbox.h"
#include "store/syncreader.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vv::cli {

namespace {

QJsonValue idOrNull(qint64 id)
{
    return id > 0 ? QJsonValue(id) : QJsonValue();
}

QJsonObject editJson(const store::PendingEdit &edit)
{
    QJsonObject json{{u"id"_s, edit.id},
                     {u"kind"_s, store::editKindName(edit.edit.kind)},
                     {u"state"_s, store::editStateName(edit.state)},
                     {u"instance_id"_s, idOrNull(edit.edit.instance.value)},
                     {u"release_id"_s, idOrNull(edit.edit.release.value)},
                     {u"artist"_s, edit.artist},
                     {u"title"_s, edit.title},
                     {u"field"_s, edit.property.isEmpty() ? QJsonValue() : QJsonValue(edit.property)},
                     {u"base"_s, edit.baseText},
                     {u"mine"_s, edit.valueText},
                     {u"problem"_s, edit.problem.isEmpty() ? QJsonValue() : QJsonValue(edit.problem)},
                     {u"edited_at"_s, edit.edited.toUTC().toString(Qt::ISODate)}};
    if (edit.state == store::EditState::Conflict) {
        // What was removed on Discogs has no value there.
        json.insert(u"discogs"_s, edit.theirsText ? QJsonValue(*edit.theirsText) : QJsonValue());
        json.insert(u"removed_on_discogs"_s, !edit.theirs.has_value());
    }
    return json;
}

QString shown(const QString &value)
{
    return value.isEmpty() ? u"nothing"_s : u"\"%1\""_s.arg(value.simplified());
}

QString editLine(const store::PendingEdit &edit)
{
    QString what = edit.property.isEmpty() ? store::editKindName(edit.edit.kind) : edit.property;
    what.replace(u'_', u' ');
    const QString record = edit.artist.isEmpty() ? edit.title : edit.artist + u" – "_s + edit.title;
    QString line = u"%1  %2 · %3: %4"_s.arg(edit.id, 4).arg(record, what, shown(edit.valueText));
    if (edit.state == store::EditState::Conflict)
        line += u" here, %1 on Discogs, was %2"_s.arg(edit.theirsText ? shown(*edit.theirsText) : u"removed"_s,
                                                      shown(edit.baseText));
    else if (!edit.problem.isEmpty())
        line += u" (%1)"_s.arg(edit.problem);
    return line;
}

} // namespace

ConflictsCommand::ConflictsCommand(Context &context)
    : Command(context)
{}

void ConflictsCommand::run()
{
    const QString doing = u"conflicts"_s;
    const auto database = openForReading();
    if (!database)
        return fail(doing, database.error());
    const auto edits = store::SyncReader((*database)->handle()).edits();
    if (!edits)
        return fail(doing, edits.error());
    QJsonArray conflicts;
    QJsonArray failed;
    QJsonArray pending;
    Console &console = m_context.console;
    const auto list = [&](const QString &title, store::EditState state, QJsonArray &json) {
        bool first = true;
        for (const store::PendingEdit &edit : *edits) {
            if (edit.state != state)
                continue;
            if (std::exchange(first, false))
                console.line(title);
            console.line(editLine(edit));
            json += editJson(edit);
        }
    };
    list(u"Changed here and on Discogs (\"vinylvault resolve ID --take mine\" or \"… --take discogs\"):"_s,
         store::EditState::Conflict, conflicts);
    list(u"Refused by Discogs:"_s, store::EditState::Failed, failed);
    list(u"Waiting for the next sync:"_s, store::EditState::Pending, pending);
    if (edits->isEmpty())
        console.line(u"There are no conflicts, and nothing waits to be sent."_s);
    console.object({{u"conflicts"_s, conflicts}, {u"failed"_s, failed}, {u"pending"_s, pending}});
    endShown(u"conflicts"_s);
}

ResolveCommand::ResolveCommand(Context &context)
    : Command(context)
{}

void ResolveCommand::run()
{
    const QString doing = u"resolve"_s;
    const QString take = m_context.invocation.take;
    if (take != "mine"_L1 && take != "discogs"_L1)
        return fail(doing, {Error::Kind::WrongUse, u"say which side counts: --take mine or --take discogs"_s});
    const auto database = openForWriting();
    if (!database)
        return fail(doing, database.error());
    const store::SyncReader reader((*database)->handle());
    const QString given = m_context.invocation.arguments.first();
    QList<qint64> ids;
    if (given == "all"_L1) {
        const auto edits = reader.edits();
        if (!edits)
            return fail(doing, edits.error());
        for (const store::PendingEdit &edit : *edits) {
            if (edit.state == store::EditState::Conflict)
                ids += edit.id;
        }
    } else {
        bool ok = false;
        ids += given.toLongLong(&ok);
        if (!ok)
            return fail(doing,
                        {Error::Kind::WrongUse,
                         u"\"%1\" is not the number of a conflict; \"vinylvault conflicts\" shows them"_s.arg(given)});
    }
    const auto side = take == "mine"_L1 ? store::Side::Mine : store::Side::Discogs;
    if (const auto done = store::Outbox((*database)->handle()).resolve(ids, side, m_context.clock.utc()); !done)
        return fail(doing, done.error());
    const auto counts = reader.editCounts();
    if (!counts)
        return fail(doing, counts.error());
    m_context.console.object({{u"resolved"_s, ids.size()},
                              {u"take"_s, take},
                              {u"conflicts"_s, counts->conflicts},
                              {u"pending_edits"_s, counts->pending + counts->failed}});
    m_context.console.line(u"Resolved: %1. Still open: %2."_s.arg(ids.size()).arg(counts->conflicts));
    end(ExitCode::Done);
}

} // namespace vv::cli
