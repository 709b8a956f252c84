// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/importtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(vv::gui::ImportText)
};

QStringList newThings(const store::ImportReport &report)
{
    QStringList parts;
    if (report.added > 0)
        parts += ImportWords::tr("%Ln new copies", nullptr, report.added);
    if (report.wantsAdded > 0)
        parts += ImportWords::tr("%Ln new want(s)", nullptr, report.wantsAdded);
    if (report.plays > 0)
        parts += ImportWords::tr("%Ln play(s)", nullptr, report.plays);
    if (report.facts > 0)
        parts += ImportWords::tr("%Ln note(s), tags and the like", nullptr, report.facts);
    if (report.folders > 0)
        parts += ImportWords::tr("%Ln new folder(s)", nullptr, report.folders);
    if (report.edits > 0)
        parts += ImportWords::tr("%Ln change(s) of what is here", nullptr, report.edits);
    return parts;
}

QString itemText(const store::ImportItem &item)
{
    if (item.what == "added"_L1)
        return ImportWords::tr("New: %1").arg(item.text);
    if (item.what == "changed"_L1)
        return ImportWords::tr("Changed: %1").arg(item.text);
    if (item.what == "want"_L1)
        return ImportWords::tr("Want: %1").arg(item.text);
    if (item.what == "plays"_L1)
        return ImportWords::tr("Plays: %1").arg(item.text);
    if (item.what == "folder"_L1)
        return ImportWords::tr("Folder: %1").arg(item.text);
    return item.text;
}

} // namespace

QString importFormatText(store::ImportFormat format)
{
    switch (format) {
    case store::ImportFormat::Json:
        return ImportWords::tr("an export of VinylVault");
    case store::ImportFormat::CollectionCsv:
        return ImportWords::tr("a collection as Discogs writes it");
    case store::ImportFormat::WantlistCsv:
        return ImportWords::tr("a wantlist as Discogs writes it");
    case store::ImportFormat::OldDatabase:
        return ImportWords::tr("the database of an older VinylVault");
    }
    Q_UNREACHABLE();
}

bool changesAnything(const store::ImportReport &report)
{
    return report.added > 0 || report.wantsAdded > 0 || report.plays > 0 || report.facts > 0 || report.edits > 0
        || report.folders > 0;
}

QStringList importFacts(const store::ImportReport &report)
{
    QStringList facts;
    if (report.format)
        facts += ImportWords::tr("%Ln record(s), %1", nullptr, report.rows).arg(importFormatText(*report.format));
    facts += newThings(report);
    if (report.matched > 0)
        facts += ImportWords::tr("%Ln copies are here already", nullptr, report.matched);
    if (report.wantsMatched > 0)
        facts += ImportWords::tr("%Ln want(s) are here already", nullptr, report.wantsMatched);
    if (report.removed > 0)
        facts += ImportWords::tr("%Ln of the new copies were removed, and stay so", nullptr, report.removed);
    if (report.edits > 0)
        facts += ImportWords::tr("Changes wait with your own edits and are merged with Discogs.");
    return facts;
}

QString importDetails(const store::ImportReport &report)
{
    QStringList lines;
    for (const store::ImportProblem &problem : report.problems)
        lines += problem.line > 0 ? ImportWords::tr("Line %L1: %2").arg(problem.line).arg(problem.text) : problem.text;
    if (report.moreProblems > 0)
        lines += ImportWords::tr("and %Ln more", nullptr, report.moreProblems);
    if (report.error)
        return lines.join(u'\n');
    for (const QString &warning : report.warnings)
        lines += ImportWords::tr("Note: %1").arg(warning);
    for (const store::ImportItem &item : report.items)
        lines += itemText(item);
    if (report.moreItems > 0)
        lines += ImportWords::tr("and %Ln more", nullptr, report.moreItems);
    return lines.join(u'\n');
}

QString importedText(const store::ImportReport &report, const QString &file)
{
    const QStringList parts = newThings(report);
    return parts.isEmpty() ? ImportWords::tr("Everything in %1 was here already.").arg(file)
                           : ImportWords::tr("Imported %1: %2.").arg(file, parts.join(u", "_s));
}

QString takenBackText(const store::ImportUndone &undone)
{
    QStringList sentences{ImportWords::tr("The import of %1 was taken back.").arg(undone.file)};
    if (undone.kept > 0)
        sentences += ImportWords::tr("%Ln thing(s) were changed or synced since, and stay.", nullptr, undone.kept);
    return sentences.join(u' ');
}

} // namespace vv::gui
