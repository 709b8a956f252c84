// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/keyboard/shortcuts.h"

#include "gui/keyboard/focuswalk.h"
#include "gui/keyboard/keyfield.h"
#include "gui/pages.h"
#include "gui/windowharness.h"
#include "models/roles.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vv;
using Mode = test::WindowHarness::Mode;

/// Arrows lead to it from the one of its group that is checked.
static bool isUncheckedRadio(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const bool isOneOfSeveral
        = button && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
    return isOneOfSeveral && !button->isChecked();
}

class TstKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyIsChanged();
    void aClashIsNamedAndRefused();
    void keysThatAreNeededAreRefused_data();
    void keysThatAreNeededAreRefused();
    void aKeyIsTakenAway();
    void oneIsSetBackOrAll();
    void brokenSettingsAreLeftOut();
    void theCardShowsAndFinds();
    void noTwoActionsShareAKey();
    void tabReachesEverything_data();
    void tabReachesEverything();
    void focusIsSeen_data();
    void focusIsSeen();
    void aPageTakesTheFocusFromThePane();
    void quickLookWalks();

private:
    static void walk(const QWidget *root, const QString &page, QStringList &wrong);
    static QAction *action(const test::WindowHarness &harness, const char *name) { return harness.find<QAction>(name); }
    /// Presses Enter on the action's field in the settings and then the key.
    static void change(const test::WindowHarness &harness, const QString &name, Qt::Key key,
                       Qt::KeyboardModifiers modifiers = {})
    {
        harness.window->showPage(u"settings"_s);
        auto *field = harness.window->findChild<gui::KeyField *>("key_"_L1 + name);
        QVERIFY(field);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(field->isWaiting());
        QTest::keyClick(field, key, modifiers);
        QCOMPARE(field->isWaiting(), !objection(harness, name).isEmpty()); // for another one
    }
    static QString objection(const test::WindowHarness &harness, const QString &name)
    {
        const auto *label = harness.window->findChild<QLabel *>("objection_"_L1 + name);
        return label->isVisible() ? label->text() : QString();
    }
};

void TstKeyboard::aKeyIsChanged()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    change(harness, u"wantsAction"_s, Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(action(harness, "wantsAction")->shortcut(), QKeySequence(u"Ctrl+Shift+W"_s));
    QCOMPARE(harness.settings.actionKeys(u"wantsAction"_s), QStringList{u"Ctrl+Shift+W"_s});
    QTest::keyClick(harness.window.get(), Qt::Key_4, Qt::ControlModifier); // not its key any more
    QVERIFY(harness.find<QWidget>("settingsPage")->isVisible());
    QTest::keyClick(harness.window.get(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(harness.find<QWidget>("wantlistPage")->isVisible());
    QVERIFY(harness.open()); // the next start
    QCOMPARE(action(harness, "wantsAction")->shortcut(), QKeySequence(u"Ctrl+Shift+W"_s));
}

void TstKeyboard::aClashIsNamedAndRefused()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    change(harness, u"wantsAction"_s, Qt::Key_M, Qt::ControlModifier);
    const QString said = objection(harness, u"wantsAction"_s);
    QVERIFY2(said.contains(u"Ctrl+M"_s) && said.contains(action(harness, "moveAction")->text()), qPrintable(said));
    QCOMPARE(action(harness, "wantsAction")->shortcut(), QKeySequence(u"Ctrl+4"_s));
    QVERIFY(!harness.settings.actionKeys(u"wantsAction"_s));
    auto *field = harness.find<gui::KeyField>("key_wantsAction");
    QTest::keyClick(field, Qt::Key_Escape); // leaves the key as it is, and not the page
    QVERIFY(!field->isWaiting());
    QVERIFY(objection(harness, u"wantsAction"_s).isEmpty());
    QVERIFY(harness.find<QWidget>("settingsPage")->isVisible());
    // Once the other one has let go of it, it is free.
    change(harness, u"moveAction"_s, Qt::Key_D, Qt::ControlModifier);
    QVERIFY(objection(harness, u"wantsAction"_s).isEmpty());
    change(harness, u"wantsAction"_s, Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(action(harness, "wantsAction")->shortcut(), QKeySequence(u"Ctrl+M"_s));
    // And the other one cannot simply be set back.
    harness.find<QToolButton>("reset_moveAction")->click();
    QVERIFY(objection(harness, u"moveAction"_s).contains(u"Ctrl+M"_s));
    QCOMPARE(action(harness, "moveAction")->shortcut(), QKeySequence(u"Ctrl+D"_s));
}

void TstKeyboard::keysThatAreNeededAreRefused_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<bool>("refused");
    const auto row = [](const char *name, int key, int modifiers, bool refused) {
        QTest::newRow(name) << key << modifiers << refused;
    };
    row("letter", Qt::Key_K, Qt::NoModifier, true);
    row("capital", Qt::Key_K, Qt::ShiftModifier, true);
    row("digit", Qt::Key_7, Qt::NoModifier, true);
    row("space", Qt::Key_Space, Qt::NoModifier, true);
    row("arrow", Qt::Key_Down, Qt::NoModifier, true);
    row("enter", Qt::Key_Return, Qt::NoModifier, true);
    row("copy", Qt::Key_C, Qt::ControlModifier, true);
    row("taken", Qt::Key_F5, Qt::NoModifier, true);
    row("function key", Qt::Key_F7, Qt::NoModifier, false);
    row("with Ctrl", Qt::Key_K, Qt::ControlModifier, false);
    row("with Alt", Qt::Key_K, Qt::AltModifier, false);
}

void TstKeyboard::keysThatAreNeededAreRefused()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(bool, refused);
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    const QKeySequence before = action(harness, "spinAction")->shortcut();
    change(harness, u"spinAction"_s, static_cast<Qt::Key>(key), Qt::KeyboardModifiers(modifiers));
    QCOMPARE(!objection(harness, u"spinAction"_s).isEmpty(), refused);
    QCOMPARE(action(harness, "spinAction")->shortcut() == before, refused);
    QCOMPARE(harness.backend.syncs, 0); // F5 was caught
}

