// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/folderlist.h"

#include "gui/windowharness.h"
#include "models/outboxrows.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace vv;
using store::Edit;
using test::CollectionFixture;
using Steps = QList<QList<Edit>>;

class TstFolders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesOne();
    void escapeMakesNone();
    void renamesByKey();
    void deletesByKey();
    void menuOffersTheSame();
    void usualFoldersStay();
    void notEmptyIsSaid();
    void shownFolderIsFollowed();
    void kioskChoosesOne();
    void kioskRenamesAndMakes();
    void kioskDeletes();

private:
    /// The kiosk's page of folders, by the button that leads there.
    static QWidget *folderPage(const test::WindowHarness &harness)
    {
        harness.find<QToolButton>("foldersButton")->click();
        auto *page = harness.find<QWidget>("folderPage");
        return page && page->isVisible() ? page : nullptr;
    }
    static QAbstractButton *button(const QWidget *page, const QString &name)
    {
        return page->findChild<QAbstractButton *>(name);
    }
    static QModelIndex folder(const QListView *list, const QString &name)
    {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString() == name)
                return list->model()->index(row, 0);
        }
        return {};
    }
    static void choose(QListView *list, const QString &name)
    {
        const QModelIndex index = folder(list, name);
        QVERIFY(index.isValid());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
        list->setFocus();
    }
};

void TstFolders::makesOne()
{
    test::WindowHarness harness(3);
    QVERIFY(harness.open());
    auto *field = harness.find<QLineEdit>("newFolderField");
    QVERIFY(!field->isVisible());
    harness.find<QToolButton>("newFolderButton")->click();
    QVERIFY(field->isVisible() && field->hasFocus());
    QTest::keyClicks(field, u"Attic"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(harness.backend.edits, Steps{{Edit::makeFolder(u"Attic"_s)}});
    QVERIFY(!field->isVisible());
}

void TstFolders::escapeMakesNone()
{
    test::WindowHarness harness(3);
    QVERIFY(harness.open());
    harness.window->showPage(u"settings"_s);
    auto *field = harness.find<QLineEdit>("newFolderField");
    harness.find<QToolButton>("newFolderButton")->click();
    QTest::keyClicks(field, u"Attic"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QVERIFY(harness.find<QWidget>("settingsPage")->isVisible()); // it left the field, not the page
    harness.find<QToolButton>("newFolderButton")->click();
    QVERIFY(field->text().isEmpty());
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(harness.backend.edits.isEmpty());
}

void TstFolders::renamesByKey()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    auto *list = harness.find<QListView>("folderList");
    choose(list, u"Jazz wall"_s);
    QTest::keyClick(list, Qt::Key_F2);
    auto *field = list->findChild<QLineEdit *>(u"renameField"_s);
    QVERIFY(field && field->isVisible());
    QCOMPARE(field->text(), u"Jazz wall"_s);
    QVERIFY(field->hasFrame()); // its ground hides the name behind it
    const QImage shown = list->viewport()->grab(field->geometry()).toImage();
    QCOMPARE(shown.pixelColor(shown.width() / 2, 0), field->palette().color(QPalette::Highlight));
    QCOMPARE(shown.pixelColor(shown.width() - 20, shown.height() / 2), field->palette().color(QPalette::Base));
    Q_EMIT harness.backend.collectionChanged(); // a sync does not take the words away
    field->selectAll();
    QTest::keyClicks(field, u"Jazz corner"_s);
    Q_EMIT harness.backend.collectionChanged();
    QCOMPARE(field->text(), u"Jazz corner"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(harness.backend.edits, Steps{{Edit::renameFolder({2}, u"Jazz corner"_s)}});
    QVERIFY(folder(list, u"Jazz wall"_s).isValid()); // until the store has the new name
    test::OutboxRows rows(harness.fixture.file());
    QVERIFY(rows.run(u"UPDATE folders SET name = 'Jazz corner' WHERE folder_id = 2"_s));
    Q_EMIT harness.backend.edited({Edit::renameFolder({2}, u"Jazz corner"_s)}, false);
    QVERIFY(folder(list, u"Jazz corner"_s).isValid());
    QCOMPARE(harness.find<QLabel>("whereLabel")->text(), u"Jazz corner"_s);
    QCOMPARE(harness.find<QLabel>("undoText")->text(), u"Folder renamed to Jazz corner"_s);
}

void TstFolders::deletesByKey()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    auto *list = harness.find<QListView>("folderList");
    choose(list, u"Jazz wall"_s);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(harness.backend.edits, Steps{{Edit::deleteFolder({2})}});
}

void TstFolders::menuOffersTheSame()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    auto *list = harness.find<QListView>("folderList");
    const auto open = [list, &harness](const QString &name) {
        Q_EMIT list->customContextMenuRequested(list->visualRect(folder(list, name)).center());
        return harness.find<QMenu>("folderMenu");
    };
    QMenu *menu = open(u"Jazz wall"_s);
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions().size(), 3);
    menu->actions().value(2)->trigger();
    QCOMPARE(harness.backend.edits, Steps{{Edit::deleteFolder({2})}});
    menu->actions().value(1)->trigger();
    QVERIFY(list->findChild<QLineEdit *>(u"renameField"_s));
    menu->actions().value(0)->trigger();
    QVERIFY(harness.find<QLineEdit>("newFolderField")->isVisible());
    menu->close();
}

