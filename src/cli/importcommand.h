// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "store/importer.h"

#include <QTemporaryDir>

#include <atomic>
#include <memory>

class QThread;

namespace vv::cli {

/// `import FILE [--dry-run]` and `import --undo`. The work is done in a thread of its own, so that it can be stopped.
class ImportCommand final : public Command
{
    Q_OBJECT

public:
    explicit ImportCommand(Context &context);
    ~ImportCommand() override;
    void run() override;
    void interrupt() override;

private:
    [[nodiscard]] Result<QString> databaseToUse();
    void progressed(int percent);
    void imported(const store::ImportReport &report);
    void report(const store::ImportReport &report);
    void undo();

    QString m_file;
    QTemporaryDir m_scratch; ///< a dry run's database, where there is none yet
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_cancelled = false;
};

} // namespace vv::cli
