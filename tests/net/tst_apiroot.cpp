// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/apiroot.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TstApiRoot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
};

void TstApiRoot::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("root"); // empty: refused
    QTest::newRow("discogs") << u"https://api.discogs.com"_s << u"https://api.discogs.com/"_s;
    QTest::newRow("path") << u"https://proxy.example/discogs"_s << u"https://proxy.example/discogs/"_s;
    QTest::newRow("loopback v4") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080/"_s;
    QTest::newRow("loopback range") << u"http://127.9.8.7/"_s << u"http://127.9.8.7/"_s;
    QTest::newRow("loopback v6") << u"http://[::1]:8080/"_s << u"http://[::1]:8080/"_s;
    QTest::newRow("localhost") << u"http://localhost:1"_s << u"http://localhost:1/"_s;
    QTest::newRow("plain http") << u"http://api.discogs.com"_s << QString();
    QTest::newRow("looks like loopback") << u"http://127.0.0.1.example.com"_s << QString();
    QTest::newRow("no scheme") << u"api.discogs.com"_s << QString();
    QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("ftp") << u"ftp://127.0.0.1/"_s << QString();
    QTest::newRow("user") << u"https://me:secret@api.discogs.com"_s << QString();
    QTest::newRow("query") << u"https://api.discogs.com/?token=x"_s << QString();
    QTest::newRow("nothing") << u""_s << QString();
    QTest::newRow("no host") << u"https:///x"_s << QString();
}

void TstApiRoot::parses()
{
    QFETCH(QString, text);
    QFETCH(QString, root);
    const auto parsed = vv::net::parseApiRoot(text);
    QCOMPARE(parsed.has_value(), !root.isEmpty());
    if (parsed)
        QCOMPARE(parsed->toString(), root);
    else
        QCOMPARE(parsed.error().kind, vv::Error::Kind::WrongUse);
}

QTEST_APPLESS_MAIN(TstApiRoot)
#include "tst_apiroot.moc"
