// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/suggestions.h"

#include "base/logging.h"
#include "models/library.h"
#include "store/database.h"
#include "store/suggester.h"

namespace vv::models {

namespace {

constexpr std::chrono::milliseconds kPause{150}; // beside that of the search line: nobody waits for this one

} // namespace

/// What lives on the thread: the connection, and the words once they were read.
class Suggestions::Worker
{
public:
    explicit Worker(std::shared_ptr<std::atomic<quint64>> newest)
        : m_newest(std::move(newest))
    {}

    [[nodiscard]] QStringList answer(quint64 number, const QString &file, const store::Selection &selection)
    {
        if (*m_newest != number || !open(file))
            return {};
        const auto found = m_suggester->suggest(selection, [this, number] { return *m_newest != number; });
        if (!found)
            qCInfo(lcModels) << "no suggestions:" << found.error().detail;
        return found.value_or(QStringList());
    }

    void letGo()
    {
        m_suggester.reset();
        m_database.reset();
    }

private:
    [[nodiscard]] bool open(const QString &file)
    {
        if (m_database && m_file == file)
            return true;
        letGo();
        auto database = store::Database::open(file, store::Database::Mode::ReadOnly);
        if (!database)
            return false;
        m_file = file;
        m_database = std::move(*database);
        m_suggester = std::make_unique<store::Suggester>(m_database->handle());
        return true;
    }

    std::shared_ptr<std::atomic<quint64>> m_newest;
    QString m_file;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::Suggester> m_suggester;
};

Suggestions::Suggestions(Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_newest(std::make_shared<std::atomic<quint64>>(0))
{
    m_thread.setObjectName(QStringLiteral("vv-suggestions"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &Suggestions::begin);
    connect(&m_library, &Library::changed, this, &Suggestions::letGo);
}

Suggestions::~Suggestions()
{
    ++*m_newest;
    m_thread.quit();
    m_thread.wait();
}

void Suggestions::ask(const store::Selection &selection)
{
    const std::optional<store::Selection> asked
        = selection.query.isEmpty() ? std::nullopt : std::optional<store::Selection>(selection);
    if (asked == m_asked)
        return;
    m_asked = asked;
    ++*m_newest;
    if (m_asked)
        m_pause.start();
    else
        m_pause.stop();
    if (m_queries.isEmpty())
        return;
    m_queries.clear();
    Q_EMIT changed();
}

void Suggestions::begin()
{
    if (!m_asked || !m_library.reader())
        return;
    if (!m_worker) {
        m_worker = std::make_shared<Worker>(m_newest);
        m_there = new QObject;
        m_there->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_there, [worker = m_worker, there = m_there] {
            worker->letGo(); // where the connection was made
            there->deleteLater();
        });
        m_thread.start(QThread::LowPriority);
    }
    QMetaObject::invokeMethod(
        m_there, [this, number = m_newest->load(), file = m_library.file(), selection = *m_asked, worker = m_worker] {
            const QStringList queries = worker->answer(number, file, selection);
            // The thread is waited for before this is gone.
            QMetaObject::invokeMethod(this, [this, number, queries] { answered(number, queries); });
        });
}

void Suggestions::answered(quint64 number, const QStringList &queries)
{
    if (number != *m_newest || queries == m_queries)
        return;
    m_queries = queries;
    Q_EMIT changed();
}

void Suggestions::letGo()
{
    ask({});
    if (!m_worker)
        return;
    ++*m_newest;
    // A database may only be moved or replaced when nobody has it open.
    QMetaObject::invokeMethod(
        m_there, [worker = m_worker] { worker->letGo(); }, Qt::BlockingQueuedConnection);
}

} // namespace vv::models
