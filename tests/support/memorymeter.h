// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace vv::test {

/// How far this process grows beyond what it holds now. Linux only: nothing to read elsewhere.
class MemoryMeter
{
public:
    /// Forgets earlier peaks.
    MemoryMeter();

    /// Bytes of the highest resident set since then above the one there was then; empty where that is not told.
    [[nodiscard]] std::optional<qint64> growth() const;

private:
    std::optional<qint64> m_before;
};

} // namespace vv::test
