// SPDX-License-Identifier: GPL-3.0-or-later
// One sync with the allowance raised, for a test that kills it: killable --api-root URL --data DIR [--only-send]; the
// token comes in VINYLVAULT_TOKEN. Ends with 0 when all went well.
#include "base/clock.h"
#include "sync/iothread.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace vv;

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser options;
    options.addOptions({{u"api-root"_s, {}, u"URL"_s}, {u"data"_s, {}, u"DIR"_s}, {u"only-send"_s, {}}});
    options.process(app);
    const QString dir = options.value(u"data"_s);
    const Locations places{.data = dir, .cache = dir, .shared = dir, .config = dir};

    SystemClock clock;
    sync::IoThread io(clock);
    auto *engine = io.makeEngine({.places = places,
                                  .apiRoot = QUrl(options.value(u"api-root"_s)),
                                  .tuning = {.rateLimit = 1'000'000, .timeout = std::chrono::seconds(5)},
                                  .allowanceWindow = std::chrono::milliseconds(1)});
    const auto end = [](const std::optional<Error> &error) {
        if (error)
            std::fprintf(stderr, "%s\n", qPrintable(error->detail));
        QCoreApplication::exit(error ? 1 : 0);
    };
    QObject::connect(engine, &sync::Engine::opened, &app, [end](const std::optional<Error> &error) {
        if (error)
            end(error);
    });
    QObject::connect(engine, &sync::Engine::syncFinished, &app,
                     [end](const SyncOutcome &outcome) { end(outcome.error); });
    const auto reach = options.isSet(u"only-send"_s) ? sync::Reach::None : sync::Reach::Full;
    QMetaObject::invokeMethod(engine, [engine, reach, token = Secret(qgetenv("VINYLVAULT_TOKEN"))] {
        engine->open();
        engine->setToken(token);
        engine->sync({.reach = reach});
    });
    return QCoreApplication::exec();
}
