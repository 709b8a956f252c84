// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/doctor/finding.h"
#include "cli/doctor/tokenlook.h"

#include <deque>
#include <memory>

namespace vv::cli {

class DatabaseChecks;
class NetworkExam;

/**
 * `doctor`: looks at everything the program needs, says what it finds and what to do about it.
 *
 * What is here first, one check a turn of the event loop so that a signal is seen between two, then the token, then the
 * way to Discogs. Whatever one check finds, the others run as well. Without --repair nothing is changed but the times
 * of the one or two requests that are sent, and those only where there is a data folder.
 */
class DoctorCommand final : public Command
{
    Q_OBJECT

public:
    explicit DoctorCommand(Context &context);
    ~DoctorCommand() override;
    void run() override;
    void interrupt() override;

private:
    void next();
    void tokenLookedAt(const TokenLook &look);
    void examineNetwork(const std::optional<Secret> &token);
    void add(const Finding &finding);
    void conclude();
    void summarise();

    std::shared_ptr<DatabaseChecks> m_database;
    std::deque<Check> m_checks;
    Report m_report;
    std::unique_ptr<NetworkExam> m_network;
};

} // namespace vv::cli
