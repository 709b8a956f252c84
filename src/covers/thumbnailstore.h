// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <optional>

namespace vv {
class Clock;
}

namespace vv::covers {

/// The picture as the host sent it is kept under this edge.
inline constexpr int kOriginalEdge = 600;

struct KeptPicture {
    QString url;
    int edge = 0;
    QByteArray bytes;
};

/**
 * Picture bytes in a SQLite file of their own, keyed by URL and edge, under a cap; the least recently used go first.
 *
 * It is a cache: a file that is damaged or of another version is made anew, bytes whose checksum does not fit are
 * forgotten, and where nothing can be written it goes on in memory with one warning. So nothing here can fail for
 * the caller, it can only find nothing.
 * Thread: one makes, uses and destroys it.
 * Source: platform-facts.md §14 for BLOBs in one mapped file rather than a file a picture.
 */
class ThumbnailStore
{
public:
    ThumbnailStore(QString file, qint64 cap, Clock &clock);
    ~ThumbnailStore();
    Q_DISABLE_COPY_MOVE(ThumbnailStore)

    [[nodiscard]] std::optional<QByteArray> find(const QString &url, int edge);
    /// Whether the picture as it came is there; does not count as a use.
    [[nodiscard]] bool has(const QString &url);
    void put(const QString &url, int edge, const QByteArray &bytes);
    /// All of them, or none where the disk has no room for one.
    void put(const QList<KeptPicture> &pictures);
    /// All sizes of it.
    void remove(const QString &url);
    /// Writes down what was used. Also done by put() and the destructor.
    void flush();

    /// Makes room at once where it is less than before, and gives it back to the disk.
    void setCap(qint64 cap);
    /// Forgets everything.
    void empty();

    [[nodiscard]] int count(); ///< pictures, however many sizes there are of each
    [[nodiscard]] qint64 cap() const noexcept { return m_cap; }
    [[nodiscard]] qint64 totalBytes() const noexcept { return m_total; }
    [[nodiscard]] bool isInMemory() const noexcept { return m_inMemory; }

private:
    static constexpr qint64 kMemoryCap = 64 * 1024 * 1024;

    [[nodiscard]] Result<void> open(const QString &file);
    [[nodiscard]] Result<void> exec(const QString &sql);
    [[nodiscard]] Result<void> makeTables();
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> insert(const KeptPicture &picture);
    [[nodiscard]] Result<void> writeUses();
    [[nodiscard]] Result<void> evict();
    [[nodiscard]] Result<void> run(QSqlQuery &query);
    void close();
    void startOver(const QString &why);
    void useMemory(const QString &why);
    void forget(qint64 id, qint64 size);
    void failed(const Error &error);
    [[nodiscard]] bool mayWrite();

    QString m_file;
    qint64 m_cap;
    qint64 m_wishedCap; ///< memory has less
    Clock &m_clock;
    QString m_connection;
    QSqlDatabase m_database;
    std::optional<QSqlQuery> m_find;
    std::optional<QSqlQuery> m_has;
    std::optional<QSqlQuery> m_insertPicture;
    std::optional<QSqlQuery> m_insertContent;
    std::optional<QSqlQuery> m_use;
    QHash<qint64, qint64> m_used; ///< row to time, not yet written
    qint64 m_total = 0;
    bool m_inMemory = false;
    bool m_warned = false;
    bool m_startedOver = false;
    std::optional<std::chrono::milliseconds> m_noWritesUntil; ///< monotonic; after a full disk
};

} // namespace vv::covers
