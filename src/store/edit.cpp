// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/edit.h"

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

/// In the order of EditKind.
constexpr std::array<QLatin1StringView, 12> kKinds{
    "rating"_L1,      "folder"_L1,        "field"_L1,         "add"_L1,  "remove"_L1,     "restore"_L1,
    "make_folder"_L1, "rename_folder"_L1, "delete_folder"_L1, "want"_L1, "want_notes"_L1, "want_rating"_L1};

/// In the order of EditState.
constexpr std::array<QLatin1StringView, 4> kStates{"pending"_L1, "confirming"_L1, "conflict"_L1, "failed"_L1};

Edit ofCopy(EditKind kind, InstanceId copy, const QString &value = {})
{
    return {.kind = kind, .instance = copy, .release = {}, .folder = {}, .field = {}, .value = value};
}

Edit ofRelease(EditKind kind, ReleaseId release, const QString &value)
{
    return {.kind = kind, .instance = {}, .release = release, .folder = {}, .field = {}, .value = value};
}

Edit ofFolder(EditKind kind, FolderId folder, const QString &value)
{
    return {.kind = kind, .instance = {}, .release = {}, .folder = folder, .field = {}, .value = value};
}

} // namespace

QString editKindName(EditKind kind)
{
    return kKinds[static_cast<size_t>(kind)];
}

std::optional<EditKind> editKindFromName(const QString &name)
{
    const auto known = std::find(kKinds.begin(), kKinds.end(), name);
    if (known == kKinds.end())
        return std::nullopt;
    return static_cast<EditKind>(std::distance(kKinds.begin(), known));
}

QString editStateName(EditState state)
{
    return kStates[static_cast<size_t>(state)];
}

Edit Edit::rate(InstanceId copy, int rating)
{
    return ofCopy(EditKind::Rating, copy, QString::number(rating));
}

Edit Edit::move(InstanceId copy, FolderId folder)
{
    return ofCopy(EditKind::Move, copy, QString::number(folder.value));
}

Edit Edit::moveToMade(InstanceId copy)
{
    return ofCopy(EditKind::Move, copy, {});
}

Edit Edit::setField(InstanceId copy, FieldId field, const QString &value)
{
    Edit edit = ofCopy(EditKind::Field, copy, value);
    edit.field = field;
    return edit;
}

Edit Edit::add(ReleaseId release, FolderId folder)
{
    Edit edit = ofRelease(EditKind::Add, release, {});
    edit.folder = folder;
    return edit;
}

Edit Edit::addAgain(InstanceId copy)
{
    return ofCopy(EditKind::Add, copy);
}

Edit Edit::restore(InstanceId copy)
{
    return ofCopy(EditKind::Restore, copy);
}

Edit Edit::remove(InstanceId copy)
{
    return ofCopy(EditKind::Remove, copy);
}

Edit Edit::makeFolder(const QString &name, FolderId inPlaceOf)
{
    return ofFolder(EditKind::MakeFolder, inPlaceOf, name);
}

Edit Edit::renameFolder(FolderId folder, const QString &name)
{
    return ofFolder(EditKind::RenameFolder, folder, name);
}

Edit Edit::deleteFolder(FolderId folder)
{
    return ofFolder(EditKind::DeleteFolder, folder, {});
}

Edit Edit::want(ReleaseId release)
{
    return ofRelease(EditKind::Want, release, u"1"_s);
}

Edit Edit::dropWant(ReleaseId release)
{
    return ofRelease(EditKind::Want, release, u"0"_s);
}

Edit Edit::setWantNotes(ReleaseId release, const QString &notes)
{
    return ofRelease(EditKind::WantNotes, release, notes);
}

Edit Edit::rateWant(ReleaseId release, int rating)
{
    return ofRelease(EditKind::WantRating, release, QString::number(rating));
}

} // namespace vv::store
