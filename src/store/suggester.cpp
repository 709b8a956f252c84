// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/suggester.h"

#include "store/query.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr int kMostSuggestions = 3;
constexpr qsizetype kLongestQuery = 200;
constexpr int kGlance = 1000; // names between two looks whether it is still wanted

Error stopped()
{
    return {Error::Kind::Cancelled, u"another question came"_s};
}

/// A word of a query that nothing begins like, and what could stand there.
struct Misspelt {
    qsizetype at = 0;
    qsizetype size = 0;
    QStringList instead;
};

/// Only what is searched for in names: not the names of fields, years, or what must not be there.
QList<Misspelt> misspeltIn(const QString &query, const WordIndex &words)
{
    static const QRegularExpression term(u"(-?)(?:([^\\s\":()]+):)?(\"[^\"]*\"?|[^\\s()\"]+)"_s);
    static const QRegularExpression word(u"[\\p{L}\\p{M}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QStringList fields{QString(), u"artist"_s, u"title"_s, u"label"_s};
    QList<Misspelt> found;
    for (auto terms = term.globalMatch(query); terms.hasNext();) {
        const auto match = terms.next();
        const QString text = match.captured(3);
        if (match.capturedLength(1) > 0 || !fields.contains(match.captured(2).toLower()) || text == "OR"_L1)
            continue;
        for (auto parts = word.globalMatch(text); parts.hasNext();) {
            const auto part = parts.next();
            if (words.knows(part.captured(), text.startsWith(u'"')))
                continue;
            const QStringList instead = words.closeTo(part.captured(), kMostSuggestions);
            if (!instead.isEmpty())
                found += {match.capturedStart(3) + part.capturedStart(), part.capturedLength(), instead};
        }
    }
    return found;
}

/// The last one first, so that the places of the others stay what they are.
QString replaced(QString query, const QList<Misspelt> &misspelt, qsizetype which, int choice)
{
    for (qsizetype i = misspelt.size() - 1; i >= 0; --i) {
        const QStringList &instead = misspelt[i].instead;
        query.replace(misspelt[i].at, misspelt[i].size, instead[i == which ? choice : 0]);
    }
    return query;
}

} // namespace

Suggester::Suggester(QSqlDatabase db)
    : m_db(std::move(db))
    , m_reader(m_db)
{}

Result<void> Suggester::read(const std::function<bool()> &stop)
{
    Statements sql(m_db);
    // The one changes with what other connections write, the other with what this one does.
    const std::pair state(sql.one(u"PRAGMA data_version"_s), sql.one(u"SELECT total_changes()"_s));
    if (m_state == state)
        return sql.outcome();
    WordIndex words;
    for (const QString &names :
         {u"SELECT title FROM releases"_s, u"SELECT DISTINCT name FROM release_artists"_s,
          u"SELECT DISTINCT anv FROM release_artists"_s, u"SELECT DISTINCT name FROM release_labels"_s}) {
        Query &rows = sql.run(names);
        for (int count = 0; rows.next(); ++count) {
            words.add(rows.text(0));
            if (count % kGlance == 0 && stop && stop())
                return fail(stopped());
        }
    }
    if (auto outcome = sql.outcome(); !outcome)
        return outcome;
    words.build();
    m_words = std::move(words);
    m_state = state;
    return {};
}

Result<QStringList> Suggester::suggest(const Selection &selection, const std::function<bool()> &stop)
{
    if (selection.query.size() > kLongestQuery)
        return QStringList();
    if (const auto words = read(stop); !words)
        return fail(words.error());
    const QList<Misspelt> misspelt = misspeltIn(selection.query, m_words);
    QStringList suggestions;
    for (qsizetype which = 0; which < misspelt.size(); ++which) {
        // The likeliest choice of all was tried with the first word.
        for (int choice = which == 0 ? 0 : 1; choice < misspelt[which].instead.size(); ++choice) {
            Selection other = selection;
            other.query = replaced(selection.query, misspelt, which, choice);
            if (suggestions.contains(other.query))
                continue;
            if (stop && stop())
                return fail(stopped());
            const auto found = m_reader.find(other);
            if (!found)
                return fail(found.error());
            if (!found->ids.isEmpty())
                suggestions += other.query;
            if (suggestions.size() == kMostSuggestions)
                return suggestions;
        }
    }
    return suggestions;
}

} // namespace vv::store
