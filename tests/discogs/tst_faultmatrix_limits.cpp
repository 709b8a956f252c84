// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/discogsserver.h"
#include "discogs/faultbench.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vv;
using namespace vv::test;
using demo::Fault;
using Kind = Error::Kind;

namespace {

constexpr qint64 kMiB = 1024 * 1024;
constexpr qint64 kMostMemory = 200 * kMiB;
constexpr uint kSmallStack = 512 * 1024;

/// Runs `work` on a thread that has little room, and waits for it.
void onSmallStack(const std::function<void()> &work)
{
    const std::unique_ptr<QThread> thread(QThread::create(work));
    thread->setStackSize(kSmallStack);
    thread->start();
    thread->wait();
}

QByteArray deepArrays(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

QByteArray deepObjects(int depth)
{
    return QByteArray(R"({"a":)").repeated(depth) + '1' + QByteArray(depth, '}');
}

/// As deep as Qt takes them: what is left is for our parsers to get through.
QByteArray deepTracks()
{
    constexpr int kDepth = 480;
    return R"({"id":501,"title":"x","artists":[{"name":"y","id":3}],"tracklist":[)"
        + QByteArray(R"({"title":"t","sub_tracks":[)").repeated(kDepth) + QByteArray("]}").repeated(kDepth) + "]}";
}

QByteArray identityWithPad(qint64 size)
{
    return R"({"id":1,"username":"sample-collector","pad":")" + QByteArray(size, 'x') + "\"}";
}

QString whatBecame(const Met &met)
{
    return met.ended ? met.error ? kindName(met.error->kind) : u"success"_s : u"no end"_s;
}

} // namespace

/// Answers that are too deep, too long or too slow.
class TstFaultMatrixLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void depth_data();
    void depth();
    void longHeaders_data();
    void longHeaders();
    void anAnswerWithoutAnEndEnds_data();
    void anAnswerWithoutAnEndEnds();
    void thirtyThreeMiBAreTooMuch();
    void thirtyOneMiBAreTaken_data();
    void thirtyOneMiBAreTaken();

private:
    [[nodiscard]] const Endpoint &endpoint(const QString &name) const;

    std::unique_ptr<FaultBench> m_bench;
};

void TstFaultMatrixLimits::initTestCase()
{
    m_bench = FaultBench::start();
    QVERIFY(m_bench);
}

const Endpoint &TstFaultMatrixLimits::endpoint(const QString &name) const
{
    const auto &all = m_bench->endpoints();
    const auto at = std::find_if(all.begin(), all.end(), [&](const Endpoint &one) { return one.name == name; });
    if (at == all.end())
        qFatal("no endpoint %s", qPrintable(name));
    return *at;
}

void TstFaultMatrixLimits::depth_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("end");
    for (const QString &name : {u"identity"_s, u"collectionPage"_s, u"release"_s, u"addCopy"_s}) {
        const QByteArray to = name.toLatin1();
        QTest::addRow("arrays to %s", to.constData()) << name << deepArrays(100000) << u"malformed"_s;
        QTest::addRow("objects to %s", to.constData()) << name << deepObjects(100000) << u"malformed"_s;
        QTest::addRow("an open array to %s", to.constData()) << name << QByteArray(100000, '[') << u"malformed"_s;
        const QByteArray inside = R"({"id":501,"title":"x","username":"u","instance_id":7,"releases":)"
            + deepArrays(900) + R"(,"pagination":{"page":1,"pages":1,"items":1,"per_page":100}})";
        QTest::addRow("as deep as Qt goes to %s", to.constData()) << name << inside << u"success"_s;
    }
    QTest::newRow("tracks") << u"release"_s << deepTracks() << u"success"_s;
}

void TstFaultMatrixLimits::depth()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, body);
    QFETCH(QString, end);
    Met met;
    onSmallStack([&] { met = m_bench->meet(endpoint(name), Fault::answer(body)); });
    QCOMPARE(whatBecame(met), end);
}

void TstFaultMatrixLimits::longHeaders_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("length");
    QTest::newRow("one of 1 MiB") << 1 << 1024 * 1024;
    QTest::newRow("a hundred thousand") << 100000 << 8;
}

