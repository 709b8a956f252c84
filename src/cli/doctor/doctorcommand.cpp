// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/doctor/doctorcommand.h"

#include "cli/doctor/databasechecks.h"
#include "cli/doctor/folderchecks.h"
#include "cli/doctor/networkexam.h"
#include "cli/doctor/statechecks.h"
#include "cli/doctor/tokenchecks.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::cli {

namespace {

using Status = Finding::Status;

constexpr int kStatusWidth = 9;

QString counted(int number, const QString &thing)
{
    return number == 1 ? u"1 %1"_s.arg(thing) : u"%1 %2s"_s.arg(number).arg(thing);
}

/// Without the full stop that another one follows.
QString open(const QString &sentence)
{
    return sentence.endsWith(u'.') ? sentence.chopped(1) : sentence;
}

} // namespace

DoctorCommand::DoctorCommand(Context &context)
    : Command(context)
    , m_database(std::make_shared<DatabaseChecks>(context.places))
{
    const Locations &places = context.places;
    const auto take
        = [this](const QList<Check> &checks) { m_checks.insert(m_checks.end(), checks.begin(), checks.end()); };
    take(dataFolderChecks(places));
    take({settingsCheck(places)});
    take(m_database->checks());
    take({syncLockCheck(places)});
    take(cacheChecks(places));
    take({requestTimesCheck(places.requestTimes(context.apiRoot), context.clock)});
    take({privateFileCheck(u"sealed_file"_s, u"Sealed token"_s, places.sealedSecrets())});
    if (!context.sealKeyFile.isEmpty())
        take({privateFileCheck(u"sealed_file_key"_s, u"Its key"_s, context.sealKeyFile)});
    if (!context.invocation.tokenFile.isEmpty())
        take({privateFileCheck(u"token_file"_s, u"Token file"_s, context.invocation.tokenFile)});
}

DoctorCommand::~DoctorCommand() = default;

void DoctorCommand::run()
{
    next();
}

void DoctorCommand::next()
{
    if (hasEnded())
        return;
    if (m_checks.empty()) {
        m_context.lookForToken(this, [this](const TokenLook &look) { tokenLookedAt(look); });
        return;
    }
    const Check check = std::move(m_checks.front());
    m_checks.pop_front();
    add(carryOut(check, m_context.invocation.repair));
    QMetaObject::invokeMethod(this, &DoctorCommand::next, Qt::QueuedConnection);
}

void DoctorCommand::tokenLookedAt(const TokenLook &look)
{
    if (hasEnded())
        return;
    add(tokenStoreFinding(look, m_database->account().has_value()));
    examineNetwork(look.token);
}

void DoctorCommand::examineNetwork(const std::optional<Secret> &token)
{
    const bool hasFolder = QFileInfo(m_context.places.shared).isDir();
    m_network = std::make_unique<NetworkExam>(
        NetworkExam::Config{.apiRoot = m_context.apiRoot,
                            .tuning = m_context.tuning,
                            .requestTimes = hasFolder ? m_context.places.requestTimes(m_context.apiRoot) : QString(),
                            .token = token,
                            .account = m_database->account()},
        m_context.clock);
    connect(m_network.get(), &NetworkExam::found, this, &DoctorCommand::add);
    connect(m_network.get(), &NetworkExam::finished, this, &DoctorCommand::conclude);
    m_network->run();
}

void DoctorCommand::add(const Finding &finding)
{
    if (hasEnded())
        return;
    m_report.add(finding);
    const QString status = finding.repaired ? u"repaired"_s : statusName(finding.status);
    const bool loud = finding.status == Status::Problem || finding.status == Status::Warning;
    m_context.console.line(
        u"%1 %2: %3"_s.arg((loud && !finding.repaired ? status.toUpper() : status).leftJustified(kStatusWidth),
                           finding.title, finding.found));
    if (!finding.advice.isEmpty())
        m_context.console.line(QString(kStatusWidth + 1, u' ') + finding.advice);
}

void DoctorCommand::summarise()
{
    m_context.console.object(m_report.toJson());
    const int problems = m_report.count(Status::Problem);
    const int warnings = m_report.count(Status::Warning);
    m_context.console.line(problems + warnings == 0
                               ? u"Nothing is wrong."_s
                               : u"%1, %2."_s.arg(counted(problems, u"problem"_s), counted(warnings, u"warning"_s)));
}

void DoctorCommand::conclude()
{
    if (hasEnded())
        return;
    summarise();
    const ExitCode code = m_report.exitCode();
    if (code != ExitCode::Done) {
        const auto &all = m_report.findings();
        const auto worst = std::ranges::find_if(
            all, [code](const Finding &one) { return one.status == Status::Problem && one.code == code; });
        m_context.console.complain(u"doctor: %1: %2. %3"_s.arg(worst->title, open(worst->found), worst->advice));
    }
    end(code);
}

void DoctorCommand::interrupt()
{
    if (hasEnded())
        return;
    m_network.reset();
    m_report.breakOff();
    m_context.console.object(m_report.toJson());
    end(ExitCode::Interrupted);
}

} // namespace vv::cli
