// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

// Result codes of SQLite; the driver hands them on as text, extended ones included.
constexpr int kPermission = 3;
constexpr int kBusy = 5;
constexpr int kLocked = 6;
constexpr int kReadOnly = 8;
constexpr int kInputOutput = 10;
constexpr int kCorrupt = 11;
constexpr int kFull = 13;
constexpr int kCannotOpen = 14;
constexpr int kNotADatabase = 26;
constexpr int kNoSharedMemory = 4618; // its file is made but cannot have a size
constexpr int kNoRoomForSharedMemory = 4874;
constexpr int kPrimaryMask = 0xff;

Error::Kind kindOf(int code)
{
    if (code == kNoRoomForSharedMemory || code == kNoSharedMemory)
        return Error::Kind::StorageFull;
    switch (code & kPrimaryMask) {
    case kPermission:
    case kReadOnly:
        return Error::Kind::ReadOnly;
    case kCorrupt:
    case kNotADatabase:
        return Error::Kind::Damaged;
    case kFull:
        return Error::Kind::StorageFull;
    default:
        return Error::Kind::Storage;
    }
}

QString adviceFor(int code, const QString &said)
{
    if (code == kNoRoomForSharedMemory || code == kNoSharedMemory)
        return u"the disk is full. Free some space and try again."_s;
    switch (code & kPrimaryMask) {
    case kPermission:
    case kReadOnly:
        return u"it may not be written. Check the permissions of the file and its folder, or choose another data folder."_s;
    case kBusy:
    case kLocked:
        return u"another program is writing to it. Try again when that one is done."_s;
    case kInputOutput:
        return u"the disk reports an error (%1). Check the disk and its cable."_s.arg(said);
    case kCorrupt:
        return u"its contents are damaged. Run \"vinylvault doctor --repair\": it makes damaged indexes anew, or puts "
               u"the newest "
               "good backup in its place."_s;
    case kNotADatabase:
        return u"it is not a VinylVault database. Move the file away, or choose another data folder."_s;
    case kFull:
        return u"the disk is full. Free some space and try again."_s;
    case kCannotOpen:
        return u"it cannot be opened. Check that the folder exists and that you may write there, "
               "or choose another data folder."_s;
    default:
        return said + u'.';
    }
}

} // namespace

Error storageError(const QSqlError &error, const QString &doing)
{
    const int code = error.nativeErrorCode().toInt();
    QString said = error.databaseText();
    if (said.isEmpty())
        said = error.driverText().isEmpty() ? u"unknown error"_s : error.driverText();
    return {kindOf(code), doing + u" failed: "_s + adviceFor(code, said.simplified())};
}

} // namespace vv::store
