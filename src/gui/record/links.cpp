// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/record/links.h"

#include "base/markup.h"

#include <QDesktopServices>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr auto kSearch = "vv-search:"_L1;

} // namespace

QString fieldQuery(const QString &field, const QString &text)
{
    return field + u":\""_s + QString(text).replace(u'"', u' ').simplified() + u'"';
}

QString searchHref(const QString &query)
{
    return kSearch + QString::fromLatin1(QUrl::toPercentEncoding(query));
}

QString queryOfHref(const QString &href)
{
    return href.startsWith(kSearch) ? QUrl::fromPercentEncoding(href.sliced(kSearch.size()).toLatin1()) : QString();
}

QString linkHtml(const QString &href, const QString &text)
{
    const QString words = text.toHtmlEscaped();
    return href.isEmpty() ? words : u"<a href=\"%1\">%2</a>"_s.arg(href.toHtmlEscaped(), words);
}

QString searchLink(const QString &field, const QString &value, const QString &text)
{
    return linkHtml(value.trimmed().isEmpty() ? QString() : searchHref(fieldQuery(field, value)), text);
}

QString releaseUrl(ReleaseId release)
{
    return u"https://www.discogs.com/release/%1"_s.arg(release.value);
}

QString masterUrl(MasterId master)
{
    return u"https://www.discogs.com/master/%1"_s.arg(master.value);
}

QString artistUrl(qint64 artist)
{
    return u"https://www.discogs.com/artist/%1"_s.arg(artist);
}

QString labelUrl(qint64 label)
{
    return u"https://www.discogs.com/label/%1"_s.arg(label);
}

void openInBrowser(const QString &address)
{
    if (const QUrl url = safeWebUrl(address); url.isValid())
        QDesktopServices::openUrl(url);
}

} // namespace vv::gui
