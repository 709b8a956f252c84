// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recordcontent.h"

#include "base/display.h"
#include "gui/owntext.h"
#include "gui/record/detailtext.h"
#include "gui/timetext.h"
#include "gui/widgets.h"
#include "models/freshness.h"
#include "models/syncstatus.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

struct RecordWords {
    Q_DECLARE_TR_FUNCTIONS(vv::gui::RecordContent)
};

QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

/// "VG+" of "Very Good Plus (VG+)": the grade collectors speak of.
QString grade(const QString &condition)
{
    const qsizetype open = condition.lastIndexOf(u'(');
    const bool shortForm = open >= 0 && condition.endsWith(u')');
    return shortForm ? condition.sliced(open + 1).chopped(1) : condition;
}

RecordContent ofRelease(const Release &release, const QString &country)
{
    RecordContent content;
    content.release = release.id;
    content.title = release.title;
    content.artist = displayArtist(release.artists);
    content.artists = release.artists;
    content.origin
        = joined({displayLabel(release.labels), country, release.year > 0 ? QString::number(release.year) : QString()},
                 u" · "_s);
    content.format = displayFormat(release.formats);
    content.genres = joined(release.genres + ownStyles(release), u", "_s);
    content.artistHtml = artistsHtml(release.artists);
    content.originHtml = originHtml(release, country);
    content.formatHtml = formatHtml(release.formats);
    content.genresHtml = genresHtml(release);
    content.coverUrl = release.coverUrl;
    content.thumbUrl = release.thumbUrl;
    return content;
}

QString playedText(const store::CopyDetail &copy, const QDateTime &now)
{
    if (copy.plays == 0)
        return RecordWords::tr("not yet");
    const QString times = RecordWords::tr("%n time(s)", nullptr, copy.plays);
    return copy.lastPlayed.isValid() ? RecordWords::tr("%1, last %2").arg(times, agoText(copy.lastPlayed, now)) : times;
}

void addConditions(RecordContent &content, const store::CopyDetail &copy)
{
    QString media;
    QString sleeve;
    for (const auto &[field, value] : copy.fields) {
        if (field.id == kMediaCondition)
            media = grade(value);
        else if (field.id == kSleeveCondition)
            sleeve = grade(value);
    }
    if (media.isEmpty() && sleeve.isEmpty())
        return;
    const QString none = u"–"_s;
    content.facts.append({RecordWords::tr("Media / sleeve"),
                          (media.isEmpty() ? none : media) + u" / "_s + (sleeve.isEmpty() ? none : sleeve)});
}

void addOwn(RecordContent &content, const store::OwnFacts &own)
{
    if (!own.tags.isEmpty())
        content.facts.append({RecordWords::tr("Tags"), tagsText(own.tags)});
    if (own.purchase) {
        QStringList bought{paidText(*own.purchase)};
        if (!own.purchase->seller.isEmpty())
            bought += own.purchase->seller;
        if (own.purchase->bought.isValid())
            bought += dayText(own.purchase->bought);
        content.facts.append({RecordWords::tr("Paid"), bought.join(u", "_s)});
    }
    if (!own.note.isEmpty())
        content.facts.append({RecordWords::tr("Private note"), own.note});
}

} // namespace

RecordContent contentOf(const store::CopyDetail &copy, const QDateTime &now)
{
    RecordContent content = ofRelease(copy.copy.release, copy.detail ? copy.detail->country : QString());
    content.instance = copy.copy.instance;
    if (!copy.photoUrl.isEmpty())
        content.coverUrl = copy.photoUrl;
    content.rating = copy.copy.rating;
    if (copy.detail)
        content.tracks = copy.detail->tracks;
    addConditions(content, copy);
    if (!copy.own.loans.isEmpty() && !copy.own.loans.constFirst().returned.isValid())
        content.facts.append({RecordWords::tr("Lent to"), loanText(copy.own.loans.constFirst())});
    content.facts.append({RecordWords::tr("Played"), playedText(copy, now)});
    if (!copy.folderName.isEmpty())
        content.facts.append({RecordWords::tr("Folder"), copy.folderName});
    if (copy.copy.added.isValid())
        content.facts.append({RecordWords::tr("Added"), dayText(copy.copy.added)});
    for (const auto &[field, value] : copy.fields) {
        if (field.id != kMediaCondition && field.id != kSleeveCondition && !value.isEmpty())
            content.facts.append({field.name, value});
    }
    addOwn(content, copy.own);
    return content;
}

RecordContent contentOf(const Want &want, const std::optional<ReleaseDetail> &detail)
{
    RecordContent content = ofRelease(want.release, detail ? detail->country : QString());
    if (detail)
        content.tracks = detail->tracks;
    content.rating = want.rating;
    if (want.added.isValid())
        content.facts.append({RecordWords::tr("Wanted since"), dayText(want.added)});
    if (!want.notes.isEmpty())
        content.facts.append({RecordWords::tr("Notes"), want.notes});
    return content;
}

std::optional<QDateTime> wantsAge(const models::SyncStatus &status, const std::optional<QDateTime> &outdated,
                                  const QDateTime &now)
{
    const bool old = status.lastSync().isValid() && models::isOld(status.lastSync(), now);
    if (!old || status.state() == models::SyncStatus::State::Syncing)
        return outdated;
    return outdated ? std::min(*outdated, status.lastSync()) : status.lastSync();
}

} // namespace vv::gui
