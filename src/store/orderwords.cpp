// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/orderwords.h"

#include "base/display.h"
#include "store/numbercolumns.h"
#include "store/query.h"
#include "store/sortkeys.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace vv::store {

namespace {

struct Word {
    QString key; ///< empty = nothing to go by
    qint64 groupKey = kUnknown;
    QList<qint64> copies;
};

QString fieldValues(FieldId field)
{
    return u"SELECT instance_id AS id, value AS word FROM album_fields WHERE field_id = %1"_s.arg(field.value);
}

/// Copies and their words; what is removed does not matter.
QString wordsSql(SortKey key)
{
    switch (key) {
    case SortKey::Format:
        return u"SELECT a.instance_id AS id, r.format_line AS word FROM albums a "
               "JOIN releases r ON r.release_id = a.release_id"_s;
    case SortKey::Folder:
        return u"SELECT a.instance_id AS id, f.name AS word FROM albums a "
               "JOIN folders f ON f.folder_id = a.folder_id"_s;
    case SortKey::Media:
        return fieldValues(kMediaCondition);
    case SortKey::Sleeve:
        return fieldValues(kSleeveCondition);
    case SortKey::Country:
        return u"SELECT a.instance_id AS id, d.country AS word FROM albums a "
               "JOIN release_details d ON d.release_id = a.release_id"_s;
    case SortKey::Tags:
        return u"SELECT instance_id AS id, group_concat(tag, ', ') AS word "
               "FROM (SELECT instance_id, tag FROM tags ORDER BY instance_id, tag) GROUP BY instance_id"_s;
    case SortKey::Genres:
    case SortKey::Styles:
    case SortKey::CatalogueNumber:
    case SortKey::Artist:
    case SortKey::Title:
    case SortKey::Year:
    case SortKey::Added:
    case SortKey::Rating:
    case SortKey::Plays:
    case SortKey::LastPlayed:
    case SortKey::Label:
    case SortKey::OriginalYear:
    case SortKey::Value:
    case SortKey::Random:
        break;
    }
    return {};
}

Word wordOf(SortKey key, const QString &text)
{
    if (key == SortKey::Media || key == SortKey::Sleeve) {
        const auto grade = conditionGrade(text);
        return grade ? Word{QString::number(*grade), *grade, {}} : Word();
    }
    Word word{naturalKey(folded(text)), kUnknown, {}};
    if (!word.key.isEmpty()) {
        const QList<uint> first = QStringView(word.key).first(std::min<qsizetype>(word.key.size(), 2)).toUcs4();
        word.groupKey = first.constFirst();
    }
    return word;
}

Result<std::vector<Word>> wordsOf(const QSqlDatabase &db, SortKey key)
{
    // One row a word: few words have many copies, and row by row Qt takes longer than SQLite.
    auto query
        = Query::prepare(db, u"SELECT word, %1 FROM (%2) GROUP BY word"_s.arg(oneValueOf("id"_L1), wordsSql(key)));
    if (!query)
        return fail(query.error());
    if (auto done = query->run(); !done)
        return fail(done.error());
    std::vector<Word> words;
    while (query->next()) {
        Word word = wordOf(key, query->text(0));
        if (word.key.isEmpty())
            continue;
        word.copies = numbersIn(query->bytes(1));
        words.push_back(std::move(word));
    }
    if (auto outcome = query->outcome(); !outcome)
        return fail(outcome.error());
    return words;
}

/// Of the lists beside releases: each release's entries, one after another, are one piece of a single long text.
/// Joined and grouped in SQL they would take several times as long.
Result<std::vector<Word>> wordsOfLists(const QSqlDatabase &db, SortKey key)
{
    constexpr char kBetween = '\x1f';
    auto query = Query::prepare(
        db,
        u"SELECT %1, CAST(group_concat(name, char(31)) AS BLOB) FROM (SELECT release_id, name FROM %2 "
        "ORDER BY release_id, position)"_s.arg(oneValueOf("release_id"_L1),
                                               key == SortKey::Genres ? "release_genres"_L1 : "release_styles"_L1));
    if (!query)
        return fail(query.error());
    if (auto done = query->run(); !done)
        return fail(done.error());
    const bool hasRow = query->next();
    if (auto outcome = query->outcome(); !outcome)
        return fail(outcome.error());
    if (!hasRow)
        return std::vector<Word>();
    const QList<qint64> releases = numbersIn(query->bytes(0));
    const QByteArray names = query->bytes(1);
    const auto copies = numberColumns(db, {"id"_L1, "release_id"_L1},
                                      u"SELECT instance_id AS id, release_id FROM albums WHERE removed_at IS NULL "
                                      "ORDER BY release_id"_s);
    if (!copies)
        return fail(copies.error());
    std::vector<Word> words;
    QHash<QByteArrayView, std::size_t> places;
    qsizetype copy = 0;
    qsizetype at = 0;
    for (qsizetype entry = 0; entry < releases.size() && at <= names.size();) {
        const qint64 release = releases[entry];
        const qsizetype from = at;
        for (; entry < releases.size() && releases[entry] == release; ++entry) {
            const qsizetype end = names.indexOf(kBetween, at);
            at = (end < 0 ? names.size() : end) + 1;
        }
        const QByteArrayView list = QByteArrayView(names).sliced(from, at - 1 - from);
        const auto known = places.constFind(list);
        const std::size_t place = known == places.cend() ? words.size() : *known;
        if (known == places.cend()) {
            places.insert(list, place);
            words.push_back(wordOf(key, QString::fromUtf8(list).replace(QLatin1Char(kBetween), ", "_L1)));
        }
        for (; copy < copies->at(1).size() && copies->at(1)[copy] <= release; ++copy) {
            if (copies->at(1)[copy] == release)
                words[place].copies.append(copies->at(0)[copy]);
        }
    }
    std::erase_if(words, [](const Word &word) { return word.key.isEmpty(); });
    return words;
}

} // namespace

bool isByWord(SortKey key)
{
    return key == SortKey::Genres || key == SortKey::Styles || !wordsSql(key).isEmpty();
}

Result<OrderWords> orderWords(const QSqlDatabase &db, SortKey key)
{
    auto words = key == SortKey::Genres || key == SortKey::Styles ? wordsOfLists(db, key) : wordsOf(db, key);
    if (!words)
        return fail(words.error());
    std::ranges::sort(*words, {}, &Word::key);
    OrderWords order;
    const QString *last = nullptr;
    for (const Word &word : std::as_const(*words)) {
        if (!last || *last != word.key)
            order.groupKeys.append(word.groupKey);
        last = &word.key;
        for (const qint64 copy : word.copies)
            order.places.insert({copy}, order.groupKeys.size() - 1);
    }
    return order;
}

} // namespace vv::store
