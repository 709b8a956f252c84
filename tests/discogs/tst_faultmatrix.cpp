// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/discogsserver.h"
#include "discogs/faultbench.h"
#include "support/recordingserver.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vv;
using namespace vv::test;
using demo::Fault;
using std::chrono::milliseconds;
using Kind = Error::Kind;

namespace {

constexpr int kTries = FaultBench::kTries;
constexpr int kRefusals = 4; ///< how often what is answered with 429 is sent: the server did not act on it
constexpr auto kSilence = 100ms;
constexpr qsizetype kEnough = 3; ///< endpoints that fail one fault: the others take as long and say nothing new
constexpr qint64 kMostMemory = 200LL * 1024 * 1024;

/// How a call ends, and how often its request is made.
struct Expected {
    std::optional<Kind> kind; ///< none: success
    int idempotent = 1;       ///< requests for what may be repeated
    int once = 1;             ///< requests for what may not
};

const Expected kSuccess{};

/// One fault, and what it comes to. `unless` are the exceptions of endpoints that take an answer differently.
struct FaultCase {
    std::optional<Fault> fault; ///< none: refused
    Expected usual;
    QMap<Taking, Expected> unless = {};
    std::optional<Kind> orKind = {}; ///< as good as the usual one
    bool resent = false;             ///< the network stack sends again by itself what may be repeated
    milliseconds silence = 20s;
    milliseconds leastWait = 0ms;
    milliseconds mostWait = 1500ms; ///< two backoffs
};

QString describe(const Met &met)
{
    if (!met.ended)
        return u"no end"_s;
    QString text = met.error ? kindName(met.error->kind) + u" ("_s + met.error->detail + u')' : u"success"_s;
    text += u", attempts %1, served %2, waited %3 ms"_s.arg(met.attempts).arg(met.served).arg(met.waited.count());
    return text;
}

} // namespace

Q_DECLARE_METATYPE(FaultCase)

/// Every function of discogs::Client meets every fault, over a real connection: how it ends, how often it is tried,
/// what it costs in memory, and that nobody else is told the token.
class TstFaultMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noFunctionIsMissing();
    void withoutAFaultAllSucceed();
    void everyEndpoint_data();
    void everyEndpoint();
    void cleanupTestCase();

private:
    [[nodiscard]] Expected expectedOf(const FaultCase &row, const Endpoint &endpoint) const;
    [[nodiscard]] QString problem(const FaultCase &row, const Endpoint &endpoint, const Met &met) const;

    std::unique_ptr<FaultBench> m_bench;
    std::unique_ptr<RecordingServer> m_elsewhere;
    qint64 m_mostGrown = 0;
};

void TstFaultMatrix::initTestCase()
{
    m_bench = FaultBench::start();
    QVERIFY(m_bench);
    m_elsewhere = std::make_unique<RecordingServer>();
    QVERIFY(m_elsewhere->port() != 0);
}

void TstFaultMatrix::cleanupTestCase()
{
    QCOMPARE(m_elsewhere->authorizations(), 0);
    qInfo("largest growth: %lld MiB", static_cast<long long>(m_mostGrown / 1024 / 1024));
    m_elsewhere.reset();
    m_bench.reset();
}

void TstFaultMatrix::noFunctionIsMissing()
{
    QFile header(QStringLiteral(VV_CLIENT_HEADER));
    QVERIFY(header.open(QIODevice::ReadOnly));
    static const QRegularExpression declaration(u"net::Call (\\w+)\\("_s);
    QSet<QString> declared;
    for (auto match = declaration.globalMatch(QString::fromUtf8(header.readAll())); match.hasNext();)
        declared.insert(match.next().captured(1));
    QSet<QString> met;
    for (const Endpoint &endpoint : m_bench->endpoints())
        met.insert(endpoint.name);
    QVERIFY(declared.size() >= 38);
    QCOMPARE(met, declared);
}

