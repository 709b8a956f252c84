// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/querycompiler.h"

#include "base/ids.h"
#include "store/localfacts.h"
#include "store/query.h"
#include "store/searchindex.h"

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

/// What a statement is put together from.
struct Bounds {
    QString sql; ///< empty without any
    QList<QVariant> values;
};

Bounds within(const QString &what, const Term &term)
{
    QStringList tests;
    QList<QVariant> values;
    if (term.least) {
        tests += what + u" >= ?"_s;
        values += *term.least;
    }
    if (term.most) {
        tests += what + u" <= ?"_s;
        values += *term.most;
    }
    return {tests.join(u" AND "_s), values};
}

CopySet everything()
{
    return {.sql = {}, .values = {}, .allBut = true};
}

/// Copies that are there and whose `what` is within the term's bounds.
CopySet there(const QString &what, const Term &term)
{
    const Bounds bounds = within(what, term);
    if (bounds.sql.isEmpty())
        return everything();
    return {.sql = u"SELECT a.instance_id AS id FROM albums a WHERE a.removed_at IS NULL AND "_s + bounds.sql,
            .values = bounds.values};
}

/// Copies that were played and of whose plays `what` is within the bounds.
CopySet played(const QString &what, const Term &term)
{
    const Bounds bounds = within(what, term);
    if (bounds.sql.isEmpty())
        return everything();
    return {.sql = u"SELECT p.instance_id AS id FROM plays p GROUP BY p.instance_id HAVING "_s + bounds.sql,
            .values = bounds.values};
}

CopySet timesPlayed(const Term &term)
{
    const bool orNever = (!term.least || *term.least <= 0) && (!term.most || *term.most >= 0);
    CopySet set = played(u"count(*)"_s, term);
    if (!orNever || set.sql.isEmpty())
        return set;
    // Those that were played another number of times are fewer than those that never were.
    set.sql = u"SELECT p.instance_id AS id FROM plays p GROUP BY p.instance_id HAVING NOT ("_s
        + within(u"count(*)"_s, term).sql + u')';
    set.allBut = true;
    return set;
}

CopySet withField(FieldId field, const QString &test, const QList<QVariant> &values)
{
    return {.sql = u"SELECT f.instance_id AS id FROM album_fields f WHERE f.field_id = ?"_s
                + (test.isEmpty() ? QString() : u" AND "_s + test),
            .values = QList<QVariant>{field.value} + values};
}

CopySet graded(const Term &term, FieldId field)
{
    if (!term.text.isEmpty())
        return withField(field, u"f.value LIKE ? ESCAPE '\\'"_s,
                         {QString(u'%' + likePattern(storable(term.text.simplified())) + u'%')});
    const Bounds bounds = within(u"f.grade"_s, term);
    return withField(field, bounds.sql, bounds.values);
}

CopySet inFolder(const Term &term)
{
    const QString name = wordsOf(term.text);
    if (name.isEmpty())
        return {};
    return {.sql = u"SELECT a.instance_id AS id FROM albums a WHERE a.folder_id IN "
                   "(SELECT folder_id FROM folders WHERE ' ' || words || ' ' LIKE ? ESCAPE '\\')"_s,
            .values = {QString(u"% "_s + likePattern(storable(name)) + (term.exact ? u" %"_s : u"%"_s))}};
}

QString notOnPurpose(const QString &kind)
{
    return u"NOT EXISTS (SELECT 1 FROM on_purpose p WHERE p.kind = '%1' AND p.key = CAST(c.key AS TEXT))"_s.arg(kind);
}

