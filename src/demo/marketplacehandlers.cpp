// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/releasedetails.h"
#include "demo/router.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vv::demo {

namespace {

/// What a dollar is in each currency that `curr_abbr` knows; an unknown one is ignored, as on the real site.
double rate(const QString &currency)
{
    static const std::array<std::pair<QLatin1StringView, double>, 12> rates{{{"USD"_L1, 1},
                                                                             {"GBP"_L1, 0.78},
                                                                             {"EUR"_L1, 0.92},
                                                                             {"CAD"_L1, 1.37},
                                                                             {"AUD"_L1, 1.52},
                                                                             {"JPY"_L1, 151},
                                                                             {"CHF"_L1, 0.88},
                                                                             {"MXN"_L1, 18.4},
                                                                             {"BRL"_L1, 5.4},
                                                                             {"NZD"_L1, 1.66},
                                                                             {"SEK"_L1, 10.5},
                                                                             {"ZAR"_L1, 18.2}}};
    for (const auto &[name, value] : rates) {
        if (currency == name)
            return value;
    }
    return 0;
}

QString currencyFor(const RequestContext &context)
{
    const QString own = context.isOwner ? context.collection.profile().value(u"curr_abbr"_s) : QString();
    const QString asked = context.isOwner ? context.request.parameter(u"curr_abbr"_s) : QString();
    if (rate(asked) > 0)
        return asked;
    return rate(own) > 0 ? own : u"USD"_s;
}

QJsonObject price(double dollars, const QString &currency)
{
    return {{u"value"_s, std::round(dollars * rate(currency) * 100) / 100}, {u"currency"_s, currency}};
}

const ServedRelease *living(const RequestContext &context)
{
    const ServedRelease *served = context.collection.release({context.number(0)});
    return served && !served->isGone ? served : nullptr;
}

HttpAnswer stats(const RequestContext &context)
{
    const ServedRelease *served = living(context);
    if (!served)
        return messageAnswer(404, u"Release not found."_s);
    const ReleaseDetail detail = detailOf(*served);
    const bool offered = detail.lowestPrice.has_value();
    return jsonAnswer(QJsonObject{
        {u"lowest_price"_s,
         offered ? QJsonValue(price(*detail.lowestPrice, currencyFor(context))) : QJsonValue(QJsonValue::Null)},
        {u"num_for_sale"_s, offered ? QJsonValue(detail.forSale) : QJsonValue(QJsonValue::Null)},
        {u"blocked_from_sale"_s, false},
    });
}

HttpAnswer suggestions(const RequestContext &context)
{
    if (!context.isOwner)
        return needsToken();
    const ServedRelease *served = living(context);
    if (!served)
        return messageAnswer(404, u"Release not found."_s);
    const ReleaseDetail detail = detailOf(*served);
    if (!detail.lowestPrice)
        return jsonAnswer(QJsonObject{});
    QJsonObject json;
    double share = 2.4;
    const Field *media = context.collection.field(kMediaCondition);
    const QStringList grades = media ? media->options : QStringList();
    for (const QString &grade : grades) {
        json.insert(grade, price(*detail.lowestPrice * share, currencyFor(context)));
        share *= 0.74;
    }
    return jsonAnswer(json);
}

HttpAnswer fee(const RequestContext &context)
{
    const double amount = context.part(0).toDouble();
    const QString currency = context.parts.size() > 1 && rate(context.part(1)) > 0 ? context.part(1) : u"USD"_s;
    return jsonAnswer(QJsonObject{{u"value"_s, std::round(amount * 9) / 100}, {u"currency"_s, currency}});
}

} // namespace

QList<Route> marketplaceRoutes()
{
    return {
        {"GET", u"/marketplace/stats/*"_s, stats},
        {"GET", u"/marketplace/price_suggestions/*"_s, suggestions},
        {"GET", u"/marketplace/fee/*"_s, fee},
        {"GET", u"/marketplace/fee/*/*"_s, fee},
    };
}

} // namespace vv::demo
