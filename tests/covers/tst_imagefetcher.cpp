// SPDX-License-Identifier: GPL-3.0-or-later
#include "covers/imagefetcher.h"
#include "faketransport.h"
#include "support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vv;
using namespace vv::covers;

using Ms = std::chrono::milliseconds;

/// A Result of something without operator== cannot be a test's column itself.
struct Answer {
    Result<net::HttpReply> reply;
};

class TstImageFetcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksPolitelyAndWithoutAToken();
    void onlyTwoAtATimeNewestFirst();
    void whatIsAheadComesLast();
    void aShorterWaitIsNotHeldUp();
    void keepOnlyForgetsWhatWaits();
    void refusesOtherAddresses_data();
    void refusesOtherAddresses();
    void judges_data();
    void judges();
    void aRefusalIsARestForTheHost_data();
    void aRefusalIsARestForTheHost();
    void theRestGrows();
    void thirtyAMinuteButNotOnLoopback();
    void troubleIsTriedLessAndLess();
    void endsWithCallsOpen();

private:
    [[nodiscard]] Ms lastFailure() const { return m_failed->last().at(1).value<Ms>(); }

    test::FakeClock m_clock;
    std::shared_ptr<test::ImageHost> m_host;
    test::FakeTransport *m_transport = nullptr;
    std::unique_ptr<ImageFetcher> m_fetcher;
    std::unique_ptr<QSignalSpy> m_fetched;
    std::unique_ptr<QSignalSpy> m_failed;
    std::unique_ptr<QSignalSpy> m_dropped;
};

void TstImageFetcher::init()
{
    m_host = std::make_shared<test::ImageHost>();
    m_transport = nullptr;
    m_fetcher = std::make_unique<ImageFetcher>(
        [this] {
            auto transport = std::make_unique<test::FakeTransport>(m_host);
            m_transport = transport.get();
            return transport;
        },
        m_clock);
    m_fetched = std::make_unique<QSignalSpy>(m_fetcher.get(), &ImageFetcher::fetched);
    m_failed = std::make_unique<QSignalSpy>(m_fetcher.get(), &ImageFetcher::failed);
    m_dropped = std::make_unique<QSignalSpy>(m_fetcher.get(), &ImageFetcher::dropped);
}

void TstImageFetcher::cleanup()
{
    m_fetcher.reset();
}

void TstImageFetcher::asksPolitelyAndWithoutAToken()
{
    m_fetcher->fetch(u"https://i.example/1.jpeg"_s);
    QCOMPARE(m_host->requests().size(), 1);
    const auto request = m_host->requests().first();
    QCOMPARE(request.method, "GET"_ba);
    QCOMPARE(request.maxBody, 16 * 1024 * 1024);
    QVERIFY(request.deadline > 0ms);
    QVERIFY(request.silence > 0ms);
    bool identity = false;
    for (const auto &[name, value] : request.headers) {
        QVERIFY(name.toLower() != "authorization");
        QVERIFY(!value.toLower().contains("token"));
        identity |= name.toLower() == "accept-encoding" && value == "identity";
    }
    QVERIFY(identity);
    const QByteArray bytes = test::picture(20, 20, 0xff336699);
    m_transport->finish(1, test::imageReply(bytes));
    QCOMPARE(m_fetched->size(), 1);
    QCOMPARE(m_fetched->first().at(1).toByteArray(), bytes);
}

void TstImageFetcher::onlyTwoAtATimeNewestFirst()
{
    for (int i = 1; i <= 5; ++i)
        m_fetcher->fetch(u"http://127.0.0.1/%1"_s.arg(i));
    m_fetcher->fetch(u"http://127.0.0.1/3"_s); // asked again: now the newest
    m_fetcher->fetch(u"http://127.0.0.1/1"_s); // under way: not asked twice
    QCOMPARE(m_transport->open(), size_t(2));
    const auto reply = test::imageReply(test::picture(4, 4, 0xff000000));
    for (int i = 1; i <= 5; ++i) {
        QVERIFY(m_transport->finish(i, reply));
        QVERIFY(m_transport->open() <= 2);
    }
    QCOMPARE(m_host->paths(), (QStringList{u"/1"_s, u"/2"_s, u"/3"_s, u"/5"_s, u"/4"_s}));
    QCOMPARE(m_fetched->size(), 5);
}

void TstImageFetcher::whatIsAheadComesLast()
{
    const auto url = [](int n) { return u"http://127.0.0.1/%1"_s.arg(n); };
    m_fetcher->fetch(url(1));
    m_fetcher->fetch(url(2));
    for (int n = 3; n <= 5; ++n)
        m_fetcher->fetch(url(n), true);
    m_fetcher->fetch(url(6));
    m_fetcher->fetch(url(5)); // it is looked at now
    const auto reply = test::imageReply(test::picture(4, 4, 0xff000000));
    for (int nth = 1; nth <= 6; ++nth)
        QVERIFY(m_transport->finish(nth, reply));
    QCOMPARE(m_host->paths(), (QStringList{u"/1"_s, u"/2"_s, u"/5"_s, u"/6"_s, u"/3"_s, u"/4"_s}));
}

