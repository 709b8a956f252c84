// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QList>

class QMimeData;

/// Records that are dragged, within this program only: numbers of another collection would mean other records.
namespace vv::models {

[[nodiscard]] QString recordMimeType();
[[nodiscard]] QMimeData *recordMimeData(const QList<InstanceId> &records); ///< the caller's
[[nodiscard]] QList<InstanceId> recordsIn(const QMimeData *data);          ///< none when it is about something else

} // namespace vv::models
