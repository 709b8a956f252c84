// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/backupcommands.h"

#include "base/clock.h"
#include "base/timeofday.h"
#include "store/backup.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vv::cli {

namespace {

QString reasonWords(store::BackupReason reason)
{
    switch (reason) {
    case store::BackupReason::Daily:
        return u"daily"_s;
    case store::BackupReason::Migration:
        return u"before an update"_s;
    case store::BackupReason::Asked:
        return u"asked for"_s;
    }
    return {};
}

} // namespace

BackupCommand::BackupCommand(Context &context)
    : Command(context)
{}

void BackupCommand::run()
{
    const QString doing = u"backup"_s;
    if (const auto there = openForReading(); !there)
        return fail(doing, there.error());
    const QString file = m_context.invocation.arguments.first();
    if (const auto written = store::writeBackup(m_context.places.database(), file, m_context.interrupted); !written)
        return fail(doing, written.error());
    const auto contents = store::checkBackup(file);
    if (!contents)
        return fail(doing, contents.error());
    const qint64 bytes = QFileInfo(file).size();
    m_context.console.object(
        {{u"file"_s, file}, {u"bytes"_s, bytes}, {u"copies"_s, contents->copies}, {u"plays"_s, contents->plays}});
    m_context.console.line(u"%1 copies and %2 plays are in %3 (%4), read through and sound."_s.arg(contents->copies)
                               .arg(contents->plays)
                               .arg(QDir::toNativeSeparators(file), QLocale::c().formattedDataSize(bytes)));
    end(ExitCode::Done);
}

RestoreCommand::RestoreCommand(Context &context)
    : Command(context)
{}

void RestoreCommand::list()
{
    const auto backups = store::backupsOf(m_context.places.database());
    QJsonArray json;
    for (const store::Backup &backup : backups) {
        json += QJsonObject{{u"file"_s, backup.file},
                            {u"made_at"_s, backup.made.toString(Qt::ISODate)},
                            {u"reason"_s, reasonWords(backup.reason)},
                            {u"bytes"_s, backup.bytes}};
        m_context.console.line(u"%1  %2  %3"_s.arg(dayAndTimeText(backup.made.toLocalTime()),
                                                   reasonWords(backup.reason).leftJustified(16),
                                                   QDir::toNativeSeparators(backup.file)));
    }
    if (backups.isEmpty())
        m_context.console.line(u"There are no backups yet; \"vinylvault backup FILE\" makes one."_s);
    m_context.console.object({{u"backups"_s, json}});
    endShown(u"restore"_s);
}

void RestoreCommand::run()
{
    const QString doing = u"restore"_s;
    if (m_context.invocation.arguments.isEmpty())
        return list();
    const QString file = m_context.invocation.arguments.first();
    if (const auto prepared = m_context.places.prepare(); !prepared)
        return fail(doing, prepared.error());
    const auto aside
        = store::restoreBackup(file, m_context.places.database(), m_context.clock.utc(), m_context.interrupted);
    if (!aside)
        return fail(doing, aside.error());
    const auto contents = store::checkBackup(m_context.places.database());
    if (!contents)
        return fail(doing, contents.error());
    m_context.console.object({{u"file"_s, file},
                              {u"set_aside"_s, aside->isEmpty() ? QJsonValue() : QJsonValue(*aside)},
                              {u"copies"_s, contents->copies},
                              {u"plays"_s, contents->plays}});
    m_context.console.line(u"Restored: %1 copies and %2 plays."_s.arg(contents->copies).arg(contents->plays));
    if (!aside->isEmpty())
        m_context.console.line(u"What was there before is in %1."_s.arg(QDir::toNativeSeparators(*aside)));
    end(ExitCode::Done);
}

} // namespace vv::cli
