// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace vv::store {

/// A property that was changed here, as far as the merge is concerned.
struct LocalChange {
    QString base;                ///< what Discogs had
    std::optional<QString> sent; ///< what was sent and may have arrived
    QString value;               ///< what the user wants
    bool isTaken = false;        ///< Discogs has said that it took `value`, which is also `sent`
    bool mayLag = false;         ///< so short ago that it need not show yet (discogs-api.md §11.6)
};

enum class Verdict : quint8 {
    Done,     ///< Discogs has what the user wants
    Arrived,  ///< Discogs has what was sent; the user has changed it again since
    Keep,     ///< Discogs has what it had: the user's counts
    Take,     ///< the user's was there, and somebody has changed it since
    Conflict, ///< changed on both sides, and differently
};

/// The three-way merge of one property (design.md §5.4). `remote` is what Discogs has now.
[[nodiscard]] Verdict merge(const LocalChange &change, const QString &remote);

/// Whether two values are the same to a person: option texts come with stray blanks, texts with either kind of line
/// end (discogs-api.md §7.2).
[[nodiscard]] bool sameValue(const QString &a, const QString &b);

} // namespace vv::store
