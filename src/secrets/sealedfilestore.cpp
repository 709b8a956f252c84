// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/sealedfilestore.h"

#include "base/logging.h"
#include "secrets/deliver.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

#include <chrono>

using namespace Qt::StringLiterals;

namespace vv::secrets {

namespace {

constexpr int kFormat = 1;
constexpr qint64 kLargestFile = 1024 * 1024;
constexpr std::chrono::milliseconds kLockPatience{2000};

QByteArray boundTo(const QString &account)
{
    return "vinylvault secrets " + QByteArray::number(kFormat) + ' ' + account.toUtf8();
}

/// account → base64 of nonce and ciphertext. A file that does not exist is an empty object.
Result<QJsonObject> readEntries(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QJsonObject();
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Damaged, u"%1 cannot be read: %2."_s.arg(path, file.errorString()));
    const QJsonObject root = QJsonDocument::fromJson(file.read(kLargestFile)).object();
    const qint64 format = root.value("format"_L1).toInteger();
    if (format > kFormat)
        return fail(Error::Kind::TooNew, u"%1 was written by a newer VinylVault."_s.arg(path));
    if (format != kFormat || !root.value("accounts"_L1).isObject())
        return fail(Error::Kind::Damaged, u"%1 is damaged. Enter the token again."_s.arg(path));
    return root.value("accounts"_L1).toObject();
}

Result<void> writeEntries(const QString &path, const QJsonObject &entries)
{
    const QJsonObject root{{u"format"_s, kFormat}, {u"accounts"_s, entries}};
    return writePrivateFile(path, QJsonDocument(root).toJson());
}

Result<std::optional<Kept>> readSealed(const QString &path, const KeySources &keys, const QString &account)
{
    const auto entries = readEntries(path);
    if (!entries)
        return fail(entries.error());
    const QJsonValue entry = entries->value(account);
    if (entry.isUndefined())
        return std::optional<Kept>();
    const auto key = SealingKey::load(keys, SealingKey::IfMissing::Fail);
    if (!key)
        return fail(key.error());
    const auto plain = key->open(QByteArray::fromBase64(entry.toString().toLatin1()), boundTo(account));
    if (!plain)
        return fail(plain.error());
    return std::optional(Kept{Secret(*plain), Place::SealedFile});
}

/// A damaged file is put aside rather than overwritten: somebody may want to know what happened to it.
Result<QJsonObject> entriesToChange(const QString &path)
{
    auto entries = readEntries(path);
    if (entries || entries.error().kind != Error::Kind::Damaged)
        return entries;
    const QString aside = path + ".damaged"_L1;
    QFile::remove(aside);
    if (!QFile::rename(path, aside))
        return entries;
    qCWarning(lcSecrets).noquote() << path << "was damaged and is now" << aside;
    return QJsonObject();
}

Result<Place> writeSealed(const QString &path, const KeySources &keys, const QString &account, const Secret &secret)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir())
        return fail(Error::Kind::Storage, u"The folder %1 does not exist."_s.arg(folder));
    QLockFile lock(path + ".lock"_L1); // another process may be changing another account
    if (!lock.tryLock(static_cast<int>(kLockPatience.count())))
        return fail(lock.error() == QLockFile::PermissionError ? Error::Kind::ReadOnly : Error::Kind::Storage,
                    u"%1 cannot be locked for writing."_s.arg(path));
    auto entries = entriesToChange(path);
    if (!entries)
        return fail(entries.error());
    const auto key = SealingKey::load(keys, SealingKey::IfMissing::Make);
    if (!key)
        return fail(key.error());
    entries->insert(account, QString::fromLatin1(key->seal(secret.reveal(), boundTo(account)).toBase64()));
    if (const auto written = writeEntries(path, *entries); !written)
        return fail(written.error());

    const auto kept = readSealed(path, keys, account);
    if (!kept)
        return fail(kept.error());
    if (!*kept || (*kept)->token != secret)
        return fail(Error::Kind::Storage, u"%1 did not keep what was written to it."_s.arg(path));
    return Place::SealedFile;
}

Result<bool> removeSealed(const QString &path, const QString &account)
{
    if (!QFileInfo::exists(path))
        return false;
    QLockFile lock(path + ".lock"_L1);
    if (!lock.tryLock(static_cast<int>(kLockPatience.count())))
        return fail(lock.error() == QLockFile::PermissionError ? Error::Kind::ReadOnly : Error::Kind::Storage,
                    u"%1 cannot be locked for writing."_s.arg(path));
    auto entries = readEntries(path);
    if (!entries)
        return fail(entries.error());
    if (!entries->contains(account))
        return false;
    entries->remove(account);
    if (entries->isEmpty()) {
        if (!QFile::remove(path))
            return fail(Error::Kind::ReadOnly, u"%1 cannot be deleted."_s.arg(path));
        return true;
    }
    if (const auto written = writeEntries(path, *entries); !written)
        return fail(written.error());
    return true;
}

} // namespace

SealedFileStore::SealedFileStore(QString path, KeySources keys)
    : m_path(std::move(path))
    , m_keys(std::move(keys))
{
    m_worker.setMaxThreadCount(1); // keeps the order
}

SealedFileStore::~SealedFileStore() = default;

void SealedFileStore::read(const QString &account, QObject *context, Done<std::optional<Kept>> done)
{
    m_worker.start([this, account, context = QPointer(context), done = std::move(done)]() mutable {
        deliver<std::optional<Kept>>(&m_receiver, std::move(context), std::move(done),
                                     readSealed(m_path, m_keys, account));
    });
}

void SealedFileStore::write(const QString &account, const Secret &secret, QObject *context, Done<Place> done)
{
    m_worker.start([this, account, secret, context = QPointer(context), done = std::move(done)]() mutable {
        deliver<Place>(&m_receiver, std::move(context), std::move(done), writeSealed(m_path, m_keys, account, secret));
    });
}

void SealedFileStore::remove(const QString &account, QObject *context, Done<bool> done)
{
    m_worker.start([this, account, context = QPointer(context), done = std::move(done)]() mutable {
        deliver<bool>(&m_receiver, std::move(context), std::move(done), removeSealed(m_path, account));
    });
}

} // namespace vv::secrets
