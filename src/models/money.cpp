// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/money.h"

#include <QLocale>

#include <algorithm>

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

QString moneyText(double amount, int decimals, const QString &sign)
{
    // The C locale, of a system without a language, would not group digits.
    const QLocale user;
    const QLocale locale = user.language() == QLocale::C ? QLocale(QLocale::English) : user;
    const QString number = locale.toString(amount, 'f', decimals);
    return sign.isEmpty() ? number : QString(number + u'\u00a0' + sign);
}

} // namespace vv::models
