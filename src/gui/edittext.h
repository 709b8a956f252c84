// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/edit.h"

#include <QList>
#include <QString>

#include <functional>

/// Edits in the user's language: for the undo bar, the marks and the Sync page.
namespace vv::gui {

/// What numbers mean to a person; each may answer with nothing.
struct EditNames {
    std::function<QString(FolderId)> folder;
    std::function<QString(FieldId)> field;
    std::function<QString(const store::Edit &)> record; ///< its title
};

/// What was done in one step: "Rated 4 stars", "Moved to Jazz wall", "3 records removed".
[[nodiscard]] QString stepText(const QList<store::Edit> &edits, const EditNames &names);

/// What an edit is of: "Rating", "Folder", the field's name, ...
[[nodiscard]] QString propertyText(const store::PendingEdit &edit);
/// What it does: "Rating: none → 4 stars", "Remove from the collection".
[[nodiscard]] QString changeText(const store::PendingEdit &edit);
/// A value of that property, as the reader's texts have it: "4 stars", "none", a folder's name.
[[nodiscard]] QString valueText(store::EditKind kind, const QString &text);
/// Who the edit is of: "Grupo Marisma – Noche en Calma", or the folder's name.
[[nodiscard]] QString subjectText(const store::PendingEdit &edit);
/// "Artist – Title", with whichever is there.
[[nodiscard]] QString recordText(const QString &artist, const QString &title);

} // namespace vv::gui
