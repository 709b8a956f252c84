// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/apiroot.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace vv::net {

QUrl discogsApiRoot()
{
    return QUrl(u"https://api.discogs.com/"_s);
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

Result<QUrl> parseApiRoot(const QString &text)
{
    QUrl root(text, QUrl::StrictMode);
    const bool web = root.scheme() == "https"_L1 || root.scheme() == "http"_L1;
    if (!root.isValid() || !web || root.host().isEmpty() || !root.userInfo().isEmpty() || root.hasQuery()
        || root.hasFragment())
        return fail(Error::Kind::WrongUse,
                    u"\"%1\" is not an API root; it should look like https://api.discogs.com"_s.arg(
                        root.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)));
    if (root.scheme() == "http"_L1 && !isLoopback(root))
        return fail(Error::Kind::WrongUse,
                    u"the API root \"%1\" is not https; plain http is only for this machine itself"_s.arg(text));
    if (!root.path().endsWith(u'/'))
        root.setPath(root.path() + u'/');
    return root;
}

} // namespace vv::net
