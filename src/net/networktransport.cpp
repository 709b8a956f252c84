// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/networktransport.h"

#include "net/exchange.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>

namespace vv::net {

namespace {

constexpr qint64 kReadBuffer = 256 * 1024;

/// A body that can be read once. Qt cannot rewind it, so it cannot silently send a POST a second time when the
/// connection breaks (platform-facts.md §4).
class OnceDevice final : public QIODevice
{
public:
    OnceDevice(QByteArray body, QObject *parent)
        : QIODevice(parent)
        , m_body(std::move(body))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_body.size() - m_read + QIODevice::bytesAvailable();
    }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 count = std::min<qint64>(size, m_body.size() - m_read);
        if (count == 0)
            return -1;
        std::copy_n(m_body.constData() + m_read, count, data);
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_read = 0;
};

} // namespace

NetworkTransport::NetworkTransport(Redirects redirects)
{
    m_manager.setRedirectPolicy(redirects == Redirects::Follow ? QNetworkRequest::NoLessSafeRedirectPolicy
                                                               : QNetworkRequest::ManualRedirectPolicy);
    m_manager.setAutoDeleteReplies(false);
}

NetworkTransport::~NetworkTransport() = default;

Call NetworkTransport::send(const HttpRequest &request, Done<HttpReply> done)
{
    QNetworkRequest out(request.url);
    for (const auto &[name, value] : request.headers)
        out.setRawHeader(name, value);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setMaximumRedirectsAllowed(3);
    if (request.silence.count() > 0)
        out.setTransferTimeout(static_cast<int>(request.silence.count()));

    // Up to the limit any ratio is taken; past it Qt stops decompressing.
    if (request.maxBody > 0)
        out.setDecompressedSafetyCheckThreshold(request.maxBody);

    QNetworkReply *reply = nullptr;
    if (request.once) {
        out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        out.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        auto *body = new OnceDevice(request.body, nullptr);
        reply = m_manager.sendCustomRequest(out, request.method, body);
        body->setParent(reply);
    } else if (request.method == "GET" && request.body.isEmpty()) {
        reply = m_manager.get(out); // a custom request would announce a body of no bytes
    } else {
        reply = m_manager.sendCustomRequest(out, request.method, request.body);
    }
    reply->setReadBufferSize(kReadBuffer);
    if (request.resent) {
        QObject::connect(reply, &QNetworkReply::requestSent, reply, [resent = request.resent, first = true]() mutable {
            if (!std::exchange(first, false))
                resent();
        });
    }
    // A request with a body begins from the event loop; whoever was told before that has not been heard.
    QMetaObject::invokeMethod(
        reply, [reply] { reply->setReadBufferSize(kReadBuffer); }, Qt::QueuedConnection);

    const QPointer<Exchange> exchange = new Exchange(reply, request, std::move(done), &m_exchanges);
    return Call([exchange] {
        if (exchange)
            exchange->abort();
    });
}

} // namespace vv::net
