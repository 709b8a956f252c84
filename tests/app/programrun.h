// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <memory>
#include <utility>

namespace vv::test {

/// How a run of the real program ended.
struct Ran {
    int code = -1; ///< -1: it crashed or hung
    QByteArray out;
    QByteArray err;
};

/// The real program as a process whose folders all lie in `home`, and which nobody's settings reach.
class ProgramRun
{
public:
    ProgramRun(QString program, const QString &home)
        : m_program(std::move(program))
        , m_environment(QProcessEnvironment::systemEnvironment())
    {
        for (const char *name :
             {"VINYLVAULT_TOKEN", "VINYLVAULT_DATA_DIR", "VINYLVAULT_API_URL", "http_proxy", "https_proxy", "all_proxy",
              "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"})
            m_environment.remove(QString::fromLatin1(name));
        set("HOME", home);
        for (const char *part : {"data", "config", "cache", "state"})
            set("XDG_" + QByteArray(part).toUpper() + "_HOME", home + u'/' + QString::fromLatin1(part));
        set("VINYLVAULT_DATA_DIR", home + QStringLiteral("/vault"));
        set("DISCOGS_TIMEOUT", QStringLiteral("2"));
        set("DISCOGS_MAX_RETRIES", QStringLiteral("0"));
    }

    void set(const QByteArray &name, const QString &value) { m_environment.insert(QString::fromLatin1(name), value); }

    /// One that goes on beside others, for whoever ends it.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(m_environment);
        process->start(m_program, arguments);
        return process;
    }

    /// Runs it to its end with its standard output going to `file`, which may be a device.
    [[nodiscard]] Ran into(const QString &file, const QStringList &arguments) const
    {
        constexpr int kHung = 100'000; // ms
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setStandardOutputFile(file);
        process.start(m_program, arguments);
        if (!process.waitForFinished(kHung)) {
            process.kill();
            process.waitForFinished();
            return {};
        }
        return {
            process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, {}, process.readAllStandardError()};
    }

    /// Runs it to its end; `input` goes to its standard input, and `watch` sees its process id every few milliseconds.
    [[nodiscard]] Ran operator()(const QStringList &arguments, const QByteArray &input = {},
                                 const std::function<void(qint64)> &watch = {}) const
    {
        constexpr int kGlance = 5;      // ms
        constexpr int kGlances = 20000; // until it counts as hung
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(m_program, arguments);
        if (!process.waitForStarted())
            return {};
        process.write(input);
        process.closeWriteChannel();
        for (int i = 0; i < kGlances && process.state() != QProcess::NotRunning; ++i) {
            if (watch)
                watch(process.processId());
            process.waitForFinished(kGlance);
        }
        if (process.state() != QProcess::NotRunning) {
            process.kill();
            process.waitForFinished();
        }
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

private:
    QString m_program;
    QProcessEnvironment m_environment;
};

} // namespace vv::test
