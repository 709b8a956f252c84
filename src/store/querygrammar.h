// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace vv::store {

/// What a term of a query looks at.
enum class Subject : quint8 {
    Anywhere,
    Artist,
    Title,
    Label,
    Catno,
    Track,
    Credit,
    Notes,
    Tag,
    Barcode,
    Genre,
    Style,
    Format,
    Country,
    Folder,
    Year, ///< `least` and `most`; both 0 = not known
    Rating,
    Plays,
    Played, ///< the last time, in ms since 1970 UTC
    Added,
    Media, ///< as conditionGrade(), or `text` when that is no condition
    Sleeve,
    Loaned,
    Duplicate,
    HasNotes,
};

struct Term {
    Subject subject = Subject::Anywhere;
    QString text;                ///< as typed
    bool exact = false;          ///< in quotes: its last word is whole
    std::optional<qint64> least; ///< inclusive
    std::optional<qint64> most;

    friend bool operator==(const Term &, const Term &) = default;
};

/// A query as a tree. And and Or have at least two children, Not has one.
struct QueryNode {
    enum class Kind : quint8 { Everything, Term, Not, And, Or };

    Kind kind = Kind::Everything;
    Term term;
    QList<QueryNode> children;

    friend bool operator==(const QueryNode &, const QueryNode &) = default;
};

struct ParsedQuery {
    QueryNode root;
    QStringList hints; ///< English sentences, each once
};

/**
 * Reads the grammar of design.md §7. Any text is a query: what is not understood is searched as text, with a hint.
 * Very long queries and very deep brackets are cut off, with a hint, so that no input can exhaust the stack or SQLite.
 *
 * `now` is what ages such as "30d" count from; dates are of its time zone, taken to be local.
 */
[[nodiscard]] ParsedQuery parseQuery(QStringView text, const QDateTime &now);

enum class Comparison : quint8 { Equal, Less, AtMost, Greater, AtLeast };

/// One of the conditions that a query asks for together, as it stands in the text.
struct QueryPiece {
    enum class Kind : quint8 {
        Term,
        Brackets,     ///< with whatever is in them
        Alternatives, ///< the whole query: what stands beside an OR without brackets belongs to it
    };

    Kind kind = Kind::Term;
    qsizetype from = 0; ///< in the text, with the minus
    qsizetype size = 0;
    bool negated = false;
    Term term = {}; ///< of a Term: how it was understood
    Comparison comparison = Comparison::Equal;
    QString value = {};  ///< of a Term: as typed, without sign and quotes; with the field's name when that is not known
    bool quoted = false; ///< it, or the last of the alternatives
    bool closed = false; ///< the quote has an end

    friend bool operator==(const QueryPiece &, const QueryPiece &) = default;
};

/// The conditions of a query, for a reader to look at one by one. What parseQuery() leaves out is in none of them.
[[nodiscard]] QList<QueryPiece> queryPieces(QStringView text, const QDateTime &now);

/// What a term about it begins with, "artist"; of a flag all of it, "is:loaned"; empty for Anywhere.
[[nodiscard]] QString subjectName(Subject subject);
[[nodiscard]] bool isOrdered(Subject subject); ///< takes <, >=, 1970..1979 and so on

} // namespace vv::store
