// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using vv::cli::parseInvocation;

class TstInvocation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void refuses_data();
    void refuses();
    void takesTheWindowsOptions();
    void takesACommand();
    void theEnvironmentFillsIn();
    void anOptionWinsOverTheEnvironment();
    void helpIsAlwaysGiven();
};

void TstInvocation::cleanup()
{
    qunsetenv("VINYLVAULT_DATA_DIR");
    qunsetenv("VINYLVAULT_API_URL");
}

void TstInvocation::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown command") << QStringList{u"dance"_s};
    QTest::newRow("unknown option") << QStringList{u"--dance"_s};
    QTest::newRow("the token in the arguments") << QStringList{u"sync"_s, u"--token"_s, u"abc"_s};
    QTest::newRow("option of another command") << QStringList{u"status"_s, u"--full"_s};
    QTest::newRow("command's option on the window") << QStringList{u"--full"_s};
    QTest::newRow("kiosk with a command") << QStringList{u"sync"_s, u"--kiosk"_s};
    QTest::newRow("nothing to search") << QStringList{u"search"_s};
    QTest::newRow("a search for nothing") << QStringList{u"export"_s, u"--search"_s, u" "_s};
    QTest::newRow("too much") << QStringList{u"export"_s, u"a.json"_s, u"b.json"_s};
    QTest::newRow("value missing") << QStringList{u"sync"_s, u"--data-dir"_s};
    QTest::newRow("empty data dir") << QStringList{u"sync"_s, u"--data-dir="_s};
    QTest::newRow("insecure root") << QStringList{u"sync"_s, u"--api-url"_s, u"http://example.com"_s};
    QTest::newRow("no root") << QStringList{u"sync"_s, u"--api-url"_s, u"nonsense"_s};
    QTest::newRow("size") << QStringList{u"--size"_s, u"big"_s};
    QTest::newRow("huge size") << QStringList{u"--size"_s, u"99999x99999"_s};
    QTest::newRow("page") << QStringList{u"--page"_s, u"bogus"_s};
    QTest::newRow("theme") << QStringList{u"--theme"_s, u"pink"_s};
}

void TstInvocation::refuses()
{
    QFETCH(QStringList, arguments);
    const auto parsed = parseInvocation(QStringList{u"vinylvault"_s} + arguments);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, vv::Error::Kind::WrongUse);
    QVERIFY(!parsed.error().detail.isEmpty());
}

void TstInvocation::takesTheWindowsOptions()
{
    const auto parsed = parseInvocation({u"vinylvault"_s, u"--kiosk"_s, u"--demo"_s, u"--size"_s, u"800x480"_s,
                                         u"--theme=light"_s, u"--screenshot"_s, u"x.png"_s, u"--page"_s, u"album"_s});
    QVERIFY(parsed);
    QVERIFY(parsed->kiosk && parsed->demo && parsed->command.isEmpty());
    QCOMPARE(parsed->size, QSize(800, 480));
    QCOMPARE(parsed->theme, u"light"_s);
    QCOMPARE(parsed->screenshot, u"x.png"_s);
    QCOMPARE(parsed->page, u"album"_s);
    const auto panel = parseInvocation({u"vinylvault"_s, u"--page=kiosk"_s});
    QVERIFY(panel && panel->kiosk);
    QCOMPARE(panel->page, u"collection"_s);
}

void TstInvocation::takesACommand()
{
    const auto parsed = parseInvocation(
        {u"vinylvault"_s, u"--data-dir"_s, u"/d"_s, u"search"_s, u"--json"_s, u"artist:okoye"_s, u"year:1960..1969"_s});
    QVERIFY(parsed);
    QCOMPARE(parsed->command, u"search"_s);
    QCOMPARE(parsed->arguments, (QStringList{u"artist:okoye"_s, u"year:1960..1969"_s}));
    QVERIFY(parsed->json);
    QCOMPARE(parsed->dataDir, u"/d"_s);
    for (const QStringList &way :
         {QStringList{u"search"_s, u"--"_s, u"-format:cd"_s}, QStringList{u"search"_s, u"-format:cd"_s, u"--json"_s}}) {
        const auto minus = parseInvocation(QStringList{u"vinylvault"_s} + way);
        QVERIFY(minus);
        QCOMPARE(minus->arguments, QStringList{u"-format:cd"_s});
    }
    const auto part = parseInvocation({u"vinylvault"_s, u"export"_s, u"x.csv"_s, u"--search"_s, u"-format:cd"_s});
    QVERIFY(part);
    QCOMPARE(part->search, std::optional(u"-format:cd"_s));
}

void TstInvocation::theEnvironmentFillsIn()
{
    qputenv("VINYLVAULT_DATA_DIR", "/from/environment");
    qputenv("VINYLVAULT_API_URL", "http://127.0.0.1:1234");
    const auto parsed = parseInvocation({u"vinylvault"_s, u"sync"_s});
    QVERIFY(parsed);
    QCOMPARE(parsed->dataDir, u"/from/environment"_s);
    QCOMPARE(parsed->apiRoot->toString(), u"http://127.0.0.1:1234/"_s);
}

void TstInvocation::anOptionWinsOverTheEnvironment()
{
    qputenv("VINYLVAULT_DATA_DIR", "/from/environment");
    const auto parsed = parseInvocation({u"vinylvault"_s, u"sync"_s, u"--data-dir"_s, u"/given"_s});
    QVERIFY(parsed);
    QCOMPARE(parsed->dataDir, u"/given"_s);
}

void TstInvocation::helpIsAlwaysGiven()
{
    qputenv("VINYLVAULT_API_URL", "nonsense");
    for (const QString &option : {u"--help"_s, u"-h"_s}) {
        const auto parsed = parseInvocation({u"vinylvault"_s, u"dance"_s, option});
        QVERIFY(parsed && parsed->help);
    }
    QVERIFY(vv::cli::helpText().contains("not affiliated with"_L1));
}

QTEST_APPLESS_MAIN(TstInvocation)
#include "tst_invocation.moc"
