// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/paths.h"
#include "base/secret.h"
#include "base/settings.h"
#include "cli/console.h"
#include "cli/doctor/tokenlook.h"
#include "cli/invocation.h"
#include "store/collectionreader.h"
#include "store/database.h"

#include <QObject>

#include <functional>
#include <memory>

namespace vv {
class Clock;
}
namespace vv::cli {

/// What a command works with; made by the application, which knows where tokens are kept.
struct Context {
    Invocation invocation;
    Locations places;
    QUrl apiRoot;
    Tuning tuning;
    Clock &clock;
    Console &console;
    /// From the environment, --token-file or the key store; empty when there is none.
    std::function<void(QObject *, Done<std::optional<Secret>>)> readToken;
    /// Gives where the token is kept now, in words.
    std::function<void(const Secret &, QObject *, Done<QString>)> keepToken;
    Secret givenToken = {}; ///< what VINYLVAULT_TOKEN had; it is not in the environment any more
    /// Looks at every place where a token may be, without changing anything.
    std::function<void(QObject *, std::function<void(const TokenLook &)>)> lookForToken = {};
    QString sealKeyFile = {}; ///< the key of the sealed token file, where that is a file of its own
    /// Whether SIGINT or SIGTERM came: for what keeps the event loop waiting.
    std::function<bool()> interrupted = [] { return false; };
};

/**
 * One headless command. run() starts it, finished() ends it, once; interrupt() asks it to end early.
 *
 * Thread: main, with a QCoreApplication.
 */
class Command : public QObject
{
    Q_OBJECT

public:
    virtual void run() = 0;
    virtual void interrupt(); ///< ends at once; commands that have something to put in order do that first

Q_SIGNALS:
    void finished(int exitCode);

protected:
    explicit Command(Context &context)
        : m_context(context)
    {}
    void end(ExitCode code);
    /// The end of a command that did nothing but print: failed when nobody got to see that.
    void endShown(const QString &doing);
    [[nodiscard]] bool hasEnded() const noexcept { return m_ended; }
    /// Says that `doing` failed, and ends.
    void fail(const QString &doing, const Error &error);
    /// The collection as it is on disk; NotFound when nothing was ever synced here.
    [[nodiscard]] Result<std::unique_ptr<store::Database>> openForReading() const;
    [[nodiscard]] Result<std::unique_ptr<store::Database>> openForWriting() const; ///< the same

    Context &m_context;

private:
    [[nodiscard]] Result<std::unique_ptr<store::Database>> openCollection(store::Database::Mode mode) const;

    bool m_ended = false;
};

/// The command that was asked for.
[[nodiscard]] std::unique_ptr<Command> makeCommand(Context &context);

} // namespace vv::cli