void TstFolders::usualFoldersStay()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    auto *list = harness.find<QListView>("folderList");
    choose(list, u"Uncategorized"_s);
    QTest::keyClick(list, Qt::Key_F2);
    QVERIFY(!list->findChild<QLineEdit *>(u"renameField"_s));
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(harness.backend.edits.isEmpty());
}

void TstFolders::notEmptyIsSaid()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    Q_EMIT harness.backend.writeFailed(Error{Error::Kind::WrongUse, u"Jazz wall is not empty."_s});
    QVERIFY(harness.find<QWidget>("noticeBar")->isVisible());
    QCOMPARE(harness.find<QLabel>("noticeText")->text(), u"Jazz wall is not empty."_s);
}

void TstFolders::shownFolderIsFollowed()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    auto *list = harness.find<QListView>("folderList");
    choose(list, u"Jazz wall"_s);
    const auto *wall = harness.find<QAbstractItemView>("collectionView");
    QCOMPARE(wall->model()->rowCount(), 3);
    // Discogs gave it another number.
    test::OutboxRows rows(harness.fixture.file());
    QVERIFY(rows.run(u"UPDATE folders SET folder_id = 77 WHERE folder_id = 2"_s));
    QVERIFY(rows.run(u"UPDATE albums SET folder_id = 77 WHERE folder_id = 2"_s));
    Q_EMIT harness.backend.collectionChanged();
    QCOMPARE(wall->model()->rowCount(), 3);
    QCOMPARE(list->selectionModel()->selectedIndexes().value(0).data().toString(), u"Jazz wall"_s);
    // And then it was deleted.
    QVERIFY(rows.run(u"UPDATE albums SET folder_id = 1"_s));
    QVERIFY(rows.run(u"DELETE FROM folders WHERE folder_id = 77"_s));
    Q_EMIT harness.backend.edited({Edit::deleteFolder({77})}, false);
    QCOMPARE(wall->model()->rowCount(), 5);
    QVERIFY(harness.find<QLabel>("whereLabel")->text().isEmpty());
}

