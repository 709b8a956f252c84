// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pressing.h"
#include "base/result.h"
#include "net/call.h"

#include <QObject>

namespace vv {
struct ReleaseDetail;
}
namespace vv::discogs {
class Client;
struct SearchResult;
} // namespace vv::discogs

namespace vv::sync {

[[nodiscard]] Pressing pressingOf(const discogs::SearchResult &result);
[[nodiscard]] Pressing pressingOf(const ReleaseDetail &detail);

/// Looks in the Discogs database for what somebody may want to add; one search at a time.
class PressingSearch : public QObject
{
    Q_OBJECT

public:
    explicit PressingSearch(discogs::Client &client, QObject *parent = nullptr);

    /// Takes the place of the one before, which is not answered any more. `number` comes back with the answer.
    void start(const Lookup &lookup, int number);
    void cancel();

Q_SIGNALS:
    void found(const vv::Result<vv::Pressings> &pressings, int number);

private:
    discogs::Client &m_client;
    net::Call m_call;
};

} // namespace vv::sync
