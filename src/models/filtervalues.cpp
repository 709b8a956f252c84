// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filtervalues.h"

#include "base/logging.h"
#include "models/library.h"
#include "store/database.h"
#include "store/knownvalues.h"

#include <QtConcurrent>

namespace vv::models {

namespace {

Result<QStringList> valuesIn(const QString &file, store::Subject subject)
{
    auto database = store::Database::open(file, store::Database::Mode::ReadOnly);
    if (!database)
        return fail(database.error());
    return store::knownValues((*database)->handle(), subject);
}

} // namespace

FilterValues::FilterValues(Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
    connect(&m_library, &Library::changed, this, &FilterValues::forget);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        if (m_wanted.isEmpty()) // they were those of another collection
            return;
        const auto read = m_reading.result();
        if (!read)
            qCWarning(lcModels) << "cannot read what there is to choose from:" << read.error().detail;
        const store::Subject subject = m_wanted.takeFirst();
        m_known.insert(subject, {read.value_or(QStringList()), m_state});
        readNext();
        Q_EMIT ready(subject);
    });
}

QStringList FilterValues::of(store::Subject subject)
{
    const store::CollectionReader *reader = m_library.reader();
    if (!reader || !store::hasKnownValues(subject))
        return {};
    const Known known = m_known.value(subject);
    const auto state = reader->state();
    if (state && *state != known.state && !m_wanted.contains(subject)) {
        m_wanted.append(subject);
        if (m_wanted.size() == 1)
            readNext();
    }
    return known.values;
}

void FilterValues::forget()
{
    m_known.clear();
    m_wanted.clear();
}

void FilterValues::readNext()
{
    const store::CollectionReader *reader = m_library.reader();
    if (m_wanted.isEmpty() || !reader)
        return m_wanted.clear();
    m_state = reader->state().value_or(std::pair<qint64, qint64>(-1, -1));
    m_reading.setFuture(QtConcurrent::run(valuesIn, m_library.file(), m_wanted.constFirst()));
}

} // namespace vv::models
