// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/memorystore.h"

#include "secrets/deliver.h"

namespace vv::secrets {

MemoryStore::MemoryStore() = default;
MemoryStore::~MemoryStore() = default;

void MemoryStore::read(const QString &account, QObject *context, Done<std::optional<Secret>> done)
{
    const auto found = m_secrets.constFind(account);
    std::optional<Secret> secret;
    if (found != m_secrets.cend())
        secret = *found;
    deliver<std::optional<Secret>>(&m_receiver, context, std::move(done), std::move(secret));
}

void MemoryStore::write(const QString &account, const Secret &secret, QObject *context, Done<Place> done)
{
    m_secrets.insert(account, secret);
    deliver<Place>(&m_receiver, context, std::move(done), Place::Memory);
}

void MemoryStore::remove(const QString &account, QObject *context, Done<bool> done)
{
    deliver<bool>(&m_receiver, context, std::move(done), m_secrets.remove(account));
}

} // namespace vv::secrets
