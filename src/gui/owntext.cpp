// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/owntext.h"

#include "gui/timetext.h"
#include "models/money.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

struct OwnWords {
    Q_DECLARE_TR_FUNCTIONS(vv::gui::OwnText)
};

/// What a price without any, or with a mere "$", is meant in.
QString ownCurrency(const QLocale &locale)
{
    const QString code = locale.currencySymbol(QLocale::CurrencyIsoCode);
    return code.size() == 3 ? code : u"EUR"_s;
}

QString currencyFrom(const QString &typed, const QLocale &locale)
{
    if (typed.isEmpty())
        return ownCurrency(locale);
    if (typed == u"$"_s)
        return locale.currencySymbol().contains(u'$') ? ownCurrency(locale) : u"USD"_s;
    if (typed == u"€"_s)
        return u"EUR"_s;
    if (typed == u"£"_s)
        return u"GBP"_s;
    if (typed == u"¥"_s)
        return u"JPY"_s;
    return typed.toUpper();
}

/// "1,200.50", "1.200,50" and "12,5" as a number with a point: the last of the two signs parts the decimals, unless
/// three digits follow and nothing else tells.
QString plainAmount(QString text, const QLocale &locale)
{
    static const QRegularExpression ignored(u"[\\s'\u2019]"_s, QRegularExpression::UseUnicodePropertiesOption);
    text.remove(ignored);
    const qsizetype comma = text.lastIndexOf(u',');
    const qsizetype point = text.lastIndexOf(u'.');
    QChar decimals = comma > point ? u',' : u'.';
    const QChar groups = decimals == u',' ? u'.' : u',';
    const qsizetype at = std::max(comma, point);
    const bool single = (comma < 0 || point < 0) && text.count(decimals) == 1;
    const bool isGroup = at >= 0 && text.size() - at - 1 == 3 && single && locale.decimalPoint() != QString(decimals);
    if (text.count(decimals) > 1 && text.contains(groups))
        return {}; // whatever that is
    if (isGroup || text.count(decimals) > 1)
        return text.remove(decimals);
    text.remove(groups);
    return text.replace(decimals, u'.');
}

/// What takes a step back is in the opposite order.
bool onlyTagsDiffer(const QList<store::OwnChange> &now, const QList<store::OwnChange> &before)
{
    if (now.size() != before.size())
        return false;
    for (qsizetype i = 0; i < now.size(); ++i) {
        store::OwnChange was = before[before.size() - 1 - i];
        was.facts.tags = now[i].facts.tags;
        if (was != now[i])
            return false;
    }
    return true;
}

} // namespace

QString tagsText(const QStringList &tags)
{
    return tags.join(u", "_s);
}

QStringList tagsFrom(const QString &typed)
{
    QStringList tags;
    const auto parts = typed.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString tag = part.simplified();
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive))
            tags += tag;
    }
    std::ranges::sort(tags, [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) < 0; });
    return tags;
}

std::optional<store::Purchase> priceFrom(const QString &typed, const QLocale &locale)
{
    static const QRegularExpression price(
        u"^\\s*(\\p{Sc}|[A-Za-z]{3})?\\s*([0-9][0-9.,'\u2019\\s]*)\\s*(\\p{Sc}|[A-Za-z]{3})?\\s*$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto parts = price.match(typed);
    if (!parts.hasMatch() || (!parts.captured(1).isEmpty() && !parts.captured(3).isEmpty()))
        return std::nullopt;
    const QString amount = plainAmount(parts.captured(2), locale);
    static const QRegularExpression number(u"^[0-9]{1,12}(\\.[0-9]{1,4})?$"_s);
    if (!number.match(amount).hasMatch())
        return std::nullopt;
    return store::Purchase{amount, currencyFrom(parts.captured(1) + parts.captured(3), locale), {}, {}};
}

QString priceText(const store::Purchase &purchase, const QLocale &locale)
{
    const qsizetype point = purchase.amount.indexOf(u'.');
    const auto decimals = point < 0 ? 2 : std::max<qsizetype>(2, purchase.amount.size() - point - 1);
    return locale.toString(purchase.amount.toDouble(), 'f', static_cast<int>(decimals)) + u'\u00a0' + purchase.currency;
}

QString paidText(const store::Purchase &purchase)
{
    return models::moneyText(purchase.amount.toDouble(), 2, models::currencySign(purchase.currency));
}

namespace {

/// As dayText() writes it.
QDate wholeYear(const QString &text, const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.contains(u"yyyy"_s) ? QDate() : locale.toDate(text, format.replace(u"yy"_s, u"yyyy"_s));
}

} // namespace

std::optional<QDate> dayFrom(const QString &typed, const QLocale &locale)
{
    const QString text = typed.trimmed();
    for (const QDate &day : {QDate::fromString(text, Qt::ISODate), locale.toDate(text, QLocale::LongFormat),
                             locale.toDate(text, QLocale::ShortFormat), wholeYear(text, locale)}) {
        if (!day.isValid())
            continue;
        // Short formats have two digits for the year in some languages, and Qt takes them for the last century.
        return day.year() < 1950 && !text.contains(QString::number(day.year())) ? day.addYears(100) : day;
    }
    return std::nullopt;
}

QString loanText(const store::Loan &loan)
{
    const QString since = OwnWords::tr("%1, since %2").arg(loan.borrower, dayText(loan.lent));
    return loan.due.isValid() ? OwnWords::tr("%1, due %2").arg(since, dayText(loan.due)) : since;
}

QString ownStepText(const QList<store::OwnChange> &now, const QList<store::OwnChange> &before)
{
    if (now.size() > 1 && onlyTagsDiffer(now, before))
        return OwnWords::tr("Tags changed on %Ln record(s)", nullptr, static_cast<int>(now.size()));
    if (now.size() != 1 || before.size() != 1)
        return OwnWords::tr("%Ln change(s) made", nullptr, static_cast<int>(now.size()));
    const store::OwnFacts &is = now.constFirst().facts;
    const store::OwnFacts &was = before.constFirst().facts;
    if (is.tags != was.tags)
        return OwnWords::tr("Tags changed");
    if (is.note != was.note)
        return OwnWords::tr("Private note changed");
    if (is.purchase != was.purchase)
        return OwnWords::tr("Price paid changed");
    const bool isOut = !is.loans.isEmpty() && !is.loans.constFirst().returned.isValid();
    return isOut ? OwnWords::tr("Lent to %1").arg(is.loans.constFirst().borrower)
                 : OwnWords::tr("Back from being lent");
}

} // namespace vv::gui
