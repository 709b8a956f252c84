// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/oldimport.h"

#include "store/folderrows.h"
#include "store/migrations.h"
#include "store/oldalbum.h"
#include "store/releaserows.h"
#include "store/searchindex.h"

#include <QFileInfo>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr int kGlance = 100;

/// A connection of its own, for reading, that is gone again whatever happens.
class OldConnection
{
public:
    explicit OldConnection(const QString &file)
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        db.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s);
        db.setDatabaseName(file);
        (void)db.open(); // the first statement says why not
    }
    ~OldConnection()
    {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(OldConnection)

    [[nodiscard]] QSqlDatabase handle() const { return QSqlDatabase::database(m_name, false); }

private:
    QString m_name = u"vv-old-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
};

QStringList columnsOf(Statements &old)
{
    QStringList there;
    Query &names = old.run(u"SELECT name FROM pragma_table_info('albums')"_s);
    while (names.next())
        there += names.text(0);
    return there;
}

/// It is not the collection that is damaged: what helps that is no advice here.
QString whyUnread(const Error &error)
{
    if (error.kind == Error::Kind::Damaged)
        return u"this database is damaged or cut off. Copy the file again from where it was"_s;
    return error.detail.endsWith(u'.') ? error.detail.chopped(1) : error.detail;
}

} // namespace

OldImport::OldImport(ImportRun &run, QString file)
    : m_run(run)
    , m_sql(run.sql())
    , m_file(std::move(file))
{}

void OldImport::read()
{
    const OldConnection connection(m_file);
    Statements old(connection.handle());
    const QString select = oldAlbumsSql(columnsOf(old));
    if (const auto outcome = old.outcome(); !outcome)
        return m_run.problem(0, whyUnread(outcome.error()));
    if (select.isEmpty() && conditionOf(connection.handle()))
        return m_run.problem(
            0,
            u"this is a database of this VinylVault, or a backup of one: \"vinylvault restore\" puts it "
            "in the place of the one that is here. To add what is in it, export it as JSON first"_s);
    if (select.isEmpty())
        return m_run.problem(0,
                             u"this is a database, but not of the older VinylVault: it has no table of albums with "
                             "their numbers at Discogs"_s);
    const bool hasUsers = old.one(u"SELECT count(*) FROM pragma_table_info('users') WHERE name = 'last_sync'"_s) > 0;
    m_notLater = QFileInfo(m_file).lastModified().toUTC();
    if (hasUsers) {
        Query &user = old.run(u"SELECT max(last_sync) FROM users"_s);
        if (const QDateTime synced = user.next() ? oldTime(user.text(0)) : QDateTime(); synced.isValid())
            m_notLater = synced;
        user.finish();
    }
    countEarlierPlays();
    const qint64 all = old.one(u"SELECT count(*) FROM albums"_s);
    int leftOut = 0;
    Query &rows = old.run(select);
    while (rows.next()) {
        const OldAlbum album = oldAlbum(rows);
        if (album.saidPlays > kMostPlays)
            m_run.warn(u"%1 has %2 plays there, which is a mistake; %3 came over."_s.arg(shownRelease(album.known))
                           .arg(album.saidPlays)
                           .arg(kMostPlays));
        if (album.release.isValid() && !isLocal(album.release))
            take(album);
        else
            ++leftOut;
        if (m_run.report().rows++ % kGlance == 0 && !m_run.goOn(m_run.report().rows, all))
            return;
    }
    if (const auto outcome = old.outcome(); !outcome)
        return m_run.problem(0, whyUnread(outcome.error()));
    if (leftOut > 0)
        m_run.warn(u"%1 albums have no number of a release and were left out."_s.arg(leftOut));
}

