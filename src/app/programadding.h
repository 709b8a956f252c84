// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/adding.h"
#include "sync/engine.h"

#include <functional>

namespace vv::app {

/// The Adding of the real program: the engine on the I/O thread does all of it. Thread: GUI.
class ProgramAdding final : public models::Adding
{
    Q_OBJECT

public:
    using Adding::Adding;

    /// Another database and its engine. `ears` is where connections to that engine hang.
    void use(sync::Engine *engine, QObject *ears);

    void search(const Lookup &lookup, int number) override;
    void cancelSearch() override;
    void putInTray(const QList<store::TrayRow> &rows) override;
    void takeFromTray(const QList<qint64> &ids) override;
    void lookAgain(qint64 id) override;
    void addTray() override;

private:
    void tell(std::function<void(sync::Engine &)> what);

    sync::Engine *m_engine = nullptr; ///< lives on the I/O thread
};

} // namespace vv::app
