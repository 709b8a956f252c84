// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace vv::test {

/// Everything one side has, a text a property: "copy 7", "folder 7", "field 7 3", "rating 12" (of a release), "want
/// 12", "notes 12", "stars 12", "name 5" (of a folder). What is not there is empty.
using Values = QMap<QString, QString>;

/// What waits in the outbox, by its property; besides those above "add 7", "remove 7", "make 5" and "delete 5".
struct Waiting {
    QString state;
    QString base;
    QString value;
    std::optional<QString> theirs;
    bool wasSent = false;
    qint64 id = 0;
};

struct StoredCopy {
    qint64 release = 0;
    bool isRemoved = false;
    bool isLocal = false;
    int plays = 0;
};

/// The store as a user sees it.
struct Seen {
    Values shown;
    QMap<QString, Waiting> waiting;
    QMap<qint64, StoredCopy> copies;
    QHash<qint64, qint64> copyNumbers;
    QHash<qint64, qint64> folderNumbers;
};

/**
 * The rules of design.md §5.4, told once more and in the simplest way: for each property what it was when the user
 * touched it, what the user wants, and what Discogs has. It watches every change on either side and complains about
 * each that the rules do not allow. It knows nothing of how the program does it.
 */
class MergeModel
{
public:
    /// One record on the shelf, whichever numbers it has had.
    struct Record {
        qint64 first = 0;
        qint64 now = 0;
        qint64 release = 0;
        bool isWanted = true;
        bool wasUnwanted = false; ///< at some time since it was last settled
        bool isLocal = false;     ///< Discogs need not have it yet
        bool isGoneThere = false; ///< the website took it out
        bool isRejoining = false; ///< wanted again, while its removal may have arrived
        int plays = 0;
        Values here = {}; ///< while it is local: "folder", "field 3"
    };

    explicit MergeModel(const Values &there);

    [[nodiscard]] const QStringList &complaints() const { return m_complaints; }
    [[nodiscard]] QList<Record> &records() { return m_records; }
    [[nodiscard]] Record *recordOf(qint64 number);
    [[nodiscard]] const Values &there() const { return m_there; }
    [[nodiscard]] bool isUnbound(qint64 number) const { return m_unbound.contains(number); }
    /// Whether the user waits for something that needs this folder.
    [[nodiscard]] bool needsFolder(const QString &folder) const;
    [[nodiscard]] bool waitsForAdditionOf(qint64 release) const;

    void website(const Values &now);                   ///< somebody else has changed something
    void program(const Values &now, const Seen &seen); ///< a request of the program took effect
    void runBegins()
    {
        m_inRun.clear();
        ++m_runs;
        m_isRunning = true;
    }

    /// The user wants a property to be `value`, and saw `shown` when it was touched.
    void wants(const QString &property, const QString &shown, const QString &value);
    void wantsNothingOf(const QString &property) { m_open.remove(property); }
    void wantsWith(qint64 release, const Seen &after); ///< a want, with all it has here
    void added(qint64 number, qint64 release);
    void wantsAgain(Record &record, const Seen &after);
    void wantsGone(Record &record);
    void wantsFolder(qint64 number, const QString &name, const Seen &after); ///< made, or taken back
    void renamesFolder(qint64 number, const QString &shown, const QString &name, const Seen &after);
    void wantsNoFolder(qint64 number);

    /// A conflict was ended.
    void resolved(const QString &property, bool mine, const std::optional<QString> &theirs, const Seen &before,
                  const Seen &after);

    /// After a run. `whole`: everything was read and sent, and nothing went wrong or changed meanwhile.
    void check(const Seen &seen, bool whole);
    /// Both sides have to be the same, and as it was wished.
    void checkEnd(const Seen &seen);

private:
    struct Open {
        QString base;
        QString mine;
        QStringList before;   ///< what the user wanted earlier, and may have been sent
        QStringList sent;     ///< what arrived
        bool isWeak = false;  ///< back to what it was: nothing to lose
        bool isBound = false; ///< came with a copy that was added
        int run = 0;
    };

    void follow(const Seen &seen);
    void bind(Record &record, const Seen &seen);
    void wrote(const QString &property, const QString &from, const QString &to, const Seen &seen);
    void checkOpen(const QString &property, const Open &open, const Seen &seen, bool whole);
    void checkRecord(Record &record, const Seen &seen, bool whole);
    void complain(const QString &text) { m_complaints += text; }
    [[nodiscard]] static QStringList changed(const Values &a, const Values &b);
    [[nodiscard]] static qint64 number(const QString &property) { return property.section(u' ', 1, 1).toLongLong(); }
    [[nodiscard]] static QString kind(const QString &property) { return property.section(u' ', 0, 0); }
    [[nodiscard]] static bool isOfCopy(const QString &property)
    {
        return property.startsWith(u"folder ") || property.startsWith(u"field ");
    }
    [[nodiscard]] static QString with(const QString &kind, qint64 number)
    {
        return kind + u' ' + QString::number(number);
    }
    [[nodiscard]] bool hasRemovalConflict(const Record &record, const Seen &seen) const;
    void forget(const Record &record);

    Values m_there;
    QList<Record> m_records;
    QMap<QString, Open> m_open;
    QMap<QString, QStringList> m_history;    ///< what Discogs has had since the store last knew everything
    QMap<QString, QSet<QString>> m_byOthers; ///< what the website has ever set
    QSet<QString> m_inRun;                   ///< changed by the website during this run
    QSet<qint64> m_unbound;                  ///< copies the program added, and has not been told so
    QHash<qint64, int> m_mayAdd;
    QHash<qint64, int> m_hasAdded;
    QHash<qint64, QSet<QString>> m_folders; ///< that the user has made, by their first number: names they had
    QSet<qint64> m_unwantedFolders;
    QHash<qint64, qint64> m_folderNumbers;
    QStringList m_complaints;
    int m_runs = 0;
    bool m_isRunning = false;
};

} // namespace vv::test
