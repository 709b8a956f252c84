// SPDX-License-Identifier: GPL-3.0-or-later
#include "discogs/client.h"
#include "discogs/parsecollection.h"
#include "discogs/request.h"

using namespace Qt::StringLiterals;

namespace vv::discogs {

namespace {

net::ApiRequest wantRequest(const QByteArray &method, const QString &user, ReleaseId release, const WantEdit &edit = {})
{
    QJsonObject body;
    if (edit.notes)
        body.insert("notes"_L1, *edit.notes);
    if (edit.rating)
        body.insert("rating"_L1, *edit.rating);
    return writeRequest(method, userPath(user, "/wants/"_L1 + QString::number(release.value)), body);
}

/// The write was taken: an answer that says little of the want is no reason to report a failure.
auto parseWritten(ReleaseId release, const WantEdit &edit)
{
    return [release, edit](const QJsonDocument &document) -> Result<Want> {
        if (auto want = parseWant(document.object()))
            return want;
        Want want;
        want.release.id = release;
        want.rating = edit.rating.value_or(0);
        want.notes = edit.notes.value_or(QString());
        return want;
    };
}

} // namespace

net::Call Client::wants(const QString &user, int page, int perPage, net::Lane lane, Done<Page<Want>> done)
{
    net::ApiRequest request = readRequest(userPath(user, u"/wants"_s), lane);
    addPaging(request.query, page, perPage);
    return fetch(m_queue, std::move(request), parseWantPage, std::move(done));
}

net::Call Client::putWant(const QString &user, ReleaseId release, const WantEdit &edit, Done<Want> done)
{
    return fetch(m_queue, wantRequest("PUT", user, release, edit), parseWritten(release, edit), std::move(done));
}

net::Call Client::editWant(const QString &user, ReleaseId release, const WantEdit &edit, Done<Want> done)
{
    return fetch(m_queue, wantRequest("POST", user, release, edit), parseWritten(release, edit), std::move(done));
}

net::Call Client::deleteWant(const QString &user, ReleaseId release, Done<void> done)
{
    return submitDeletion(m_queue, wantRequest("DELETE", user, release), std::move(done));
}

} // namespace vv::discogs
