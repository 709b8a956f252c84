// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/display.h"
#include "store/csvexport.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

/// Words whose short form csvFormat() writes; the ones that it makes of several words stay out.
const QStringList &longWords()
{
    static const QStringList words{u"Box Set"_s,
                                   u"Cassette"_s,
                                   u"Club Edition"_s,
                                   u"Compilation"_s,
                                   u"Copy Protected"_s,
                                   u"DVD-Video"_s,
                                   u"Deluxe Edition"_s,
                                   u"Double Sided"_s,
                                   u"Enhanced"_s,
                                   u"Etched"_s,
                                   u"Limited Edition"_s,
                                   u"Maxi-Single"_s,
                                   u"Mini-Album"_s,
                                   u"Misprint"_s,
                                   u"Numbered"_s,
                                   u"Partially Mixed"_s,
                                   u"Partially Unofficial"_s,
                                   u"Picture Disc"_s,
                                   u"Quadraphonic"_s,
                                   u"Record Store Day"_s,
                                   u"Reissue"_s,
                                   u"Remastered"_s,
                                   u"Repress"_s,
                                   u"Sampler"_s,
                                   u"Single Sided"_s,
                                   u"Special Edition"_s,
                                   u"Test Pressing"_s,
                                   u"Unofficial Release"_s,
                                   u"White Label"_s};
    return words;
}

QString spelledOut(const QString &word)
{
    static const QHash<QString, QString> words = [] {
        QHash<QString, QString> known;
        for (const QString &whole : longWords()) // the formatter itself tells how each is shortened
            known.insert(csvFormat({{whole, {}, {}, {}}}), whole);
        return known;
    }();
    return words.value(word, word);
}

Format formatFrom(const QString &part)
{
    static const QRegularExpression quantity(u"^([0-9]{1,4})x(.+)$"_s);
    static const QRegularExpression size(u"^(LP|[0-9]+(\\.[0-9]+)?\")$"_s);
    QStringList words = part.split(u", "_s);
    QString first = words.takeFirst();
    Format format;
    format.qty = u"1"_s;
    if (const auto match = quantity.match(first); match.hasMatch()) {
        format.qty = match.captured(1);
        first = match.captured(2);
    }
    if (size.match(first).hasMatch()) {
        format.name = u"Vinyl"_s;
        format.descriptions += first;
    } else {
        format.name = spelledOut(first);
    }
    for (const QString &word : std::as_const(words))
        format.descriptions += spelledOut(word);
    return format;
}

/// Punctuation comes before digits and those before letters, in the order of the Unicode collation.
ushort rankOf(QChar c)
{
    static const QString kPunctuation = u" _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$"_s;
    constexpr ushort kSymbols = 0x40;
    constexpr ushort kDigits = 0x50;
    constexpr ushort kLetters = 0x60;
    if (const auto at = kPunctuation.indexOf(c); at >= 0)
        return static_cast<ushort>(at + 1);
    if (c >= u'0' && c <= u'9')
        return static_cast<ushort>(kDigits + c.unicode() - u'0');
    if (!c.isLetterOrNumber() && !c.isSurrogate())
        return kSymbols;
    return static_cast<ushort>(std::min(0xffff, kLetters + c.unicode()));
}

QString ranked(const QString &text)
{
    QString key = folded(text);
    std::transform(key.begin(), key.end(), key.begin(), [](QChar c) { return QChar(rankOf(c)); });
    return key;
}

} // namespace

CsvRelease csvRelease(const Release &release)
{
    QStringList numbers;
    QStringList labels;
    for (const LabelCredit &label : release.labels) {
        if (!label.catno.isEmpty() && !numbers.contains(label.catno))
            numbers += label.catno;
        labels += label.name;
    }
    return {.catno = numbers.join(u", "_s),
            .artist = canonicalArtist(release.artists),
            .title = release.title,
            .label = labels.join(u", "_s),
            .format = csvFormat(release.formats),
            .year = release.year};
}

Release releaseFromCsv(ReleaseId id, const CsvRelease &cells)
{
    Release release;
    release.id = id;
    release.title = cells.title;
    release.year = cells.year;
    // Where one name ends and the next begins cannot be told: names have commas and "&" of their own.
    if (!cells.artist.isEmpty())
        release.artists = {{{}, cells.artist, {}, {}, {}, {}}};
    if (!cells.label.isEmpty() || !cells.catno.isEmpty())
        release.labels = {{{}, cells.label, cells.catno, u"Label"_s}};
    const QStringList parts = cells.format.isEmpty() ? QStringList() : cells.format.split(u" + "_s);
    for (const QString &part : parts)
        release.formats += formatFrom(part);
    if (csvFormat(release.formats) != cells.format)
        release.formats = {{cells.format, {}, {}, {}}};
    return release;
}

QString csvOrder(const CsvRelease &cells)
{
    return ranked(cells.label) + QChar(0) + ranked(cells.catno);
}

} // namespace vv::store
