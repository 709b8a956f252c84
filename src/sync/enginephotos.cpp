// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "store/database.h"
#include "store/photos.h"
#include "sync/engine.h"

namespace vv::sync {

void Engine::setPhoto(InstanceId copy, const QByteArray &jpeg)
{
    if (waits([this, copy, jpeg] { setPhoto(copy, jpeg); }))
        return;
    putPhoto({copy, jpeg}, false);
}

void Engine::putPhoto(const PhotoStep &step, bool undoing)
{
    const auto before = m_database ? store::Photos(m_database->handle()).put(step.copy, step.jpeg, m_clock.utc())
                                   : Result<QByteArray>(fail(Error::Kind::Storage, QStringLiteral("not open")));
    if (!before) {
        if (undoing && before.error().kind == Error::Kind::Storage)
            m_undo += UndoStep{.photo = step};
        Q_EMIT writeFailed(before.error());
        return;
    }
    if (*before == step.jpeg)
        return;
    if (!undoing)
        remember({.photo = PhotoStep{step.copy, *before}});
    Q_EMIT collectionChanged();
    Q_EMIT photoSet(step.copy, !step.jpeg.isEmpty(), undoing);
}

} // namespace vv::sync