void TstKeyboard::aKeyIsTakenAway()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    change(harness, u"spinAction"_s, Qt::Key_Backspace);
    QVERIFY(action(harness, "spinAction")->shortcuts().isEmpty());
    QCOMPARE(harness.find<gui::KeyField>("key_spinAction")->text(), u"no key"_s);
    QVERIFY(harness.open());
    QVERIFY(action(harness, "spinAction")->shortcuts().isEmpty());
    change(harness, u"spinAction"_s, Qt::Key_Escape); // leaves it as it is
    QVERIFY(action(harness, "spinAction")->shortcuts().isEmpty());
    QVERIFY(harness.find<QWidget>("settingsPage")->isVisible());
}

void TstKeyboard::oneIsSetBackOrAll()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    change(harness, u"searchAction"_s, Qt::Key_K, Qt::ControlModifier);
    change(harness, u"wantsAction"_s, Qt::Key_L, Qt::ControlModifier);
    auto *reset = harness.find<QToolButton>("reset_searchAction");
    QVERIFY(reset->isVisible());
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(action(harness, "searchAction")->shortcuts().size(), 2);
    QVERIFY(!reset->isVisible());
    QVERIFY(!harness.settings.actionKeys(u"searchAction"_s));
    auto *all = harness.find<QPushButton>("resetAllKeys");
    QVERIFY(all->isEnabled());
    all->click();
    QCOMPARE(action(harness, "wantsAction")->shortcut(), QKeySequence(u"Ctrl+4"_s));
    QVERIFY(!harness.settings.actionKeys(u"wantsAction"_s));
    QVERIFY(!all->isEnabled());
}

void TstKeyboard::brokenSettingsAreLeftOut()
{
    test::WindowHarness harness(5);
    harness.settings.setActionKeys(u"wantsAction"_s, QStringList{u"Ctrl+F"_s, u"Ctrl+Alt+W"_s, u"x"_s});
    QVERIFY(harness.open());
    QCOMPARE(action(harness, "wantsAction")->shortcuts(), QList<QKeySequence>{QKeySequence(u"Ctrl+Alt+W"_s)});
}

void TstKeyboard::theCardShowsAndFinds()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open({800, 480}));
    change(harness, u"wantsAction"_s, Qt::Key_F8);
    QTest::keyClick(harness.window.get(), Qt::Key_F1);
    auto *card = harness.find<QWidget>("keyCard");
    QVERIFY(card->isVisible());
    const auto shown = [card] {
        QStringList texts;
        const auto labels = card->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    };
    QVERIFY(shown().contains(u"F8"_s));
    QVERIFY(!shown().contains(u"Ctrl+4"_s));
    auto *bar = card->findChild<QScrollArea *>()->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    auto *field = harness.find<QLineEdit>("keySearch");
    QVERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_PageDown);
    QVERIFY(bar->value() > 0);
    QTest::keyClicks(field, u"rand"_s);
    QVERIFY(shown().contains(u"Ctrl+R"_s));
    QVERIFY(!shown().contains(u"F8"_s));
    QTest::keyClicks(field, u"zzz"_s);
    QVERIFY(shown().contains(u"No key does that."_s));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!card->isVisible());
}

