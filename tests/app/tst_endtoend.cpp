// SPDX-License-Identifier: GPL-3.0-or-later
#include "programstage.h"

#include "demo/discogsserver.h"
#include "gui/wall/covergridview.h"
#include "models/roles.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vv;

/// The whole program, as a user meets it: everything real but the other end of the wire.
class TstEndToEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void fromWelcomeToDetail();
    void aWrongTokenIsToldAndNothingKept();
    void theAccountIsThereNextTime();
    void theSampleCollectionIsOneClickAway();
    void syncingCanBeCancelledFromTheWindow();
    void aDatabaseThatIsNoneIsToldInTheWindow();

private:
    void open();
    template <class T>
    T *find(const char *name)
    {
        return m_stage->find<T>(name);
    }
    template <class T>
    T *seen(const char *name)
    {
        return m_stage->seen<T>(name);
    }
    void connectWith(const QByteArray &token);

    std::unique_ptr<test::ProgramStage> m_stage;
};

void TstEndToEnd::initTestCase()
{
    QCoreApplication::setApplicationName(u"vinylvault-test"_s);
}

void TstEndToEnd::init()
{
    m_stage = std::make_unique<test::ProgramStage>();
}

void TstEndToEnd::cleanup()
{
    m_stage.reset();
}

void TstEndToEnd::open()
{
    QVERIFY(m_stage->open());
}

void TstEndToEnd::connectWith(const QByteArray &token)
{
    QTRY_VERIFY(find<QWidget>("welcomePage") && find<QWidget>("welcomePage")->isVisible());
    QTest::mouseClick(find<QAbstractButton>("connectButton"), Qt::LeftButton);
    auto *field = find<QLineEdit>("tokenField");
    QVERIFY(field);
    QTRY_VERIFY(field->isVisible());
    QTest::keyClicks(field, QString::fromLatin1(token));
    QTest::mouseClick(find<QAbstractButton>("testTokenButton"), Qt::LeftButton);
}

void TstEndToEnd::fromWelcomeToDetail()
{
    open();
    connectWith(m_stage->server->token());
    QSignalSpy synced(&m_stage->program->backend(), &models::Backend::syncFinished);
    auto *wall = find<gui::CoverGridView>("collectionView");
    QVERIFY(wall);
    QTRY_COMPARE_WITH_TIMEOUT(synced.count(), 1, 30000);
    QVERIFY(synced.first().first().value<SyncOutcome>().isOk());
    QTRY_COMPARE(wall->model()->rowCount(), 300);
    QTRY_VERIFY(wall->isVisible());

    // Its covers come over HTTP, too.
    QSignalSpy covers(&m_stage->program->covers(), &covers::CoverService::ready);
    QTRY_VERIFY_WITH_TIMEOUT(covers.count() >= 8, 20000);

    auto *search = find<QLineEdit>("searchField");
    QVERIFY(search);
    wall->setFocus();
    QTest::keyClick(wall, Qt::Key_Slash);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"okoye transit"_s);
    QTRY_VERIFY(wall->model()->rowCount() > 0 && wall->model()->rowCount() < 10);
    QCOMPARE(wall->model()->index(0, 0).data(models::TitleRole).toString(), u"Blue Transit"_s);

    wall->setFocus();
    QTest::keyClick(wall, Qt::Key_Home);
    QTRY_VERIFY(seen<QLabel>("detailTitle"));
    QTRY_COMPARE(seen<QLabel>("detailTitle")->text(), u"Blue Transit"_s);
    // Its tracks are fetched because it was opened, and come from Discogs.
    QTRY_VERIFY_WITH_TIMEOUT(seen<QWidget>("trackList") && seen<QWidget>("trackList")->height() > 60, 10000);

    QTest::keyClick(wall, Qt::Key_Return);
    QTRY_VERIFY(seen<QLabel>("albumTitle"));
    QCOMPARE(seen<QLabel>("albumTitle")->text(), u"Blue Transit"_s);
    QTest::keyClick(&m_stage->program->window(), Qt::Key_Escape);
    QTRY_VERIFY(wall->isVisible());
}

void TstEndToEnd::aWrongTokenIsToldAndNothingKept()
{
    open();
    QSignalSpy tested(&m_stage->program->backend(), &models::Backend::accountTested);
    connectWith("not-the-right-token");
    QTRY_COMPARE(tested.count(), 1);
    QVERIFY(find<QWidget>("welcomePage")->isVisible());
    QCOMPARE(m_stage->program->backend().accountState(), models::Backend::AccountState::None);
    open();
    QTRY_COMPARE(m_stage->program->backend().accountState(), models::Backend::AccountState::None);
}

void TstEndToEnd::theAccountIsThereNextTime()
{
    open();
    connectWith(m_stage->server->token());
    QTRY_COMPARE(m_stage->program->backend().accountState(), models::Backend::AccountState::Connected);
    QTRY_VERIFY_WITH_TIMEOUT(!m_stage->program->backend().isSyncing()
                                 && find<gui::CoverGridView>("collectionView")->model()->rowCount() == 300,
                             30000);
    open();
    QTRY_COMPARE(m_stage->program->backend().accountState(), models::Backend::AccountState::Connected);
    QTRY_COMPARE(find<gui::CoverGridView>("collectionView")->model()->rowCount(), 300);
    QVERIFY(!m_stage->seen<QWidget>("welcomePage"));
}

void TstEndToEnd::theSampleCollectionIsOneClickAway()
{
    open();
    QTRY_VERIFY(find<QWidget>("welcomePage") && find<QWidget>("welcomePage")->isVisible());
    QTest::mouseClick(find<QAbstractButton>("demoButton"), Qt::LeftButton);
    auto *wall = find<gui::CoverGridView>("collectionView");
    QTRY_COMPARE_WITH_TIMEOUT(wall->model()->rowCount(), 300, 30000);
    QVERIFY(m_stage->program->backend().isDemo());
    QVERIFY(!QFile::exists(m_stage->dir.filePath(u"data/secrets.sealed"_s)));
    m_stage->server->run([](demo::DiscogsServer &server) { QVERIFY(server.requests().isEmpty()); });
}

void TstEndToEnd::syncingCanBeCancelledFromTheWindow()
{
    m_stage->server->run(
        [](demo::DiscogsServer &server) { server.inject(demo::Fault::stall().on(u"[?&]page=3"_s).always()); });
    open();
    connectWith(m_stage->server->token());
    QSignalSpy synced(&m_stage->program->backend(), &models::Backend::syncFinished);
    auto *wall = find<gui::CoverGridView>("collectionView");
    QTRY_COMPARE_WITH_TIMEOUT(wall->model()->rowCount(), 200, 30000);
    auto *cancel = find<QAbstractButton>("cancelSyncButton");
    QVERIFY(cancel);
    QTRY_VERIFY(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_COMPARE(synced.count(), 1);
    QVERIFY(synced.first().first().value<SyncOutcome>().isCancelled());
    QCOMPARE(wall->model()->rowCount(), 200);
}

void TstEndToEnd::aDatabaseThatIsNoneIsToldInTheWindow()
{
    QVERIFY(QDir().mkpath(m_stage->dir.filePath(u"data"_s)));
    QFile file(m_stage->dir.filePath(u"data/vinylvault.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(9000, 'x'));
    file.close();
    open();
    QTRY_VERIFY(seen<QLabel>("messageText"));
    QVERIFY(!seen<QLabel>("messageText")->text().isEmpty());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(9000, 'x'));
}

QTEST_MAIN(TstEndToEnd)
#include "tst_endtoend.moc"
