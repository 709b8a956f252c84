// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hitfinder.h"

#include "store/numbercolumns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr qsizetype kMostAnswers = 8;

} // namespace

HitFinder::HitFinder(QSqlDatabase db)
    : m_db(std::move(db))
{}

Result<Hits> HitFinder::find(const QueryNode &root, std::pair<qint64, qint64> state)
{
    if (std::exchange(m_state, state) != state)
        m_answers.clear();
    return find(root);
}

Result<Hits> HitFinder::find(const QueryNode &node)
{
    switch (node.kind) {
    case QueryNode::Kind::Everything:
        break;
    case QueryNode::Kind::Not: {
        auto hits = find(node.children.constFirst());
        return hits ? Result<Hits>(others(std::move(*hits))) : hits;
    }
    case QueryNode::Kind::Term:
        return isText(node) && !isWordless(node) ? read(copiesOf(node.term)) : kept(node.term);
    case QueryNode::Kind::And:
        return all(node);
    case QueryNode::Kind::Or:
        return any(node);
    }
    return Hits{.ids = {}, .allBut = true};
}

/// All that is about words goes to the index in one question.
Result<Hits> HitFinder::all(const QueryNode &node)
{
    QStringList expressions;
    QList<QueryNode> rest;
    const bool onlyWordless = std::all_of(node.children.cbegin(), node.children.cend(), isWordless);
    for (const QueryNode &child : node.children) {
        if (isWordless(child) && !onlyWordless)
            continue; // the & in "simon & garfunkel"
        if (const auto expression = matchExpression(child))
            expressions += *expression;
        else
            rest += child;
    }
    Hits hits{.ids = {}, .allBut = true};
    if (!expressions.isEmpty()) {
        auto found = read(copiesMatching(expressions.join(u" AND "_s)));
        if (!found)
            return found;
        hits = std::move(*found);
    }
    for (const QueryNode &child : std::as_const(rest)) {
        if (hits.isNone())
            break;
        const auto found = find(child);
        if (!found)
            return found;
        hits = both(hits, *found);
    }
    return hits;
}

Result<Hits> HitFinder::any(const QueryNode &node)
{
    if (const auto expression = matchExpression(node))
        return read(copiesMatching(*expression));
    Hits hits;
    for (const QueryNode &child : node.children) {
        const auto found = find(child);
        if (!found)
            return found;
        hits = either(hits, *found);
    }
    return hits;
}

Result<Hits> HitFinder::kept(const Term &term)
{
    const CopySet set = copiesOf(term);
    const auto known
        = std::find_if(m_answers.begin(), m_answers.end(), [&](const Answer &answer) { return answer.set == set; });
    if (known != m_answers.end()) {
        std::rotate(known, known + 1, m_answers.end());
        return Hits{.ids = m_answers.constLast().ids, .allBut = set.allBut};
    }
    auto hits = read(set);
    if (!hits)
        return hits;
    if (m_answers.size() >= kMostAnswers)
        m_answers.removeFirst();
    m_answers += {set, hits->ids};
    return hits;
}

Result<Hits> HitFinder::read(const CopySet &set) const
{
    Hits hits{.ids = {}, .allBut = set.allBut};
    if (set.sql.isEmpty())
        return hits;
    auto columns = numberColumns(m_db, {"id"_L1}, set.sql, set.values);
    if (!columns)
        return fail(columns.error());
    hits.ids = std::move(columns->first());
    if (!std::is_sorted(hits.ids.cbegin(), hits.ids.cend()))
        std::sort(hits.ids.begin(), hits.ids.end());
    hits.ids.erase(std::unique(hits.ids.begin(), hits.ids.end()), hits.ids.end());
    return hits;
}

} // namespace vv::store
