// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "base/clock.h"
#include "base/settings.h"
#include "demo/discogsserver.h"
#include "demo/samplecollection.h"
#include "demo/serverthread.h"
#include "gui/wall/covergridview.h"
#include "models/collectionmodel.h"
#include "store/collectionreader.h"
#include "store/database.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QLockFile>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;

namespace {

using State = models::Backend::AccountState;
using TokenState = models::TokenInfo::State;

constexpr int kSampleCopies = 300;
constexpr int kMiloCopies = 25;

/// A second collector with some of the same records, and with instance ids that the first one may have as well.
demo::Collection miloCollection()
{
    const demo::Collection sample = demo::sampleCollection();
    demo::Collection milo(u"milo"_s);
    milo.setUserId(77);
    for (const ReleaseId id : sample.releases().first(kMiloCopies)) {
        milo.putRelease(*sample.release(id));
        (void)milo.add(id, kUncategorized);
    }
    return milo;
}

} // namespace

/// Several accounts and their tokens in the real window: everything real but the other end of the wire.
class TstAccountsWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void eachShowsItsOwn();
    void playsStayWithTheirAccount();
    void theLastOneIsOpenedNextTime();
    void aKnownOwnerGetsNoSecondAccount();
    void switchingEndsASync();
    void aTokenIsChangedOnlyForTheSameUser();
    void aRemovedTokenStaysRemoved();
    void aRefusedTokenLeadsToANewOne();
    void testingTellsWhatDiscogsSays();
    void aRemovedAccountIsPutAside();
    void theOnlyAccountCanBeRemoved();
    void anAccountInUseElsewhereIsNotRemoved();
    void aGivenTokenIsForTheFirstAccountOnly();
    void aSealedTokenThatDoesNotOpenIsExplained();

private:
    void open(const app::GivenToken &given = {}, const QString &account = {});
    template <class T>
    T *seen(const char *name)
    {
        const auto all = m_program->window().findChildren<T *>(QString::fromLatin1(name));
        const auto at = std::find_if(all.begin(), all.end(), [](const T *widget) { return widget->isVisible(); });
        return at == all.end() ? nullptr : *at;
    }
    [[nodiscard]] app::ProgramBackend &backend() { return m_program->backend(); }
    [[nodiscard]] int rows()
    {
        return m_program->window().findChild<gui::CoverGridView *>(u"collectionView"_s)->model()->rowCount();
    }
    void press(const char *name)
    {
        QTRY_VERIFY2(seen<QAbstractButton>(name), name);
        seen<QAbstractButton>(name)->click();
    }
    void give(const QByteArray &token)
    {
        QTRY_VERIFY(seen<QLineEdit>("tokenField"));
        QTest::keyClicks(seen<QLineEdit>("tokenField"), QString::fromLatin1(token));
        press("testTokenButton");
    }
    void connectFirst();
    void addMilo();
    void choose(const QString &account);
    [[nodiscard]] QString data(const QString &path = {}) const { return m_dir->filePath(u"data"_s + path); }
    [[nodiscard]] int playsIn(const QString &database) const;
    [[nodiscard]] QStringList removed() const
    {
        return QDir(data(u"/removed"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    }
    void serve(const std::function<void(demo::DiscogsServer &)> &call) { m_server->run(call); }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<demo::ServerThread> m_server;
    std::unique_ptr<app::Program> m_program;
};

void TstAccountsWindow::initTestCase()
{
    QCoreApplication::setApplicationName(u"vinylvault-test"_s);
}

void TstAccountsWindow::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qputenv(name, m_dir->filePath(u"home"_s).toUtf8());
    auto started = demo::ServerThread::start(&demo::sampleCollection, {.rateLimit = 0, .token = "first-token"});
    QVERIFY(started);
    m_server = std::move(*started);
    serve([](demo::DiscogsServer &server) { server.addAccount("milo-token", miloCollection()); });
}

void TstAccountsWindow::cleanup()
{
    m_program.reset();
    m_server.reset();
    m_dir.reset();
}

void TstAccountsWindow::open(const app::GivenToken &given, const QString &account)
{
    m_program.reset();
    Settings(*locations(data())).setFillDetails(false); // the allowance is for what is tested
    m_program = std::make_unique<app::Program>(app::ProgramBackend::Config{.places = *locations(data()),
                                                                           .apiRoot = m_server->root(),
                                                                           .tuning = {.rateLimit = 60, .maxRetries = 0},
                                                                           .account = account,
                                                                           .token = given},
                                               gui::MainWindow::Mode::Desktop, m_clock);
    m_program->window().resize(1280, 800);
    m_program->window().show();
    backend().start();
    m_program->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowExposed(&m_program->window()));
    QTRY_VERIFY(backend().accountState() != State::Unknown);
}