void TstFaultMatrixLimits::longHeaders()
{
    QFETCH(int, lines);
    QFETCH(int, length);
    Fault fault = Fault::mutate([](QJsonValue &) {});
    for (int i = 0; i < lines; ++i)
        fault.headers.append({"x-" + QByteArray::number(i), QByteArray(length, 'x')});
    // Qt takes headers of any length, but no more at once than the read buffer holds: this is silence to it.
    constexpr auto kSilence = 500ms;
    const Met met = m_bench->meet(endpoint(u"identity"_s), fault, kSilence);
    QVERIFY(met.ended);
    QVERIFY(met.took < kSilence * 4 * FaultBench::kTries + 2s);
    QVERIFY(met.grown.value_or(0) < kMostMemory);
}

void TstFaultMatrixLimits::anAnswerWithoutAnEndEnds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("chunked");
    QTest::addColumn<int>("attempts");
    QTest::newRow("chunks, read") << u"identity"_s << true << FaultBench::kTries;
    QTest::newRow("chunks, written once") << u"addCopy"_s << true << 1;
    QTest::newRow("drip, read") << u"collectionPage"_s << false << FaultBench::kTries;
    QTest::newRow("drip, written once") << u"createFolder"_s << false << 1;
}

void TstFaultMatrixLimits::anAnswerWithoutAnEndEnds()
{
    QFETCH(QString, name);
    QFETCH(bool, chunked);
    QFETCH(int, attempts);
    constexpr auto kSilence = 200ms; // and four times that for the whole answer
    const Met met = m_bench->meet(endpoint(name), chunked ? Fault::endless(20ms) : Fault::drip(20ms), kSilence);
    QCOMPARE(whatBecame(met), u"timeout"_s);
    QCOMPARE(met.attempts, attempts);
    // Drops of a head are silence to Qt, so a drip may end sooner. Timers of this length can be a twentieth early.
    QVERIFY(met.took >= kSilence * (chunked ? 4 : 1) * attempts * 9 / 10);
    QVERIFY(met.took < kSilence * 4 * attempts + 2s);
}

void TstFaultMatrixLimits::thirtyThreeMiBAreTooMuch()
{
    const Met met = m_bench->meet(endpoint(u"identity"_s), Fault::answer(identityWithPad(33 * kMiB)));
    QCOMPARE(whatBecame(met), u"malformed"_s);
    QVERIFY(met.grown.value_or(0) < kMostMemory);
}

void TstFaultMatrixLimits::thirtyOneMiBAreTaken_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("one text") << u"identity"_s << identityWithPad(31 * kMiB);

    const QByteArray copy
        = R"({"instance_id":%1,"id":501,"folder_id":1,"rating":0,"date_added":)"
          R"("2020-01-01T00:00:00-08:00","basic_information":{"id":501,"title":"A title","year":1971,)"
          R"("artists":[{"name":"Somebody","id":3,"join":"","anv":""}],"labels":[{"name":"L","id":4,)"
          R"("catno":"L 1"}],"formats":[{"name":"Vinyl","qty":"1","descriptions":["LP","Album"]}],)"
          R"("genres":["Jazz"],"styles":["Modal"],"notes":"%2"}})";
    QByteArray page = R"({"pagination":{"page":1,"pages":1,"items":1,"per_page":100},"releases":[)";
    page.reserve(32 * kMiB);
    const QByteArray notes(1000, 'n');
    for (qint64 id = 1; page.size() < 31 * kMiB; ++id)
        page += (id > 1 ? "," : "") + QByteArray(copy).replace("%1", QByteArray::number(id)).replace("%2", notes);
    page += "]}";
    QTest::newRow("many copies") << u"collectionPage"_s << page;
}

void TstFaultMatrixLimits::thirtyOneMiBAreTaken()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, body);
    const Met met = m_bench->meet(endpoint(name), Fault::answer(body));
    QCOMPARE(whatBecame(met), u"success"_s);
    QCOMPARE(met.attempts, 1);
    qInfo("grown by %lld MiB", static_cast<long long>(met.grown.value_or(0) / kMiB));
    QVERIFY(met.grown.value_or(0) < kMostMemory);
}

QTEST_GUILESS_MAIN(TstFaultMatrixLimits)
#include "tst_faultmatrix_limits.moc"
