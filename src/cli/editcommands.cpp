// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/editcommands.h"

#include "base/clock.h"
#include "cli/copyjson.h"
#include "store/database.h"
#include "store/syncreader.h"

#include <QJsonArray>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace vv::cli {

void EditingCommand::run()
{
    const auto database = openForWriting();
    if (!database)
        return fail(m_doing, database.error());
    const store::CollectionReader reader((*database)->handle());
    const store::SyncReader syncReader((*database)->handle());
    store::Outbox outbox((*database)->handle());
    const auto wanted = edits(reader);
    if (!wanted)
        return fail(m_doing, wanted.error());
    // Read before: a copy that is removed is not among the others any more.
    store::CopySummary copy;
    const auto read = [&](InstanceId instance) {
        const auto now = syncReader.currentNumber(instance);
        const auto found = reader.summaries({now.value_or(instance)});
        if (found && !found->isEmpty())
            copy = found->first();
    };
    if (!wanted->isEmpty())
        read(wanted->first().instance);
    const auto done = outbox.apply(*wanted, m_context.clock.utc());
    if (!done)
        return fail(m_doing, done.error());
    read(done->instances.isEmpty() ? copy.instance : done->instances.first());
    const auto counts = syncReader.editCounts();
    if (!counts)
        return fail(m_doing, counts.error());
    report(*done, copy, counts->pending + counts->failed);
    end(ExitCode::Done);
}

Result<InstanceId> EditingCommand::instance() const
{
    const QString &given = m_context.invocation.arguments.first();
    bool ok = false;
    const InstanceId instance{given.toLongLong(&ok)};
    if (ok && instance.isValid())
        return instance;
    return vv::fail(Error::Kind::WrongUse,
                    u"\"%1\" is not an instance id; \"vinylvault search\" shows them"_s.arg(given));
}

Result<FolderId> folderNamed(const store::CollectionReader &reader, const QString &name)
{
    const auto folders = reader.folders();
    if (!folders)
        return vv::fail(folders.error());
    QStringList names;
    std::optional<FolderId> alike;
    for (const store::FolderCount &folder : *folders) {
        if (folder.folder.name == name)
            return folder.folder.id;
        if (folder.folder.name.compare(name, Qt::CaseInsensitive) == 0)
            alike = folder.folder.id;
        names += folder.folder.name;
    }
    if (alike)
        return *alike;
    return vv::fail(Error::Kind::WrongUse,
                    u"there is no folder \"%1\"; there are: %2"_s.arg(name, names.join(u", "_s)));
}

Result<std::pair<FieldId, QString>> EditingCommand::fieldValue(const store::CollectionReader &reader,
                                                               const QString &assignment)
{
    const auto fields = reader.fields();
    if (!fields)
        return vv::fail(fields.error());
    QStringList names;
    for (const Field &field : *fields) {
        // A name may have a "=" of its own.
        const QString start = field.name + u'=';
        if (assignment.startsWith(start, Qt::CaseInsensitive))
            return std::pair(field.id, assignment.sliced(start.size()));
        names += field.name;
    }
    if (!assignment.contains(u'='))
        return vv::fail(Error::Kind::WrongUse, u"--field takes NAME=VALUE, not \"%1\""_s.arg(assignment));
    return vv::fail(
        Error::Kind::WrongUse,
        u"there is no field \"%1\"; there are: %2"_s.arg(assignment.section(u'=', 0, 0), names.join(u", "_s)));
}

QString EditingCommand::later(int waiting) const
{
    return waiting == 0 ? u"Nothing waits to be sent to Discogs."_s
        : waiting == 1  ? u"1 change waits to be sent to Discogs by the next sync."_s
                        : u"%1 changes wait to be sent to Discogs by the next sync."_s.arg(waiting);
}

EditCommand::EditCommand(Context &context)
    : EditingCommand(context, u"edit"_s)
{}

Result<QList<store::Edit>> EditCommand::edits(const store::CollectionReader &reader)
{
    const Invocation &asked = m_context.invocation;
    const auto copy = instance();
    if (!copy)
        return vv::fail(copy.error());
    QList<store::Edit> edits;
    if (!asked.rating.isEmpty()) {
        bool ok = false;
        const int rating = asked.rating.toInt(&ok);
        if (!ok || rating < 0 || rating > 5)
            return vv::fail(Error::Kind::WrongUse, u"--rating takes a number from 0 (none) to 5"_s);
        edits += store::Edit::rate(*copy, rating);
    }
    if (!asked.folder.isNull()) {
        const auto folder = folderNamed(reader, asked.folder);
        if (!folder)
            return vv::fail(folder.error());
        edits += store::Edit::move(*copy, *folder);
    }
    for (const QString &assignment : asked.fields) {
        const auto value = fieldValue(reader, assignment);
        if (!value)
            return vv::fail(value.error());
        edits += store::Edit::setField(*copy, value->first, value->second);
    }
    if (edits.isEmpty())
        return vv::fail(Error::Kind::WrongUse,
                        u"say what to change: --rating N, --folder NAME or --field NAME=VALUE"_s);
    return edits;
}

void EditCommand::report(const store::Edited &edited, const store::CopySummary &copy, int waiting)
{
    QJsonObject json = summaryJson(copy);
    json.insert(u"changed"_s, edited.undo.size());
    json.insert(u"pending_edits"_s, waiting);
    m_context.console.object(json);
    m_context.console.line((edited.undo.isEmpty() ? u"Unchanged: "_s : u"Changed: "_s) + summaryLine(copy));
    m_context.console.line(later(waiting));
}

AddCommand::AddCommand(Context &context)
    : EditingCommand(context, u"add"_s)
{}

Result<QList<store::Edit>> AddCommand::edits(const store::CollectionReader &reader)
{
    const QString &given = m_context.invocation.arguments.first();
    bool ok = false;
    const ReleaseId release{given.toLongLong(&ok)};
    if (!ok || !release.isValid())
        return vv::fail(Error::Kind::WrongUse,
                        u"\"%1\" is not a release id: the number in the address of its page on Discogs"_s.arg(given));
    FolderId folder = kUncategorized;
    if (!m_context.invocation.folder.isNull()) {
        const auto named = folderNamed(reader, m_context.invocation.folder);
        if (!named)
            return vv::fail(named.error());
        folder = *named;
    }
    return QList{store::Edit::add(release, folder)};
}

void AddCommand::report(const store::Edited &, const store::CopySummary &copy, int waiting)
{
    QJsonObject json = summaryJson(copy);
    json.insert(u"pending_edits"_s, waiting);
    m_context.console.object(json);
    m_context.console.line(u"Added: "_s + summaryLine(copy));
    m_context.console.line(later(waiting));
}

RemoveCommand::RemoveCommand(Context &context)
    : EditingCommand(context, u"remove"_s)
{}

Result<QList<store::Edit>> RemoveCommand::edits(const store::CollectionReader &)
{
    const auto copy = instance();
    if (!copy)
        return vv::fail(copy.error());
    return QList{store::Edit::remove(*copy)};
}

void RemoveCommand::report(const store::Edited &, const store::CopySummary &copy, int waiting)
{
    QJsonObject json = summaryJson(copy);
    json.insert(u"pending_edits"_s, waiting);
    m_context.console.object(json);
    m_context.console.line(u"Removed: "_s + summaryLine(copy));
    m_context.console.line(later(waiting));
}

} // namespace vv::cli
