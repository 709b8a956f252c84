// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"

#include <QTest>

#include <chrono>
#include <optional>

/// Waits for the answers of a SecretStore, which come from the event loop. A test that gets none fails with Timeout.
namespace storetestkit {

inline constexpr int kPatience = 30000;

template <class T, class Ask>
[[nodiscard]] vv::Result<T> answerOf(Ask ask)
{
    QObject context;
    std::optional<vv::Result<T>> answer;
    ask(&context, [&answer](const vv::Result<T> &result) { answer = result; });
    if (answer)
        return vv::fail(vv::Error::Kind::WrongUse, QStringLiteral("answered inside the call"));
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, kPatience))
        return vv::fail(vv::Error::Kind::Timeout, QStringLiteral("no answer"));
    return *answer;
}

[[nodiscard]] inline vv::Result<std::optional<vv::secrets::Kept>> read(vv::secrets::SecretStore &store,
                                                                       const QString &account)
{
    return answerOf<std::optional<vv::secrets::Kept>>(
        [&](QObject *context, auto done) { store.read(account, context, done); });
}

[[nodiscard]] inline vv::Result<vv::secrets::Place> write(vv::secrets::SecretStore &store, const QString &account,
                                                          const vv::Secret &secret)
{
    return answerOf<vv::secrets::Place>(
        [&](QObject *context, auto done) { store.write(account, secret, context, done); });
}

[[nodiscard]] inline vv::Result<bool> remove(vv::secrets::SecretStore &store, const QString &account)
{
    return answerOf<bool>([&](QObject *context, auto done) { store.remove(account, context, done); });
}

/// "found:TEXT", "nothing" or the error's kind: one word to compare with.
[[nodiscard]] inline QString told(const vv::Result<std::optional<vv::secrets::Kept>> &answer)
{
    if (!answer)
        return vv::kindName(answer.error().kind);
    if (!*answer)
        return QStringLiteral("nothing");
    return QStringLiteral("found:") + QString::fromUtf8((*answer)->token.reveal());
}

[[nodiscard]] inline QString told(const vv::Result<vv::secrets::Place> &answer)
{
    return answer ? vv::secrets::placeName(*answer) : vv::kindName(answer.error().kind);
}

[[nodiscard]] inline QString told(const vv::Result<bool> &answer)
{
    if (!answer)
        return vv::kindName(answer.error().kind);
    return *answer ? QStringLiteral("removed") : QStringLiteral("nothing");
}

} // namespace storetestkit
