// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/importrun.h"
#include "store/oldalbum.h"

namespace vv::store {

/**
 * Reads the database of the older VinylVault: its plays come to the copies of the same release, and what is not here
 * becomes a copy that only exists here. Nothing else of a copy that is here is touched: Discogs has it newer.
 *
 * That program counted plays and kept the time of the last one. They become as many plays, the newest at that time; of
 * the others it is only known that they were not later, and they say so (`plays.time_known`). Where even the last time
 * is missing, it is that of the last sync, or of the file.
 *
 * The file is opened for reading only.
 */
class OldImport
{
public:
    OldImport(ImportRun &run, QString file);
    void read(); ///< errors through the run

private:
    void take(const OldAlbum &album);
    [[nodiscard]] std::optional<InstanceId> copyFor(const OldAlbum &album);
    [[nodiscard]] InstanceId insert(const OldAlbum &album);
    void countEarlierPlays();
    void addPlays(const OldAlbum &album, InstanceId copy, bool isNew);

    ImportRun &m_run;
    Statements &m_sql;
    QString m_file;
    QDateTime m_notLater; ///< the newest anything in the file can be
    QSet<InstanceId> m_taken;
    QHash<InstanceId, int> m_earlier; ///< plays that came with such a file before
};

} // namespace vv::store
