// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/quickpass.h"

#include "base/clock.h"
#include "discogs/client.h"

namespace vv::sync {

namespace {

/// From here on a full pass, with three pages at once, is as quick.
constexpr int kMostPages = 5;

} // namespace

QuickPass::QuickPass(discogs::Client &client, store::CollectionWriter &writer, store::SyncReader &reader, Clock &clock,
                     QString user, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_writer(writer)
    , m_reader(reader)
    , m_clock(clock)
    , m_user(std::move(user))
{}

QuickPass::~QuickPass() = default;

template <class T>
bool QuickPass::held(const Result<T> &result)
{
    if (result)
        return true;
    Q_EMIT finished(fail(result.error()));
    return false;
}

void QuickPass::start(const QList<Folder> &folders)
{
    m_folders = folders;
    const auto pass = m_writer.beginPass(m_clock.utc(), store::PassKind::Quick);
    if (!held(pass))
        return;
    m_pass = *pass;
    read(1);
}

void QuickPass::read(int page)
{
    m_call
        = m_client.collectionPage(m_user, kAllFolders, {.page = page, .descending = true}, net::Lane::Listing,
                                  [this, page](const Result<discogs::Page<Copy>> &answer) { received(page, answer); });
}

void QuickPass::received(int page, const Result<discogs::Page<Copy>> &answer)
{
    if (!held(answer))
        return;
    const auto changes = m_writer.savePage(m_pass,
                                           {.page = page,
                                            .copies = answer->items,
                                            .skipped = static_cast<int>(answer->skipped.size()),
                                            .items = answer->pagination.items,
                                            .pages = answer->pagination.pages},
                                           m_clock.utc());
    if (!held(changes))
        return;
    if (*changes != store::Changes{})
        Q_EMIT changed(*changes);

    const auto same = agrees(answer->pagination.items);
    if (!held(same))
        return;
    if (*same) {
        if (held(m_writer.finishQuickPass(m_pass, m_clock.utc())))
            Q_EMIT finished(true);
        return;
    }
    const bool allNew = !answer->items.isEmpty() && changes->added == answer->items.size();
    if (allNew && page < answer->pagination.pages && page < kMostPages)
        return read(page + 1);
    Q_EMIT finished(false);
}

Result<bool> QuickPass::agrees(int items) const
{
    const auto here = m_reader.remoteCounts();
    if (!here)
        return fail(here.error());
    if (items != here->copies) // the folders' counts lag behind at times
        return false;
    for (const Folder &folder : m_folders) {
        if (folder.count != (folder.id == kAllFolders ? here->copies : here->byFolder.value(folder.id)))
            return false;
    }
    return true;
}

} // namespace vv::sync
