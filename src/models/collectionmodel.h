// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/grouping.h"
#include "models/rowcache.h"
#include "store/collectionreader.h"
#include "store/edit.h"

#include <QAbstractListModel>
#include <QHash>

#include <optional>

namespace vv::models {

class Library;

/**
 * The copies of one selection, in order: all ids, and the rows somebody looked at lately.
 *
 * setSelection() resets. refresh() reads the same selection again and tells what came, went and moved, so that a view
 * keeps its selection and its place while a sync runs; only when nearly everything changed does it reset.
 * Memory: 8 bytes a copy, plus at most kCachedRows summaries, and as many facts when a table asked for them
 * (models/columns.h).
 * Thread: GUI. Rows are read in batches, each a few tenths of a millisecond (platform-facts.md §14).
 * Errors: a failed read leaves the rows as they were; error() says why.
 */
class CollectionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int kCachedRows = 2000;

    explicit CollectionModel(Library &library, QObject *parent = nullptr);

    [[nodiscard]] const store::Selection &selection() const { return m_selection; }
    void setSelection(const store::Selection &selection);
    void refresh();
    /// Reads one copy's row again, e.g. after a play.
    void refreshRow(InstanceId instance);
    /// Which records have edits that Discogs has not taken yet: what EditStateRole answers from.
    void setEdits(const QList<store::PendingEdit> &edits);
    /// The copy keeps its row, and so a view its selection.
    void renumber(InstanceId before, InstanceId now);

    /// Of the rows as they are after loaded().
    [[nodiscard]] const Grouping &grouping() const { return m_grouping; }
    /// A group's heading; reads the store where that is the name of a label.
    [[nodiscard]] QString groupTitle(int group) const;

    [[nodiscard]] const QStringList &hints() const { return m_hints; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] int rowOf(InstanceId instance) const; ///< -1 when it is not among the rows
    [[nodiscard]] InstanceId instanceAt(int row) const; ///< none when there is no such row

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// By InstanceRole this does not read rows: views ask for it on every reset, to find their selection again.
    [[nodiscard]] QModelIndexList match(const QModelIndex &start, int role, const QVariant &value, int hits,
                                        Qt::MatchFlags flags) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override; ///< models/recordmime.h

Q_SIGNALS:
    /// After every setSelection() and refresh(), when rows, hints and error are up to date.
    void loaded();

private:
    [[nodiscard]] std::optional<QList<InstanceId>> find();
    void reset(QList<InstanceId> ids);
    void merge(const QList<InstanceId> &ids);
    void insertMissing(const QList<InstanceId> &ids);
    void reorder(const QList<InstanceId> &order);
    [[nodiscard]] std::optional<store::EditState> editState(int row) const;
    const store::CopySummary &row(int row) const;
    const store::RowFacts &facts(int row) const;
    const QString &currencySign() const;
    void forgetRows();

    Library &m_library;
    store::Selection m_selection;
    QList<InstanceId> m_ids;
    Grouping m_grouping;
    QStringList m_hints;
    std::optional<Error> m_error;
    QHash<InstanceId, store::EditState> m_copyEdits;
    QHash<ReleaseId, store::EditState> m_ratingEdits; ///< of all copies of a release
    mutable QHash<int, QString> m_labels;             ///< headings by group, as far as they were asked for
    mutable std::optional<QString> m_currencySign;    ///< of the account
    mutable RowCache<store::CopySummary> m_rows;
    mutable RowCache<store::RowFacts> m_facts;
};

} // namespace vv::models
