// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/recordmaker.h"

#include "demo/scenes.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vv::demo {

namespace {

constexpr qint64 kVarious = 194;
constexpr qint64 kUnknownArtist = 355;
constexpr int kFirstDiscs = 1985;             ///< before that nothing came on CD
constexpr quint64 kReleaseRange = 35'999'983; ///< prime: stepping through it meets every number once

QString pickFrom(Dice &dice, const QStringList &list)
{
    return list.isEmpty() ? QString() : dice.pick(list);
}

/// Media whose first word is a size are Vinyl.
bool isVinylSize(const QString &kind)
{
    return kind == "LP"_L1 || kind == "7\""_L1 || kind == "10\""_L1 || kind == "12\""_L1;
}

} // namespace

QList<Format> readFormats(const QString &text)
{
    static const QRegularExpression quantity(u"^(\\d+)x"_s);
    QList<Format> formats;
    for (const QString &entry : text.split(u" + "_s, Qt::SkipEmptyParts)) {
        Format format;
        // A text with a blank at its end stays so: such texts exist.
        format.text = entry.section(u';', 1);
        QStringList words = entry.section(u';', 0, 0).split(u',', Qt::SkipEmptyParts);
        format.qty = u"1"_s;
        if (const auto match = quantity.match(words.value(0)); match.hasMatch()) {
            format.qty = match.captured(1);
            words.first().remove(0, match.capturedLength());
        }
        if (isVinylSize(words.value(0)))
            words.prepend(u"Vinyl"_s);
        format.name = words.takeFirst();
        format.descriptions = words;
        formats.append(format);
    }
    return formats;
}

RecordMaker::RecordMaker(quint64 seed)
    : m_dice(seed)
    , m_offset(Dice(seed).next() % kReleaseRange)
{}

ReleaseId RecordMaker::nextRelease()
{
    const quint64 step = (m_offset + ++m_count * 7'368'787ULL) % kReleaseRange;
    return {1000 + static_cast<qint64>(step)};
}

MasterId RecordMaker::masterFor(const QString &key)
{
    const auto known = m_masters.constFind(key);
    if (known != m_masters.cend())
        return {*known};
    // Masters and releases are numbered from one range, so the same number can mean one of each.
    const qint64 id = 2000 + static_cast<qint64>((m_offset + quint64(m_masters.size()) * 1'299'709ULL) % 3'999'971ULL);
    m_masters.insert(key, id);
    return {id};
}

ArtistCredit RecordMaker::artist(const QString &name, const QString &join)
{
    ArtistCredit credit;
    credit.name = name.section(u'~', 0, 0);
    credit.anv = name.section(u'~', 1);
    credit.join = join;
    if (credit.name == "Various"_L1) {
        credit.id = {kVarious};
    } else if (credit.name == "Unknown Artist"_L1) {
        credit.id = {kUnknownArtist};
    } else {
        qint64 &id = m_artists[credit.name];
        if (id == 0)
            id = 21'000 + 37 * m_artists.size();
        credit.id = {id};
    }
    return credit;
}

QList<ArtistCredit> RecordMaker::artists(const QString &text)
{
    static const QRegularExpression phrase(u"\\s*\\{([^}]*)\\}\\s*|(,)\\s"_s);
    QList<ArtistCredit> credits;
    qsizetype from = 0;
    for (auto it = phrase.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        credits.append(artist(text.sliced(from, match.capturedStart() - from).trimmed(),
                              match.captured(2).isEmpty() ? match.captured(1) : match.captured(2)));
        from = match.capturedEnd();
    }
    credits.append(artist(text.sliced(from).trimmed()));
    return credits;
}

LabelCredit RecordMaker::label(const QString &name, const QString &catno)
{
    qint64 &id = m_labels[name];
    if (id == 0)
        id = 4'000 + 53 * m_labels.size();
    return {{id}, name, catno, u"Label"_s};
}

QString RecordMaker::releasedIn(int year)
{
    if (year == 0)
        return {};
    const QString text = QString::number(year);
    switch (m_dice.below(5)) {
    case 0:
    case 1:
        return text;
    case 2:
        return text + u"-%1-00"_s.arg(m_dice.between(1, 12), 2, 10, QChar(u'0'));
    case 3:
        return text + (m_dice.chance(20) ? u"-00-00"_s : QString());
    default:
        return text
            + u"-%1-%2"_s.arg(m_dice.between(1, 12), 2, 10, QChar(u'0')).arg(m_dice.between(1, 28), 2, 10, QChar(u'0'));
    }
}

