// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QRegularExpression>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>

namespace vv::demo {

class DiscogsServer;

/**
 * A way in which the server misbehaves, and for which requests.
 *
 * `path` is searched in "path?query" of each request. An empty pattern means every API request; images are only hit by
 * a pattern that matches them. Make one with the functions below and narrow it down, for example
 * `server.inject(Fault::status(500).on(u"/folders/0/releases"_s).times(3))`.
 */
struct Fault {
    enum class Kind : quint8 {
        Close,    ///< ends the connection without an answer
        Reset,    ///< the same with RST instead of FIN
        Stall,    ///< never answers, keeps the connection open
        Drip,     ///< the right answer, one byte each `pause`
        Endless,  ///< the beginning of an answer, then one chunk each `pause`, for ever
        Truncate, ///< the right Content-Length, half the body, then the connection ends
        Garbage,  ///< something that is not HTTP
        Delay,    ///< the right answer, `pause` later
        Answer,   ///< `statusCode`, `contentType`, `body`, `retryAfter` instead of the right answer
        Mutate,   ///< the right answer with its JSON changed by `change`
        BadUtf8,  ///< the right answer with the first string cut by an invalid byte
        Huge,     ///< 200 with `size` zero bytes, streamed; gzip when `compressed`
        Redirect, ///< 302 to `target`, or to itself when that is empty
        Hook,     ///< runs `hook`, then the request is answered as usual
    };

    Kind kind = Kind::Close;
    QRegularExpression path;
    QByteArray method;      ///< empty = any
    int count = 1;          ///< how many requests it hits; -1 = all
    int every = 1;          ///< hits each n-th matching request, the n-th first
    double probability = 1; ///< of a hit, drawn from `seed`
    quint32 seed = 1;
    bool afterEffect = false; ///< the request takes effect, only its answer is lost or replaced

    int statusCode = 500;
    QByteArray contentType = "application/json";
    QByteArray body;
    std::optional<int> retryAfter;                    ///< seconds
    QList<std::pair<QByteArray, QByteArray>> headers; ///< besides those the answer has, where there is one
    std::chrono::milliseconds pause{50};
    qint64 size = 200LL * 1024 * 1024;
    bool compressed = false;
    QUrl target;
    std::function<void(QJsonValue &)> change;
    std::function<void(DiscogsServer &)> hook;

    [[nodiscard]] static Fault close();
    [[nodiscard]] static Fault reset();
    [[nodiscard]] static Fault stall();
    [[nodiscard]] static Fault drip(std::chrono::milliseconds pause);
    [[nodiscard]] static Fault endless(std::chrono::milliseconds pause);
    [[nodiscard]] static Fault truncated();
    [[nodiscard]] static Fault garbage();
    [[nodiscard]] static Fault delay(std::chrono::milliseconds pause);
    [[nodiscard]] static Fault status(int code); ///< with the JSON body that discogs-api.md §5 has for it
    [[nodiscard]] static Fault html(int code);   ///< an error page of what stands in front of the API
    [[nodiscard]] static Fault rateLimited(std::optional<int> retryAfter = {}, bool emptyBody = false);
    [[nodiscard]] static Fault invalidDetail(); ///< 422 in the newer shape, with `detail`
    [[nodiscard]] static Fault emptyOk();
    [[nodiscard]] static Fault badJson();
    [[nodiscard]] static Fault wrongTypes(); ///< each number a text, each text a number, lists objects
    [[nodiscard]] static Fault mutate(std::function<void(QJsonValue &)> change);
    [[nodiscard]] static Fault answer(const QByteArray &json); ///< 200 with this and nothing else
    [[nodiscard]] static Fault badUtf8();
    [[nodiscard]] static Fault huge(bool compressed);
    [[nodiscard]] static Fault redirect(const QUrl &target); ///< empty = for ever to itself
    [[nodiscard]] static Fault before(std::function<void(DiscogsServer &)> hook);

    /// By the names `vv-standin --fault` takes, e.g. "500", "429-retry", "reset"; empty when there is none such.
    [[nodiscard]] static std::optional<Fault> named(const QString &name);
    [[nodiscard]] static QStringList names();

    [[nodiscard]] Fault on(const QString &pattern) const;
    [[nodiscard]] Fault withHeader(const QByteArray &name, const QByteArray &value) const;
    [[nodiscard]] Fault forMethod(const QByteArray &verb) const;
    [[nodiscard]] Fault times(int n) const;
    [[nodiscard]] Fault always() const { return times(-1); }
    [[nodiscard]] Fault eachNth(int n) const;
    [[nodiscard]] Fault withProbability(double p, quint32 from) const;
    [[nodiscard]] Fault afterItTookEffect() const;
};

} // namespace vv::demo
