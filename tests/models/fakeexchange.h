// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange.h"

#include <QStringList>

#include <optional>
#include <utility>

namespace vv::test {

/// Files that come and go as the test says: notes what it is asked, and answers when it is told to.
class FakeExchange : public models::Exchange
{
    Q_OBJECT

public:
    using Exchange::Exchange;

    bool exporting = false;
    Work work = Work::None;
    QList<store::PastImport> past;
    QString place;

    QList<std::pair<QString, store::ExportPlan>> exports;
    int exportCancels = 0;
    QStringList checks;
    QStringList importsAsked;
    int takeBacks = 0;
    int importCancels = 0;

    [[nodiscard]] bool isExporting() const override { return exporting; }
    [[nodiscard]] Work importWork() const override { return work; }
    [[nodiscard]] QList<store::PastImport> imports() const override { return past; }
    [[nodiscard]] QString folder() const override { return place; }

    void startExport(const QString &file, const store::ExportPlan &plan) override
    {
        exporting = true;
        exports.append({file, plan});
    }
    void cancelExport() override { ++exportCancels; }
    void checkImport(const QString &file) override
    {
        work = Work::Checking;
        checks.append(file);
    }
    void startImport(const QString &file) override
    {
        work = Work::Importing;
        importsAsked.append(file);
    }
    void takeImportBack() override
    {
        work = Work::TakingBack;
        ++takeBacks;
    }
    void cancelImport() override { ++importCancels; }

    void endExport(const std::optional<Error> &error, const store::ExportCounts &counts = {})
    {
        exporting = false;
        Q_EMIT exported({error, exports.last().first, exports.last().second.format, counts});
    }
    void answer(store::ImportReport report)
    {
        report.isDryRun = work == Work::Checking;
        work = Work::None;
        if (report.isDryRun)
            Q_EMIT checked(report);
        else
            Q_EMIT imported(report);
    }
    void setPast(const QList<store::PastImport> &imports)
    {
        past = imports;
        Q_EMIT importsChanged();
    }
    void endTakingBack(const Result<store::ImportUndone> &undone)
    {
        work = Work::None;
        if (undone)
            Q_EMIT takenBack(*undone);
        else
            Q_EMIT takeBackFailed(undone.error());
    }
};

} // namespace vv::test