void TstImageFetcher::aShorterWaitIsNotHeldUp()
{
    m_host->setAnswer([](const auto &) { return test::imageReply(test::picture(4, 4, 0xff000000)); });
    const auto url = [](const QString &name) -> QString { return u"https://i.example/"_s + name; };
    const auto settle = [] { // two are under way at a time
        for (int n = 0; n < 30; ++n)
            QCoreApplication::sendPostedEvents();
    };
    for (int n = 0; n < 20; ++n)
        m_fetcher->fetch(url(QString::number(n)));
    settle();
    m_clock.advance(30s);
    for (int n = 20; n < 30; ++n)
        m_fetcher->fetch(url(QString::number(n)));
    settle();
    QCOMPARE(m_host->requests().size(), 30);
    m_clock.advance(29s);
    m_fetcher->fetchQuietly(url(u"quiet"_s)); // may go when ten of the others are back, at 60 s
    m_fetcher->fetch(url(u"seen"_s));
    m_clock.advance(1s);
    QCoreApplication::sendPostedEvents();
    QVERIFY(m_host->paths().contains(u"/seen"_s));
}

void TstImageFetcher::keepOnlyForgetsWhatWaits()
{
    for (int i = 1; i <= 5; ++i)
        m_fetcher->fetch(u"http://127.0.0.1/%1"_s.arg(i));
    m_fetcher->keepOnly({u"http://127.0.0.1/4"_s});
    QStringList dropped;
    for (const auto &signal : *m_dropped)
        dropped.append(signal.at(0).toString());
    QCOMPARE(dropped, (QStringList{u"http://127.0.0.1/3"_s, u"http://127.0.0.1/5"_s}));
    const auto reply = test::imageReply(test::picture(4, 4, 0xff000000));
    for (int i = 1; i <= 3; ++i)
        m_transport->finish(i, reply);
    QCOMPARE(m_host->paths(), (QStringList{u"/1"_s, u"/2"_s, u"/4"_s}));
}

void TstImageFetcher::refusesOtherAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("asked");
    QTest::newRow("https") << u"https://i.example/a.jpeg"_s << true;
    QTest::newRow("http loopback") << u"http://127.0.0.1:8080/a.jpeg"_s << true;
    QTest::newRow("http loopback v6") << u"http://[::1]:8080/a.jpeg"_s << true;
    QTest::newRow("http localhost") << u"http://localhost:8080/a.jpeg"_s << true;
    QTest::newRow("http elsewhere") << u"http://i.example/a.jpeg"_s << false;
    QTest::newRow("looks like loopback") << u"http://127.0.0.1.example/a.jpeg"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("data") << u"data:image/png;base64,AAAA"_s << false;
    QTest::newRow("ftp") << u"ftp://127.0.0.1/a.jpeg"_s << false;
    QTest::newRow("with a password") << u"https://me:secret@i.example/a.jpeg"_s << false;
    QTest::newRow("no host") << u"https:///a.jpeg"_s << false;
    QTest::newRow("relative") << u"images/a.jpeg"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TstImageFetcher::refusesOtherAddresses()
{
    QFETCH(QString, url);
    QFETCH(bool, asked);
    if (!asked)
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not a URL for a picture"_s));
    m_fetcher->fetch(url);
    QCOMPARE(m_host->requests().size(), asked ? 1 : 0);
    QCOMPARE(m_failed->size(), asked ? 0 : 1);
    if (!asked)
        QVERIFY(lastFailure() >= 1h);
}

void TstImageFetcher::judges_data()
{
    const QByteArray jpeg = test::picture(30, 30, 0xff884422);
    net::HttpReply cut = test::imageReply(jpeg);
    cut.body.chop(10);
    net::HttpReply noLength = test::imageReply(jpeg);
    noLength.headers.removeLast();
    const QByteArray page = "<html>Just a moment...</html>";

    QTest::addColumn<Answer>("answer");
    QTest::addColumn<int>("outcome"); // 0 a picture, 1 try again soon, 2 do not
    QTest::newRow("picture") << Answer{test::imageReply(jpeg)} << 0;
    QTest::newRow("no length") << Answer{noLength} << 0;
    QTest::newRow("picture as octets") << Answer{test::imageReply(jpeg, "application/octet-stream")} << 0;
    QTest::newRow("page") << Answer{test::imageReply(page, "text/html")} << 2;
    QTest::newRow("cut short") << Answer{cut} << 1;
    QTest::newRow("404") << Answer{test::imageReply(page, "text/html", 404)} << 2;
    QTest::newRow("500") << Answer{test::imageReply(page, "text/html", 500)} << 1;
    QTest::newRow("offline") << Answer{fail(Error::Kind::Offline, u"refused"_s)} << 1;
    QTest::newRow("timeout") << Answer{fail(Error::Kind::Timeout, u"silence"_s)} << 1;
}

