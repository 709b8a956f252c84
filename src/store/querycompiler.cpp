// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/querycompiler.h"

#include "base/ids.h"
#include "store/localfacts.h"
#include "store/query.h"
#include "store/searchindex.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

/// The columns of `search` a text term looks into; empty for a term that is not about text.
QString columnsOf(Subject subject)
{
    switch (subject) {
    case Subject::Anywhere:
        return u"artist title label catno track credit notes tag barcode genre style"_s;
    case Subject::Artist:
        return u"artist"_s;
    case Subject::Title:
        return u"title"_s;
    case Subject::Label:
        return u"label"_s;
    case Subject::Catno:
        return u"catno"_s;
    case Subject::Track:
        return u"track"_s;
    case Subject::Credit:
        return u"credit"_s;
    case Subject::Notes:
        return u"notes"_s;
    case Subject::Tag:
        return u"tag"_s;
    case Subject::Barcode:
        return u"barcode"_s;
    case Subject::Genre:
        return u"genre"_s;
    case Subject::Style:
        return u"style"_s;
    case Subject::Format:
        return u"format"_s;
    case Subject::Country:
        return u"country"_s;
    default:
        return {};
    }
}

bool isText(const QueryNode &node)
{
    return node.kind == QueryNode::Kind::Term && !columnsOf(node.term.subject).isEmpty();
}

/// Punctuation alone, which the index does not hold.
bool isWordless(const QueryNode &node)
{
    return isText(node) && !hasWords(node.term.text);
}

/// One term in the language of FTS5: always a quoted string, so that nothing in it has a meaning there.
QString matchTerm(const Term &term)
{
    QString words = searchText(term.text);
    words.replace(u'"', u' ');
    return u"{%1} : \"%2\"%3"_s.arg(columnsOf(term.subject), words, term.exact ? u""_s : u" *"_s);
}

QString likePattern(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return escaped;
}

class Compiler
{
public:
    [[nodiscard]] QString condition(const QueryNode &node)
    {
        switch (node.kind) {
        case QueryNode::Kind::Everything:
            return u"1"_s;
        case QueryNode::Kind::Not:
            return u"NOT "_s + condition(node.children.constFirst());
        case QueryNode::Kind::Term:
            return isText(node) ? words(node) : fact(node.term);
        case QueryNode::Kind::And:
            return all(node);
        case QueryNode::Kind::Or:
            return any(node);
        }
        return u"1"_s;
    }
    [[nodiscard]] QList<QVariant> values() const { return m_values; }

private:
    void bind(const QVariant &value) { m_values += value; }

    QString match(const QString &expression)
    {
        bind(storable(expression));
        return u"a.instance_id IN (SELECT rowid FROM search WHERE search MATCH ?)"_s;
    }

    QString words(const QueryNode &node)
    {
        if (const auto expression = matchExpression(node))
            return match(*expression);
        const QString pattern = u'%' + likePattern(storable(searchText(node.term.text))) + u'%';
        const QString columns
            = node.term.subject == Subject::Anywhere ? u"artist title"_s : columnsOf(node.term.subject);
        QStringList tests;
        const QStringList names = columns.split(u' ');
        for (const QString &column : names) {
            bind(pattern);
            tests += column + u" LIKE ? ESCAPE '\\'"_s;
        }
        return u"a.instance_id IN (SELECT rowid FROM search WHERE %1)"_s.arg(tests.join(u" OR "_s));
    }

    /// All that is about words goes to the index in one question.
    QString all(const QueryNode &node)
    {
        QStringList expressions;
        QStringList rest;
        const bool onlyWordless = std::all_of(node.children.cbegin(), node.children.cend(), isWordless);
        for (const QueryNode &child : node.children) {
            if (isWordless(child) && !onlyWordless)
                continue; // the & in "simon & garfunkel"
            if (const auto expression = matchExpression(child))
                expressions += *expression;
            else
                rest += condition(child);
        }
        if (!expressions.isEmpty())
            rest += match(expressions.join(u" AND "_s));
        return u'(' + rest.join(u" AND "_s) + u')';
    }

    QString any(const QueryNode &node)
    {
        if (const auto expression = matchExpression(node))
            return match(*expression);
        QStringList parts;
        for (const QueryNode &child : node.children)
            parts += condition(child);
        return u'(' + parts.join(u" OR "_s) + u')';
    }

    /// NULL counts as no, also under a negation.
    QString within(const QString &what, const Term &term)
    {
        QStringList tests;
        if (term.least) {
            bind(*term.least);
            tests += what + u" >= ?"_s;
        }
        if (term.most) {
            bind(*term.most);
            tests += what + u" <= ?"_s;
        }
        return tests.isEmpty() ? u"1"_s : u"((%1) IS TRUE)"_s.arg(tests.join(u" AND "_s));
    }

    QString graded(const Term &term, FieldId field)
    {
        QString test;
        bind(field.value);
        if (!term.text.isEmpty()) {
            bind(QString(u'%' + likePattern(storable(term.text.simplified())) + u'%'));
            test = u"f.value LIKE ? ESCAPE '\\'"_s;
        } else {
            test = within(u"f.grade"_s, term);
        }
        return u"a.instance_id IN (SELECT f.instance_id FROM album_fields f WHERE f.field_id = ? AND %1)"_s.arg(test);
    }

