// SPDX-License-Identifier: GPL-3.0-or-later
#include "discogs/client.h"
#include "discogs/parsecollection.h"
#include "discogs/request.h"

using namespace Qt::StringLiterals;

namespace vv::discogs {

namespace {

QString folderPath(const QString &user, FolderId folder, const QString &rest = {})
{
    return userPath(user, "/collection/folders/"_L1 + QString::number(folder.value) + rest);
}

QString releasePath(const QString &user, FolderId folder, ReleaseId release)
{
    return folderPath(user, folder, "/releases/"_L1 + QString::number(release.value));
}

QString copyPath(const QString &user, const CopyRef &copy)
{
    return releasePath(user, copy.folder, copy.release) + "/instances/"_L1 + QString::number(copy.instance.value);
}

} // namespace

net::Call Client::folders(const QString &user, Done<QList<Folder>> done)
{
    return fetch(m_queue, readRequest(userPath(user, u"/collection/folders"_s), net::Lane::Listing), parseFolders,
                 std::move(done));
}

net::Call Client::createFolder(const QString &user, const QString &name, Done<Folder> done)
{
    net::ApiRequest request = writeRequest("POST", userPath(user, u"/collection/folders"_s), {{u"name"_s, name}});
    request.idempotent = false;
    return fetch(m_queue, std::move(request), parseFolder, std::move(done));
}

net::Call Client::renameFolder(const QString &user, FolderId folder, const QString &name, Done<Folder> done)
{
    return fetch(m_queue, writeRequest("POST", folderPath(user, folder), {{u"name"_s, name}}), parseFolder,
                 std::move(done));
}

net::Call Client::deleteFolder(const QString &user, FolderId folder, Done<void> done)
{
    return submitDeletion(m_queue, writeRequest("DELETE", folderPath(user, folder)), std::move(done));
}

net::Call Client::fields(const QString &user, Done<QList<Field>> done)
{
    return fetch(m_queue, readRequest(userPath(user, u"/collection/fields"_s), net::Lane::Listing), parseFields,
                 std::move(done));
}

net::Call Client::value(const QString &user, net::Lane lane, Done<CollectionValue> done)
{
    return fetch(m_queue, readRequest(userPath(user, u"/collection/value"_s), lane), parseCollectionValue,
                 std::move(done));
}

net::Call Client::collectionPage(const QString &user, FolderId folder, const PageRequest &page, net::Lane lane,
                                 Done<Page<Copy>> done)
{
    net::ApiRequest request = readRequest(folderPath(user, folder, u"/releases"_s), lane);
    addPaging(request.query, page.page, page.perPage);
    addOrder(request.query, page.sort, page.descending);
    return fetch(m_queue, std::move(request), parseCollectionPage, std::move(done));
}

net::Call Client::copiesOf(const QString &user, ReleaseId release, int page, int perPage, net::Lane lane,
                           Done<Page<Copy>> done)
{
    net::ApiRequest request
        = readRequest(userPath(user, "/collection/releases/"_L1 + QString::number(release.value)), lane);
    addPaging(request.query, page, perPage);
    return fetch(m_queue, std::move(request), parseCollectionPage, std::move(done));
}

net::Call Client::addCopy(const QString &user, FolderId folder, ReleaseId release, Done<AddedCopy> done)
{
    net::ApiRequest request = writeRequest("POST", releasePath(user, folder, release));
    request.idempotent = false;
    return fetch(m_queue, std::move(request), parseAddedCopy, std::move(done));
}

net::Call Client::moveCopy(const QString &user, const CopyRef &copy, FolderId target, Done<void> done)
{
    return submit(m_queue, writeRequest("POST", copyPath(user, copy), {{u"folder_id"_s, target.value}}),
                  std::move(done));
}

net::Call Client::rateCopy(const QString &user, const CopyRef &copy, int rating, Done<void> done)
{
    return submit(m_queue, writeRequest("POST", copyPath(user, copy), {{u"rating"_s, rating}}), std::move(done));
}

net::Call Client::removeCopy(const QString &user, const CopyRef &copy, Done<void> done)
{
    return submit(m_queue, writeRequest("DELETE", copyPath(user, copy)), std::move(done));
}

net::Call Client::setField(const QString &user, const CopyRef &copy, FieldId field, const QString &value,
                           Done<void> done)
{
    const QString path = copyPath(user, copy) + "/fields/"_L1 + QString::number(field.value);
    return submit(m_queue, writeRequest("POST", path, {{u"value"_s, value}}), std::move(done));
}

} // namespace vv::discogs
