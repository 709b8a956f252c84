// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ahead.h"
#include "store/csvexport.h"
#include "store/csvreader.h"
#include "store/importrun.h"
#include "store/releasevalues.h"
#include "store/searchindex.h"

#include <QIODevice>

#include <optional>

namespace vv::store {

/**
 * Reads the website's exports of a collection and of a wantlist (discogs-api.md §10). Columns are found by their names.
 *
 * Rows and copies of one release are brought together one to one: first those that agree in folder, date, fields; then
 * in folder and date; in the date alone, which is told to the second; in folder and fields; in the folder; in the
 * fields; and then whatever is left. A row without a copy becomes one that only exists here.
 */
class CsvImport
{
public:
    CsvImport(ImportRun &run, QIODevice &in);
    void read(); ///< errors through the run

private:
    struct Row {
        qint64 line = 0;
        ReleaseId release;
        CsvRelease cells;
        int rating = 0;
        QString folder;
        QString added; ///< as written: the time of the website
        QString notes; ///< of a want
        QList<FieldValue> fields;
        QList<FieldValue> asWritten; ///< of those that lost an apostrophe
    };
    struct Candidate {
        CopyRow copy;
        QString folder;
        QString added;
        QList<FieldValue> fields;
    };

    /// Of a release.
    struct Known {
        Release release;
        ReleaseValues values; ///< where it is not in the store yet, until they are written
        SearchRow search;     ///< without what a copy has of its own
    };

    [[nodiscard]] bool readHeader(const QStringList &cells);
    [[nodiscard]] bool readRows();
    [[nodiscard]] bool readRow(const QStringList &cells, Row &row);
    [[nodiscard]] std::optional<FieldId> fieldOf(const QString &column);
    void collection();
    void rateAlike(const QList<int> &rows);
    void match(const QList<int> &rows);
    void takeOver(const Row &row, const Candidate &copy);
    void insert(const Row &row, const Known &known);
    void insertAll(const QList<int> &rows);
    void wantlist();
    [[nodiscard]] Known know(const Row &row);
    [[nodiscard]] static Known toldBy(const Row &row, const QDateTime &now); ///< pure; any thread

    ImportRun &m_run;
    Statements &m_sql;
    QIODevice &m_in;
    CsvReader m_csv;
    bool m_isWantlist = false;
    bool m_noCopies = false;   ///< before the import: there is nothing to match with
    bool m_noReleases = false; ///< likewise
    QHash<QString, int> m_columns;
    QList<std::pair<int, FieldId>> m_fields;
    qsizetype m_width = 0;
    QList<Row> m_rows;
    std::optional<Ahead<Known>> m_ahead; ///< of m_rows, where nothing is in the store yet
};

} // namespace vv::store