MadeRecord RecordMaker::fromRow(const QString &row)
{
    const QStringList cells = row.split(u'|');
    MadeRecord made;
    Release &release = made.served.release;
    release.id = nextRelease();
    release.artists = artists(cells.value(0));
    release.title = cells.value(1);
    release.year = cells.value(2).toInt();
    const QStringList labels = cells.value(3).split(u" / "_s);
    const QStringList numbers = cells.value(4).split(u" / "_s);
    for (qsizetype i = 0; i < labels.size(); ++i)
        release.labels.append(label(labels[i], numbers.value(i)));
    made.served.country = cells.value(5);
    release.formats = readFormats(cells.value(6));
    release.genres = splitNames(cells.value(7).section(u'>', 0, 0));
    release.styles = splitNames(cells.value(7).section(u'>', 1));
    made.folder = cells.value(8).isEmpty() ? QChar(u'U') : cells.value(8).front();
    made.served.released = releasedIn(release.year);

    QString master = release.artists.first().name + u'\n' + release.title;
    for (const QString &flag : cells.value(9).split(u' ', Qt::SkipEmptyParts)) {
        if (flag == "nc"_L1)
            made.served.hasCover = false;
        else if (flag == "nm"_L1)
            master.clear();
        else if (flag == "gone"_L1)
            made.served.isGone = true;
        else if (flag == "w"_L1)
            made.wanted = true;
        else if (flag.startsWith(u'c'))
            made.copies = flag.sliced(1).toInt();
        else if (flag.startsWith(u'r'))
            made.rating = flag.sliced(1).toInt();
        else if (flag.startsWith(u'm'))
            master = flag;
    }
    if (!master.isEmpty())
        release.master = masterFor(master);
    return made;
}

MadeRecord RecordMaker::invented()
{
    const Scene &scene = m_dice.pick(scenes());
    MadeRecord made;
    Release &release = made.served.release;
    release.id = nextRelease();

    const bool compilation = m_dice.chance(4);
    const auto person
        = [&]() -> QString { return pickFrom(m_dice, scene.firsts) + scene.glue + pickFrom(m_dice, scene.lasts); };
    const auto band
        = [&]() -> QString { return pickFrom(m_dice, scene.bands) + scene.glue + pickFrom(m_dice, scene.bandTails); };
    const auto anyone = [&] {
        QString name = m_dice.chance(50) ? person() : band();
        if (m_dice.chance(5))
            name += u" (%1)"_s.arg(m_dice.between(2, 40));
        return name;
    };
    if (compilation) {
        release.artists = {artist(u"Various"_s)};
    } else {
        release.artists = {artist(anyone())};
        if (m_dice.chance(9)) {
            static const QStringList joins{u"&"_s, u"&"_s, u","_s, u"Featuring"_s, u"/"_s, u"With"_s, u"And"_s};
            release.artists.first().join = m_dice.pick(joins);
            release.artists.append(artist(anyone()));
        }
        if (m_dice.chance(4))
            release.artists.first().anv
                = release.artists.first().name.section(scene.glue.isEmpty() ? u" "_s : scene.glue, -1);
    }

    release.title = m_dice.chance(22) ? m_dice.pick(scene.titles)
                                      : pickFrom(m_dice, scene.heads) + scene.glue + pickFrom(m_dice, scene.tails);
    if (compilation)
        release.title += m_dice.chance(50) ? u" Vol. %1"_s.arg(m_dice.between(1, 9)) : QString();
    if (m_dice.below(200) == 0)
        release.title.prepend(u' ');
    if (m_dice.below(200) == 0)
        release.title.append(u"\u200b"_s);

    release.year = m_dice.chance(5) ? 0 : m_dice.between(scene.from, scene.to);
    made.served.country = m_dice.chance(1) ? QString() : m_dice.pick(scene.countries);

    const auto numbered = [&](const QString &text) {
        const QString prefix = text.section(u':', -1);
        const QString catno
            = prefix == "none"_L1 ? prefix : prefix + QString::number(m_dice.between(1, 999)).rightJustified(3, u'0');
        return label(text.section(u':', 0, -2), catno);
    };
    release.labels = {numbered(m_dice.pick(scene.labels))};
    if (m_dice.chance(7))
        release.labels.append(numbered(m_dice.pick(scene.labels)));
    release.formats = readFormats(m_dice.pick(scene.formats));
    const QString &medium = release.formats.first().name;
    if (release.year > 0 && release.year < kFirstDiscs && (medium.startsWith("CD"_L1) || medium == "File"_L1))
        release.year = m_dice.between(kFirstDiscs, 2012);
    made.served.released = releasedIn(release.year);
    release.genres = scene.genres;
    if (!m_dice.chance(7)) {
        release.styles = {m_dice.pick(scene.styles)};
        if (const QString second = m_dice.pick(scene.styles); m_dice.chance(45) && !release.styles.contains(second))
            release.styles.append(second);
    }
    made.served.hasCover = !m_dice.chance(3);
    if (!m_dice.chance(15))
        release.master = masterFor(QString::number(release.id.value));

    static const QString folders = u"LLLLLLLLLUUUFS"_s;
    made.folder = folders[m_dice.below(static_cast<int>(folders.size()))];
    if (scene.genres.contains("Jazz"_L1))
        made.folder = u'J';
    else if (release.formats.first().descriptions.contains("7\""_L1))
        made.folder = u'S';
    made.rating = m_dice.chance(40) ? m_dice.between(2, 5) : 0;
    return made;
}

} // namespace vv::demo
