// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the store holds, and how much it may.
#include "covers/thumbnailstore.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::covers {

bool ThumbnailStore::has(const QString &url)
{
    if (!m_has)
        return false;
    m_has->bindValue(0, url);
    m_has->bindValue(1, kOriginalEdge);
    const bool found = m_has->exec() && m_has->next();
    m_has->finish();
    return found;
}

int ThumbnailStore::count()
{
    if (!m_find)
        return 0;
    QSqlQuery query(m_database);
    return query.exec(u"SELECT count(DISTINCT url) FROM pictures"_s) && query.next() ? query.value(0).toInt() : 0;
}

void ThumbnailStore::setCap(qint64 cap)
{
    m_wishedCap = std::max<qint64>(cap, 0);
    m_cap = m_inMemory ? std::min(m_wishedCap, kMemoryCap) : m_wishedCap;
    const qint64 before = m_total;
    if (m_total <= m_cap || !mayWrite())
        return;
    if (const auto begun = exec(u"BEGIN IMMEDIATE"_s); !begun)
        return failed(begun.error());
    auto done = writeUses().and_then([this] { return evict(); });
    if (done)
        done = exec(u"COMMIT"_s);
    if (!done) {
        (void)exec(u"ROLLBACK"_s);
        m_total = before;
        return failed(done.error());
    }
    // Only rarely is the file to become smaller, so it pays to write it anew instead of keeping books of free pages.
    if (const auto shrunk = exec(u"VACUUM"_s).and_then([this] { return exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); });
        !shrunk)
        failed(shrunk.error());
}

void ThumbnailStore::empty()
{
    close();
    if (!m_inMemory) {
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(m_file + suffix);
    }
    if (const auto opened = open(m_inMemory ? u":memory:"_s : m_file); !opened)
        useMemory(opened.error().detail);
}

} // namespace vv::covers
