// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programrun.h"
#include "demo/samplecollection.h"
#include "demo/serverthread.h"
#include "support/recordingserver.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;
using test::RecordingServer;

namespace {

constexpr int kDone = 0;
constexpr int kOffline = 4;

} // namespace

/// The real program behind a proxy of the system's.
class TstProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isUsed_data();
    void isUsed();
    void isNotUsedForWhatIsExcepted();
    void isNotUsedForThisMachine();

private:
    [[nodiscard]] test::ProgramRun program() const;

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<RecordingServer> m_proxy;
};

void TstProxy::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_proxy = std::make_unique<RecordingServer>(
        [](const QByteArray &) { return QByteArray("HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n"); });
}

test::ProgramRun TstProxy::program() const
{
    test::ProgramRun program(QStringLiteral(VV_PROGRAM), m_home->path());
    program.set("VINYLVAULT_TOKEN", u"a-token-for-the-proxy"_s);
    program.set("https_proxy", m_proxy->url().toString());
    program.set("http_proxy", m_proxy->url().toString());
    return program;
}

void TstProxy::isUsed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("sync") << QStringList{u"sync"_s, u"--json"_s};
    QTest::newRow("setup") << QStringList{u"setup"_s};
    QTest::newRow("window") << QStringList{u"--screenshot"_s, u"picture.png"_s};
}

void TstProxy::isUsed()
{
    QFETCH(QStringList, arguments);
    test::ProgramRun run = program();
    run.set("VINYLVAULT_API_URL", u"https://api.discogs.example/"_s);
    if (arguments.last().endsWith(".png"_L1))
        arguments.last() = m_home->filePath(arguments.last());
    const test::Ran ran = run(arguments);
    QVERIFY2(ran.code >= 0, ran.err.constData());
    QVERIFY2(m_proxy->heard("CONNECT api.discogs.example:443 HTTP/1.1"), ran.err.constData());
    QCOMPARE(m_proxy->authorizations(), 0);
    QVERIFY(!m_proxy->heard("a-token-for-the-proxy"));
    if (arguments.first() != "--screenshot"_L1)
        QCOMPARE(ran.code, kOffline);
}

void TstProxy::isNotUsedForWhatIsExcepted()
{
    test::ProgramRun run = program();
    run.set("VINYLVAULT_API_URL", u"https://api.discogs.example/"_s); // a name that is never given to anybody
    run.set("no_proxy", u".discogs.example"_s);
    QCOMPARE(run({u"sync"_s}).code, kOffline);
    QVERIFY(m_proxy->connections().isEmpty());
}

void TstProxy::isNotUsedForThisMachine()
{
    const auto server = demo::ServerThread::start([] { return demo::generatedCollection(5, 3); },
                                                  {.rateLimit = 0, .token = "a-token-for-the-proxy"});
    QVERIFY(server);
    test::ProgramRun run = program();
    run.set("VINYLVAULT_API_URL", (*server)->root().toString());
    const test::Ran ran = run({u"sync"_s});
    QVERIFY2(ran.code == kDone, ran.err.constData());
    QVERIFY(m_proxy->connections().isEmpty());
}

QTEST_GUILESS_MAIN(TstProxy)
#include "tst_proxy.moc"
