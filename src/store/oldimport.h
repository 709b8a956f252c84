// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/importrun.h"

namespace vv::store {

/**
 * Reads the database of the older VinylVault: its plays come to the copies of the same release, and what is not here
 * becomes a copy that only exists here. Nothing else of a copy that is here is touched: Discogs has it newer.
 *
 * That program counted plays and kept the time of the last one. They become as many plays, the newest at that time; of
 * the others it is only known that they were not later, and they say so (`plays.time_known`). Where even the last time
 * is missing, it is that of the last sync, or of the file.
 *
 * Columns are named one by one: those that hold the token are never read. The file is opened for reading only.
 */
class OldImport
{
public:
    OldImport(ImportRun &run, QString file);
    void read(); ///< errors through the run

    struct Album {
        ReleaseId release;
        Release known;
        FolderId folder;
        int rating = 0;
        QDateTime added;
        QList<FieldValue> fields;
        int plays = 0;
        QDateTime lastPlayed;
    };

private:
    void take(const Album &album);
    [[nodiscard]] std::optional<InstanceId> copyFor(const Album &album);
    [[nodiscard]] InstanceId insert(const Album &album);
    void countEarlierPlays();
    void addPlays(const Album &album, InstanceId copy, bool isNew);

    ImportRun &m_run;
    Statements &m_sql;
    QString m_file;
    QDateTime m_notLater; ///< the newest anything in the file can be
    QSet<InstanceId> m_taken;
    QHash<InstanceId, int> m_earlier; ///< plays that came with such a file before
};

} // namespace vv::store
