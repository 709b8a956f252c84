// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pressing.h"
#include "base/result.h"
#include "store/ownership.h"

#include <QAbstractListModel>
#include <QHash>

#include <optional>

namespace vv::models {

class Adding;
class Library;

/**
 * What a search in the Discogs database has found, page by page, with what of it is in the collection or wanted
 * (models/pressingrow.h). It can also show pressings that were found before.
 *
 * The newest search wins: what an older one answers is not heard. A failed one leaves the rows of the pages before it.
 * Thread: GUI.
 */
class PressingModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class State : quint8 { Idle, Searching, Found, Failed };

    PressingModel(Library &library, Adding &adding, QObject *parent = nullptr);

    void search(const Lookup &lookup);
    void showMore(); ///< the next page, if there is one
    void cancel();   ///< the rows stay
    void show(const QList<Pressing> &pressings);
    void clear();
    void refresh(); ///< what is owned and wanted

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Lookup &lookup() const { return m_lookup; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] bool hasMore() const { return m_state == State::Found && m_page < m_pages; }
    [[nodiscard]] int total() const { return m_total; } ///< as Discogs counts
    [[nodiscard]] const Pressing *at(int row) const;    ///< null when there is no such row
    [[nodiscard]] store::Ownership ownedAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void stateChanged();

private:
    void ask(int page);
    void received(const Result<Pressings> &pressings, int number);
    void append(const QList<Pressing> &pressings);
    void setState(State state);

    Library &m_library;
    Adding &m_adding;
    QList<Pressing> m_rows;
    QHash<ReleaseId, store::Ownership> m_owned;
    Lookup m_lookup;
    State m_state = State::Idle;
    std::optional<Error> m_error;
    int m_number = 0; ///< of the newest search
    int m_page = 0;
    int m_pages = 0;
    int m_total = 0;
};

} // namespace vv::models
