// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library.h"

#include "base/logging.h"
#include "store/database.h"
#include "store/ownership.h"
#include "store/tray.h"
#include "store/turntable.h"

#include <QFileInfo>

namespace vv::models {

Library::Library(QObject *parent)
    : QObject(parent)
{}

Library::~Library() = default;

void Library::open(const QString &file)
{
    m_reader.reset();
    m_syncReader.reset();
    m_localFacts.reset();
    m_tray.reset();
    m_photos.reset();
    m_turntable.reset();
    m_database.reset();
    m_error.reset();
    m_file = file;
    tryToOpen();
    Q_EMIT changed();
}

const store::CollectionReader *Library::reader()
{
    if (!m_reader && !m_error)
        tryToOpen();
    return m_reader.get();
}

const store::SyncReader *Library::syncReader()
{
    return reader() ? m_syncReader.get() : nullptr;
}

const store::LocalFacts *Library::localFacts()
{
    return reader() ? m_localFacts.get() : nullptr;
}

const store::Tray *Library::tray()
{
    return reader() ? m_tray.get() : nullptr;
}

const store::Photos *Library::photos()
{
    return reader() ? m_photos.get() : nullptr;
}

const store::Turntable *Library::turntable()
{
    return reader() ? m_turntable.get() : nullptr;
}

QHash<ReleaseId, store::Ownership> Library::ownership(const QList<ReleaseId> &releases)
{
    if (!reader())
        return {};
    auto found = store::ownership(m_database->handle(), releases);
    if (!found)
        qCWarning(lcModels) << "cannot tell what is owned:" << found.error().detail;
    return found.value_or(QHash<ReleaseId, store::Ownership>());
}

QList<store::FormerCopy> Library::formerCopies(const QList<InstanceId> &copies)
{
    if (!reader())
        return {};
    auto found = store::formerCopies(m_database->handle(), copies);
    if (!found)
        qCWarning(lcModels) << "cannot read what was in the collection:" << found.error().detail;
    return found.value_or(QList<store::FormerCopy>());
}

store::OwnArticles Library::articles()
{
    return reader() ? store::ownArticles(m_database->handle()).value_or(std::nullopt) : std::nullopt;
}

void Library::tryToOpen()
{
    if (m_file.isEmpty() || !QFileInfo::exists(m_file))
        return;
    auto database = store::Database::open(m_file, store::Database::Mode::ReadOnly);
    if (!database) {
        m_error = database.error();
        qCWarning(lcModels) << "cannot read the collection:" << m_error->detail;
        return;
    }
    m_database = std::move(*database);
    m_reader = std::make_unique<store::CollectionReader>(m_database->handle());
    m_syncReader = std::make_unique<store::SyncReader>(m_database->handle());
    m_localFacts = std::make_unique<store::LocalFacts>(m_database->handle());
    m_tray = std::make_unique<store::Tray>(m_database->handle());
    m_photos = std::make_unique<store::Photos>(m_database->handle());
    m_turntable = std::make_unique<store::Turntable>(m_database->handle());
}

} // namespace vv::models
