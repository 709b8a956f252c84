// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/collection.h"
#include "discogs/client.h"

#include <QList>
#include <QString>

#include <functional>

namespace vv::test {

/// What a function of the client makes of a 2xx answer; how it may take a spoilt one depends on this.
enum class Taking : quint8 {
    Read,    ///< a GET with JSON that must be right
    Written, ///< a write with JSON that must be right
    Lenient, ///< a write with JSON that may say little: it was taken all the same
    Nothing, ///< a write whose answer has no body
};

/// One function of discogs::Client, ready to be called with arguments that the stand-in knows.
struct Endpoint {
    QString name; ///< of the function
    Taking taking = Taking::Read;
    bool idempotent = true;
    bool goneIsDone = false; ///< NotFound counts as success
    std::function<net::Call(discogs::Client &, Done<void>)> call;
};

/// A collection on which every endpoint has something to do.
[[nodiscard]] demo::Collection collectionForEndpoints();

/// All of them, in the order of the header.
[[nodiscard]] QList<Endpoint> allEndpoints(const demo::Collection &collection);

} // namespace vv::test
