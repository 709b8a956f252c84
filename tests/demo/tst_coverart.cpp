// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/coverart.h"
#include "demo/discogsserver.h"
#include "demo/httpclient.h"
#include "demo/samplecollection.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;

/// The covers: drawn the same each time, different from one another, and handed out only under issued addresses.
class TstCoverArt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isAlwaysTheSame();
    void isNotTheSameForAll();
    void pressingsOfOneMasterShareTheirs();
    void servesImages();
    void refusesWhatItDidNotIssue_data();
    void refusesWhatItDidNotIssue();
    void imagesAreOutsideTheAllowance();
    void contactSheet();

private:
    [[nodiscard]] QUrl coverUrl();

    demo::Collection m_sample;
    std::unique_ptr<demo::DiscogsServer> m_server;
    std::unique_ptr<test::HttpClient> m_client;
};

void TstCoverArt::initTestCase()
{
    m_sample = demo::sampleCollection();
    m_server = std::make_unique<demo::DiscogsServer>(m_sample);
    QVERIFY(m_server->listen());
    m_client = std::make_unique<test::HttpClient>(*m_server);
}

QUrl TstCoverArt::coverUrl()
{
    const auto page = m_client->mine("GET", u"collection/folders/0/releases?per_page=1"_s).json();
    return QUrl(page[u"releases"].toArray().first()[u"basic_information"][u"cover_image"].toString());
}

void TstCoverArt::isAlwaysTheSame()
{
    for (const ReleaseId id : m_sample.releases().first(20)) {
        const demo::ServedRelease &served = *m_sample.release(id);
        QCOMPARE(demo::CoverArt().jpeg(served, 0, 150), demo::CoverArt().jpeg(served, 0, 150));
    }
    demo::CoverArt kept;
    const demo::ServedRelease &served = *m_sample.release(m_sample.releases().first());
    const QByteArray first = kept.jpeg(served, 0, 600);
    QCOMPARE(kept.jpeg(served, 0, 600), first);
    const QImage image = QImage::fromData(first, "jpeg");
    QCOMPARE(image.size(), QSize(600, 600));
}

void TstCoverArt::isNotTheSameForAll()
{
    demo::CoverArt art;
    QSet<QByteArray> pictures;
    QSet<qint64> masters;
    int drawn = 0;
    for (const ReleaseId id : m_sample.releases().first(80)) {
        const demo::ServedRelease &served = *m_sample.release(id);
        if (masters.contains(served.release.master.value))
            continue;
        masters.insert(served.release.master.value);
        pictures.insert(art.jpeg(served, 0, 150));
        ++drawn;
    }
    QCOMPARE(pictures.size(), drawn);
    const demo::ServedRelease &any = *m_sample.release(m_sample.releases().first());
    QVERIFY(art.jpeg(any, 0, 150) != art.jpeg(any, 1, 150));
    QVERIFY(art.jpeg(any, 1, 150) != art.jpeg(any, 2, 150));
}

void TstCoverArt::pressingsOfOneMasterShareTheirs()
{
    const QList<ReleaseId> &all = m_sample.releases();
    const QList<ReleaseId> versions = m_sample.versions(m_sample.release(all.first())->release.master);
    QVERIFY(versions.size() > 1);
    QCOMPARE(demo::CoverArt::draw(*m_sample.release(versions[0]), 0, 150),
             demo::CoverArt::draw(*m_sample.release(versions[1]), 0, 150));
}

void TstCoverArt::servesImages()
{
    m_client->authorization.clear();
    m_client->authorization = "Discogs token=" + m_server->token();
    const QUrl url = coverUrl();
    m_client->authorization.clear();
    const auto answer = m_client->get(url.toString());
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("content-type"), "image/jpeg");
    QCOMPARE(answer.header("cache-control"), "public, max-age=31536000");
    QVERIFY(answer.header("x-discogs-ratelimit").isEmpty());
    QCOMPARE(QImage::fromData(answer.body).size(), QSize(600, 600));
    m_client->authorization = "Discogs token=" + m_server->token();
}

void TstCoverArt::refusesWhatItDidNotIssue_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("another size") << u"h:600/w:600"_s << u"h:150/w:150"_s;
    QTest::newRow("another quality") << u"q:90"_s << u"q:91"_s;
    QTest::newRow("another number") << u"-0.jpeg"_s << u"-1.jpeg"_s;
    QTest::newRow("another file") << u"jpeg"_s << u"png"_s;
}

void TstCoverArt::refusesWhatItDidNotIssue()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const QString url = coverUrl().toString();
    QVERIFY(url.contains(from));
    QCOMPARE(m_client->get(url).status, 200);
    QCOMPARE(m_client->get(QString(url).replace(from, to)).status, 403);
}

void TstCoverArt::imagesAreOutsideTheAllowance()
{
    const QString url = coverUrl().toString();
    m_server->forgetRequests();
    for (int i = 0; i < 70; ++i)
        QCOMPARE(m_client->get(url).status, 200);
    QCOMPARE(m_server->mostRequestsInWindow(), 0);
    QVERIFY(m_server->requests().first().isImage);
}

/// Not a check: with VV_CONTACT_SHEET set to a file it leaves the covers there to be looked at.
void TstCoverArt::contactSheet()
{
    const QString file = qEnvironmentVariable("VV_CONTACT_SHEET");
    if (file.isEmpty())
        QSKIP("VV_CONTACT_SHEET is not set");
    constexpr int kColumns = 9;
    constexpr int kRows = 6;
    constexpr int kCell = 170;
    QImage sheet(kColumns * kCell, kRows * kCell, QImage::Format_RGB32);
    sheet.fill(QColor(0x14, 0x13, 0x12));
    QPainter painter(&sheet);
    for (int i = 0; i < kColumns * kRows; ++i) {
        const demo::ServedRelease &served = *m_sample.release(m_sample.releases().at(i * 3));
        const QImage cover = demo::CoverArt::draw(served, i >= kColumns * kRows - 2 ? i % 2 + 1 : 0, 160);
        painter.drawImage(i % kColumns * kCell + 5, i / kColumns * kCell + 5, cover);
    }
    painter.end();
    QVERIFY(sheet.save(file));
}

QTEST_MAIN(TstCoverArt)
#include "tst_coverart.moc"
