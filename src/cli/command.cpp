// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "cli/backupcommands.h"
#include "cli/conflictcommands.h"
#include "cli/doctor/doctorcommand.h"
#include "cli/editcommands.h"
#include "cli/exportcommand.h"
#include "cli/importcommand.h"
#include "cli/listcommands.h"
#include "cli/playcommand.h"
#include "cli/setupcommand.h"
#include "cli/statuscommand.h"
#include "cli/synccommand.h"
#include "cli/traycommand.h"
#include "store/checkup.h"
#include "store/database.h"
#include "store/migrations.h"
#include "store/peek.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vv::cli {

void Command::interrupt()
{
    end(ExitCode::Interrupted);
}

void Command::end(ExitCode code)
{
    if (!std::exchange(m_ended, true))
        Q_EMIT finished(static_cast<int>(code));
}

void Command::endShown(const QString &doing)
{
    const QString &lost = m_context.console.lost();
    if (lost.isEmpty())
        return end(ExitCode::Done);
    end(m_context.console.explain(
        doing, {Error::Kind::Storage, u"The result could not be written to standard output (%1)."_s.arg(lost)}));
}

void Command::fail(const QString &doing, const Error &error)
{
    end(m_context.console.failed(doing, error));
}

Result<std::unique_ptr<store::Database>> Command::openCollection(store::Database::Mode mode) const
{
    const QString file = m_context.places.database();
    if (const auto readable = m_context.places.checkReadable(); !readable)
        return vv::fail(readable.error());
    if (!QFileInfo::exists(file))
        return vv::fail(
            Error::Kind::Storage,
            u"there is no collection in %1 yet. Run \"vinylvault sync\" first."_s.arg(m_context.places.data));
    return store::Database::open(file, mode);
}

namespace {

bool isOlder(const QString &file)
{
    const auto peek = QFileInfo::exists(file) ? store::Peek::open(file) : Result<std::unique_ptr<store::Peek>>();
    if (!peek || !*peek)
        return false;
    const auto found = store::conditionOf((*peek)->handle());
    return found && !found->empty && found->version < store::migrations().back().version;
}

} // namespace

Result<std::unique_ptr<store::Database>> Command::openForReading() const
{
    auto database = openCollection(store::Database::Mode::ReadOnly);
    if (database || !isOlder(m_context.places.database()))
        return database;
    // After an update of the program, whichever command comes first.
    if (const auto done = store::bringUpToDate(m_context.places.database()); !done)
        return vv::fail(done.error());
    return openCollection(store::Database::Mode::ReadOnly);
}

Result<std::unique_ptr<store::Database>> Command::openForWriting() const
{
    return openCollection(store::Database::Mode::ReadWrite);
}

std::unique_ptr<Command> makeCommand(Context &context)
{
    const QString &name = context.invocation.command;
    if (name == "setup"_L1)
        return std::make_unique<SetupCommand>(context);
    if (name == "sync"_L1)
        return std::make_unique<SyncCommand>(context);
    if (name == "status"_L1)
        return std::make_unique<StatusCommand>(context);
    if (name == "search"_L1)
        return std::make_unique<SearchCommand>(context);
    if (name == "pick"_L1)
        return std::make_unique<PickCommand>(context);
    if (name == "play"_L1)
        return std::make_unique<PlayCommand>(context);
    if (name == "edit"_L1)
        return std::make_unique<EditCommand>(context);
    if (name == "add"_L1)
        return context.invocation.arguments.isEmpty() ? std::unique_ptr<Command>(std::make_unique<TrayCommand>(context))
                                                      : std::make_unique<AddCommand>(context);
    if (name == "remove"_L1)
        return std::make_unique<RemoveCommand>(context);
    if (name == "backup"_L1)
        return std::make_unique<BackupCommand>(context);
    if (name == "restore"_L1)
        return std::make_unique<RestoreCommand>(context);
    if (name == "conflicts"_L1)
        return std::make_unique<ConflictsCommand>(context);
    if (name == "resolve"_L1)
        return std::make_unique<ResolveCommand>(context);
    if (name == "import"_L1)
        return std::make_unique<ImportCommand>(context);
    if (name == "doctor"_L1)
        return std::make_unique<DoctorCommand>(context);
    Q_ASSERT(name == "export"_L1);
    return std::make_unique<ExportCommand>(context);
}

} // namespace vv::cli
