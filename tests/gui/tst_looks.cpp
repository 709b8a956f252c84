// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/choicebutton.h"
#include "gui/metrics.h"
#include "gui/navdelegate.h"
#include "gui/pages.h"
#include "gui/settings/settingssection.h"
#include "gui/settingspage.h"
#include "gui/theme.h"
#include "gui/windowharness.h"
#include "gui/windowplace.h"
#include "models/roles.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QFontDatabase>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vv;
using Mode = test::WindowHarness::Mode;

class TstLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsChosenAndKept();
    void textGrowsAtOnce();
    void nothingIsCut_data();
    void nothingIsCut();
    void namesOfPagesAreWhole_data();
    void namesOfPagesAreWhole();
    void sectionsAreListed();
    void theWheelPassesBy();
    void allowanceIsSent();
    void environmentDecidesTheAllowance();
    void touchGrowsAtOnce();
    void motionIsSwitchedOff();
    void screensAreNamedByTheirArrangement();
    void windowIsNeverOffScreen_data();
    void windowIsNeverOffScreen();
    void windowComesBackWhereItWas();

private:
    static void choose(const test::WindowHarness &harness, const char *button, const QString &value)
    {
        auto *choice = harness.find<gui::ChoiceButton>(button);
        QVERIFY(choice);
        const auto actions = choice->choiceMenu()->actions();
        const auto found = std::ranges::find_if(actions, [&](const QAction *each) { return each->data() == value; });
        QVERIFY(found != actions.cend());
        (*found)->trigger();
    }
};

void TstLooks::contrastIsChosenAndKept()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    harness.window->showPage(u"settings"_s);
    harness.find<QRadioButton>("themeContrast")->setChecked(true);
    QCOMPARE(harness.settings.theme(), ThemeChoice::Contrast);
    const QPalette palette = QApplication::palette();
    QVERIFY(gui::Theme::contrast(palette.color(QPalette::Window), palette.color(QPalette::Text)) > 20);
    QVERIFY(harness.open());
    QVERIFY(harness.find<QRadioButton>("themeContrast")->isChecked());
}

void TstLooks::textGrowsAtOnce()
{
    test::WindowHarness harness(40);
    QVERIFY(harness.open());
    auto *wall = harness.find<QAbstractItemView>("collectionView");
    const QModelIndex third = wall->model()->index(2, 0);
    const QString title = third.data(models::TitleRole).toString();
    wall->setCurrentIndex(third);
    harness.window->showPage(u"settings"_s);
    const qreal before = QApplication::font().pointSizeF();
    const int button = harness.find<QPushButton>("aboutButton")->height();
    const auto mark = [&harness] {
        const auto *box = harness.find<QCheckBox>("reduceMotion");
        return box->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, box);
    };
    const int tick = mark();
    auto *choice = harness.find<gui::ChoiceButton>("textScale");
    choice->setFocus();
    choose(harness, "textScale", u"200"_s);
    QTRY_VERIFY(harness.find<gui::ChoiceButton>("textScale") != choice);
    QCOMPARE(harness.settings.textScale(), 200);
    QVERIFY(QApplication::font().pointSizeF() > before * 1.9);
    QVERIFY(harness.find<QPushButton>("aboutButton")->height() > button * 3 / 2);
    QVERIFY(mark() > tick * 3 / 2);
    // The user is where they were, and so is what they had chosen.
    QVERIFY(harness.find<QWidget>("settingsPage")->isVisible());
    QTRY_VERIFY(harness.find<gui::ChoiceButton>("textScale")->hasFocus());
    wall = harness.find<QAbstractItemView>("collectionView");
    QCOMPARE(wall->currentIndex().data(models::TitleRole).toString(), title);
    QTest::keyClick(harness.window.get(), Qt::Key_Escape);
    QVERIFY(wall->isVisible());
    QTest::keyClick(harness.window.get(), Qt::Key_F5); // actions are there once, and work
    QCOMPARE(harness.backend.syncs, 1);
    QVERIFY(harness.open());
    QVERIFY(QApplication::font().pointSizeF() > before * 1.9);
}

void TstLooks::nothingIsCut_data()
{
    QTest::addColumn<int>("scale");
    QTest::addColumn<QSize>("size");
    for (const int scale : {80, 100, 200}) {
        QTest::addRow("%d", scale) << scale << QSize(1280, 800);
        QTest::addRow("%d small", scale) << scale << QSize(800, 480);
    }
}

