// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"

#include <QHash>
#include <QMap>
#include <QUrl>

#include <optional>

namespace vv::demo {

/// A release as the server knows it. Image addresses in it are empty: the server issues them.
struct ServedRelease {
    Release release;
    QString country;  ///< empty = unknown
    QString released; ///< "YYYY", "YYYY-MM-DD", also with "-00" parts; empty = unknown
    bool hasCover = true;
    bool isGone = false; ///< `/releases/{id}` is 404 although copies still point to it (discogs-api.md §8)
    std::optional<QList<Track>> tracks; ///< unset: invented when asked, always the same
    QString notes;                      ///< with Discogs markup
    QString barcode = {};               ///< empty: invented when asked, unless the record is older than barcodes
};

/// One thing on the shelf, as the server keeps it.
struct ServedCopy {
    InstanceId instance;
    ReleaseId release;
    FolderId folder;
    QDateTime added;          ///< UTC, whole seconds
    QList<FieldValue> fields; ///< in field order; empty values stay once set
};

struct ServedWant {
    ReleaseId release;
    QDateTime added;
    int rating = 0;
    QString notes;
};

struct ServedList {
    struct Entry {
        ReleaseId release;
        QString comment;
    };
    qint64 id = 0;
    QString name;
    QString description;
    bool isPublic = false;
    QDateTime added;
    QList<Entry> entries;
};

enum class SortKey : quint8 { Label, Artist, Title, Catno, Format, Rating, Added, Year };

/**
 * One account's collection, wantlist and the part of the database around them: the server's side of the truth.
 *
 * Tests change it to play "somebody else edited on the website". Orders are worked out once and kept until the next
 * change, so that 100,000 copies can be paged through quickly.
 * Thread: that of its owner.
 */
class Collection
{
public:
    explicit Collection(QString username = QStringLiteral("sample-collector"));

    [[nodiscard]] const QString &username() const { return m_username; }
    /// The account's number, as `/oauth/identity` has it.
    [[nodiscard]] qint64 userId() const { return m_userId; }
    void setUserId(qint64 id) { m_userId = id; }
    [[nodiscard]] bool isPrivate() const { return m_private; }
    void setPrivate(bool hidden) { m_private = hidden; }
    [[nodiscard]] QMap<QString, QString> &profile()
    {
        return m_profile;
    } ///< name, home_page, location, profile, curr_abbr
    [[nodiscard]] const QMap<QString, QString> &profile() const { return m_profile; }

    void putRelease(ServedRelease release);                         ///< new, or in place of the one with that id
    [[nodiscard]] const ServedRelease *release(ReleaseId id) const; ///< nullptr = unknown; valid until the next change
    [[nodiscard]] const QList<ReleaseId> &releases() const { return m_releaseOrder; } ///< in order of making
    [[nodiscard]] QList<ReleaseId> versions(MasterId master) const;
    [[nodiscard]] QList<ReleaseId> releasesBy(ArtistId artist) const;
    [[nodiscard]] QList<ReleaseId> releasesOn(LabelId label) const;

    /// With counts; All first, then by name (discogs-api.md §6.2).
    [[nodiscard]] QList<Folder> folders() const;
    [[nodiscard]] std::optional<Folder> folder(FolderId id) const;
    FolderId addFolder(const QString &name);             ///< invalid id when a folder of that name exists
    bool renameFolder(FolderId id, const QString &name); ///< false for 0, 1 and unknown ones
    bool removeFolder(FolderId id);                      ///< false for 0, 1, unknown ones and those that are not empty

    [[nodiscard]] const QList<Field> &fields() const { return m_fields; } ///< by position
    [[nodiscard]] const Field *field(FieldId id) const;
    void putField(const Field &field);

    /// Invalid id when release or folder are unknown. An invalid `added` means now.
    InstanceId add(ReleaseId release, FolderId folder, const QDateTime &added = {});
    void putCopy(const ServedCopy &copy); ///< with an instance id of the caller's choice
    bool remove(InstanceId id);
    bool move(InstanceId id, FolderId to);
    bool setField(InstanceId id, FieldId field, const QString &value);
    bool rate(ReleaseId release, int rating); ///< 0..5; counts for all copies
    [[nodiscard]] int rating(ReleaseId release) const { return m_ratings.value(release); }

    [[nodiscard]] qsizetype size() const { return m_copies.size(); }
    [[nodiscard]] const ServedCopy *copy(InstanceId id) const; ///< nullptr = unknown; valid until the next change
    [[nodiscard]] QList<InstanceId> copiesOf(ReleaseId release) const; ///< oldest first
    [[nodiscard]] const QList<InstanceId> &order(FolderId folder, SortKey key, Qt::SortOrder direction) const;

    [[nodiscard]] QList<ServedWant> wants() const; ///< by label, as recorded answers are
    [[nodiscard]] const ServedWant *want(ReleaseId release) const;
    void putWant(const ServedWant &want);
    bool removeWant(ReleaseId release);

    [[nodiscard]] const QList<ServedList> &lists() const { return m_lists; }
    void addList(const ServedList &list);

    /// All copies, by instance id, as a client that read everything should have them. Image addresses are left empty.
    [[nodiscard]] QList<Copy> copies() const;

private:
    struct OrderKey {
        qint64 folder;
        SortKey key;
        Qt::SortOrder direction;
        friend bool operator==(const OrderKey &, const OrderKey &) = default;
        friend size_t qHash(const OrderKey &k, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, k.folder, int(k.key), int(k.direction));
        }
    };
    void changed() { m_orders.clear(); }
    void indexNames() const;

    QString m_username;
    qint64 m_userId = 8190417;
    bool m_private = false;
    QMap<QString, QString> m_profile;
    QHash<ReleaseId, ServedRelease> m_releases;
    QList<ReleaseId> m_releaseOrder;
    QMap<FolderId, QString> m_folders;
    QHash<FolderId, int> m_counts;
    QList<Field> m_fields;
    QHash<InstanceId, ServedCopy> m_copies;
    QHash<ReleaseId, QList<InstanceId>> m_instances;
    QHash<ReleaseId, int> m_ratings;
    QHash<ReleaseId, ServedWant> m_wants;
    QList<ServedList> m_lists;
    qint64 m_nextInstance = 2'150'000'000;
    qint64 m_nextFolder = 2;
    mutable QHash<OrderKey, QList<InstanceId>> m_orders;
    mutable bool m_indexed = false;
    mutable QHash<qint64, QList<ReleaseId>> m_byMaster;
    mutable QHash<qint64, QList<ReleaseId>> m_byArtist;
    mutable QHash<qint64, QList<ReleaseId>> m_byLabel;
};

} // namespace vv::demo
