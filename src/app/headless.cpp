// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless.h"

#include "app/places.h"
#include "app/sample.h"
#include "app/tokenkeeper.h"
#include "app/tokenlookup.h"
#include "base/accounts.h"
#include "base/clock.h"
#include "base/settings.h"
#include "cli/command.h"
#include "cli/interrupt.h"
#include "cli/synccommand.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vv::app {

int runHeadless(const cli::Invocation &invocation, const Secret &givenToken)
{
    cli::Console console(invocation.json);
    const auto refuse = [&](const Error &error) {
        if (invocation.command != "sync"_L1)
            return static_cast<int>(console.failed(invocation.command, error));
        // The last line of `sync --json` is `finished` in every case.
        SyncOutcome outcome;
        outcome.error = error;
        console.object(cli::finishedEvent(outcome, invocation.dryRun));
        return static_cast<int>(console.explain(invocation.command, error));
    };

    std::unique_ptr<Sample> sample;
    if (invocation.demo) {
        auto started = Sample::start();
        if (!started)
            return refuse(started.error());
        sample = std::move(*started);
    }
    const auto places = placesFor(invocation);
    if (!places)
        return refuse(places.error());
    // What only reads leaves no folders behind, and may be run where nothing can be written.
    const bool writes
        = QStringList{u"setup"_s, u"sync"_s, u"play"_s, u"edit"_s, u"add"_s, u"remove"_s, u"resolve"_s, u"import"_s}
              .contains(invocation.command);
    if (const auto prepared = writes ? places->prepare() : Result<void>(); !prepared)
        return refuse(prepared.error());
    Settings settings(*places);
    const auto tuning = settings.tuning();
    if (!tuning)
        return refuse(tuning.error());

    if (sample && invocation.command != "doctor"_L1) // which changes nothing
        sample->forgetRequests(*places);
    const QUrl apiRoot = sample ? sample->apiRoot() : apiRootFor(invocation);
    TokenKeeper keeper(*places, apiRoot, canonicalAccount(invocation.account), {givenToken, invocation.tokenFile},
                       settings);
    const QString key = TokenKeeper::keyFor(canonicalAccount(invocation.account), apiRoot);
    TokenLookup lookup(*places, key, {givenToken, invocation.tokenFile}, settings.accountNote(key).keptIn);
    SystemClock clock;
    cli::Context context{
        .invocation = invocation,
        .places = *places,
        .apiRoot = apiRoot,
        .tuning = *tuning,
        .clock = clock,
        .console = console,
        .readToken =
            [&](QObject *asker, Done<std::optional<Secret>> done) {
                if (!sample)
                    return keeper.read(asker, std::move(done));
                QMetaObject::invokeMethod(
                    asker, [done = std::move(done), token = sample->token()] { done(std::optional(token)); },
                    Qt::QueuedConnection);
            },
        .keepToken =
            [&](const Secret &token, QObject *asker, Done<QString> done) {
                keeper.keep(token, TokenKeeper::For::Later, asker,
                            [done = std::move(done)](const Result<models::TokenInfo::Place> &place) {
                                done(place.map(&TokenKeeper::placeText));
                            });
            },
        .givenToken = givenToken,
        .lookForToken =
            [&](QObject *asker, std::function<void(const cli::TokenLook &)> done) {
                if (!sample)
                    return lookup.look(asker, std::move(done));
                cli::TokenLook found{.place = u"the sample collection itself"_s, .token = sample->token()};
                QMetaObject::invokeMethod(
                    asker, [done = std::move(done), found = std::move(found)] { done(found); }, Qt::QueuedConnection);
            },
        .sealKeyFile = sample ? QString() : TokenLookup::sealKeyFile(),
        .interrupted = &cli::Interrupt::hasCome,
    };

    const auto command = cli::makeCommand(context);
    cli::Interrupt interrupt;
    QObject::connect(&interrupt, &cli::Interrupt::interrupted, command.get(), &cli::Command::interrupt);
    QObject::connect(command.get(), &cli::Command::finished, QCoreApplication::instance(), &QCoreApplication::exit,
                     Qt::QueuedConnection);
    QMetaObject::invokeMethod(command.get(), &cli::Command::run, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace vv::app
