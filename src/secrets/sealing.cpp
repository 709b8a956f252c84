// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/sealing.h"

#include "base/logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QSysInfo>

#include <sodium.h>
#include <unistd.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace vv::secrets {

namespace {

constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
    | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
constexpr qint64 kLargestCredential = 4096;

static_assert(SealingKey::kSize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

Result<void> startSodium()
{
    // Also when it has been called before, on any thread: then it does nothing.
    if (sodium_init() < 0)
        return fail(Error::Kind::Storage, u"libsodium does not start: the system has no source of randomness."_s);
    return {};
}

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

tl::unexpected<Error> cannotWrite(const QString &path, QFileDevice::FileError error, const QString &why)
{
    const QString shown = QDir::toNativeSeparators(path);
    const bool readOnly
        = error == QFileDevice::PermissionsError || error == QFileDevice::OpenError || error == QFileDevice::WriteError;
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    if (disk.isValid() && !disk.isReadOnly() && disk.bytesAvailable() <= 0)
        return fail(Error::Kind::StorageFull, u"%1 cannot be written: the disk is full."_s.arg(shown));
    return fail(readOnly ? Error::Kind::ReadOnly : Error::Kind::Storage,
                u"%1 cannot be written: %2."_s.arg(shown, why));
}

/// Owns key material and wipes it.
class Wiped
{
public:
    explicit Wiped(QByteArray content)
        : m_content(std::move(content))
    {}
    ~Wiped()
    {
        // Not data(): that would wipe a copy if the array were shared.
        sodium_memzero(const_cast<char *>(m_content.constData()), static_cast<std::size_t>(m_content.size()));
    }
    Q_DISABLE_COPY_MOVE(Wiped)
    [[nodiscard]] const QByteArray &content() const { return m_content; }

private:
    QByteArray m_content;
};

Result<QByteArray> readSmallFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Damaged, u"%1 cannot be read: %2."_s.arg(path, file.errorString()));
    return file.read(kLargestCredential + 1);
}

Result<void> makeKeyFile(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return fail(Error::Kind::ReadOnly, u"The folder %1 cannot be made."_s.arg(folder));
    QByteArray fresh(SealingKey::kSize, Qt::Uninitialized);
    randombytes_buf(fresh.data(), SealingKey::kSize);
    const Wiped random(std::move(fresh));

    // Made under a name of its own and then linked: of two programs starting at once one wins, and neither ever sees
    // half a key.
    const QString draft = u"%1.%2"_s.arg(path).arg(::getpid());
    if (auto written = writePrivateFile(draft, random.content()); !written)
        return written;
    const bool linked = ::link(QFile::encodeName(draft).constData(), QFile::encodeName(path).constData()) == 0;
    const bool there = linked || QFileInfo::exists(path) || QFile::rename(draft, path);
    QFile::remove(draft);
    if (!there)
        return fail(Error::Kind::Storage, u"The key file %1 cannot be made."_s.arg(path));
    return {};
}

/// Whoever could read the key may have done so; closing it late is still better than leaving it open.
void closeToOthers(const QString &path)
{
    QFile file(path);
    if (!(file.permissions() & kOthers))
        return;
    qCWarning(lcSecrets).noquote() << path << "could be read by other users of this machine; closing it to them";
    file.setPermissions(kOwnerOnly);
}

} // namespace

KeySources platformKeySources()
{
    const QString credentials = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    return {.credential = credentials.isEmpty() ? QString() : QString(credentials + "/vinylvault-key"_L1),
            .keyFile
            = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/vinylvault/secret.key"_L1,
            .machine = QSysInfo::machineUniqueId(),
            .user = QByteArray::number(static_cast<qulonglong>(::getuid()))};
}