void TstKeyboard::noTwoActionsShareAKey()
{
    for (const Mode mode : {Mode::Desktop, Mode::Kiosk}) {
        test::WindowHarness harness(5, mode);
        QVERIFY(harness.open());
        QHash<QKeySequence, QString> taken;
        const auto actions = harness.window->actions();
        QVERIFY(actions.size() > 20);
        for (const QAction *each : actions) {
            const auto keys = each->shortcuts();
            for (const QKeySequence &key : keys) {
                QVERIFY2(!taken.contains(key), qPrintable(key.toString() + u' ' + each->text() + u' ' + taken[key]));
                taken.insert(key, each->text());
            }
        }
    }
}

void TstKeyboard::tabReachesEverything_data()
{
    QTest::addColumn<bool>("kiosk");
    QTest::addColumn<QSize>("size");
    QTest::newRow("desktop") << false << QSize(1280, 800);
    QTest::newRow("small") << false << QSize(800, 480);
    QTest::newRow("kiosk") << true << QSize(800, 480);
}

void TstKeyboard::tabReachesEverything()
{
    QFETCH(bool, kiosk);
    QFETCH(QSize, size);
    test::WindowHarness harness(60, kiosk ? Mode::Kiosk : Mode::Desktop);
    QVERIFY(harness.open(size));
    QStringList wrong;
    const QStringList pages = kiosk ? test::kioskPages() : test::desktopPages();
    for (const QString &page : pages) {
        harness.window->showPage(page);
        QCoreApplication::processEvents();
        walk(page == "keys"_L1 ? harness.find<QWidget>("keyCard") : harness.window->centralWidget(), page, wrong);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TstKeyboard::walk(const QWidget *root, const QString &page, QStringList &wrong)
{
    const auto say = [&](const QString &what, const QWidget *widget) {
        wrong.append(page + u": "_s + what + u' ' + QString::fromUtf8(test::nameOf(widget)));
    };
    QList<QWidget *> expected;
    const auto all = root->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy()
            && !widget->size().isEmpty() && !isUncheckedRadio(widget))
            expected.append(widget);
    }
    const QList<QWidget *> stops = gui::tabStops(root);
    if (expected.isEmpty() || stops.isEmpty())
        return say(u"nothing to reach"_s, root);
    stops.constFirst()->setFocus(Qt::OtherFocusReason);
    QList<QWidget *> reached;
    const QWidget *before = nullptr;
    for (int step = 0; step < 20 * expected.size() + 20; ++step) {
        QWidget *now = QApplication::focusWidget();
        if (!now)
            return say(u"the focus got lost after"_s, before);
        if (!reached.isEmpty() && now == reached.constFirst() && now != before)
            break;
        if (!reached.contains(now))
            reached.append(now);
        if (now->visibleRegion().isEmpty())
            say(u"not scrolled to"_s, now);
        if (before && before != now && before->parentWidget() == now->parentWidget()
            && now->geometry().bottom() < before->y())
            say(u"reading goes up to"_s, now);
        before = now;
        QTest::keyClick(now, Qt::Key_Tab);
    }
    for (const QWidget *widget : std::as_const(expected)) {
        if (!reached.contains(widget))
            say(u"never reached"_s, widget);
    }
    if (QApplication::focusWidget() != reached.constFirst())
        say(u"not round again"_s, QApplication::focusWidget());
    if (reached.size() < 2)
        return;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    if (QApplication::focusWidget() != reached.constLast())
        say(u"not back to"_s, reached.constLast());
}

void TstKeyboard::focusIsSeen_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("dark") << int(ThemeChoice::Dark);
    QTest::newRow("light") << int(ThemeChoice::Light);
    QTest::newRow("contrast") << int(ThemeChoice::Contrast);
}

