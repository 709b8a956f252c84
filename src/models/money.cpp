// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/money.h"

#include "base/asciidigit.h"

#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vv::models {

QString currencySign(const QString &code)
{
    if (code == "EUR"_L1)
        return u"€"_s;
    if (code == "USD"_L1)
        return u"$"_s;
    if (code == "GBP"_L1)
        return u"£"_s;
    return code == "JPY"_L1 ? u"¥"_s : code;
}

QString signIn(const QString &worded)
{
    QString sign;
    std::ranges::copy_if(worded, std::back_inserter(sign),
                         [](QChar c) { return c.category() == QChar::Symbol_Currency || c.isLetter(); });
    return currencySign(sign);
}

std::optional<double> amountIn(const QString &worded)
{
    constexpr qsizetype kMostDecimals = 2;
    QString digits;
    QString decimals;
    bool hasPoint = false;
    for (const QChar c : worded) {
        if (isAsciiDigit(c))
            decimals += c;
        if (c != u'.' && c != u',')
            continue;
        digits += std::exchange(decimals, QString());
        hasPoint = true;
    }
    const bool isFraction = hasPoint && !decimals.isEmpty() && decimals.size() <= kMostDecimals;
    const QString number = isFraction ? QString(digits + u'.' + decimals) : QString(digits + decimals);
    bool isNumber = false;
    const double amount = number.toDouble(&isNumber);
    return isNumber ? std::optional(amount) : std::nullopt;
}

QString moneyText(double amount, int decimals, const QString &sign)
{
    // The C locale, of a system without a language, would not group digits.
    const QLocale user;
    const QLocale locale = user.language() == QLocale::C ? QLocale(QLocale::English) : user;
    if (sign.isEmpty())
        return locale.toString(amount, 'f', decimals);
    QString text = locale.toCurrencyString(amount, sign, decimals);
    // Where a sign leads, Qt sets none apart; that is right for "€5", not for "SEK5".
    if (const auto end = text.indexOf(sign) + sign.size();
        sign.back().isLetter() && end < text.size() && text[end].isDigit())
        text.insert(end, u'\u00a0');
    return text;
}

} // namespace vv::models