void TstAccountsWindow::connectFirst()
{
    open();
    press("connectButton");
    give("first-token");
    press("connectedButton");
    QTRY_VERIFY_WITH_TIMEOUT(!backend().isSyncing() && rows() == kSampleCopies, 30000);
}

void TstAccountsWindow::addMilo()
{
    m_program->window().showPage(u"settings"_s);
    press("addAccountButton");
    give("milo-token");
    press("connectedButton");
    QTRY_VERIFY_WITH_TIMEOUT(!backend().isSyncing() && rows() == kMiloCopies, 30000);
}

void TstAccountsWindow::choose(const QString &account)
{
    auto *menu = m_program->window().findChild<QMenu *>(u"accountMenu"_s);
    QVERIFY(menu);
    const auto actions = menu->actions();
    const auto at = std::find_if(actions.begin(), actions.end(),
                                 [&](const QAction *action) { return action->data() == QVariant(account); });
    QVERIFY(at != actions.end());
    (*at)->trigger();
}

int TstAccountsWindow::playsIn(const QString &database) const
{
    const auto opened = store::Database::open(database, store::Database::Mode::ReadOnly);
    const auto totals = opened ? store::CollectionReader((*opened)->handle()).totals() : fail(opened.error());
    return totals ? totals->plays : -1;
}

void TstAccountsWindow::eachShowsItsOwn()
{
    connectFirst();
    addMilo();
    QVERIFY(QFileInfo::exists(data(u"/accounts/milo/vinylvault.db"_s)));
    QVERIFY(QFileInfo::exists(data(u"/accounts/milo/secrets.sealed"_s)));
    QCOMPARE(backend().username(), u"milo"_s);
    QCOMPARE(backend().accounts(),
             (QList<models::AccountEntry>{{{}, u"sample-collector"_s, false}, {u"milo"_s, u"milo"_s, true}}));

    auto *search = seen<QLineEdit>("searchField");
    QVERIFY(search);
    QTest::keyClicks(search, u"blue"_s);
    choose({});
    QTRY_COMPARE(rows(), kSampleCopies);
    QCOMPARE(search->text(), QString());
    QCOMPARE(backend().username(), u"sample-collector"_s);
    QTRY_COMPARE(backend().token().state, TokenState::Good);
    choose(u"milo"_s);
    QTRY_COMPARE(rows(), kMiloCopies);
    QTRY_COMPARE(backend().accountState(), State::Connected);
    QVERIFY(!seen<QWidget>("welcomePage"));

    // Each is asked for with its own token.
    QSignalSpy synced(&backend(), &models::Backend::syncFinished);
    serve([](demo::DiscogsServer &server) { server.forgetRequests(); });
    backend().startSync();
    QTRY_COMPARE_WITH_TIMEOUT(synced.count(), 1, 20000);
    QVERIFY(synced.first().first().value<SyncOutcome>().isOk());
    serve([](demo::DiscogsServer &server) {
        for (const auto &request : server.requests()) {
            if (!request.isImage)
                QCOMPARE(request.header("Authorization"), "Discogs token=milo-token"_ba);
        }
    });
}

void TstAccountsWindow::playsStayWithTheirAccount()
{
    connectFirst();
    addMilo();
    auto *wall = m_program->window().findChild<gui::CoverGridView *>(u"collectionView"_s);
    const auto *copies = qobject_cast<const models::CollectionModel *>(wall->model());
    QVERIFY(copies && copies->instanceAt(3).isValid());
    QSignalSpy changed(&backend(), &models::Backend::copyChanged);
    // Asked for right before the switch: it still counts, and where it belongs.
    backend().recordPlay(copies->instanceAt(3), u"A"_s);
    choose({});
    QTRY_COMPARE(rows(), kSampleCopies);
    QTRY_COMPARE(playsIn(data(u"/accounts/milo/vinylvault.db"_s)), 1);
    backend().recordPlay(copies->instanceAt(0), u"B"_s);
    backend().recordPlay(copies->instanceAt(1), u"B"_s);
    QTRY_COMPARE(changed.count(), 2);
    QCOMPARE(playsIn(data(u"/vinylvault.db"_s)), 2);
    choose(u"milo"_s);
    QTRY_COMPARE(rows(), kMiloCopies);
    QCOMPARE(playsIn(data(u"/accounts/milo/vinylvault.db"_s)), 1);
}

