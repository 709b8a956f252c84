// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/record/detailtext.h"

#include "base/display.h"
#include "base/markup.h"
#include "gui/owntext.h"
#include "gui/record/creditgroups.h"
#include "gui/record/links.h"
#include "gui/widgets.h"
#include "models/money.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vv::gui::DetailText)
};

const QString kDot = u" · "_s;

QString inBrackets(const QString &text)
{
    return text.isEmpty() ? QString() : u" ("_s + text.toHtmlEscaped() + u")"_s;
}

bool isNoNumber(const QString &catno)
{
    return catno.isEmpty() || catno.compare("none"_L1, Qt::CaseInsensitive) == 0;
}

/// "Not On Label (…)" is no label that others could be on.
QString labelHtml(const LabelCredit &label)
{
    const QString name = plainName(label.name);
    return label.name.startsWith("Not On Label"_L1) ? name.toHtmlEscaped() : searchLink(u"label"_s, name, name);
}

/// Releases that came out on a day nobody knows have zeros there.
QString releasedText(const QString &released)
{
    const QDate day = QDate::fromString(released, Qt::ISODate);
    if (day.isValid())
        return QLocale().toString(day, QLocale::LongFormat);
    if (released.size() == 10 && released.endsWith("-00"_L1) && !released.endsWith("-00-00"_L1)) {
        const QDate month = QDate::fromString(released.left(8) + u"01"_s, Qt::ISODate);
        if (month.isValid())
            return QLocale().toString(
                month, Words::tr("MMMM yyyy", "a month and its year, in the letters of QLocale::toString()"));
    }
    return {};
}

QString wordsHtml(const QString &field, const QStringList &values)
{
    QStringList links;
    for (const QString &value : values) {
        if (!value.isEmpty())
            links += searchLink(field, value, value);
    }
    return links.join(", "_L1);
}

QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

} // namespace

QString artistHtml(const ArtistCredit &artist, const QString &field)
{
    const QString name = plainName(artist.name);
    const QString shown = artist.anv.isEmpty() ? name : plainName(artist.anv);
    return searchLink(field, name, shown);
}

QString artistsHtml(const QList<ArtistCredit> &artists)
{
    QString html;
    for (qsizetype i = 0; i < artists.size(); ++i) {
        html += artistHtml(artists[i], u"artist"_s);
        if (i + 1 == artists.size())
            break;
        const QString join = artists[i].join.trimmed();
        html += join == ","_L1 ? u", "_s : join.isEmpty() ? u" &amp; "_s : u' ' + join.toHtmlEscaped() + u' ';
    }
    return html;
}

QString originHtml(const Release &release, const QString &country)
{
    QStringList parts;
    QStringList named;
    for (const LabelCredit &label : release.labels) {
        QString part
            = named.contains(label.name) || label.name.startsWith("Not On Label"_L1) ? QString() : labelHtml(label);
        named += label.name;
        const QString number = isNoNumber(label.catno) ? QString() : searchLink(u"catno"_s, label.catno, label.catno);
        parts += joined({part, number}, kDot);
    }
    if (!country.isEmpty())
        parts += searchLink(u"country"_s, country, country);
    if (release.year > 0) {
        const QString year = QString::number(release.year);
        parts += linkHtml(searchHref(u"year:"_s + year), year);
    }
    return joined(parts, kDot);
}

QString formatHtml(const QList<Format> &formats)
{
    QStringList all;
    for (const Format &format : formats) {
        QStringList words;
        if (format.name != "Vinyl"_L1 || format.descriptions.isEmpty())
            words += searchLink(u"format"_s, format.name, format.name);
        for (const QString &word : format.descriptions)
            words += searchLink(u"format"_s, word, word);
        if (const int count = format.qty.toInt(); count > 1 && !words.isEmpty())
            words.first().prepend(u"%1×"_s.arg(count));
        if (!format.text.isEmpty())
            words += format.text.toHtmlEscaped();
        all += words.join(", "_L1);
    }
    return joined(all, u" + "_s);
}

/// Discogs has a genre and a style "Classical", and more such pairs: one word says it.
QStringList ownStyles(const Release &release)
{
    QStringList styles = release.styles;
    styles.removeIf([&](const QString &style) { return release.genres.contains(style); });
    return styles;
}

QString genresHtml(const Release &release)
{
    return joined({wordsHtml(u"genre"_s, release.genres), wordsHtml(u"style"_s, ownStyles(release))}, u", "_s);
}