void TstImageFetcher::judges()
{
    QFETCH(Answer, answer);
    QFETCH(int, outcome);
    m_fetcher->fetch(u"https://i.example/1"_s);
    m_transport->finish(1, answer.reply);
    QCOMPARE(m_fetched->size(), outcome == 0 ? 1 : 0);
    QCOMPARE(m_failed->size(), outcome == 0 ? 0 : 1);
    if (outcome == 1)
        QVERIFY(lastFailure() <= 5min);
    if (outcome == 2)
        QVERIFY(lastFailure() >= 1h);
    m_fetcher->fetch(u"https://i.example/2"_s); // the host does not rest for any of these
    QCOMPARE(m_host->requests().size(), 2);
}

void TstImageFetcher::aRefusalIsARestForTheHost_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("root");
    QTest::newRow("403") << 403 << u"https://i.example/"_s;
    QTest::newRow("429") << 429 << u"https://i.example/"_s;
    QTest::newRow("429 on loopback") << 429 << u"http://127.0.0.1:9/"_s;
}

void TstImageFetcher::aRefusalIsARestForTheHost()
{
    QFETCH(int, status);
    QFETCH(QString, root);
    for (int i = 1; i <= 4; ++i)
        m_fetcher->fetch(root + QString::number(i));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the image host refused"_s));
    m_transport->finish(1, test::imageReply({}, "text/plain", status));
    QCOMPARE(m_host->requests().size(), 2);
    QCOMPARE(m_failed->size(), 3);                                      // the refused one and both that waited
    m_transport->finish(2, test::imageReply({}, "text/plain", status)); // the other in flight: still one rest
    m_fetcher->fetch(root + u'5');
    QCOMPARE(m_failed->size(), 5);
    QCOMPARE(lastFailure(), Ms(5min));
    QCOMPARE(m_host->requests().size(), 2);

    m_fetcher->fetch(u"https://other.example/1"_s);
    QCOMPARE(m_host->requests().size(), 3);
    m_clock.advance(5min + 1ms);
    m_fetcher->fetch(root + u'6');
    QCOMPARE(m_host->requests().size(), 4);
}

void TstImageFetcher::theRestGrows()
{
    QList<Ms> rests;
    for (int i = 1; i <= 6; ++i) {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the image host refused"_s));
        m_fetcher->fetch(u"https://i.example/%1"_s.arg(i));
        m_transport->finish(i, test::imageReply({}, "text/plain", 429));
        rests.append(lastFailure());
        m_clock.advance(lastFailure());
    }
    QCOMPARE(rests, (QList<Ms>{5min, 10min, 20min, 40min, 60min, 60min}));
    m_fetcher->fetch(u"https://i.example/7"_s); // an answer ends the series
    m_transport->finish(7, test::imageReply(test::picture(4, 4, 0xff000000)));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the image host refused"_s));
    m_fetcher->fetch(u"https://i.example/8"_s);
    m_transport->finish(8, test::imageReply({}, "text/plain", 429));
    QCOMPARE(lastFailure(), Ms(5min));
}

void TstImageFetcher::thirtyAMinuteButNotOnLoopback()
{
    const auto reply = test::imageReply(test::picture(4, 4, 0xff000000));
    for (int i = 1; i <= 60; ++i) {
        m_fetcher->fetch(u"https://i.example/%1"_s.arg(i));
        m_transport->finish(i, reply);
    }
    QCOMPARE(m_host->requests().size(), 30);
    m_fetcher->fetch(u"http://127.0.0.1/1"_s); // does not stand behind the one that waits
    m_transport->finish(31, reply);
    QCOMPARE(m_host->requests().size(), 31);
    m_clock.advance(61s);
    QVERIFY(m_host->requests().size() > 31);
    QCOMPARE(m_host->requests().at(31).url.path(), u"/60"_s);

    for (int i = 100; i < 200; ++i)
        m_fetcher->fetch(u"http://127.0.0.1/%1"_s.arg(i));
    for (int i = 32; i < 250; ++i)
        m_transport->finish(i, reply);
    qsizetype local = 0;
    for (const auto &request : m_host->requests())
        local += request.url.host() == "127.0.0.1"_L1;
    QCOMPARE(local, 101);
}

void TstImageFetcher::troubleIsTriedLessAndLess()
{
    QList<Ms> waits;
    for (int i = 1; i <= 4; ++i) {
        m_fetcher->fetch(u"https://i.example/1"_s);
        m_transport->finish(i, fail(Error::Kind::Malformed, u"larger than 16 MiB"_s));
        waits.append(lastFailure());
    }
    QCOMPARE(waits, (QList<Ms>{30s, 60s, 120s, 240s}));
}

void TstImageFetcher::endsWithCallsOpen()
{
    for (int i = 1; i <= 4; ++i)
        m_fetcher->fetch(u"http://127.0.0.1/%1"_s.arg(i));
    m_host->setAnswer([](const auto &) { return test::imageReply(test::picture(4, 4, 0xff000000)); });
    m_fetcher.reset();
    QCoreApplication::processEvents();
    QCOMPARE(m_fetched->size(), 0);
}

QTEST_GUILESS_MAIN(TstImageFetcher)
#include "tst_imagefetcher.moc"
