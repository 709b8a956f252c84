// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/asciidigit.h"
#include "base/display.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vv {

namespace {

struct FormatWords {
    QString first; ///< empty for `All Media`
    QStringList rest;
};

/// A vinyl's size, or a DVD's kind, stands for the name.
bool standsForName(const Format &format, const QString &description)
{
    if (format.name == "Vinyl"_L1)
        return description == "LP"_L1 || (description.endsWith(u'"') && isAsciiDigit(description[0]));
    return format.name == "DVD"_L1 && description == "DVD-Video"_L1;
}

FormatWords words(const Format &format)
{
    FormatWords words{format.name == "All Media"_L1 ? QString() : format.name, format.descriptions};
    const auto own = std::find_if(words.rest.cbegin(), words.rest.cend(),
                                  [&](const QString &description) { return standsForName(format, description); });
    if (own != words.rest.cend()) {
        words.first = *own;
        words.rest.erase(own);
    }
    return words;
}

/// 1 where the text is no positive number.
int quantity(const Format &format)
{
    bool isNumber = false;
    const int number = QStringView(format.qty).trimmed().toInt(&isNumber);
    return isNumber ? std::clamp(number, 1, 9999) : 1;
}

struct Abbreviation {
    QLatin1StringView word;
    QLatin1StringView shortForm;
};

constexpr std::array kAbbreviations{
    Abbreviation{"Box Set"_L1, "Box"_L1},
    Abbreviation{"Cassette"_L1, "Cass"_L1},
    Abbreviation{"Club Edition"_L1, "Club"_L1},
    Abbreviation{"Compilation"_L1, "Comp"_L1},
    Abbreviation{"Copy Protected"_L1, "Copy Prot."_L1},
    Abbreviation{"DVD-Video"_L1, "DVD-V"_L1},
    Abbreviation{"Deluxe Edition"_L1, "Dlx"_L1},
    Abbreviation{"Double Sided"_L1, "D/Sided"_L1},
    Abbreviation{"Enhanced"_L1, "Enh"_L1},
    Abbreviation{"Etched"_L1, "Etch"_L1},
    Abbreviation{"Limited Edition"_L1, "Ltd"_L1},
    Abbreviation{"Maxi-Single"_L1, "Maxi"_L1},
    Abbreviation{"Mini-Album"_L1, "MiniAlbum"_L1},
    Abbreviation{"Misprint"_L1, "M/Print"_L1},
    Abbreviation{"Numbered"_L1, "Num"_L1},
    Abbreviation{"Partially Mixed"_L1, "P/Mixed"_L1},
    Abbreviation{"Partially Unofficial"_L1, "P/Unofficial"_L1},
    Abbreviation{"Picture Disc"_L1, "Pic"_L1},
    Abbreviation{"Quadraphonic"_L1, "Quad"_L1},
    Abbreviation{"Record Store Day"_L1, "RSD"_L1},
    Abbreviation{"Reissue"_L1, "RE"_L1},
    Abbreviation{"Remastered"_L1, "RM"_L1},
    Abbreviation{"Repress"_L1, "RP"_L1},
    Abbreviation{"Sampler"_L1, "Smplr"_L1},
    Abbreviation{"Single Sided"_L1, "S/Sided"_L1},
    Abbreviation{"Special Edition"_L1, "S/Edition"_L1},
    Abbreviation{"Test Pressing"_L1, "TP"_L1},
    Abbreviation{"Unofficial Release"_L1, "Unofficial"_L1},
    Abbreviation{"White Label"_L1, "W/Lbl"_L1},
};

QString abbreviated(const QString &word)
{
    const auto found = std::find_if(kAbbreviations.begin(), kAbbreviations.end(),
                                    [&](const Abbreviation &entry) { return entry.word == word; });
    return found == kAbbreviations.end() ? word : QString(found->shortForm);
}

/// The first `count` characters, never half of one beyond the basic plane.
QString firstCharacters(const QString &text, int count)
{
    qsizetype end = 0;
    for (; count > 0 && end < text.size(); --count)
        end += text[end].isHighSurrogate() && end + 1 < text.size() ? 2 : 1;
    return text.first(end);
}

} // namespace

QString displayFormat(const QList<Format> &formats)
{
    QStringList parts;
    for (const Format &format : formats) {
        const FormatWords entry = words(format);
        QStringList line;
        const bool countsDiscs = format.name != "File"_L1;
        if (const int discs = quantity(format); discs > 1 && countsDiscs && !entry.first.isEmpty())
            line += QString::number(discs) + u'×' + entry.first;
        else
            line += entry.first;
        for (const QString &description : entry.rest) {
            if (description != "Stereo"_L1 && description != u"33 ⅓ RPM")
                line += description.trimmed();
        }
        line += format.text.trimmed();
        line.removeAll(QString());
        if (!line.isEmpty())
            parts += line.join(", "_L1);
    }
    return parts.join(" + "_L1);
}

QString csvFormat(const QList<Format> &formats)
{
    QStringList parts;
    for (const Format &format : formats) {
        const FormatWords entry = words(format);
        QStringList line;
        if (!entry.first.isEmpty()) {
            const int discs = quantity(format);
            line += (discs > 1 ? QString::number(discs) + u'x' : QString()) + abbreviated(entry.first);
        }
        for (const QString &description : entry.rest) {
            if (description != "Stereo"_L1 && !description.endsWith(" RPM"_L1))
                line += abbreviated(description);
        }
        if (!format.text.isEmpty())
            line += firstCharacters(format.text, 3);
        parts += line.join(", "_L1);
    }
    return parts.join(" + "_L1);
}

int discCount(const QList<Format> &formats)
{
    int discs = 0;
    for (const Format &format : formats) {
        if (format.name != "Box Set"_L1 && format.name != "All Media"_L1 && format.name != "File"_L1)
            discs += quantity(format);
    }
    return discs;
}

} // namespace vv
