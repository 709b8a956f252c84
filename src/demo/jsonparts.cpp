// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/jsonparts.h"

using namespace Qt::StringLiterals;

namespace vv::demo {

namespace {

constexpr ArtistId kVarious{194};

/// Sundays on which the offset changes: the n-th of the month, 1-based.
QDate sunday(int year, int month, int n)
{
    const QDate first(year, month, 1);
    return first.addDays((7 - first.dayOfWeek() % 7) % 7 + 7 * (n - 1));
}

QString companyType(const QString &role)
{
    if (role == "Pressed By"_L1)
        return u"17"_s;
    if (role == "Recorded At"_L1)
        return u"23"_s;
    return role == "Distributed By"_L1 ? u"9"_s : u"21"_s;
}

} // namespace

QString pacificTime(const QDateTime &utc)
{
    const QDateTime standard = utc.toUTC().addSecs(-8 * 3600);
    const int year = standard.date().year();
    // Daylight saving runs from 2:00 standard time on the second Sunday of March to 1:00 on the first of November.
    const QDateTime from(sunday(year, 3, 2), QTime(2, 0), Qt::UTC);
    const QDateTime to(sunday(year, 11, 1), QTime(1, 0), Qt::UTC);
    const bool summer = standard >= from && standard < to;
    const QDateTime local = summer ? standard.addSecs(3600) : standard;
    return local.toString(u"yyyy-MM-ddThh:mm:ss"_s) + (summer ? u"-07:00"_s : u"-08:00"_s);
}

QString apiUrl(const JsonSource &source, const QString &path)
{
    return source.links.root().toString() + path;
}

QJsonArray artistsJson(const JsonSource &source, const QList<ArtistCredit> &artists)
{
    QJsonArray array;
    for (const ArtistCredit &artist : artists) {
        const bool linked = artist.id != kVarious;
        array.append(QJsonObject{
            {u"name"_s, artist.name},
            {u"anv"_s, artist.anv},
            {u"join"_s, artist.join},
            {u"role"_s, artist.role},
            {u"tracks"_s, artist.tracks},
            {u"id"_s, artist.id.value},
            {u"resource_url"_s, linked ? apiUrl(source, u"artists/%1"_s.arg(artist.id.value)) : QString()},
        });
    }
    return array;
}

QJsonArray formatsJson(const QList<Format> &formats)
{
    QJsonArray array;
    for (const Format &format : formats) {
        QJsonObject json{{u"name"_s, format.name}, {u"qty"_s, format.qty}};
        if (!format.descriptions.isEmpty())
            json.insert(u"descriptions"_s, strings(format.descriptions));
        if (!format.text.isEmpty())
            json.insert(u"text"_s, format.text);
        array.append(json);
    }
    return array;
}

QString webUrl(const QString &kind, qint64 id, const QString &text)
{
    QString slug;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.isLetterOrNumber())
            slug += c;
        else if (!slug.isEmpty() && !slug.endsWith(u'-') && !c.isMark())
            slug += u'-';
    }
    return u"https://www.discogs.com/"_s + kind + u'/' + QString::number(id) + u'-' + slug;
}

QJsonArray strings(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QJsonArray labelsJson(const JsonSource &source, const QList<LabelCredit> &labels, const QString &type)
{
    QJsonArray array;
    for (const LabelCredit &label : labels) {
        array.append(QJsonObject{
            {u"name"_s, label.name},
            {u"catno"_s, label.catno},
            {u"entity_type"_s, type},
            {u"entity_type_name"_s, label.role},
            {u"id"_s, label.id.value},
            {u"resource_url"_s, apiUrl(source, u"labels/%1"_s.arg(label.id.value))},
        });
    }
    return array;
}

QJsonArray tracksJson(const JsonSource &source, const QList<Track> &tracks)
{
    QJsonArray array;
    for (const Track &track : tracks) {
        const QString type = track.type == Track::Type::Heading ? u"heading"_s
            : track.type == Track::Type::Index                  ? u"index"_s
                                                                : u"track"_s;
        QJsonObject json{{u"position"_s, track.position},
                         {u"type_"_s, type},
                         {u"title"_s, track.title},
                         {u"duration"_s, track.duration}};
        if (!track.artists.isEmpty())
            json.insert(u"artists"_s, artistsJson(source, track.artists));
        if (!track.credits.isEmpty())
            json.insert(u"extraartists"_s, artistsJson(source, track.credits));
        if (!track.parts.isEmpty())
            json.insert(u"sub_tracks"_s, tracksJson(source, track.parts));
        array.append(json);
    }
    return array;
}

QJsonArray companiesJson(const JsonSource &source, const QList<LabelCredit> &companies)
{
    QJsonArray array;
    for (const LabelCredit &company : companies)
        array.append(labelsJson(source, {company}, companyType(company.role)).first());
    return array;
}

QJsonArray imagesJson(const JsonSource &source, const ServedRelease &served, const QList<Image> &images)
{
    QJsonArray array;
    for (int i = 0; i < images.size(); ++i) {
        const QString url = source.links.url(served.release.id, i, 600);
        array.append(QJsonObject{{u"type"_s, images[i].primary ? u"primary"_s : u"secondary"_s},
                                 {u"uri"_s, url},
                                 {u"resource_url"_s, url},
                                 {u"uri150"_s, source.links.url(served.release.id, i, 150)},
                                 {u"width"_s, images[i].width},
                                 {u"height"_s, images[i].height}});
    }
    return array;
}

QJsonArray videosJson(const QList<Video> &videos)
{
    QJsonArray array;
    for (const Video &video : videos) {
        array.append(
            QJsonObject{{u"uri"_s, video.url},
                        {u"title"_s, video.title},
                        {u"description"_s,
                         video.description.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(video.description)},
                        {u"duration"_s, video.seconds},
                        {u"embed"_s, true}});
    }
    return array;
}

QJsonObject communityJson(const ReleaseDetail &detail)
{
    const QJsonObject submitter{{u"username"_s, u"needle-and-groove"_s},
                                {u"resource_url"_s, u"https://api.discogs.com/users/needle-and-groove"_s}};
    return {{u"have"_s, detail.have},
            {u"want"_s, detail.want},
            {u"rating"_s, QJsonObject{{u"count"_s, detail.ratingCount}, {u"average"_s, detail.ratingAverage}}},
            {u"submitter"_s, submitter},
            {u"contributors"_s, QJsonArray{submitter}},
            {u"data_quality"_s, u"Correct"_s},
            {u"status"_s, detail.status}};
}

} // namespace vv::demo
