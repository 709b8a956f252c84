// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/choicebutton.h"
#include "gui/metrics.h"
#include "gui/theme.h"

#include <QApplication>
#include <QMenu>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;
using gui::Theme;

/// Menus that have more entries than the screen of a kiosk has room for.
class TstPopups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewColumnsStay();
    void aFingerDragsTheEntries();
    void whatFitsIsChosenByDragging();
    void keysReachTheLast();
    void keysGoRound();
    void columnsAreNoWiderThanTheirWords();
    void keysGoOnFromWhatIsChosen();

private:
    static gui::Metrics finger(double textScale);
    static void fill(QMenu &menu, int entries, const QString &words);
};

gui::Metrics TstPopups::finger(double textScale)
{
    return gui::Metrics::forFinger(QApplication::font(), QGuiApplication::primaryScreen(), 1, textScale);
}

void TstPopups::fill(QMenu &menu, int entries, const QString &words)
{
    for (int i = 0; i < entries; ++i)
        menu.addAction(words.arg(i));
}

void TstPopups::fewColumnsStay()
{
    const Theme theme(finger(1), ThemeChoice::Dark);
    QMenu menu;
    fill(menu, 30, u"%1"_s);
    menu.popup({0, 0});
    QVERIFY(!menu.style()->styleHint(QStyle::SH_Menu_Scrollable, nullptr, &menu));
    const QRect screen = menu.screen()->availableGeometry();
    const auto actions = menu.actions();
    for (QAction *action : actions)
        QVERIFY(screen.contains(menu.actionGeometry(action).translated(menu.pos())));
}

void TstPopups::aFingerDragsTheEntries()
{
    const Theme theme(finger(2), ThemeChoice::Dark);
    QMenu menu;
    fill(menu, 60, u"The other way round %1"_s);
    QSignalSpy chosen(&menu, &QMenu::triggered);
    menu.popup({0, 0});
    QVERIFY(menu.height() <= menu.screen()->availableGeometry().height());
    QVERIFY(menu.style()->styleHint(QStyle::SH_Menu_Scrollable, nullptr, &menu));
    const auto actions = menu.actions();
    const int entry = menu.actionGeometry(actions.constFirst()).height();
    const int before = menu.actionGeometry(actions.constFirst()).top();
    const QPoint from(menu.width() / 2, menu.height() / 2);
    QTest::mousePress(&menu, Qt::LeftButton, {}, from);
    for (int moved = 0; moved <= 3 * entry; moved += entry / 4)
        QTest::mouseMove(&menu, from - QPoint(0, moved));
    QTest::mouseRelease(&menu, Qt::LeftButton, {}, from - QPoint(0, 3 * entry));
    QVERIFY(menu.isVisible());
    QCOMPARE(chosen.size(), 0);
    QVERIFY(menu.actionGeometry(actions.constFirst()).top() <= before - 2 * entry);
    // A tap chooses what is there now.
    QAction *there = menu.actionAt(from);
    QVERIFY(there);
    QTest::mouseClick(&menu, Qt::LeftButton, {}, from);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().value<QAction *>(), there);
}

/// As every menu does it, also after another one was dragged: pressed, moved to the entry that is meant, let go.
void TstPopups::whatFitsIsChosenByDragging()
{
    const Theme theme(finger(2), ThemeChoice::Dark);
    QMenu tall;
    fill(tall, 60, u"The other way round %1"_s);
    tall.popup({0, 0});
    const QPoint middle(tall.width() / 2, tall.height() / 2);
    QTest::mousePress(&tall, Qt::LeftButton, {}, middle);
    QTest::mouseMove(&tall, middle - QPoint(0, 80));
    tall.close();
    QMenu menu;
    fill(menu, 3, u"%1"_s);
    QSignalSpy chosen(&menu, &QMenu::triggered);
    menu.popup({0, 0});
    const auto placeOf = [&menu](int entry) { return menu.actionGeometry(menu.actions().at(entry)).center(); };
    QTest::mousePress(&menu, Qt::LeftButton, {}, placeOf(0));
    QTest::mouseMove(&menu, placeOf(1));
    QTest::mouseMove(&menu, placeOf(2));
    QTest::mouseRelease(&menu, Qt::LeftButton, {}, placeOf(2));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<QAction *>(), menu.actions().at(2));
}

void TstPopups::keysReachTheLast()
{
    const Theme theme(finger(2), ThemeChoice::Dark);
    QMenu menu;
    fill(menu, 60, u"The other way round %1"_s);
    menu.popup({0, 0});
    QAction *last = menu.actions().constLast();
    QVERIFY(menu.height() <= menu.screen()->availableGeometry().height());
    QVERIFY(!menu.rect().contains(menu.actionGeometry(last).center()));
    while (menu.activeAction() != last)
        QTest::keyClick(&menu, Qt::Key_Down);
    const QRect place = menu.actionGeometry(last);
    QVERIFY2(menu.rect().contains(place.center()), qPrintable(u"%1 of %2"_s.arg(place.bottom()).arg(menu.height())));
}

void TstPopups::keysGoRound()
{
    const Theme theme(finger(2), ThemeChoice::Dark);
    QMenu menu;
    fill(menu, 60, u"The other way round %1"_s);
    menu.popup({0, 0});
    const auto seen = [&menu](QAction *action) {
        return menu.activeAction() == action && menu.rect().contains(menu.actionGeometry(action).center());
    };
    QAction *first = menu.actions().constFirst();
    QAction *last = menu.actions().constLast();
    QVERIFY(!menu.activeAction()); // as when it has just been opened
    QTest::keyClick(&menu, Qt::Key_Up);
    QTRY_VERIFY(seen(last));
    QTest::keyClick(&menu, Qt::Key_Down);
    QTRY_VERIFY(seen(first));
}

/// Not each as wide as the button.
void TstPopups::columnsAreNoWiderThanTheirWords()
{
    const Theme theme(finger(1), ThemeChoice::Dark);
    gui::ChoiceButton button(u"choice"_s);
    QList<gui::Choice> choices;
    for (int i = 0; i < 40; ++i)
        choices += {u"%1 %"_s.arg(i), QString::number(i)};
    button.setChoices(choices);
    button.resize(600, 36);
    button.show();
    QTest::mouseClick(&button, Qt::LeftButton);
    QMenu *menu = button.choiceMenu();
    QVERIFY(menu->isVisible());
    QVERIFY(menu->screen()->availableGeometry().contains(menu->geometry()));
    menu->close();
    button.setChoices(choices.first(3));
    QTest::mouseClick(&button, Qt::LeftButton);
    QVERIFY(menu->width() >= button.width());
    menu->close();
}

void TstPopups::keysGoOnFromWhatIsChosen()
{
    const Theme theme(finger(1), ThemeChoice::Dark);
    gui::ChoiceButton button(u"grade"_s);
    button.setChoices({{u"Mint"_s, u"m"_s}, {u"Near Mint"_s, u"nm"_s}, {u"Very Good"_s, u"vg"_s}});
    button.setValue(u"nm"_s);
    button.show();
    QSignalSpy chosen(&button, &gui::ChoiceButton::chosen);
    button.click();
    auto *menu = button.findChild<QMenu *>();
    QVERIFY(menu->isVisible());
    QVERIFY(menu->activeAction());
    QCOMPARE(menu->activeAction()->data().toString(), u"nm"_s);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toString(), u"vg"_s);
}

QTEST_MAIN(TstPopups)
#include "tst_popups.moc"
