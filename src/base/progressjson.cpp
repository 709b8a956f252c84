// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/progressjson.h"

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace vv {

namespace {

constexpr std::array kPhases{Progress::Phase::Idle,       Progress::Phase::Account,  Progress::Phase::Folders,
                             Progress::Phase::Collection, Progress::Phase::Wantlist, Progress::Phase::Value,
                             Progress::Phase::Finishing,  Progress::Phase::Details};

/// In the order of Connectivity::State.
constexpr std::array<QLatin1StringView, 6> kStates{"unknown"_L1,        "online"_L1,  "offline"_L1,
                                                   "not_authorised"_L1, "blocked"_L1, "waiting"_L1};

} // namespace

QJsonObject toJson(const Progress &progress)
{
    return {{u"phase"_s, phaseName(progress.phase)},
            {u"page"_s, progress.page},
            {u"pages"_s, progress.pages},
            {u"items"_s, progress.items},
            {u"total"_s, progress.total},
            {u"percent"_s, progress.percent},
            {u"requests"_s, progress.requests},
            {u"errors"_s, progress.errors},
            {u"eta_s"_s, progress.eta ? QJsonValue(qint64(progress.eta->count())) : QJsonValue()},
            {u"rate"_s, QJsonObject{{u"limit"_s, progress.limit}, {u"left"_s, progress.left}}}};
}

Progress progressFromJson(const QJsonObject &json)
{
    Progress progress;
    const QString phase = json.value("phase"_L1).toString();
    const auto named = std::find_if(kPhases.begin(), kPhases.end(),
                                    [&](Progress::Phase candidate) { return phaseName(candidate) == phase; });
    if (named != kPhases.end())
        progress.phase = *named;
    progress.page = json.value("page"_L1).toInt();
    progress.pages = json.value("pages"_L1).toInt();
    progress.items = json.value("items"_L1).toInt();
    progress.total = json.value("total"_L1).toInt();
    progress.percent = json.value("percent"_L1).toInt();
    progress.requests = json.value("requests"_L1).toInt();
    progress.errors = json.value("errors"_L1).toInt();
    if (const QJsonValue eta = json.value("eta_s"_L1); eta.isDouble())
        progress.eta = std::chrono::seconds(eta.toInteger());
    const QJsonObject rate = json.value("rate"_L1).toObject();
    progress.limit = rate.value("limit"_L1).toInt();
    progress.left = rate.value("left"_L1).toInt();
    return progress;
}

QJsonObject toJson(const DetailProgress &progress)
{
    return {{u"done"_s, progress.done},
            {u"total"_s, progress.total},
            {u"eta_s"_s, progress.eta ? QJsonValue(qint64(progress.eta->count())) : QJsonValue()}};
}

DetailProgress detailProgressFromJson(const QJsonObject &json)
{
    DetailProgress progress;
    progress.done = json.value("done"_L1).toInt();
    progress.total = json.value("total"_L1).toInt();
    if (const QJsonValue eta = json.value("eta_s"_L1); eta.isDouble())
        progress.eta = std::chrono::seconds(eta.toInteger());
    return progress;
}

QJsonObject toJson(const Connectivity &connectivity)
{
    const auto &until = connectivity.until;
    return {{u"state"_s, QString(kStates[static_cast<size_t>(connectivity.state)])},
            {u"until"_s, until ? QJsonValue(until->toUTC().toString(Qt::ISODate)) : QJsonValue()}};
}

Connectivity connectivityFromJson(const QJsonObject &json)
{
    Connectivity connectivity;
    const auto named = std::find(kStates.begin(), kStates.end(), json.value("state"_L1).toString());
    if (named != kStates.end())
        connectivity.state = static_cast<Connectivity::State>(std::distance(kStates.begin(), named));
    const QDateTime until = QDateTime::fromString(json.value("until"_L1).toString(), Qt::ISODate);
    if (until.isValid())
        connectivity.until = until;
    return connectivity;
}

} // namespace vv
