// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/playcommand.h"

#include "base/clock.h"
#include "cli/copyjson.h"
#include "store/collectionwriter.h"
#include "store/database.h"
#include "store/syncreader.h"

using namespace Qt::StringLiterals;

namespace vv::cli {

PlayCommand::PlayCommand(Context &context)
    : Command(context)
{}

void PlayCommand::run()
{
    const QString doing = u"play"_s;
    bool ok = false;
    InstanceId instance{m_context.invocation.arguments.first().toLongLong(&ok)};
    if (!ok || !instance.isValid())
        return fail(doing,
                    {Error::Kind::WrongUse,
                     u"\"%1\" is not an instance id; \"vinylvault search\" shows them"_s.arg(
                         m_context.invocation.arguments.first())});
    const auto database = openForWriting();
    if (!database)
        return fail(doing, database.error());
    const store::CollectionReader reader((*database)->handle());
    if (const auto now = store::SyncReader((*database)->handle()).currentNumber(instance); now && now->isValid())
        instance = *now;
    if (const auto copy = reader.detail(instance); !copy)
        return fail(doing, copy.error());
    store::CollectionWriter writer((*database)->handle());
    if (const auto played = writer.addPlay(instance, m_context.invocation.side, m_context.clock.utc()); !played)
        return fail(doing, played.error());
    const auto copies = reader.summaries({instance});
    if (copies && !copies->isEmpty()) {
        m_context.console.object(summaryJson(copies->first()));
        m_context.console.line(u"Played: "_s + summaryLine(copies->first()));
    }
    end(ExitCode::Done);
}

} // namespace vv::cli
