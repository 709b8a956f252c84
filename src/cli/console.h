// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/exitcode.h"

#include <QJsonObject>
#include <QString>

#include <cstdio>

namespace vv::cli {

/**
 * Standard output and standard error of a headless command, in UTF-8 whatever the locale.
 *
 * With `--json`, results are JSON objects, one a line, and nothing else goes to standard output. A failure is always
 * also one line on standard error. Secrets are redacted, also where a server echoed them.
 */
class Console
{
public:
    explicit Console(bool json);

    [[nodiscard]] bool isJson() const noexcept { return m_json; }
    /// Whether a progress line can be written over.
    [[nodiscard]] bool isTerminal() const noexcept { return m_terminal; }

    void line(const QString &text);         ///< for people; nothing with --json
    void progressLine(const QString &text); ///< replaces the one before, on a terminal
    void object(const QJsonObject &object); ///< for programs; nothing without --json
    void complain(const QString &text);     ///< one line on standard error

    /// Says on standard error that `doing` failed with `error`, and what to do.
    ExitCode explain(const QString &doing, const Error &error);
    /// The same, and with --json also as {"error":{"kind":…,"message":…}}.
    ExitCode failed(const QString &doing, const Error &error);
    [[nodiscard]] static QJsonObject errorObject(const Error &error);

    /// Why something that was to go to standard output did not get there; empty when all did.
    [[nodiscard]] const QString &lost() const noexcept { return m_lost; }

private:
    void write(std::FILE *to, const QString &text);

    bool m_json;
    bool m_terminal;
    bool m_overwriting = false;
    QString m_lost;
};

} // namespace vv::cli