/// That program may have gone on since its plays came over; then only the later ones are new. What the user noted here
/// in the meantime is something else.
void OldImport::countEarlierPlays()
{
    const QString format = importFormatName(ImportFormat::OldDatabase);
    Query &single
        = m_sql.run(u"SELECT p.instance_id, count(*) FROM imports i JOIN import_rows r USING (import_id) "
                    "JOIN plays p ON p.play_id = r.number WHERE i.format = ? AND r.what = 'play' GROUP BY 1"_s,
                    format);
    while (single.next())
        m_earlier[{single.number(0)}] += single.integer(1);
    QList<std::pair<QString, qint64>> made;
    Query &copies = m_sql.run(u"SELECT r.text, i.last_play FROM imports i JOIN import_rows r USING (import_id) "
                              "WHERE i.format = ? AND r.what = 'copies'"_s,
                              format);
    while (copies.next())
        made.append({copies.text(0), copies.number(1)});
    for (const auto &[numbers, lastPlay] : std::as_const(made)) {
        const QStringList list = numbers.split(u' ');
        for (const QString &number : list) {
            const InstanceId copy = currentNumber(m_sql, InstanceId{number.toLongLong()});
            m_earlier[copy] += static_cast<int>(
                m_sql.one(u"SELECT count(*) FROM plays WHERE instance_id = ? AND play_id <= ?"_s, copy, lastPlay));
        }
    }
}

void OldImport::take(const OldAlbum &album)
{
    const auto there = copyFor(album);
    const InstanceId copy = there ? *there : insert(album);
    m_taken.insert(copy);
    if (there)
        ++m_run.report().matched;
    addPlays(album, copy, !there);
}

/// A copy of the release that no album has been given yet: the one in the same folder and of the same time, if any.
/// One that was removed is better than none.
std::optional<InstanceId> OldImport::copyFor(const OldAlbum &album)
{
    std::optional<InstanceId> best;
    Query &rows = m_sql.run(u"SELECT instance_id FROM albums WHERE release_id = ? ORDER BY removed_at IS NOT NULL, "
                            "folder_id = ? DESC, date_added = ? DESC, instance_id"_s,
                            album.release, album.folder, album.added);
    while (rows.next()) {
        const InstanceId copy{rows.number(0)};
        if (!best && !m_taken.contains(copy))
            best = copy;
    }
    return best;
}

InstanceId OldImport::insert(const OldAlbum &album)
{
    // Not all that Discogs has of a record: the rest is still to be fetched.
    const QDateTime never = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    KnownRelease known{album.known, album.detail, never};
    Release &release = known.release;
    if (release.title.isEmpty())
        release.title = placeholderTitle(album.release);
    const bool isThere = hasRelease(m_sql, album.release);
    if (!isThere) {
        ReleaseValues values = releaseValues(release, m_run.now());
        if (known.detail)
            addDetail(values, album.release, *known.detail, never);
        m_run.bulk().release(std::move(values));
    } else if (isKnown(m_sql, album.release)) {
        release = loadRelease(m_sql, album.release);
    } else {
        (void)storeRelease(m_sql, release, m_run.now());
    }
    const bool knownFolder = album.folder != kAllFolders && folderName(m_sql, album.folder).has_value();
    const CopyRow row{.instance = m_run.newNumber(),
                      .release = album.release,
                      .folder = knownFolder ? album.folder : kUncategorized,
                      .rating = album.rating,
                      .added = album.added,
                      .isLocal = true};
    CopyFacts facts;
    for (const FieldValue &value : album.fields)
        facts.fields += {value.field, m_run.allowed(value.field, value.value).value_or(value.value)};
    facts = tidy(std::move(facts));
    SearchRow search = isThere ? searchRow(m_sql, release) : searchRow(known);
    addFacts(search, facts);
    m_run.insert(row, release, facts, searchValues(row.instance, search), m_run.now());
    m_run.flush();
    ++m_run.report().added;
    m_run.item(u"added"_s, shownRelease(release));
    return row.instance;
}

void OldImport::addPlays(const OldAlbum &album, InstanceId copy, bool isNew)
{
    if (album.plays == 0)
        return;
    const QDateTime last = album.lastPlayed.isValid() ? album.lastPlayed : m_notLater;
    // Those of an import before this one.
    const auto atThatTime = static_cast<int>(
        m_sql.one(u"SELECT count(*) FROM plays WHERE instance_id = ? AND played_at = ?"_s, copy, last));
    const int there = std::max(atThatTime, m_earlier.value(copy));
    const bool isNewer = album.lastPlayed.isValid() && atThatTime == 0;
    for (int i = there; i < album.plays; ++i)
        m_run.addPlay(copy, {}, last, i == there && isNewer, isNew);
    if (there < album.plays)
        m_run.item(u"plays"_s,
                   u"%1: %2, the last one %3"_s.arg(shownRelease(album.known))
                       .arg(album.plays - there)
                       .arg(last.toString(Qt::ISODate)));
}

} // namespace vv::store
