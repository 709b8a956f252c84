// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace vv {

/// 0 to 9 only: QChar::isDigit() also takes the digits of other scripts, which no position or catalogue number has.
[[nodiscard]] constexpr bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace vv
