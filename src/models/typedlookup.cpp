// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/typedlookup.h"

#include "base/asciidigit.h"
#include "models/releaselink.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::models {

namespace {

QString digitsOf(QStringView text)
{
    QString digits;
    std::ranges::copy_if(text, std::back_inserter(digits), isAsciiDigit);
    return digits;
}

bool isDigitsAndGaps(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return isAsciiDigit(c) || c.isSpace() || c == u'-'; });
}

/// GS1: from the right, every other digit counts three times.
bool hasRightCheckDigit(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int weight = (digits.size() - i) % 2 == 0 ? 3 : 1;
        sum += weight * digits[i].digitValue();
    }
    return sum % 10 == 0;
}

bool looksLikeCatno(const QString &text)
{
    // "BLP 4003", "SHVL804", "ECM 1064 ST", "2310-123", "7243 8 55000 1".
    static const QRegularExpression shape(uR"(^(?:\p{L}{1,6}[ ./-]?){0,2}\d{2,}(?:[ ./-]?[\p{L}\d]{1,5}){0,4}$)"_s);
    static const QRegularExpression wordAndYear(uR"(^\p{L}+ (?:19|20)\d\d$)"_s);
    const bool onlyDigits = std::ranges::all_of(text, isAsciiDigit);
    const bool isShouted = text == text.toUpper();
    return text.size() <= 20 && !onlyDigits && shape.match(text).hasMatch()
        && (isShouted || !wordAndYear.match(text).hasMatch());
}

} // namespace

QString barcodeIn(QStringView text)
{
    const QString digits = digitsOf(text);
    if (!isDigitsAndGaps(text))
        return {};
    const bool isOne = digits.size() == 12 || digits.size() == 13 || (digits.size() == 8 && hasRightCheckDigit(digits));
    return isOne ? digits : QString();
}

std::optional<Lookup> typedLookup(QStringView text)
{
    const QString typed = text.trimmed().toString();
    if (typed.isEmpty())
        return std::nullopt;
    if (!barcodeIn(typed).isEmpty())
        return typedLookup(typed, LookupKind::Barcode);
    const ReleaseLink link = releaseLink(typed);
    if (link.kind == ReleaseLink::Kind::Master)
        return std::nullopt;
    if (link.kind == ReleaseLink::Kind::Release)
        return typedLookup(typed, LookupKind::Release);
    return typedLookup(typed, looksLikeCatno(typed.simplified()) ? LookupKind::Catno : LookupKind::Text);
}

std::optional<Lookup> typedLookup(QStringView text, LookupKind kind)
{
    const QString typed = text.trimmed().toString();
    switch (kind) {
    case LookupKind::Text:
    case LookupKind::Catno:
        return typed.isEmpty() ? std::nullopt : std::optional(Lookup{kind, typed.simplified()});
    case LookupKind::Barcode: {
        const QString digits = digitsOf(typed);
        return digits.isEmpty() ? std::nullopt : std::optional(Lookup{kind, digits});
    }
    case LookupKind::Release: {
        const ReleaseLink link = releaseLink(typed);
        if (link.kind != ReleaseLink::Kind::Release)
            return std::nullopt;
        return Lookup{kind, QString::number(link.release.value)};
    }
    }
    Q_UNREACHABLE();
}

} // namespace vv::models
