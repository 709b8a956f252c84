// SPDX-License-Identifier: GPL-3.0-or-later
#include "covers/coverfiller.h"
#include "covers/imagefetcher.h"
#include "covers/thumbnailstore.h"
#include "faketransport.h"
#include "support/fakeclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vv;
using namespace vv::covers;

using State = FillProgress::State;

namespace {

QString url(int n)
{
    return u"http://127.0.0.1:1/%1.jpeg"_s.arg(n);
}

QByteArray aPicture()
{
    return test::picture(60, 60, 0xff336699);
}

/// A collection of `count` covers, told three at a time.
class Covers final : public PictureSource
{
public:
    explicit Covers(int count)
        : m_count(count)
    {}

    [[nodiscard]] Chunk coverUrls(std::optional<qint64> from) override
    {
        Chunk chunk;
        const int first = static_cast<int>(from.value_or(0));
        for (int i = first; i < std::min(first + 3, m_count); ++i)
            chunk.urls += url(i);
        if (first + 3 < m_count)
            chunk.next = first + 3;
        return chunk;
    }
    [[nodiscard]] std::optional<QByteArray> photo(const QString &) override { return std::nullopt; }

private:
    int m_count;
};

} // namespace

/// The filler with a real store and the real fetcher, on a clock that stands still.
class TstCoverFiller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void oneASecond();
    void findsWhatIsMissing();
    void goesOnWhereItWas();
    void neverMoreThanTwoUnderWay();
    void whoLooksComesFirst();
    void leavesSomeOfTheAllowance();
    void restsAfterARefusal_data();
    void restsAfterARefusal();
    void restsWithoutANetwork();
    void leavesOutWhatCannotBeHad();
    void restsWhenTheServerIsIll();
    void endsBeforeTheStoreIsFull();
    void switchedOffNothingTicks();
    void looksAgain();

private:
    void start(int covers, qint64 cap = 100'000'000);
    /// Lets what waits in the event loop happen, and then time go by.
    void pass(std::chrono::milliseconds span);
    [[nodiscard]] qsizetype requests() const { return m_host->requests().size(); }
    [[nodiscard]] State state() const { return m_filler->progress().state; }

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::shared_ptr<test::ImageHost> m_host;
    test::FakeTransport *m_transport = nullptr;
    std::unique_ptr<ThumbnailStore> m_store;
    std::unique_ptr<ImageFetcher> m_fetcher;
    std::unique_ptr<CoverFiller> m_filler;
};

void TstCoverFiller::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_host = std::make_shared<test::ImageHost>();
    m_host->setAnswer([](const auto &) { return test::imageReply(aPicture()); });
}

void TstCoverFiller::cleanup()
{
    m_filler.reset();
    m_fetcher.reset();
    m_store.reset();
}

void TstCoverFiller::start(int covers, qint64 cap)
{
    m_filler.reset();
    m_store = std::make_unique<ThumbnailStore>(m_dir->filePath(u"covers.db"_s), cap, m_clock);
    m_fetcher = std::make_unique<ImageFetcher>(
        [this] {
            auto transport = std::make_unique<test::FakeTransport>(m_host);
            m_transport = transport.get();
            return transport;
        },
        m_clock);
    m_filler = std::make_unique<CoverFiller>(*m_store, m_clock);
    connect(m_filler.get(), &CoverFiller::fetchWanted, m_fetcher.get(), &ImageFetcher::fetchQuietly);
    connect(m_fetcher.get(), &ImageFetcher::quietlyFetched, m_filler.get(), &CoverFiller::fetched);
    connect(m_fetcher.get(), &ImageFetcher::quietlyFailed, m_filler.get(), &CoverFiller::failed);
    m_filler->use(std::make_shared<Covers>(covers));
    m_filler->setOn(true);
}

void TstCoverFiller::pass(std::chrono::milliseconds span)
{
    const auto until = m_clock.monotonic() + span;
    for (;;) {
        QCoreApplication::sendPostedEvents();
        const auto due = m_clock.nextDue();
        if (!due || *due > until)
            break;
        (void)m_clock.advanceToNext();
    }
    m_clock.advance(until - m_clock.monotonic());
    QCoreApplication::sendPostedEvents();
}