void TstKeyboard::focusIsSeen()
{
    QFETCH(int, theme);
    test::WindowHarness harness(60);
    harness.settings.setTheme(static_cast<ThemeChoice>(theme));
    QVERIFY(harness.open());
    QStringList wrong;
    const QStringList pages = test::desktopPages();
    for (const QString &page : pages) {
        harness.window->showPage(page);
        QCoreApplication::processEvents();
        const QWidget *root = page == "keys"_L1 ? harness.find<QWidget>("keyCard") : harness.window->centralWidget();
        const QList<QWidget *> stops = gui::tabStops(root);
        for (qsizetype i = 0; i < stops.size() && stops.size() > 1; ++i) {
            QWidget *widget = stops[i];
            if (widget->inherits("QLabel")) // Qt draws a frame round the link, whose width depends on its text
                continue;
            widget->setFocus(Qt::TabFocusReason);
            const QImage with = widget->grab().toImage();
            stops[(i + 1) % stops.size()]->setFocus(Qt::TabFocusReason);
            const QImage without = widget->grab().toImage();
            int different = 0;
            for (int y = 0; y < std::min(with.height(), without.height()); ++y) {
                for (int x = 0; x < std::min(with.width(), without.width()); ++x)
                    different += with.pixel(x, y) != without.pixel(x, y);
            }
            if (different < 40)
                wrong.append(page + u": "_s + QString::fromUtf8(test::nameOf(widget)));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// The pane is gone with the page it belongs to: the keys go to the page, not to what happens to be next to it.
void TstKeyboard::aPageTakesTheFocusFromThePane()
{
    test::WindowHarness harness(3);
    QVERIFY(harness.open());
    auto *wall = harness.find<QAbstractItemView>("collectionView");
    wall->setCurrentIndex(wall->model()->index(0, 0));
    for (const auto &[key, page] : {std::pair{Qt::Key_3, "logPage"}, std::pair{Qt::Key_5, "statsPage"},
                                    std::pair{Qt::Key_6, "syncPage"}, std::pair{Qt::Key_1, "collectionPage"}}) {
        QTest::keyClick(harness.window.get(), Qt::Key_1, Qt::ControlModifier);
        auto *edit = harness.find<QPushButton>("editButton");
        edit->setFocus();
        QVERIFY(edit->hasFocus());
        QTest::keyClick(harness.window.get(), key, Qt::ControlModifier);
        const QWidget *shown = harness.find<QWidget>(page);
        QVERIFY(shown->isVisible());
        QVERIFY2(QApplication::focusWidget() == shown || shown->isAncestorOf(QApplication::focusWidget())
                     || edit->hasFocus(),
                 page);
    }
}

void TstKeyboard::quickLookWalks()
{
    test::WindowHarness harness(24);
    QVERIFY(harness.open());
    auto *wall = harness.find<QAbstractItemView>("collectionView");
    QTRY_VERIFY(wall->hasFocus());
    auto *look = harness.find<QWidget>("quickLook");
    const auto title = [wall] { return wall->currentIndex().data(models::TitleRole).toString(); };
    QTest::keyClick(wall, Qt::Key_Space);
    QVERIFY(look->isVisible() && look->hasFocus());
    QVERIFY(look->accessibleName().startsWith(title()));
    const QString first = title();
    QTest::keyClick(look, Qt::Key_Right);
    QVERIFY(title() != first);
    QTRY_VERIFY(look->accessibleName().startsWith(title()));
    QTest::keyClick(look, Qt::Key_Space);
    QVERIFY(!look->isVisible() && wall->hasFocus());
    QTest::keyClick(wall, Qt::Key_Space);
    QTest::keyClick(look, Qt::Key_Escape);
    QVERIFY(!look->isVisible() && wall->hasFocus());
    QTest::keyClick(wall, Qt::Key_Space);
    QTest::keyClick(look, Qt::Key_Return);
    QVERIFY(!look->isVisible());
    QVERIFY(harness.find<QWidget>("albumPage")->isVisible());
    QTest::keyClick(harness.window.get(), Qt::Key_Escape);
    QTRY_VERIFY(wall->hasFocus());
    // Where text is written it is a space.
    QTest::keyClick(wall, Qt::Key_O);
    QTest::keyClick(harness.find<QLineEdit>("searchField"), Qt::Key_Space);
    QVERIFY(!look->isVisible());
    QCOMPARE(harness.find<QLineEdit>("searchField")->text(), u"o "_s);
}

QTEST_MAIN(TstKeyboard)
#include "tst_keyboard.moc"
