// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"

#include <vector>

namespace vv::secrets {

/**
 * Several stores as one, best first.
 *
 * write:  the first that works. Older copies in the places after it are removed then: they would be stale.
 * read:   the last that has it: a copy further down was written when those before it did not work, so theirs is older.
 *         One that cannot be used counts as having nothing, because on a machine without a key store that is its
 *         ordinary state; one that has something but cannot open it is an error unless another has it.
 * remove: all, and reads again: an error when something is still there, or when none had it and one could not say.
 */
class ChainStore final : public SecretStore
{
public:
    explicit ChainStore(std::vector<std::unique_ptr<SecretStore>> stores); ///< at least one
    ~ChainStore() override;

    void read(const QString &account, QObject *context, Done<std::optional<Kept>> done) override;
    void write(const QString &account, const Secret &secret, QObject *context, Done<Place> done) override;
    void remove(const QString &account, QObject *context, Done<bool> done) override;

private:
    template <class T>
    struct Request;
    void readFrom(std::size_t at, std::optional<Kept> best, Request<std::optional<Kept>> request);
    void writeTo(std::size_t at, const Secret &secret, Request<Place> request);
    void removeFrom(std::size_t at, bool any, Request<bool> request);
    void confirmRemoval(bool any, Request<bool> request);

    std::vector<std::unique_ptr<SecretStore>> m_stores;
    QObject m_receiver; ///< what the stores answer to, so that none of them answers a chain that is gone
};

} // namespace vv::secrets
