// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <array>

namespace vv::secrets {

/// Where the key of the sealed file comes from. What it protects against is said at SealedFileStore.
struct KeySources {
    QString credential;   ///< a file the service manager hands over; used when it exists
    QString keyFile;      ///< otherwise: 32 random bytes, made on the first write, mode 0600
    QByteArray machine;   ///< mixed into the key file's key: it opens nothing on another machine ...
    QByteArray user;      ///< ... or for another user
    bool mendMode = true; ///< whether a key file that others may read is closed to them when it is loaded
};

/// $CREDENTIALS_DIRECTORY/vinylvault-key, and vinylvault/secret.key in the platform's folder for settings, which is
/// never the data folder: a copy of the data alone is worth nothing.
[[nodiscard]] KeySources platformKeySources();

/// 32 bytes for XChaCha20-Poly1305, wiped when they go.
class SealingKey
{
public:
    static constexpr std::size_t kSize = 32;

    enum class IfMissing : quint8 { Fail, Make };

    /// Fails with Damaged where a key file or credential cannot be read, is not what it should be or, with
    /// IfMissing::Fail, is absent; it is never replaced. With Storage, StorageFull or ReadOnly where it cannot be made.
    [[nodiscard]] static Result<SealingKey> load(const KeySources &sources, IfMissing ifMissing);

    SealingKey(SealingKey &&other) noexcept;
    SealingKey &operator=(SealingKey &&other) noexcept;
    SealingKey(const SealingKey &) = delete;
    SealingKey &operator=(const SealingKey &) = delete;
    ~SealingKey();

    /// Random nonce and ciphertext of `plain`, with `bound` authenticated beside it.
    [[nodiscard]] QByteArray seal(const QByteArray &plain, const QByteArray &bound) const;

    /// The reverse. Fails with Damaged when the key, `bound` or a single bit is not what it was.
    [[nodiscard]] Result<QByteArray> open(const QByteArray &sealed, const QByteArray &bound) const;

private:
    SealingKey() = default;
    std::array<unsigned char, kSize> m_bytes{};
};

/// Writes `content` with mode 0600 under a temporary name, flushes it to the disk and puts it in place of `path`.
[[nodiscard]] Result<void> writePrivateFile(const QString &path, const QByteArray &content);

} // namespace vv::secrets