/// Copies of the same release, of the same work, or with the same bar code; but for those that are so on purpose.
/// Each time an index alone finds the few that more than one release or copy has, and only those are looked into.
CopySet duplicates()
{
    return {.sql = u"SELECT a.instance_id AS id FROM albums a WHERE a.removed_at IS NULL AND a.release_id IN ("
                   "SELECT c.key FROM (SELECT release_id AS key FROM albums WHERE removed_at IS NULL "
                   "GROUP BY release_id HAVING count(*) > 1) c WHERE "_s
                + notOnPurpose(u"release"_s)
                + u" UNION ALL SELECT r.release_id FROM (SELECT master_id AS key FROM releases WHERE master_id > 0 "
                  "GROUP BY master_id HAVING count(*) > 1) c JOIN releases r ON r.master_id = c.key "
                  "WHERE (SELECT count(*) FROM releases o WHERE o.master_id = c.key AND EXISTS (SELECT 1 FROM albums d "
                  "WHERE d.release_id = o.release_id AND d.removed_at IS NULL)) > 1 AND "_s
                + notOnPurpose(u"master"_s)
                + u" UNION ALL SELECT i.release_id FROM (SELECT digits AS key FROM identifiers WHERE digits <> '' "
                  "GROUP BY digits HAVING count(*) > 1) c JOIN identifiers i ON i.digits = c.key AND i.digits <> '' "
                  "WHERE (SELECT count(DISTINCT o.release_id) FROM identifiers o JOIN albums d "
                  "ON d.release_id = o.release_id WHERE o.digits = c.key AND o.digits <> '' AND d.removed_at IS NULL) "
                  "> 1 AND "_s
                + notOnPurpose(u"barcode"_s) + u')',
            .values = {}};
}

CopySet words(const Term &term)
{
    const QString pattern = u'%' + likePattern(storable(searchText(term.text))) + u'%';
    const QStringList names = term.subject == Subject::Anywhere ? QStringList{u"artist"_s, u"title"_s}
                                                                : QStringList{columnsOf(term.subject)};
    QStringList tests;
    QList<QVariant> values;
    for (const QString &column : names) {
        tests += column + u" LIKE ? ESCAPE '\\'"_s;
        values += pattern;
    }
    return {.sql = u"SELECT rowid AS id FROM search WHERE "_s + tests.join(u" OR "_s), .values = values};
}

} // namespace

bool isText(const QueryNode &node)
{
    return node.kind == QueryNode::Kind::Term && !columnsOf(node.term.subject).isEmpty();
}

bool isWordless(const QueryNode &node)
{
    return isText(node) && !hasWords(node.term.text);
}

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

CopySet copiesMatching(const QString &expression)
{
    return {.sql = u"SELECT rowid AS id FROM search WHERE search MATCH ?"_s, .values = {storable(expression)}};
}

CopySet copiesOf(const Term &term)
{
    switch (term.subject) {
    case Subject::Folder:
        return inFolder(term);
    case Subject::Year:
        if (term.least == 0 && term.most == 0)
            return {.sql = u"SELECT a.instance_id AS id FROM albums a WHERE a.removed_at IS NULL AND a.year IS NULL"_s,
                    .values = {}};
        return there(u"a.year"_s, term);
    case Subject::Rating:
        // No rating is not a low one; it has to be asked for.
        return there(term.least.value_or(term.most.value_or(1)) <= 0 ? u"a.rating"_s : u"nullif(a.rating, 0)"_s, term);
    case Subject::Plays:
        return timesPlayed(term);
    case Subject::Played:
        return played(u"max(p.played_at)"_s, term);
    case Subject::Added:
        return there(u"a.date_added"_s, term);
    case Subject::Media:
        return graded(term, kMediaCondition);
    case Subject::Sleeve:
        return graded(term, kSleeveCondition);
    case Subject::Loaned:
        return {.sql = u"SELECT l.instance_id AS id FROM loans l WHERE l.returned_at IS NULL"_s, .values = {}};
    case Subject::Duplicate:
        return duplicates();
    case Subject::HasNotes: {
        CopySet set = withField(kNotesField, u"trim(f.value, char(9, 10, 13, 32)) <> ''"_s, {});
        set.sql += u" UNION SELECT n.instance_id FROM copy_notes n"_s;
        return set;
    }
    default:
        return hasWords(term.text) ? copiesMatching(matchTerm(term)) : words(term);
    }
}

} // namespace vv::store
