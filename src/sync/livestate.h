// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/paths.h"
#include "base/progress.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace vv::sync {

/// What a running VinylVault knows at this moment and a database does not say.
struct LiveState {
    Connectivity connectivity;
    std::optional<Progress> progress;      ///< while it syncs
    std::optional<DetailProgress> details; ///< once it has looked

    friend bool operator==(const LiveState &, const LiveState &) = default;
};

/**
 * The small file in which the process that works on a collection tells the others how it is getting on, so that
 * `status` and the doctor say what the window says.
 *
 * It is replaced as a whole, never synced to the disk (it means nothing after a power cut) and taken away at the end.
 * One that a killed process left behind is not believed. A folder that cannot be written is no reason to complain: then
 * there is nothing to tell. Thread: one for each object.
 */
class LiveStateFile
{
public:
    explicit LiveStateFile(const Locations &places);
    ~LiveStateFile(); ///< removes what this process wrote
    Q_DISABLE_COPY_MOVE(LiveStateFile)

    void write(const LiveState &state);

    /// Of the process that wrote last, if it still runs.
    [[nodiscard]] static std::optional<LiveState> read(const Locations &places);

private:
    QString m_file;
    QByteArray m_lockFile;
    int m_lock = -1; ///< held from the first write on
    bool m_written = false;
};

} // namespace vv::sync
