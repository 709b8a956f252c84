// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/dice.h"
#include "demo/fault.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

namespace vv::demo {

class DiscogsServer;
class HttpConnection;
struct HttpAnswer;
struct HttpRequest;

/// The faults a server still has to make, and how each of them is made. Thread: the server's.
class FaultList
{
public:
    void inject(Fault fault);
    void clear();

    /// The one that this request meets, which counts. Calls the hooks it meets, which may inject more.
    [[nodiscard]] std::optional<Fault> take(DiscogsServer &server, const HttpRequest &request, bool isImage);
    /// `fault` is what decides how the answer leaves, if at all.
    void deliver(HttpConnection &connection, const HttpAnswer &answer, const Fault &fault);

private:
    struct Active {
        Fault fault;
        int left;
        int seen = 0;
        Dice dice;
    };
    QList<Active> m_active;
    std::pair<qint64, QByteArray> m_bomb; ///< the last one made, which takes a while, and its size
};

/// Nothing of the real answer is seen, so that it need not be made.
[[nodiscard]] bool replacesAnswer(const Fault &fault);
/// Changes what is answered; what changes only how it is sent leaves it as it is.
void spoil(HttpAnswer &answer, const Fault &fault, const HttpRequest &request);
/// What the client sees of `answer`; 0 = no status at all.
[[nodiscard]] int statusSent(const Fault &fault, const HttpAnswer &answer);

} // namespace vv::demo
