// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "base/result.h"
#include "store/groups.h"
#include "store/localfacts.h"
#include "store/playlog.h"
#include "store/relatedcopies.h"
#include "store/rowfacts.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <optional>

namespace vv::store {

class HitFinder;
class Ordering;
class Statements;

/// Which copies, in which order.
struct Selection {
    std::optional<FolderId> folder; ///< empty = all
    QString query;                  ///< design.md §7; empty = everything
    SortKey sort = SortKey::Artist;
    bool descending = false;
    quint32 shuffle = 0; ///< SortKey::Random: the same number gives the same order

    friend bool operator==(const Selection &, const Selection &) = default;
};

/// The copies of a Selection, in order, and what the query parser wants to tell the user.
struct Found {
    QList<InstanceId> ids;
    QList<Group> groups; ///< of `ids`; empty in random order
    QStringList hints;   ///< English; e.g. an unknown field that was searched as text
};

/// What a cell of the wall shows.
struct CopySummary {
    InstanceId instance;
    ReleaseId release;
    QString artist; ///< display line, namesake suffixes stripped
    QString title;
    int year = 0; ///< 0 = unknown
    int rating = 0;
    QString format; ///< short line, "LP, Album"
    QString thumbUrl;
    QString coverUrl; ///< the user's own photo, where there is one (store/photos.h)
    int plays = 0;
};

inline constexpr int kMostHistory = 100;
inline constexpr int kMostRelated = 100;

/// What the detail pane and the album page show of one copy.
struct CopyDetail {
    Copy copy;
    QString folderName;
    QList<std::pair<Field, QString>> fields; ///< all fields in position order, with the copy's value (may be empty)
    std::optional<ReleaseDetail> detail;     ///< once it has been fetched
    QDateTime detailFetched;                 ///< UTC
    QDateTime fetched;                       ///< UTC; of the collection page
    int plays = 0;
    QDateTime lastPlayed; ///< UTC; invalid = never
    QList<Play> history;  ///< the newest kMostHistory of the plays, newest first
    QList<RelatedCopy> related;
    OwnFacts own;
    QString accountValue; ///< Account::value, which tells the currency of prices on Discogs
    QString photoUrl;     ///< of the user's own photo (store/photos.h); empty = there is none
};

/// What is known of a release that need not be in the collection.
struct ReleaseFacts {
    std::optional<ReleaseDetail> detail; ///< once it has been fetched
    QDateTime fetched;                   ///< of the detail, UTC
    QString accountValue;                ///< as in CopyDetail
    QList<RelatedCopy> related;          ///< copies that are owned, of it and of its other pressings
};

struct FolderCount {
    Folder folder;
    int copies = 0; ///< counted here, not as Discogs said
};

/// The account a database belongs to.
struct Account {
    qint64 userId = 0; ///< of Discogs
    QString username;
    QDateTime lastSync; ///< UTC; of the last pass that found everything in order
    QDateTime lastFull; ///< UTC; of the last complete full pass
    int totalItems = 0;
    QString value; ///< median, as Discogs words it ("€1,458.87"); may be empty
};

/// Numbers for `status` and the sidebar.
struct Totals {
    int copies = 0;
    int wants = 0;
    int releases = 0;       ///< different ones among the copies
    int detailsMissing = 0; ///< of these; without those that Discogs no longer has
    int plays = 0;
};

/// How much there is.
struct Counts {
    int copies = 0;
    int wants = 0;
};

/**
 * Reads the collection. Never writes, so a read-only connection will do.
 *
 * Thread: that of its connection.
 * Errors: Storage kinds. A query never fails to parse: what is not understood is searched as text, with a hint.
 */
class CollectionReader
{
public:
    explicit CollectionReader(QSqlDatabase db);
    ~CollectionReader();
    CollectionReader(CollectionReader &&other) noexcept;
    CollectionReader &operator=(CollectionReader &&) = delete;
    Q_DISABLE_COPY(CollectionReader)

    [[nodiscard]] Result<Found> find(const Selection &selection) const;
    /// Another value whenever anything was written since, by this connection or another one.
    [[nodiscard]] Result<std::pair<qint64, qint64>> state() const;
    /// In the order of `ids`; a copy that is gone is left out.
    [[nodiscard]] Result<QList<CopySummary>> summaries(const QList<InstanceId> &ids) const;
    /// What the table shows besides; in any order.
    [[nodiscard]] Result<QList<RowFacts>> facts(const QList<InstanceId> &ids) const;
    [[nodiscard]] Result<QList<InstanceId>> copiesOf(ReleaseId release) const; ///< that are in the collection
    /// The label that the copy stands under in order of labels; empty = none.
    [[nodiscard]] Result<QString> labelOf(InstanceId instance) const;
    [[nodiscard]] Result<CopyDetail> detail(InstanceId instance) const; ///< NotFound when it is gone
    [[nodiscard]] Result<ReleaseFacts> releaseFacts(ReleaseId release) const;
    [[nodiscard]] Result<QList<FolderCount>> folders() const;     ///< without All; alphabetical as Discogs has them
    [[nodiscard]] Result<QList<Field>> fields() const;            ///< by position
    [[nodiscard]] Result<QList<Want>> wants() const;              ///< newest first
    [[nodiscard]] Result<std::optional<Account>> account() const; ///< empty = never synced
    [[nodiscard]] Result<Totals> totals() const;                  ///< walks over all releases
    [[nodiscard]] Result<Counts> counts() const; ///< from two indexes: for whoever asks after every change
    /// Releases of copies whose detail was never fetched and that are not known to be gone; newest copies first.
    [[nodiscard]] Result<QList<ReleaseId>> releasesWithoutDetail(int atMost) const;

private:
    template <class Read>
    [[nodiscard]] auto withKept(Read read) const;

    QSqlDatabase m_db;
    std::unique_ptr<Ordering> m_ordering;
    std::unique_ptr<HitFinder> m_hits;
    mutable std::unique_ptr<Statements> m_pages; ///< prepared once, run for every page that comes into sight
};

} // namespace vv::store