void TstFolders::kioskChoosesOne()
{
    test::WindowHarness harness(6, test::WindowHarness::Mode::Kiosk);
    QVERIFY(harness.open({800, 480}));
    QWidget *page = folderPage(harness);
    QVERIFY(page);
    QVERIFY(button(page, u"chooseFolder0"_s)->isChecked());
    QVERIFY(!button(page, u"renameFolder0"_s) && !button(page, u"renameFolder1"_s)); // those belong to Discogs
    const auto buttons = page->findChildren<QAbstractButton *>();
    for (const QAbstractButton *target : buttons) {
        if (target->isVisible())
            QVERIFY2(target->height() >= 48 && target->width() >= 48, qPrintable(target->objectName()));
    }
    QTest::mouseClick(button(page, u"chooseFolder2"_s), Qt::LeftButton);
    QVERIFY(harness.find<QWidget>("collectionPage")->isVisible());
    QVERIFY(harness.find<QLineEdit>("searchField")->placeholderText().startsWith(u"Jazz wall · "_s));
    page = folderPage(harness);
    QVERIFY(button(page, u"chooseFolder2"_s)->isChecked());
    button(page, u"chooseFolder0"_s)->click();
    QVERIFY(harness.find<QLineEdit>("searchField")->placeholderText().startsWith(u"6 "_s));
}

void TstFolders::kioskRenamesAndMakes()
{
    test::WindowHarness harness(6, test::WindowHarness::Mode::Kiosk);
    QVERIFY(harness.open({800, 480}));
    QWidget *page = folderPage(harness);
    auto *line = harness.find<QLineEdit>("folderNameLine");
    const auto *keyboard = harness.find<QWidget>("onScreenKeyboard");
    QVERIFY(page && !line->isVisible() && !keyboard->isVisible());
    QTest::mouseClick(button(page, u"renameFolder2"_s), Qt::LeftButton);
    QVERIFY(line->isVisible() && keyboard->isVisible());
    QCOMPARE(line->text(), u"Jazz wall"_s);
    const auto tap = [keyboard](const QString &name) {
        QTest::mouseClick(keyboard->findChild<QPushButton *>(name), Qt::LeftButton);
    };
    tap(u"key_o"_s); // in the place of the name that is selected
    tap(u"key_k"_s);
    QCOMPARE(line->text(), u"ok"_s);
    tap(u"key_enter"_s);
    QCOMPARE(harness.backend.edits, Steps{{Edit::renameFolder({2}, u"ok"_s)}});
    QVERIFY(!line->isVisible() && !keyboard->isVisible() && page->isVisible());

    QTest::mouseClick(button(page, u"newFolderPageButton"_s), Qt::LeftButton);
    QVERIFY(line->isVisible() && line->text().isEmpty() && keyboard->isVisible());
    QTest::keyClicks(line, u"Attic"_s);
    QTest::mouseClick(button(page, u"folderNameSaveButton"_s), Qt::LeftButton);
    QCOMPARE(harness.backend.edits.constLast(), QList{Edit::makeFolder(u"Attic"_s)});

    button(page, u"renameFolder2"_s)->click();
    button(page, u"folderNameCancelButton"_s)->click();
    QVERIFY(!line->isVisible());
    button(page, u"renameFolder2"_s)->click();
    QTest::keyClick(line, Qt::Key_Escape); // the keyboard
    QTest::keyClick(line, Qt::Key_Escape); // the name
    QVERIFY(!line->isVisible() && page->isVisible());
    QTest::keyClick(harness.window.get(), Qt::Key_Escape);
    QVERIFY(harness.find<QWidget>("collectionPage")->isVisible());
    QCOMPARE(harness.backend.edits.size(), 2);
}

void TstFolders::kioskDeletes()
{
    test::WindowHarness harness(6, test::WindowHarness::Mode::Kiosk);
    QVERIFY(harness.open({800, 480}));
    QWidget *page = folderPage(harness);
    QVERIFY(page);
    QTest::mouseClick(button(page, u"deleteFolder2"_s), Qt::LeftButton);
    QCOMPARE(harness.backend.edits, Steps{{Edit::deleteFolder({2})}});
    test::OutboxRows rows(harness.fixture.file());
    QVERIFY(rows.run(u"UPDATE albums SET folder_id = 1"_s) && rows.run(u"DELETE FROM folders WHERE folder_id = 2"_s));
    Q_EMIT harness.backend.edited({Edit::deleteFolder({2})}, false);
    QTRY_VERIFY(!button(page, u"chooseFolder2"_s));
    QVERIFY(harness.find<QPushButton>("undoButton")->isVisible());
}

QTEST_MAIN(TstFolders)
#include "tst_folders.moc"
