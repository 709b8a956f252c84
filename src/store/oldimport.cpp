// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/oldimport.h"

#include "store/csvexport.h"
#include "store/folderrows.h"
#include "store/migrations.h"
#include "store/releaserows.h"
#include "store/searchindex.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr int kGlance = 100;
constexpr int kLastYear = 9999;

/// In the order of the columns that are read.
enum Column : int {
    Discogs,
    Title,
    Artist,
    Year,
    Genres,
    Styles,
    Notes,
    Rating,
    Added,
    Folder,
    Plays,
    LastPlayed,
    Formats,
    Labels,
    CatalogueNumber,
    Master,
    Media,
    Sleeve,
};
constexpr std::array<QLatin1StringView, 18> kColumns{
    "discogs_id"_L1,     "title"_L1,      "artist"_L1,         "year"_L1,      "genres"_L1,     "styles"_L1,
    "notes"_L1,          "rating"_L1,     "date_added"_L1,     "folder_id"_L1, "play_count"_L1, "last_played"_L1,
    "format_details"_L1, "label_info"_L1, "catalog_number"_L1, "master_id"_L1, "condition"_L1,  "sleeve_condition"_L1};

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

/// Python writes times in several ways; without a zone they are taken for UTC.
QDateTime timeFrom(const QString &text)
{
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    if (isNumber && seconds > 0)
        return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), Qt::UTC);
    QString plain = text.trimmed();
    plain.replace(u' ', u'T');
    if (const auto fraction = plain.indexOf(u'.'); fraction > 0) {
        qsizetype end = fraction + 1;
        while (end < plain.size() && plain[end].isDigit())
            ++end;
        plain.remove(fraction + 4, end - std::min(end, fraction + 4)); // microseconds to milliseconds
    }
    QDateTime time = QDateTime::fromString(plain, Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), Qt::UTC);
    return time.toUTC();
}

/// A list as JSON, or as text with commas.
QStringList listFrom(const QString &text)
{
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    if (text.trimmed() == "null"_L1)
        return {};
    QStringList list;
    if (json.isArray()) {
        const QJsonArray array = json.array();
        for (const QJsonValue &value : array)
            list += value.isObject() ? value["name"_L1].toString() : value.toString();
    } else {
        list = text.split(u',', Qt::SkipEmptyParts);
    }
    for (QString &one : list)
        one = one.trimmed();
    list.removeAll(QString());
    return list;
}

QList<LabelCredit> labelsFrom(const QString &text, const QString &number)
{
    QList<LabelCredit> labels;
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    const QJsonArray array = json.array();
    for (const QJsonValue &value : array) {
        if (value.isObject())
            labels += {
                {value["id"_L1].toInteger()}, value["name"_L1].toString(), value["catno"_L1].toString(), u"Label"_s};
    }
    if (labels.isEmpty() && !(text.isEmpty() && number.isEmpty()))
        labels = {{{}, listFrom(text).join(u", "_s), number, u"Label"_s}};
    return labels;
}

QList<Format> formatsFrom(const QString &text)
{
    QList<Format> formats;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &value : array) {
        if (!value.isObject())
            continue;
        Format format{.name = value["name"_L1].toString(),
                      .qty = value["qty"_L1].toVariant().toString(),
                      .descriptions = {},
                      .text = value["text"_L1].toString()};
        const QJsonArray descriptions = value["descriptions"_L1].toArray();
        for (const QJsonValue &description : descriptions)
            format.descriptions += description.toString();
        formats += format;
    }
    if (!formats.isEmpty() || text.isEmpty())
        return formats;
    return releaseFromCsv({},
                          {.catno = {}, .artist = {}, .title = {}, .label = {}, .format = listFrom(text).join(u", "_s)})
        .formats;
}

/// As the API gives them, or one text.
QList<FieldValue> notesFrom(const QString &text)
{
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    if (!json.isArray())
        return text.trimmed().isEmpty() ? QList<FieldValue>() : QList<FieldValue>{{kNotesField, text}};
    QList<FieldValue> fields;
    const QJsonArray array = json.array();
    for (const QJsonValue &value : array) {
        if (const FieldId id{value["field_id"_L1].toInteger()}; id.isValid())
            fields += {id, value["value"_L1].toString()};
    }
    return fields;
}