void TstAccountsWindow::theLastOneIsOpenedNextTime()
{
    connectFirst();
    addMilo();
    open();
    QTRY_COMPARE(rows(), kMiloCopies);
    QCOMPARE(backend().accountState(), State::Connected);
    open({}, u"default"_s);
    QTRY_COMPARE(rows(), kSampleCopies);
    open();
    QTRY_COMPARE(rows(), kSampleCopies);
    open({}, u"milo"_s);
    QTRY_COMPARE(rows(), kMiloCopies);
}

void TstAccountsWindow::aKnownOwnerGetsNoSecondAccount()
{
    connectFirst();
    addMilo();
    choose({});
    QTRY_COMPARE(rows(), kSampleCopies);
    serve([](demo::DiscogsServer &server) {
        server.removeAccount("milo-token");
        server.addAccount("milo-renewed", miloCollection());
    });
    m_program->window().showPage(u"settings"_s);
    press("addAccountButton");
    give("milo-renewed");
    QTRY_COMPARE(backend().username(), u"milo"_s);
    QTRY_COMPARE(rows(), kMiloCopies);
    QCOMPARE(QDir(data(u"/accounts"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList{u"milo"_s});
    QSignalSpy tested(&backend(), &models::Backend::tokenChanged);
    backend().testToken();
    QTRY_VERIFY(tested.count() >= 2);
    QTRY_COMPARE(backend().token().state, TokenState::Good);
}

void TstAccountsWindow::switchingEndsASync()
{
    connectFirst();
    addMilo();
    serve([](demo::DiscogsServer &server) {
        server.inject(demo::Fault::stall().on(u"collection/folders/0"_s).always());
    });
    backend().startSync();
    QTRY_VERIFY(backend().isSyncing());
    choose({});
    QVERIFY(!backend().isSyncing());
    QTRY_COMPARE(rows(), kSampleCopies);
    // Its lock is free again, so nothing hangs on to the account that was left.
    QLockFile lock(data(u"/accounts/milo/sync.lock"_s));
    lock.setStaleLockTime(0);
    QVERIFY(QTest::qWaitFor([&lock] { return lock.tryLock(); }, 5000)); // once it is locked, asking again fails
    QVERIFY(!backend().isSyncing());
}

void TstAccountsWindow::aTokenIsChangedOnlyForTheSameUser()
{
    connectFirst();
    m_program->window().showPage(u"settings"_s);
    press("changeTokenButton");
    give("milo-token");
    QTRY_VERIFY(seen<QLabel>("connectStatus"));
    QVERIFY(seen<QLabel>("connectStatus")->text().contains(u"sample-collector"_s));
    QVERIFY(seen<QLabel>("connectStatus")->text().contains(u"milo"_s));
    QCOMPARE(backend().token().state, TokenState::Good);
    QVERIFY(!QFileInfo::exists(data(u"/accounts"_s)));
    seen<QLineEdit>("tokenField")->clear();
    give("wrong");
    QTRY_VERIFY(seen<QLabel>("connectStatus"));
    press("connectBackButton");
    QTRY_VERIFY(seen<QWidget>("tokenCard"));
    open(); // the old one is still there
    QCOMPARE(backend().accountState(), State::Connected);

    serve([](demo::DiscogsServer &server) { server.setToken("newer-token"); });
    m_program->window().showPage(u"settings"_s);
    press("changeTokenButton");
    give("newer-token");
    press("connectedButton");
    open();
    m_program->window().showPage(u"settings"_s);
    press("testTokenNowButton");
    QTRY_COMPARE(backend().token().state, TokenState::Good);
}

void TstAccountsWindow::aRemovedTokenStaysRemoved()
{
    connectFirst();
    QVERIFY(QFileInfo::exists(data(u"/secrets.sealed"_s)));
    m_program->window().showPage(u"settings"_s);
    press("removeTokenButton");
    QTRY_VERIFY(seen<QPushButton>("removeTokenNoButton"));
    QTRY_VERIFY(seen<QPushButton>("removeTokenNoButton")->hasFocus());
    QTest::keyClick(seen<QPushButton>("removeTokenNoButton"), Qt::Key_Escape);
    QVERIFY(!seen<QWidget>("removeTokenQuestion"));
    QVERIFY(seen<QWidget>("settingsPage")); // Esc answered the question only
    QCOMPARE(backend().accountState(), State::Connected);

    press("removeTokenButton");
    press("removeTokenYesButton");
    QCOMPARE(backend().accountState(), State::None);
    QTRY_VERIFY(!QFileInfo::exists(data(u"/secrets.sealed"_s)));
    QVERIFY(seen<QPushButton>("connectOtherButton"));
    QCOMPARE(seen<QLabel>("syncHeading")->text(), u"Not connected"_s);
    serve([](demo::DiscogsServer &server) { server.forgetRequests(); });
    backend().startSync();
    open();
    QCOMPARE(backend().accountState(), State::None);
    QTRY_COMPARE(rows(), kSampleCopies);
    QVERIFY(!seen<QWidget>("welcomePage"));
    serve([](demo::DiscogsServer &server) {
        for (const auto &request : server.requests())
            QVERIFY(request.header("Authorization").isEmpty());
    });
}

void TstAccountsWindow::aRefusedTokenLeadsToANewOne()
{
    connectFirst();
    // Revoked in the middle: the first request is still answered.
    serve([](demo::DiscogsServer &server) {
        server.inject(demo::Fault::status(401).on(u"collection/folders/0/releases"_s).always());
    });
    QSignalSpy synced(&backend(), &models::Backend::syncFinished);
    backend().startSync();
    QTRY_COMPARE_WITH_TIMEOUT(synced.count(), 1, 20000);
    QCOMPARE(synced.first().first().value<SyncOutcome>().error->kind, Error::Kind::NotAuthorised);
    QCOMPARE(backend().token().state, TokenState::Refused);
    QCOMPARE(rows(), kSampleCopies);
    QVERIFY(seen<QPushButton>("syncConnectButton"));
    QCOMPARE(seen<QPushButton>("syncConnectButton")->text(), u"Change token"_s);
    press("syncConnectButton");
    QTRY_VERIFY(seen<QLabel>("connectTitle"));
    QVERIFY(seen<QLabel>("connectTitle")->text().contains(u"sample-collector"_s));
    serve([](demo::DiscogsServer &server) {
        server.clearFaults();
        server.setToken("newer-token");
    });
    give("newer-token");
    press("connectedButton");
    QTRY_COMPARE_WITH_TIMEOUT(synced.count(), 2, 20000);
    QVERIFY(synced.last().first().value<SyncOutcome>().isOk());
    QCOMPARE(backend().token().state, TokenState::Good);
}

void TstAccountsWindow::testingTellsWhatDiscogsSays()
{
    connectFirst();
    m_program->window().showPage(u"settings"_s);
    QVERIFY(seen<QLabel>("tokenPlace")->text().contains(u"encrypted file"_s));
    const QDateTime tested = backend().token().tested;
    QVERIFY(tested.isValid());
    serve([](demo::DiscogsServer &server) { server.pause(); });
    press("testTokenNowButton");
    QTRY_COMPARE(backend().token().state, TokenState::Unknown);
    QCOMPARE(backend().token().tested, tested);
    QVERIFY(seen<QLabel>("tokenState")->text().contains(u"cannot be reached"_s));
    serve([](demo::DiscogsServer &server) {
        QVERIFY(server.resume());
        server.setToken("another");
    });
    press("testTokenNowButton");
    QTRY_COMPARE(backend().token().state, TokenState::Refused);
    open(); // known at the next start, too
    QCOMPARE(backend().token().state, TokenState::Refused);
}

void TstAccountsWindow::aRemovedAccountIsPutAside()
{
    connectFirst();
    addMilo();
    m_program->window().showPage(u"settings"_s);
    QSignalSpy gone(&backend(), &models::Backend::accountRemoved);
    QPushButton *remove = nullptr;
    const auto buttons = m_program->window().findChildren<QPushButton *>(u"removeAccountButton"_s);
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->parentWidget()->property("account") == u"milo"_s)
            remove = button;
    }
    QVERIFY(remove);
    remove->click();
    press("removeAccountYesButton");
    QTRY_COMPARE(gone.count(), 1);
    QCOMPARE(removed().size(), 1);
    QVERIFY(removed().first().startsWith(u"milo-20"_s));
    const QString folder = data(u"/removed/"_s + removed().first());
    QVERIFY(QFileInfo::exists(folder + u"/vinylvault.db"_s));
    QVERIFY(!QFileInfo::exists(folder + u"/secrets.sealed"_s));
    QVERIFY(!QFileInfo::exists(data(u"/accounts/milo"_s)));
    QTRY_COMPARE(rows(), kSampleCopies);
    QCOMPARE(backend().accounts().size(), 1);
    open();
    QTRY_COMPARE(rows(), kSampleCopies);
    // Its token is not asked for again, and it can be added anew.
    addMilo();
    QCOMPARE(playsIn(data(u"/accounts/milo/vinylvault.db"_s)), 0);
}

