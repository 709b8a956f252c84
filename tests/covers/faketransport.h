// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httptransport.h"

#include <QBuffer>
#include <QImage>
#include <QMutex>
#include <QObject>

#include <functional>
#include <memory>
#include <unordered_map>

namespace vv::test {

/// An image host that a test answers for. Shared between the test and the transports it hands out; any thread.
class ImageHost
{
public:
    using Answer = std::function<Result<net::HttpReply>(const net::HttpRequest &)>;

    void setAnswer(Answer answer)
    {
        const QMutexLocker lock(&m_mutex);
        m_answer = std::move(answer);
    }
    void note(const net::HttpRequest &request)
    {
        const QMutexLocker lock(&m_mutex);
        m_requests.append(request);
    }
    [[nodiscard]] Answer answer() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_answer;
    }
    [[nodiscard]] QList<net::HttpRequest> requests() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_requests;
    }
    [[nodiscard]] QStringList paths() const
    {
        QStringList paths;
        for (const auto &request : requests())
            paths.append(request.url.path());
        return paths;
    }

private:
    mutable QMutex m_mutex;
    Answer m_answer; ///< none = requests stay unanswered
    QList<net::HttpRequest> m_requests;
};

/// Answers from the event loop; answerNext() lets a test decide when.
class FakeTransport final : public net::HttpTransport
{
public:
    explicit FakeTransport(std::shared_ptr<ImageHost> host)
        : m_host(std::move(host))
    {}

    net::Call send(const net::HttpRequest &request, Done<net::HttpReply> done) override
    {
        m_host->note(request);
        const int id = ++m_last;
        m_open.emplace(id, std::move(done));
        if (const auto answer = m_host->answer()) {
            QMetaObject::invokeMethod(
                &m_context, [this, id, reply = answer(request)] { finish(id, reply); }, Qt::QueuedConnection);
        }
        return net::Call([this, id] { m_open.erase(id); });
    }

    /// The `nth` request ever sent, counted from 1. False when it is not open any more.
    bool finish(int nth, const Result<net::HttpReply> &reply)
    {
        const auto found = m_open.find(nth);
        if (found == m_open.end())
            return false;
        const auto done = std::move(found->second);
        m_open.erase(found);
        done(reply);
        return true;
    }
    [[nodiscard]] size_t open() const { return m_open.size(); }

private:
    std::shared_ptr<ImageHost> m_host;
    QObject m_context;
    std::unordered_map<int, Done<net::HttpReply>> m_open;
    int m_last = 0;
};

inline QByteArray picture(int width, int height, QRgb color, const char *format = "JPEG")
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

inline net::HttpReply imageReply(const QByteArray &body, const QByteArray &type = "image/jpeg", int status = 200)
{
    net::HttpReply reply;
    reply.status = status;
    reply.body = body;
    reply.headers = {{"content-type", type}, {"content-length", QByteArray::number(body.size())}};
    return reply;
}

} // namespace vv::test
