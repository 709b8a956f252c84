// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "base/result.h"
#include "store/collectionreader.h"
#include "store/edit.h"

#include <QAbstractListModel>
#include <QFutureWatcher>
#include <QHash>
#include <QString>

#include <optional>
#include <utility>

namespace vv::models {

class Library;

/**
 * The wantlist as rows with the roles of the collection (models/roles.h), so that the same wall shows it. Newest first
 * until another order is chosen; no row has an instance.
 *
 * The list is read on Qt's pool, through a connection of its own, when something was written: thousands of wants are
 * more than a window can wait for. Until it has come, the rows are those from before.
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

    /// Has it read again, if it may have changed; loaded() tells the end. Keeps a view's selection and place when only
    /// some wants came or went.
    void refresh();
    /// It is being read; what is not in it may be soon.
    [[nodiscard]] bool isReading() const { return m_isReading; }
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
    [[nodiscard]] static Result<QList<Entry>> read(const QString &file);
    void taken();
    void put(QList<Entry> entries);
    [[nodiscard]] bool comesBefore(const Entry &a, const Entry &b) const;
    void arrange();

    Library &m_library;
    QFutureWatcher<Result<QList<Entry>>> m_reading;
    bool m_isReading = false;                  ///< until the rows are taken
    QString m_file;                            ///< whose list it is
    std::pair<qint64, qint64> m_state{-1, -1}; ///< of the database, when it was read
    QList<Entry> m_all;                        ///< newest first
    QString m_filter;
    Order m_order = Order::Added;
    QList<Want> m_wants; ///< shown
    QList<store::CopySummary> m_rows;
    std::optional<Error> m_error;
    QHash<ReleaseId, store::EditState> m_edits;
};

} // namespace vv::models
