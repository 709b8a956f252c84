// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queryterms.h"

#include "store/queryvalues.h"

using namespace Qt::StringLiterals;

namespace vv::models {

namespace {

using store::Comparison;
using store::QueryPiece;
using store::Subject;

bool isTime(Subject subject)
{
    return subject == Subject::Played || subject == Subject::Added;
}

/// What is read here does not depend on it.
QList<QueryPiece> piecesOf(const QString &query)
{
    return store::queryPieces(query, QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC));
}

FilterOperator operatorOf(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Less:
        return FilterOperator::Under;
    case Comparison::AtMost:
        return FilterOperator::AtMost;
    case Comparison::Greater:
        return FilterOperator::Over;
    case Comparison::AtLeast:
        return FilterOperator::AtLeast;
    case Comparison::Equal:
        break;
    }
    return FilterOperator::Is;
}

QString signOf(FilterOperator op)
{
    switch (op) {
    case FilterOperator::AtLeast:
        return u">="_s;
    case FilterOperator::AtMost:
        return u"<="_s;
    case FilterOperator::Over:
    case FilterOperator::LongerAgo:
        return u">"_s;
    case FilterOperator::Under:
    case FilterOperator::Within:
        return u"<"_s;
    default:
        return {};
    }
}

void readOrdered(FilterTerm &term, const QueryPiece &piece)
{
    term.op = operatorOf(piece.comparison);
    term.value = piece.value.simplified();
    if (isTime(term.subject) && store::isAge(piece.value)) {
        const bool longer = piece.comparison == Comparison::Greater || piece.comparison == Comparison::AtLeast;
        term.op = longer ? FilterOperator::LongerAgo : FilterOperator::Within;
        return;
    }
    const qsizetype dots = piece.value.indexOf(".."_L1);
    if (piece.comparison != Comparison::Equal || dots < 0 || !piece.term.text.isEmpty())
        return;
    const QString from = piece.value.left(dots).trimmed();
    const QString to = piece.value.mid(dots + 2).trimmed();
    term.op = from.isEmpty() ? FilterOperator::AtMost
        : to.isEmpty()       ? FilterOperator::AtLeast
                             : FilterOperator::Between;
    term.value = from.isEmpty() ? to : from;
    term.upTo = term.op == FilterOperator::Between ? to : QString();
}

FilterTerm read(const QueryPiece &piece)
{
    FilterTerm term{.subject = piece.term.subject, .negated = piece.negated};
    if (isFlag(term.subject)) {
        term.op = FilterOperator::Is;
    } else if (store::isOrdered(term.subject)) {
        readOrdered(term, piece);
    } else {
        term.op = piece.quoted && piece.closed ? FilterOperator::Words : FilterOperator::Contains;
        term.value = piece.value.simplified();
    }
    return term;
}

/// The condition that `text` is, when it is one and nothing else.
std::optional<FilterTerm> readAlone(const QString &text)
{
    const auto pieces = piecesOf(text);
    if (pieces.size() != 1 || pieces.constFirst().kind != QueryPiece::Kind::Term
        || pieces.constFirst().size != text.size())
        return std::nullopt;
    return read(pieces.constFirst());
}

QString quoted(const QString &text)
{
    const QString inside = QString(text).remove(u'"').simplified(); // the grammar has no way to write one
    return inside.isEmpty() ? QString() : QString(u'"' + inside + u'"');
}

} // namespace

bool isFlag(Subject subject)
{
    return subject == Subject::Loaned || subject == Subject::Duplicate || subject == Subject::HasNotes;
}

QList<FilterOperator> operatorsOf(Subject subject)
{
    using enum FilterOperator;
    if (isFlag(subject))
        return {Is};
    if (isTime(subject))
        return {Within, LongerAgo, Is, AtLeast, Under, Between};
    if (subject == Subject::Media || subject == Subject::Sleeve)
        return {AtLeast, AtMost, Is, Between};
    if (subject == Subject::Year)
        return {Is, Between, AtLeast, AtMost, Under, Over};
    if (subject == Subject::Rating || subject == Subject::Plays)
        return {AtLeast, AtMost, Is, Between};
    return {Contains, Words};
}

QList<PlacedTerm> termsOf(const QString &query)
{
    QList<PlacedTerm> terms;
    const auto pieces = piecesOf(query);
    for (const QueryPiece &piece : pieces)
        terms += {piece, query.mid(piece.from, piece.size),
                  piece.kind == QueryPiece::Kind::Term ? std::optional(read(piece)) : std::nullopt};
    return terms;
}

QString termText(const FilterTerm &term)
{
    const QString minus = term.negated ? u"-"_s : QString();
    if (isFlag(term.subject))
        return minus + store::subjectName(term.subject);
    const QString name = store::subjectName(term.subject);
    const QString head = minus + (name.isEmpty() ? QString() : QString(name + u':')) + signOf(term.op);
    FilterTerm wanted = term;
    wanted.value = term.value.simplified();
    wanted.upTo = term.op == FilterOperator::Between ? term.upTo.simplified() : QString();
    const bool between = term.op == FilterOperator::Between;
    if (wanted.value.isEmpty() || (between && wanted.upTo.isEmpty()))
        return {};
    const QString value = between ? QString(wanted.value + u".."_s + wanted.upTo) : wanted.value;
    const QString plain = head + value;
    if (term.op != FilterOperator::Words && readAlone(plain) == wanted)
        return plain;
    const QString inQuotes = quoted(value);
    if (inQuotes.isEmpty())
        return {};
    const auto read = readAlone(head + inQuotes);
    const bool same = read && read->subject == term.subject && read->negated == term.negated
        && (!store::isOrdered(term.subject) || read->op == term.op);
    return same ? QString(head + inQuotes) : QString();
}

QString withTerm(const QString &query, const QString &text)
{
    const QString before = query.trimmed();
    if (before.isEmpty() || text.isEmpty())
        return before + text;
    const auto pieces = piecesOf(before);
    const bool alternatives = !pieces.isEmpty() && pieces.constFirst().kind == QueryPiece::Kind::Alternatives;
    QString first = before;
    if (!pieces.isEmpty() && pieces.constLast().quoted && !pieces.constLast().closed)
        first += u'"';
    if (alternatives)
        first = u'(' + first + u')';
    const QString after = first + u' ' + text;
    const auto now = piecesOf(after);
    // A quote without an end, or an OR with nothing behind it, would swallow what follows.
    const bool stands = !now.isEmpty() && after.mid(now.constLast().from, now.constLast().size) == text;
    return stands ? after : QString(text + u' ' + first);
}

QString withTermAt(const QString &query, const QueryPiece &piece, const QString &text)
{
    if (text.isEmpty())
        return withoutTerm(query, piece);
    return QString(query).replace(piece.from, piece.size, text).trimmed();
}

QString withoutTerm(const QString &query, const QueryPiece &piece)
{
    const QString before = query.left(piece.from).trimmed();
    const QString after = query.mid(piece.from + piece.size).trimmed();
    return before.isEmpty() || after.isEmpty() ? QString(before + after) : QString(before + u' ' + after);
}

} // namespace vv::models
