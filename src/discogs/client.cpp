// SPDX-License-Identifier: GPL-3.0-or-later
#include "discogs/client.h"

#include "discogs/parseaccount.h"
#include "discogs/request.h"

using namespace Qt::StringLiterals;

namespace vv::discogs {

namespace {

void insert(QJsonObject &body, QLatin1StringView key, const std::optional<QString> &value)
{
    if (value)
        body.insert(key, *value);
}

} // namespace

Client::Client(net::RequestQueue &queue)
    : m_queue(queue)
{}

net::Call Client::identity(Done<Identity> done)
{
    return fetch(m_queue, readRequest(u"oauth/identity"_s, net::Lane::Interactive), parseIdentity, std::move(done));
}

net::Call Client::profile(const QString &user, net::Lane lane, Done<Profile> done)
{
    return fetch(m_queue, readRequest(userPath(user), lane), parseProfile, std::move(done));
}

net::Call Client::editProfile(const QString &user, const ProfileEdit &edit, Done<Profile> done)
{
    QJsonObject body;
    insert(body, "name"_L1, edit.name);
    insert(body, "home_page"_L1, edit.homePage);
    insert(body, "location"_L1, edit.location);
    insert(body, "profile"_L1, edit.about);
    insert(body, "curr_abbr"_L1, edit.currency);
    return fetch(m_queue, writeRequest("POST", userPath(user), body), parseProfile, std::move(done));
}

net::Call Client::lists(const QString &user, int page, int perPage, net::Lane lane, Done<Page<UserList>> done)
{
    net::ApiRequest request = readRequest(userPath(user, u"/lists"_s), lane);
    addPaging(request.query, page, perPage);
    return fetch(m_queue, std::move(request), parseListPage, std::move(done));
}

net::Call Client::list(ListId list, net::Lane lane, Done<UserListDetail> done)
{
    return fetch(m_queue, readRequest("lists/"_L1 + QString::number(list.value), lane), parseList, std::move(done));
}

} // namespace vv::discogs
