// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"

#include <optional>

namespace vv::demo {

/// The hand-written track list of the sample's record with that title, if it has one.
[[nodiscard]] std::optional<QList<Track>> sampleTracks(const QString &title);

/// Ready track titles in a language ("en", "es", "pt", "fr", "de", "ja", "ru", "el", "ar", "it", "nord"); never empty.
[[nodiscard]] const QStringList &trackWords(const QString &language);
/// What English track titles are put together from.
[[nodiscard]] const QStringList &trackHeads();
[[nodiscard]] const QStringList &trackTails();

} // namespace vv::demo
