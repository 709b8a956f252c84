// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordtags.h"

#include "models/backend.h"
#include "models/library.h"
#include "store/database.h"
#include "store/sharedfacts.h"

#include <QtConcurrent>

#include <utility>

namespace vv::models {

RecordTags::RecordTags(Backend &backend, Library &library, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_library(library)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &RecordTags::write);
    connect(&m_backend, &Backend::ownFactsSet, this, &RecordTags::next);
    connect(&m_backend, &Backend::writeFailed, this, &RecordTags::next);
    connect(&m_backend, &Backend::accountSwitched, this, &RecordTags::next);
}

void RecordTags::write()
{
    const auto changes = m_reading.result();
    m_isWriting = true;
    if (!changes)
        Q_EMIT m_backend.writeFailed(changes.error());
    else if (changes->isEmpty() || m_orders.constFirst().file != m_library.file())
        next();
    else
        m_backend.setOwnFacts(*changes);
}

/// Only once it is written: the next order reads what this one made.
void RecordTags::next()
{
    if (!std::exchange(m_isWriting, false))
        return;
    m_orders.removeFirst();
    if (!m_orders.isEmpty())
        begin();
}

void RecordTags::add(const QList<InstanceId> &ids, const QString &tag)
{
    take({m_library.file(), ids, tag.simplified(), true});
}

void RecordTags::remove(const QList<InstanceId> &ids, const QString &tag)
{
    take({m_library.file(), ids, tag.simplified(), false});
}

void RecordTags::take(const Order &order)
{
    if (order.ids.isEmpty() || order.tag.isEmpty())
        return;
    m_orders.append(order);
    if (m_orders.size() == 1)
        begin();
}

void RecordTags::begin()
{
    m_reading.setFuture(QtConcurrent::run(&RecordTags::changesFor, m_orders.constFirst()));
}

Result<QList<store::OwnChange>> RecordTags::changesFor(const Order &order)
{
    auto database = store::Database::open(order.file, store::Database::Mode::ReadOnly);
    if (!database)
        return fail(database.error());
    const auto db = (*database)->handle();
    return order.isThere ? store::withTag(db, order.ids, order.tag) : store::withoutTag(db, order.ids, order.tag);
}

} // namespace vv::models
