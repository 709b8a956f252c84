// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secretstore.h"

#include "secrets/chainstore.h"
#include "secrets/keychainstore.h"
#include "secrets/memorystore.h"
#include "secrets/sealedfilestore.h"

using namespace Qt::StringLiterals;

namespace vv::secrets {

QString placeName(Place place)
{
    switch (place) {
    case Place::Keychain:
        return u"keychain"_s;
    case Place::SealedFile:
        return u"sealed_file"_s;
    case Place::Memory:
        return u"memory"_s;
    }
    return u"unknown"_s;
}

SecretStore::~SecretStore() = default;

std::unique_ptr<SecretStore> makeSecretStore(const Locations &locations)
{
    std::vector<std::unique_ptr<SecretStore>> stores;
    stores.push_back(std::make_unique<KeychainStore>());
    stores.push_back(std::make_unique<SealedFileStore>(locations.sealedSecrets(), platformKeySources()));
    stores.push_back(std::make_unique<MemoryStore>());
    return std::make_unique<ChainStore>(std::move(stores));
}

} // namespace vv::secrets
