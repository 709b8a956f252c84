// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/logging.h"
#include "store/database.h"
#include "store/importlist.h"
#include "sync/detailfetcher.h"
#include "sync/detailfiller.h"
#include "sync/engine.h"

#include <QLockFile>

using namespace Qt::StringLiterals;

namespace vv::sync {

namespace {

constexpr int kMostImports = 20;

} // namespace

void Engine::makeImporter()
{
    m_importer = std::make_unique<ImportRunner>();
    connect(m_importer.get(), &ImportRunner::progressed, this, &Engine::importProgressed);
    connect(m_importer.get(), &ImportRunner::imported, this, [this](const store::ImportReport &report) {
        importEnded(report.importId > 0);
        Q_EMIT imported(report);
    });
    connect(m_importer.get(), &ImportRunner::takenBack, this, [this](const store::ImportUndone &undone) {
        importEnded(true);
        Q_EMIT importTakenBack(undone);
    });
    connect(m_importer.get(), &ImportRunner::takeBackFailed, this, [this](const Error &error) {
        importEnded(false);
        Q_EMIT takeBackFailed(error);
    });
    tellImports();
}

void Engine::runImport(const ImportWish &wish)
{
    if (!m_importer)
        return refuseImport(wish, {Error::Kind::Storage, u"the database is not open"_s});
    if (m_importer->isRunning() || m_nextImport)
        return refuseImport(wish, {Error::Kind::WrongUse, u"another import is under way"_s});
    if (m_syncer->isRunning()) {
        m_nextImport = wish;
        return;
    }
    if (const auto locked = lock(); !locked)
        return refuseImport(wish, locked.error());
    m_filler->stop();
    m_details->hold();
    m_importer->start(m_database->file(), wish, m_clock.utc());
}

void Engine::cancelImport()
{
    if (const auto waiting = std::exchange(m_nextImport, std::nullopt))
        refuseImport(*waiting, {Error::Kind::Cancelled, u"by the user"_s});
    else if (m_importer)
        m_importer->cancel();
}

void Engine::refuseImport(const ImportWish &wish, const Error &error)
{
    if (wish.what == ImportWish::What::TakeBack) {
        Q_EMIT takeBackFailed(error);
        return;
    }
    store::ImportReport report;
    report.isDryRun = wish.what == ImportWish::What::Check;
    report.error = error;
    Q_EMIT imported(report);
}

bool Engine::waits(std::function<void()> job)
{
    if (!m_importer || !m_importer->isRunning())
        return false;
    m_afterImport += std::move(job);
    return true;
}

void Engine::importEnded(bool changed)
{
    m_lock.reset();
    const auto jobs = std::exchange(m_afterImport, {});
    for (const auto &job : jobs)
        job();
    m_details->goOn();
    if (changed) {
        tellImports();
        settled({});
        Q_EMIT trayChanged();
        lookUpTray();
    }
    if (const auto next = std::exchange(m_nextSync, std::nullopt))
        return sync(*next);
    fillDetails();
    sendLater(std::chrono::seconds(4));
}

void Engine::tellImports()
{
    const auto imports = store::pastImports(m_database->handle(), kMostImports);
    if (!imports)
        qCWarning(lcSync).noquote() << "the list of imports could not be read:" << imports.error().detail;
    else if (*imports != std::exchange(m_imports, *imports))
        Q_EMIT importsChanged(m_imports);
}

} // namespace vv::sync
