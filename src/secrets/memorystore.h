// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"

#include <QHash>

namespace vv::secrets {

/// Keeps tokens until it is destroyed: the last resort, and what the sample collection uses. Never fails.
class MemoryStore final : public SecretStore
{
public:
    MemoryStore();
    ~MemoryStore() override;

    void read(const QString &account, QObject *context, Done<std::optional<Kept>> done) override;
    void write(const QString &account, const Secret &secret, QObject *context, Done<Place> done) override;
    void remove(const QString &account, QObject *context, Done<bool> done) override;

private:
    QHash<QString, Secret> m_secrets;
    QObject m_receiver;
};

} // namespace vv::secrets
