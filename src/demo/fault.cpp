// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/fault.h"

#include "demo/httpmessage.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace vv::demo {

namespace {

Fault of(Fault::Kind kind)
{
    Fault fault;
    fault.kind = kind;
    return fault;
}

Fault answering(const HttpAnswer &answer)
{
    Fault fault = of(Fault::Kind::Answer);
    fault.statusCode = answer.status;
    fault.contentType = answer.contentType;
    fault.body = answer.json ? serialized(*answer.json) : answer.body;
    return fault;
}

QString messageFor(int code)
{
    switch (code) {
    case 401:
        return u"You must authenticate to access this resource."_s;
    case 403:
        return u"You don't have permission to access this resource."_s;
    case 404:
        return u"The requested resource was not found."_s;
    case 405:
        return u"Method GET is not allowed for this resource."_s;
    case 422:
        return u"Invalid value: expected something else."_s;
    case 429:
        return u"You are making requests too quickly."_s;
    case 500:
        return u"An internal server error occurred. (Malformed query?)"_s;
    default:
        return QString::fromLatin1(reasonPhrase(code));
    }
}

/// Every value with another type than it should have, but still JSON and with the same keys.
QJsonValue twisted(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object: {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = twisted(it.value());
        return object;
    }
    case QJsonValue::Array: {
        QJsonObject object;
        int at = 0;
        for (const QJsonValue &item : value.toArray())
            object.insert(QString::number(at++), twisted(item));
        return object;
    }
    case QJsonValue::String:
        return value.toString().size();
    case QJsonValue::Double:
        return QString::number(value.toDouble());
    case QJsonValue::Bool:
        return QJsonArray{value};
    default:
        return true;
    }
}

struct Named {
    const char *name;
    Fault (*make)();
};

constexpr std::array kNamed{
    Named{"close", [] { return Fault::close(); }},
    Named{"reset", [] { return Fault::reset(); }},
    Named{"stall", [] { return Fault::stall(); }},
    Named{"drip", [] { return Fault::drip(std::chrono::milliseconds(200)); }},
    Named{"endless", [] { return Fault::endless(std::chrono::milliseconds(50)); }},
    Named{"truncate", [] { return Fault::truncated(); }},
    Named{"garbage", [] { return Fault::garbage(); }},
    Named{"delay", [] { return Fault::delay(std::chrono::seconds(3)); }},
    Named{"401", [] { return Fault::status(401); }},
    Named{"403", [] { return Fault::status(403); }},
    Named{"403-html", [] { return Fault::html(403); }},
    Named{"404", [] { return Fault::status(404); }},
    Named{"422", [] { return Fault::status(422); }},
    Named{"422-detail", [] { return Fault::invalidDetail(); }},
    Named{"429", [] { return Fault::rateLimited(); }},
    Named{"429-empty", [] { return Fault::rateLimited({}, true); }},
    Named{"429-retry", [] { return Fault::rateLimited(1); }},
    Named{"500", [] { return Fault::status(500); }},
    Named{"502-html", [] { return Fault::html(502); }},
    Named{"503", [] { return Fault::html(503); }},
    Named{"empty", [] { return Fault::emptyOk(); }},
    Named{"html", [] { return Fault::html(200); }},
    Named{"bad-json", [] { return Fault::badJson(); }},
    Named{"wrong-types", [] { return Fault::wrongTypes(); }},
    Named{"bad-utf8", [] { return Fault::badUtf8(); }},
    Named{"huge", [] { return Fault::huge(false); }},
    Named{"huge-gzip", [] { return Fault::huge(true); }},
    Named{"redirect-loop", [] { return Fault::redirect({}); }},
};

} // namespace

Fault Fault::close()
{
    return of(Kind::Close);
}

Fault Fault::reset()
{
    return of(Kind::Reset);
}

Fault Fault::stall()
{
    return of(Kind::Stall);
}

Fault Fault::drip(std::chrono::milliseconds pause)
{
    Fault fault = of(Kind::Drip);
    fault.pause = pause;
    return fault;
}

