// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/hits.h"
#include "store/querycompiler.h"
#include "store/querygrammar.h"

#include <QList>
#include <QSqlDatabase>

#include <utility>

namespace vv::store {

/**
 * Which copies a query is about. Each of its terms is one question that an index answers, and the answers are brought
 * together here: asked of every copy in one statement, most terms take many times as long.
 *
 * The answers to the last few terms that the full-text index does not give are kept until something is written, for the
 * keystrokes to come. Memory: 8 bytes a hit. Thread: that of its connection. Errors: Storage kinds.
 */
class HitFinder
{
public:
    explicit HitFinder(QSqlDatabase db);

    /// Removed copies may be among them. `state` is what Ordering::state() says.
    [[nodiscard]] Result<Hits> find(const QueryNode &root, std::pair<qint64, qint64> state);

private:
    struct Answer {
        CopySet set;
        QList<qint64> ids;
    };

    [[nodiscard]] Result<Hits> find(const QueryNode &node);
    [[nodiscard]] Result<Hits> all(const QueryNode &node);
    [[nodiscard]] Result<Hits> any(const QueryNode &node);
    [[nodiscard]] Result<Hits> kept(const Term &term); ///< from an answer that is there, or as one to come
    [[nodiscard]] Result<Hits> read(const CopySet &set) const;

    QSqlDatabase m_db;
    std::pair<qint64, qint64> m_state;
    QList<Answer> m_answers; ///< newest last
};

} // namespace vv::store
