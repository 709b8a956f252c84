// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/inventedtracks.h"

#include "demo/dice.h"
#include "demo/sampletracks.h"
#include "demo/scenes.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace vv::demo {

namespace {

QString languageOf(const ServedRelease &served)
{
    static const QHash<QString, QString> languages{
        {u"Spain"_s, u"es"_s},    {u"Mexico"_s, u"es"_s},  {u"Colombia"_s, u"es"_s},  {u"Argentina"_s, u"es"_s},
        {u"Cuba"_s, u"es"_s},     {u"Peru"_s, u"es"_s},    {u"Venezuela"_s, u"es"_s}, {u"Brazil"_s, u"pt"_s},
        {u"Portugal"_s, u"pt"_s}, {u"France"_s, u"fr"_s},  {u"Belgium"_s, u"fr"_s},   {u"Senegal"_s, u"fr"_s},
        {u"Benin"_s, u"fr"_s},    {u"Germany"_s, u"de"_s}, {u"Austria"_s, u"de"_s},   {u"Switzerland"_s, u"de"_s},
        {u"Japan"_s, u"ja"_s},    {u"USSR"_s, u"ru"_s},    {u"Bulgaria"_s, u"ru"_s},  {u"Greece"_s, u"el"_s},
        {u"Lebanon"_s, u"ar"_s},  {u"Egypt"_s, u"ar"_s},   {u"Italy"_s, u"it"_s},     {u"Sweden"_s, u"nord"_s},
        {u"Norway"_s, u"nord"_s},
    };
    return languages.value(served.country, u"en"_s);
}

/// Hands out titles, none twice.
class Titles
{
public:
    Titles(Dice &dice, const ServedRelease &served)
        : m_dice(dice)
        , m_ready(trackWords(languageOf(served)))
        , m_english(languageOf(served) == "en"_L1)
        , m_title(served.release.title.simplified())
    {}

