// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/exportfile.h"
#include "store/importlist.h"

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace vv::models {

/// How an export ended.
struct ExportOutcome {
    std::optional<Error> error; ///< there is no new file then
    QString file;
    store::ExportFormat format = store::ExportFormat::Json;
    store::ExportCounts counts;
};

/**
 * What the window asks about files that come and go: exports, and imports with their dry run and their undo. One export
 * and one import at a time; the two do not disturb each other.
 *
 * Thread: GUI. No function blocks.
 */
class Exchange : public QObject
{
    Q_OBJECT

public:
    enum class Work : quint8 { None, Checking, Importing, TakingBack };
    Q_ENUM(Work)

    using QObject::QObject;

    [[nodiscard]] virtual bool isExporting() const = 0;
    [[nodiscard]] virtual Work importWork() const = 0;
    /// Those that can be taken back, newest first.
    [[nodiscard]] virtual QList<store::PastImport> imports() const = 0;
    /// Of the open account, for files where there is nobody to choose a place; it may not be there yet.
    [[nodiscard]] virtual QString folder() const = 0;

public Q_SLOTS:
    /// Answers with exported().
    virtual void startExport(const QString &file, const vv::store::ExportPlan &plan) = 0;
    virtual void cancelExport() = 0;
    /// What an import would do; answers with checked(). A sync under way is waited for; so do the next two.
    virtual void checkImport(const QString &file) = 0;
    virtual void startImport(const QString &file) = 0; ///< answers with imported()
    virtual void takeImportBack() = 0;                 ///< the newest; answers with takenBack() or takeBackFailed()
    virtual void cancelImport() = 0;                   ///< nothing is changed then

Q_SIGNALS:
    void exportProgressed(qint64 bytes);
    void exported(const vv::models::ExportOutcome &outcome);
    void importProgressed(int percent);
    void checked(const vv::store::ImportReport &report);
    void imported(const vv::store::ImportReport &report);
    void takenBack(const vv::store::ImportUndone &undone);
    void takeBackFailed(const vv::Error &error);
    void importsChanged();
};

} // namespace vv::models