void TstLooks::nothingIsCut()
{
    QFETCH(int, scale);
    QFETCH(QSize, size);
    test::WindowHarness harness(60);
    harness.settings.setTextScale(scale);
    QVERIFY(harness.open(size));
    QStringList wrong;
    const QStringList pages = test::desktopPages();
    for (const QString &page : pages) {
        harness.window->showPage(page);
        QCoreApplication::processEvents();
        if (harness.window->size() != size) // no page asks for a larger window
            wrong.append(page + u": the window grew"_s);
        const QStringList cuts = test::cutForGood(*harness.window);
        for (const QString &cut : cuts)
            wrong.append(page + u": "_s + cut);
        test::keepPicture(*harness.window, u"text%1-%2-%3"_s.arg(scale).arg(size.width()).arg(page));
        QTest::keyClick(harness.window.get(), Qt::Key_Escape); // the card of keys
    }
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TstLooks::namesOfPagesAreWhole_data()
{
    nothingIsCut_data();
}

/// With large text in a small window there is less beside them.
void TstLooks::namesOfPagesAreWhole()
{
    QFETCH(int, scale);
    QFETCH(QSize, size);
    test::WindowHarness harness(5);
    const auto metrics = gui::Metrics::forMouse(QFontDatabase::systemFont(QFontDatabase::GeneralFont), scale / 100.0);
    harness.settings.setTextScale(scale);
    QVERIFY(harness.open(size));
    const auto *list = harness.find<QListWidget>("pageList");
    const auto *delegate = qobject_cast<const gui::NavDelegate *>(list->itemDelegate());
    QVERIFY(delegate);
    QCOMPARE(delegate->beside() != gui::NavDelegate::Beside::Usual, scale == 200 && size.width() == 800);
    for (int row = 0; row < list->count(); ++row) {
        const QString name = list->item(row)->text();
        const bool marked = row == 1; // what is playing
        const int needs = gui::NavDelegate::widthFor(name, marked, metrics, list->font(), delegate->beside());
        QVERIFY2(needs <= list->width(), qPrintable(name));
    }
}

void TstLooks::sectionsAreListed()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    harness.window->showPage(u"settings"_s);
    auto *index = harness.find<QListWidget>("settingsIndex");
    QVERIFY(index->isVisible());
    QCoreApplication::processEvents(); // laid out
    QCOMPARE(index->count(),
             harness.find<gui::SettingsPage>("settingsPage")->findChildren<gui::SettingsSection *>().size());
    index->setFocus();
    QTest::keyClick(index, Qt::Key_End);
    QVERIFY(!harness.find<QWidget>("aboutSettings")->visibleRegion().isEmpty());
    QVERIFY(harness.find<QWidget>("accountSettings")->visibleRegion().isEmpty());
    harness.find<gui::SettingsPage>("settingsPage")->showSection(u"accountSettings"_s);
    QVERIFY(!harness.find<QWidget>("accountSettings")->visibleRegion().isEmpty());
    QCOMPARE(index->currentRow(), 0);
    harness.window->resize(800, 480);
    QTRY_VERIFY(!index->isVisible());
}

void TstLooks::theWheelPassesBy()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    harness.window->showPage(u"settings"_s);
    auto *box = harness.find<QSpinBox>("rateLimit");
    const int before = box->value();
    const QPointF middle = box->rect().center();
    QWheelEvent turn(middle, box->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                     false);
    QApplication::sendEvent(box, &turn);
    QCOMPARE(box->value(), before);
    box->setFocus();
    QApplication::sendEvent(box, &turn);
    QCOMPARE(box->value(), before - 1);
}

void TstLooks::allowanceIsSent()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    harness.window->showPage(u"settings"_s);
    auto *box = harness.find<QSpinBox>("rateLimit");
    QCOMPARE(box->value(), 55);
    QCOMPARE(box->minimum(), 1);
    QCOMPARE(box->maximum(), 60);
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, u"30"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QVERIFY(harness.backend.tuning);
    QCOMPARE(harness.backend.tuning->rateLimit, 30);
    QCOMPARE(harness.backend.tuning->timeout, std::chrono::seconds(30));
    harness.find<QSpinBox>("retries")->setValue(0);
    QCOMPARE(harness.backend.tuning->maxRetries, 0);
    harness.find<QPushButton>("usualAllowance")->click();
    QCOMPARE(harness.backend.tuning->rateLimit, 55);
    QCOMPARE(harness.backend.tuning->maxRetries, 3);
}

