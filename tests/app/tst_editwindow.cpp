// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "base/clock.h"
#include "base/paths.h"
#include "gui/starslabel.h"
#include "models/roles.h"
#include "store/database.h"
#include "store/listeninglog.h"
#include "store/syncreader.h"
#include "store/turntable.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;

/// Editing in the real window with the real engine and the sample collection's server at the other end of the wire.
class TstEditWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theSampleWasListenedTo();
    void rateAndUndo();
    void moveToANewFolder();
    void removeAndBringBack();

private:
    template <class T>
    T *find(const char *name)
    {
        return m_program->window().findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QAbstractItemView *wall() { return find<QAbstractItemView>("collectionView"); }
    [[nodiscard]] store::EditCounts counts()
    {
        const auto database = store::Database::open(m_places.database(), store::Database::Mode::ReadOnly);
        return database ? store::SyncReader((*database)->handle()).editCounts().value_or(store::EditCounts{-1, 0, 0})
                        : store::EditCounts{-1, 0, 0};
    }

    SystemClock m_clock;
    Locations m_places;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<app::Program> m_program;
};

void TstEditWindow::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_places = {};
    m_places.data = m_places.shared = m_places.config = m_dir->path();
    m_places.cache = m_dir->filePath(u"cache"_s);
    m_program = std::make_unique<app::Program>(
        app::ProgramBackend::Config{.places = m_places, .demo = true, .demoPlaces = m_places},
        gui::MainWindow::Mode::Desktop, m_clock);
    QSignalSpy finished(&m_program->backend(), &models::Backend::syncFinished);
    m_program->window().resize(1280, 800);
    m_program->window().show();
    m_program->backend().start();
    QVERIFY(finished.wait(30'000));
    QCOMPARE(wall()->model()->rowCount(), 300);
    QVERIFY(QTest::qWaitForWindowActive(&m_program->window()));
    wall()->setCurrentIndex(wall()->model()->index(5, 0));
}

void TstEditWindow::cleanup()
{
    m_program.reset();
    m_dir.reset();
}

void TstEditWindow::theSampleWasListenedTo()
{
    const auto database = store::Database::open(m_places.database(), store::Database::Mode::ReadOnly);
    QVERIFY(database);
    const auto plays = [&] { return store::listeningLog((*database)->handle(), {})->size(); };
    QTRY_VERIFY(plays() > 100);
    const auto on = store::Turntable((*database)->handle()).now();
    QVERIFY(on);
    QVERIFY(!*on); // that was another day
}

void TstEditWindow::rateAndUndo()
{
    const auto *stars = find<QWidget>("detailPane")->findChild<gui::StarsLabel *>();
    const int before = stars->rating();
    const int wanted = before == 4 ? 2 : 4;
    QTest::keyClick(&m_program->window(), static_cast<Qt::Key>(Qt::Key_0 + wanted), Qt::AltModifier);
    QTRY_COMPARE(stars->rating(), wanted);
    QTRY_VERIFY(find<QWidget>("undoBar")->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(counts().all(), 0, 15'000); // Discogs has it
    QTRY_VERIFY(m_program->backend().canUndo());
    QTest::keyClick(&m_program->window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stars->rating(), before);
    QTRY_VERIFY(find<QLabel>("undoText")->text().startsWith(u"Taken back"_s));
    QTRY_COMPARE_WITH_TIMEOUT(counts().all(), 0, 15'000);
    QCOMPARE(stars->rating(), before);
}

void TstEditWindow::moveToANewFolder()
{
    const QString title = find<QLabel>("detailTitle")->text();
    QTest::keyClick(&m_program->window(), Qt::Key_E, Qt::ControlModifier);
    auto *pane = find<QWidget>("detailPane");
    find<QMenu>("recordMenu")->findChild<QMenu *>()->popup(QPoint());
    find<QAction>("newFolderAction")->trigger();
    find<QMenu>("recordMenu")->findChild<QMenu *>()->hide();
    auto *line = pane->findChild<QLineEdit *>(u"newFolderLine"_s);
    QTRY_VERIFY(line->isVisible() && line->hasFocus());
    QTest::keyClicks(line, u"Attic"_s);
    QTest::keyClick(line, Qt::Key_Return);
    const auto *folders = find<QAbstractItemView>("folderList");
    const auto inAttic = [folders] {
        const auto found
            = folders->model()->match(folders->model()->index(0, 0), Qt::DisplayRole, u"Attic"_s, 1, Qt::MatchExactly);
        return found.isEmpty() ? -1 : found.constFirst().data(Qt::UserRole + 2).toInt();
    };
    QTRY_COMPARE(inAttic(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(counts().all(), 0, 15'000);
    QCOMPARE(inAttic(), 1);
    QCOMPARE(find<QLabel>("detailTitle")->text(), title);
}

void TstEditWindow::removeAndBringBack()
{
    const QString title = find<QLabel>("detailTitle")->text();
    const InstanceId copy = wall()->currentIndex().data(models::InstanceRole).value<InstanceId>();
    m_program->backend().edit({store::Edit::remove(copy)});
    QTRY_COMPARE(wall()->model()->rowCount(), 299);
    QTRY_COMPARE(find<QLabel>("undoText")->text(), u"Removed %1"_s.arg(title));
    QTRY_COMPARE_WITH_TIMEOUT(counts().all(), 0, 15'000);
    QTest::keyClick(&m_program->window(), Qt::Key_6, Qt::ControlModifier);
    auto *section = find<QWidget>("removedSection");
    QTRY_VERIFY(section->findChild<QPushButton *>(u"addAgainButton"_s));
    section->findChild<QPushButton *>(u"addAgainButton"_s)->click();
    QTRY_COMPARE(wall()->model()->rowCount(), 300);
    QTRY_VERIFY(!section->findChild<QPushButton *>(u"addAgainButton"_s));
    QTRY_COMPARE_WITH_TIMEOUT(counts().all(), 0, 15'000);
    QCOMPARE(wall()->model()->rowCount(), 300);
}

QTEST_MAIN(TstEditWindow)
#include "tst_editwindow.moc"
