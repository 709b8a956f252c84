// SPDX-License-Identifier: GPL-3.0-or-later
#include "discogs/additions.h"

#include "discogs/lookedupwrite.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace vv::discogs {

namespace {

constexpr int kPerPage = 100;

/// The pages of one release's copies, one after the other.
class CopyReader : public std::enable_shared_from_this<CopyReader>
{
public:
    CopyReader(Client &client, QString user, ReleaseId release, net::Lane lane, Done<QList<Copy>> done)
        : m_client(client)
        , m_user(std::move(user))
        , m_release(release)
        , m_lane(lane)
        , m_done(std::move(done))
    {}
    void read(int page)
    {
        m_call = m_client.copiesOf(m_user, m_release, page, kPerPage, m_lane,
                                   [self = shared_from_this(), page](const Result<Page<Copy>> &result) {
                                       if (!result)
                                           return self->m_done(fail(result.error()));
                                       self->m_copies += result->items;
                                       if (page < result->pagination.pages && !result->items.isEmpty())
                                           self->read(page + 1);
                                       else
                                           self->m_done(self->m_copies);
                                   });
    }
    void cancel() { m_call.cancel(); }

private:
    Client &m_client;
    QString m_user;
    ReleaseId m_release;
    net::Lane m_lane;
    Done<QList<Copy>> m_done;
    QList<Copy> m_copies;
    net::Call m_call;
};

} // namespace

net::Call allCopies(Client &client, const QString &user, ReleaseId release, net::Lane lane, Done<QList<Copy>> done)
{
    auto reader = std::make_shared<CopyReader>(client, user, release, lane, std::move(done));
    reader->read(1);
    return net::Call([reader] { reader->cancel(); });
}

net::Call addCopyOnce(Client &client, Clock &clock, const Addition &addition, Done<AddedCopy> done)
{
    const auto write = [&client, addition](Done<AddedCopy> written) {
        return client.addCopy(addition.user, addition.folder, addition.release, std::move(written));
    };
    const auto look = [&client, addition](Done<std::optional<AddedCopy>> found) {
        const auto pick = [addition, found = std::move(found)](const Result<QList<Copy>> &copies) {
            if (!copies)
                return found(fail(copies.error()));
            // In another folder it is somebody else's, or was moved on by somebody who has seen it.
            const auto added = std::find_if(copies->begin(), copies->end(), [&](const Copy &copy) {
                return copy.folder == addition.folder && !addition.known.contains(copy.instance);
            });
            found(added == copies->end() ? std::nullopt : std::optional(AddedCopy{added->instance}));
        };
        return allCopies(client, addition.user, addition.release, net::Lane::Write, pick);
    };
    return LookedUpWrite<AddedCopy>::start(
        clock, {.write = write, .look = look, .maybeSent = addition.maybeSent, .isRecent = addition.isRecent},
        std::move(done));
}

net::Call createFolderOnce(Client &client, Clock &clock, const NewFolder &folder, Done<Folder> done)
{
    const auto write = [&client, folder](Done<Folder> written) {
        return client.createFolder(folder.user, folder.name, std::move(written));
    };
    const auto look = [&client, folder](Done<std::optional<Folder>> found) {
        return client.folders(folder.user, [folder, found = std::move(found)](const Result<QList<Folder>> &folders) {
            if (!folders)
                return found(fail(folders.error()));
            const auto made = std::find_if(folders->begin(), folders->end(), [&](const Folder &candidate) {
                return candidate.name == folder.name && !folder.known.contains(candidate.id);
            });
            found(made == folders->end() ? std::nullopt : std::optional(*made));
        });
    };
    return LookedUpWrite<Folder>::start(
        clock, {.write = write, .look = look, .maybeSent = folder.maybeSent, .isRecent = folder.isRecent},
        std::move(done));
}

} // namespace vv::discogs
