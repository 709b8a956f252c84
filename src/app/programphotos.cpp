// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programbackend.h"

#include "covers/picture.h"

#include <QDir>
#include <QFile>
#include <QFutureWatcher>
#include <QThreadPool>

#include <QPromise>
#include <memory>

using namespace Qt::StringLiterals;

namespace vv::app {

namespace {

constexpr qint64 kMostBytes = 64 * 1024 * 1024; ///< a camera's JPEG has some ten

Result<QByteArray> bytesOf(const models::PhotoInput &input)
{
    if (input.file.isEmpty())
        return input.bytes;
    QFile file(input.file);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            Error::Kind::WrongUse,
            ProgramBackend::tr("%1 cannot be read: %2").arg(QDir::toNativeSeparators(input.file), file.errorString()));
    if (file.size() > kMostBytes)
        return fail(Error::Kind::WrongUse, ProgramBackend::tr("This picture is too large."));
    return file.read(kMostBytes);
}

Result<QByteArray> photoOf(const models::PhotoInput &input)
{
    const auto bytes = bytesOf(input);
    if (!bytes)
        return bytes;
    const auto photo = covers::preparePhoto(*bytes);
    if (!photo)
        return fail(Error::Kind::WrongUse,
                    ProgramBackend::tr("This is not a picture that can be used. JPEG, PNG, GIF and WebP up to 40 "
                                       "megapixels can."));
    return photo;
}

} // namespace

void ProgramBackend::setPhoto(InstanceId copy, const models::PhotoInput &input)
{
    if (input == models::PhotoInput())
        return tell([copy](sync::Engine &engine) { engine.setPhoto(copy, {}); });
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    auto *watcher = new QFutureWatcher<Result<QByteArray>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, copy, round = m_round] {
        watcher->deleteLater();
        if (round != m_round || watcher->future().resultCount() == 0)
            return; // another account is open by now
        const auto photo = watcher->result();
        if (photo)
            tell([copy, photo](sync::Engine &engine) { engine.setPhoto(copy, *photo); });
        else
            Q_EMIT writeFailed(photo.error());
    });
    watcher->setFuture(promise->future());
    promise->start();
    QThreadPool::globalInstance()->start([promise, input] {
        promise->addResult(photoOf(input));
        promise->finish();
    });
}

} // namespace vv::app
