// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/bulkrows.h"
#include "store/copyrows.h"
#include "store/releasevalues.h"
#include "store/rowvalues.h"

#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace vv::store {

/**
 * Rows of one table, many a statement.
 *
 * Errors: through `sql`, at the latest in flush().
 */
class RowBuffer
{
public:
    static constexpr qsizetype kMostRows = 256;

    /// `columns` are names with commas between them; values come in that order. `mostRows` are written at once;
    /// `parents` before them.
    RowBuffer(Statements &sql, QLatin1StringView table, QLatin1StringView columns, qsizetype mostRows = kMostRows,
              RowBuffer *parents = nullptr);

    template <class... Args>
    void add(const Args &...args)
    {
        m_waiting.add(args...);
        flushIfMany();
    }
    void add(RowValues &&rows)
    {
        m_waiting.add(std::move(rows));
        flushIfMany();
    }
    void flush();

private:
    static constexpr qsizetype kManyCharacters = 32 * 1024;
    static constexpr qsizetype kRowsOfStatement = 32;

    void flushIfMany()
    {
        if (m_waiting.values().size() >= m_mostValues || m_waiting.characters() >= kManyCharacters)
            flush();
    }
    [[nodiscard]] QString insertion(qsizetype rows) const;

    Statements &m_sql;
    RowBuffer *m_parents;
    QString m_into;
    qsizetype m_columns;
    qsizetype m_mostValues;
    QStringList m_names; ///< of the values of one statement
    QString m_manyRows;
    QString m_oneRow;
    std::optional<Query> m_many;
    std::optional<Query> m_one;
    RowValues m_waiting;
};

/**
 * Rows of the search index that wait for each other. The index keeps what is new in memory and writes all of it out
 * before every statement of several rows, whatever that is about, and before every row with a smaller number than the
 * one before, as an export by date may have them throughout. So its rows go in many at a time in the order of their
 * numbers, one by one, with nothing between them.
 *
 * Errors: through `sql`, at the latest in flush().
 */
class SearchBuffer
{
public:
    explicit SearchBuffer(Statements &sql);
    void add(InstanceId copy, RowValues &&row); ///< as of searchValues()
    void flush();

private:
    RowBuffer m_into;
    std::vector<std::pair<InstanceId, RowValues>> m_rows;
    qsizetype m_characters = 0;
};

/// The facts as they can be kept: no text that a database cannot hold, no empty field, no field and no tag twice.
[[nodiscard]] CopyFacts tidy(CopyFacts facts);

/**
 * Makes whole releases and copies that are known not to be there yet. What hangs on them is there for sure only after
 * flush().
 *
 * The rows that others refer to go in one by one and at once: in a statement of several, or with foreign keys deferred,
 * SQLite would look for each of them whether anything waits for it in a dozen tables.
 */
class BulkWriter
{
public:
    explicit BulkWriter(Statements &sql);

    void release(ReleaseValues &&release);
    /// With everything that hangs on it, and in the search index. `facts` are tidy, `search` is of searchValues().
    void copy(const CopyRow &copy, const Release &release, const CopyFacts &facts, RowValues &&search,
              const QDateTime &fetched, const QDateTime &removed);
    void play(InstanceId copy, const QString &side, const QDateTime &at, bool timeKnown);
    void flush();

private:
    Statements &m_sql;
    RowBuffer m_releases;
    RowBuffer m_details;
    RowBuffer m_albums;
    RowBuffer m_artists;
    RowBuffer m_labels;
    RowBuffer m_formats;
    RowBuffer m_descriptions;
    RowBuffer m_genres;
    RowBuffer m_styles;
    RowBuffer m_tracks;
    RowBuffer m_credits;
    RowBuffer m_companies;
    RowBuffer m_identifiers;
    RowBuffer m_images;
    RowBuffer m_videos;
    RowBuffer m_fields;
    RowBuffer m_tags;
    RowBuffer m_notes;
    RowBuffer m_purchases;
    RowBuffer m_loans;
    RowBuffer m_plays;
    SearchBuffer m_search;
};

} // namespace vv::store
