// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QString>

namespace vv::gui {

/// During what it went wrong; some kinds mean something else at another time.
enum class Doing : quint8 {
    Connecting,
    Syncing,
    ReadingDetail,
    ReadingStore,
    Writing,
    ReadingToken,
    Exporting,
    Importing,
};

/// An error in the user's language: what happened, and what to do about it.
struct ErrorText {
    QString what;   ///< one sentence
    QString todo;   ///< one sentence; empty when there is nothing to do
    QString detail; ///< English, only where it names a file or a value the user needs; else empty

    /// All of it in one paragraph.
    [[nodiscard]] QString sentence() const;
};

/// The words for every Error::Kind: the only place where the window has them. No two kinds have the same.
[[nodiscard]] ErrorText errorText(const Error &error, Doing doing);

/// When the program tries by itself, in the user's time: "It is tried again at 14:32." Empty when it does not.
[[nodiscard]] QString nextTryText(const Connectivity &connectivity);

} // namespace vv::gui