void TstCoverFiller::oneASecond()
{
    start(10);
    pass(0ms);
    QCOMPARE(requests(), 1);
    pass(999ms);
    QCOMPARE(requests(), 1);
    pass(1ms);
    QCOMPARE(requests(), 2);
    pass(5s);
    QCOMPARE(requests(), 7);
    QCOMPARE(m_filler->progress(), (FillProgress{.state = State::Fetching, .kept = 7, .total = 10}));
    pass(5s);
    QCOMPARE(requests(), 10);
    QCOMPARE(m_filler->progress(), (FillProgress{.state = State::Done, .kept = 10, .total = 10}));
    pass(1h);
    QCOMPARE(requests(), 10);
    QCOMPARE(m_clock.pending(), 0);
}

void TstCoverFiller::findsWhatIsMissing()
{
    {
        ThumbnailStore store(m_dir->filePath(u"covers.db"_s), 100'000'000, m_clock);
        for (const int n : {0, 2, 3, 4, 5})
            store.put(url(n), kOriginalEdge, aPicture());
        store.put(url(1), 150, aPicture()); // a thumbnail alone is not the picture
    }
    start(7);
    pass(10s);
    QCOMPARE(m_host->paths(), (QStringList{u"/1.jpeg"_s, u"/6.jpeg"_s}));
    QCOMPARE(state(), State::Done);
}

void TstCoverFiller::goesOnWhereItWas()
{
    start(6);
    pass(2500ms);
    QCOMPARE(requests(), 3);
    cleanup();
    start(6);
    pass(20s);
    QCOMPARE(m_host->paths(),
             (QStringList{u"/0.jpeg"_s, u"/1.jpeg"_s, u"/2.jpeg"_s, u"/3.jpeg"_s, u"/4.jpeg"_s, u"/5.jpeg"_s}));
}

void TstCoverFiller::neverMoreThanTwoUnderWay()
{
    m_host->setAnswer(nullptr);
    start(9);
    pass(30s);
    QCOMPARE(requests(), 2);
    QVERIFY(m_transport->finish(1, test::imageReply(aPicture())));
    pass(0ms);
    QCOMPARE(requests(), 3);
    QCOMPARE(m_transport->open(), size_t(2));
}

void TstCoverFiller::whoLooksComesFirst()
{
    m_host->setAnswer(nullptr);
    start(9);
    pass(0ms);
    QSignalSpy seen(m_fetcher.get(), &ImageFetcher::fetched);
    for (int n = 100; n < 103; ++n)
        m_fetcher->fetch(url(n));
    pass(5s); // the filler has asked for its second one by now
    QCOMPARE(m_host->paths(), (QStringList{u"/0.jpeg"_s, u"/100.jpeg"_s}));
    const auto reply = test::imageReply(aPicture());
    for (int nth = 1; nth <= 3; ++nth)
        QVERIFY(m_transport->finish(nth, reply));
    pass(0ms);
    QCOMPARE(m_host->paths().mid(2), (QStringList{u"/102.jpeg"_s, u"/101.jpeg"_s, u"/1.jpeg"_s}));
    // What is fetched quietly already is not fetched a second time for who looks at it.
    m_fetcher->fetch(url(1));
    QVERIFY(m_transport->finish(5, reply));
    QCOMPARE(seen.last().at(0).toString(), url(1));
    QVERIFY(m_store->has(url(1)));
}

void TstCoverFiller::leavesSomeOfTheAllowance()
{
    start(0);
    for (int n = 0; n < 40; ++n)
        m_fetcher->fetchQuietly(u"https://i.example/%1.jpeg"_s.arg(n));
    for (int n = 0; n < 40; ++n) // two are under way at a time
        pass(0ms);
    pass(59s);
    QCOMPARE(requests(), 20);
    m_fetcher->fetch(u"https://i.example/seen.jpeg"_s);
    QCOMPARE(m_host->paths().last(), u"/seen.jpeg"_s); // at once
}

