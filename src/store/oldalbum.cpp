// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/oldalbum.h"

#include "store/csvexport.h"
#include "store/importrun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

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
    Country,
    Barcode,
    Tracks,
    CoverUrl,
};
constexpr std::array<QLatin1StringView, 22> kColumns{
    "discogs_id"_L1,     "title"_L1,      "artist"_L1,         "year"_L1,      "genres"_L1,     "styles"_L1,
    "notes"_L1,          "rating"_L1,     "date_added"_L1,     "folder_id"_L1, "play_count"_L1, "last_played"_L1,
    "format_details"_L1, "label_info"_L1, "catalog_number"_L1, "master_id"_L1, "condition"_L1,  "sleeve_condition"_L1,
    "country"_L1,        "barcode"_L1,    "tracklist"_L1,      "cover_url"_L1};

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

/// As the API gives them, a list of titles, or a line for each. A list that is cut off is none.
QList<Track> tracksFrom(const QString &text)
{
    QList<Track> tracks;
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    const auto add = [&tracks](const QString &title, const QString &position, const QString &duration) {
        if (!title.trimmed().isEmpty())
            tracks += Track{.position = position, .title = title.trimmed(), .duration = duration};
    };
    if (json.isArray()) {
        const QJsonArray array = json.array();
        for (const QJsonValue &value : array) {
            if (value.isString())
                add(value.toString(), {}, {});
            else
                add(value["title"_L1].toString(), value["position"_L1].toString(), value["duration"_L1].toString());
            const bool isHeading = value["type_"_L1].toString() == "heading"_L1;
            if (isHeading && !tracks.isEmpty())
                tracks.last().type = Track::Type::Heading;
        }
    } else if (const QString list = text.trimmed(); !list.startsWith(u'[') && list != "null"_L1 && !json.isObject()) {
        const QStringList lines = text.split(u'\n');
        for (const QString &line : lines)
            add(line, {}, {});
    }
    return tracks;
}

std::optional<ReleaseDetail> detailFrom(const Query &row)
{
    ReleaseDetail detail;
    detail.country = row.text(Country).trimmed();
    const QStringList codes = listFrom(row.text(Barcode));
    for (const QString &code : codes)
        detail.identifiers += {u"Barcode"_s, code, {}};
    detail.tracks = tracksFrom(row.text(Tracks));
    const bool hasAny = !detail.country.isEmpty() || !detail.identifiers.isEmpty() || !detail.tracks.isEmpty();
    return hasAny ? std::optional(detail) : std::nullopt;
}

} // namespace

QDateTime oldTime(const QString &text)
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

QString oldAlbumsSql(const QStringList &columns)
{
    QStringList there;
    for (const QString &column : columns)
        there += column.toLower();
    if (!there.contains(kColumns[Discogs]))
        return {};
    QStringList wanted;
    for (const QLatin1StringView column : kColumns)
        wanted += there.contains(column) ? QString(column) : u"NULL"_s; // later versions have more
    return u"SELECT %1 FROM albums ORDER BY rowid"_s.arg(wanted.join(u", "_s));
}

OldAlbum oldAlbum(const Query &row)
{
    OldAlbum album;
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
    if (const QString cover = row.text(CoverUrl); cover.startsWith("https://"_L1))
        release.coverUrl = release.thumbUrl = cover;
    album.detail = detailFrom(row);
    album.folder = {row.number(Folder)};
    album.rating = std::clamp(row.integer(Rating), 0, 5);
    album.added = oldTime(row.text(Added));
    album.fields = notesFrom(row.text(Notes));
    for (const auto &[field, column] : {std::pair(kMediaCondition, Media), std::pair(kSleeveCondition, Sleeve)}) {
        if (const QString value = row.text(column); !value.isEmpty())
            album.fields += {field, value};
    }
    album.saidPlays = row.number(Plays);
    album.plays = std::clamp(row.integer(Plays), 0, kMostPlays);
    album.lastPlayed = oldTime(row.text(LastPlayed));
    if (album.lastPlayed.isValid())
        album.plays = std::max(album.plays, 1);
    return album;
}

} // namespace vv::store