void TstLooks::environmentDecidesTheAllowance()
{
    qputenv("DISCOGS_RATE_LIMIT", "12");
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    harness.window->showPage(u"settings"_s);
    qunsetenv("DISCOGS_RATE_LIMIT"); // the page has read it
    const auto *box = harness.find<QSpinBox>("rateLimit");
    QCOMPARE(box->value(), 12);
    QVERIFY(!box->isEnabled());
    QVERIFY(box->accessibleDescription().contains(u"DISCOGS_RATE_LIMIT"_s));
    QVERIFY(harness.find<QSpinBox>("timeout")->isEnabled());
    harness.find<QPushButton>("usualAllowance")->click();
    QCOMPARE(box->value(), 12);
}

void TstLooks::touchGrowsAtOnce()
{
    test::WindowHarness harness(5, Mode::Kiosk);
    QVERIFY(harness.open({800, 480}));
    harness.window->showPage(u"settings"_s);
    const int before = harness.find<QPushButton>("aboutButton")->height();
    const auto *choice = harness.find<gui::ChoiceButton>("touchScale");
    choose(harness, "touchScale", u"150"_s);
    QTRY_VERIFY(harness.find<gui::ChoiceButton>("touchScale") != choice);
    QVERIFY(harness.find<QPushButton>("aboutButton")->height() > before * 5 / 4);
    QCOMPARE(harness.settings.touchScale(), 1.5);
    QVERIFY(harness.find<QWidget>("settingsPage")->isVisible());
}

void TstLooks::motionIsSwitchedOff()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open());
    harness.window->showPage(u"settings"_s);
    const auto motion = [&harness] {
        return harness.window->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, harness.window.get());
    };
    auto *box = harness.find<QCheckBox>("reduceMotion");
    QVERIFY(!box->isChecked());
    box->setChecked(true);
    QCOMPARE(motion(), 0);
    QVERIFY(harness.open());
    QVERIFY(harness.find<QCheckBox>("reduceMotion")->isChecked());
    QCOMPARE(motion(), 0);
}

void TstLooks::screensAreNamedByTheirArrangement()
{
    const QRect laptop(0, 0, 1920, 1080);
    const QRect desk(1920, -200, 2560, 1440);
    QCOMPARE(gui::screenSetupName({laptop, desk}), gui::screenSetupName({desk, laptop}));
    QVERIFY(gui::screenSetupName({laptop}) != gui::screenSetupName({laptop, desk}));
    QVERIFY(gui::screenSetupName({laptop, desk}) != gui::screenSetupName({laptop, desk.translated(0, 200)}));
}

void TstLooks::windowIsNeverOffScreen_data()
{
    QTest::addColumn<QRect>("window");
    QTest::addColumn<QRect>("expected");
    QTest::newRow("inside") << QRect(100, 100, 800, 600) << QRect(100, 100, 800, 600);
    QTest::newRow("on the second") << QRect(2000, 50, 800, 600) << QRect(2000, 50, 800, 600);
    QTest::newRow("over the edge, still reachable") << QRect(1500, 500, 800, 600) << QRect(1500, 500, 800, 600);
    QTest::newRow("far away") << QRect(9000, 9000, 800, 600) << QRect(1120, 480, 800, 600);
    QTest::newRow("title above the top") << QRect(100, -300, 800, 600) << QRect(100, 0, 800, 600);
    QTest::newRow("too large") << QRect(0, 0, 5000, 5000) << QRect(0, 0, 1920, 1080);
}

void TstLooks::windowIsNeverOffScreen()
{
    QFETCH(QRect, window);
    QFETCH(QRect, expected);
    QCOMPARE(gui::onScreen(window, {QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 1024)}), expected);
}

void TstLooks::windowComesBackWhereItWas()
{
    test::WindowHarness harness(5);
    QVERIFY(harness.open({760, 500}));
    harness.window->move(20, 30);
    QTRY_COMPARE(harness.window->pos(), QPoint(20, 30));
    harness.window->close();
    const auto reopened = [&harness] {
        harness.window = std::make_unique<gui::MainWindow>(
            gui::MainWindow::Parts{harness.backend, harness.library, *harness.covers, harness.settings, harness.clock},
            Mode::Desktop);
        return harness.window->size();
    };
    QCOMPARE(reopened(), QSize(760, 500));
    // Other screens have a place of their own.
    const QString here = gui::screenSetupName({QGuiApplication::primaryScreen()->geometry()});
    QVERIFY(!harness.settings.windowGeometry(here).isEmpty());
    QVERIFY(harness.settings.windowGeometry(u"1x1+0+0"_s).isEmpty());
    harness.window->showPage(u"settings"_s);
    harness.find<QPushButton>("forgetWindow")->click();
    QVERIFY(harness.settings.windowGeometry(here).isEmpty());
}

QTEST_MAIN(TstLooks)
#include "tst_looks.moc"
