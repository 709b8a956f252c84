// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/imagelinks.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vv::demo {

namespace {

QString signature(const QString &rest)
{
    const QByteArray sum = QCryptographicHash::hash(QByteArray("covers of invented records:" + rest.toLatin1()),
                                                    QCryptographicHash::Sha256);
    return QString::fromLatin1(sum.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

QString ImageLinks::url(ReleaseId release, int number, int edge) const
{
    const QString rest = u"rs:fit/g:sm/q:%1/h:%2/w:%2/R-%3-%4.jpeg"_s.arg(edge < 600 ? 40 : 90)
                             .arg(edge)
                             .arg(release.value)
                             .arg(number);
    return m_root.resolved(QUrl(u"images/"_s + signature(rest) + u'/' + rest)).toString(QUrl::FullyEncoded);
}

std::optional<ImageName> ImageLinks::read(QStringView path)
{
    static const QRegularExpression form(
        u"^/images/([\\w-]{43})/(rs:fit/g:sm/q:\\d+/h:(150|600)/w:\\d+/R-(\\d{1,15})-(\\d{1,3})\\.jpeg)$"_s);
    const auto match = form.match(path.toString());
    if (!match.hasMatch() || match.captured(1) != signature(match.captured(2)))
        return std::nullopt;
    return ImageName{{match.captured(4).toLongLong()}, match.captured(5).toInt(), match.captured(3).toInt()};
}

} // namespace vv::demo
