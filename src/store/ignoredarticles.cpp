// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ignoredarticles.h"

#include "base/display.h"
#include "store/putoffindexes.h"
#include "store/sortkeys.h"
#include "store/transact.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

constexpr qsizetype kLongestWord = 40;
constexpr qsizetype kMostWords = 200;
constexpr qsizetype kMostMovedOf = 16; // when more than one in so many moves, its indexes are made anew

/// What Statements::shared() keeps.
struct SortingArticles {
    explicit SortingArticles(Statements &sql)
        : words(articlesOf(loadArticles(sql)))
    {}

    QStringList words;
};

/// By release.
QHash<qint64, QVariant> artistKeys(Statements &sql, const QStringList &articles)
{
    QHash<qint64, QVariant> keys;
    qint64 release = 0;
    QList<ArtistCredit> artists;
    const auto finish = [&] {
        if (!artists.isEmpty())
            keys.insert(release, artistKey(artists, articles));
        artists.clear();
    };
    Query &rows = sql.run(u"SELECT release_id, name, join_text FROM release_artists ORDER BY release_id, position"_s);
    while (rows.next()) {
        if (rows.number(0) != release)
            finish();
        release = rows.number(0);
        ArtistCredit artist;
        artist.name = rows.text(1);
        artist.join = rows.text(2);
        artists += artist;
    }
    finish();
    return keys;
}

void putInOrder(Statements &sql, const QStringList &articles)
{
    const auto keys = artistKeys(sql, articles);
    QSet<qint64> moved;
    Query &rows = sql.run(u"SELECT release_id, artist_sort FROM albums"_s);
    while (rows.next()) {
        const QVariant key = keys.value(rows.number(0));
        if (key.isNull() != rows.isNull(1) || key.toString() != rows.text(1))
            moved.insert(rows.number(0));
    }
    rows.finish();
    // Five indexes have the artist in them, and a moved copy goes to another place in each.
    const QStringList indexes = moved.size() * kMostMovedOf > keys.size()
        ? putOffIndexes(sql, u"tbl_name = 'albums' AND sql LIKE '%artist_sort%'"_s)
        : QStringList();
    for (const qint64 release : std::as_const(moved))
        sql.run(u"UPDATE albums SET artist_sort = ? WHERE release_id = ?"_s, keys.value(release), release);
    for (const QString &index : indexes)
        sql.run(index);
}

} // namespace

QStringList articlesIn(const QString &typed)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    QStringList words;
    const QStringList parts = folded(typed).split(between, Qt::SkipEmptyParts);
    for (const QString &word : parts) {
        const bool hasLetter = std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLetter(); });
        if (hasLetter && word.size() <= kLongestWord && !words.contains(word) && words.size() < kMostWords)
            words += word;
    }
    return words;
}

const QStringList &articlesOf(const OwnArticles &own)
{
    return own ? *own : leadingArticles();
}

OwnArticles loadArticles(Statements &sql)
{
    OwnArticles own;
    Query &row = sql.run(u"SELECT words FROM ignored_articles"_s);
    if (row.next())
        own = articlesIn(row.text(0));
    row.finish();
    return own;
}

const QStringList &sortingArticles(Statements &sql)
{
    return sql.shared<SortingArticles>().words;
}

void storeArticles(Statements &sql, const OwnArticles &own)
{
    const OwnArticles plain = own ? OwnArticles(articlesIn(own->join(u' '))) : OwnArticles();
    sql.run(u"DELETE FROM ignored_articles"_s);
    if (plain && *plain != leadingArticles())
        sql.run(u"INSERT INTO ignored_articles (one, words) VALUES (1, ?)"_s, plain->join(u' '));
    sql.shared<SortingArticles>().words = articlesOf(plain);
    putInOrder(sql, articlesOf(plain));
}

Result<OwnArticles> ownArticles(const QSqlDatabase &db)
{
    Statements sql(db);
    OwnArticles own = loadArticles(sql);
    if (auto outcome = sql.outcome(); !outcome)
        return fail(outcome.error());
    return own;
}

Result<OwnArticles> setOwnArticles(const QSqlDatabase &db, const OwnArticles &own)
{
    OwnArticles before;
    auto done = inTransaction(db, [&](Statements &sql) {
        before = loadArticles(sql);
        storeArticles(sql, own);
    });
    if (!done)
        return fail(done.error());
    return before;
}

} // namespace vv::store
