// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coverfeed.h"
#include "base/clock.h"
#include "base/settings.h"
#include "covers/coverservice.h"
#include "models/collectionfixture.h"
#include "models/fakebackend.h"
#include "models/library.h"
#include "store/database.h"
#include "store/photos.h"
#include "support/faketransport.h"

#include <QBuffer>
#include <QMutex>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace vv;
using test::CollectionFixture;

namespace {

/// Puts nothing off.
class EagerClock final : public Clock
{
public:
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_clock.monotonic(); }
    [[nodiscard]] QDateTime utc() const override { return m_clock.utc(); }
    void callLater(std::chrono::milliseconds, QObject *context, std::function<void()> call) override
    {
        QTimer::singleShot(1, context, std::move(call));
    }

private:
    SystemClock m_clock;
};

QByteArray picture()
{
    QImage image(80, 80, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG");
    return bytes;
}

} // namespace

/// What the covers are told about the collection that is open.
class TstCoverFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsPhotosOfTheOpenCollection();
    void leavesTheFileAlone();
    void fillsWhenItMay_data();
    void fillsWhenItMay();

private:
    [[nodiscard]] covers::CoverKey photoKey() const
    {
        const QString address = m_library->reader()->summaries({CollectionFixture::instance(1)})->first().coverUrl;
        return {address, 150};
    }
    [[nodiscard]] int requests() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_requests;
    }

    mutable QMutex m_mutex;
    int m_requests = 0;
    EagerClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<CollectionFixture> m_fixture;
    std::unique_ptr<QThread> m_io;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<models::Library> m_library;
    std::unique_ptr<test::FakeBackend> m_backend;
    std::unique_ptr<covers::CoverService> m_covers;
};

void TstCoverFeed::init()
{
    m_requests = 0;
    m_dir = std::make_unique<QTemporaryDir>();
    m_fixture = std::make_unique<CollectionFixture>();
    QList<Copy> copies = m_fixture->copies(2);
    for (Copy &copy : copies)
        copy.release.coverUrl = u"http://127.0.0.1:1/%1.jpeg"_s.arg(copy.release.id.value);
    QVERIFY(m_fixture->sync(copies));
    Locations places;
    places.data = places.cache = places.shared = places.config = m_dir->path();
    m_settings = std::make_unique<Settings>(places);
    m_io = std::make_unique<QThread>();
    m_io->start();
    m_library = std::make_unique<models::Library>();
    m_backend = std::make_unique<test::FakeBackend>();
    m_covers = std::make_unique<covers::CoverService>(
        covers::CoverService::Config{m_dir->filePath(u"covers.db"_s)}, m_io.get(),
        [this] {
            auto transport = std::make_unique<test::FakeTransport>();
            transport->respond = [this](const net::HttpRequest &) -> test::FakeTransport::Answer {
                const QMutexLocker lock(&m_mutex);
                ++m_requests;
                return net::HttpReply{200, picture(), {{"content-type", "image/jpeg"}}};
            };
            return transport;
        },
        m_clock);
}

void TstCoverFeed::cleanup()
{
    m_covers.reset();
    m_io->quit();
    m_io->wait();
}

void TstCoverFeed::readsPhotosOfTheOpenCollection()
{
    QVERIFY(
        store::Photos(m_fixture->handle()).put(CollectionFixture::instance(1), picture(), m_clock.utc()).has_value());
    m_settings->setFillCovers(false);
    const app::CoverFeed feed(*m_covers, *m_backend, *m_library, *m_settings, m_clock);
    m_library->open(m_fixture->file());
    const covers::CoverKey key = photoKey();
    QVERIFY(key.url.startsWith(covers::kPhotoScheme));
    m_covers->request(key);
    QTRY_VERIFY(m_covers->find(key));
    QCOMPARE(requests(), 0);
}

void TstCoverFeed::leavesTheFileAlone()
{
    QVERIFY(
        store::Photos(m_fixture->handle()).put(CollectionFixture::instance(1), picture(), m_clock.utc()).has_value());
    m_settings->setFillCovers(false);
    const app::CoverFeed feed(*m_covers, *m_backend, *m_library, *m_settings, m_clock);
    m_library->open(m_fixture->file());
    const covers::CoverKey key = photoKey();
    m_covers->request(key);
    QTRY_VERIFY(m_covers->find(key));
    m_library->open({});
    const QString file = m_fixture->file();
    m_fixture->close();
    QSignalSpy failed(m_covers.get(), &covers::CoverService::failed);
    for (const int edge : {300, 600})
        m_covers->request({key.url, edge});
    const auto movable = store::prepareToMove(file);
    QVERIFY2(movable, movable ? "" : qPrintable(movable.error().detail));
    QTRY_COMPARE(failed.size(), 2);
}

void TstCoverFeed::fillsWhenItMay_data()
{
    using State = Connectivity::State;
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<bool>("syncing");
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("fills");
    QTest::newRow("idle") << true << false << int(State::Online) << true;
    QTest::newRow("switched off") << false << false << int(State::Online) << false;
    QTest::newRow("during a sync") << true << true << int(State::Online) << false;
    QTest::newRow("offline") << true << false << int(State::Offline) << false;
}

void TstCoverFeed::fillsWhenItMay()
{
    QFETCH(bool, wanted);
    QFETCH(bool, syncing);
    QFETCH(int, state);
    QFETCH(bool, fills);
    m_settings->setFillCovers(wanted);
    m_backend->syncing = syncing;
    m_backend->net.state = static_cast<Connectivity::State>(state);
    const app::CoverFeed feed(*m_covers, *m_backend, *m_library, *m_settings, m_clock);
    m_library->open(m_fixture->file());
    QSignalSpy use(m_covers.get(), &covers::CoverService::useKnown);
    if (fills) {
        QTRY_COMPARE(m_covers->filling(),
                     (covers::FillProgress{.state = covers::FillProgress::State::Done, .kept = 2, .total = 2}));
        QCOMPARE(requests(), 2);
        return;
    }
    for (int turn = 0; turn < 5; ++turn) { // through all threads
        m_covers->askForUse();
        QTRY_COMPARE(use.size(), turn + 1);
    }
    QCOMPARE(requests(), 0);
    // And as soon as it may.
    m_settings->setFillCovers(true);
    m_covers->setFilling(true);
    m_backend->net.state = Connectivity::State::Online;
    m_backend->finish();
    QTRY_COMPARE(m_covers->filling().kept, 2);
}

QTEST_MAIN(TstCoverFeed)
#include "tst_coverfeed.moc"