void TstAccountsWindow::theOnlyAccountCanBeRemoved()
{
    connectFirst();
    QSignalSpy gone(&backend(), &models::Backend::accountRemoved);
    backend().removeAccount({});
    QTRY_COMPARE(gone.count(), 1);
    QTRY_VERIFY(seen<QWidget>("welcomePage"));
    QCOMPARE(backend().accountState(), State::None);
    QTRY_VERIFY(!QFileInfo::exists(data(u"/secrets.sealed"_s)));
    QCOMPARE(removed().size(), 1);
    open();
    QCOMPARE(backend().accountState(), State::None);
    QTRY_VERIFY(seen<QWidget>("welcomePage"));
}

void TstAccountsWindow::anAccountInUseElsewhereIsNotRemoved()
{
    connectFirst();
    addMilo();
    QSignalSpy problem(&backend(), &models::Backend::accountProblem);
    {
        QLockFile lock(data(u"/accounts/milo/sync.lock"_s));
        QVERIFY(lock.tryLock());
        backend().removeAccount(u"milo"_s);
        QTRY_COMPARE(problem.count(), 1);
        QVERIFY(seen<QLabel>("noticeText")->text().contains(u"syncing"_s));
    }
    QTRY_COMPARE(rows(), kMiloCopies); // and it is open again
    QTRY_COMPARE(backend().accountState(), State::Connected);
    choose({});
    QTRY_COMPARE(rows(), kSampleCopies);
    {
        const auto other
            = store::Database::open(data(u"/accounts/milo/vinylvault.db"_s), store::Database::Mode::ReadOnly);
        QVERIFY(other);
        QVERIFY(store::CollectionReader((*other)->handle()).totals());
        backend().removeAccount(u"milo"_s);
        QTRY_COMPARE(problem.count(), 2);
    }
    QVERIFY(removed().isEmpty());
    QVERIFY(QFileInfo::exists(data(u"/accounts/milo/secrets.sealed"_s)));
    choose(u"milo"_s);
    QTRY_COMPARE(rows(), kMiloCopies);
    QTRY_COMPARE(backend().accountState(), State::Connected);
}

