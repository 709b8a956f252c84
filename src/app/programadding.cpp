// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programadding.h"

namespace vv::app {

void ProgramAdding::use(sync::Engine *engine, QObject *ears)
{
    m_engine = engine;
    connect(engine, &sync::Engine::searched, ears,
            [this](const Result<Pressings> &pressings, int number) { Q_EMIT searched(pressings, number); });
    connect(engine, &sync::Engine::trayChanged, ears, [this] { Q_EMIT trayChanged(); });
    connect(engine, &sync::Engine::trayTaken, ears,
            [this](int count, bool undone) { Q_EMIT trayTaken(count, undone); });
}

void ProgramAdding::tell(std::function<void(sync::Engine &)> what)
{
    if (m_engine)
        QMetaObject::invokeMethod(m_engine, [engine = m_engine, what = std::move(what)] { what(*engine); });
}

void ProgramAdding::search(const Lookup &lookup, int number)
{
    tell([lookup, number](sync::Engine &engine) { engine.search(lookup, number); });
}

void ProgramAdding::cancelSearch()
{
    tell([](sync::Engine &engine) { engine.cancelSearch(); });
}

void ProgramAdding::putInTray(const QList<store::TrayRow> &rows)
{
    tell([rows](sync::Engine &engine) { engine.putInTray(rows); });
}

void ProgramAdding::takeFromTray(const QList<qint64> &ids)
{
    tell([ids](sync::Engine &engine) { engine.takeFromTray(ids); });
}

void ProgramAdding::lookAgain(qint64 id)
{
    tell([id](sync::Engine &engine) { engine.lookAgain(id); });
}

void ProgramAdding::addTray()
{
    tell([](sync::Engine &engine) { engine.addTray(); });
}

} // namespace vv::app
