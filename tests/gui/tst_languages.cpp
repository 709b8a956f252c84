// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/choicebutton.h"
#include "gui/pages.h"
#include "gui/stats/stattile.h"
#include "gui/windowharness.h"
#include "models/roles.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace vv;
using Mode = test::WindowHarness::Mode;

namespace {

constexpr int kLongestWord = 20;

/// No language, but longer than most and with accents: what does not show in it was not to be translated.
class PseudoTranslator : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        // Qt's own texts are not ours to try, and nobody translates nothing.
        if (!QByteArrayView(context).startsWith("vv::") || *source == 0)
            return {};
        const QString text = QString::fromUtf8(source);
        QString more(text.size() / 3, u'ö');
        for (qsizetype at = kLongestWord; at < more.size(); at += kLongestWord)
            more[at] = u' '; // no language has words that fill lines
        return u"⟦Å"_s + text + more + u"⟧"_s;
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

class TstLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void theWindowFollows();
    void choosingIsKeptAndTold();
    void everyPageIsTranslated_data() { sizes(); }
    void everyPageIsTranslated();
    void longerTextsFit_data() { sizes(); }
    void longerTextsFit();
    void rightToLeftFits_data() { sizes(); }
    void rightToLeftFits();
    void linesBeginAtTheRight();

private:
    static void sizes();
    static void onEachPage(const std::function<QStringList(const test::WindowHarness &)> &look);
    void speak()
    {
        m_translator = std::make_unique<PseudoTranslator>();
        QCoreApplication::installTranslator(m_translator.get());
    }
    std::unique_ptr<PseudoTranslator> m_translator;
};

void TstLanguages::sizes()
{
    QTest::addColumn<bool>("kiosk");
    QTest::addColumn<QSize>("size");
    QTest::newRow("desktop") << false << QSize(1280, 800);
    QTest::newRow("small") << false << QSize(800, 480);
    QTest::newRow("kiosk") << true << QSize(800, 480);
}

