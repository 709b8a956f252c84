// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace vv {

/// The program's version, from CMake's project().
[[nodiscard]] inline QString version()
{
    return QStringLiteral(VV_VERSION);
}

/// Sent with every request. Its own and stable, because Qt's default gets a bot check (discogs-api.md §0.4).
[[nodiscard]] inline QByteArray userAgent()
{
    return QByteArrayLiteral("VinylVault/" VV_VERSION " +https://vinylvault.example/about");
}

} // namespace vv
