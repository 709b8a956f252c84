// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/collectionreader.h"

#include <QObject>
#include <QStringList>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

namespace vv::models {

class Library;

/**
 * "Did you mean": what the query of a selection that finds nothing could have been (store/suggester.h).
 *
 * Asked after a pause, on a thread of its own with its own read-only connection, because the first question reads all
 * names. Only the newest question is answered: one that came after it makes it void, also while it is being worked on.
 * When the library opens another file the connection is let go before that; who waits for it waits for the end of what
 * is being read, which is cut short.
 * Thread: GUI. Errors: a question that cannot be answered has no suggestions.
 */
class Suggestions : public QObject
{
    Q_OBJECT

public:
    explicit Suggestions(Library &library, QObject *parent = nullptr);
    ~Suggestions() override;

    /// The same selection again asks nothing new. One without a query is no question, and takes the last one back.
    void ask(const store::Selection &selection);
    /// For the selection that was asked about last; empty until changed(), and where there are none.
    [[nodiscard]] const QStringList &queries() const { return m_queries; }

Q_SIGNALS:
    void changed();

private:
    class Worker;

    void begin();
    void answered(quint64 number, const QStringList &queries);
    void letGo();

    Library &m_library;
    QThread m_thread;
    std::shared_ptr<std::atomic<quint64>> m_newest; ///< the number of the question that counts
    std::shared_ptr<Worker> m_worker;               ///< used on m_thread alone
    QObject *m_there = nullptr;                     ///< lives on m_thread, which deletes it
    QTimer m_pause;
    std::optional<store::Selection> m_asked;
    QStringList m_queries;
};

} // namespace vv::models
