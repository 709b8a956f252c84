// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/doctor/networkexam.h"

#include "base/clock.h"
#include "cli/doctor/answerchecks.h"
#include "net/networktransport.h"
#include "net/requesttimes.h"

#include <QHostInfo>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QSslCipher>
#include <QSslSocket>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vv::cli {

namespace {

using Status = Finding::Status;

/// In the order in which they depend on each other.
struct Step {
    QLatin1StringView id;
    QLatin1StringView title;
};
constexpr std::array kSteps{Step{"proxy"_L1, "Proxy"_L1},           Step{"name_lookup"_L1, "Name look-up"_L1},
                            Step{"connection"_L1, "Connection"_L1}, Step{"encryption"_L1, "Encryption"_L1},
                            Step{"discogs"_L1, "Discogs"_L1},       Step{"token"_L1, "Token"_L1},
                            Step{"token_account"_L1, "Account"_L1}, Step{"clock"_L1, "Clock"_L1},
                            Step{"allowance"_L1, "Allowance"_L1}};

Finding step(QLatin1StringView id)
{
    const auto *known = std::ranges::find(kSteps, id, &Step::id);
    Q_ASSERT(known != kSteps.end());
    Finding finding{.id = id, .title = known->title};
    finding.code = ExitCode::Offline;
    return finding;
}

Finding problem(QLatin1StringView id, const QString &found, const QString &advice)
{
    Finding finding = step(id);
    finding.status = Status::Problem;
    finding.found = found;
    finding.advice = advice;
    return finding;
}

} // namespace

NetworkExam::NetworkExam(Config config, Clock &clock)
    : m_config(std::move(config))
    , m_clock(clock)
{}

NetworkExam::~NetworkExam() = default;

bool NetworkExam::isEncrypted() const
{
    return m_config.apiRoot.scheme() == "https"_L1;
}

std::chrono::milliseconds NetworkExam::left() const
{
    return std::max(1ms, m_until - m_clock.monotonic());
}

void NetworkExam::report(const Finding &finding)
{
    m_reported += finding.id;
    Q_EMIT found(finding);
}

void NetworkExam::end()
{
    if (std::exchange(m_ended, true))
        return;
    m_call.cancel();
    for (const auto &socket : m_sockets)
        socket->disconnect(this);
    for (const Step &missing : kSteps) {
        if (m_reported.contains(missing.id))
            continue;
        Finding skipped = step(missing.id);
        skipped.status = Status::Skipped;
        skipped.found = missing.id == "token"_L1 && !m_config.token ? u"there is none to try"_s
            : missing.id == "token_account"_L1 && !m_config.token   ? u"there is no token to compare with"_s
            : m_reported.contains("discogs"_L1)                     ? u"not known, because of what was answered"_s
                                                                    : u"Discogs was not reached"_s;
        report(skipped);
    }
    // The sockets may be in the middle of a signal.
    QMetaObject::invokeMethod(this, &NetworkExam::finished, Qt::QueuedConnection);
}

void NetworkExam::refuse(const Finding &finding)
{
    if (m_ended)
        return;
    report(finding);
    end();
}

void NetworkExam::run()
{
    m_until = m_clock.monotonic() + m_config.tuning.timeout;
    m_clock.callLater(m_config.tuning.timeout, this, [this] { timedOut(); });

    const auto proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(m_config.apiRoot));
    m_proxy = proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first();
    if (m_proxy.type() == QNetworkProxy::HttpCachingProxy)
        m_proxy.setType(QNetworkProxy::HttpProxy); // a plain connection goes through a tunnel
    Finding proxy = step("proxy"_L1);
    const bool direct = m_proxy.type() == QNetworkProxy::NoProxy || m_proxy.type() == QNetworkProxy::DefaultProxy;
    if (direct)
        m_proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    proxy.found = direct ? u"none is used"_s : u"%1, port %2"_s.arg(m_proxy.hostName()).arg(m_proxy.port());
    report(proxy);
    lookUp();
}

