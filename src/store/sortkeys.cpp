// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sortkeys.h"

#include "base/display.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr int kBeyondAllYears = 99999;
constexpr qsizetype kNumberWidth = 10;

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

/// From the first letter or digit on; all of it when it has neither ("!!!").
QString withoutOpening(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isLetterOrNumber() || text[i].isSurrogate())
            return text.sliced(i);
    }
    return text;
}

QString labelKey(const QList<LabelCredit> &labels)
{
    if (labels.isEmpty())
        return {};
    const LabelCredit &first = labels.constFirst();
    const QString name = withoutOpening(folded(plainName(first.name)));
    return name.isEmpty() ? QString() : QString(name + u'\n' + naturalKey(folded(first.catno)));
}

} // namespace

QString naturalKey(QStringView text)
{
    QString key;
    qsizetype at = 0;
    while (at < text.size()) {
        if (!text[at].isDigit()) {
            key += text[at++];
            continue;
        }
        const qsizetype start = at;
        while (at < text.size() && text[at].isDigit())
            ++at;
        const QStringView digits = text.sliced(start, at - start);
        key += QString(qMax<qsizetype>(0, kNumberWidth - digits.size()), u'0') + digits;
    }
    return key;
}

QVariant artistKey(const QList<ArtistCredit> &artists, const QStringList &articles)
{
    QList<ArtistCredit> canonical = artists;
    for (ArtistCredit &artist : canonical)
        artist.anv.clear();
    return orNull(withoutOpening(sortName(displayArtist(canonical), articles)));
}

SortKeys sortKeys(const Release &release, const QStringList &articles)
{
    const bool known = release.year > 0;
    return {.artist = artistKey(release.artists, articles),
            .title = orNull(withoutOpening(folded(release.title))),
            .label = orNull(labelKey(release.labels)),
            .year = known ? QVariant(release.year) : QVariant(),
            .yearLast = known ? release.year : kBeyondAllYears};
}

std::optional<int> conditionGrade(QStringView text)
{
    static constexpr std::array<std::pair<QStringView, int>, 19> kGrades{{
        {u"m", 8},    {u"mint", 8},           {u"nm or m-", 7}, {u"nm", 7},        {u"m-", 7}, {u"near mint", 7},
        {u"vg+", 6},  {u"very good plus", 6}, {u"vg", 5},       {u"very good", 5}, {u"g+", 4}, {u"good plus", 4},
        {u"g", 3},    {u"good", 3},           {u"f", 2},        {u"fair", 2},      {u"p", 1},  {u"poor", 1},
        {u"m/nm", 7},
    }};
    const QString whole = folded(text);
    const qsizetype open = whole.lastIndexOf(u'(');
    const qsizetype close = whole.lastIndexOf(u')');
    const QStringView wanted = open >= 0 && close > open
        ? QStringView(whole).sliced(open + 1, close - open - 1).trimmed()
        : QStringView(whole);
    for (const auto &[name, grade] : kGrades) {
        if (wanted == name)
            return grade;
    }
    return std::nullopt;
}

} // namespace vv::store
