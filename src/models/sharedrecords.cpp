// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sharedrecords.h"

#include "base/logging.h"
#include "models/library.h"
#include "store/database.h"

#include <QtConcurrent>

namespace vv::models {

namespace {

Result<store::SharedFacts> factsIn(const QString &file, const QList<InstanceId> &ids)
{
    auto database = store::Database::open(file, store::Database::Mode::ReadOnly);
    if (!database)
        return fail(database.error());
    return store::sharedFacts((*database)->handle(), ids);
}

} // namespace

SharedRecords::SharedRecords(Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        if (m_isOutdated)
            return read();
        const auto facts = m_reading.result();
        if (!facts)
            qCWarning(lcModels) << "cannot read what records have in common:" << facts.error().detail;
        m_facts = facts.value_or(store::SharedFacts());
        Q_EMIT changed();
    });
}

void SharedRecords::setRecords(const QList<InstanceId> &ids)
{
    m_ids = ids;
    if (m_reading.isRunning())
        m_isOutdated = true;
    else
        read();
}

void SharedRecords::read()
{
    m_isOutdated = false;
    m_reading.setFuture(QtConcurrent::run(factsIn, m_library.file(), m_ids));
}

} // namespace vv::models