void NetworkExam::lookUp()
{
    const bool direct = m_proxy.type() == QNetworkProxy::NoProxy;
    const QString host = direct ? m_config.apiRoot.host() : m_proxy.hostName();
    if (const QHostAddress address(host); !address.isNull()) {
        Finding finding = step("name_lookup"_L1);
        finding.found = u"not needed for %1"_s.arg(host);
        report(finding);
        return connectTo({address});
    }
    QHostInfo::lookupHost(host, this, [this, host](const QHostInfo &answer) {
        lookedUp(host, answer.addresses(), answer.errorString());
    });
}

void NetworkExam::lookedUp(const QString &host, const QList<QHostAddress> &addresses, const QString &why)
{
    if (m_ended)
        return;
    if (addresses.isEmpty())
        return refuse(problem("name_lookup"_L1, u"%1: %2"_s.arg(host, why),
                              u"Check that this machine is connected to the internet, and its name server."_s));
    Finding finding = step("name_lookup"_L1);
    finding.found = u"%1 is %2"_s.arg(host, addresses.first().toString());
    if (addresses.size() > 1)
        finding.found += u" and %1 more"_s.arg(addresses.size() - 1);
    report(finding);
    connectTo(addresses);
}

void NetworkExam::connectTo(const QList<QHostAddress> &addresses)
{
    // The proxy looks the name up itself.
    if (m_proxy.type() != QNetworkProxy::NoProxy)
        return tryAddress(m_config.apiRoot.host());
    // One of each family at the same time, as the real requests do: a machine with half an IPv6 still gets through.
    for (const auto family : {QAbstractSocket::IPv6Protocol, QAbstractSocket::IPv4Protocol}) {
        const auto first = std::ranges::find(addresses, family, &QHostAddress::protocol);
        if (first != addresses.end())
            tryAddress(first->toString());
    }
}

void NetworkExam::tryAddress(const QString &target)
{
    m_sockets.push_back(isEncrypted() ? std::make_unique<QSslSocket>() : std::make_unique<QTcpSocket>());
    QTcpSocket *socket = m_sockets.back().get();
    socket->setProxy(m_proxy);
    // Queued: either may come from within connectToHost().
    connect(
        socket, &QTcpSocket::connected, this, [this, socket] { connected(socket); }, Qt::QueuedConnection);
    connect(
        socket, &QTcpSocket::errorOccurred, this, [this, socket] { connectionFailed(socket); }, Qt::QueuedConnection);
    socket->connectToHost(target, static_cast<quint16>(m_config.apiRoot.port(isEncrypted() ? 443 : 80)));
}

void NetworkExam::connected(QTcpSocket *socket)
{
    if (m_ended || m_reported.contains("connection"_L1))
        return;
    Finding finding = step("connection"_L1);
    finding.found = u"open"_s;
    if (m_proxy.type() == QNetworkProxy::NoProxy)
        finding.found += u" to %1, port %2"_s.arg(socket->peerAddress().toString()).arg(socket->peerPort());
    report(finding);
    for (const auto &other : m_sockets) {
        other->disconnect(this);
        if (other.get() != socket)
            other->abort();
    }
    if (isEncrypted())
        return encrypt(socket);
    Finding plain = step("encryption"_L1);
    plain.status = Status::Skipped;
    plain.found = u"none, within this machine"_s;
    report(plain);
    ask();
}

void NetworkExam::connectionFailed(QTcpSocket *socket)
{
    m_failures += socket->errorString();
    if (m_ended || m_failures.size() < static_cast<qsizetype>(m_sockets.size()))
        return;
    m_failures.removeDuplicates();
    const bool direct = m_proxy.type() == QNetworkProxy::NoProxy;
    refuse(problem(
        "connection"_L1, m_failures.join(u", "_s),
        direct ? u"Check the network connection and the firewall; if it is all right, Discogs is down: try again "
                 "later."_s
               : u"Check the proxy: the environment variables https_proxy and no_proxy, or the system's settings."_s));
}

