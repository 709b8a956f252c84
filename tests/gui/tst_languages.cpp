// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/choicebutton.h"
#include "gui/pages.h"
#include "gui/windowharness.h"
#include "models/roles.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;
using namespace vv;
using Mode = test::WindowHarness::Mode;

namespace {

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
        return u"⟦Å"_s + text + QString(text.size() / 3, u'ö') + u"⟧"_s;
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
    void everyPageIsTranslated_data() { pages(); }
    void everyPageIsTranslated();
    void longerTextsFit_data() { pages(); }
    void longerTextsFit();
    void rightToLeftFits_data() { pages(); }
    void rightToLeftFits();

private:
    static void pages();
    void speak()
    {
        m_translator = std::make_unique<PseudoTranslator>();
        QCoreApplication::installTranslator(m_translator.get());
    }
    [[nodiscard]] static QString cutOn(const test::WindowHarness &harness, const QString &page)
    {
        harness.window->showPage(page);
        QTest::qWait(0);
        return test::cutIn(*harness.window).join(u'\n');
    }

    std::unique_ptr<PseudoTranslator> m_translator;
};

void TstLanguages::pages()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<bool>("kiosk");
    QTest::addColumn<QSize>("size");
    for (const QString &page : test::desktopPages()) {
        QTest::addRow("%s", qPrintable(page)) << page << false << QSize(1280, 800);
        QTest::addRow("%s small", qPrintable(page)) << page << false << QSize(800, 480);
    }
    for (const QString &page : test::kioskPages())
        QTest::addRow("%s kiosk", qPrintable(page)) << page << true << QSize(800, 480);
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
    QVERIFY(harness.open());
    const QSignalSpy told(harness.window.get(), &gui::MainWindow::languageChosen);
    harness.settings.setLanguage(u"fr"_s);
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
    QFETCH(QString, page);
    QFETCH(bool, kiosk);
    QFETCH(QSize, size);
    speak();
    test::WindowHarness harness(20, kiosk ? Mode::Kiosk : Mode::Desktop);
    QVERIFY(harness.open(size));
    harness.window->showPage(page);
    QTest::qWait(0);
    const auto buttons = harness.window->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        // What is written on keys, and what the collection itself says, is nobody's to translate.
        const QString text = button->text();
        const bool hasWords = text.size() > 2 && text.contains(u' ');
        if (button->isVisible() && hasWords && !button->property("untranslated").toBool())
            QVERIFY2(text.contains(u"⟦Å"_s), test::nameOf(button, text.toUtf8()).constData());
        if (button->isVisible() && !button->accessibleName().isEmpty() && button->accessibleName().contains(u' '))
            QVERIFY2(button->accessibleName().contains(u"⟦Å"_s),
                     test::nameOf(button, button->accessibleName().toUtf8()).constData());
    }
}

void TstLanguages::longerTextsFit()
{
    QFETCH(QString, page);
    QFETCH(bool, kiosk);
    QFETCH(QSize, size);
    speak();
    test::WindowHarness harness(20, kiosk ? Mode::Kiosk : Mode::Desktop);
    QVERIFY(harness.open(size));
    const QString cut = cutOn(harness, page);
    QVERIFY2(cut.isEmpty(), qPrintable(cut));
    QCOMPARE(harness.window->size(), size); // no page asks for a larger window
}

void TstLanguages::rightToLeftFits()
{
    QFETCH(QString, page);
    QFETCH(bool, kiosk);
    QFETCH(QSize, size);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    test::WindowHarness harness(20, kiosk ? Mode::Kiosk : Mode::Desktop);
    QVERIFY(harness.open(size));
    const QString cut = cutOn(harness, page);
    QVERIFY2(cut.isEmpty(), qPrintable(cut));
    // Whatever is at the left from left to right is at the right now.
    if (kiosk || page == "welcome"_L1)
        return;
    const auto *sidebar = harness.find<QWidget>("sidebar");
    QVERIFY(sidebar);
    if (sidebar->isVisible())
        QVERIFY(sidebar->mapTo(harness.window.get(), QPoint()).x() > size.width() / 2);
}

QTEST_MAIN(TstLanguages)
#include "tst_languages.moc"
