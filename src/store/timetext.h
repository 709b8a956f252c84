// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringView>

/// Times as texts of one fixed form, many thousand of them: QDateTime's own ways take any form, and several times as
/// long. Pure.
namespace vv::store {

/// "2024-05-09?10:15:14", with `between` for the question mark; the time as it stands, whatever its zone.
[[nodiscard]] QString fixedTimeText(const QDateTime &time, QChar between);

/// The first nineteen characters, of that form, as UTC; invalid for anything else.
[[nodiscard]] QDateTime fromFixedTimeText(QStringView text, QChar between);

} // namespace vv::store
