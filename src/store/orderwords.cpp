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

/// All entries of a list beside the releases of copies in one text each.
QString listsIn(QLatin1StringView table)
{
    return u"SELECT a.instance_id AS id, w.word FROM (SELECT release_id, group_concat(name, ', ') AS word "
           "FROM (SELECT release_id, name FROM %1 ORDER BY release_id, position) GROUP BY release_id) w "
           "JOIN albums a ON a.release_id = w.release_id"_s.arg(table);
}

/// Copies and their words; what is removed does not matter.
QString wordsSql(SortKey key)
{
    switch (key) {
    case SortKey::CatalogueNumber:
        return u"SELECT a.instance_id AS id, l.catno AS word FROM albums a JOIN release_labels l "
               "ON l.release_id = a.release_id AND l.position = "
               "(SELECT min(position) FROM release_labels WHERE release_id = a.release_id)"_s;
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
    case SortKey::Genres:
        return listsIn("release_genres"_L1);
    case SortKey::Styles:
        return listsIn("release_styles"_L1);
    case SortKey::Tags:
        return u"SELECT instance_id AS id, group_concat(tag, ', ') AS word "
               "FROM (SELECT instance_id, tag FROM tags ORDER BY instance_id, tag) GROUP BY instance_id"_s;
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
    // Discogs' word for a record without a number.
    if (key == SortKey::CatalogueNumber && text.compare("none"_L1, Qt::CaseInsensitive) == 0)
        return {};
    Word word{naturalKey(folded(text)), kUnknown, {}};
    if (!word.key.isEmpty()) {
        const QList<uint> first = QStringView(word.key).first(std::min<qsizetype>(word.key.size(), 2)).toUcs4();
        word.groupKey = first.constFirst();
    }
    return word;
}

} // namespace

bool isByWord(SortKey key)
{
    return !wordsSql(key).isEmpty();
}

Result<OrderWords> orderWords(const QSqlDatabase &db, SortKey key)
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
    std::ranges::sort(words, {}, &Word::key);
    OrderWords order;
    const QString *last = nullptr;
    for (const Word &word : words) {
        if (!last || *last != word.key)
            order.groupKeys.append(word.groupKey);
        last = &word.key;
        for (const qint64 copy : word.copies)
            order.places.insert({copy}, order.groupKeys.size() - 1);
    }
    return order;
}

} // namespace vv::store
