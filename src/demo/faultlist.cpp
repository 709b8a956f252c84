// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/faultlist.h"

#include "demo/gzip.h"
#include "demo/httpconnection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::demo {

namespace {

using Kind = Fault::Kind;

HttpAnswer withBadUtf8(HttpAnswer answer)
{
    answer.body = answer.json ? serialized(*answer.json) : answer.body;
    answer.json.reset();
    // Inside the first text value: before its closing quote.
    const qsizetype start = answer.body.indexOf(":\"");
    const qsizetype end = start < 0 ? -1 : answer.body.indexOf('"', start + 2);
    answer.body.insert(std::max<qsizetype>(end, 0), "\xC3\x28\xFF");
    return answer;
}

bool isSilent(Kind kind)
{
    return kind == Kind::Close || kind == Kind::Reset || kind == Kind::Stall || kind == Kind::Garbage;
}

} // namespace

void FaultList::inject(Fault fault)
{
    const int count = fault.count;
    const quint32 seed = fault.seed;
    m_active.append({std::move(fault), count, 0, Dice(seed)});
}

void FaultList::clear()
{
    m_active.clear();
}

std::optional<Fault> FaultList::take(DiscogsServer &server, const HttpRequest &request, bool isImage)
{
    const QString query = request.query.toString(QUrl::FullyEncoded);
    const QString target = query.isEmpty() ? request.path : request.path + u'?' + query;
    std::optional<Fault> found;
    QList<std::function<void(DiscogsServer &)>> hooks;
    for (Active &active : m_active) {
        const Fault &fault = active.fault;
        const bool isHook = fault.kind == Kind::Hook;
        if (active.left == 0 || (found && !isHook) || (!fault.method.isEmpty() && fault.method != request.method))
            continue;
        if (fault.path.pattern().isEmpty() ? isImage : !fault.path.match(target).hasMatch())
            continue;
        ++active.seen;
        if (active.seen % std::max(1, fault.every) != 0)
            continue;
        if (fault.probability < 1 && active.dice.unit() >= fault.probability)
            continue;
        if (active.left > 0)
            --active.left;
        if (isHook)
            hooks.append(fault.hook);
        else
            found = fault;
    }
    m_active.removeIf([](const Active &active) { return active.left == 0; });
    // After the list was walked: a hook may inject more.
    for (const auto &hook : hooks)
        hook(server);
    return found;
}

void FaultList::deliver(HttpConnection &connection, const HttpAnswer &answer, const Fault &fault)
{
    switch (fault.kind) {
    case Kind::Close:
        connection.close();
        return;
    case Kind::Reset:
        connection.reset();
        return;
    case Kind::Stall:
        return;
    case Kind::Drip:
        connection.drip(answer, fault.pause);
        return;
    case Kind::Truncate:
        connection.sendTruncated(answer);
        return;
    case Kind::Garbage:
        connection.sendGarbage();
        return;
    case Kind::Huge:
        if (!fault.compressed)
            return connection.sendZeros(fault.size);
        if (m_bomb.first != fault.size)
            m_bomb = {fault.size, gzippedZeros(fault.size)};
        connection.sendGzip(m_bomb.second);
        return;
    case Kind::Endless:
        connection.sendEndlessly(fault.pause);
        return;
    case Kind::Delay:
    case Kind::Answer:
    case Kind::Mutate:
    case Kind::BadUtf8:
    case Kind::Redirect:
    case Kind::Hook:
        connection.send(answer);
        return;
    }
}

bool replacesAnswer(const Fault &fault)
{
    return isSilent(fault.kind) || fault.kind == Kind::Answer || fault.kind == Kind::Huge || fault.kind == Kind::Endless
        || fault.kind == Kind::Redirect;
}

void spoil(HttpAnswer &answer, const Fault &fault, const HttpRequest &request)
{
    if (fault.kind == Kind::Answer) {
        answer = HttpAnswer{fault.statusCode, fault.contentType, fault.body};
        if (fault.retryAfter)
            answer.headers = {{"retry-after", QByteArray::number(*fault.retryAfter)}};
    } else if (fault.kind == Kind::Redirect) {
        answer = HttpAnswer{302, "text/html", {}};
        const QByteArray itself = request.path.toLatin1() + '?' + request.query.toString(QUrl::FullyEncoded).toLatin1();
        answer.headers = {{"location", fault.target.isEmpty() ? itself : fault.target.toEncoded()}};
    } else if (fault.kind == Kind::Mutate && answer.json) {
        fault.change(*answer.json);
    } else if (fault.kind == Kind::BadUtf8) {
        answer = withBadUtf8(answer);
    }
}

int statusSent(const Fault &fault, const HttpAnswer &answer)
{
    if (isSilent(fault.kind))
        return 0;
    return fault.kind == Kind::Huge || fault.kind == Kind::Endless ? 200 : answer.status;
}

} // namespace vv::demo