Fault Fault::endless(std::chrono::milliseconds pause)
{
    Fault fault = of(Kind::Endless);
    fault.pause = pause;
    return fault;
}

Fault Fault::truncated()
{
    return of(Kind::Truncate);
}

Fault Fault::garbage()
{
    return of(Kind::Garbage);
}

Fault Fault::delay(std::chrono::milliseconds pause)
{
    Fault fault = of(Kind::Delay);
    fault.pause = pause;
    return fault;
}

Fault Fault::status(int code)
{
    return answering(messageAnswer(code, messageFor(code)));
}

Fault Fault::html(int code)
{
    return answering(htmlAnswer(code));
}

Fault Fault::rateLimited(std::optional<int> retryAfter, bool emptyBody)
{
    Fault fault = status(429);
    fault.retryAfter = retryAfter;
    if (emptyBody)
        fault.body = "\n";
    return fault;
}

Fault Fault::invalidDetail()
{
    return answering(jsonAnswer(QJsonObject{{u"detail"_s,
                                             QJsonArray{QJsonObject{{u"loc"_s, QJsonArray{u"body"_s, u"value"_s}},
                                                                    {u"msg"_s, u"field required"_s},
                                                                    {u"type"_s, u"value_error.missing"_s}}}},
                                            {u"message"_s, u"Validation failed."_s}},
                                422));
}

Fault Fault::emptyOk()
{
    return answering(HttpAnswer{});
}

Fault Fault::badJson()
{
    HttpAnswer answer;
    answer.body = R"({"pagination": {"page": 1, "pages": 1,)";
    return answering(answer);
}

Fault Fault::wrongTypes()
{
    return mutate([](QJsonValue &value) { value = twisted(value); });
}

Fault Fault::mutate(std::function<void(QJsonValue &)> change)
{
    Fault fault = of(Kind::Mutate);
    fault.change = std::move(change);
    return fault;
}

Fault Fault::answer(const QByteArray &json)
{
    HttpAnswer answer;
    answer.body = json;
    return answering(answer);
}

Fault Fault::badUtf8()
{
    return of(Kind::BadUtf8);
}

Fault Fault::huge(bool compressed)
{
    Fault fault = of(Kind::Huge);
    fault.compressed = compressed;
    return fault;
}

Fault Fault::redirect(const QUrl &target)
{
    Fault fault = of(Kind::Redirect);
    fault.target = target;
    return target.isEmpty() ? fault.always() : fault;
}

Fault Fault::before(std::function<void(DiscogsServer &)> hook)
{
    Fault fault = of(Kind::Hook);
    fault.hook = std::move(hook);
    return fault;
}

std::optional<Fault> Fault::named(const QString &name)
{
    for (const Named &known : kNamed) {
        if (name == QLatin1StringView(known.name))
            return known.make();
    }
    return std::nullopt;
}

QStringList Fault::names()
{
    QStringList list;
    for (const Named &known : kNamed)
        list.append(QString::fromLatin1(known.name));
    return list;
}

Fault Fault::on(const QString &pattern) const
{
    Fault fault = *this;
    fault.path.setPattern(pattern);
    return fault;
}

Fault Fault::withHeader(const QByteArray &name, const QByteArray &value) const
{
    Fault fault = *this;
    fault.headers.append({name, value});
    return fault;
}

Fault Fault::forMethod(const QByteArray &verb) const
{
    Fault fault = *this;
    fault.method = verb;
    return fault;
}

Fault Fault::times(int n) const
{
    Fault fault = *this;
    fault.count = n;
    return fault;
}

Fault Fault::eachNth(int n) const
{
    Fault fault = *this;
    fault.every = n;
    fault.count = -1;
    return fault;
}

Fault Fault::withProbability(double p, quint32 from) const
{
    Fault fault = *this;
    fault.probability = p;
    fault.seed = from;
    fault.count = -1;
    return fault;
}

Fault Fault::afterItTookEffect() const
{
    Fault fault = *this;
    fault.afterEffect = true;
    return fault;
}

} // namespace vv::demo