OldImport::Album albumFrom(const Query &row)
{
    OldImport::Album album;
    album.release = {row.number(Discogs)};
    Release &release = album.known;
    release.id = album.release;
    release.master = {row.number(Master)};
    release.title = row.text(Title);
    release.year = row.number(Year) > 0 && row.number(Year) <= kLastYear ? row.integer(Year) : 0;
    if (const QString artist = row.text(Artist); !artist.isEmpty())
        release.artists = {{{}, artist, {}, {}, {}, {}}};
    release.labels = labelsFrom(row.text(Labels), row.text(CatalogueNumber));
    release.formats = formatsFrom(row.text(Formats));
    release.genres = listFrom(row.text(Genres));
    release.styles = listFrom(row.text(Styles));
    album.folder = {row.number(Folder)};
    album.rating = std::clamp(row.integer(Rating), 0, 5);
    album.added = timeFrom(row.text(Added));
    album.fields = notesFrom(row.text(Notes));
    for (const auto &[field, column] : {std::pair(kMediaCondition, Media), std::pair(kSleeveCondition, Sleeve)}) {
        if (const QString value = row.text(column); !value.isEmpty())
            album.fields += {field, value};
    }
    album.plays = std::clamp(row.integer(Plays), 0, kMostPlays);
    album.lastPlayed = timeFrom(row.text(LastPlayed));
    if (album.lastPlayed.isValid())
        album.plays = std::max(album.plays, 1);
    return album;
}

QString selectFrom(Statements &old)
{
    QStringList there;
    Query &names = old.run(u"SELECT name FROM pragma_table_info('albums')"_s);
    while (names.next())
        there += names.text(0).toLower();
    if (!there.contains(kColumns[Discogs]))
        return {};
    QStringList columns;
    for (const QLatin1StringView column : kColumns)
        columns += there.contains(column) ? QString(column) : u"NULL"_s; // later versions have more
    return u"SELECT %1 FROM albums ORDER BY rowid"_s.arg(columns.join(u", "_s));
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
    const QString select = selectFrom(old);
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
        if (const QDateTime synced = user.next() ? timeFrom(user.text(0)) : QDateTime(); synced.isValid())
            m_notLater = synced;
        user.finish();
    }
    countEarlierPlays();
    const qint64 all = old.one(u"SELECT count(*) FROM albums"_s);
    int leftOut = 0;
    Query &rows = old.run(select);
    while (rows.next()) {
        const Album album = albumFrom(rows);
        if (rows.number(Plays) > kMostPlays)
            m_run.warn(u"%1 has %2 plays there, which is a mistake; %3 came over."_s.arg(shownRelease(album.known))
                           .arg(rows.number(Plays))
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

void OldImport::take(const Album &album)
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
std::optional<InstanceId> OldImport::copyFor(const Album &album)
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

InstanceId OldImport::insert(const Album &album)
{
    Release release = album.known;
    const bool isThere = hasRelease(m_sql, album.release);
    if (isThere && isKnown(m_sql, album.release)) {
        release = loadRelease(m_sql, album.release);
    } else {
        if (release.title.isEmpty())
            release.title = placeholderTitle(album.release);
        if (isThere)
            (void)storeRelease(m_sql, release, m_run.now());
        else
            m_run.bulk().release(releaseValues(release, m_run.now()));
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
    SearchRow search = isThere ? searchRow(m_sql, release) : searchRow({release, {}, {}});
    addFacts(search, facts);
    m_run.insert(row, release, facts, searchValues(row.instance, search), m_run.now());
    m_run.flush();
    ++m_run.report().added;
    m_run.item(u"added"_s, shownRelease(release));
    return row.instance;
}

void OldImport::addPlays(const Album &album, InstanceId copy, bool isNew)
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
