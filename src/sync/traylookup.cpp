// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/traylookup.h"

#include "base/clock.h"
#include "base/logging.h"
#include "discogs/client.h"
#include "net/status.h"
#include "sync/pressingsearch.h"

#include <algorithm>

namespace vv::sync {

TrayLookup::TrayLookup(discogs::Client &client, store::Database &database, Clock &clock, Defer defer, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_tray(database.handle())
    , m_clock(clock)
    , m_defer(std::move(defer))
{}

void TrayLookup::start()
{
    if (isRunning())
        return;
    m_failed.clear();
    next();
}

void TrayLookup::stop()
{
    m_call.cancel();
    m_asked = 0;
}

void TrayLookup::next()
{
    m_asked = 0;
    const auto rows = m_tray.unresolved();
    if (!rows)
        qCWarning(lcSync).noquote() << "the tray could not be read:" << rows.error().detail;
    const auto row = rows ? std::ranges::find_if(*rows, [this](const auto &one) { return !m_failed.contains(one.id); })
                          : QList<store::TrayRow>::const_iterator();
    if (!rows || row == rows->end()) {
        Q_EMIT finished();
        return;
    }
    m_asked = row->id;
    if (row->state() == store::TrayRow::State::Waiting) {
        m_call = m_client.searchBarcode(row->barcode, net::Lane::Interactive,
                                        [this, id = row->id](const Result<discogs::Page<discogs::SearchResult>> &page) {
                                            if (!page)
                                                return received(id, fail(page.error()));
                                            QList<Pressing> found;
                                            for (const discogs::SearchResult &result : page->items) {
                                                if (result.type == discogs::SearchResult::Type::Release)
                                                    found += pressingOf(result);
                                            }
                                            received(id, found);
                                        });
        return;
    }
    m_call = m_client.release(row->pressings.constFirst().id, net::Lane::Interactive,
                              [this, id = row->id](const Result<ReleaseDetail> &detail) {
                                  const bool gone = !detail && detail.error().kind == Error::Kind::NotFound;
                                  if (detail)
                                      received(id, QList{pressingOf(*detail)});
                                  else if (gone)
                                      received(id, QList<Pressing>());
                                  else
                                      received(id, fail(detail.error()));
                              });
}

void TrayLookup::received(qint64 row, const Result<QList<Pressing>> &pressings)
{
    if (m_defer([this, row, pressings] { received(row, pressings); }))
        return;
    if (!pressings && net::concernsAllRequests(pressings.error())) {
        m_asked = 0;
        Q_EMIT finished();
        return;
    }
    if (!pressings) {
        qCInfo(lcSync).noquote() << "a row of the tray could not be looked up:" << pressings.error().detail;
        m_failed.insert(row);
    } else if (const auto kept = m_tray.found(row, *pressings, m_clock.utc()); !kept) {
        qCWarning(lcSync).noquote() << "the tray could not be written:" << kept.error().detail;
        m_failed.insert(row);
    } else {
        Q_EMIT changed();
    }
    next();
}

} // namespace vv::sync
