// SPDX-License-Identifier: GPL-3.0-or-later
#include "programstage.h"

#include "demo/discogsserver.h"
#include "demo/releasedetails.h"
#include "gui/starslabel.h"
#include "models/roles.h"
#include "store/collectionreader.h"
#include "store/database.h"
#include "support/pace.h"
#include "support/watchdog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;

/// The whole program used by somebody without a mouse: every key goes to what has the focus, and to nothing else. A
/// watchdog looks at every step.
class TstKeyboardWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fromWelcomeToSettings();

private:
    /// Milliseconds for which nothing may keep the window, on the machine that the budgets are for: twice the 50 that
    /// bench_window measures by, because several events make one step here, and neighbours take their share of the
    /// caches.
    static constexpr double kBudget = 100;
    /// So long it must not wait either, for a disk or another thread, whatever else the machine does.
    static constexpr double kHangs = 1000;

    template <class T>
    T *seen(const char *name)
    {
        return m_stage->seen<T>(name);
    }
    [[nodiscard]] QAbstractItemView *wall() { return m_stage->find<QAbstractItemView>("collectionView"); }
    [[nodiscard]] QWidget *focus()
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            return popup;
        QWidget *widget = QApplication::focusWidget();
        return widget ? widget : &m_stage->program->window();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(focus(), key, modifiers);
        QCoreApplication::processEvents();
    }
    void type(const QString &text)
    {
        for (const QChar c : text) {
            QTest::keyClick(focus(), c.toLatin1());
            QCoreApplication::processEvents();
        }
    }
    /// With Tab from here; false when no number of them leads there.
    bool tabTo(const char *name)
    {
        for (int i = 0; i < 80 && focus()->objectName() != QLatin1StringView(name); ++i)
            press(Qt::Key_Tab);
        if (focus()->objectName() == QLatin1StringView(name))
            return true;
        qWarning() << "Tab does not lead to" << name << "but to" << focus();
        return false;
    }
    /// Whether nothing has kept the window since the last step. How fast the machine is, is asked at that moment.
    bool answersAfter(const char *step)
    {
        const auto gaps = m_watchdog->gaps();
        const test::Watchdog::Gap gap = m_watchdog->longest();
        m_watchdog->restart();
        qInfo("%s: %.0f ms without an answer, of which %.0f computing, and %.0f more waiting for a core", step,
              gap.own(), gap.computing, gap.waiting);
        double computing = 0;
        for (const test::Watchdog::Gap &each : gaps)
            computing = std::max(computing, each.computing);
        return (computing < kBudget || computing < kBudget * test::slowness()) && gap.own() < kHangs;
    }

    std::unique_ptr<test::ProgramStage> m_stage;
    std::unique_ptr<test::Watchdog> m_watchdog;
};

void TstKeyboardWalk::init()
{
    m_stage = std::make_unique<test::ProgramStage>();
    QVERIFY(m_stage->open());
    QTRY_VERIFY(seen<QWidget>("welcomePage"));
    m_watchdog = std::make_unique<test::Watchdog>();
}

void TstKeyboardWalk::cleanup()
{
    m_watchdog.reset();
    m_stage.reset();
}

