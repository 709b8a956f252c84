// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/querygrammar.h"

#include "store/querylexer.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr qsizetype kMostCharacters = 2000;

QueryNode joined(QueryNode::Kind kind, QList<QueryNode> parts)
{
    parts.removeIf([](const QueryNode &part) { return part.kind == QueryNode::Kind::Everything; });
    if (parts.isEmpty())
        return {};
    if (parts.size() == 1)
        return parts.constFirst();
    return {.kind = kind, .term = {}, .children = std::move(parts)};
}

QueryNode negated(QueryNode node)
{
    if (node.kind == QueryNode::Kind::Everything)
        return node;
    return {.kind = QueryNode::Kind::Not, .term = {}, .children = {std::move(node)}};
}

class Parser
{
public:
    Parser(QList<Token> tokens, QStringList &hints)
        : m_tokens(std::move(tokens))
        , m_hints(hints)
    {}

    /// Alternatives up to the closing bracket or the end.
    [[nodiscard]] QueryNode alternatives()
    {
        QList<QueryNode> parts;
        bool blank = false;
        bool more = true;
        while (more) {
            const qsizetype start = m_at;
            parts += conditions();
            blank = blank || m_at == start;
            more = m_at < m_tokens.size() && m_tokens[m_at].kind == Token::Kind::Or;
            if (more)
                ++m_at;
        }
        if (blank && parts.size() > 1)
            m_hints += u"OR has nothing on one side; it was left out."_s;
        return joined(QueryNode::Kind::Or, std::move(parts));
    }

private:
    QueryNode conditions()
    {
        QList<QueryNode> parts;
        while (m_at < m_tokens.size()) {
            const Token &token = m_tokens[m_at];
            if (token.kind == Token::Kind::Or || token.kind == Token::Kind::Close)
                break;
            ++m_at;
            QueryNode node{.kind = QueryNode::Kind::Term, .term = token.term, .children = {}};
            if (token.kind == Token::Kind::Open) {
                node = alternatives();
                ++m_at; // its partner
            }
            parts += token.negated ? negated(std::move(node)) : std::move(node);
        }
        return joined(QueryNode::Kind::And, std::move(parts));
    }

    QList<Token> m_tokens;
    qsizetype m_at = 0;
    QStringList &m_hints;
};

QueryPiece pieceOf(const Token &token)
{
    return {.kind = QueryPiece::Kind::Term,
            .from = token.from,
            .size = token.size,
            .negated = token.negated,
            .term = token.term,
            .comparison = token.written.comparison,
            .value = token.written.value,
            .quoted = token.written.quoted,
            .closed = token.written.closed};
}

} // namespace

QList<QueryPiece> queryPieces(QStringView text, const QDateTime &now)
{
    QStringList hints;
    const QList<Token> tokens = queryTokens(text.first(std::min(text.size(), kMostCharacters)), now, hints);
    QList<QueryPiece> pieces;
    int depth = 0;
    bool alternatives = false;
    for (const Token &token : tokens) {
        if (token.kind == Token::Kind::Close) {
            if (--depth == 0)
                pieces.last().size = token.from + token.size - pieces.constLast().from;
            continue;
        }
        if (depth == 0 && token.kind == Token::Kind::Or)
            alternatives = true;
        else if (depth == 0)
            pieces += pieceOf(token);
        if (token.kind == Token::Kind::Open && depth++ == 0)
            pieces.last().kind = QueryPiece::Kind::Brackets;
    }
    if (!alternatives || pieces.isEmpty())
        return pieces;
    QueryPiece all;
    all.kind = QueryPiece::Kind::Alternatives;
    all.from = tokens.constFirst().from;
    all.size = tokens.constLast().from + tokens.constLast().size - all.from;
    all.quoted = tokens.constLast().written.quoted;
    all.closed = tokens.constLast().written.closed;
    return {all};
}

ParsedQuery parseQuery(QStringView text, const QDateTime &now)
{
    ParsedQuery parsed;
    if (text.size() > kMostCharacters) {
        parsed.hints += u"The query is very long; only its beginning was used."_s;
        text.truncate(kMostCharacters);
    }
    parsed.root = Parser(queryTokens(text, now, parsed.hints), parsed.hints).alternatives();
    parsed.hints.removeDuplicates();
    return parsed;
}

} // namespace vv::store
