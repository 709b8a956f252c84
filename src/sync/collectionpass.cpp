// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/collectionpass.h"

#include "base/clock.h"
#include "base/logging.h"
#include "discogs/client.h"
#include "net/status.h"
#include "store/massremoval.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::sync {

namespace {

constexpr int kAtOnce = 3;
constexpr int kMostPasses = 3;
/// What was read earlier than this is no part of a picture of now.
constexpr qint64 kOldestJournal = 6 * 60 * 60; // s
/// The header Date has whole seconds, and so have the dates of copies.
constexpr qint64 kClockGrain = 1;
/// Where more than these, and more than a tenth, are as new as that, it is their dates that are odd.
constexpr qsizetype kManyFresh = 20;

QList<InstanceId> idsOf(const QList<Copy> &copies)
{
    QList<InstanceId> ids;
    ids.reserve(copies.size());
    for (const Copy &copy : copies)
        ids += copy.instance;
    return ids;
}

} // namespace

CollectionPass::CollectionPass(discogs::Client &client, const net::RequestQueue &queue, store::CollectionWriter &writer,
                               Clock &clock, QString user, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_queue(queue)
    , m_writer(writer)
    , m_clock(clock)
    , m_user(std::move(user))
{}

CollectionPass::~CollectionPass() = default;

template <class T>
bool CollectionPass::held(const Result<T> &result)
{
    if (result)
        return true;
    finish(fail(result.error()));
    return false;
}

void CollectionPass::finish(const Result<Outcome> &outcome)
{
    if (std::exchange(m_done, true))
        return;
    m_call.cancel();
    m_calls.clear();
    Q_EMIT finished(outcome);
}

void CollectionPass::stop()
{
    m_done = true;
    m_call.cancel();
    m_calls.clear();
}

void CollectionPass::warn(const QString &text)
{
    m_outcome.warnings += text;
}

void CollectionPass::start(int announced, const Wishes &wishes)
{
    m_wishes = wishes;
    const auto open = m_writer.openPass();
    if (!held(open))
        return;
    if (!*open || !resume(**open, announced))
        begin();
}

void CollectionPass::begin()
{
    const auto pass = m_writer.beginPass(m_clock.utc());
    if (!held(pass))
        return;
    m_pass = *pass;
    ++m_passesMade;
    m_book = {};
    m_itemsRead = 0;
    m_grew = false;
    m_outcome.isResumed = false;
    m_freshBefore = std::exchange(m_fresh, {});
    m_passStarted = m_queue.serverTime();
    m_skipped.clear();
    m_missing.clear();
    askForPages();
}

bool CollectionPass::resume(const store::OpenPass &open, int announced)
{
    const qint64 age = open.started.secsTo(m_clock.utc());
    if (m_wishes.everything || age < 0 || age > kOldestJournal)
        return false;
    // Behind a gap the pages may have shifted without the newest one showing it.
    QList<store::JournalEntry> journal;
    for (const store::JournalEntry &entry : open.journal) {
        if (entry.page != journal.size() + 1)
            break;
        if (entry.items != announced || entry.pages != open.journal.first().pages)
            return false;
        journal += entry;
    }
    if (journal.isEmpty())
        return false;
    m_pass = open.pass;
    m_outcome.isResumed = true;
    ++m_passesMade;
    m_passStarted = open.started.addSecs(m_clock.utc().secsTo(m_queue.serverTime()));
    checkNewestPage(journal.last());
    for (const store::JournalEntry &entry : std::as_const(journal)) {
        m_book.resume(entry.page, {.page = entry.page, .pages = entry.pages, .perPage = 0, .items = entry.items},
                      entry.skipped);
        m_itemsRead += entry.copies;
        if (entry.skipped > 0)
            m_skipped += u"%1 entries of page %2"_s.arg(entry.skipped).arg(entry.page);
    }
    return true;
}

/// Were something taken out before it, the newest page would have moved, also when as many were added behind.
void CollectionPass::checkNewestPage(const store::JournalEntry &newest)
{
    m_call = m_client.collectionPage(
        m_user, kAllFolders, {.page = newest.page}, net::Lane::Listing, [this, newest](const Answer &answer) {
            const bool same = answer && idsOf(answer->items) == newest.ids && answer->pagination.items == newest.items;
            if (!same && answer)
                qCInfo(lcSync) << "the collection has changed since; reading it anew";
            if (!same && !answer && answer.error().kind != Error::Kind::NotFound)
                return finish(fail(answer.error()));
            if (!same)
                return begin();
            qCInfo(lcSync) << "going on after page" << newest.page;
            askForPages();
            if (m_book.isComplete())
                endReading();
        });
}

void CollectionPass::askForPages()
{
    while (!m_done && static_cast<int>(m_calls.size()) < kAtOnce) {
        const auto page = m_book.next();
        if (!page)
            return;
        m_calls[*page]
            = m_client.collectionPage(m_user, kAllFolders, {.page = *page}, net::Lane::Listing,
                                      [this, number = *page](const Answer &answer) { pageReceived(number, answer); });
    }
}

void CollectionPass::pageReceived(int page, const Answer &answer)
{
    m_calls.erase(page);
    const bool outside = !answer && answer.error().kind == Error::Kind::NotFound && page > 1;
    const bool empty = answer && page > 1 && answer->items.isEmpty() && answer->skipped.isEmpty();
    if (outside || empty)
        m_book.missing();
    else if (!held(answer) || !fold(page, *answer))
        return;
    Q_EMIT counted(m_book.done(), m_book.pages(), m_itemsRead, m_book.items());
    askForPages();
    if (!m_done && m_book.isComplete())
        endReading();
}

bool CollectionPass::fold(int page, const discogs::Page<Copy> &answer)
{
    const auto skipped = static_cast<int>(answer.skipped.size());
    const auto changes = m_writer.savePage(m_pass,
                                           {.page = page,
                                            .copies = answer.items,
                                            .skipped = skipped,
                                            .items = answer.pagination.items,
                                            .pages = answer.pagination.pages},
                                           m_clock.utc());
    if (!held(changes))
        return false;
    m_book.received(answer.pagination, skipped);
    m_itemsRead += static_cast<int>(answer.items.size());
    m_skipped += answer.skipped;
    // What is added goes to the end, so it hides a page that has shifted: as many copies as before, but not the same.
    const QDateTime now = m_queue.serverTime().addSecs(kClockGrain);
    for (const Copy &copy : answer.items) {
        if (copy.added < m_passStarted.addSecs(-kClockGrain) || copy.added > now)
            continue;
        m_grew = m_grew || copy.added > m_passStarted.addSecs(kClockGrain);
        m_fresh.insert(copy.instance);
    }
    if (*changes != store::Changes{})
        Q_EMIT changed(*changes);
    return true;
}

/// Whether a copy may have come while it was read, and not just before.
bool CollectionPass::mayHaveGrown() const
{
    const bool odd = m_fresh.size() > kManyFresh && m_fresh.size() * 10 > m_itemsRead;
    return !odd && m_passesMade < kMostPasses && !m_freshBefore.contains(m_fresh);
}

void CollectionPass::endReading()
{
    const auto counts = m_writer.passCounts(m_pass, m_clock.utc());
    if (!held(counts))
        return;
    const auto [seen, unseen] = *counts;
    if (!m_book.isConsistent(seen) || m_grew) {
        qCInfo(lcSync) << "the collection changed while it was read:" << seen << "copies of" << m_book.items();
        return again();
    }
    if (mayHaveGrown()) {
        qCInfo(lcSync) << "a copy is as new as this reading; going again to be sure";
        return begin();
    }
    if (!m_skipped.isEmpty() || unseen == 0 || (store::isMassRemoval(unseen, seen) && !m_wishes.removeMany))
        return decide();
    if (m_agreeing)
        return decide();
    // So many, and no more, are looked for one by one.
    const auto copies = m_writer.unseenBy(m_pass, store::kManyRemoved, m_clock.utc());
    if (!held(copies))
        return;
    QSet<ReleaseId> releases;
    for (const store::UnseenCopy &copy : *copies)
        releases.insert(copy.release);
    // Each look-up is a request: reading all pages once more may be fewer.
    if (unseen > store::kManyRemoved || releases.size() > m_book.pages())
        return confirmByAnotherPass();
    lookFor(*copies);
}

void CollectionPass::confirmByAnotherPass()
{
    m_toLookFor.clear();
    if (m_passesMade >= kMostPasses)
        return again();
    m_agreeing = m_pass;
    begin();
}

void CollectionPass::lookFor(const QList<store::UnseenCopy> &unseen)
{
    for (const store::UnseenCopy &copy : unseen) {
        m_missing.insert(copy.instance);
        if (!m_toLookFor.contains(copy.release))
            m_toLookFor += copy.release;
    }
    copiesReceived(discogs::Page<Copy>{});
}

void CollectionPass::copiesReceived(const Result<discogs::Page<Copy>> &answer)
{
    if (!answer && net::concernsAllRequests(answer.error()))
        return finish(fail(answer.error()));
    // A release with no copy left gives an empty list (discogs-api.md §6.2). Anything else is no answer to that.
    if (!answer || !answer->skipped.isEmpty())
        return confirmByAnotherPass();
    const auto &copies = answer->items;
    if (std::any_of(copies.begin(), copies.end(),
                    [this](const Copy &copy) { return m_missing.contains(copy.instance); })) {
        qCInfo(lcSync) << "a copy that was not on any page is still there";
        return again();
    }
    if (m_toLookFor.isEmpty())
        return decide();
    m_call = m_client.copiesOf(m_user, m_toLookFor.takeFirst(), 1, discogs::kMaxPerPage, net::Lane::Listing,
                               [this](const Result<discogs::Page<Copy>> &found) { copiesReceived(found); });
}

void CollectionPass::again()
{
    m_agreeing.reset();
    m_toLookFor.clear();
    if (m_passesMade < kMostPasses)
        return begin();
    if (m_itemsRead == 0 && m_skipped.isEmpty())
        return finish(
            fail(Error::Kind::Malformed, u"%1 copies are announced, but all pages are empty"_s.arg(m_book.items())));
    for (const QString &skipped : std::as_const(m_skipped))
        warn(u"skipped: "_s + skipped);
    warn(u"the collection kept changing while it was read; nothing was marked as removed"_s);
    end(Trust::Nothing);
}

void CollectionPass::decide()
{
    const auto counts = m_writer.passCounts(m_pass, m_clock.utc());
    if (!held(counts))
        return;
    const auto [seen, unseen] = *counts;
    for (const QString &skipped : std::as_const(m_skipped))
        warn(u"skipped: "_s + skipped);
    if (!m_skipped.isEmpty()) {
        warn(u"some copies could not be read; nothing was marked as removed"_s);
        return end(Trust::Counts);
    }
    if (store::isMassRemoval(unseen, seen) && !m_wishes.removeMany) {
        m_outcome.heldBack = unseen;
        warn(u"%1 of %2 copies are no longer on Discogs; they were kept here. Run \"vinylvault sync --remove-many\" "
             "to remove them here too."_s.arg(unseen)
                 .arg(unseen + seen));
        return end(Trust::Counts);
    }
    end(Trust::Removals);
}

void CollectionPass::end(Trust trust)
{
    const bool remove = trust == Trust::Removals;
    const auto changes = m_writer.finishPass(m_pass, remove ? m_agreeing.value_or(m_pass) : 0, m_clock.utc());
    if (!held(changes))
        return;
    m_outcome.isConsistent = trust != Trust::Nothing;
    if (*changes != store::Changes{})
        Q_EMIT changed(*changes);
    finish(m_outcome);
}

} // namespace vv::sync