void TstFaultMatrix::withoutAFaultAllSucceed()
{
    QStringList problems;
    for (const Endpoint &endpoint : m_bench->endpoints()) {
        const Met met = m_bench->call(endpoint);
        if (!met.ended || met.error || met.attempts != 1 || met.served != 1)
            problems += endpoint.name + u": "_s + describe(met);
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TstFaultMatrix::everyEndpoint_data()
{
    QTest::addColumn<FaultCase>("row");
    const auto row = [](const char *name, const FaultCase &fault) { QTest::newRow(name) << fault; };
    using enum Error::Kind;

    // An answer without a body cannot be spoilt, and a write that says nothing may have nothing to say.
    const QMap<Taking, Expected> unlessWithoutBody{{Taking::Nothing, kSuccess}};
    const QMap<Taking, Expected> unlessWrites{
        {Taking::Written, {Malformed, 1, 1}}, {Taking::Lenient, kSuccess}, {Taking::Nothing, kSuccess}};

    // clang-format off
    //  fault                                                      ends as         idempotent  once
    row("refused",        {.fault = {},                 .usual = {Offline,        kTries,     1}});
    row("closed",         {.fault = Fault::close(),     .usual = {Offline,        kTries,     1}, .resent = true});
    row("reset",          {.fault = Fault::reset(),     .usual = {Offline,        kTries,     1}, .resent = true});
    row("garbage",        {.fault = Fault::garbage(),   .usual = {Offline,        kTries,     1}, .resent = true});
    row("stalled",        {.fault = Fault::stall(),     .usual = {Timeout,        kTries,     1}, .silence = kSilence});
    row("truncated",      {.fault = Fault::truncated(), .usual = {Offline,        kTries,     1},
                           .unless = unlessWithoutBody, .orKind = Malformed, .resent = true}); // which one depends on how Qt is told of it
    row("500",            {.fault = Fault::status(500), .usual = {Server,         kTries,     1}});
    row("502 HTML",       {.fault = Fault::html(502),   .usual = {Server,         kTries,     1}});
    row("503 HTML",       {.fault = Fault::html(503),   .usual = {Server,         kTries,     1}});
    row("429",            {.fault = Fault::rateLimited(), .usual = {RateLimited,  kRefusals,  kRefusals},
                           .leastWait = 420s, .mostWait = 462s}); // 60 + 120 + 240, each up to a tenth longer
    row("429 empty",      {.fault = Fault::rateLimited({}, true), .usual = {RateLimited, kRefusals, kRefusals},
                           .leastWait = 420s, .mostWait = 462s});
    row("429 Retry-After", {.fault = Fault::rateLimited(7), .usual = {RateLimited, kRefusals, kRefusals},
                           .leastWait = 21s, .mostWait = 21s});
    row("401",            {.fault = Fault::status(401), .usual = {NotAuthorised,  1,          1}, .mostWait = 0ms});
    row("403 JSON",       {.fault = Fault::status(403), .usual = {Forbidden,      1,          1}, .mostWait = 0ms});
    row("403 HTML",       {.fault = Fault::html(403),   .usual = {Blocked,        kTries,     1}});
    row("404",            {.fault = Fault::status(404), .usual = {NotFound,       1,          1}, .mostWait = 0ms});
    row("422",            {.fault = Fault::status(422), .usual = {InvalidRequest, 1,          1}, .mostWait = 0ms});
    row("422 detail",     {.fault = Fault::invalidDetail(), .usual = {InvalidRequest, 1,      1}, .mostWait = 0ms});
    row("empty 200",      {.fault = Fault::emptyOk(),   .usual = {Malformed,      kTries,     1}, .unless = unlessWrites});
    row("HTML 200",       {.fault = Fault::html(200),   .usual = {Malformed,      kTries,     1}});
    row("bad JSON",       {.fault = Fault::badJson(),   .usual = {Malformed,      kTries,     1}});
    row("wrong types",    {.fault = Fault::wrongTypes(), .usual = kSuccess, .mostWait = 0ms});
    row("invalid UTF-8",  {.fault = Fault::badUtf8(),   .usual = {Malformed,      kTries,     1}, .unless = unlessWithoutBody});
    row("bomb, plain",    {.fault = Fault::huge(false), .usual = {Malformed,      1,          1}, .mostWait = 0ms});
    row("bomb, gzip",     {.fault = Fault::huge(true),  .usual = {Malformed,      kTries,     1},
                           .silence = 3s}); // looks like a broken one, so it is tried again
    const auto redirect = [&](const char *name, const QUrl &to) {
        row(name,         {.fault = Fault::redirect(to), .usual = {Malformed,     kTries,     1}});
    };
    // clang-format on
    redirect("redirect, other port", m_elsewhere->url(u"http"_s, u"127.0.0.1"_s));
    redirect("redirect, other name", m_elsewhere->url(u"http"_s, u"localhost"_s));
    redirect("redirect, other host", m_elsewhere->url(u"http"_s, u"127.0.0.2"_s));
    redirect("redirect, other scheme", m_elsewhere->url(u"https"_s, u"127.0.0.1"_s));
    redirect("redirect, a file", QUrl(u"file:///etc/hostname"_s));
    redirect("redirect, for ever", {});
}

Expected TstFaultMatrix::expectedOf(const FaultCase &row, const Endpoint &endpoint) const
{
    Expected expected = row.unless.value(endpoint.taking, row.usual);
    if (endpoint.goneIsDone && expected.kind == Kind::NotFound)
        expected.kind.reset();
    return expected;
}

QString TstFaultMatrix::problem(const FaultCase &row, const Endpoint &endpoint, const Met &met) const
{
    const Expected expected = expectedOf(row, endpoint);
    if (!met.ended)
        return u"it does not end"_s;
    const std::optional<Kind> kind = met.error ? std::optional(met.error->kind) : std::nullopt;
    const QString wanted = expected.kind ? kindName(*expected.kind) : u"success"_s;
    if (kind != expected.kind && (!expected.kind || !row.orKind || kind != row.orKind))
        return u"it should end as "_s + wanted;
    const int tries = endpoint.idempotent ? expected.idempotent : expected.once;
    if (met.attempts != tries)
        return u"it should be tried %1 times"_s.arg(tries);
    const int least = row.fault ? tries : 0;
    const int most = row.resent && endpoint.idempotent ? 3 * least : least;
    if (met.served < least || met.served > most)
        return u"the server should see it %1 to %2 times"_s.arg(least).arg(most);
    if (met.waited < row.leastWait || met.waited > row.mostWait)
        return u"it should wait %1 to %2 ms"_s.arg(row.leastWait.count()).arg(row.mostWait.count());
    // Whatever is not silence must not be waited for as if it were.
    const milliseconds slowest = expected.kind == Kind::Timeout ? row.silence * (tries + 3) : row.silence;
    if (met.took >= slowest)
        return u"it should take less than %1 ms and took %2"_s.arg(slowest.count()).arg(met.took.count());
    if (met.grown.value_or(0) > kMostMemory)
        return u"it takes %1 MiB"_s.arg(*met.grown / 1024 / 1024);
    if (met.error && QString(met.error->detail + met.error->words).contains(QLatin1StringView(FaultBench::kToken)))
        return u"it tells the token"_s;
    return {};
}

void TstFaultMatrix::everyEndpoint()
{
    QFETCH(FaultCase, row);
    QStringList problems;
    for (const Endpoint &endpoint : m_bench->endpoints()) {
        const Met met = m_bench->meet(endpoint, row.fault, row.silence);
        m_mostGrown = std::max(m_mostGrown, met.grown.value_or(0));
        if (const QString what = problem(row, endpoint, met); !what.isEmpty())
            problems += endpoint.name + u": "_s + what + u", but: "_s + describe(met);
        if (problems.size() == kEnough)
            break;
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    QVERIFY2(m_elsewhere->connections().isEmpty(), "somebody was led away from the API's host");
}

QTEST_GUILESS_MAIN(TstFaultMatrix)
#include "tst_faultmatrix.moc"