Result<SealingKey> SealingKey::load(const KeySources &sources, IfMissing ifMissing)
{
    if (auto started = startSodium(); !started)
        return fail(started.error());

    const bool handedOver = !sources.credential.isEmpty() && QFileInfo::exists(sources.credential);
    const QString path = handedOver ? sources.credential : sources.keyFile;
    if (!handedOver) {
        if (!QFileInfo::exists(path)) {
            if (ifMissing == IfMissing::Fail)
                return fail(Error::Kind::Damaged, u"The key file %1 of the sealed token is missing."_s.arg(path));
            if (auto made = makeKeyFile(path); !made)
                return fail(made.error());
        }
        if (sources.mendMode)
            closeToOthers(path);
    }

    auto content = readSmallFile(path);
    if (!content)
        return fail(content.error());
    const Wiped material(std::move(*content));
    const qsizetype size = material.content().size();
    const bool fits = handedOver ? size >= qsizetype(kSize) && size <= kLargestCredential : size == qsizetype(kSize);
    if (!fits)
        return fail(
            Error::Kind::Damaged,
            u"The key %1 has %2 bytes, not %3. Put the right one back, or delete it and enter the token again."_s
                .arg(path)
                .arg(size)
                .arg(kSize));

    // A credential is bound to the machine by whoever sealed it, and must also open after a move made on purpose.
    crypto_generichash_state state;
    SealingKey key;
    const QByteArray purpose
        = handedOver ? "vinylvault sealed file, credential"_ba : "vinylvault sealed file, key file"_ba;
    const QByteArray bound = handedOver ? QByteArray() : QByteArray('\0' + sources.machine + '\0' + sources.user);
    const std::size_t keyed = std::min<std::size_t>(static_cast<std::size_t>(size), crypto_generichash_KEYBYTES_MAX);
    crypto_generichash_init(&state, bytes(material.content()), keyed, kSize);
    crypto_generichash_update(&state, bytes(purpose), static_cast<unsigned long long>(purpose.size()));
    crypto_generichash_update(&state, bytes(bound), static_cast<unsigned long long>(bound.size()));
    crypto_generichash_update(&state, bytes(material.content()), static_cast<unsigned long long>(size));
    crypto_generichash_final(&state, key.m_bytes.data(), kSize);
    sodium_memzero(&state, sizeof state);
    return key;
}

SealingKey::SealingKey(SealingKey &&other) noexcept
    : m_bytes(other.m_bytes)
{
    sodium_memzero(other.m_bytes.data(), kSize);
}

SealingKey &SealingKey::operator=(SealingKey &&other) noexcept
{
    if (this != &other) {
        m_bytes = other.m_bytes;
        sodium_memzero(other.m_bytes.data(), kSize);
    }
    return *this;
}

SealingKey::~SealingKey()
{
    sodium_memzero(m_bytes.data(), kSize);
}

QByteArray SealingKey::seal(const QByteArray &plain, const QByteArray &bound) const
{
    constexpr qsizetype kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    constexpr qsizetype kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
    QByteArray sealed(kNonce + plain.size() + kTag, Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(sealed.data());
    randombytes_buf(out, kNonce);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        out + kNonce, nullptr, bytes(plain), static_cast<unsigned long long>(plain.size()), bytes(bound),
        static_cast<unsigned long long>(bound.size()), nullptr, out, m_bytes.data());
    return sealed;
}

Result<QByteArray> SealingKey::open(const QByteArray &sealed, const QByteArray &bound) const
{
    constexpr qsizetype kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    constexpr qsizetype kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
    const auto problem = fail(Error::Kind::Damaged,
                              u"The sealed token does not open: it was changed, or sealed with another key, on "
                              "another machine or by another user."_s);
    if (sealed.size() < kNonce + kTag)
        return problem;
    QByteArray plain(sealed.size() - kNonce - kTag, Qt::Uninitialized);
    const unsigned char *in = bytes(sealed);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char *>(plain.data()), nullptr, nullptr,
                                                   in + kNonce, static_cast<unsigned long long>(sealed.size() - kNonce),
                                                   bytes(bound), static_cast<unsigned long long>(bound.size()), in,
                                                   m_bytes.data())
        != 0)
        return problem;
    return plain;
}

Result<void> writePrivateFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path); // flushes to the disk before it renames
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.error(), file.errorString());
    if (!file.setPermissions(kOwnerOnly)) // while it is still empty
        return cannotWrite(path, file.error(), file.errorString());
    if (file.write(content) != content.size() || !file.commit())
        return cannotWrite(path, file.error(), file.errorString());
    return {};
}

} // namespace vv::secrets
