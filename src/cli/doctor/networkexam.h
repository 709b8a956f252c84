// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "base/settings.h"
#include "cli/doctor/finding.h"
#include "net/call.h"
#include "net/requestqueue.h"
#include "store/collectionreader.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>
#include <vector>

class QTcpSocket;

namespace vv::net {
class NetworkTransport;
class RequestTimes;
} // namespace vv::net

namespace vv::cli {

/**
 * The way to Discogs, step by step: proxy, name, connection, encryption, answer, token, clock, allowance. What cannot
 * be reached makes the steps behind it Skipped.
 *
 * It sends one request, through the limiter and without retries, and a second one without the token when Discogs does
 * not accept it. All of it takes Tuning::timeout at most, by one clock for everything; destruction ends it at once.
 * Thread: main, with an event loop.
 */
class NetworkExam : public QObject
{
    Q_OBJECT

public:
    struct Config {
        QUrl apiRoot; ///< ends in a slash
        Tuning tuning;
        QString requestTimes; ///< file; empty where there is no folder for it
        std::optional<Secret> token;
        std::optional<store::Account> account; ///< of the database
    };

    NetworkExam(Config config, Clock &clock);
    ~NetworkExam() override;

    void run();

Q_SIGNALS:
    void found(const vv::cli::Finding &finding);
    void finished();

private:
    void lookUp();
    void lookedUp(const QString &host, const QList<QHostAddress> &addresses, const QString &why);
    void connectTo(const QList<QHostAddress> &addresses);
    void tryAddress(const QString &target);
    void connected(QTcpSocket *socket);
    void connectionFailed(QTcpSocket *socket);
    void encrypt(QTcpSocket *socket);
    void ask();
    void answered(const Result<net::ApiReply> &reply);
    void askWithoutToken();
    void tokenJudged(const Result<net::ApiReply> &reply);
    void reportClock(const std::optional<net::ApiReply> &reply);
    void reportAllowance(const std::optional<net::ApiReply> &reply, bool withToken);
    void refuse(const Finding &problem);
    void timedOut();
    void report(const Finding &finding);
    void end();
    [[nodiscard]] bool isEncrypted() const;
    [[nodiscard]] std::chrono::milliseconds left() const;

    Config m_config;
    Clock &m_clock;
    std::chrono::milliseconds m_until{};
    QStringList m_reported;
    bool m_ended = false;
    QNetworkProxy m_proxy;
    std::vector<std::unique_ptr<QTcpSocket>> m_sockets; ///< one a family of addresses, until one of them is connected
    QStringList m_failures;
    std::unique_ptr<net::NetworkTransport> m_transport;
    std::unique_ptr<net::RequestTimes> m_times;
    std::unique_ptr<net::RequestQueue> m_queue;
    net::Call m_call;
};

} // namespace vv::cli

Q_DECLARE_METATYPE(vv::cli::Finding)
