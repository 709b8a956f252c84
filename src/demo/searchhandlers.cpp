// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/releasedetails.h"
#include "demo/router.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::demo {

namespace {

constexpr qsizetype kReachable = 10'000;

/// Without case and accents, as the search compares.
QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            plain += c.toCaseFolded();
    }
    return plain;
}

QString alphanumeric(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            kept += c.toCaseFolded();
    }
    return kept;
}

bool hasAllWords(const QString &text, const QString &words)
{
    const QString haystack = folded(text);
    const QStringList list = folded(words).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(list, [&](const QString &word) { return haystack.contains(word); });
}

bool hasText(const QStringList &list, const QString &wanted)
{
    return std::ranges::any_of(list, [&](const QString &one) { return folded(one).contains(folded(wanted)); });
}

QStringList artistNames(const Release &release, bool asPrinted)
{
    QStringList names;
    for (const ArtistCredit &artist : release.artists)
        names.append(asPrinted ? artist.anv : artist.name);
    return names;
}

QStringList formatWords(const Release &release)
{
    QStringList words;
    for (const Format &format : release.formats)
        words += QStringList{format.name} + format.descriptions;
    return words;
}

bool yearFits(int year, const QString &wanted)
{
    const QStringList span = wanted.split(u'-');
    if (span.size() == 2)
        return year >= span[0].toInt() && year <= span[1].toInt();
    return year == wanted.toInt();
}

bool hasCode(const ServedRelease &served, const QString &wanted)
{
    const QString code = alphanumeric(wanted);
    // Worked out from the id; the list of identifiers is looked at only when that fails, it is dear to invent.
    if (const QString barcode = barcodeOf(served); !barcode.isEmpty() && barcode == code)
        return true;
    if (code.size() < 12 || !std::ranges::all_of(code, [](QChar c) { return c.isDigit(); })) {
        const QList<Identifier> list = detailOf(served).identifiers;
        return std::ranges::any_of(list, [&](const Identifier &one) { return alphanumeric(one.value) == code; });
    }
    return false;
}

bool creditFits(const ServedRelease &served, const QString &wanted)
{
    const QList<ArtistCredit> credits = detailOf(served).credits;
    return std::ranges::any_of(credits, [&](const ArtistCredit &one) { return hasAllWords(one.name, wanted); });
}

bool trackFits(const ServedRelease &served, const QString &wanted)
{
    const QList<Track> tracks = detailOf(served).tracks;
    return std::ranges::any_of(tracks, [&](const Track &one) { return hasAllWords(one.title, wanted); });
}

bool fits(const ServedRelease &served, const HttpRequest &request)
{
    const Release &release = served.release;
    QStringList labels;
    QString catnos;
    for (const LabelCredit &label : release.labels) {
        labels.append(label.name);
        catnos += alphanumeric(label.catno) + u'\n';
    }
    const auto passes = [&](const QString &name, auto &&test) {
        const QString wanted = request.parameter(name);
        return wanted.isEmpty() || test(wanted);
    };
    const QString line = artistLine(release.artists);
    return passes(u"q"_s,
                  [&](const QString &w) {
                      return hasAllWords(line + u' ' + release.title + u' ' + labels.join(u' ') + u' ' + catnos, w)
                          || (alphanumeric(w).size() >= 8 && hasCode(served, w));
                  })
        && passes(u"title"_s, [&](const QString &w) { return hasAllWords(line + u" - "_s + release.title, w); })
        && passes(u"release_title"_s, [&](const QString &w) { return hasAllWords(release.title, w); })
        && passes(u"artist"_s, [&](const QString &w) { return hasAllWords(line, w); })
        && passes(u"anv"_s, [&](const QString &w) { return hasText(artistNames(release, true), w); })
        && passes(u"label"_s, [&](const QString &w) { return hasText(labels, w); })
        && passes(u"genre"_s, [&](const QString &w) { return release.genres.contains(w, Qt::CaseInsensitive); })
        && passes(u"style"_s, [&](const QString &w) { return release.styles.contains(w, Qt::CaseInsensitive); })
        && passes(u"country"_s, [&](const QString &w) { return served.country.compare(w, Qt::CaseInsensitive) == 0; })
        && passes(u"year"_s, [&](const QString &w) { return yearFits(release.year, w); })
        && passes(u"format"_s, [&](const QString &w) { return formatWords(release).contains(w, Qt::CaseInsensitive); })
        // Matching of catalogue numbers is loose on the real site too.
        && passes(u"catno"_s, [&](const QString &w) { return catnos.contains(alphanumeric(w)); })
        && passes(u"barcode"_s, [&](const QString &w) { return hasCode(served, w); })
        && passes(u"credit"_s, [&](const QString &w) { return creditFits(served, w); })
        && passes(u"track"_s, [&](const QString &w) { return trackFits(served, w); })
        && passes(u"submitter"_s, [&](const QString &w) { return w == "needle-and-groove"_L1; })
        && passes(u"contributor"_s, [&](const QString &w) { return w == "needle-and-groove"_L1; });
}

