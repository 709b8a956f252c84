// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "sync/iothread.h"

#include <QTemporaryDir>

namespace vv::cli {

/// The last line of `sync --json`, whatever happened.
[[nodiscard]] QJsonObject finishedEvent(const SyncOutcome &outcome, bool dryRun);

/**
 * `sync`: the same engine as the window's, on its thread, with the progress on standard output.
 *
 * With --json one object a line: {"event":"progress",…} and a last {"event":"finished",…} in every case, also when it
 * could not begin. With --dry-run the engine works on a snapshot that is thrown away, so what it says is what a sync
 * would do.
 */
class SyncCommand final : public Command
{
    Q_OBJECT

public:
    explicit SyncCommand(Context &context);
    ~SyncCommand() override;
    void run() override;
    void interrupt() override;

private:
    [[nodiscard]] Result<QString> databaseToUse(); ///< of the engine: the own one, or a snapshot
    void opened(const std::optional<Error> &error);
    void progressed(const Progress &progress);
    void syncFinished(const SyncOutcome &outcome);
    void finish(const SyncOutcome &outcome);
    [[nodiscard]] QString trayLine() const; ///< what is in the tray now; empty = nothing
    void refuse(const Error &error);        ///< before a run could begin
    [[nodiscard]] Result<QList<store::CopySummary>> copiesIn(const QString &database) const;
    void printDifference() const;
    void backUpWhenDue() const;

    QTemporaryDir m_scratch;
    QString m_database;
    sync::IoThread m_io;
    sync::Engine *m_engine = nullptr;
    Secret m_token;
    bool m_interrupted = false;
};

} // namespace vv::cli
