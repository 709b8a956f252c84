// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/display.h"

#include "base/asciidigit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv {

namespace {

constexpr char16_t kFirstBeyondAscii = 0x80;

QString joined(const QList<ArtistCredit> &artists, QString (*nameOf)(const ArtistCredit &))
{
    QString line;
    for (qsizetype i = 0; i < artists.size(); ++i) {
        line += nameOf(artists[i]);
        if (i + 1 == artists.size())
            break;
        const QString join = artists[i].join.trimmed();
        if (join == ","_L1)
            line += ", "_L1;
        else if (join.isEmpty())
            line += " & "_L1; // what the server itself makes of it in `artists_sort`
        else
            line += u' ' + join + u' ';
    }
    return line;
}

/// Letters that decompose into no plain one, as people type them.
QStringView spelledOut(char16_t c)
{
    switch (c) {
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'ß':
        return u"ss";
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'đ':
    case u'ð':
        return u"d";
    case u'þ':
        return u"th";
    case u'ħ':
        return u"h";
    case u'ŧ':
        return u"t";
    case u'ŋ':
        return u"n";
    case u'ı':
        return u"i";
    case u'\u2018': // single quotes, and the letter that looks like one
    case u'\u2019':
    case u'\u02bc':
        return u"'";
    case u'\u201c':
    case u'\u201d':
        return u"\"";
    case u'\u2010': // hyphens and dashes
    case u'\u2011':
    case u'\u2012':
    case u'\u2013':
    case u'\u2014':
    case u'\u2212':
        return u"-";
    default:
        return {};
    }
}

bool isInvisible(char16_t c)
{
    return c == u'\u200b' || c == u'\ufeff' || c == u'\u2060' || c == u'\u00ad' || c == u'\u200e' || c == u'\u200f'
        || c == u'\u2122'; // ™ is no part of a name, and would decompose into letters
}

/// Of Latin, Greek and Cyrillic letters. Marks of other scripts (Japanese voicing, Indic vowels) make another letter.
bool isAccent(char16_t c)
{
    return c >= u'\u0300' && c <= u'\u036f';
}

} // namespace

QString displayArtist(const QList<ArtistCredit> &artists)
{
    return joined(artists, [](const ArtistCredit &artist) {
        const QString printed = artist.anv.trimmed();
        return printed.isEmpty() ? plainName(artist.name) : printed;
    });
}

QString canonicalArtist(const QList<ArtistCredit> &artists)
{
    return joined(artists, [](const ArtistCredit &artist) { return artist.name; });
}

QString plainName(const QString &name)
{
    const QString trimmed = name.trimmed();
    qsizetype at = trimmed.size();
    if (at < 5 || trimmed[--at] != u')') // the shortest is "X (2)"
        return trimmed;
    while (at > 0 && isAsciiDigit(trimmed[at - 1]))
        --at;
    const bool hasNumber = at + 1 < trimmed.size();
    if (!hasNumber || at < 3 || trimmed[at - 1] != u'(' || trimmed[at - 2] != u' ')
        return trimmed;
    return trimmed.first(at - 2).trimmed();
}

const QStringList &leadingArticles()
{
    static const QStringList articles{
        u"the"_s, u"a"_s,  u"an"_s, u"der"_s, u"die"_s, u"das"_s, u"los"_s, u"las"_s,
        u"el"_s,  u"la"_s, u"le"_s, u"les"_s, u"l'"_s,  u"il"_s,  u"gli"_s, u"het"_s,
    };
    return articles;
}

QString sortName(const QString &name, const QStringList &articles)
{
    const QString key = folded(plainName(name));
    for (const QString &article : articles) {
        if (!key.startsWith(article))
            continue;
        const bool isElided = article.endsWith(u'\'');
        if (!isElided && (key.size() <= article.size() || key[article.size()] != u' '))
            continue;
        const QString rest = key.sliced(article.size()).trimmed();
        return rest.isEmpty() ? key : rest;
    }
    return key;
}

QString folded(QStringView text)
{
    // Most texts are no more than this, which takes a fraction of the time.
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < kFirstBeyondAscii; }))
        return text.toString().toLower().simplified();
    QString visible;
    visible.reserve(text.size());
    for (const QChar c : text) {
        if (!isInvisible(c.unicode()))
            visible += c;
    }
    const QString decomposed = visible.toCaseFolded().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString plain;
    plain.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (isAccent(c.unicode()))
            continue;
        const QStringView spelled = spelledOut(c.unicode());
        if (spelled.isEmpty())
            plain += c;
        else
            plain += spelled;
    }
    return plain.normalized(QString::NormalizationForm_C).simplified();
}

QString displayLabel(const QList<LabelCredit> &labels)
{
    struct Line {
        QString name;
        QStringList numbers;
    };
    QList<Line> lines;
    for (const LabelCredit &label : labels) {
        QString name = plainName(label.name);
        if (name.startsWith("Not On Label"_L1, Qt::CaseInsensitive))
            name.clear();
        auto line = std::find_if(lines.begin(), lines.end(), [&](const Line &one) { return one.name == name; });
        if (line == lines.end())
            line = lines.insert(lines.end(), Line{name, {}});
        const QString number = label.catno.trimmed();
        const bool isNumber = !number.isEmpty() && number.compare("none"_L1, Qt::CaseInsensitive) != 0;
        if (isNumber && !line->numbers.contains(number))
            line->numbers += number;
    }
    QStringList texts;
    for (const Line &line : lines) {
        QStringList both{line.name, line.numbers.join(", "_L1)};
        both.removeAll(QString());
        if (!both.isEmpty())
            texts += both.join(u" · "_s);
    }
    return texts.join(" / "_L1);
}

} // namespace vv
