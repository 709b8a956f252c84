// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/collectionreader.h"
#include "store/ignoredarticles.h"
#include "store/listeninglog.h"
#include "store/photos.h"
#include "store/syncreader.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace vv::store {
class Database;
class Tray;
class Turntable;
struct Ownership;
} // namespace vv::store

namespace vv::models {

/**
 * The GUI thread's own read-only door to the collection.
 *
 * The file may be made later by the writing connection: as long as it is not there, reader() is null and that is not an
 * error. The application calls open() at start and whenever the backend's database is another one; models and pages
 * listen to changed() and read again.
 * Thread: GUI.
 * Errors: error() has why the file that is there could not be opened (TooNew, Damaged, ...); reader() is null then.
 */
class Library : public QObject
{
    Q_OBJECT

public:
    explicit Library(QObject *parent = nullptr);
    ~Library() override;

    /// Leaves the file that was open; an empty name closes. Emits changed().
    void open(const QString &file);
    /// Null while there is nothing to read. Not to be kept: open() ends its life.
    [[nodiscard]] const store::CollectionReader *reader();
    /// The same for what only this program knows.
    [[nodiscard]] const store::LocalFacts *localFacts();
    /// The user's own list of words that do not count in front of a name; also when it cannot be read, none.
    [[nodiscard]] store::OwnArticles articles();
    /// The same for what stands between here and Discogs.
    [[nodiscard]] const store::SyncReader *syncReader();
    /// The same for what is about to be added.
    [[nodiscard]] const store::Tray *tray();
    /// What is here of them; without those of which there is nothing.
    [[nodiscard]] QHash<ReleaseId, store::Ownership> ownership(const QList<ReleaseId> &releases);
    /// Of these copies, those that have left the collection; none when they cannot be read.
    [[nodiscard]] QList<store::FormerCopy> formerCopies(const QList<InstanceId> &copies);
    /// The same for pictures of the user's own.
    [[nodiscard]] const store::Photos *photos();
    /// The same for what is being played.
    [[nodiscard]] const store::Turntable *turntable();
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] QString file() const { return m_file; }

Q_SIGNALS:
    void changed();

private:
    void tryToOpen();

    QString m_file;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::CollectionReader> m_reader;
    std::unique_ptr<store::SyncReader> m_syncReader;
    std::unique_ptr<store::LocalFacts> m_localFacts;
    std::unique_ptr<store::Tray> m_tray;
    std::unique_ptr<store::Photos> m_photos;
    std::unique_ptr<store::Turntable> m_turntable;
    std::optional<Error> m_error;
};

} // namespace vv::models
