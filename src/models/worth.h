// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/rowfacts.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

namespace vv::models {

class CollectionModel;
class Library;

/**
 * What the copies that are shown are worth together, as far as that is known (store::SortKey::Value).
 *
 * The values of the whole collection are read on Qt's pool, through a connection of its own, and kept: 24 bytes a copy
 * with a known one. They are read again once something was written, but not more often than every two seconds, and are
 * added up for every search after a pause in typing. Currencies are not converted.
 * Thread: GUI.
 */
class Worth : public QObject
{
    Q_OBJECT

public:
    Worth(Library &library, CollectionModel &model, QObject *parent = nullptr);

    [[nodiscard]] const QString &text() const noexcept { return m_text; } ///< "≈ 23,400 €"; empty = nothing is known
    [[nodiscard]] int known() const noexcept { return m_known; }          ///< copies shown with a value
    /// The same of some of them, from what is known by now.
    [[nodiscard]] QString textOf(const QList<InstanceId> &copies) const;

Q_SIGNALS:
    void changed();

private:
    void look();
    void read();
    void addUp();
    /// What they are worth together, in words, and how many of them have a value.
    template <class IdAt>
    [[nodiscard]] std::pair<QString, int> sum(int count, IdAt idAt) const;

    Library &m_library;
    CollectionModel &m_model;
    QTimer m_pause;
    QTimer m_rest; ///< after a read
    QFutureWatcher<Result<store::CopyValues>> m_reading;
    std::pair<qint64, qint64> m_state{-1, -1}; ///< of the database, when the values were read
    QString m_file;
    store::CopyValues m_values;
    QString m_text;
    int m_known = 0;
};

} // namespace vv::models
