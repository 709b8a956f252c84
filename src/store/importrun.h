// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/bulkwriter.h"
#include "store/copyrows.h"
#include "store/editapplier.h"
#include "store/importer.h"

#include <QHash>
#include <QSet>

namespace vv::store {

inline constexpr int kMostPlays = 10'000; ///< of one record, where a file has only their number: more is a mistake

/**
 * What the importers share within the one transaction: the report, and the list of what was made, to take it back by.
 *
 * Errors: through `sql`.
 */
class ImportRun
{
public:
    ImportRun(Statements &sql, const ImportOptions &options, const QString &file, ImportReport &report);

    [[nodiscard]] Statements &sql() { return m_sql; }
    [[nodiscard]] QDateTime now() const { return m_options.now; }
    [[nodiscard]] ImportReport &report() { return m_report; }

    /// Tells how far it is; false when it is to stop.
    [[nodiscard]] bool goOn(qint64 done, qint64 all);
    void problem(qint64 line, const QString &text);
    void warn(const QString &text);
    void item(const QString &what, const QString &text);

    /// Notes that a row was made, so that taking the import back removes it.
    void made(const QString &what, qint64 number, const QString &text = {});
    /// Applies an edit of what was there before, if it says something else; `before` is what takes it back.
    void propose(const Edit &edit, const Edit &before, const QString &shown);
    /// The folder of that name, made where there is none.
    [[nodiscard]] FolderId folderFor(const QString &name);
    /// The copy's values that differ from those of a file; an empty one says nothing.
    void proposeDifferences(const CopyRow &copy, const Release &release, int rating, std::optional<FolderId> folder,
                            const QList<FieldValue> &fields);
    /// The same for the wantlist: a release that is not on it is put there.
    void proposeWant(const Release &release, int rating, const QString &notes);
    /// A text a dropdown takes for `value`, and the value itself of any other field; nothing when it takes none.
    [[nodiscard]] std::optional<QString> allowed(FieldId field, const QString &value);

    /// Makes a copy that was not here, its fields and local facts included; `facts` are tidy, `search` is
    /// of searchValues().
    void insert(const CopyRow &copy, const Release &release, const CopyFacts &facts, RowValues &&search,
                const QDateTime &fetched, const QDateTime &removed = {});
    /// Makes releases and details that are not there, for insert() to name.
    [[nodiscard]] BulkWriter &bulk() { return m_bulk; }
    void flush() { m_bulk.flush(); } ///< before anything reads what was inserted
    /// A number for a copy that only exists here; another one each time.
    [[nodiscard]] InstanceId newNumber();
    void addPlay(InstanceId copy, const QString &side, const QDateTime &at, bool timeKnown, bool isNewCopy);

    void finish(); ///< after everything is in

private:
    void noteNewCopies();

    Statements &m_sql;
    ImportOptions m_options;
    QString m_file;
    ImportReport &m_report;
    EditApplier m_applier;
    BulkWriter m_bulk;
    InstanceId m_lastNumber;
    qint64 m_position = 0;
    int m_percent = -1;
    QList<qint64> m_newCopies;
    QHash<QString, FolderId> m_folders;
    QHash<FieldId, std::optional<QStringList>> m_fieldOptions;
    QSet<ReleaseId> m_rated;
};

/// "Ana Vidal – Low Tide".
[[nodiscard]] QString shownRelease(const Release &release);

/// An edit and the value it was to take the place of, as a text for `import_rows`, and back.
[[nodiscard]] QString packedEdit(const Edit &edit, const QString &expected);
[[nodiscard]] std::optional<std::pair<Edit, QString>> unpackedEdit(const QString &text);

} // namespace vv::store
