// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/releaselink.h"

#include <QTest>

using namespace Qt::StringLiterals;
using vv::models::ReleaseLink;

class TstReleaseLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
};

void TstReleaseLink::understands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("number");
    const auto release = [](const char *text, qint64 number = 12345) {
        QTest::newRow(text) << QString::fromUtf8(text) << int(ReleaseLink::Kind::Release) << number;
    };
    const auto none = [](const char *text, ReleaseLink::Kind kind = ReleaseLink::Kind::Neither) {
        QTest::newRow(text) << QString::fromUtf8(text) << int(kind) << qint64(0);
    };
    release("12345");
    release("  12345\n");
    release("r12345");
    release("R12345");
    release("[r12345]");
    release("[r=12345]");
    release("https://www.discogs.com/release/12345");
    release("https://www.discogs.com/release/12345-Marta-Vellén-Low-Tide-Letters");
    release("http://discogs.com/release/12345-x?ev=rb#tracks");
    release("www.discogs.com/de/release/12345-x");
    release("https://www.discogs.com/Marta-Vell%C3%A9n-Low-Tide-Letters/release/12345");
    release("https://api.discogs.com/releases/12345");
    release("1", 1);
    none("");
    none("0");
    none("-5");
    none("12 345");
    none("abc");
    none("[r12345");
    none("r");
    none("99999999999999999999");
    none("https://www.discogs.com/artist/12345");
    none("https://example.com/release/12345");
    none("https://notdiscogs.com/release/12345");
    none("https://www.discogs.com/release/x12345");
    none("m12345", ReleaseLink::Kind::Master);
    none("[m12345]", ReleaseLink::Kind::Master);
    none("https://www.discogs.com/master/12345-x", ReleaseLink::Kind::Master);
}

void TstReleaseLink::understands()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(qint64, number);
    const ReleaseLink link = vv::models::releaseLink(text);
    QCOMPARE(int(link.kind), kind);
    QCOMPARE(link.release.value, number);
}

QTEST_APPLESS_MAIN(TstReleaseLink)
#include "tst_releaselink.moc"