struct Hit {
    QString type;
    qint64 id;
    const ServedRelease *served;
};

QJsonValue hitJson(const RequestContext &context, const Hit &hit)
{
    const JsonSource source = context.source();
    QJsonObject json = searchResultJson(source, *hit.served);
    if (hit.type == "release"_L1)
        return json;
    const QString url = apiUrl(source, u"%1s/%2"_s.arg(hit.type).arg(hit.id));
    json.insert(u"id"_s, hit.id);
    json.insert(u"type"_s, hit.type);
    json.insert(u"resource_url"_s, url);
    if (hit.type == "master"_L1) {
        json.remove(u"formats"_s);
        json.remove(u"format_quantity"_s);
        json.insert(u"uri"_s, u"/master/%1"_s.arg(hit.id));
        return json;
    }
    QString name;
    for (const ArtistCredit &artist : hit.served->release.artists) {
        if (hit.type == "artist"_L1 && artist.id.value == hit.id)
            name = artist.name;
    }
    for (const LabelCredit &label : hit.served->release.labels) {
        if (hit.type == "label"_L1 && label.id.value == hit.id)
            name = label.name;
    }
    return QJsonObject{
        {u"id"_s, hit.id},
        {u"type"_s, hit.type},
        {u"title"_s, name},
        {u"uri"_s, u"/%1/%2"_s.arg(hit.type).arg(hit.id)},
        {u"resource_url"_s, url},
        {u"thumb"_s, QString()},
        {u"cover_image"_s, QString()},
        {u"master_id"_s, QJsonValue::Null},
        {u"master_url"_s, QJsonValue::Null},
        {u"user_data"_s, QJsonObject{{u"in_wantlist"_s, false}, {u"in_collection"_s, false}}},
    };
}

HttpAnswer search(const RequestContext &context)
{
    if (!context.isOwner)
        return needsToken();
    const QString type = context.request.parameter(u"type"_s);
    const auto wants = [&](QLatin1StringView kind) { return type.isEmpty() || type == kind; };
    const QString query = context.request.parameter(u"q"_s);

    QList<Hit> hits;
    QSet<std::pair<int, qint64>> seen;
    const auto once = [&](int kind, QLatin1StringView name, qint64 id, const ServedRelease *served) {
        if (id > 0 && !seen.contains({kind, id})) {
            seen.insert({kind, id});
            hits.append({name, id, served});
        }
    };
    for (const ReleaseId id : context.collection.releases()) {
        const ServedRelease *served = context.collection.release(id);
        if (wants("artist"_L1)) {
            for (const ArtistCredit &artist : served->release.artists) {
                if (!query.isEmpty() && hasAllWords(artist.name, query))
                    once(1, "artist"_L1, artist.id.value, served);
            }
        }
        if (wants("label"_L1)) {
            for (const LabelCredit &label : served->release.labels) {
                if (!query.isEmpty() && hasAllWords(label.name, query))
                    once(2, "label"_L1, label.id.value, served);
            }
        }
        if ((wants("release"_L1) || wants("master"_L1)) && fits(*served, context.request)) {
            if (wants("master"_L1))
                once(3, "master"_L1, served->release.master.value, served);
            if (wants("release"_L1))
                once(4, "release"_L1, id.value, served);
        }
    }
    return pageAnswer(
        context, u"results"_s, hits.size(), [&](qsizetype i) { return hitJson(context, hits[i]); }, kReachable);
}

} // namespace

QList<Route> searchRoutes()
{
    return {{"GET", u"/database/search"_s, search}};
}

} // namespace vv::demo
