// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/memorystore.h"

#include "secrets/deliver.h"

namespace vv::secrets {

MemoryStore::MemoryStore() = default;
MemoryStore::~MemoryStore() = default;

void MemoryStore::read(const QString &account, QObject *context, Done<std::optional<Kept>> done)
{
    const auto found = m_secrets.constFind(account);
    std::optional<Kept> kept;
    if (found != m_secrets.cend())
        kept = Kept{*found, Place::Memory};
    deliver<std::optional<Kept>>(&m_receiver, context, std::move(done), std::move(kept));
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