QList<FactRow> creditRows(const ReleaseDetail &detail)
{
    QList<FactRow> rows;
    const auto groups = groupedByRole(detail.credits);
    for (const RoleGroup &group : groups) {
        QStringList names;
        for (const CreditedName &name : group.names)
            names += searchLink(u"credit"_s, name.name, name.shown)
                + inBrackets(joined({name.detail, name.tracks}, u"; "_s));
        rows += {group.role.isEmpty() ? Words::tr("Credits") : group.role, names.join(", "_L1)};
    }
    return rows;
}

QList<FactRow> labelRows(const ReleaseDetail &detail)
{
    QList<FactRow> rows;
    for (const LabelCredit &label : detail.release.labels) {
        const QString number = isNoNumber(label.catno) ? QString() : searchLink(u"catno"_s, label.catno, label.catno);
        rows += {Words::tr("Label"), joined({labelHtml(label), number}, kDot),
                 isNoNumber(label.catno) ? QString() : label.catno};
    }
    for (const LabelCredit &series : detail.series)
        rows += {Words::tr("Series"),
                 joined({plainName(series.name).toHtmlEscaped(),
                         isNoNumber(series.catno) ? QString() : series.catno.toHtmlEscaped()},
                        kDot)};
    const auto groups = groupedByRole(detail.companies);
    for (const CompanyGroup &group : groups) {
        QStringList names;
        for (const LabelCredit &company : group.companies)
            names += plainName(company.name).toHtmlEscaped()
                + inBrackets(isNoNumber(company.catno) ? QString() : company.catno);
        rows += {group.role.isEmpty() ? Words::tr("Company") : group.role, names.join(", "_L1)};
    }
    return rows;
}

QList<FactRow> identifierRows(const ReleaseDetail &detail)
{
    QList<FactRow> rows;
    for (const Identifier &one : detail.identifiers) {
        const bool barcode = one.type == "Barcode"_L1;
        const QString value = barcode ? searchLink(u"barcode"_s, one.value, one.value) : one.value.toHtmlEscaped();
        rows += {one.type, value + inBrackets(one.description), one.value};
    }
    return rows;
}

QList<FactRow> communityRows(const ReleaseDetail &detail, const store::OwnFacts &own, const QString &currencySign)
{
    QList<FactRow> rows;
    if (detail.have > 0 || detail.want > 0) {
        rows += {Words::tr("Have"), numberText(detail.have)};
        rows += {Words::tr("Want"), numberText(detail.want)};
    }
    if (detail.ratingCount > 0)
        rows += {Words::tr("Rating"),
                 Words::tr("%1 of 5, %Ln rating(s)", nullptr, detail.ratingCount)
                     .arg(QLocale().toString(detail.ratingAverage, 'f', 2))
                     .toHtmlEscaped()};
    if (detail.forSale > 0) {
        const QString price = detail.lowestPrice ? models::moneyText(*detail.lowestPrice, 2, currencySign) : QString();
        const QString text = price.isEmpty() ? Words::tr("%Ln", "copies for sale", detail.forSale)
            : currencySign.isEmpty()
            ? Words::tr("%Ln, from %1 in your Discogs currency", nullptr, detail.forSale).arg(price)
            : Words::tr("%Ln, from %1", "copies for sale", detail.forSale).arg(price);
        rows += {Words::tr("For sale"), text.toHtmlEscaped()};
    }
    if (own.purchase)
        rows += {Words::tr("You paid"), paidText(*own.purchase).toHtmlEscaped()};
    return rows;
}

QList<FactRow> videoRows(const ReleaseDetail &detail)
{
    QList<FactRow> rows;
    for (const Video &video : detail.videos) {
        if (!safeWebUrl(video.url).isValid())
            continue;
        const QString title = video.title.isEmpty() ? video.url : video.title;
        rows += {{}, linkHtml(video.url, title) + inBrackets(durationText(video.seconds))};
    }
    return rows;
}

QList<FactRow> releaseRows(const ReleaseDetail &detail)
{
    QList<FactRow> rows;
    if (const QString released = releasedText(detail.released); !released.isEmpty())
        rows += {Words::tr("Released"), released.toHtmlEscaped()};
    if (detail.weightGrams > 0)
        rows += {Words::tr("Weight"), Words::tr("%1 g").arg(numberText(detail.weightGrams)).toHtmlEscaped()};
    return rows;
}

} // namespace vv::gui
