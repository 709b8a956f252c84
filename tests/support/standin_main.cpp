// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/discogsserver.h"
#include "demo/samplecollection.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>

#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace vv;

namespace {

int g_wakeUp[2] = {-1, -1};

void onSignal(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(g_wakeUp[1], &byte, 1);
}

int complain(const QString &text)
{
    std::fprintf(stderr, "vv-standin: %s\n", qUtf8Printable(text));
    return 2;
}

/// A token in the query is kept out as well: the file is meant to be looked at and thrown about.
QJsonObject queryOf(const demo::RecordedRequest &request)
{
    QJsonObject json;
    for (const auto &[name, value] : request.query.queryItems(QUrl::FullyDecoded))
        json.insert(name, name == "token"_L1 ? u"[secret]"_s : value);
    return json;
}

QByteArray recordLine(const demo::RecordedRequest &request)
{
    QJsonArray headers;
    for (const auto &[name, value] : request.headers) {
        const bool secret = name.compare("Authorization", Qt::CaseInsensitive) == 0;
        headers.append(QJsonArray{QString::fromLatin1(name), secret ? u"[secret]"_s : QString::fromLatin1(value)});
    }
    const QJsonObject line{
        {u"method"_s, QString::fromLatin1(request.method)},
        {u"path"_s, request.path},
        {u"query"_s, queryOf(request)},
        {u"headers"_s, headers},
        {u"authorization"_s, !request.header("Authorization").isEmpty()},
        {u"body"_s, QString::fromUtf8(request.body)},
        {u"status"_s, request.status},
        {u"connection"_s, request.connection},
        {u"ms"_s, request.time.toMSecsSinceEpoch()},
    };
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

/// "NAME:COUNT[:PATHREGEX]"; COUNT -1 = all.
std::optional<demo::Fault> readFault(const QString &text)
{
    const auto fault = demo::Fault::named(text.section(u':', 0, 0));
    bool isNumber = true;
    const QString count = text.section(u':', 1, 1);
    const int times = count.isEmpty() ? 1 : count.toInt(&isNumber);
    const QString path = text.section(u':', 2);
    if (!fault || !isNumber || !QRegularExpression(path).isValid())
        return std::nullopt;
    return path.isEmpty() ? fault->times(times) : fault->times(times).on(path);
}

} // namespace

int main(int argc, char *argv[])
{
    // Covers carry their title only with a QGuiApplication, and the offscreen platform needs no display.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);

    QCommandLineParser options;
    options.setApplicationDescription(u"A stand-in for the Discogs API on a loopback port."_s);
    options.addHelpOption();
    options.addOptions({
        {u"port"_s, u"Port to listen on; 0 = any."_s, u"N"_s, u"0"_s},
        {u"copies"_s, u"Copies in the collection, or \"sample\"."_s, u"N"_s, u"sample"_s},
        {u"seed"_s, u"Seed of a generated collection."_s, u"N"_s, u"1"_s},
        {u"latency"_s, u"Milliseconds before each answer."_s, u"MS"_s, u"0"_s},
        {u"rate-limit"_s, u"Requests a minute; 0 = no limit."_s, u"N"_s, u"60"_s},
        {u"token"_s, u"The owner's token."_s, u"T"_s},
        {u"fault"_s, u"NAME:COUNT[:PATHREGEX], any number of times. Names: "_s + demo::Fault::names().join(u", "_s),
         u"FAULT"_s},
        {u"record"_s, u"Write one JSON line a request."_s, u"FILE"_s},
    });
    options.process(app);

    const QString copies = options.value(u"copies"_s);
    bool isNumber = copies == "sample"_L1;
    const int count = isNumber ? 0 : copies.toInt(&isNumber);
    if (!isNumber || count < 0)
        return complain(u"--copies takes a number or \"sample\""_s);
    const auto seed = options.value(u"seed"_s).toUInt();
    demo::DiscogsServer server(copies == "sample"_L1 ? demo::sampleCollection()
                                                     : demo::generatedCollection(count, seed));
    server.setLatency(options.value(u"latency"_s).toInt());
    server.setRateLimit(options.value(u"rate-limit"_s).toInt());
    if (options.isSet(u"token"_s))
        server.setToken(options.value(u"token"_s).toUtf8());
    for (const QString &text : options.values(u"fault"_s)) {
        const auto fault = readFault(text);
        if (!fault)
            return complain(u"not a fault: "_s + text);
        server.inject(*fault);
    }

    QFile record(options.value(u"record"_s));
    if (!record.fileName().isEmpty()) {
        if (!record.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return complain(record.fileName() + u": "_s + record.errorString());
        QObject::connect(&server, &demo::DiscogsServer::requested, &app, [&](const demo::RecordedRequest &request) {
            record.write(recordLine(request));
            record.flush();
        });
    }

    if (::pipe(g_wakeUp) != 0)
        return complain(u"no pipe"_s);
    QSocketNotifier stop(g_wakeUp[0], QSocketNotifier::Read);
    QObject::connect(&stop, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &app, [&] {
        std::array<char, 256> ignored{};
        if (::read(STDIN_FILENO, ignored.data(), ignored.size()) <= 0) {
            input.setEnabled(false);
            QCoreApplication::quit();
        }
    });

    if (const auto listening = server.listen(options.value(u"port"_s).toUShort()); !listening)
        return complain(listening.error().detail);
    const QJsonObject ready{{u"root"_s, server.root().toString()}, {u"token"_s, QString::fromUtf8(server.token())}};
    std::printf("%s\n", QJsonDocument(ready).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    return QGuiApplication::exec();
}
