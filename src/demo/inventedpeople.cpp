// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/inventedpeople.h"

#include <array>

using namespace Qt::StringLiterals;

namespace vv::demo {

namespace {

constexpr int kWellKept = 80; // of 100 releases

void addBand(ReleaseDetail &detail, Dice &dice)
{
    static const std::array roles{u"Drums"_s,           u"Bass"_s,  u"Piano, Organ"_s, u"Guitar [Twelve-string]"_s,
                                  u"Tenor Saxophone"_s, u"Cello"_s, u"Percussion"_s,   u"Backing Vocals"_s};
    const int players = dice.between(2, 5);
    const int first = dice.below(static_cast<int>(roles.size()));
    for (int i = 0; i < players; ++i)
        detail.credits += inventedCredit(dice, roles[static_cast<size_t>(first + i) % roles.size()],
                                         dice.chance(20) ? u"A1, B2"_s : QString());
    ArtistCredit leader = detail.release.artists.value(0);
    if (leader.id.value > 355) { // those before it stand for nobody
        leader.join.clear();
        leader.role = dice.chance(50) ? u"Arranged By"_s : u"Producer"_s;
        detail.credits += leader;
    }
    detail.credits += inventedCredit(dice, u"Backing Vocals"_s);
    detail.credits += inventedCredit(dice, u"Liner Notes"_s);
    detail.credits += inventedCredit(dice, u"Mastered By [Lacquer]"_s);
}

void addWriters(QList<Track> &tracks, const ArtistCredit &leader, Dice &dice)
{
    for (Track &track : tracks) {
        addWriters(track.parts, leader, dice);
        if (track.type != Track::Type::Track || !track.credits.isEmpty())
            continue;
        ArtistCredit writer = dice.chance(60) ? leader : inventedCredit(dice, {});
        writer.role = u"Written-By"_s;
        writer.join.clear();
        track.credits += writer;
    }
}

void addOwners(ReleaseDetail &detail, Dice &dice)
{
    const QString name = detail.release.labels.value(0).name;
    if (name.isEmpty() || name.startsWith("Not On Label"_L1))
        return;
    detail.companies
        += {{720'001 + dice.below(900)}, name + u" Recordings Ltd."_s, {}, u"Phonographic Copyright (p)"_s};
    detail.companies += {{720'001 + dice.below(900)}, name + u" Recordings Ltd."_s, {}, u"Copyright (c)"_s};
    detail.companies += {{721'000}, u"Lathe & Lamp"_s, {}, u"Lacquer Cut At"_s};
    detail.companies += {{721'001}, u"Paper Lantern Music"_s, {}, u"Published By"_s};
    if (dice.chance(50))
        detail.companies += {{721'002}, u"Halfmoon Songs"_s, {}, u"Published By"_s};
}

QString extraNotes(const ReleaseDetail &detail, const QString &country, Dice &dice)
{
    const Release &release = detail.release;
    const LabelCredit label = release.labels.value(0);
    const QStringList &people = inventedPeople();
    QStringList lines;
    lines += u"Issued in a [i]laminated[/i] sleeve%1."_s.arg(country.isEmpty() ? QString() : u", made in "_s + country);
    lines += u"Sleeve notes by [a=%1], photographs by [a=%2]."_s.arg(dice.pick(people), dice.pick(people));
    if (!label.name.isEmpty() && !label.name.startsWith("Not On Label"_L1))
        lines += u"[b]Also on [l=%1][/b]: see [r=%2]."_s.arg(label.name).arg(release.id.value + 5);
    if (release.master.isValid())
        lines += u"All editions: [m=%1]"_s.arg(release.master.value);
    lines += u"[url=https://liner-notes.example/%1]More about the session[/url]"_s.arg(release.id.value);
    return lines.join(u"\r\n"_s);
}

} // namespace

const QStringList &inventedPeople()
{
    static const QStringList names{u"Gil Sandhaven"_s,     u"Margarete Eulenspiel"_s, u"Rufus Okonta"_s,
                                   u"Tove Lindqvister"_s,  u"Hank Mulberry"_s,        u"Dario Pelliccione"_s,
                                   u"Sheila Crankshaw"_s,  u"Bo Ravndalen"_s,         u"Yumi Kagoshira"_s,
                                   u"Errol Whitstable"_s,  u"Pilar Encinares"_s,      u"Otto Klinkhammerer"_s,
                                   u"Nell Featherby"_s,    u"Sam Obuasi-Grant"_s,     u"Vera Tikhonravova"_s,
                                   u"Lou Castaneda (2)"_s, u"Ned Purslow"_s,          u"Ines de Almoster"_s};
    return names;
}

ArtistCredit inventedCredit(Dice &dice, const QString &role, const QString &tracks)
{
    const QStringList &people = inventedPeople();
    const int which = dice.below(static_cast<int>(people.size()));
    return {{900'000 + which * 11},
            people[which],
            dice.chance(8) ? people[which].section(u' ', -1) : QString(),
            {},
            role,
            tracks};
}

void addLinerNotes(ReleaseDetail &detail, const QString &country, bool hasCover)
{
    Dice dice(static_cast<quint64>(detail.release.id.value) ^ 0x11E4ULL);
    if (!dice.chance(kWellKept))
        return;
    addBand(detail, dice);
    addWriters(detail.tracks, detail.release.artists.value(0), dice);
    addOwners(detail, dice);
    detail.notes += (detail.notes.isEmpty() ? QString() : u"\r\n\r\n"_s) + extraNotes(detail, country, dice);
    const int more = hasCover ? dice.between(1, 4) : 0;
    for (int i = 0; i < more; ++i)
        detail.images.append({false, {}, {}, 600, 600});
    const int videos = std::min<int>(dice.below(3), static_cast<int>(detail.tracks.size()));
    for (int i = 0; i < videos; ++i)
        detail.videos.append({u"https://video.example/watch?v=%1-%2"_s.arg(detail.release.id.value).arg(i + 2),
                              detail.release.title + u" - "_s + detail.tracks[i].title, QString(),
                              150 + dice.below(300)});
}

} // namespace vv::demo
