// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>

namespace vv::app {

/// Notes what the owner of the sample collection has played and what it was worth, in a database that has its copies.
/// Writes through a connection of its own, so the thread is one where no other writes meanwhile. Errors: Storage kinds.
[[nodiscard]] Result<void> noteSampleHistory(const QString &database, const QDateTime &now);

} // namespace vv::app
