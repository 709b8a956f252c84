// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QStringView>

/// What people copy from Discogs to name a release.
namespace vv::models {

struct ReleaseLink {
    enum class Kind : quint8 {
        Release,
        Master, ///< stands for all pressings; which of them is not said
        Neither,
    };

    Kind kind = Kind::Neither;
    ReleaseId release; ///< Release only

    friend bool operator==(const ReleaseLink &, const ReleaseLink &) = default;
};

/// Understands a number, "r12345", "[r12345]" as the forum has it, and the addresses of pages in any language:
/// "https://www.discogs.com/de/release/12345-Artist-Title?ev=rb".
[[nodiscard]] ReleaseLink releaseLink(QStringView text);

} // namespace vv::models
