// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/record/notehtml.h"

#include "base/display.h"
#include "gui/record/links.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

using Link = MarkupSpan::Link;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vv::gui::NoteHtml)
};

template <class Credits>
QString nameIn(const Credits &credits, qint64 id)
{
    for (const auto &credit : credits) {
        if (credit.id.value == id)
            return credit.name;
    }
    return {};
}

QString artistName(const ReleaseDetail &detail, qint64 id)
{
    const QString main = nameIn(detail.release.artists, id);
    return main.isEmpty() ? nameIn(detail.credits, id) : main;
}

QString labelName(const ReleaseDetail &detail, qint64 id)
{
    for (const auto *list : {&detail.release.labels, &detail.companies, &detail.series}) {
        if (const QString name = nameIn(*list, id); !name.isEmpty())
            return name;
    }
    return {};
}

QString namedLink(const MarkupSpan &span, const ReleaseDetail &detail, bool browser)
{
    const bool artist = span.link == Link::Artist;
    const QString name = span.id == 0 ? span.text : artist ? artistName(detail, span.id) : labelName(detail, span.id);
    if (!name.isEmpty()) {
        const QString plain = plainName(name);
        if (!artist)
            return searchLink(u"label"_s, plain, plain);
        // Whoever is named in the notes may have made the record or only have helped.
        const QString query = fieldQuery(u"artist"_s, plain) + u" OR "_s + fieldQuery(u"credit"_s, plain);
        return linkHtml(searchHref(query), plain);
    }
    const QString text = artist ? Words::tr("artist %1").arg(span.id) : Words::tr("label %1").arg(span.id);
    return linkHtml(!browser ? QString() : artist ? artistUrl(span.id) : labelUrl(span.id), text);
}

QString spanHtml(const MarkupSpan &span, const ReleaseDetail &detail, bool browser)
{
    switch (span.link) {
    case Link::None:
        return span.text.toHtmlEscaped();
    case Link::Web:
        return linkHtml(browser ? span.url.toString(QUrl::FullyEncoded) : QString(), span.text);
    case Link::Release:
        return linkHtml(browser ? releaseUrl({span.id}) : QString(), Words::tr("release %1").arg(span.id));
    case Link::Master:
        return linkHtml(browser ? masterUrl({span.id}) : QString(), Words::tr("master %1").arg(span.id));
    case Link::Artist:
    case Link::Label:
        return namedLink(span, detail, browser);
    }
    return {};
}

} // namespace

QString noteHtml(const QString &notes, const ReleaseDetail &release, bool browser)
{
    QString html;
    const auto spans = parseMarkup(notes.trimmed());
    for (const MarkupSpan &span : spans) {
        QString piece = spanHtml(span, release, browser);
        if (span.bold)
            piece = u"<b>"_s + piece + u"</b>"_s;
        if (span.italic)
            piece = u"<i>"_s + piece + u"</i>"_s;
        if (span.underline)
            piece = u"<u>"_s + piece + u"</u>"_s;
        html += piece;
    }
    return html.replace(u'\n', "<br>"_L1);
}

} // namespace vv::gui