void TstCoverFiller::restsAfterARefusal_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("again"); ///< requests for the refused one
    QTest::newRow("429") << 429 << 2;
    QTest::newRow("403") << 403 << 1; // its signature may be the reason
}

void TstCoverFiller::restsAfterARefusal()
{
    QFETCH(int, status);
    QFETCH(int, again);
    m_host->setAnswer([&](const auto &) { return test::imageReply({}, "text/plain", status); });
    start(5);
    pass(0ms);
    pass(0ms);
    QCOMPARE(requests(), 1);
    QCOMPARE(state(), State::Resting);
    m_host->setAnswer([](const auto &) { return test::imageReply(aPicture()); });
    pass(5min - 1s);
    QCOMPARE(requests(), 1);
    pass(10s);
    QCOMPARE(state(), State::Done);
    QCOMPARE(m_host->paths().count(u"/0.jpeg"_s), again);
    QCOMPARE(requests(), 4 + again);
}

void TstCoverFiller::restsWithoutANetwork()
{
    m_host->setAnswer([](const auto &) { return fail(Error::Kind::Offline, u"no route"_s); });
    start(3);
    pass(1h);
    QVERIFY2(requests() <= 8, qPrintable(QString::number(requests()))); // 30 s, doubled each time
    QCOMPARE(state(), State::Resting);
    m_host->setAnswer([](const auto &) { return test::imageReply(aPicture()); });
    pass(1h);
    QCOMPARE(m_filler->progress(), (FillProgress{.state = State::Done, .kept = 3, .total = 3}));
}

void TstCoverFiller::leavesOutWhatCannotBeHad()
{
    m_host->setAnswer([](const net::HttpRequest &request) {
        return request.url.path() == "/1.jpeg"_L1 ? test::imageReply({}, "text/plain", 404)
                                                  : test::imageReply(aPicture());
    });
    start(4);
    pass(20s);
    QCOMPARE(m_filler->progress(), (FillProgress{.state = State::Done, .kept = 3, .total = 4}));
    m_filler->lookAgain();
    pass(20s);
    QCOMPARE(requests(), 4);
}

void TstCoverFiller::restsWhenTheServerIsIll()
{
    m_host->setAnswer([](const auto &) { return test::imageReply({}, "text/plain", 500); });
    start(20);
    pass(9min);
    QCOMPARE(requests(), 5);
    QCOMPARE(state(), State::Resting);
    m_host->setAnswer([](const auto &) { return test::imageReply(aPicture()); });
    pass(2min);
    QCOMPARE(m_filler->progress().kept, 20); // those of before as well
}

void TstCoverFiller::endsBeforeTheStoreIsFull()
{
    const qint64 size = aPicture().size();
    start(20, size * 10);
    pass(1min);
    QCOMPARE(state(), State::Full);
    QCOMPARE(requests(), 9);
    QCOMPARE(m_store->count(), 9); // nothing was pushed out
    QCOMPARE(m_clock.pending(), 0);
    m_store->setCap(size * 100);
    m_filler->lookAgain();
    pass(1min);
    QCOMPARE(state(), State::Done);
}

void TstCoverFiller::switchedOffNothingTicks()
{
    start(20);
    pass(2s);
    const auto before = requests();
    m_filler->setOn(false);
    QCOMPARE(state(), State::Off);
    pass(1min);
    QCOMPARE(requests(), before);
    QCOMPARE(m_clock.pending(), 0);
    m_filler->lookAgain();
    pass(1min);
    QCOMPARE(requests(), before);
    m_filler->setOn(true);
    pass(1min);
    QCOMPARE(state(), State::Done);
    QCOMPARE(requests(), 20);
}

void TstCoverFiller::looksAgain()
{
    start(2);
    pass(10s);
    QCOMPARE(state(), State::Done);
    m_store->remove(url(1));
    m_filler->lookAgain();
    pass(10s);
    QCOMPARE(requests(), 3);
    m_filler->use(std::make_shared<Covers>(4)); // another account
    pass(10s);
    QCOMPARE(requests(), 5);
    m_filler->use(nullptr);
    QCOMPARE(state(), State::Off);
}

QTEST_GUILESS_MAIN(TstCoverFiller)
#include "tst_coverfiller.moc"
