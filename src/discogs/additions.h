// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discogs/client.h"

#include <QSet>

namespace vv {
class Clock;
}

/**
 * The two writes that make something new each time they are sent. Here they are sent again only when what the try
 * before should have made is not there (discogs-api.md §0.10, §11.5).
 *
 * Calls, errors, thread: as those of the Client. The client, its queue and the clock outlive the Call.
 */
namespace vv::discogs {

/// A copy to be added.
struct Addition {
    QString user;
    FolderId folder; ///< 1 or above
    ReleaseId release;
    /// The release's copies before the first try. Who keeps this over a crash can tell the new copy from them.
    QSet<InstanceId> known;
    bool maybeSent = false; ///< an earlier try may have got through: it is looked for first
    bool isRecent = false;  ///< that try was so lately that lists may lag behind it
};

/// All copies of a release that are in the collection now, from as many pages as it takes.
[[nodiscard]] net::Call allCopies(Client &client, const QString &user, ReleaseId release, net::Lane lane,
                                  Done<QList<Copy>> done);

/// Adds one copy, also where an answer is lost on the way.
[[nodiscard]] net::Call addCopyOnce(Client &client, Clock &clock, const Addition &addition, Done<AddedCopy> done);

/// A folder to be made. Discogs takes two of the same name.
struct NewFolder {
    QString user;
    QString name;
    QSet<FolderId> known; ///< the folders before the first try
    bool maybeSent = false;
    bool isRecent = false;
};

[[nodiscard]] net::Call createFolderOnce(Client &client, Clock &clock, const NewFolder &folder, Done<Folder> done);

} // namespace vv::discogs