    QString next()
    {
        if (m_used.isEmpty() && m_dice.chance(45)) {
            m_used.insert(m_title);
            return m_title;
        }
        for (int tries = 0; tries < 40; ++tries) {
            const QString title = m_english && m_dice.chance(60)
                ? m_dice.pick(trackHeads()) + u' ' + m_dice.pick(trackTails())
                : m_dice.pick(m_ready);
            if (!m_used.contains(title)) {
                m_used.insert(title);
                return title;
            }
        }
        return u"%1 (%2)"_s.arg(m_dice.pick(m_ready)).arg(m_used.size());
    }

private:
    Dice &m_dice;
    const QStringList &m_ready;
    bool m_english;
    QString m_title;
    QSet<QString> m_used;
};

QString clock(int seconds)
{
    if (seconds >= 3600) {
        return u"%1:%2:%3"_s.arg(seconds / 3600)
            .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
            .arg(seconds % 60, 2, 10, QChar(u'0'));
    }
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

struct Shape {
    int from; ///< tracks a side (or a disc)
    int to;
    int shortest; ///< seconds
    int longest;
};

Shape shapeOf(const Release &release, const Format &format)
{
    const auto has = [&](QLatin1StringView word) { return format.descriptions.contains(word); };
    if (has("7\""_L1))
        return has("EP"_L1) ? Shape{2, 2, 130, 190} : Shape{1, 1, 140, 215};
    if (has("10\""_L1) && has("78 RPM"_L1))
        return {1, 1, 150, 200};
    if (has("12\""_L1) && !has("Album"_L1))
        return {1, 2, 290, 520};
    if (release.genres.contains("Jazz"_L1))
        return {2, 3, 240, 640};
    if (release.genres.contains("Electronic"_L1))
        return {2, 4, 220, 480};
    return {4, 6, 130, 330};
}

int discsOf(const Format &format)
{
    return std::max(1, format.qty.toInt());
}

class Writer
{
public:
    Writer(Dice &dice, const ServedRelease &served)
        : m_dice(dice)
        , m_titles(dice, served)
        , m_release(served.release)
        , m_timed(!dice.chance(30))
        , m_compilation(served.release.artists.value(0).name == "Various"_L1)
    {}

    QList<Track> take() { return m_tracks; }

    void heading(const QString &title)
    {
        Track track;
        track.type = Track::Type::Heading;
        track.title = title;
        m_tracks.append(track);
    }

    /// Sides A, B, C... of as many records.
    void sides(const Format &format)
    {
        const Shape shape = shapeOf(m_release, format);
        const bool singleSided = format.descriptions.contains("Single Sided"_L1);
        const int count = discsOf(format) * (singleSided ? 1 : 2);
        for (int i = 0; i < count; ++i) {
            const QString side(QChar(u'A' + (m_side++ % 26)));
            const int tracks = m_dice.between(shape.from, shape.to);
            for (int n = 1; n <= tracks; ++n)
                track(tracks == 1 ? side : side + QString::number(n), shape);
        }
    }

    void discs(const Format &format, const QString &prefix)
    {
        const Shape shape{8, 13, 140, 330};
        const int count = discsOf(format);
        for (int disc = 1; disc <= count; ++disc) {
            const int tracks = m_dice.between(shape.from, shape.to);
            for (int n = 1; n <= tracks; ++n) {
                const QString number = QString::number(n);
                track(!prefix.isEmpty() ? prefix + u'-' + number
                          : count > 1   ? u"%1-%2"_s.arg(disc).arg(n)
                                        : number,
                      shape);
            }
        }
    }

    void works(const Format &format)
    {
        static const QStringList movements{u"I. Allegro"_s, u"II. Andante"_s, u"III. Menuetto"_s,
                                           u"IV. Presto"_s, u"V. Largo"_s,    u"VI. Rondo (Vivace)"_s};
        const QStringList keys{u"C Major"_s, u"D Minor"_s, u"E♭ Major"_s, u"F♯ Minor"_s, u"G Major"_s, u"B♭ Minor"_s};
        const bool vinyl = format.name == "Vinyl"_L1;
        const int count = discsOf(format) * 2;
        for (int i = 0; i < count; ++i) {
            Track work;
            work.type = Track::Type::Index;
            work.title = u"No. %1 In %2, Op. %3"_s.arg(i + 1).arg(m_dice.pick(keys)).arg(m_dice.between(2, 130));
            const QString side(QChar(u'A' + (m_side++ % 26)));
            const int parts = m_dice.between(3, 4);
            int total = 0;
            for (int n = 0; n < parts; ++n) {
                const int seconds = m_dice.between(140, 620);
                total += seconds;
                Track part;
                part.position = vinyl ? u"%1%2"_s.arg(side).arg(n + 1) : QString::number(++m_number);
                part.title = movements[n + (n == parts - 1 && parts == 3 ? 1 : 0)];
                part.duration = m_timed ? clock(seconds) : QString();
                work.parts.append(part);
            }
            work.duration = m_timed && m_dice.chance(50) ? clock(total) : QString();
            m_tracks.append(work);
        }
    }

    /// What real lists have in a few of their lines.
    void spoil()
    {
        if (m_tracks.isEmpty() || !m_dice.chance(6))
            return;
        Track &track = m_tracks[m_dice.below(static_cast<int>(m_tracks.size()))];
        if (track.type == Track::Type::Track)
            track.position = m_dice.pick(
                QStringList{u"?"_s, QString(track.position + u'\t'), QString(track.position + u"(i)"_s), QString()});
    }

private:
    void track(const QString &position, const Shape &shape)
    {
        Track track;
        track.position = position;
        track.title = m_titles.next();
        track.duration = m_timed ? clock(m_dice.between(shape.shortest, shape.longest)) : QString();
        if (m_compilation) {
            const Scene &scene = m_dice.pick(scenes());
            ArtistCredit artist;
            artist.name = m_dice.pick(scene.firsts) + scene.glue + m_dice.pick(scene.lasts);
            artist.id = {600'000 + static_cast<qint64>(qHash(artist.name, 3) % 90'000)};
            track.artists = {artist};
        }
        if (m_dice.chance(5)) {
            ArtistCredit guest;
            guest.id = {900'022};
            guest.name = u"Rufus Okonta"_s;
            guest.role = u"Tenor Saxophone"_s;
            track.credits = {guest};
        }
        m_tracks.append(track);
    }

    Dice &m_dice;
    Titles m_titles;
    const Release &m_release;
    bool m_timed;
    bool m_compilation;
    int m_side = 0;
    int m_number = 0;
    QList<Track> m_tracks;
};

bool isDisc(const QString &name)
{
    static const QSet<QString> names{u"CD"_s, u"CDr"_s, u"File"_s, u"SACD"_s, u"DVD"_s};
    return names.contains(name);
}

} // namespace

QList<Track> inventedTracks(const ServedRelease &served)
{
    Dice dice(static_cast<quint64>(served.release.id.value) ^ 0x7ACCULL);
    Writer writer(dice, served);
    int media = 0;
    for (const Format &format : served.release.formats)
        media += format.name != "Box Set"_L1 && format.name != "All Media"_L1;
    const bool classical = served.release.genres.value(0) == "Classical"_L1;

    for (const Format &format : served.release.formats) {
        if (format.name == "Box Set"_L1 || format.name == "All Media"_L1)
            continue;
        if (media > 1 || served.release.formats.first().name == "Box Set"_L1)
            writer.heading(format.qty.toInt() > 1 ? u"%1 × %2"_s.arg(format.qty, format.name)
                                                  : u"Bonus %1"_s.arg(format.name));
        if (classical)
            writer.works(format);
        else if (isDisc(format.name))
            writer.discs(format, media > 1 ? format.name : QString());
        else
            writer.sides(format);
    }
    writer.spoil();
    return writer.take();
}

} // namespace vv::demo
