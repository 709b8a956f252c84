// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "store/collectionreader.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace vv::models {
class SyncStatus;
}

namespace vv::gui {

/// What the detail pane and the album page say of one record, in words; a copy and a want differ only in what fills it.
struct RecordContent {
    InstanceId instance; ///< none for a want
    ReleaseId release;
    QString title;
    QString artist;
    QString origin;     ///< "Discos Sol · DS 1044 · Spain · 1972"
    QString format;     ///< "LP, Album, Gatefold"
    QString genres;     ///< "Latin, Bolero"
    QString artistHtml; ///< these four again, with links as LinkLabel takes them
    QString originHtml;
    QString formatHtml;
    QString genresHtml;
    QString coverUrl;
    QString thumbUrl;
    int rating = 0;
    QList<Track> tracks;
    QList<ArtistCredit> artists;              ///< of the release: a track by the same ones need not say so
    QList<std::pair<QString, QString>> facts; ///< name and value, in order
};

[[nodiscard]] RecordContent contentOf(const store::CopyDetail &copy, const QDateTime &now);
[[nodiscard]] RecordContent contentOf(const Want &want, const std::optional<ReleaseDetail> &detail);

/// How old the wantlist is, or what was fetched beside it (`outdated`), where that is too old to be shown without
/// saying so.
[[nodiscard]] std::optional<QDateTime> wantsAge(const models::SyncStatus &status,
                                                const std::optional<QDateTime> &outdated, const QDateTime &now);

} // namespace vv::gui
