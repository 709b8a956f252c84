// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "base/result.h"
#include "store/collectionreader.h"
#include "store/edit.h"

#include <QAbstractListModel>
#include <QHash>

#include <optional>

namespace vv::models {

class Library;

/**
 * The wantlist as rows with the roles of the collection (models/roles.h), so that the same wall shows it. Newest first
 * until another order is chosen; no row has an instance.
 *
 * Thread: GUI. A failed read leaves the rows as they were; error() says why.
 */
class WantlistModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Order : quint8 { Added, Artist, Title, Year, Rating };

    explicit WantlistModel(Library &library, QObject *parent = nullptr);

    /// Only those with all of these words in artist, title, label, catalogue number, format, year or notes; case and
    /// accents do not matter.
    void setFilter(const QString &words);
    void setOrder(Order order); ///< names from A, years from the oldest, the rest newest or best first
    [[nodiscard]] const QString &filter() const { return m_filter; }
    [[nodiscard]] Order order() const { return m_order; }
    [[nodiscard]] int total() const { return static_cast<int>(m_all.size()); } ///< whatever the filter

    /// Keeps a view's selection and place when only some wants came or went.
    void refresh();
    /// Which wants have edits that Discogs has not taken yet: what EditStateRole answers from.
    void setEdits(const QList<store::PendingEdit> &edits);
    [[nodiscard]] const Want *wantAt(int row) const;         ///< null when there is no such row
    [[nodiscard]] const Want *find(ReleaseId release) const; ///< null when it is not on the wantlist; filter or not
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void loaded();

private:
    /// A want, and what it is found and ordered by.
    struct Entry {
        Want want;
        store::CopySummary row;
        QString words;
        QString artist;
        QString title;
    };

    [[nodiscard]] static Entry entryOf(const Want &want);
    [[nodiscard]] bool comesBefore(const Entry &a, const Entry &b) const;
    void arrange();

    Library &m_library;
    QList<Entry> m_all; ///< newest first
    QString m_filter;
    Order m_order = Order::Added;
    QList<Want> m_wants; ///< shown
    QList<store::CopySummary> m_rows;
    std::optional<Error> m_error;
    QHash<ReleaseId, store::EditState> m_edits;
};

} // namespace vv::models
