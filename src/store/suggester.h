// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/collectionreader.h"
#include "store/wordindex.h"

#include <QSqlDatabase>
#include <QStringList>

#include <functional>
#include <optional>
#include <utility>

namespace vv::store {

/**
 * "Did you mean": what a query that finds nothing could have been, from the words of titles, artists and labels.
 *
 * The words are read at the first question, and again when anything was written since. With 100,000 copies that takes
 * some tenths of a second and a few megabytes, and every other question some milliseconds; so it belongs on a thread
 * that nobody waits for.
 * Thread: that of its connection, for which reading is enough. Errors: Storage kinds.
 */
class Suggester
{
public:
    explicit Suggester(QSqlDatabase db);

    /// Up to three queries like that of `selection` which find something there, the likeliest first; none when every
    /// word of it is known, for then it is not a matter of spelling. Cancelled when `stop` says so, which is asked
    /// often.
    [[nodiscard]] Result<QStringList> suggest(const Selection &selection, const std::function<bool()> &stop = {});

private:
    [[nodiscard]] Result<void> read(const std::function<bool()> &stop);

    QSqlDatabase m_db;
    CollectionReader m_reader;
    std::optional<std::pair<qint64, qint64>> m_state; ///< of the database, when the words were read
    WordIndex m_words;
};

} // namespace vv::store
