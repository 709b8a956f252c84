// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httptransport.h"

#include <QTimer>

#include <deque>
#include <functional>

namespace vv::test {

/**
 * An HttpTransport that answers what the test says, from the event loop. Requests without an answer stay open until
 * answer() is called.
 */
class FakeTransport final : public QObject, public net::HttpTransport
{
public:
    using Answer = Result<net::HttpReply>;

    net::Call send(const net::HttpRequest &request, Done<net::HttpReply> done) override
    {
        const qsizetype number = requests.size();
        requests += request;
        open.push_back({number, std::move(done)});
        if (respond) {
            QMetaObject::invokeMethod(
                this, [this, number, request] { answer(number, respond(request)); }, Qt::QueuedConnection);
        }
        return net::Call([this, number] {
            ++aborted;
            std::erase_if(open, [&](const Open &entry) { return entry.number == number; });
        });
    }

    void answer(qsizetype number, const Answer &answer)
    {
        const auto at = std::find_if(open.begin(), open.end(), [&](const Open &e) { return e.number == number; });
        if (at == open.end())
            return;
        const auto done = std::move(at->done);
        open.erase(at);
        done(answer);
    }

    static Answer json(int status, const QByteArray &body, QList<std::pair<QByteArray, QByteArray>> headers = {})
    {
        headers.prepend({"content-type", "application/json"});
        return net::HttpReply{status, body, headers};
    }

    struct Open {
        qsizetype number;
        Done<net::HttpReply> done;
    };
    QList<net::HttpRequest> requests;
    std::deque<Open> open;
    int aborted = 0;
    std::function<Answer(const net::HttpRequest &)> respond; ///< answers each request when it is set
};

} // namespace vv::test