void NetworkExam::encrypt(QTcpSocket *socket)
{
    auto *tls = qobject_cast<QSslSocket *>(socket);
    connect(tls, &QSslSocket::encrypted, this, [this, tls] {
        Finding finding = step("encryption"_L1);
        finding.found = u"%1, certificate of %2"_s.arg(
            tls->sessionCipher().protocolString(),
            tls->peerCertificate().issuerInfo(QSslCertificate::Organization).value(0, u"an unnamed issuer"_s));
        report(finding);
        tls->disconnect(this);
        QMetaObject::invokeMethod(this, &NetworkExam::ask, Qt::QueuedConnection);
    });
    connect(tls, &QTcpSocket::errorOccurred, this, [this, tls] {
        const auto errors = tls->sslHandshakeErrors();
        QStringList words;
        bool byTime = false;
        for (const QSslError &error : errors) {
            words += error.errorString();
            byTime
                |= error.error() == QSslError::CertificateExpired || error.error() == QSslError::CertificateNotYetValid;
        }
        if (words.isEmpty())
            words += tls->errorString();
        refuse(problem("encryption"_L1, words.join(u"; "_s),
                       byTime
                           ? u"Check the date and time of this machine."_s
                           : u"Something between this machine and Discogs answers in its place, such as a proxy, a "
                             "virus scanner or a hotel's sign-in page; or the package ca-certificates is missing."_s));
    });
    tls->setPeerVerifyName(m_config.apiRoot.host());
    tls->startClientEncryption();
}

void NetworkExam::ask()
{
    if (m_ended)
        return;
    m_transport = std::make_unique<net::NetworkTransport>(net::NetworkTransport::Redirects::Report);
    if (!m_config.requestTimes.isEmpty())
        m_times = std::make_unique<net::RequestTimes>(m_config.requestTimes, m_clock, net::kAllowanceWindow);
    m_queue = std::make_unique<net::RequestQueue>(net::RequestQueue::Config{.root = m_config.apiRoot,
                                                                            .token = m_config.token.value_or(Secret()),
                                                                            .rateLimit = m_config.tuning.rateLimit,
                                                                            .maxRetries = 0,
                                                                            .silence = left()},
                                                  *m_transport, m_clock, m_times.get());
    connect(m_queue.get(), &net::RequestQueue::waiting, this, [this](std::chrono::milliseconds wait) {
        if (wait < left())
            return;
        report(allowanceUsedUp(m_config.tuning.rateLimit, wait));
        Finding skipped = step("discogs"_L1);
        skipped.status = Status::Skipped;
        skipped.found = u"not asked: the allowance is used up"_s;
        refuse(skipped);
    });
    net::ApiRequest request;
    if (m_config.token)
        request.path = u"oauth/identity"_s;
    m_call = m_queue->send(request, [this](const Result<net::ApiReply> &reply) { answered(reply); });
}

void NetworkExam::answered(const Result<net::ApiReply> &reply)
{
    if (m_ended)
        return;
    report(answerFinding(reply, m_config.apiRoot));
    if (m_config.token && reply) {
        const auto findings = tokenFindings(reply->json, m_config.account);
        for (const Finding &finding : findings)
            report(finding);
    } else if (m_config.token && reply.error().kind == Error::Kind::NotAuthorised) {
        report(refusedToken());
        return askWithoutToken();
    }
    if (reply) {
        report(clockFinding(*reply));
        report(allowanceFinding(*reply, m_times.get(), m_config.tuning.rateLimit, m_config.token.has_value()));
    }
    end();
}

void NetworkExam::askWithoutToken()
{
    // Only an answer to an accepted request has the time and the allowance.
    m_queue->setToken({});
    m_call = m_queue->send({}, [this](const Result<net::ApiReply> &reply) {
        if (m_ended)
            return;
        if (reply) {
            report(clockFinding(*reply));
            report(allowanceFinding(*reply, m_times.get(), m_config.tuning.rateLimit, false));
        }
        end();
    });
}

void NetworkExam::timedOut()
{
    if (m_ended)
        return;
    const auto *open = std::ranges::find_if(kSteps, [this](const Step &one) { return !m_reported.contains(one.id); });
    if (open == kSteps.end() || m_reported.contains("discogs"_L1))
        return end();
    refuse(problem(open->id, u"no answer within %1 seconds"_s.arg(m_config.tuning.timeout.count()),
                   u"Check the network connection and try again; DISCOGS_TIMEOUT sets how long is waited."_s));
}

} // namespace vv::cli
