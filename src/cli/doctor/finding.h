// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/exitcode.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>

namespace vv::cli {

/// What one check found. English; `found` is a phrase, `advice` one sentence for whatever is not all right.
struct Finding {
    enum class Status : quint8 {
        Ok,
        Warning, ///< works, but may not for long, or not as it should
        Problem,
        Skipped, ///< there was nothing to check, or no way to
    };

    QString id;    ///< snake_case; never changes its meaning
    QString title; ///< a word or two for people
    Status status = Status::Ok;
    QString found = {};
    QString advice = {};
    ExitCode code = ExitCode::Failed; ///< what the process ends with when this is a problem
    bool mendable = false;            ///< --repair can do something about it
    bool repaired = false;            ///< and has; `status` and `found` are as they are now
};

[[nodiscard]] QString statusName(Finding::Status status);

/// As the platform writes it.
[[nodiscard]] QString shown(const QString &path);

/// One check: how to look, and how to put right what can be. Both run where the command runs and are short.
struct Check {
    std::function<Finding()> look;
    std::function<Result<void>()> mend = {};
};

/// Looks; with `repair` puts right what can be, and looks again.
[[nodiscard]] Finding carryOut(const Check &check, bool repair);

/// All findings of one run.
class Report
{
public:
    void add(const Finding &finding) { m_findings += finding; }
    void breakOff() { m_complete = false; } ///< not all that should have been looked at was
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }
    [[nodiscard]] int count(Finding::Status status) const;
    /// The worst: a damaged database, then any other problem, then a token that is not accepted, then the network.
    [[nodiscard]] ExitCode exitCode() const;
    /// {"checks":[{"id","status","found","advice","repaired"}...],"problems":n,"warnings":n,"ok":bool}
    [[nodiscard]] QJsonObject toJson() const;

private:
    QList<Finding> m_findings;
    bool m_complete = true;
};

} // namespace vv::cli