void TstAccountsWindow::aGivenTokenIsForTheFirstAccountOnly()
{
    connectFirst();
    addMilo();
    open({Secret("first-token"_ba), {}});
    QTRY_COMPARE(rows(), kSampleCopies); // the main one, although the other was open last
    QCOMPARE(backend().token().place, models::TokenInfo::Place::Environment);
    m_program->window().showPage(u"settings"_s);
    QVERIFY(!seen<QPushButton>("changeTokenButton"));
    QVERIFY(!seen<QPushButton>("removeTokenButton"));
    QVERIFY(seen<QLabel>("tokenPlace")->text().contains(u"VINYLVAULT_TOKEN"_s));
    choose(u"milo"_s);
    QTRY_COMPARE(rows(), kMiloCopies);
    QTRY_COMPARE(backend().token().place, models::TokenInfo::Place::SealedFile);
}

void TstAccountsWindow::aSealedTokenThatDoesNotOpenIsExplained()
{
    connectFirst();
    m_program.reset();
    QFile key(m_dir->filePath(u"home/vinylvault/secret.key"_s)); // as on another machine
    QVERIFY(key.remove());
    open();
    QCOMPARE(backend().accountState(), State::None);
    QCOMPARE(backend().token().state, TokenState::Unreadable);
    m_program->window().showPage(u"settings"_s);
    QVERIFY(seen<QLabel>("tokenState")->text().contains(u"cannot be opened"_s));
    m_program->window().showPage(u"welcome"_s);
    QVERIFY(seen<QLabel>("tokenProblem")->text().contains(u"cannot be opened"_s));
    QVERIFY(seen<QPushButton>("retryTokenButton"));

    open({Secret("od d"_ba), {}});
    QVERIFY(backend().token().problem);
    m_program->window().showPage(u"welcome"_s);
    QVERIFY(seen<QLabel>("tokenProblem")->text().contains(u"VINYLVAULT_TOKEN"_s));
    QVERIFY(!seen<QPushButton>("retryTokenButton"));

    QFile file(m_dir->filePath(u"token"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("first-token");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    file.close();
    open({{}, file.fileName()});
    m_program->window().showPage(u"welcome"_s);
    QVERIFY(seen<QLabel>("tokenProblem")->text().contains(u"chmod 600"_s));
}

QTEST_MAIN(TstAccountsWindow)
#include "tst_accountswindow.moc"
