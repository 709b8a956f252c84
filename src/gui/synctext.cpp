// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/synctext.h"

#include "base/timeofday.h"
#include "gui/timetext.h"
#include "gui/widgets.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

struct SyncWords {
    Q_DECLARE_TR_FUNCTIONS(vv::gui::SyncText)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString tookText(qint64 seconds)
{
    return seconds < 120 ? SyncWords::tr("%1 s").arg(std::max<qint64>(seconds, 0))
                         : SyncWords::tr("%1 min").arg((seconds + 30) / 60);
}

} // namespace

QString phaseText(const Progress &progress)
{
    using enum Progress::Phase;
    const auto counted = [&progress](const QString &known, const QString &unknown) {
        return progress.total > 0 ? known.arg(numberText(progress.items), numberText(progress.total)) : unknown;
    };
    switch (progress.phase) {
    case Idle:
        return SyncWords::tr("Starting…");
    case Account:
        return SyncWords::tr("Looking up the account…");
    case Folders:
        return SyncWords::tr("Reading the folders…");
    case Collection:
        return counted(SyncWords::tr("Syncing %1 of %2"), SyncWords::tr("Syncing the collection…"));
    case Wantlist:
        return counted(SyncWords::tr("Wantlist: %1 of %2"), SyncWords::tr("Syncing the wantlist…"));
    case Details:
        return counted(SyncWords::tr("Details: %1 of %2"), SyncWords::tr("Fetching details…"));
    case Value:
        return SyncWords::tr("Reading the value…");
    case Sending:
        return counted(SyncWords::tr("Sending change %1 of %2"), SyncWords::tr("Sending your changes…"));
    case Finishing:
        return SyncWords::tr("Finishing…");
    }
    Q_UNREACHABLE();
}

QString progressText(const Progress &progress)
{
    QStringList parts{u"%1 %"_s.arg(progress.percent)};
    if (progress.eta)
        parts.append(leftText(*progress.eta));
    parts.append(SyncWords::tr("%Ln request(s) sent", nullptr, progress.requests));
    if (progress.limit > 0)
        parts.append(SyncWords::tr("%1 of %2 left this minute").arg(progress.left).arg(progress.limit));
    if (progress.errors > 0)
        parts.append(SyncWords::tr("%n error(s) so far", nullptr, progress.errors));
    return joined(parts);
}

QString detailsText(const DetailProgress &details)
{
    const QString counted = SyncWords::tr("%1 of %2 detailed").arg(numberText(details.done), numberText(details.total));
    return details.eta ? QString(counted + u", "_s + leftText(*details.eta)) : counted;
}

QString momentText(const QDateTime &utc, const QDateTime &now)
{
    const QDateTime local = utc.toLocalTime();
    const bool today = local.date() == now.toLocalTime().date();
    return today ? timeOfDayText(local.time()) : dayAndTimeText(local);
}

QString runKindText(const QString &kind)
{
    if (kind == "full"_L1)
        return SyncWords::tr("Full sync");
    return kind == "push"_L1 ? SyncWords::tr("Sending changes") : SyncWords::tr("Quick sync");
}

QString runResultText(const store::SyncRun &run)
{
    const QString took = tookText(run.started.secsTo(run.finished));
    if (run.result == "ok"_L1)
        return SyncWords::tr("Done in %1").arg(took);
    return run.result == "cancelled"_L1 ? SyncWords::tr("Stopped after %1").arg(took)
                                        : SyncWords::tr("Failed after %1").arg(took);
}

QString runChangesText(const store::SyncRun &run)
{
    const auto counted = [](int count, const QString &text) { return count > 0 ? text : QString(); };
    const QString changes
        = joined({counted(run.changes.added, SyncWords::tr("%Ln added", nullptr, run.changes.added)),
                  counted(run.changes.updated, SyncWords::tr("%Ln updated", nullptr, run.changes.updated)),
                  counted(run.changes.removed, SyncWords::tr("%Ln removed", nullptr, run.changes.removed)),
                  counted(run.pushed, SyncWords::tr("%Ln sent", nullptr, run.pushed)),
                  counted(run.conflicts, SyncWords::tr("%Ln conflict(s)", nullptr, run.conflicts))});
    return joined({changes.isEmpty() ? SyncWords::tr("nothing new") : changes,
                   SyncWords::tr("%Ln request(s)", nullptr, run.requests)});
}

QString cataloguePropertyText(const QString &property)
{
    if (property == "title"_L1)
        return SyncWords::tr("Title");
    if (property == "artist"_L1)
        return SyncWords::tr("Artist");
    if (property == "year"_L1)
        return SyncWords::tr("Year");
    if (property == "label"_L1)
        return SyncWords::tr("Label");
    if (property == "format"_L1)
        return SyncWords::tr("Format");
    if (property == "genre"_L1)
        return SyncWords::tr("Genre");
    return property == "style"_L1 ? SyncWords::tr("Style") : property;
}

} // namespace vv::gui
