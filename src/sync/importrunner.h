// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/importer.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>
#include <QString>

#include <atomic>

namespace vv::sync {

/// What is to be done with a file, or with the import that was done last.
struct ImportWish {
    enum class What : quint8 {
        Check, ///< a dry run
        Import,
        TakeBack, ///< the newest one; without a file
    };

    What what = What::Check;
    QString file = {};
};

/**
 * Does one import at a time, on Qt's pool and with a connection of its own, so that whoever starts it can go on with
 * what does not write: while it runs, it has the database to itself.
 *
 * Thread: that of its owner. The destructor stops what is under way, which changes nothing then, and waits for that.
 */
class ImportRunner : public QObject
{
    Q_OBJECT

public:
    explicit ImportRunner(QObject *parent = nullptr);
    ~ImportRunner() override;

    void start(const QString &database, const ImportWish &wish, const QDateTime &now); ///< ignored while it runs
    void cancel(); ///< what takes an import back is not stopped any more
    [[nodiscard]] bool isRunning() const noexcept { return m_running; }

Q_SIGNALS:
    void progressed(int percent);
    void imported(const vv::store::ImportReport &report);
    void takenBack(const vv::store::ImportUndone &undone);
    void takeBackFailed(const vv::Error &error);

private:
    void importInto(const QString &database, const ImportWish &wish, const QDateTime &now);
    void takeBackIn(const QString &database, const QDateTime &now);

    QFuture<void> m_work;
    std::atomic<bool> m_cancelled = false;
    bool m_running = false;
};

} // namespace vv::sync
