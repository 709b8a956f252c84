// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wantlistpass.h"

#include "base/clock.h"
#include "discogs/client.h"
#include "net/status.h"
#include "store/collectionwriter.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace vv::sync {

WantlistPass::WantlistPass(discogs::Client &client, store::CollectionWriter &writer, Clock &clock, QString user,
                           QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_writer(writer)
    , m_clock(clock)
    , m_user(std::move(user))
{}

WantlistPass::~WantlistPass() = default;

void WantlistPass::start(bool removeMany)
{
    m_removeMany = removeMany;
    read(*m_book.next());
}

void WantlistPass::stop()
{
    m_call.cancel();
}

void WantlistPass::finish(const Result<Outcome> &outcome)
{
    m_call.cancel();
    Q_EMIT finished(outcome);
}

void WantlistPass::read(int page)
{
    m_call = m_client.wants(m_user, page, discogs::kMaxPerPage, net::Lane::Listing,
                            [this, page](const Result<discogs::Page<Want>> &answer) { received(page, answer); });
}

void WantlistPass::received(int page, const Result<discogs::Page<Want>> &answer)
{
    if (!answer && net::concernsAllRequests(answer.error()))
        return finish(fail(answer.error()));
    if (!answer && (page == 1 || answer.error().kind != Error::Kind::NotFound)) {
        m_outcome.warnings += u"the wantlist could not be read: "_s + answer.error().detail;
        m_outcome.isWorthAnother = answer.error().isTransient();
        return finish(m_outcome);
    }
    if (!answer || (page > 1 && answer->items.isEmpty() && answer->skipped.isEmpty())) {
        m_book.missing();
    } else {
        m_book.received(answer->pagination, static_cast<int>(answer->skipped.size()));
        m_wants += answer->items;
        for (const QString &skipped : answer->skipped)
            m_outcome.warnings += u"skipped in the wantlist: "_s + skipped;
    }
    Q_EMIT counted(m_book.done(), m_book.pages(), static_cast<int>(m_wants.size()), m_book.items());
    if (const auto next = m_book.next())
        return read(*next);
    end();
}

void WantlistPass::end()
{
    QSet<ReleaseId> distinct;
    for (const Want &want : std::as_const(m_wants))
        distinct.insert(want.release.id);
    if (!m_book.isConsistent(static_cast<int>(distinct.size()))) {
        m_outcome.warnings += u"the wantlist changed while it was read; the one from before was kept"_s;
        m_outcome.isWorthAnother = true;
        return finish(m_outcome);
    }
    const auto heldBack = m_writer.replaceWants(m_wants, m_clock.utc(), m_removeMany);
    if (!heldBack)
        return finish(fail(heldBack.error()));
    m_outcome.heldBack = *heldBack;
    if (*heldBack > 0)
        m_outcome.warnings += u"%1 wants are no longer on Discogs; they were kept here. Run \"vinylvault sync "
                              "--remove-many\" to remove them here too."_s.arg(*heldBack);
    m_outcome.isRead = true;
    finish(m_outcome);
}

} // namespace vv::sync