    QString folder(const Term &term)
    {
        const QString name = wordsOf(term.text);
        if (name.isEmpty())
            return u"0"_s;
        bind(QString(u"% "_s + likePattern(storable(name)) + (term.exact ? u" %"_s : u"%"_s)));
        return u"a.folder_id IN (SELECT folder_id FROM folders WHERE ' ' || words || ' ' LIKE ? ESCAPE '\\')"_s;
    }

    QString fact(const Term &term)
    {
        switch (term.subject) {
        case Subject::Folder:
            return folder(term);
        case Subject::Year:
            return term.least == 0 && term.most == 0 ? u"(a.year IS NULL)"_s : within(u"a.year"_s, term);
        case Subject::Rating:
            // No rating is not a low one; it has to be asked for.
            return within(term.least.value_or(term.most.value_or(1)) <= 0 ? u"a.rating"_s : u"nullif(a.rating, 0)"_s,
                          term);
        case Subject::Plays:
            return within(u"(SELECT count(*) FROM plays p WHERE p.instance_id = a.instance_id)"_s, term);
        case Subject::Played:
            return within(u"(SELECT max(p.played_at) FROM plays p WHERE p.instance_id = a.instance_id)"_s, term);
        case Subject::Added:
            return within(u"a.date_added"_s, term);
        case Subject::Media:
            return graded(term, kMediaCondition);
        case Subject::Sleeve:
            return graded(term, kSleeveCondition);
        case Subject::Loaned:
            return u"a.instance_id IN (SELECT l.instance_id FROM loans l WHERE l.returned_at IS NULL)"_s;
        case Subject::Duplicate:
            return duplicates();
        case Subject::HasNotes:
            bind(kNotesField.value);
            return u"a.instance_id IN (SELECT f.instance_id FROM album_fields f WHERE f.field_id = ? "
                   "AND trim(f.value, char(9, 10, 13, 32)) <> '' UNION ALL SELECT n.instance_id FROM copy_notes n)"_s;
        default:
            return u"1"_s;
        }
    }

    /// Copies of the same release, of the same work, or with the same bar code; but for those that are so on purpose.
    /// Each time an index alone finds the few that more than one release or copy has, and only those are looked into.
    static QString duplicates()
    {
        return u"a.release_id IN ("
               "SELECT c.key FROM (SELECT release_id AS key FROM albums GROUP BY release_id HAVING count(*) > 1) c "
               "WHERE (SELECT count(*) FROM albums d WHERE d.release_id = c.key AND d.removed_at IS NULL) > 1 AND "_s
            + notOnPurpose(u"release"_s)
            + u" UNION ALL SELECT r.release_id FROM (SELECT master_id AS key FROM releases WHERE master_id > 0 "
              "GROUP BY master_id HAVING count(*) > 1) c JOIN releases r ON r.master_id = c.key "
              "WHERE (SELECT count(*) FROM releases o WHERE o.master_id = c.key AND EXISTS (SELECT 1 FROM albums d "
              "WHERE d.release_id = o.release_id AND d.removed_at IS NULL)) > 1 AND "_s
            + notOnPurpose(u"master"_s)
            + u" UNION ALL SELECT i.release_id FROM (SELECT digits AS key FROM identifiers WHERE digits <> '' "
              "GROUP BY digits HAVING count(*) > 1) c JOIN identifiers i ON i.digits = c.key AND i.digits <> '' "
              "WHERE (SELECT count(DISTINCT o.release_id) FROM identifiers o JOIN albums d "
              "ON d.release_id = o.release_id WHERE o.digits = c.key AND o.digits <> '' AND d.removed_at IS NULL) > 1 "
              "AND "_s
            + notOnPurpose(u"barcode"_s) + u')';
    }

    static QString notOnPurpose(const QString &kind)
    {
        return u"NOT EXISTS (SELECT 1 FROM on_purpose p WHERE p.kind = '%1' AND p.key = CAST(c.key AS TEXT))"_s.arg(
            kind);
    }

    QList<QVariant> m_values;
};

} // namespace

std::optional<QString> matchExpression(const QueryNode &node)
{
    if (isText(node))
        return isWordless(node) ? std::nullopt : std::optional(matchTerm(node.term));
    if (node.kind != QueryNode::Kind::And && node.kind != QueryNode::Kind::Or)
        return std::nullopt;
    QStringList parts;
    for (const QueryNode &child : node.children) {
        const auto part = matchExpression(child);
        if (!part)
            return std::nullopt;
        parts += *part;
    }
    return u'(' + parts.join(node.kind == QueryNode::Kind::And ? u" AND "_s : u" OR "_s) + u')';
}

CompiledQuery compileQuery(const QueryNode &root)
{
    Compiler compiler;
    QString sql = compiler.condition(root);
    return {.sql = std::move(sql), .values = compiler.values()};
}

} // namespace vv::store