void TstKeyboardWalk::fromWelcomeToSettings()
{
    // Welcome.
    QVERIFY(tabTo("connectButton"));
    press(Qt::Key_Space);
    QTRY_COMPARE(focus()->objectName(), u"tokenField"_s);
    QSignalSpy synced(&m_stage->program->backend(), &models::Backend::syncFinished);
    type(QString::fromLatin1(m_stage->server->token()));
    press(Qt::Key_Return);
    QTRY_COMPARE(focus()->objectName(), u"connectedButton"_s);
    press(Qt::Key_Return);
    QVERIFY(answersAfter("welcome"));

    // Sync.
    QTRY_COMPARE_WITH_TIMEOUT(synced.count(), 1, 30'000);
    QVERIFY(synced.first().first().value<SyncOutcome>().isOk());
    QTRY_COMPARE(wall()->model()->rowCount(), 300);
    QTRY_VERIFY(wall()->isVisible());
    QVERIFY(answersAfter("sync"));

    // Search: typing does it, wherever the focus is in the wall.
    QTRY_VERIFY(wall()->hasFocus());
    type(u"okoye transit"_s);
    QTRY_VERIFY(wall()->model()->rowCount() > 0 && wall()->model()->rowCount() < 10);
    press(Qt::Key_Return);
    QTRY_VERIFY(wall()->hasFocus());
    QVERIFY(answersAfter("search"));

    // Open.
    press(Qt::Key_Home);
    const QString title = wall()->currentIndex().data(models::TitleRole).toString();
    QCOMPARE(title, u"Blue Transit"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(seen<QLabel>("albumTitle"));
    QCOMPARE(seen<QLabel>("albumTitle")->text(), title);
    QTRY_VERIFY_WITH_TIMEOUT(seen<QWidget>("trackList") && seen<QWidget>("trackList")->height() > 60, 10'000);
    QVERIFY(answersAfter("open"));

    // Rate, and undo that.
    const auto stars = [this] { return seen<QWidget>("albumPage")->findChild<gui::StarsLabel *>()->rating(); };
    const int before = stars();
    const int wanted = before == 4 ? 2 : 4;
    press(static_cast<Qt::Key>(Qt::Key_0 + wanted), Qt::AltModifier);
    QTRY_COMPARE(stars(), wanted);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stars(), before);
    press(static_cast<Qt::Key>(Qt::Key_0 + wanted), Qt::AltModifier);
    QTRY_COMPARE(stars(), wanted);
    QVERIFY(answersAfter("rate"));

    // Move, and undo that.
    const auto record = wall()->currentIndex().data(models::InstanceRole).value<InstanceId>();
    const auto folder = [this, record] {
        const auto database = store::Database::open(m_stage->places().database(), store::Database::Mode::ReadOnly);
        const auto detail = store::CollectionReader((*database)->handle()).detail(record);
        return detail ? detail->copy.folder : FolderId{-1};
    };
    const FolderId home = folder();
    press(Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    press(Qt::Key_Down);
    const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (menu->activeAction() && menu->activeAction()->isChecked())
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QTRY_VERIFY(folder() != home);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(folder(), home);
    QVERIFY(answersAfter("move"));

    // Play.
    QSignalSpy played(&m_stage->program->backend(), &models::Backend::playChanged);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(played.count(), 1);
    press(Qt::Key_J, Qt::ControlModifier);
    QTRY_VERIFY(seen<QWidget>("playingPage"));
    press(Qt::Key_Escape);
    QTRY_VERIFY(seen<QLabel>("albumTitle"));
    QVERIFY(answersAfter("play"));

    // Add by barcode, as a hand scanner types it.
    press(Qt::Key_Escape);
    QTRY_VERIFY(wall()->hasFocus());
    press(Qt::Key_Escape); // the search
    QTRY_COMPARE(wall()->model()->rowCount(), 300);
    QVERIFY(answersAfter("back to the wall"));
    QString barcode;
    m_stage->server->run([&barcode](demo::DiscogsServer &server) {
        for (const demo::ServedWant &want : server.collection().wants()) {
            barcode = demo::barcodeOf(*server.collection().release(want.release));
            if (!barcode.isEmpty())
                break;
        }
    });
    QVERIFY(!barcode.isEmpty());
    press(Qt::Key_B, Qt::ControlModifier);
    QTRY_COMPARE(focus()->objectName(), u"addLine"_s);
    QVERIFY(answersAfter("the page for adding"));
    type(barcode);
    press(Qt::Key_Return);
    QTRY_VERIFY(seen<QAbstractItemView>("trayList"));
    QTRY_COMPARE(seen<QAbstractItemView>("trayList")->model()->rowCount(), 1);
    QTRY_VERIFY(seen<QPushButton>("trayAddButton")->isEnabled());
    QVERIFY(answersAfter("a barcode"));
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(wall()->model()->rowCount(), 301);
    QVERIFY(answersAfter("add by barcode"));

    // Statistics, and the log with that one play.
    press(Qt::Key_5, Qt::ControlModifier);
    QTRY_VERIFY(seen<QWidget>("statsPage"));
    QTRY_VERIFY(seen<QWidget>("statsPage")->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(seen<QWidget>("logPage"));
    QTRY_VERIFY(seen<QAbstractItemView>("logView"));
    QTRY_COMPARE(seen<QAbstractItemView>("logView")->model()->rowCount(), 2); // its day, and the play
    QVERIFY(answersAfter("statistics and log"));

    // Settings: another theme.
    press(Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(seen<QWidget>("settingsPage"));
    QVERIFY(answersAfter("settings"));
    const ThemeChoice theme = m_stage->program->settings().theme();
    auto *chosen = m_stage->program->window().findChild<QWidget *>(u"settingsPage"_s);
    const auto radios = chosen->findChildren<QRadioButton *>();
    const auto checked = std::ranges::find_if(radios, [](const QRadioButton *button) { return button->isChecked(); });
    QVERIFY(checked != radios.end());
    QVERIFY(tabTo(qPrintable((*checked)->objectName())));
    QVERIFY(answersAfter("walking through the settings"));
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    QTRY_VERIFY(m_stage->program->settings().theme() != theme);
    QVERIFY(answersAfter("another theme"));
    press(Qt::Key_Escape); // to where the settings were opened
    QTRY_VERIFY(seen<QWidget>("logPage"));
    press(Qt::Key_Escape);
    QTRY_VERIFY(wall()->isVisible());
    QVERIFY(answersAfter("the way back"));
}

QTEST_MAIN(TstKeyboardWalk)
#include "tst_keyboardwalk.moc"
