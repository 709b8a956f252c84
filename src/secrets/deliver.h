// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>
#include <QPointer>

#include <utility>

namespace vv::secrets {

/**
 * Runs `done(result)` from the event loop of `receiver`, unless `receiver` or `context` is gone by then.
 *
 * Thread: any, as long as `receiver` is alive during the call; `context` belongs to the receiver's thread. The pointer
 * to it is only looked at there, so it may die at any time.
 */
template <class T>
void deliver(QObject *receiver, QPointer<QObject> context, Done<T> done, Result<T> result)
{
    QMetaObject::invokeMethod(
        receiver,
        [context = std::move(context), done = std::move(done), result = std::move(result)] {
            if (context)
                done(result);
        },
        Qt::QueuedConnection);
}

} // namespace vv::secrets
