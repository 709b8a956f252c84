// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/doctor/finding.h"

#include <QDir>

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::cli {

namespace {

int severity(ExitCode code)
{
    switch (code) {
    case ExitCode::Damaged:
        return 4;
    case ExitCode::NotAuthorised:
        return 2;
    case ExitCode::Offline:
        return 1;
    default:
        return 3;
    }
}

} // namespace

QString statusName(Finding::Status status)
{
    switch (status) {
    case Finding::Status::Ok:
        return u"ok"_s;
    case Finding::Status::Warning:
        return u"warning"_s;
    case Finding::Status::Problem:
        return u"problem"_s;
    case Finding::Status::Skipped:
        return u"skipped"_s;
    }
    Q_UNREACHABLE();
}

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

Finding carryOut(const Check &check, bool repair)
{
    Finding finding = check.look();
    if (!repair || !finding.mendable || !check.mend)
        return finding;
    const Result<void> mended = check.mend();
    finding = check.look();
    finding.repaired = mended.has_value();
    if (!mended)
        finding.found += u"; repairing it failed: "_s + mended.error().detail;
    return finding;
}

int Report::count(Finding::Status status) const
{
    return static_cast<int>(
        std::ranges::count_if(m_findings, [status](const Finding &finding) { return finding.status == status; }));
}

ExitCode Report::exitCode() const
{
    ExitCode worst = ExitCode::Done;
    for (const Finding &finding : m_findings) {
        if (finding.status != Finding::Status::Problem)
            continue;
        if (worst == ExitCode::Done || severity(finding.code) > severity(worst))
            worst = finding.code;
    }
    return worst;
}

QJsonObject Report::toJson() const
{
    QJsonArray checks;
    for (const Finding &finding : m_findings)
        checks += QJsonObject{{u"id"_s, finding.id},
                              {u"status"_s, statusName(finding.status)},
                              {u"found"_s, finding.found},
                              {u"advice"_s, finding.advice},
                              {u"repaired"_s, finding.repaired}};
    const int problems = count(Finding::Status::Problem);
    return {{u"checks"_s, checks},
            {u"problems"_s, problems},
            {u"warnings"_s, count(Finding::Status::Warning)},
            {u"ok"_s, problems == 0 && m_complete}};
}

} // namespace vv::cli
