// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pressing.h"

#include <QStringView>

#include <optional>

/// What somebody means who types a search for the Discogs database.
namespace vv::models {

/// The digits of a barcode: 12 or 13 of them, or 8 with a check digit that is right (release numbers have eight, too),
/// blanks and hyphens among them allowed. Empty for anything else.
[[nodiscard]] QString barcodeIn(QStringView text);

/// A guess: a barcode, the number or address of a release, a catalogue number ("BLP 4003", "2310-123"), or else text.
/// Nothing when it is blank, or the address of a master, which stands for all pressings.
[[nodiscard]] std::optional<Lookup> typedLookup(QStringView text);
/// The same taken as that kind; nothing when it cannot be that.
[[nodiscard]] std::optional<Lookup> typedLookup(QStringView text, LookupKind kind);

} // namespace vv::models
