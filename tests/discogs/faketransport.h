// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httptransport.h"

#include <QObject>

#include <deque>
#include <memory>

namespace vv::discogs {

/// Answers requests from a list, in order and from the event loop, and keeps what was asked. A request for which there
/// is no answer gets none.
class FakeTransport final : public net::HttpTransport
{
public:
    struct Answer {
        int status = 200;
        QByteArray body;
        QByteArray contentType = "application/json";
    };

    FakeTransport() = default;

    void enqueue(Answer answer) { m_answers.push_back(std::move(answer)); }
    [[nodiscard]] const QList<net::HttpRequest> &requests() const { return m_requests; }

    net::Call send(const net::HttpRequest &request, Done<net::HttpReply> done) override
    {
        m_requests += request;
        if (m_answers.empty())
            return net::Call();
        const Answer answer = m_answers.front();
        m_answers.pop_front();
        const auto owned = std::make_shared<Done<net::HttpReply>>(std::move(done));
        QMetaObject::invokeMethod(
            &m_loop,
            [owned, answer] {
                if (const auto waiting = std::exchange(*owned, nullptr)) {
                    net::HttpReply reply;
                    reply.status = answer.status;
                    reply.body = answer.body;
                    reply.headers = {{"content-type", answer.contentType}};
                    waiting(reply);
                }
            },
            Qt::QueuedConnection);
        return net::Call([owned] { *owned = nullptr; });
    }

private:
    QObject m_loop;
    std::deque<Answer> m_answers;
    QList<net::HttpRequest> m_requests;
};

} // namespace vv::discogs
