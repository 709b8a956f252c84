// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/querygrammar.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <QStringList>

#include <optional>

namespace vv::models {

class Library;

/**
 * What can stand behind "genre:", "folder:" and so on: the values that the collection has, to choose from.
 *
 * Read when they are asked for, on Qt's pool through a connection of their own, and again once something was written.
 * Thread: GUI. Errors: a failed read is logged, and there is nothing to choose from.
 */
class FilterValues : public QObject
{
    Q_OBJECT

public:
    explicit FilterValues(Library &library, QObject *parent = nullptr);

    /// What is known; reads on, and emits ready(), when that may be out of date.
    [[nodiscard]] QStringList of(store::Subject subject);

Q_SIGNALS:
    void ready(vv::store::Subject subject);

private:
    struct Known {
        QStringList values;
        std::pair<qint64, qint64> state{-1, -1}; ///< of the database, when they were read
    };

    void forget();
    void readNext();

    Library &m_library;
    QHash<store::Subject, Known> m_known;
    QList<store::Subject> m_wanted; ///< the first is being read
    std::pair<qint64, qint64> m_state;
    QFutureWatcher<Result<QStringList>> m_reading;
};

} // namespace vv::models