void TstLanguages::onEachPage(const std::function<QStringList(const test::WindowHarness &)> &look)
{
    QFETCH(bool, kiosk);
    QFETCH(QSize, size);
    test::WindowHarness harness(20, kiosk ? Mode::Kiosk : Mode::Desktop);
    QVERIFY(harness.open(size));
    QStringList wrong;
    const QStringList pages = kiosk ? test::kioskPages() : test::desktopPages();
    for (const QString &page : pages) {
        harness.window->showPage(page);
        QCoreApplication::processEvents();
        if (harness.window->size() != size) // no page asks for a larger window
            wrong.append(page + u": the window grew"_s);
        const QStringList found = look(harness);
        for (const QString &each : found)
            wrong.append(page + u": "_s + each);
        test::keepPicture(*harness.window,
                          u"%1-%2-%3"_s.arg(QString::fromLatin1(QTest::currentTestFunction()),
                                            QString::fromLatin1(QTest::currentDataTag()), page));
        QTest::keyClick(harness.window.get(), Qt::Key_Escape); // the card of keys
    }
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TstLanguages::cleanup()
{
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
    m_translator.reset();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TstLanguages::theWindowFollows()
{
    test::WindowHarness harness(40);
    QVERIFY(harness.open());
    auto *view = harness.find<QAbstractItemView>("collectionView");
    QVERIFY(view);
    view->setCurrentIndex(view->model()->index(3, 0));
    const QString title = view->currentIndex().data(models::TitleRole).toString();
    harness.window->showPage(u"settings"_s);
    speak();
    const auto heading = [&] {
        const auto labels = harness.find<QWidget>("settingsPage")->findChildren<QLabel *>();
        return labels.isEmpty() ? QString() : labels.first()->text();
    };
    QTRY_VERIFY2(heading().startsWith(u"⟦Å"_s), qPrintable(heading()));
    QVERIFY(harness.find<QWidget>("settingsPage")->isVisible());
    view = harness.find<QAbstractItemView>("collectionView");
    QCOMPARE(view->currentIndex().data(models::TitleRole).toString(), title);
    cleanup();
    QTRY_COMPARE(heading(), u"Settings"_s);
    QTest::keyClick(harness.window.get(), Qt::Key_F5); // actions are there once, and work
    QCOMPARE(harness.backend.syncs, 1);
}

void TstLanguages::choosingIsKeptAndTold()
{
    test::WindowHarness harness(5);
    harness.settings.setLanguage(u"fr"_s);
    QVERIFY(harness.open());
    const QSignalSpy told(harness.window.get(), &gui::MainWindow::languageChosen);
    harness.window->showPage(u"settings"_s);
    auto *choice = harness.find<gui::ChoiceButton>("language");
    QVERIFY(choice);
    const auto actions = choice->choiceMenu()->actions();
    QVERIFY(!actions.isEmpty());
    actions.first()->trigger(); // as the system
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(harness.settings.language(), QString());
}

void TstLanguages::everyPageIsTranslated()
{
    speak();
    onEachPage([](const test::WindowHarness &harness) {
        QStringList wrong;
        const auto buttons = harness.window->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            // What is chosen is a value, what stands on keys a letter, and a link a name: nobody's to translate.
            const bool isValue = button->inherits("vv::gui::ChoiceButton") || button->inherits("vv::gui::KeyField")
                || button->objectName().startsWith("chooseFolder"_L1);
            const QString text = button->text();
            if (button->isVisible() && !isValue && text.contains(u' ') && !text.contains(u"⟦Å"_s))
                wrong.append(QString::fromUtf8(test::nameOf(button, text.toUtf8())));
            const QString name = button->accessibleName();
            if (button->isVisible() && !isValue && name.contains(u' ') && !name.contains(u"⟦Å"_s))
                wrong.append(QString::fromUtf8(test::nameOf(button, name.toUtf8())));
        }
        return wrong;
    });
}

void TstLanguages::longerTextsFit()
{
    speak();
    onEachPage([](const test::WindowHarness &harness) { return test::cutForGood(*harness.window); });
}

void TstLanguages::rightToLeftFits()
{
    QFETCH(bool, kiosk);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    onEachPage([kiosk](const test::WindowHarness &harness) {
        QStringList wrong = test::cutForGood(*harness.window);
        // What is at the left from left to right is at the right now.
        const auto *sidebar = kiosk ? nullptr : harness.find<QWidget>("sidebar");
        if (sidebar && sidebar->isVisible()
            && sidebar->mapTo(harness.window.get(), QPoint()).x() < harness.window->width() / 2)
            wrong.append(u"the sidebar is at the left"_s);
        return wrong;
    });
}

void TstLanguages::linesBeginAtTheRight()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    test::WindowHarness harness(20);
    QVERIFY(harness.open());
    harness.window->showPage(u"stats"_s);
    QCoreApplication::processEvents();
    // Where the first ink is, of the width of what is drawn there.
    const auto begins = [](QWidget *widget, const QRect &place) {
        const QImage image = widget->grab(place).toImage();
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(x, y) != image.pixelColor(0, 0))
                    return double(x) / image.width();
            }
        }
        return 0.0;
    };
    const auto *pages = harness.find<QListWidget>("pageList");
    const QRect log = pages->visualItemRect(pages->item(2));
    QVERIFY2(begins(pages->viewport(), log) > 0.3, "sidebar");
    const auto tiles = harness.find<QWidget>("statsPage")->findChildren<gui::StatTile *>();
    QVERIFY(!tiles.isEmpty());
    QVERIFY2(begins(tiles.first(), tiles.first()->rect().adjusted(8, 8, -8, -tiles.first()->height() / 2)) > 0.3,
             "tile");
}

QTEST_MAIN(TstLanguages)
#include "tst_languages.moc"
