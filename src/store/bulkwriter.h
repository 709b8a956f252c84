// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/bulkrows.h"
#include "store/copyrows.h"
#include "store/searchindex.h"

#include <QByteArray>

namespace vv::store {

/**
 * Rows of one table, many a statement: they go to SQLite as one JSON text, which is several times faster than binding
 * them value by value.
 *
 * Errors: through `sql`, at the latest in flush().
 */
class RowBuffer
{
public:
    /// `columns` are names with commas between them. Values come in that order.
    RowBuffer(Statements &sql, QLatin1StringView table, QLatin1StringView columns);

    template <class... Args>
    void add(const Args &...args)
    {
        if ((... || hasNul(args))) { // which SQLite's JSON cannot hold
            flush();
            m_sql.run(m_oneRow, args...);
            return;
        }
        m_rows += m_rows.isEmpty() ? "[[" : ",[";
        (append(args), ...);
        m_rows.back() = ']';
        if (m_rows.size() >= kEnough)
            flush();
    }
    void flush();
    [[nodiscard]] qsizetype size() const noexcept { return m_rows.size(); } ///< bytes that wait

private:
    static constexpr qsizetype kEnough = 64 * 1024; // bytes

    static bool hasNul(const QString &text) { return text.contains(QChar(0)); }
    static bool hasNul(const QVariant &value)
    {
        return value.typeId() == QMetaType::QString && hasNul(value.toString());
    }
    template <class T>
    static bool hasNul(const T &)
    {
        return false;
    }

    void append(qint64 number) { m_rows += QByteArray::number(number) + ','; }
    void append(int number) { append(qint64(number)); }
    void append(bool value) { append(qint64(value)); }
    void append(const QString &text);
    void append(const QDateTime &time);
    void append(const QVariant &value);
    template <class Tag>
    void append(Id<Tag> id)
    {
        append(id.value);
    }

    Statements &m_sql;
    QString m_manyRows;
    QString m_oneRow;
    QByteArray m_rows;
};

/// The facts as they can be kept: no text that a database cannot hold, no empty field, no field and no tag twice.
[[nodiscard]] CopyFacts tidy(CopyFacts facts);

/**
 * Makes whole releases and copies that are known not to be there yet. What hangs on them is there for sure only after
 * flush().
 *
 * The rows that others refer to go in one by one and at once: for several in one statement, or with foreign keys
 * deferred, SQLite would look for each of them whether anything waits for it in a dozen tables.
 */
class BulkWriter
{
public:
    explicit BulkWriter(Statements &sql);

    void release(const Release &release, const QDateTime &fetched);
    void detail(ReleaseId id, const ReleaseDetail &detail, const QDateTime &fetched);
    /// With everything that hangs on it, and in the search index. `facts` are tidy.
    void copy(const CopyRow &copy, const Release &release, const CopyFacts &facts, const SearchRow &row,
              const QDateTime &fetched, const QDateTime &removed);
    void play(InstanceId copy, const QString &side, const QDateTime &at, bool timeKnown);
    void flush();

private:
    void credits(ReleaseId id, int track, const QString &kind, const QList<ArtistCredit> &credits);
    void companies(ReleaseId id, const QString &kind, const QList<LabelCredit> &companies);
    void tracks(ReleaseId id, const QList<Track> &tracks, const QVariant &parent, int &position);

    Statements &m_sql;
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
    RowBuffer m_search;
};

} // namespace vv::store
