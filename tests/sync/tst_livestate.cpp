// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/livestate.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;
using vv::sync::LiveState;
using vv::sync::LiveStateFile;

class TstLiveState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsOthers();
    void goesAwayWithItsWriter();
    void isNotBelievedAfterAKill();
    void anythingElseInTheFileIsNothing_data();
    void anythingElseInTheFileIsNothing();
    void aFolderThatCannotBeWrittenIsNoTrouble();

private:
    [[nodiscard]] QString file() const { return QDir(m_places.data).filePath(u"running.json"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;
    Locations m_places;
};

void TstLiveState::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_places.data = m_dir->path();
}

void TstLiveState::tellsOthers()
{
    LiveStateFile writer(m_places);
    QVERIFY(!LiveStateFile::read(m_places));
    LiveState state;
    state.connectivity = {Connectivity::State::Waiting, QDateTime(QDate(2026, 1, 6), QTime(10, 20, 30), Qt::UTC)};
    state.progress = Progress{.phase = Progress::Phase::Collection,
                              .page = 3,
                              .pages = 31,
                              .items = 300,
                              .total = 3104,
                              .percent = 9,
                              .requests = 7,
                              .limit = 55,
                              .left = 48,
                              .errors = 1,
                              .eta = std::chrono::seconds(61)};
    writer.write(state);
    QCOMPARE(LiveStateFile::read(m_places), state);
    state.progress.reset();
    state.connectivity = {Connectivity::State::Online, {}};
    writer.write(state);
    QCOMPARE(LiveStateFile::read(m_places), state);
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), (QStringList{u"running.json"_s, u"running.lock"_s}));
}

void TstLiveState::goesAwayWithItsWriter()
{
    {
        LiveStateFile writer(m_places);
        writer.write({});
        QVERIFY(QFile::exists(file()));
    }
    QVERIFY(!QFile::exists(file()));
}

void TstLiveState::isNotBelievedAfterAKill()
{
    QFile left(file());
    QVERIFY(left.open(QIODevice::WriteOnly));
    // Even its process id is somebody's again.
    left.write("{\"pid\":" + QByteArray::number(QCoreApplication::applicationPid())
               + R"(,"connection":{"state":"online","until":null},"progress":{"percent":40}})");
    left.close();
    QVERIFY(!LiveStateFile::read(m_places));
    QFile lock(QDir(m_places.data).filePath(u"running.lock"_s));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    QVERIFY(!LiveStateFile::read(m_places));
}

void TstLiveState::anythingElseInTheFileIsNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"({"pid":1,"conn)");
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("bytes") << QByteArray(100, '\xff');
}

void TstLiveState::anythingElseInTheFileIsNothing()
{
    QFETCH(QByteArray, content);
    QFile odd(file());
    QVERIFY(odd.open(QIODevice::WriteOnly));
    odd.write(content);
    odd.close();
    QVERIFY(!LiveStateFile::read(m_places));
}

void TstLiveState::aFolderThatCannotBeWrittenIsNoTrouble()
{
    m_places.data = m_dir->filePath(u"missing/folder"_s);
    LiveStateFile writer(m_places);
    writer.write({});
    QVERIFY(!LiveStateFile::read(m_places));
}

QTEST_GUILESS_MAIN(TstLiveState)
#include "tst_livestate.moc"
