// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/paths.h"
#include "models/exchange.h"
#include "sync/engine.h"

#include <atomic>
#include <memory>

namespace vv {
class Clock;
}

namespace vv::app {

/**
 * The Exchange of the real program. Exports are written on Qt's pool, with a connection of their own that only reads;
 * imports are the engine's, which alone may write.
 *
 * Thread: GUI. The destructor stops an export under way and waits for that.
 */
class ProgramExchange final : public models::Exchange
{
    Q_OBJECT

public:
    explicit ProgramExchange(Clock &clock, QObject *parent = nullptr);
    ~ProgramExchange() override;

    /// Another database and its engine: what the one before would have answered is not heard any more. `ears` is where
    /// connections to that engine hang.
    void use(const Locations &places, sync::Engine *engine, QObject *ears);

    [[nodiscard]] bool isExporting() const override { return m_export != nullptr; }
    [[nodiscard]] Work importWork() const override { return m_work; }
    [[nodiscard]] QList<store::PastImport> imports() const override { return m_imports; }
    [[nodiscard]] QString folder() const override;

    void startExport(const QString &file, const store::ExportPlan &plan) override;
    void cancelExport() override;
    void checkImport(const QString &file) override;
    void startImport(const QString &file) override;
    void takeImportBack() override;
    void cancelImport() override;

private:
    struct Export;

    void begin(Work work, const sync::ImportWish &wish);
    void exportEnded(const std::shared_ptr<Export> &which, const models::ExportOutcome &outcome);

    Clock &m_clock;
    Locations m_places;
    sync::Engine *m_engine = nullptr; ///< lives on the I/O thread
    QList<store::PastImport> m_imports;
    Work m_work = Work::None;
    std::shared_ptr<Export> m_export; ///< under way
};

} // namespace vv::app
