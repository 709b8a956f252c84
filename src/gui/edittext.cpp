// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/edittext.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

struct EditWords {
    Q_DECLARE_TR_FUNCTIONS(vv::gui::EditText)
};

using enum store::EditKind;

QString starsText(int stars)
{
    return stars > 0 ? EditWords::tr("%n star(s)", nullptr, stars) : EditWords::tr("none");
}

QString oneText(const store::Edit &edit, const EditNames &names)
{
    const auto titled = [&](const QString &with, const QString &without) {
        const QString title = names.record ? names.record(edit) : QString();
        return title.isEmpty() ? without : with.arg(title);
    };
    switch (edit.kind) {
    case Rating:
    case WantRating:
        return edit.value == "0"_L1 ? EditWords::tr("Rating taken away")
                                    : EditWords::tr("Rated %n star(s)", nullptr, edit.value.toInt());
    case Move: {
        const QString folder = names.folder ? names.folder({edit.value.toLongLong()}) : QString();
        return folder.isEmpty() ? EditWords::tr("Moved") : EditWords::tr("Moved to %1").arg(folder);
    }
    case Field: {
        const QString field = names.field ? names.field(edit.field) : QString();
        return field.isEmpty() ? EditWords::tr("A field changed") : EditWords::tr("%1 changed").arg(field);
    }
    case Add:
        return titled(EditWords::tr("Added %1"), EditWords::tr("Record added"));
    case Remove:
        return titled(EditWords::tr("Removed %1"), EditWords::tr("Record removed"));
    case Restore:
        return titled(EditWords::tr("Brought back %1"), EditWords::tr("Record brought back"));
    case MakeFolder:
        return EditWords::tr("New folder %1").arg(edit.value);
    case RenameFolder:
        return EditWords::tr("Folder renamed to %1").arg(edit.value);
    case DeleteFolder:
        return EditWords::tr("Folder deleted");
    case Want:
        return edit.value == "1"_L1 ? EditWords::tr("Added to the wantlist") : EditWords::tr("Taken off the wantlist");
    case WantNotes:
        return EditWords::tr("Notes changed");
    }
    Q_UNREACHABLE();
}

/// A folder was made and records moved into it. Empty when it is something else.
QString toNewFolder(const QList<store::Edit> &edits)
{
    const auto isMove = [](const store::Edit &edit) { return edit.kind == Move; };
    const auto moves = static_cast<int>(std::ranges::count_if(edits, isMove));
    if (moves != edits.size() - 1)
        return {};
    return edits.constFirst().kind == MakeFolder
        ? EditWords::tr("%Ln record(s) moved to the new folder %1", nullptr, moves).arg(edits.constFirst().value)
        : QString();
}

/// The one that adds a record which is no longer wanted then.
std::optional<store::Edit> foundWant(const QList<store::Edit> &edits)
{
    const auto copy = std::ranges::find(edits, Add, &store::Edit::kind);
    const bool rest = std::ranges::count(edits, Want, &store::Edit::kind) == edits.size() - 1;
    return copy != edits.end() && rest ? std::optional(*copy) : std::nullopt;
}

} // namespace

QString stepText(const QList<store::Edit> &edits, const EditNames &names)
{
    if (edits.size() == 1)
        return oneText(edits.constFirst(), names);
    if (const auto copy = foundWant(edits))
        return oneText(*copy, names);
    const int count = static_cast<int>(edits.size());
    if (count == 2 && edits.first().kind == MakeFolder && edits.last().kind == Move)
        return EditWords::tr("Moved to the new folder %1").arg(edits.first().value);
    const auto all = [&edits](store::EditKind kind) {
        return std::ranges::all_of(edits, [kind](const store::Edit &edit) { return edit.kind == kind; });
    };
    const auto sameValue = [&edits] {
        return std::ranges::all_of(edits,
                                   [&edits](const store::Edit &edit) { return edit.value == edits.constLast().value; });
    };
    const auto sameField = [&edits] {
        return std::ranges::all_of(edits,
                                   [&edits](const store::Edit &edit) { return edit.field == edits.constLast().field; });
    };
    if (const QString text = toNewFolder(edits); !text.isEmpty())
        return text;
    if (all(Move) && sameValue() && names.folder) {
        const QString folder = names.folder({edits.constLast().value.toLongLong()});
        if (!folder.isEmpty())
            return EditWords::tr("%Ln record(s) moved to %1", nullptr, count).arg(folder);
    }
    if (all(Field) && sameField() && names.field) {
        const QString field = names.field(edits.constLast().field);
        if (!field.isEmpty())
            return EditWords::tr("%1 changed on %Ln record(s)", nullptr, count).arg(field);
    }
    if (all(Rating))
        return EditWords::tr("%Ln record(s) rated", nullptr, count);
    if (all(Move))
        return EditWords::tr("%Ln record(s) moved", nullptr, count);
    if (all(Remove))
        return EditWords::tr("%Ln record(s) removed", nullptr, count);
    if (all(Restore))
        return EditWords::tr("%Ln record(s) brought back", nullptr, count);
    if (all(Add))
        return EditWords::tr("%Ln record(s) added", nullptr, count);
    return EditWords::tr("%Ln change(s) made", nullptr, count);
}

QString propertyText(const store::PendingEdit &edit)
{
    switch (edit.edit.kind) {
    case Rating:
    case WantRating:
        return EditWords::tr("Rating");
    case Move:
        return EditWords::tr("Folder");
    case Field:
        return edit.property;
    case Add:
    case Remove:
    case Restore:
        return EditWords::tr("In the collection");
    case MakeFolder:
    case RenameFolder:
    case DeleteFolder:
        return EditWords::tr("Folder name");
    case Want:
        return EditWords::tr("On the wantlist");
    case WantNotes:
        return EditWords::tr("Notes on the wantlist");
    }
    Q_UNREACHABLE();
}

QString valueText(store::EditKind kind, const QString &text)
{
    switch (kind) {
    case Rating:
    case WantRating:
        return starsText(text.toInt());
    case Want:
        return text == "1"_L1 ? EditWords::tr("yes") : EditWords::tr("no");
    default:
        return text.isEmpty() ? EditWords::tr("none") : text;
    }
}

QString changeText(const store::PendingEdit &edit)
{
    const QString before = valueText(edit.edit.kind, edit.baseText);
    const QString after = valueText(edit.edit.kind, edit.valueText);
    switch (edit.edit.kind) {
    case Add:
        return EditWords::tr("Add to %1").arg(after);
    case Remove:
        return EditWords::tr("Remove from the collection");
    case Restore:
        return EditWords::tr("Bring back");
    case MakeFolder:
        return EditWords::tr("Make the folder");
    case RenameFolder:
        return EditWords::tr("Rename the folder: %1 → %2").arg(before, after);
    case DeleteFolder:
        return EditWords::tr("Delete the folder");
    case Want:
        return edit.edit.value == "1"_L1 ? EditWords::tr("Add to the wantlist")
                                         : EditWords::tr("Take off the wantlist");
    default:
        return EditWords::tr("%1: %2 → %3", "property, before, after").arg(propertyText(edit), before, after);
    }
}

QString subjectText(const store::PendingEdit &edit)
{
    const QString text = recordText(edit.artist, edit.title);
    return text.isEmpty() ? EditWords::tr("A record") : text;
}

QString recordText(const QString &artist, const QString &title)
{
    return artist.isEmpty() || title.isEmpty() ? QString(artist + title) : QString(artist + u" – "_s + title);
}

} // namespace vv::gui
